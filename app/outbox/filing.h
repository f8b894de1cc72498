#pragma once

#include "app/outbox/outbox.h"

namespace waybill {

// How one request becomes one issue: a pure state machine. It says what to do next, is told how that ended, and knows no network, no
// clock of its own and no disk, so that a simulation can run it through every schedule of faults.
//
//                          ┌───────────────── rate limit: wait ─────────────────┐
//   confirmed ─▶ rivals? ──┴▶ create ──▶ read back ──▶ doubles? ──▶ link ──▶ done
//                  │  ▲         │ unknown   ▲ found                             │
//                  │  │         ▼           │                                   │
//                  │  └─────── look by the marker, twice ◀── killed in a create │
//                  │  surely    │ cannot tell, or too late to send again        │
//                  ▼  not there ▼                                               │
//                 ask the person ◀── offline: the request waits for a new "send"┘
//
// Every arrow is recorded in the outbox before its request is sent and after its answer came; after a crash the record alone says what may
// be sent. `Create` is recorded first as "may have been sent", so that a crash in it is an unknown outcome.

/// What the person may say to a question.
enum class FilingAnswer {
    Send,      ///< Send it (again): I looked, or it is still right. To `cannot-look` and `finish`: try again.
    ItIsThere, ///< It was filed; with its number.
    Drop,      ///< Do not file it. What may have been sent is looked for first. To `finish`: leave it as it is.
};

/// Faults that the simulation builds in on purpose, to show that it would find them. Nothing else sets one.
enum class Mutation {
    None,
    RecordAfterSending,    ///< A create leaves before the record says that it may have.
    OneHastyLook,          ///< One look, at once, counts as "surely not there".
    NoNumberProbes,        ///< Looks in the list alone.
    ServerErrorMeansNone,  ///< A 5xx counts as "was not made".
    SendAgainAfterRestart, ///< A crash in a create is taken for a create that never left.
    NoLock,                ///< Two processes may have one entry in hand (Filer's part, not the machine's).
    PoorLooksCount,        ///< A list with fewer comments than there are counts as a look at all.
    SendOverOthers,        ///< An edit is sent again, whoever changed the issue since.
};

/// The numbers by which a filing goes, in one place. All times in seconds.
struct FilingPolicy
{
    /// How long a confirmation holds. No create leaves later: what was right ten minutes ago may not be (schedules, other people).
    qint64 confirmationHolds = 600;
    /// How often a create may leave before the person is asked even though it surely was not made.
    int creates = 3;
    /// Looks in a row that find nothing before it is surely not there.
    int cleanLooks = 2;
    /// Between the end of one look and the next: numbers can be given out of order for a moment.
    qint64 lookSpacing = 30;
    /// From the moment when no byte of the create can leave any more to the look that decides. GitHub ends a request after 10 s
    /// (troubleshooting-the-rest-api); a proxy's queue is given the rest.
    qint64 silence = 60;
    /// Of the creator's issues, how many of the newest. Lists lag by minutes (judell/bram#254), so a list alone never decides.
    int newest = 20;
    /// Numbers in a row without an issue that end a look: discussions and failed writes leave gaps.
    int misses = 8;
    /// Numbers that one look asks for at most; a repository that makes more issues in that time is left to the person.
    int probes = 60;
    /// A limit that names no time, or comes again after the time that it named: a minute, doubled each time, at most so often
    /// (best-practices-for-using-the-rest-api).
    qint64 limitWait = 60;
    int limitTries = 5;
    /// Network trouble: two seconds, doubled each time up to five minutes, so often before the person is asked.
    qint64 retryWait = 2;
    qint64 longestRetryWait = 300;
    int retries = 8;

    Mutation mutation = Mutation::None;
};

/// One thing to do.
struct FilingAction
{
    enum class Kind {
        Nothing,        ///< Closed, or waits for the person.
        Wait,           ///< Come back at `until`.
        ListDuplicates, ///< Open issues, newest first.
        NoteHighest,    ///< The newest item of the repository, whatever it is.
        ProbeSubIssues, ///< Of the parent.
        ProbeParent,    ///< Whether it exists.
        CheckFiles,     ///< The workflow's files that the request names.
        Create,         ///< `issue`.
        ListNewest,     ///< The creator's newest issues, of all states.
        Probe,          ///< Issue `number`, which may be ours.
        ReadBack,       ///< Issue `number`, which is ours.
        ListDoubles,    ///< Open issues, newest first, once more: no look before a create sees what is made at the same moment.
        Link,
        ReadParent, ///< The parent that issue `number` has.
    };
    Kind kind = Kind::Nothing;
    QDateTime until;
    qint64 number = 0;
    NewIssue issue;
};

/// How it ended.
struct FilingOutcome
{
    enum class Kind {
        Fine,    ///< A whole answer of 2xx that could be read.
        NotSent, ///< No byte left.
        Limited, ///< A rate limit; nothing was done.
        Refused, ///< A whole answer of 3xx or 4xx; nothing was done.
        Unknown, ///< Anything else.
    };
    Kind kind = Kind::Unknown;
    int status = 0;    ///< Of the answer, as far as there was one.
    QDateTime retryAt; ///< With Limited; invalid: GitHub named no time.
    QString message;   ///< Why, for people.
    QUrl help;
    QList<Issue> issues;             ///< Of a list; else the one issue, first.
    QHash<QString, QString> files{}; ///< Of CheckFiles: git blob ids by path.
};

/// The record is to be on disk before the action begins.
struct FilingMove
{
    FilingRecord record;
    FilingAction action;
};

/// Decides for one entry of the outbox. All functions are pure: equal arguments, equal answer.
class Filing
{
public:
    explicit Filing(const OutboxEntry &entry, const FilingPolicy &policy = {}) : m_entry(entry), m_policy(policy) { }

    /// A new one, that the person confirmed now.
    static FilingRecord confirmed(const QDateTime &now);
    /// When a process takes the entry in hand: whoever had it before sends no more.
    FilingRecord takenUp(FilingRecord record, const QDateTime &now) const;
    FilingMove next(FilingRecord record, const QDateTime &now) const;
    FilingRecord ended(FilingRecord record, const FilingAction &action, const FilingOutcome &outcome, const QDateTime &now) const;
    /// Without a question that takes the answer, nothing changes.
    FilingRecord answered(FilingRecord record, FilingAnswer answer, qint64 number, const QDateTime &now) const;
    /// "Try now": a wait for the network ends; what GitHub asked to wait for, and what a look needs to be sure, stays (see next).
    FilingRecord hastened(FilingRecord record) const;
    /// "Stop": before a create it becomes a question at once, after one it is looked for first.
    FilingRecord stopped(FilingRecord record) const;

private:
    OutboxEntry m_entry;
    FilingPolicy m_policy;
};

} // namespace waybill
