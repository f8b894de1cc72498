#pragma once

#include <functional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace waybill {

/// What undoes and redoes, and whether there is something to do it with; without an answer there is. `more` adds to the context menu.
struct HandedHistory
{
    std::function<void()> undo;
    std::function<void()> redo;
    std::function<bool()> canUndo = {};
    std::function<bool()> canRedo = {};
    std::function<void(QMenu *)> more = {};
};

/// Shift+F10, which asks for a context menu where no platform makes that of it. (Of the menu key all do.)
bool isMenuKey(const QKeyEvent &key);

/// Undo and redo belong to the whole form, never to one input: the input's keys (Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y, and what the platform adds)
/// and its context menu call these. Keys that an action of the window takes go there.
void handOnHistory(QLineEdit *input, const HandedHistory &history);
void handOnHistory(QPlainTextEdit *input, const HandedHistory &history);

} // namespace waybill
