#pragma once

#include "app/github/prefill.h"

#include <QDateTime>

namespace waybill {

class Submission;

/// What the window shows of the chosen repository.
struct RepositoryStatus
{
    RepositoryAddress address; ///< Without a name: none is chosen.
    QDateTime readAt;          ///< When its facts were last read; invalid: not yet.
    bool refreshing = false;
    bool offline = false; ///< What is known is from before.
    QString trouble;      ///< Why the facts could not be read, in one sentence. May be empty.
};

/// Of the repository that the request goes to.
RepositoryStatus statusOf(const Submission &submission);

/// "just now", "4 min ago", "3 h ago", "2 days ago". Nothing is in the future.
QString ageText(const QDateTime &readAt, const QDateTime &now);
/// A few words: "4 min ago", "refreshing…", "offline, 3 h ago". Empty where there is nothing to say.
QString stateText(const RepositoryStatus &status, const QDateTime &now);

} // namespace waybill
