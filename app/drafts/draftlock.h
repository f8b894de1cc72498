#pragma once

#include <QString>
#include <QUuid>

#include <memory>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace waybill {

/// Says to other windows and programs that a draft is open here, as long as it lives. A program that was killed holds nothing any more.
/// Where no lock can be made (a read-only disk) nobody holds anything, and what two wrote at once becomes two drafts.
class DraftLock
{
public:
    /// `dataFolder`: see ServicePlaces.
    DraftLock(const QString &dataFolder, const QUuid &id);
    ~DraftLock();

    /// Somebody else has it.
    bool isElsewhere() const { return m_elsewhere; }
    /// The process that has it, as far as that is known; 0: it is not. See DraftCalls::ask.
    qint64 owner() const;
    /// Asks whoever has it and answers no call: leaves a file in folder() that takeCall() finds there.
    void callOwner() const;
    /// Whether somebody asked since; once.
    bool takeCall() const;
    /// What changes when somebody asks.
    QString folder() const { return m_folder; }

private:
    QString callPath() const { return m_folder + QStringLiteral("/draft-%1.call").arg(m_id); }

    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_file;
    bool m_elsewhere = false;
};

} // namespace waybill
