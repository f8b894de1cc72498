#pragma once

#include "app/outbox/filer.h"
#include "app/outbox/issuewriter.h"

namespace waybill {

/// One step on the way from a request to an issue, as the sheet lists it.
struct FilingStep
{
    enum class State { Done, Now, ToDo, Stopped, Refused };
    QString text;
    State state = State::ToDo;
    bool operator==(const FilingStep &) const = default;
};

/// What the person can answer; an answer without words is not offered.
struct FilingQuestion
{
    QString send;
    QString isThere;
    QString drop;
    bool operator==(const FilingQuestion &) const = default;
};

/// A filing in words: what happens or happened, whether the issue exists, what to do.
struct FilingView
{
    enum class Kind {
        Running,
        Waiting,   ///< For a limit or for the network; goes on by itself.
        Paused,    ///< Nothing runs; it stays in the outbox until somebody looks again.
        Question,  ///< Stays in the outbox until it is answered.
        Elsewhere, ///< Another Waybill has it.
        Done,
        Refused, ///< There is no issue. Stays in the outbox until it is tried again or dropped.
        Dropped, ///< The person ended it.
    };
    Kind kind = Kind::Running;
    QString heading;
    QString sentence;
    QString existence;      ///< Whether the issue exists, where `sentence` does not say so: "No issue exists yet."
    QString wait;           ///< With Waiting: "Goes on in 0:42."
    bool canTryNow = false; ///< With Waiting: for the network, which may be back.
    QList<FilingStep> steps;
    QList<FilingStep> filed; ///< With Done: what the issue has, as it was read back.
    FilingQuestion question;
};

/// Pure.
FilingView viewOf(const FilingStatus &status, const QDateTime &now);
/// The same of a write to an issue; without steps. Where the question has no `send`, nothing but a person at the form can go on.
FilingView viewOf(const WriteStatus &status, const QDateTime &now);
/// "Change to #12", "Comment on #12", "#13 under #12"
QString headingOf(const IssueWrite &write);

/// "02:14", with the day where that is not today's.
QString momentText(const QDateTime &moment, const QDateTime &now);
/// "0:42", "1:02:03". Nothing is less than 0:00.
QString countdownText(qint64 seconds);

} // namespace waybill
