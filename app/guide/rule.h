#pragma once

#include "app/base/problem.h"
#include "app/template/formdefinition.h"

#include <QRegularExpression>
#include <QTime>

#include <optional>
#include <variant>

namespace waybill {

// --- Rule kinds. Each is pure and declarative, and has the name that guides and `waybill inspect` use; other fields that it reads are
// called `other` or `fields`. A visitor that forgets one does not compile. ---

/// There is an answer.
struct RequiredRule
{
    static constexpr char name[] = "required";
};

/// The answer, or with `eachLine` every line of it, matches (`mustMatch`) or has no match anywhere (`!mustMatch`). Empty answers pass.
struct PatternRule
{
    static constexpr char name[] = "pattern";
    QRegularExpression pattern;
    bool mustMatch = true;
    bool eachLine = false;
    QString replacement; ///< With a fix: what each match becomes (QString::replace syntax).
};

/// The version in the field stands in a relation to the version in another. What is no version passes.
struct CompareRule
{
    static constexpr char name[] = "compare";
    enum class Relation {
        Greater,
        Less,
        Different,
        TextOrderAgrees, ///< Comparing the two as text gives the same order as comparing the numbers.
        TextGreater,     ///< Compared as text, letter by letter, its numbers come after the other's.
        TextLess,        ///< … before the other's.
    };
    int other = -1;
    Relation relation = Relation::Greater;
};

/// The moment in a datetime field, read on the wall clock of its zone. An empty answer passes; an unreadable one only fails Format.
struct DateTimeRule
{
    static constexpr char name[] = "datetime";
    enum class Check {
        Format,      ///< It is readable in the field's format, to the letter.
        NotPast,     ///< It is not before now.
        NotSkipped,  ///< It is not in the hour that a spring clock change leaves out. Fix: the same time an hour on.
        NotTwice,    ///< It is not in the hour that an autumn clock change repeats.
        NotWithin,   ///< It is on none of `days`, or, where `from` is set, before `from` on them.
        IsStandard,  ///< Daylight saving is not in force then.
        WithinHours, ///< It is at most `hours` from now, either way.
        Window,      ///< It is at most `minutesBefore` before and `minutesAfter` after now. Fix: in some ten minutes.
    };
    Check check = Check::Format;
    QList<int> days; ///< Qt::DayOfWeek numbers.
    QTime from;      ///< Invalid: the whole day.
    int hours = 0;
    std::optional<int> minutesBefore; ///< No value: as long ago as one likes.
    std::optional<int> minutesAfter;  ///< No value: as far ahead as one likes.
};

/// How many tasks there are and how many are ticked.
struct TasksRule
{
    static constexpr char name[] = "tasks";
    int minimum = 0;
    int minimumTicked = 0; ///< Of issue forms: a choice of several has so many at least.
    bool allTicked = false;
    bool noneTicked = false;
    QStringList only; ///< Of issue forms, with `allTicked`: the texts of those that have to be; empty: all.
};

/// Links in the answer.
struct LinkRule
{
    static constexpr char name[] = "link";
    /// For a checklist: every ticked task that takes a link has one (which is then an http or https address).
    bool tickedNeedsLink = false;
    /// For text: the capture of `pattern` in every link that it matches equals the answer of `other`.
    QRegularExpression pattern;
    int other = -1;
};

/// The answer is neither the template's own text for it nor one of `phrases` (compared without letter case, punctuation and space).
/// The template's own text is its value and the guidance; the field's example, which shows what a good answer is, is allowed.
/// An answer of punctuation alone, such as "...", is no answer either.
struct NotExampleRule
{
    static constexpr char name[] = "not-example";
    QStringList phrases;
};

/// No line of the answer starts a heading of level 1 to `deepest`. A `#` at the start of a line in a code block or comment counts too:
/// workflows that read issues line by line take it for a heading. Fix: headings go down to level `deepest` + 1 (an underlined one becomes
/// one with `#`; where that level does not exist, a backslash makes it plain text), and in code the line gets one blank in front.
/// Answers that do not stand at the start of a line pass.
struct NoHeadingRule
{
    static constexpr char name[] = "no-heading";
    int deepest = 4;
};

/// The answer closes what it opens: code fences, HTML comments and the other HTML that Markdown reads on to its end (`<pre>`, `<script>`,
/// `<?`...), which would otherwise swallow what follows in the issue. Fix: the missing end is appended.
/// Answers that do not stand at the start of a line pass.
struct ClosedRule
{
    static constexpr char name[] = "closed";
};

/// One of the words stands in one of the answers (whole words, any letter case). Not looked at while the field itself is blank, unless
/// it is one of `fields`.
struct MentionsRule
{
    static constexpr char name[] = "mentions";
    QList<int> fields; ///< One of these has to; empty: the field itself.
    QStringList words;
};

/// Something that was looked up (see Facts) is as it has to be. What could not be looked up is neither passed nor found wrong. What is
/// known not to be there (the state of a milestone that does not exist) is only looked at by Empty and NotEmpty, so that one thing is said
/// once.
struct FactRule
{
    static constexpr char name[] = "fact";
    enum class Test {
        Is,            ///< One of `texts`, to the letter; yes-or-no facts are "true" and "false".
        IsNot,         ///< None of `texts`.
        AtMost,        ///< A number, at most `number`.
        AtLeast,       ///< A number, at least `number`.
        Empty,         ///< There is none, or the list or text is empty.
        NotEmpty,      ///< There is one.
        Has,           ///< A list that has all of `texts` (letter case does not count, as in labels).
        Lacks,         ///< A list that has none of `texts`.
        Matches,       ///< A text that matches `pattern`.
        Equals,        ///< The same as the fact `with`.
        TextAbove,     ///< Compared as text, letter by letter, it comes after the fact `with`.
        TextBelow,     ///< … before it.
        TextNotBelow,  ///< … not before it.
        Today,         ///< A moment; in `zone` it lies on the day of now. With `sameOffset` the zone's clock is also set as it is now.
        NotPast,       ///< A moment; in `zone` its day is not over.
        DayEndsAfter,  ///< A moment; the answer of the datetime field `other` is not after the end of its day in `zone`.
        BeforeDayEnd,  ///< A moment; it is not after the end of the day of the moment `with` in `zone`, as `dayOf` reads that day.
        AfterDayStart, ///< … not more than 24 hours before that end.
        AheadAtMost,   ///< A moment; at most `number` minutes after now.
        AgoAtMost,     ///< A moment; at most `number` minutes before now.
    };
    /// How the day of a moment is found, and where it ends.
    enum class DayOf {
        Zone,    ///< The day on the zone's clock; it ends there at 23:59:59.
        Instant, ///< The same day; it ends at 23:59:59 by the offset from UTC that was in force at the moment.
        Utc,     ///< The day that is written in the moment's UTC text; it ends at 23:59:59 on the zone's clock.
    };
    QString fact;
    Test test = Test::Is;
    QString with; ///< Another fact.
    QRegularExpression pattern;
    DayOf dayOf = DayOf::Zone;
    bool sameOffset = false;
    bool ofIssue = false; ///< Contracts: the fact is read off the issue; while the answer at the rule's field is not given, it is missing.
    QStringList texts;    ///< May hold `{field_id}`; while such an answer is missing the rule does not apply.
    qint64 number = 0;
    QByteArray zone; ///< IANA id.
    int other = -1;
    QString tickedTask; ///< Not empty: only looked at while the task of this text is ticked in the rule's own field.
};

/// The body that would be filed has headings as a workflow wants them that reads lines: `#` marks at the start of a line, one blank, text;
/// also in code blocks. A name is found anywhere in a heading, to the letter.
struct BodyHeadingsRule
{
    static constexpr char name[] = "body-headings";
    int level = 3;
    QStringList headings; ///< Each once, at `level`.
    QStringList allowed;  ///< May be there as well. Any other heading of `level` (or above it, behind the first of `headings`) is refused.
};

using RuleKind = std::variant<RequiredRule, PatternRule, CompareRule, DateTimeRule, TasksRule, LinkRule, NotExampleRule, NoHeadingRule,
                              ClosedRule, MentionsRule, FactRule, BodyHeadingsRule>;

/// Whether rules of this kind may be about the request as a whole instead of a field.
bool isOfWhole(const RuleKind &kind);

/// Holds while a fact is one of `values` (as FactRule::Test::Is compares); with `negated`, while it is none of them.
struct FactCondition
{
    QString fact;
    QStringList values;
    bool negated = false;
};

/// One rule at one field.
///
/// What the kinds put into the places of `message` and `fixLabel`, each cut to one short line. A place that a kind does not give is taken
/// for a field id, and what is neither stays as it is. A field without an answer leaves an ellipsis.
/// All but compare and datetime give {line}, the number of the line or task, where there is one.
///  - pattern: {value} the answer (or the line). Without mustMatch also {match} the first match, {count} of matches, and {fixed} the answer
///    (or the line) as the fix makes it.
///  - compare: {value} the answer, {fixed} a likely neighbour of the other version (Greater and Less).
///  - datetime: {value} the answer, {reading} as in "01:30 CST (UTC−6), which is 07:30 UTC"; Format: {match} a time to
///    show as an example, {fixed} the time that was meant where it can be told; NotSkipped: {fixed} the time an hour on;
///    NotPast: {fixed} in some ten minutes, {distance} as in "2 hours ago"; WithinHours: {count} of hours, {distance};
///    NotWithin: {match} the day's name; Window: {distance}, {fixed}, {match} when the time comes into the window, as in "12:40 CDT".
///  - tasks: minimum: {count} of the tasks there are; otherwise {match} the tasks concerned, {value} the first, {count} of them.
///  - link: for tasks {match} the first task concerned, {value} its link; for text {match} what the pattern captured, {value} the whole
///  match,
///    {fixed} what should have been captured; {count} of those concerned.
///  - no-heading: {match} the first such line, {count} of such lines, {fixed} the first line as the fix makes it.
///  - closed: {match} the mark that opens, {fixed} what the fix appends.
///  - not-example, mentions: {value} the answer.
///  - fact: {fact} what was found, for people; {evidence} the fact's evidence. Of AheadAtMost and AgoAtMost also {distance}, {match} and
///    {fixed} as of datetime's Window.
///  - body-headings: {match} the heading, {reading} what is wrong with it: "“Schedule” is missing".
struct Rule
{
    QString id;
    int field = -1;  ///< Index in the definition that the guide was applied to; -1 (contracts only): the request as a whole.
    Conditions when; ///< It is looked at while these hold and the field exists.
    Severity severity = Severity::Error;
    QString message;  ///< May hold `{field_id}` (an answer) and what the kind found; see above.
    QString fixLabel; ///< Empty: no fix is offered. Same places as in `message`.
    RuleKind kind;
    int gate = -1; ///< Where it comes from: a contract's gate, by index; -1: the guide.
    QString label; ///< Contracts: what is looked at, for people. Same places as in `message`, where the kind gives them when all is well.
    QStringList replaces; ///< Contracts: while this finds something, these rules (of the guide or the contract) say nothing at its field.
    QList<FactCondition> cases; ///< Contracts: the facts for which the workflow looks at this. One that is not known: not checked.
    QString reason;             ///< Contracts: the workflow's own last words when it refuses for this.
    QStringList saidBy;         ///< Contracts: rules of the guide that say the same; while one does, this is not said again in the form.
    bool ofPlace = false;       ///< No guide's nor contract's: GitHub's own, about where the request goes (see repositoryRules).

    /// Every field whose answer the outcome depends on, `field` included, each once (those that only the texts name are left out).
    QList<int> dependencies() const;
};

} // namespace waybill
