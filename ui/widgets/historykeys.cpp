#include "ui/widgets/historykeys.h"

#include <QKeyEvent>

namespace waybill {

HistoryKey historyKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo))
        return HistoryKey::Undo;
    // Ctrl+Y is no platform's redo but Windows', and yet what many hands know.
    if (event.matches(QKeySequence::Redo) || (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier))
        return HistoryKey::Redo;
    return HistoryKey::None;
}

} // namespace waybill
