#include "app/drafts/draftlock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace waybill {

DraftLock::DraftLock(const QString &dataFolder, const QUuid &id)
    : m_folder(dataFolder + QStringLiteral("/locks")), m_id(id.toString(QUuid::WithoutBraces))
{
    if (!QDir(m_folder).exists() && !QDir().mkpath(m_folder))
        return;
    m_file = std::make_unique<QLockFile>(m_folder + QStringLiteral("/draft-%1.lock").arg(m_id));
    m_file->setStaleLockTime(0);
    m_elsewhere = !m_file->tryLock(0) && m_file->error() == QLockFile::LockFailedError;
    // Nobody was called who holds it from now on.
    if (!m_elsewhere)
        takeCall();
}

qint64 DraftLock::owner() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_file && m_file->getLockInfo(&process, &host, &program) ? process : 0;
}

void DraftLock::callOwner() const
{
    QFile call(callPath());
    [[maybe_unused]] const bool made = call.open(QIODevice::WriteOnly);
}

bool DraftLock::takeCall() const
{
    return QFile::remove(callPath());
}

DraftLock::~DraftLock() = default;

} // namespace waybill
