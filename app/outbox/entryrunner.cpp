#include "app/outbox/entryrunner.h"

#include "app/github/repositoryreader.h"

#include <QDir>

namespace waybill {

FilingOutcome outcomeOf(const RestResult &result)
{
    using Kind = FilingOutcome::Kind;
    FilingOutcome outcome;
    outcome.status = result.answer.status;
    outcome.help = result.help;
    if (result.ok()) {
        outcome.kind = Kind::Fine;
        return outcome;
    }
    outcome.message = result.error->message;
    const int status = outcome.status;
    if (result.delivery == RestResult::Delivery::Unknown) {
        outcome.kind = Kind::Unknown;
    } else if (result.error->code == QLatin1String("github.rate-limit")) {
        outcome.kind = Kind::Limited;
        outcome.retryAt = result.retryAt;
    } else if (result.error->code.startsWith(QLatin1String("auth."))) {
        // No token to send it with: the same as one that is refused.
        outcome.kind = Kind::Refused;
        outcome.status = 401;
    } else if (status >= 300 && status < 500 && status != 408) {
        outcome.kind = Kind::Refused;
    } else {
        outcome.kind = result.delivery == RestResult::Delivery::NotSent && status == 0 ? Kind::NotSent : Kind::Unknown;
    }
    return outcome;
}

FilingOutcome outcomeOf(const Error &error)
{
    using Kind = FilingOutcome::Kind;
    FilingOutcome outcome;
    outcome.message = error.message;
    outcome.kind = error.code == QLatin1String("github.rate-limit") ? Kind::Limited : couldNotAsk(error) ? Kind::Unknown : Kind::Refused;
    if (error.code.startsWith(QLatin1String("auth.")) || error.code == QLatin1String("github.unauthorized"))
        outcome.kind = Kind::Refused;
    return outcome;
}

OutboxRunner::OutboxRunner(ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent)
    : QObject(parent), m_clientFor(std::move(clientFor)), m_clock(std::move(clock)), m_lockFolder(std::move(lockFolder))
{
}

QString OutboxRunner::lockFile(const QUuid &id) const
{
    return m_lockFolder + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + QLatin1String(".lock");
}

std::unique_ptr<QLockFile> OutboxRunner::lock(const QUuid &id)
{
    if (!QDir().mkpath(m_lockFolder)) {
        emit troubled(id, tr("The folder %1 cannot be made, so nothing was sent.").arg(m_lockFolder));
        return nullptr;
    }
    auto lock = std::make_unique<QLockFile>(lockFile(id));
    // A lock never grows old: a suspended process goes on sending when it wakes. One that is gone leaves a lock that is seen to be dead.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        emit changed(id);
    else
        emit troubled(id, tr("The folder %1 cannot be written, so nothing was sent.").arg(m_lockFolder));
    return nullptr;
}

bool OutboxRunner::isElsewhere(const QUuid &id) const
{
    if (!QFile::exists(lockFile(id)))
        return false;
    QLockFile lock(lockFile(id));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0);
}

FilingOutcome OutboxRunner::signedOut(const QString &host)
{
    FilingOutcome outcome;
    outcome.kind = FilingOutcome::Kind::Refused;
    outcome.status = 401;
    outcome.message = tr("Nobody is signed in on %1. Sign in and try again.").arg(host);
    return outcome;
}

} // namespace waybill
