#include "ui/widgets/linebox.h"

#include "ui/widgets/historykeys.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace waybill {

LineBox::LineBox(QWidget *parent) : QLineEdit(parent) { }

void LineBox::follow(const QString &shown)
{
    const QString before = text();
    if (before == shown)
        return;
    qsizetype tail = 0;
    while (tail < qMin(before.size(), shown.size()) && before.at(before.size() - 1 - tail) == shown.at(shown.size() - 1 - tail))
        ++tail;
    setText(shown);
    setCursorPosition(int(shown.size() - tail));
}

bool LineBox::event(QEvent *event)
{
    // QLineEdit would claim these keys before the window's own actions see them.
    if (event->type() == QEvent::ShortcutOverride && historyKey(*static_cast<QKeyEvent *>(event)) != HistoryKey::None) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineBox::keyPressEvent(QKeyEvent *event)
{
    // They come here only where no action of the window took them.
    switch (historyKey(*event)) {
    case HistoryKey::Undo:
        emit undoRequested();
        return;
    case HistoryKey::Redo:
        emit redoRequested();
        return;
    case HistoryKey::None:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void LineBox::contextMenuEvent(QContextMenuEvent *event)
{
    makeEditMenu(this, !isReadOnly(), hasSelectedText())->popup(event->globalPos());
}

} // namespace waybill
