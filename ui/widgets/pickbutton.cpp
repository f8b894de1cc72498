#include "ui/widgets/pickbutton.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textsize.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace waybill {

namespace {

/// In design pixels: from the border to the contents, a glyph, between glyphs and words.
constexpr double margin = 10;
constexpr double glyphWidth = 16;
constexpr double gap = 8;
/// Below this, words beside the main ones are left out instead of cut.
constexpr double leastPart = 44;

} // namespace

PickButton::PickButton(std::optional<Glyph> glyph, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PickButton::setParts(const QList<Part> &parts, qsizetype main)
{
    m_parts = parts;
    m_main = main;
    updateGeometry();
    update();
}

QFont PickButton::fontOf(const Part &part) const
{
    return designFont(font(), part.size, part.weight);
}

QSize PickButton::sizeHint() const
{
    int width = designLength(font(), 2 * margin + (m_glyph ? glyphWidth + gap : 0) + glyphWidth + gap) + 2;
    for (const Part &part : m_parts)
        width += part.text.isEmpty() ? 0 : QFontMetrics(fontOf(part)).horizontalAdvance(part.text) + 1 + designLength(font(), part.gap);
    return {width, controlHeight(font(), 34)};
}

QSize PickButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), designLength(font(), 96)), sizeHint().height()};
}

void PickButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PickButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    QStyleOptionButton option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    paintButton(painter, option, theme, false);
    const auto length = [this](double design) { return designLength(font(), design); };
    const auto mirrored = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const int side = length(glyphWidth);
    int left = length(margin);
    int right = width() - length(margin);
    paintGlyph(painter, Glyph::ChevronDown, mirrored(right - side, side), theme.ink, side / glyphWidth * 0.8);
    right -= side + length(gap) / 2;
    if (m_glyph) {
        paintGlyph(painter, *m_glyph, mirrored(left, side), theme.muted, side / glyphWidth);
        left += side + length(gap);
    }
    QList<int> widths(m_parts.size(), 0);
    int room = right - left;
    const auto give = [&](qsizetype i) {
        const Part &part = m_parts.at(i);
        if (part.text.isEmpty())
            return;
        const int wanted = QFontMetrics(fontOf(part)).horizontalAdvance(part.text) + 1;
        room -= length(part.gap);
        // A stub of a few letters says less than nothing.
        widths[i] = i != m_main && room < qMin(wanted, length(leastPart)) ? 0 : qBound(0, wanted, qMax(0, room));
        room -= widths.at(i);
    };
    if (!m_parts.isEmpty())
        give(m_main);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (i != m_main)
            give(i);
    }
    const auto align = int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine; // The painter mirrors it.
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        // What is left of fewer pixels than a letter or two says nothing.
        if (widths.at(i) < length(12))
            continue;
        left += length(part.gap);
        painter.setFont(fontOf(part));
        painter.setPen(theme.*part.ink);
        painter.drawText(mirrored(left, widths.at(i)), align, painter.fontMetrics().elidedText(part.text, part.elide, widths.at(i)));
        left += widths.at(i);
    }
}

} // namespace waybill
