#include "ui/drafts/inputcursor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace waybill {

std::pair<int, int> cursorOf(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input)) {
        const int other = line->selectionStart() == line->cursorPosition() ? line->selectionEnd() : line->selectionStart();
        return {line->cursorPosition(), line->hasSelectedText() ? other : line->cursorPosition()};
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
        return {text->textCursor().position(), text->textCursor().anchor()};
    return {-1, -1};
}

void setCursor(QWidget *input, int cursor, int anchor)
{
    if (cursor < 0 || anchor < 0)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        const int length = int(line->text().size());
        line->setSelection(std::min(anchor, length), std::min(cursor, length) - std::min(anchor, length));
        if (cursor == anchor)
            line->setCursorPosition(std::min(cursor, length));
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        const int length = text->document()->characterCount() - 1;
        QTextCursor place = text->textCursor();
        place.setPosition(std::min(anchor, length));
        place.setPosition(std::min(cursor, length), QTextCursor::KeepAnchor);
        text->setTextCursor(place);
    }
}

} // namespace waybill
