#include "ui/widgets/optiongroup.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textsize.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionButton>

namespace waybill {

OptionButton::OptionButton(const QString &text, const QString &hint, QWidget *parent) : QRadioButton(parent), m_label(text)
{
    // No ampersand of an answer is a mnemonic.
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(text);
    setAccessibleDescription(hint);
    setAttribute(Qt::WA_Hover);
}

OptionGroup::OptionGroup(QWidget *parent) : QGroupBox(parent)
{
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit chosen(index);
    });
}

void OptionGroup::addButton(OptionButton *button)
{
    button->setFocusPolicy(count() == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    m_group.addButton(button, count());
    button->installEventFilter(this);
}

void OptionGroup::setCurrent(int index)
{
    const QSignalBlocker blocker(m_group);
    m_group.setExclusive(false); // Else the last answer could not be taken back.
    for (int i = 0; i < count(); ++i)
        button(i)->setChecked(i == index);
    m_group.setExclusive(true);
    for (QAbstractButton *each : m_group.buttons())
        each->setFocusPolicy(each == tabStop() ? Qt::StrongFocus : Qt::ClickFocus);
}

void OptionGroup::setRefused(bool refused)
{
    for (QAbstractButton *each : m_group.buttons())
        waybill::setRefused(each, refused);
}

bool OptionGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int from = m_group.id(static_cast<QAbstractButton *>(watched));
    int to = from;
    const bool mirrored = isRightToLeft();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        to += mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        to += mirrored ? -1 : 1;
        break;
    case Qt::Key_Up:
        to -= 1;
        break;
    case Qt::Key_Down:
        to += 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = count() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    to = (to + count()) % count();
    button(to)->setFocus(Qt::TabFocusReason);
    button(to)->setChecked(true);
    return true;
}

// --- Segments ---

namespace {

class Segment : public OptionButton
{
public:
    Segment(const QString &text, bool first, bool last, std::pair<QColor Theme::*, QColor Theme::*> colors, QWidget *parent)
        : OptionButton(text, {}, parent), m_first(first), m_last(last), m_colors(colors)
    {
    }

    /// One of a column: a radio button as others are.
    void setStacked(bool stacked)
    {
        m_stacked = stacked;
        update();
    }

    QSize sizeHint() const override
    {
        // As wide as when chosen, so that choosing moves nothing.
        ensurePolished();
        const int width = QFontMetrics(designFont(font(), 14, QFont::DemiBold)).horizontalAdvance(label());
        return {width + designLength(font(), 41), controlHeight(font(), 37)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeFor(palette());
        QStyleOptionButton option;
        initStyleOption(&option);
        if (m_stacked)
            return paintStacked(painter, option, theme);
        const QRectF box(rect());
        const bool first = isRightToLeft() ? m_last : m_first;
        const bool last = isRightToLeft() ? m_first : m_last;
        const QColor outline = property(refusedProperty).toBool() ? theme.error : theme.edge;
        const QColor fill = isChecked() ? theme.*m_colors.second : hovered(theme.button, option.state, theme);
        painter.setClipRect(box);
        // Inner borders are shared: each segment's box reaches beyond its neighbours and is cut off there.
        const QRectF reaching = box.adjusted(first ? 0 : -12, 0, last ? 0 : 12, 0);
        paintBox(painter, reaching, fill, outline);
        if (!last)
            painter.fillRect(QRectF(box.right() - 1, 1, 1, box.height() - 2), outline);
        if (isChecked()) {
            const QColor ink = theme.*m_colors.first;
            paintBox(painter, reaching, {}, ink, 1.5);
            if (!first)
                painter.fillRect(QRectF(0, 0, 1.5, box.height()), ink);
            if (!last)
                painter.fillRect(QRectF(box.right() - 1.5, 0, 1.5, box.height()), ink);
        }
        painter.setFont(designFont(font(), 14, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? theme.*m_colors.first : theme.ink);
        painter.drawText(rect(), Qt::AlignCenter, label());
    }

private:
    void paintStacked(QPainter &painter, const QStyleOptionButton &option, const Theme &theme) const
    {
        const auto place = [this](int left, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
        };
        const int side = designLength(font(), 16);
        const QRect mark = place(3, side);
        paintRadioMark(painter, mark, option.state, theme);
        if (hasFocus()) {
            QRectF ring(0, 0, side + 6, side + 6);
            ring.moveCenter(QRectF(mark).center());
            paintFocusRing(painter, ring, theme, ring.width() / 2);
        }
        painter.setFont(designFont(font(), 14, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? theme.*m_colors.first : theme.ink);
        const int left = side + designLength(font(), 13);
        const QRect words = place(left, width() - left);
        const auto align = Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        painter.drawText(words, int(align), painter.fontMetrics().elidedText(label(), Qt::ElideRight, words.width()));
    }

    bool m_stacked = false;
    bool m_first;
    bool m_last;
    std::pair<QColor Theme::*, QColor Theme::*> m_colors;
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &options, bool graded, QWidget *parent) : OptionGroup(parent)
{
    constexpr std::pair<QColor Theme::*, QColor Theme::*> grades[] = {
        {&Theme::ok, &Theme::okBackground}, {&Theme::warning, &Theme::warningBackground}, {&Theme::error, &Theme::errorBackground}};
    constexpr std::pair<QColor Theme::*, QColor Theme::*> plain{&Theme::accent, &Theme::accentBackground};
    const auto last = options.size() - 1;
    for (int i = 0; i <= last; ++i)
        addButton(new Segment(options.at(i), i == 0, i == last, graded && last == 2 ? grades[i] : plain, this));
}

QSize SegmentedControl::sizeHint() const
{
    QSize size;
    for (int i = 0; i < count(); ++i) {
        const QSize hint = button(i)->sizeHint();
        size = {size.width() + hint.width(), qMax(size.height(), hint.height())};
    }
    return size;
}

QSize SegmentedControl::minimumSizeHint() const
{
    QSize size;
    for (int i = 0; i < count(); ++i)
        size = size.expandedTo(button(i)->sizeHint());
    return size;
}

int SegmentedControl::heightForWidth(int width) const
{
    const QSize row = sizeHint();
    return row.width() <= width ? row.height() : count() * row.height();
}

void SegmentedControl::resizeEvent(QResizeEvent *)
{
    const QSize row = sizeHint();
    const bool stacked = row.width() > width();
    for (int i = 0; i < count(); ++i) {
        static_cast<Segment *>(button(i))->setStacked(stacked);
        if (stacked)
            button(i)->setGeometry(0, i * row.height(), width(), row.height());
    }
    if (stacked)
        return;
    int left = 0;
    for (int i = 0; i < count(); ++i) {
        // The last one takes what is left, so that no border falls off the end.
        const int width = i + 1 < count() ? button(i)->sizeHint().width() : this->width() - left;
        button(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {left, 0, width, height()}));
        left += width;
    }
}

// --- Cards ---

namespace {

class ChoiceCard : public OptionButton
{
public:
    ChoiceCard(const ChoiceCards::Option &option, QWidget *parent)
        : OptionButton(option.text, option.hint, parent),
          m_title(option.text, designFont(font(), 14, QFont::DemiBold)),
          m_hint(option.hint, designFont(font(), 12))
    {
        setFocusShape(this, 8);
    }

    int heightForWidth(int width) const override
    {
        const int inner = width - wordsLeft() - cardEdge;
        return 22 + m_title.heightFor(inner) + m_hint.heightFor(inner);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeFor(palette());
        QStyleOptionButton option;
        initStyleOption(&option);
        const QColor border = isChecked() ? theme.accent : property(refusedProperty).toBool() ? theme.error : theme.edge;
        const QColor fill = isChecked() ? theme.accentBackground : hovered(theme.field, option.state, theme);
        paintBox(painter, rect(), fill, border, isChecked() ? 2 : 1, 8);
        const int inner = width() - wordsLeft() - cardEdge;
        const int titleHeight = m_title.heightFor(inner);
        const bool mirrored = isRightToLeft();
        const int side = designLength(font(), 16);
        const QRect mark(13, 11 + (qRound(m_title.lineHeight()) - side) / 2, side, side);
        paintRadioMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), option.state, theme);
        const int left = mirrored ? cardEdge : wordsLeft();
        m_title.paint(painter, {double(left), 11}, theme.ink);
        m_hint.heightFor(inner);
        m_hint.paint(painter, {double(left), 11.0 + titleHeight}, theme.muted);
    }

private:
    static constexpr int cardEdge = 12;
    int wordsLeft() const { return 13 + designLength(font(), 16) + 9; }

    mutable TextBlock m_title;
    mutable TextBlock m_hint;
};

constexpr int cardGap = 10;
constexpr double narrowestPair = 442; ///< Design pixels: the inside of a card of 480.

} // namespace

ChoiceCards::ChoiceCards(const QList<Option> &options, QWidget *parent) : OptionGroup(parent)
{
    for (const Option &option : options)
        addButton(new ChoiceCard(option, this));
}

int ChoiceCards::arrange(int width, bool measure) const
{
    const int columns = width >= designLength(font(), narrowestPair) && count() > 1 ? 2 : 1;
    const int cardWidth = (width - (columns - 1) * cardGap) / columns;
    int top = 0;
    for (int first = 0; first < count(); first += columns) {
        const int end = qMin(first + columns, count());
        int height = 0;
        for (int i = first; i < end; ++i)
            height = qMax(height, button(i)->heightForWidth(cardWidth));
        for (int i = first; i < end && !measure; ++i) {
            const QRect place((i - first) * (cardWidth + cardGap), top, cardWidth, height);
            button(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        }
        top += height + cardGap;
    }
    return qMax(0, top - cardGap);
}

} // namespace waybill
