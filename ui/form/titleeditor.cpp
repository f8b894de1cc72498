#include "ui/form/titleeditor.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/labelchip.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textbox.h"

#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {
constexpr int extrasGap = 7;
constexpr int chipGap = 5;
} // namespace

TitleEditor::TitleEditor(FormSession &session, int field, QWidget *parent)
    : TextEditor(session, field, Lines::One, parent), m_reset(new LinkButton(tr("Reset"), this))
{
    m_reset->setAccessibleDescription(tr("Takes your title back: it follows from the other answers again."));
    m_reset->setToolTip(m_reset->accessibleDescription());
    m_reset->hide();
    if (definition().example.isEmpty() && !definition().derived.isEmpty())
        box()->setPlaceholderText(tr("Follows from the other answers"));
    connect(m_reset, &LinkButton::clicked, this, [this] {
        // The link goes away, so the focus goes back to the title first.
        firstFocus()->setFocus(Qt::OtherFocusReason);
        choose({});
    });
    // Labels follow from any answer, so every change is looked at; what is compared is a few words.
    connect(&session.model(), &FormModel::changed, this, &TitleEditor::updateExtras);
    updateExtras();
}

void TitleEditor::updateExtras()
{
    const bool given = session().model().isGiven(field()) && !definition().derived.isEmpty();
    const QStringList labels = issueLabels(session().model().snapshot());
    if (given == !m_reset->isHidden() && labels == m_labels)
        return;
    m_reset->setVisible(given);
    m_labels = labels;
    describe(box()->accessibleName(), m_description);
    emit heightChanged();
}

void TitleEditor::describe(const QString &name, const QString &description)
{
    m_description = description;
    const QString labels = m_labels.isEmpty() ? QString() : QLatin1Char('\n') + tr("Labels: %1").arg(m_labels.join(QStringLiteral(", ")));
    TextEditor::describe(name, description + labels);
}

QFont TitleEditor::chipFont() const
{
    return designFont(font(), 12, QFont::DemiBold);
}

int TitleEditor::arrange(int width)
{
    const int boxHeight = TextEditor::arrange(width);
    if (m_labels.isEmpty() && m_reset->isHidden())
        return boxHeight;
    const int rowHeight = designLength(font(), 20);
    const int right = m_reset->isHidden() ? width : width - m_reset->sizeHint().width() - chipGap;
    int left = 0;
    int top = boxHeight + extrasGap;
    m_chips.clear();
    const QRect all(0, 0, width, 0);
    for (const QString &label : std::as_const(m_labels)) {
        const int chip = qMin(labelChipWidth(label, chipFont()), right);
        if (left > 0 && left + chip > right) {
            left = 0;
            top += rowHeight + chipGap;
        }
        m_chips.append({label, QStyle::visualRect(layoutDirection(), all, QRect(left, top, chip, rowHeight))});
        left += chip + chipGap;
    }
    const QSize reset = m_reset->sizeHint();
    m_reset->setGeometry(QStyle::visualRect(layoutDirection(), all, QRect({width - reset.width(), boxHeight + extrasGap}, reset)));
    return top + rowHeight;
}

void TitleEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Chip &chip : std::as_const(m_chips))
        paintLabelChip(painter, chip.place, chip.name, chipFont(), themeFor(palette()));
}

} // namespace waybill
