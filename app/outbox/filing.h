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
    explicit Filing(const OutboxEntry &entry, const FilingPolicy &policy = {});

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
    FilingMove beforeCreate(FilingRecord record, const QDateTime &now) const;
    FilingMove lookForIssue(FilingRecord record, const QDateTime &now) const;
    void duplicatesWereListed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void highestNoted(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void subIssuesProbed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void parentProbed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void createEnded(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void newestListed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void numberProbed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void lookEnded(FilingRecord &record, const QDateTime &now) const;
    void readBackEnded(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void linkEnded(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void parentRead(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    /// Nothing was made yet and something stands in the way.
    void troubleBefore(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    /// It may exist, and GitHub does not answer.
    void troubleLooking(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    /// It exists, and GitHub does not answer.
    void troubleAfter(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    /// Waits out a limit or a failure; false when that was tried often enough.
    bool waits(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const;
    void unknown(FilingRecord &record, const QDateTime &now) const;
    void found(FilingRecord &record, const Issue &issue) const;
    void afterReadBack(FilingRecord &record) const;
    void sendsAgain(FilingRecord &record) const;
    void drops(FilingRecord &record) const;
    bool fresh(const FilingRecord &record, const QDateTime &now) const;
    /// Whether the server must be through with the last create.
    bool silent(const FilingRecord &record, const QDateTime &now) const;
    RepositoryName parentRepository() const;

    QUuid m_id;
    OutboxRequest m_request;
    bool m_readable;
    FilingPolicy m_policy;
};

} // namespace waybill
