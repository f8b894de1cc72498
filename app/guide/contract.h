#pragma once

#include "app/guide/guide.h"
#include "app/template/addedlines.h"

#include <QDate>

namespace waybill {

/// What a rule of a contract or guide asks the repository about. Texts may hold `{field_id}`, and `{milestone}` for the title of the
/// milestone that the request gets; while one of those is missing the subject's facts are not checked.
struct FactSubject
{
    enum class Kind {
        Milestone, ///< `text`: its title.         exists, number, state, due_on, open_issues, closed_issues, title
        Tag,       ///< `text`: its name.          exists
        Branch,    ///< `text`: its name.          exists
        Published, ///< `text`: a release's tag.   exists, draft, prerelease, published_at, latest (whether it is the latest one)
        Approved,  ///< Closed issues of the milestone titled `text`, with `labels`, whose title matches `title`.
                   ///<                            exists, number, latest (a text: the highest version that has one, of the milestones that
                   ///<                            are titled with a version), newer (how many such versions lie above `text`)
        Run,       ///< `text`: file name of a workflow; its newest run for `event` on `branch`.
                   ///<                            conclusion ("success"; while it goes on its status; "none": there was no run)
        FileField, ///< `text`: path of a JSON file on `branch`.  value: `prefix` and what stands at the key `key`; empty: no such thing
        Requests,  ///< Open issues with all of `labels`, without the prefixes `titlePrefixes` of their titles.
                   ///<                            same_title (a list of "#12 title"), open (the same, all of them)
    };
    QString name; ///< The part of a fact's name before the dot.
    Kind kind = Kind::Milestone;
    QString text;
    QRegularExpression reads; ///< The part of the expanded `text` that counts: the pattern's capture. An empty pattern: all of it.
    QRegularExpression title; ///< Approved: what the issue's title has to match.
    QString state;            ///< Approved: of the milestone, "open" or "closed"; empty: either.
    int firstPage = 0;        ///< Approved: of milestones in `state` and of issues the workflow sees so many; 0: all.
    QStringList titlePrefixes;
    QStringList notTitles; ///< Requests: how titles of issues start that are no requests, though they have the labels.
    QStringList labels;
    QString branch;
    QString event;
    QString key;
    QString prefix;
};

/// What a workflow reads off the issue, line by line, as a fact. Sections are headings at the level at which the form's sections stand,
/// found by a part of their text; `part` is a heading beneath them. Names share their space with subjects.
struct Reading
{
    enum class Kind {
        Title,    ///< The first of `cases` whose pattern the title matches.                   case (a text, or nothing)
        Line,     ///< Lines `- **Label:** value` with `line` in their label.                  value (a text, or nothing)
        Moment,   ///< The same; the value is a time in `format` and `zone`.                   value (a moment, or nothing)
        Choice,   ///< Tasks: of the first ticked one, the first of `options` in its text.     choice (a text, or nothing)
        Task,     ///< Tasks with `task` in their text: whether the last of them is ticked.    ticked (yes or no, or nothing)
        Tasks,    ///< All tasks.                                                              count, open
        Text,     ///< Whether `reads` matches anywhere in the section as it is written.       found
        Headings, ///< Which of `headings` are no section, or no heading beneath `section`.    missing (a list)
    };
    QString name;
    Kind kind = Kind::Line;
    QString section;
    QString part;
    QString notPart; ///< Headings with this text are none of `part`.
    QString line;
    QRegularExpression reads; ///< Of a value, what counts: the first capture. An empty pattern: all of it, trimmed.
    QStringList absent;       ///< Values that count as none.
    bool last = false;        ///< The last line decides, whatever it holds; else the last whose value counts.
    QString task;
    QStringList options;
    QStringList headings;
    struct Case
    {
        QString value;
        QRegularExpression matches;
    };
    QList<Case> cases;
    bool withoutBlanks = false; ///< Title: white space is taken out before it is looked at.
    QString format;             ///< As of DateTimeKind.
    QByteArray zone;
};

/// The facts that are there without a subject being named for them (see FactMaker), by name.
QStringList alwaysKnownFacts();

/// How a workflow shows that it refuses a request.
enum class Denial {
    Silent,    ///< Not at all.
    Named,     ///< A comment with the reason; closed and locked.
    Traceback, ///< The same, with the output of a program, whose last line is the reason.
    Unknown,   ///< The same, without a reason.
};
const char *denialName(Denial denial);

/// One gate of a workflow: rules that it looks at together.
struct Gate
{
    QString id;
    QString number; ///< In the workflow's own order: "4", "7, 8". May be empty.
    QString name;
    QString failure; ///< What the workflow does then, for people: "It says nothing at all."
    Denial denial = Denial::Named;
    bool ofWorkflow = true; ///< No: reasons of our own against filing; the workflow would not refuse for them.
    QList<Rule> rules;
};

/// A file that a contract was read from.
struct ContractFile
{
    QString path;
    QString blob;            ///< Its git blob id.
    bool isTemplate = false; ///< What people fill in; it does not decide whether the contract is in force.
    bool operator==(const ContractFile &) const = default;
};

/// What is to be expected after filing: issues' titles begin with `prefix` then.
struct CourseStep
{
    QString prefix;
    QString message; ///< What it means, for people.
    int minutes = 0; ///< How long until the next, at most; 0: it is the last.
    int within = 0;  ///< Of the first: how long it takes from filing until it shows, at most; 0: as long as `minutes`.
};

/// How issues of a repository show what was delivered before.
struct DeliveryMarks
{
    QStringList labels;   ///< Those issues have all of them.
    QStringList requests; ///< How their titles start, behind the mark.
    QString approved;     ///< The mark of a request that was delivered, "[Approved]".
    QString failed;       ///< Of one whose delivery failed; may be empty.

    bool isEmpty() const { return approved.isEmpty(); }
};

/// What can be said of a contract without the form that it is for.
struct ContractHead
{
    QString id; ///< What --contract takes.
    QString name;
    QString guide;             ///< Id of the guide that it belongs to.
    QStringList repositories;  ///< "owner/name", lower case: where it was read; the files decide where it is in force.
    QList<ContractFile> files; ///< In force where all of these (but templates) are the same.
    QString commit;            ///< That it was read from.
    QDate date;                ///< Of that commit.
};

/// What people call this version: "payments 4ce1db3".
inline QString versionName(const ContractHead &contract)
{
    return contract.commit.isEmpty() ? contract.name : contract.name + u' ' + contract.commit;
}

/// What the workflow behind a repository accepts, as of one commit. Its format is described by `resources/contracts/contract.schema.json`.
struct Contract : ContractHead
{
    QString file; ///< Stands in messages.
    QList<FactSubject> subjects;
    QList<Reading> readings;
    QList<Gate> gates;     ///< In the order in which the workflow looks.
    QList<AddedLine> adds; ///< Lines that the workflow reads and the form's template lacks.
    QList<CourseStep> course;
    bool advice = false; ///< The workflow that runs is another: what its rules find is advice, and nothing passes or is refused by them.
    DeliveryMarks deliveries; ///< Empty: nothing is known of earlier ones.
    QString followUp;         ///< How the title of an issue starts that the workflow opens afterwards. May be empty.
    QString beyond;           ///< What the workflow looks at besides, which nobody can see from outside; for people. May be empty.
};

/// The same contract as advice: nothing it finds is more than that, it takes the word of no other rule, and adds no lines.
Contract adviceOf(Contract contract);

/// The rules of all gates, in order.
QList<Rule> rulesOf(const Contract &contract);

Result<ContractHead> readContractHead(const YamlNode &tree, const QString &file);

/// Reads a contract for a form with this guide laid over it. Errors name line and column.
Result<Contract> readContract(const YamlNode &tree, const QString &file, const FormDefinition &definition);

} // namespace waybill
