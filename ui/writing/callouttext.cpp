#include "ui/writing/callouttext.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace waybill {

namespace {

constexpr int calloutStripe = 4;
constexpr int calloutIndent = 16; // The stripe and a gap of 12.
constexpr int calloutEdge = 4;

QColor calloutColor(AlertKind kind, const Theme &theme)
{
    switch (kind) {
    case AlertKind::Tip:
        return theme.ok;
    case AlertKind::Important:
        return theme.important;
    case AlertKind::Warning:
        return theme.warning;
    case AlertKind::Caution:
        return theme.error;
    case AlertKind::None:
    case AlertKind::Note:
        break;
    }
    return theme.accent;
}

QString calloutTitle(AlertKind kind)
{
    const std::string_view word = alertTitle(kind);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace

CalloutText::CalloutText(AlertKind kind, const ShownWords &words, const QFont &font)
    : m_kind(kind), m_name(calloutTitle(kind)), m_title(m_name, designFont(font, 13, QFont::Bold)), m_words(words, 13, Paragraph::Tone::Ink)
{
}

int CalloutText::place(const QPoint &topLeft, int width, bool mirrored)
{
    m_mirrored = mirrored;
    const int inner = width - calloutIndent;
    const int above = calloutEdge + m_title.heightFor(inner);
    const int height = m_words.heightFor(inner);
    m_words.place({mirrored ? topLeft.x() : topLeft.x() + calloutIndent, topLeft.y() + above, inner, height});
    m_place = QRect(topLeft, QSize(width, above + height + calloutEdge));
    return m_place.height();
}

void CalloutText::paint(QPainter &painter, const Theme &theme) const
{
    const QColor color = calloutColor(m_kind, theme);
    const int stripe = m_mirrored ? m_place.right() + 1 - calloutStripe : m_place.left();
    painter.fillRect(QRect(stripe, m_place.top(), calloutStripe, m_place.height()), color);
    const double left = m_mirrored ? m_place.left() : m_place.left() + calloutIndent;
    m_title.paint(painter, {left, double(m_place.top() + calloutEdge)}, color);
    m_words.paint(painter, theme);
}

} // namespace waybill
