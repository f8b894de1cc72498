#pragma once

#include "app/draft/outbox.h"
#include "app/github/api.h"

#include <variant>

namespace waybill {

// How one request becomes one issue: a pure state machine. It says what to do next, is told how that ended, and knows no network, no
// clock of its own and no disk, so that a simulation can run it through every schedule of faults.
//
//                          ┌────────────── rate limit, offline: wait ───────────────┐
//   confirmed ─▶ rivals? ──┴▶ create ──▶ created ─▶ read back ─▶ link ─▶ done        │
//                  │            │ unknown ▲                                          │
//                  ▼            ▼         │ found                                    │
//                 ask ◀──── look by marker ── surely not there ─▶ create ◀───────────┘
//
// Every arrow is recorded in the outbox before its request is sent and after its answer came; after a crash the record alone says what may
// be sent. `create` is recorded first as "may have been sent", so that a crash in it is an unknown outcome.

struct FilingRecord
{
    enum class Phase {
        Confirmed,
        Rivals,
        Create,   ///< From the record on, the issue may exist.
        Look,     ///< The outcome of a create is unknown.
        ReadBack, ///< It exists: number and id are known.
        Link,
        Done,
        Ask,     ///< Waits for the person.
        Refused, ///< GitHub or the person said no; it does not exist.
    };
    Phase phase = Phase::Confirmed;
    QDateTime confirmedAt;    ///< When the person last said "send".
    qint64 highestBefore = 0; ///< The repository's highest number before the first create; 0: not known.
    QDateTime sentAt;         ///< Of the last create.
    int creates = 0;          ///< How many times a create may have left.
    qint64 number = 0;        ///< Of the issue.
    qint64 issueId = 0;
    QUrl page;
    QStringList remarks; ///< What was not as sent, for people: labels that were dropped and the like, with what to do.
    QString question;    ///< With Ask: the code of what is asked, e.g. "rival", "confirm-again", "cannot-tell".
    QString sentence;    ///< For people: what happened last, whether the issue exists, what to do.
    QDateTime waitUntil; ///< Nothing is sent before. Invalid: no wait.

    QJsonObject toJson() const;
    static FilingRecord fromJson(const QJsonObject &json);
};

} // namespace waybill
