#pragma once

#include "app/base/problem.h"
#include "app/template/formdefinition.h"

#include <QRegularExpression>
#include <QTime>

#include <variant>

namespace waybill {

// --- Rule kinds. Each is pure and declarative; a visitor that forgets one does not compile. ---

/// There is an answer.
struct RequiredRule
{
};

/// The answer, or with `eachLine` every line of it, matches (`mustMatch`) or has no match anywhere (`!mustMatch`). Empty answers pass.
struct PatternRule
{
    QRegularExpression pattern;
    bool mustMatch = true;
    bool eachLine = false;
    QString replacement; ///< With a fix: what each match becomes (QString::replace syntax).
};

/// The version in the field stands in a relation to the version in another. What is no version passes.
struct CompareRule
{
    enum class Relation {
        Greater,
        Less,
        Different,
        TextOrderAgrees, ///< Comparing the two as text gives the same order as comparing the numbers.
    };
    int other = -1;
    Relation relation = Relation::Greater;
};

/// The moment in a datetime field, read on the wall clock of its zone. An empty answer passes; an unreadable one only fails Format.
struct DateTimeRule
{
    enum class Check {
        Format,      ///< It is readable in the field's format, to the letter.
        NotPast,     ///< It is not before now.
        NotSkipped,  ///< It is not in the hour that a spring clock change leaves out. Fix: the same time an hour on.
        NotTwice,    ///< It is not in the hour that an autumn clock change repeats.
        NotWithin,   ///< It is on none of `days`, or, where `from` is set, before `from` on them.
        IsStandard,  ///< Daylight saving is not in force then.
        WithinHours, ///< It is at most `hours` from now, either way.
    };
    Check check = Check::Format;
    QList<int> days; ///< Qt::DayOfWeek numbers.
    QTime from;      ///< Invalid: the whole day.
    int hours = 0;
};

/// How many tasks there are and how many are ticked.
struct TasksRule
{
    int minimum = 0;
    bool allTicked = false;
    bool noneTicked = false;
};

/// Links in the answer.
struct LinkRule
{
    /// For a checklist: every ticked task that takes a link has one (which is then an http or https address).
    bool tickedNeedsLink = false;
    /// For text: the capture of `pattern` in every link that it matches equals the answer of `other`.
    QRegularExpression pattern;
    int other = -1;
};

/// The answer is neither the template's own text for it nor one of `phrases` (compared without letter case, punctuation and space).
struct NotExampleRule
{
    QStringList phrases;
};

/// No line of the answer starts a heading of level 1 to `deepest`. Fix: such headings go down to level `deepest` + 1.
struct NoHeadingRule
{
    int deepest = 4;
};

/// The answer closes what it opens: code fences and HTML comments, which would otherwise swallow what follows in the issue.
struct ClosedRule
{
};

/// The field's answer, or with a condition list some other answer, mentions one of the words (whole words, any letter case).
struct MentionsRule
{
    QList<int> fields; ///< One of these has to.
    QStringList words;
};

using RuleKind = std::variant<RequiredRule, PatternRule, CompareRule, DateTimeRule, TasksRule, LinkRule, NotExampleRule, NoHeadingRule,
                              ClosedRule, MentionsRule>;

/// "required", "pattern", "compare", "datetime", "tasks", "link", "not-example", "no-heading", "closed", "mentions".
QString ruleKindName(const RuleKind &kind);

/// One rule at one field.
struct Rule
{
    QString id;
    int field = -1;  ///< Index in the definition that the guide was applied to.
    Conditions when; ///< It is looked at while these hold and the field exists.
    Severity severity = Severity::Error;
    QString message;  ///< May hold `{field_id}` (an answer) and `{value}`, `{match}`, `{line}`, `{count}`, `{reading}`, `{fixed}` (what the
                      ///< kind found).
    QString fixLabel; ///< Empty: no fix is offered. Same places as in `message`.
    RuleKind kind;

    /// Every field whose answer the outcome depends on, `field` included, each once.
    QList<int> dependencies() const;
};

} // namespace waybill
