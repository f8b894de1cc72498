#pragma once

#include <QWidget>

#include <utility>

namespace waybill {

/// Position and anchor of the cursor in a box of text; -1 where there is none.
std::pair<int, int> cursorOf(const QWidget *input);
/// Puts it back there, as far as the text reaches; does nothing for -1.
void setCursor(QWidget *input, int cursor, int anchor);

} // namespace waybill
