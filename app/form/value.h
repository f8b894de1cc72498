#pragma once

#include "app/template/formdefinition.h"

#include <QList>
#include <QString>

#include <variant>

namespace waybill {

/// A task as answered.
struct Task
{
    QString text;
    bool done = false;
    QString link; ///< Empty when none was given.
    bool operator==(const Task &) const = default;
};
using Tasks = QList<Task>;

/// What a person writes as Markdown in place of all the lines that a field has in the body. It stands there byte for byte, whatever the
/// kind of the field; a cell of a table is no line, so there it stands in the cell.
struct MarkdownAnswer
{
    QString text; ///< LF between its lines, none around them.
    /// What the reader of bodies takes it for, which rules, conditions and everything else go by; unset: what the template stands for.
    std::variant<std::monostate, QString, Tasks> answer;
    bool whole = false; ///< In place of the section as a whole, with its heading: see BodyLayout::wholePartsOf.
    bool operator==(const MarkdownAnswer &) const = default;
};

/// An answer: text for every kind but the checklist, which holds tasks. A null QString / monostate is "not answered". Only what a person
/// gave is ever Markdown, never the answer that counts.
using Value = std::variant<std::monostate, QString, Tasks, MarkdownAnswer>;

/// The Markdown of an answer that is written so; null for any other.
const MarkdownAnswer *markdownOf(const Value &value);
/// The answer itself, however it is written.
Value answerOf(const Value &value);
/// Whether it is Markdown in place of a whole section.
bool isWhole(const Value &value);
/// The answer written as this Markdown.
MarkdownAnswer withMarkdown(const Value &answer, const QString &text, bool whole = false);
/// The text of a text answer; empty for anything else.
QString textOf(const Value &value);
/// The tasks of a checklist's answer; empty for anything else.
Tasks tasksOf(const Value &value);

/// Whether there is nothing in it: unset, blank text, no tasks.
bool isBlank(const Value &value);

/// The option of this name in any letter case, written as the template has it; unset when there is none.
Value optionNamed(const ChoiceKind &choice, const QString &text);

/// The one form in which an answer of this field is kept, whatever way it came in: LF line ends, no white space at the ends
/// of lines, no blank lines around the whole; one line for single-line kinds; tasks without blank ones; for a fixed checklist exactly the
/// template's tasks in their order; a choice's answer is one of its options. Blank answers become std::monostate. Idempotent.
Value normalized(const Field &field, const Value &value);

/// An answer as an issue form writes it: a text as it is, of tasks the ticked ones with commas between.
QString writtenAnswer(const Value &value);
/// Which of the tasks such a text ticks. Words that are none of theirs are added to `unknown`.
Tasks tickedIn(const ChecklistKind &kind, const QString &text, QStringList &unknown);

/// What counts while there is neither a given nor a derived answer: what the template itself stands for.
Value unansweredValue(const Field &field);

/// The tasks that a checklist starts with.
Tasks initialTasks(const ChecklistKind &kind);

} // namespace waybill
