#include "app/drafts/draftlock.h"

#include <QDir>
#include <QLockFile>

namespace waybill {

DraftLock::DraftLock(const QString &dataFolder, const QUuid &id)
{
    const QDir folder(dataFolder + QStringLiteral("/locks"));
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return;
    m_file = std::make_unique<QLockFile>(folder.filePath(QStringLiteral("draft-%1.lock").arg(id.toString(QUuid::WithoutBraces))));
    m_file->setStaleLockTime(0);
    m_elsewhere = !m_file->tryLock(0) && m_file->error() == QLockFile::LockFailedError;
}

DraftLock::~DraftLock() = default;

} // namespace waybill
