#pragma once

#include <QIcon>

namespace waybill {

/// The program's icon, as resources/icons/waybill.svg has it, in the sizes that X11 asks for. Painted: to read a picture from a file, Qt
/// loads every plug-in for pictures that is installed, with their libraries.
QIcon windowIcon();

} // namespace waybill
