#pragma once

#include <QStyle>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
class QRegion;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionMenuItem;
class QStyleOptionTab;
QT_END_NAMESPACE

namespace waybill {

struct Theme;

// What Style and the painted widgets draw with. Every function leaves the painter as it was.

/// A filled box with a border of `width` pixels inside `rect`.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width = 1, double radius = 6);
void paintInput(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme, bool refused);
void paintButton(QPainter &painter, const QStyleOption &option, const Theme &theme, bool primary);
void paintCheckMark(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme);
void paintRadioMark(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme);
void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, double radius = 6);
void paintPopup(QPainter &painter, const QRect &rect, const Theme &theme);
/// An entry of a menu. Behind a line feed in its text stands a second, smaller line that wraps: what else there is to know.
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme);
/// `wordsWidth`: of the first line. A menu with a second line anywhere is 332 design pixels wide.
QSize menuItemSize(const QStyleOptionMenuItem &item, int wordsWidth);
void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme);
void paintTabLabel(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme);
/// `behind` invalid: the bar lies on a field and stays within its frame.
void paintScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QRect &slider, const QColor &behind, const Theme &theme);

/// The mask of a window with round corners: a see-through window would show black ones where nothing composes windows.
QRegion roundedRegion(const QRect &rect, double radius);
inline constexpr double popupRadius = 8;

/// The colour that hovering or pressing turns `color` into.
QColor hovered(const QColor &color, QStyle::State state, const Theme &theme);

} // namespace waybill
