#pragma once

#include "app/base/alertkind.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace waybill {

// The line forms that templates and filled bodies share. Both readers go by these, so that what one writes the other knows.

/// `- [x] text`, with any bullet or number and any indentation.
struct TaskLine
{
    QString prefix; ///< Up to the box: indentation, bullet, blanks.
    QChar mark;     ///< ' ', 'x' or 'X'.
    QString text;   ///< Trimmed.
};
std::optional<TaskLine> parseTaskLine(const QString &line);

/// `- **Label:** value`: with a bullet, a number or neither; bold, in italics or plain; the colon may stand behind the marks, and a
/// question mark before their end does as well.
struct FieldLine
{
    QString prefix; ///< Indentation, bullet, blanks.
    QString label;  ///< Without the colon.
    bool colonInside = true;
    qsizetype valueBegin = 0; ///< Offset in the line of what follows the label's blanks.
    QString value;            ///< The rest, with trailing white space.
    bool marked = true;       ///< Bold or in italics.
};
std::optional<FieldLine> parseFieldLine(const QString &line);
/// `- Label value`, where only the template tells where the label ends (`- Browser [e.g. Firefox]`, `- Ready? `): with this label, in any
/// letter case. No value when the line is another one.
std::optional<FieldLine> parseOpenFieldLine(const QString &line, const QString &label);
/// What stands before an item's text: indentation, bullet or number, blanks; its size in the line. 0 when there is no bullet.
qsizetype itemPrefix(QStringView line);

/// The text of a line that can be the head of a group without being a heading: all of it bold or in italics, or ending in a colon, or an
/// HTML summary; `<details>` may stand around it. Empty for other lines.
QString groupHead(const QString &line);

/// Where the text of each cell of a table's row stands in the line, without blanks around it (GFM: tables); of an empty cell, where a text
/// would begin. None for a line without a bar.
QList<std::pair<qsizetype, qsizetype>> tableCells(const QString &line);

/// A label or heading trimmed and without colons at its end.
QString withoutColon(QString text);

/// What headings, labels and tasks are compared by, wherever that is done: what their Markdown says in the syntax tree (see plainText),
/// without a closing colon, in lower case.
QString comparable(const QString &markdown);
/// The same for what is plain text already.
QString comparablePlain(const QString &text);

/// Whether a guide or a values file means this plain text: it may say it as it reads, or as it stands in the template.
bool readsAs(const QString &said, const QString &plain);

/// Whether this line may go on with the paragraph above it: it is not blank and starts nothing of its own.
bool continuesParagraph(const QString &line);
/// Adds such a line to the text of those before, whose last one may end in a backslash that breaks the line.
void appendContinued(QString &text, const QString &line);
/// So many lines of a task's text are looked at; what follows is text of its own.
inline constexpr int mostTaskLines = 20;

/// Whether the text is guidance by its form: `_( … )_` or `*( … )*`.
bool isParenthesisedText(const QString &text);

/// Where the comments at the end of a text begin, with the blanks before them; its size when there are none.
qsizetype trailingCommentsBegin(const QString &text);

/// The alert that a line like `> [!NOTE]` starts; None for other lines.
AlertKind alertStartedBy(const QString &line);

/// `## text`: level 1 to 6, up to three blanks in front (CommonMark 4.2); 0 for other lines.
int atxHeadingLevel(QStringView line);
/// The text of such a line, without closing marks and without a colon at the end.
QString atxHeadingText(const QString &line);

} // namespace waybill
