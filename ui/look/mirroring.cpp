#include "ui/look/mirroring.h"

#include <QMenu>

namespace waybill {

namespace {

/// Qt asks for this text ("LTR" or "RTL") whenever the language changes, and mirrors what is shown by the answer.
[[maybe_unused]] constexpr const char *directionText = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

} // namespace

int menuLeft(const QWidget *button, const QMenu *menu, bool atEnd)
{
    return atEnd != button->isRightToLeft() ? button->width() - menu->sizeHint().width() : 0;
}

QMargins mirroredMargins(const QWidget *widget, const QMargins &margins)
{
    return widget->isRightToLeft() ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom()) : margins;
}

} // namespace waybill
