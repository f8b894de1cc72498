#include "ui/look/stylepainting.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace waybill {

namespace {

/// Sets the painter up for shapes and puts it back.
class Shapes
{
public:
    explicit Shapes(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Shapes() { m_painter.restore(); }
    Shapes(const Shapes &) = delete;
    Shapes &operator=(const Shapes &) = delete;

private:
    QPainter &m_painter;
};

// In design pixels: an entry's sides, what stands above and beneath its words, behind its mark, and how wide a menu with reasons is.
constexpr double menuEdge = 12;
constexpr double menuRoom = 6.5;
constexpr double menuGap = 10;
constexpr double menuWidth = 332;

/// An entry's words: "what it does[LF why or what else][TAB keys]".
struct MenuWords
{
    explicit MenuWords(const QString &text)
        : keys(text.section(u'\t', 1)),
          second(text.section(u'\t', 0, 0).section(u'\n', 1)),
          first(text.section(u'\t', 0, 0).section(u'\n', 0, 0))
    {
        second.replace(QLatin1String("&&"), QLatin1String("&"));
    }
    QString keys;
    QString second;
    QString first;
};

} // namespace

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width, double radius)
{
    const Shapes shapes(painter);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paintInput(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme, bool refused)
{
    const bool focused = state & QStyle::State_HasFocus && state & QStyle::State_Enabled;
    // What can be read and copied is not what cannot be used.
    const QColor &still = state & QStyle::State_ReadOnly ? theme.background : theme.field;
    const QColor &edge = refused ? theme.error : focused ? theme.accent : theme.edge;
    paintBox(painter, rect, state & QStyle::State_Enabled ? still : theme.disabled, edge, refused || focused ? 2 : 1);
}

QColor hovered(const QColor &color, QStyle::State state, const Theme &theme)
{
    if (!(state & QStyle::State_Enabled) || !(state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        return color;
    if (color == theme.button && !(state & QStyle::State_Sunken))
        return theme.buttonHover;
    const bool pressed = state & QStyle::State_Sunken;
    return theme.dark ? color.lighter(pressed ? 135 : 118) : color.darker(pressed ? 109 : 104);
}

void paintButton(QPainter &painter, const QStyleOption &option, const Theme &theme, bool primary)
{
    const QStyle::State state = option.state;
    const bool flat = state & QStyle::State_AutoRaise && !(state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    if (flat)
        return;
    if (!(state & QStyle::State_Enabled)) {
        paintBox(painter, option.rect, theme.disabled, theme.edge);
    } else if (primary) {
        const QColor fill = hovered(theme.primary, state, theme);
        paintBox(painter, option.rect, fill, fill);
    } else if (state & QStyle::State_On) {
        paintBox(painter, option.rect, hovered(theme.accentBackground, state, theme), theme.accent);
    } else {
        // The fill of a button under the mouse is that of a disabled one; the stronger edge tells them apart.
        const bool pointed = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        paintBox(painter, option.rect, hovered(theme.button, state, theme), pointed ? theme.muted : theme.edge);
    }
}

/// The marks are made for 16 pixels. From here on the painter draws them as large as the place is, in its middle.
static QRectF scaledMark(QPainter &painter, const QRectF &place)
{
    const double scale = qMin(place.width(), place.height()) / 16;
    painter.translate(place.center() - QPointF(8, 8) * scale);
    painter.scale(scale, scale);
    return {0, 0, 16, 16};
}

void paintCheckMark(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    const Shapes shapes(painter);
    const QRectF box = scaledMark(painter, rect);
    if (!(state & (QStyle::State_On | QStyle::State_NoChange))) {
        const QColor &edge = state & QStyle::State_MouseOver && enabled ? theme.accent : theme.edge;
        paintBox(painter, box, enabled ? theme.field : theme.disabled, edge, 1.5, 4);
        return;
    }
    const QColor fill = enabled ? theme.accent : theme.muted;
    paintBox(painter, box, fill, fill, 1, 4);
    painter.setPen(QPen(enabled ? theme.onAccent : theme.panel, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF origin = box.topLeft();
    if (state & QStyle::State_NoChange) {
        painter.drawLine(origin + QPointF(4.5, 8), origin + QPointF(11.5, 8));
    } else {
        const QPointF points[] = {origin + QPointF(4.2, 8.3), origin + QPointF(7, 11), origin + QPointF(11.8, 5.4)};
        painter.drawPolyline(points, 3);
    }
}

void paintRadioMark(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme)
{
    const Shapes shapes(painter);
    const QRectF mark = scaledMark(painter, rect);
    const bool on = state & QStyle::State_On;
    const bool enabled = state & QStyle::State_Enabled;
    const QColor &off = state & QStyle::State_MouseOver && enabled ? theme.accent : theme.edge;
    // Ticked: a border of 5 leaves a dot of 6 in the middle.
    paintBox(painter, mark,
             !enabled ? theme.disabled
                 : on ? theme.panel
                      : theme.field,
             !on           ? off
                 : enabled ? theme.accent
                           : theme.muted,
             on ? 5 : 1.5, 8);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, double radius)
{
    paintBox(painter, rect, {}, theme.accent, 2, radius);
}

void paintPopup(QPainter &painter, const QRect &rect, const Theme &theme)
{
    // What is left of the corners is cut off by roundedRegion, where the popup uses it.
    painter.fillRect(rect, theme.panel);
    paintBox(painter, rect, {}, theme.edge, 1, popupRadius);
}

namespace {

/// A line between entries; with words it is the heading of what follows.
void paintMenuHeading(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    if (item.text.isEmpty()) {
        painter.fillRect(QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), theme.line);
        return;
    }
    const int edge = designLength(item.font, menuEdge);
    painter.setPen(theme.muted);
    painter.setFont(designFont(item.font, 12, QFont::DemiBold));
    painter.drawText(item.rect.adjusted(edge, 0, -edge, 0), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, item.text);
}

void paintSubmenuArrow(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QColor &ink)
{
    painter.save();
    painter.translate(QRectF(place).center());
    painter.rotate(direction == Qt::RightToLeft ? 90 : -90);
    paintGlyph(painter, Glyph::ChevronDown, QRectF(-8, -8, 16, 16), ink, place.width() / 15.0);
    painter.restore();
}

} // namespace

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const Shapes shapes(painter);
    const auto length = [&item](double design) { return designLength(item.font, design); };
    const auto mirrored = [&item](const QRect &place) { return QStyle::visualRect(item.direction, item.rect, place); };
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return paintMenuHeading(painter, item, theme);
    const bool enabled = item.state & QStyle::State_Enabled;
    if (item.state & QStyle::State_Selected && enabled) {
        painter.fillRect(item.rect, theme.accentBackground);
        painter.fillRect(mirrored({item.rect.left(), item.rect.top(), 3, item.rect.height()}), theme.accent);
    }
    QRect area = item.rect.adjusted(length(menuEdge), 0, -length(menuEdge), 0);
    if (item.menuHasCheckableItems) {
        const QRect mark = mirrored({area.left(), area.top(), length(16), area.height()});
        QStyle::State state = item.state & QStyle::State_Enabled;
        if (item.checked)
            state |= QStyle::State_On;
        if (item.checkType == QStyleOptionMenuItem::Exclusive)
            paintRadioMark(painter, mark, state, theme);
        else if (item.checkType == QStyleOptionMenuItem::NonExclusive)
            paintCheckMark(painter, mark, state, theme);
        area.setLeft(area.left() + length(16) + length(menuGap));
    }
    const MenuWords words(item.text);
    const int line = qRound(QFontInfo(item.font).pixelSize() * 1.5);
    if (item.maxIconWidth > 0) {
        // Beside the first line of words that wrap.
        const QRect mark =
            mirrored({area.left(), area.top(), length(16), words.second.isEmpty() ? area.height() : line + 2 * length(menuRoom)});
        item.icon.paint(&painter, mark, Qt::AlignCenter);
        area.setLeft(area.left() + length(16) + length(menuGap));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = mirrored({area.right() - length(12), area.top(), length(12), area.height()});
        paintSubmenuArrow(painter, arrow, item.direction, enabled ? theme.ink : theme.muted);
    }
    // The painter mirrors it.
    const int align = Qt::AlignLeft;
    painter.setPen(theme.muted);
    painter.setFont(designFont(item.font, 12));
    if (!words.keys.isEmpty())
        painter.drawText(mirrored(area), int(Qt::AlignRight | Qt::AlignVCenter), words.keys);
    QRect first = area;
    if (!words.second.isEmpty()) {
        const QRect rest = area.adjusted(0, length(menuRoom) + line, 0, 0);
        painter.drawText(mirrored(rest), align | Qt::AlignTop | Qt::TextWordWrap, words.second);
        first = QRect(area.left(), area.top() + length(menuRoom), area.width(), line);
    }
    painter.setFont(item.font);
    // What is told with a mark or a reason is no entry that is switched off.
    painter.setPen(enabled || !words.second.isEmpty() || !item.icon.isNull() ? theme.ink : theme.muted);
    const int mnemonic = item.state & QStyle::State_KeyboardFocusChange ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(mirrored(first), align | Qt::AlignVCenter | Qt::TextSingleLine | mnemonic, words.first);
}

QSize menuItemSize(const QStyleOptionMenuItem &item, int wordsWidth)
{
    const auto length = [&item](double design) { return designLength(item.font, design); };
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return item.text.isEmpty() ? QSize(length(menuEdge), 9) : QSize(wordsWidth + 2 * length(menuEdge), length(30));
    const MenuWords words(item.text);
    const int around = 2 * length(menuEdge) + (item.menuHasCheckableItems ? length(16) + length(menuGap) : 0)
        + (item.maxIconWidth > 0 ? length(16) + length(menuGap) : 0);
    const int line = qRound(QFontInfo(item.font).pixelSize() * 1.5);
    if (words.second.isEmpty()) {
        const int behind = item.menuItemType == QStyleOptionMenuItem::SubMenu || !words.keys.isEmpty() ? length(24) : 0;
        return {wordsWidth + around + behind, line + 2 * length(menuRoom)};
    }
    const int width = length(menuWidth);
    const QRect room(0, 0, width - around, 10'000);
    const int rest = QFontMetrics(designFont(item.font, 12)).boundingRect(room, Qt::TextWordWrap, words.second).height();
    return {width, line + rest + 2 * length(menuRoom)};
}

QRegion roundedRegion(const QRect &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    const QRectF rect = tab.rect;
    if (tab.state & QStyle::State_Selected) {
        // Open at the bottom: the border runs on beyond it and is cut off there.
        const Shapes shapes(painter);
        painter.setClipRect(rect);
        paintBox(painter, rect.adjusted(0, 0, 0, 12), theme.panel, theme.line);
        painter.setClipRect(QRectF(rect.left(), rect.top(), rect.width(), 2));
        paintBox(painter, rect.adjusted(0, 0, 0, 12), theme.accent, theme.accent);
    }
    if (tab.state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect.adjusted(4, 4, -4, -4), theme, 5);
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    painter.save();
    const bool selected = tab.state & QStyle::State_Selected;
    const bool strong = selected || tab.state & QStyle::State_MouseOver;
    QFont font = painter.font();
    font.setBold(selected);
    painter.setFont(font);
    painter.setPen(strong ? theme.ink : theme.muted);
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QRect &slider, const QColor &behind, const Theme &theme)
{
    const bool inField = !behind.isValid();
    if (!inField)
        painter.fillRect(option.rect, behind);
    const bool vertical = option.rect.height() > option.rect.width();
    const bool whole = vertical ? slider.height() >= option.rect.height() : slider.width() >= option.rect.width();
    if (whole)
        return;
    const bool active = option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const double thickness = active ? 8 : 6;
    // A field's frame is up to 2 wide, of which one is the bar's own.
    const double gap = inField ? 3 : 1;
    QRectF handle = slider;
    if (vertical) {
        handle.setWidth(thickness);
        handle.moveLeft(option.direction == Qt::RightToLeft ? option.rect.left() + gap : option.rect.right() - thickness - gap);
        handle.adjust(0, 1 + gap, 0, -1 - gap);
    } else {
        handle.setHeight(thickness);
        handle.moveTop(option.rect.bottom() - thickness - gap);
        handle.adjust(1 + gap, 0, -1 - gap, 0);
    }
    paintBox(painter, handle, active ? theme.muted : theme.edge, {}, 0, thickness / 2);
}

} // namespace waybill
