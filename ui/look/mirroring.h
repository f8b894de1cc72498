#pragma once

#include <QMargins>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace waybill {

/// Where a menu begins, in the coordinates of its button, that begins or (`atEnd`) ends where the button does, as the button is mirrored.
int menuLeft(const QWidget *button, const QMenu *menu, bool atEnd);

/// Margins given as from left to right, as `widget` is mirrored: layouts and text lines do not do that to theirs.
QMargins mirroredMargins(const QWidget *widget, const QMargins &margins);

} // namespace waybill
