#include "ui/widgets/inputhistory.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EditMenu)
};

bool hasSelection(const QLineEdit &input)
{
    return input.hasSelectedText();
}

bool hasSelection(const QPlainTextEdit &input)
{
    return input.textCursor().hasSelection();
}

/// Sees an input's events before the input does. Its child.
template <typename Input>
class HistoryFilter : public QObject
{
public:
    HistoryFilter(Input *input, const HandedHistory &history) : QObject(input), m_input(input), m_history(history)
    {
        input->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ContextMenu) {
            openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
            return true;
        }
        if (event->type() == QEvent::KeyPress && isMenuKey(*static_cast<QKeyEvent *>(event))) {
            const QRect caret = m_input->inputMethodQuery(Qt::ImCursorRectangle).toRect();
            openMenu(m_input->mapToGlobal(caret.bottomLeft()));
            return true;
        }
        const bool asksForShortcut = event->type() == QEvent::ShortcutOverride;
        if (!asksForShortcut && event->type() != QEvent::KeyPress)
            return false;
        const std::function<void()> *call = callFor(*static_cast<QKeyEvent *>(event));
        if (!call)
            return false;
        // The input would claim these keys before the window's own actions see them; what comes as a key no action took.
        if (asksForShortcut)
            event->ignore();
        else
            (*call)();
        return true;
    }

private:
    const std::function<void()> *callFor(const QKeyEvent &key) const
    {
        if (key.matches(QKeySequence::Undo))
            return &m_history.undo;
        // Ctrl+Y is no platform's redo but Windows', and yet what many hands know.
        const bool redo = key.matches(QKeySequence::Redo) || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
        return redo ? &m_history.redo : nullptr;
    }

    void openMenu(const QPoint &place)
    {
        const bool selection = hasSelection(*m_input);
        const bool editable = !m_input->isReadOnly();
        auto *menu = new QMenu(m_input);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (editable) {
            const auto can = [](const std::function<bool()> &question) { return !question || question(); };
            menu->addAction(Text::tr("&Undo"), this, m_history.undo)->setEnabled(can(m_history.canUndo));
            menu->addAction(Text::tr("&Redo"), this, m_history.redo)->setEnabled(can(m_history.canRedo));
            menu->addSeparator();
            menu->addAction(Text::tr("Cu&t"), m_input, &Input::cut)->setEnabled(selection);
        }
        menu->addAction(Text::tr("&Copy"), m_input, &Input::copy)->setEnabled(selection);
        if (editable)
            menu->addAction(Text::tr("&Paste"), m_input, &Input::paste);
        menu->addSeparator();
        menu->addAction(Text::tr("Select &all"), m_input, &Input::selectAll);
        if (m_history.more)
            m_history.more(menu);
        menu->popup(place);
    }

    Input *m_input;
    HandedHistory m_history;
};

} // namespace

bool isMenuKey(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
}

void handOnHistory(QLineEdit *input, const HandedHistory &history)
{
    new HistoryFilter(input, history);
}

void handOnHistory(QPlainTextEdit *input, const HandedHistory &history)
{
    input->setUndoRedoEnabled(false);
    // The mouse asks the viewport for the menu, the keyboard the input itself.
    input->viewport()->installEventFilter(new HistoryFilter(input, history));
}

} // namespace waybill
