#pragma once

#include "app/base/result.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
class QSqlError;
class QSqlQuery;
QT_END_NAMESPACE

namespace waybill {

/// The form's database: one SQLite file for the outbox, for drafts, and for what was read from GitHub. Write-ahead log and
/// `synchronous = FULL`: what was committed is there after a power cut. Opened readable for its owner alone (it holds requests, never a
/// token). Opens slowly enough to be left until it is needed.
class Database
{
public:
    /// Opens or makes the file and its folder, and brings an older one up to date. A newer one is refused and left as it is
    /// (database.newer), a damaged one is moved aside with a notice and never deleted (database.damaged when that fails); drafts are read
    /// out of it and out of the newest copy (see databasecopies.h). Further codes: database.unwritable, database.busy.
    ///
    /// `Check::Whole` reads every page first, so that damage is known before anything hangs on it. `Check::No` is for a single look that
    /// cannot wait (a start): it moves nothing aside, and damage shows as an Error of what is read.
    ///
    /// Of a file that goes while it is open (another Waybill set it aside, a person moved it or took it away), SQLite would go on with what
    /// nobody finds any more. So what comes next is written where the name is: into the file that is there now, or a new one.
    enum class Check { Whole, No };
    static Result<std::shared_ptr<Database>> open(const QString &file, Check check = Check::Whole);
    /// For a single look that cannot wait at all: writes nothing and takes no lock, neither when it opens nor when it goes, so that nothing
    /// has to reach the disk for it. A file that can be read in no such way (an older one) is opened as above, with Check::No.
    static Result<std::shared_ptr<Database>> openToRead(const QString &file);
    ~Database();

    /// Valid as long as this lives, on the thread that opened it.
    QSqlDatabase connection() const;
    QString file() const { return m_file; }
    /// What was odd when it was opened, for people; empty mostly.
    QString notice() const { return m_notice; }

    /// Runs one statement with these values in the places of its question marks.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs `change` within one transaction that holds the write lock from its start (BEGIN IMMEDIATE), so that what it reads is what it
    /// changes. An Error of `change`, or of the commit, leaves the file as it was.
    Result<Done> inTransaction(const std::function<Result<Done>()> &change) const;
    /// Keeps no page of the file in memory until one is asked for again (sqlite.org/pragma.html#pragma_shrink_memory).
    void releaseMemory() const;

private:
    Database() = default;
    /// As open() has it.
    Result<Done> openFile(Check check);
    Result<Done> connect(const QString &options = {});
    /// Goes after its name where that is another file by now; not within a transaction.
    Result<Done> followName() const;
    Result<qint64> version() const;
    Result<Done> prepare();
    bool isDamaged() const;
    /// Gives the path that it was moved to.
    Result<QString> moveAside();
    void tellRescued(const QString &aside);
    void disconnect();

    QString m_file;
    QString m_notice;
    mutable QString m_connection;                ///< Of what has the name m_file:
    mutable std::pair<quint64, quint64> m_place; ///< device and inode; zero: it is read alone.
    mutable bool m_changing = false;             ///< Within a transaction.
};

} // namespace waybill
