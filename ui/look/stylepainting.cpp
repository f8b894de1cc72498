#include "ui/look/stylepainting.h"

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
    const bool fixed = !(state & QStyle::State_Enabled) || state & QStyle::State_ReadOnly;
    const QColor fill = fixed ? theme.button : theme.field;
    // The design rings inputs on their outside, where a widget cannot paint; here the ring takes the border's inner side.
    if (refused) {
        paintBox(painter, rect, fill, theme.error, 2);
        if (focused)
            paintBox(painter, QRectF(rect).adjusted(2, 2, -2, -2), {}, theme.errorBackground, 2, 4);
    } else if (focused) {
        paintBox(painter, rect, fill, theme.accent, 1.5);
        paintBox(painter, QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), {}, theme.accentBackground, 2, 4.5);
    } else {
        paintBox(painter, rect, fill, theme.line);
    }
}

QColor hovered(const QColor &color, QStyle::State state, const Theme &theme)
{
    if (!(state & QStyle::State_Enabled))
        return color;
    if (state & QStyle::State_Sunken)
        return theme.dark ? color.lighter(135) : color.darker(109);
    if (state & QStyle::State_MouseOver)
        return theme.dark ? color.lighter(118) : color.darker(104);
    return color;
}

void paintButton(QPainter &painter, const QStyleOption &option, const Theme &theme, bool primary)
{
    const QStyle::State state = option.state;
    const bool flat = state & QStyle::State_AutoRaise && !(state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    if (flat)
        return;
    const Shapes shapes(painter);
    if (primary) {
        if (!(state & QStyle::State_Enabled))
            painter.setOpacity(0.55);
        const QColor fill = hovered(theme.primary, state, theme);
        paintBox(painter, option.rect, fill, fill);
    } else {
        const bool on = state & QStyle::State_On;
        paintBox(painter, option.rect, hovered(on ? theme.accentBackground : theme.button, state, theme), on ? theme.accent : theme.line);
    }
}

void paintCheckMark(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(rect).center());
    if (!(state & (QStyle::State_On | QStyle::State_NoChange))) {
        paintBox(painter, box, theme.field, state & QStyle::State_MouseOver && enabled ? theme.accent : theme.muted, 1.5, 4);
        return;
    }
    const QColor fill = enabled ? theme.accent : theme.muted;
    paintBox(painter, box, fill, fill, 1, 4);
    const Shapes shapes(painter);
    painter.setPen(QPen(theme.dark ? theme.background : theme.panel, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
    QRectF mark(0, 0, 16, 16);
    mark.moveCenter(QRectF(rect).center());
    const bool on = state & QStyle::State_On;
    // Ticked: a border of 5 leaves a dot of 6 in the middle.
    const QColor off = state & QStyle::State_MouseOver ? theme.accent : theme.line;
    paintBox(painter, mark, on ? theme.panel : theme.field, on ? theme.accent : off, on ? 5 : 1.5, 8);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, double radius)
{
    paintBox(painter, rect, {}, theme.accent, 2, radius);
}

void paintPopup(QPainter &painter, const QRect &rect, const Theme &theme)
{
    // Square: round corners need a see-through window, which shows black ones where nothing composes windows.
    paintBox(painter, rect, theme.panel, theme.line, 1, 0);
}

void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    const QRectF rect = tab.rect;
    if (tab.state & QStyle::State_Selected) {
        // Open at the bottom: the border runs on beyond it and is cut off there.
        const Shapes shapes(painter);
        painter.setClipRect(rect);
        paintBox(painter, rect.adjusted(0, 0, 0, 12), theme.panel, theme.line);
    }
    if (tab.state & QStyle::State_HasFocus && tab.state & QStyle::State_KeyboardFocusChange)
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
    painter.fillRect(option.rect, behind);
    const bool vertical = option.rect.height() > option.rect.width();
    const bool whole = vertical ? slider.height() >= option.rect.height() : slider.width() >= option.rect.width();
    if (whole)
        return;
    const bool active = option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const double thickness = active ? 8 : 6;
    QRectF handle = slider;
    if (vertical) {
        handle.setWidth(thickness);
        handle.moveLeft(option.rect.right() - thickness - 1);
        handle.adjust(0, 2, 0, -2);
    } else {
        handle.setHeight(thickness);
        handle.moveTop(option.rect.bottom() - thickness - 1);
        handle.adjust(2, 0, -2, 0);
    }
    QColor color = theme.muted;
    color.setAlphaF(active ? 0.7 : 0.4);
    paintBox(painter, handle, color, {}, 0, thickness / 2);
}

} // namespace waybill
