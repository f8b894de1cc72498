#pragma once

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace waybill {

/// Undo and redo belong to the whole form, never to one input: the input's keys (Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y, and what the platform adds)
/// and its context menu call these. Keys that an action of the window takes go there.
void handOnHistory(QLineEdit *input, const std::function<void()> &undo, const std::function<void()> &redo);
void handOnHistory(QPlainTextEdit *input, const std::function<void()> &undo, const std::function<void()> &redo);

} // namespace waybill
