#include "ui/submit/labelrow.h"

#include "ui/look/glyphs.h"
#include "ui/look/labelchip.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"
#include "ui/submit/pickline.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace waybill {

namespace {

QFont chipFont(const QFont &base)
{
    return designFont(base, 12, QFont::DemiBold);
}

class Chip : public QAbstractButton
{
public:
    Chip(const ShownLabel &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
    {
        setFocusPolicy(label.fixed ? Qt::NoFocus : Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(label.name);
        setAccessibleName(label.fixed ? LabelRow::tr("Label %1, of the form").arg(label.name)
                                      : LabelRow::tr("Take out label %1").arg(label.name));
        setFocusShape(this, Chip::sizeHint().height() / 2.0);
        setToolTip(label.fixed ? LabelRow::tr("This label comes from the form.") : accessibleName());
    }

    QSize sizeHint() const override
    {
        const int cross = m_label.fixed ? 0 : crossWidth();
        return {qMin(labelChipWidth(m_label.name, chipFont(font())), designLength(font(), 320)) + cross, designLength(font(), 22)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        const int cross = m_label.fixed ? 0 : crossWidth();
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -cross, 0));
        paintLabelChip(painter, chip, m_label.name, chipFont(font()), theme, m_label.color);
        if (cross > 0) {
            const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - cross, 0, cross, height()));
            paintGlyph(painter, Glyph::Remove, place, underMouse() ? theme.ink : theme.muted, designLength(font(), 10) / 16.0);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Delete
            || event->key() == Qt::Key_Backspace)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    int crossWidth() const { return designLength(font(), 18); }

    ShownLabel m_label;
};

} // namespace

LabelRow::LabelRow(QWidget *parent) : QWidget(parent), m_add(new PickLine(tr("Label"), this))
{
    m_add->setPlaceholderText(tr("Add label…"));
    useHeightForWidth(this);
}

void LabelRow::setLabels(const QList<ShownLabel> &labels)
{
    if (labels == m_labels)
        return;
    bool hadFocus = false;
    for (QWidget *chip : std::exchange(m_chips, {})) {
        hadFocus = hadFocus || chip->hasFocus();
        chip->hide();
        // Later: a click on it may have led here.
        chip->deleteLater();
    }
    m_labels = labels;
    QWidget *last = nullptr;
    for (const ShownLabel &label : labels) {
        auto *chip = new Chip(label, this);
        connect(chip, &QAbstractButton::clicked, this, [this, name = label.name, fixed = label.fixed] {
            if (!fixed)
                emit removed(name);
        });
        chip->show();
        m_chips += chip;
        if (last)
            setTabOrder(last, chip);
        last = chip;
    }
    if (last)
        setTabOrder(last, m_add);
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    arrange(width(), false);
    updateGeometry();
}

int LabelRow::arrange(int width, bool measure) const
{
    const int gap = designLength(font(), 6);
    const auto sizeOf = [width](const QWidget *one) { return one->sizeHint().boundedTo({qMax(1, width), 1000}); };
    const QList<QWidget *> all = m_chips + QList<QWidget *>{m_add};
    int top = 0;
    for (qsizetype first = 0, end = 0; first < all.size(); first = end) {
        int right = 0;
        int line = 0;
        for (; end < all.size() && (end == first || right + sizeOf(all.at(end)).width() <= width); ++end) {
            right += sizeOf(all.at(end)).width() + gap;
            line = qMax(line, sizeOf(all.at(end)).height());
        }
        int left = 0;
        for (qsizetype i = first; i < end && !measure; ++i) {
            const QSize size = sizeOf(all.at(i));
            const QRect place(QPoint(left, top + (line - size.height()) / 2), size);
            all.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), place));
            left += size.width() + gap;
        }
        top += line + gap;
    }
    return top - gap;
}

QSize LabelRow::sizeHint() const
{
    const int width = designLength(font(), 300);
    return {width, arrange(width, true)};
}

QSize LabelRow::minimumSizeHint() const
{
    return {designLength(font(), 120), designLength(font(), 22)};
}

} // namespace waybill
