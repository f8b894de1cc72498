#pragma once

#include "app/outbox/filingpolicy.h"
#include "app/outbox/outbox.h"

namespace waybill {

// How one request becomes one issue: a pure state machine. It says what to do next, is told how that ended, and knows no network, no
// clock of its own and no disk, so that a simulation can run it through every schedule of faults.
//
//                          ┌───────────────── rate limit: wait ─────────────────┐
//   confirmed ─▶ rivals? ──┴▶ create ──▶ read back ──▶ link ──▶ done            │
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
        Create,         ///< `issue`.
        ListNewest,     ///< The creator's newest issues, of all states.
        Probe,          ///< Issue `number`, which may be ours.
        ReadBack,       ///< Issue `number`, which is ours.
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
    QList<Issue> issues; ///< Of a list; else the one issue, first.
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
    /// "Stop": before a create it becomes a question at once, after one it is looked for first.
    FilingRecord stopped(FilingRecord record) const;

private:
    OutboxEntry m_entry;
    FilingPolicy m_policy;
};

} // namespace waybill
