#pragma once

#include <QCoreApplication>
#include <QMenu>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace waybill {

/// Undo and redo belong to the whole form, never to one input.
enum class HistoryKey { None, Undo, Redo };

/// Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, and what the platform adds to these.
HistoryKey historyKey(const QKeyEvent &event);

/// The context menu of a text input (QLineEdit or QPlainTextEdit) with undo and redo handed on to the form. The caller owns it.
template <typename Input>
QMenu *makeEditMenu(Input *input, bool editable, bool selection)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("EditMenu", source); };
    auto *menu = new QMenu(input);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (editable) {
        menu->addAction(text(QT_TRANSLATE_NOOP("EditMenu", "&Undo")), input, &Input::undoRequested);
        menu->addAction(text(QT_TRANSLATE_NOOP("EditMenu", "&Redo")), input, &Input::redoRequested);
        menu->addSeparator();
        menu->addAction(text(QT_TRANSLATE_NOOP("EditMenu", "Cu&t")), input, &Input::cut)->setEnabled(selection);
    }
    menu->addAction(text(QT_TRANSLATE_NOOP("EditMenu", "&Copy")), input, &Input::copy)->setEnabled(selection);
    if (editable)
        menu->addAction(text(QT_TRANSLATE_NOOP("EditMenu", "&Paste")), input, &Input::paste);
    menu->addSeparator();
    menu->addAction(text(QT_TRANSLATE_NOOP("EditMenu", "Select &all")), input, &Input::selectAll);
    return menu;
}

} // namespace waybill
