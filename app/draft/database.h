#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace waybill {

/// The form's database: one SQLite file for the outbox and for what was read from GitHub (drafts join them later). Write-ahead log and
/// `synchronous = FULL`: what was committed is there after a power cut. Opened readable for its owner alone (it holds requests, never a
/// token). Opens slowly enough to be left until it is needed.
class Database
{
public:
    /// Opens or makes the file, and brings an older one up to date. A newer one is refused (database.newer), a damaged one is moved aside
    /// with a notice and never deleted (database.damaged when that fails).
    static Result<std::shared_ptr<Database>> open(const QString &file);
    ~Database();

    /// Valid as long as this lives, on the thread that opened it.
    QSqlDatabase connection() const;
    QString file() const { return m_file; }
    /// What was odd when it was opened, for people; empty mostly.
    QString notice() const { return m_notice; }

private:
    Database() = default;

    QString m_file;
    QString m_connection;
    QString m_notice;
};

} // namespace waybill
