#include "ui/repository/repositorystatus.h"

#include "app/submit/submission.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct RepositoryStatusText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::RepositoryStatus)
};

} // namespace

RepositoryStatus statusOf(const Submission &submission)
{
    RepositoryStatus status;
    status.address = {submission.target().host, submission.target().repository};
    status.refreshing = submission.isReading();
    if (const RepositoryStatePtr state = submission.repository()) {
        status.readAt = state->repository.readAt;
        status.offline = state->repository.fromCache && !status.refreshing;
        status.trouble = state->repository.read ? QString() : state->repository.error.message;
    }
    return status;
}

QString ageText(const QDateTime &readAt, const QDateTime &now)
{
    const qint64 seconds = qMax<qint64>(0, readAt.secsTo(now));
    if (seconds < 60)
        return RepositoryStatusText::tr("just now");
    if (seconds < 3600)
        return RepositoryStatusText::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return RepositoryStatusText::tr("%1 h ago").arg(seconds / 3600);
    return RepositoryStatusText::tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

QString stateText(const RepositoryStatus &status, const QDateTime &now)
{
    if (status.address.name.isEmpty())
        return {};
    const QString age = status.readAt.isValid() ? ageText(status.readAt, now) : QString();
    if (status.refreshing)
        return RepositoryStatusText::tr("refreshing…");
    if (status.offline)
        return age.isEmpty() ? RepositoryStatusText::tr("offline") : RepositoryStatusText::tr("offline, %1").arg(age);
    if (!status.trouble.isEmpty())
        return age.isEmpty() ? RepositoryStatusText::tr("not read") : RepositoryStatusText::tr("not read anew, %1").arg(age);
    return age;
}

} // namespace waybill
