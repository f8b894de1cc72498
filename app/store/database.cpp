#include "app/store/database.h"

#include "app/store/databasecopies.h"
#include "app/store/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <sys/stat.h>

namespace waybill {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Database)
};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// How long another process may hold the write lock before this one gives up. Every transaction here is a few statements.
constexpr int busyMilliseconds = 5000;
/// How long a lock may name nobody: it is made and named in two steps, one right behind the other.
constexpr int namelessMilliseconds = 500;
/// Bytes; what no file can be made in counts as a full disk.
constexpr qint64 leastRoom = 16384;

// Result codes of SQLite (sqlite.org/rescode.html); extended ones carry the primary code in their lowest byte.
enum SqliteCode { SqliteBusy = 5, SqliteLocked = 6, SqliteCorrupt = 11, SqliteFull = 13, SqliteNotADatabase = 26 };

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error fullDisk(const QString &file)
{
    return {QStringLiteral("database.unwritable"), DatabaseText::tr("The disk with Waybill's database is full. Make room and try again."),
            file};
}

Error failure(const QSqlError &error, const QString &file)
{
    const QString text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    switch (sqliteCode(error)) {
    case SqliteBusy:
    case SqliteLocked:
        return {QStringLiteral("database.busy"), DatabaseText::tr("Another program holds Waybill's database. Try again in a moment."),
                file};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {QStringLiteral("database.damaged"), DatabaseText::tr("Waybill's database is damaged: %1. Start Waybill again.").arg(text),
                file};
    case SqliteFull:
        return fullDisk(file);
    default:
        return {QStringLiteral("database.unwritable"), DatabaseText::tr("Waybill's database cannot be read or written: %1.").arg(text),
                file};
    }
}

Error unwritable(const QString &file, const QString &why)
{
    return {QStringLiteral("database.unwritable"), DatabaseText::tr("Waybill's database cannot be read or written: %1.").arg(why), file};
}

/// The folder for its owner alone, and an empty file that SQLite takes for a new database: made here because SQLite would make it as
/// readable as the umask lets it. The files beside it (-wal, -shm) get the mode of the file itself.
Result<Done> makeFile(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return unwritable(file, DatabaseText::tr("the folder %1 cannot be made").arg(folder));
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    }
    QFile made(file);
    if (!made.exists()) {
        if (!made.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly) && !made.exists())
            return unwritable(file, made.errorString());
    } else if (!QFileInfo(file).isFile()) {
        return unwritable(file, DatabaseText::tr("it is not a file"));
    }
    QFile::setPermissions(file, ownerOnly);
    return Done{};
}

/// What a lock cannot be made for.
Error withoutLock(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const QStorageInfo disk(folder);
    if (QFileInfo(folder).isWritable() && disk.isValid() && disk.bytesAvailable() < leastRoom)
        return fullDisk(file);
    return unwritable(file, DatabaseText::tr("its folder cannot be written"));
}

/// Device and inode; zero: there is none.
std::pair<quint64, quint64> placeOfFile(const QString &file)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(file).constData(), &found) == 0 ? std::pair<quint64, quint64>(found.st_dev, found.st_ino)
                                                                    : std::pair<quint64, quint64>();
}

/// Who is killed between making the lock's file and writing into it who holds it leaves a lock that names nobody: QLockFile takes that for
/// stale by its age alone, which may not count here, as a rescue may take long.
bool take(QLockFile &lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(namelessMilliseconds))
        return true;
    // Of a process that lives the file is locked by the system too, and stays.
    if (lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(nullptr, nullptr, nullptr))
        lock.removeStaleLockFile();
    return lock.tryLock(busyMilliseconds);
}

} // namespace

Database::~Database()
{
    disconnect();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::shared_ptr<Database>> Database::open(const QString &file, Check check)
{
    std::shared_ptr<Database> database(new Database);
    database->m_file = file;
    if (const Result<Done> opened = database->openFile(check); !opened)
        return opened.error();
    return database;
}

Result<Done> Database::openFile(Check check)
{
    if (const Result<Done> made = makeFile(m_file); !made)
        return made;
    // One process at a time makes, checks and moves the file: two that both find it damaged must not move the new one aside as well.
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!take(lock)) {
        if (lock.error() == QLockFile::LockFailedError)
            return Error{QStringLiteral("database.busy"),
                         DatabaseText::tr("Another Waybill is opening the database. Try again in a moment."), m_file};
        return withoutLock(m_file);
    }
    Result<Done> ready = connect();
    QString aside;
    if (ready && check == Check::Whole && isDamaged()) {
        disconnect();
        const Result<QString> moved = moveAside();
        if (!moved)
            return moved.error();
        aside = moved.value();
        if (const Result<Done> made = makeFile(m_file); !made)
            return made;
        ready = connect();
    }
    if (ready)
        ready = prepare();
    if (!ready)
        return ready;
    if (!aside.isEmpty())
        tellRescued(aside);
    m_place = placeOfFile(m_file);
    releaseMemory();
    return Done{};
}

Result<Done> Database::followName() const
{
    if (m_changing || m_place == std::pair<quint64, quint64>() || placeOfFile(m_file) == m_place)
        return Done{};
    // Closes the former one when it goes. SQLite leaves a -wal alone then that is no longer its own (databaseIsUnmoved in its pager.c).
    Database anew;
    anew.m_file = m_file;
    if (const Result<Done> opened = anew.openFile(Check::No); !opened)
        return opened;
    std::swap(m_connection, anew.m_connection);
    m_place = anew.m_place;
    return Done{};
}

Result<std::shared_ptr<Database>> Database::openToRead(const QString &file)
{
    std::shared_ptr<Database> database(new Database);
    database->m_file = file;
    // Who may not write folds no write-ahead log into the file when it goes (sqlite.org/wal.html#read_only_databases).
    if (database->connect(QStringLiteral(";QSQLITE_OPEN_READONLY"))) {
        if (const Result<qint64> version = database->version(); version && version.value() == migrations().size())
            return database;
    }
    // On a disk where nothing can be written nobody else writes either; but not past a log that was not folded in.
    const QFileInfo found(file);
    if (found.isFile() && !QFileInfo(found.path()).isWritable() && QFileInfo(file + QStringLiteral("-wal")).size() == 0) {
        database.reset(new Database);
        database->m_file = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
        const Result<Done> connected = database->connect(QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        database->m_file = file;
        if (const Result<qint64> version = database->version(); connected && version && version.value() == migrations().size())
            return database;
    }
    database.reset();
    return open(file, Check::No);
}

/// Of its tables: how many migrations it has behind it.
Result<qint64> Database::version() const
{
    Result<QSqlQuery> read = run(QStringLiteral("PRAGMA user_version"));
    if (!read)
        return read.error();
    QSqlQuery query = std::move(read).value();
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<Done> Database::connect(const QString &options)
{
    m_connection = QStringLiteral("waybill-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!connection.isValid())
        return unwritable(m_file, DatabaseText::tr("Qt's driver for SQLite is missing"));
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2").arg(busyMilliseconds).arg(options));
    if (!connection.open())
        return failure(connection.lastError(), m_file);
    // 256 KiB: what is looked up lies in a few pages, and looking through all drafts, or for damage, would take the usual 2 MiB. Of a file
    // that is none the next one says so.
    QSqlQuery(connection).exec(QStringLiteral("PRAGMA cache_size = -256"));
    return Done{};
}

void Database::disconnect()
{
    if (m_connection.isEmpty())
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

bool Database::isDamaged() const
{
    QSqlQuery query(connection());
    // Reads every page: the file is kept small (see DatabaseCache), and a page that is wrong must be known before anything is sent.
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)"))) {
        const int code = sqliteCode(query.lastError());
        return code == SqliteCorrupt || code == SqliteNotADatabase;
    }
    return query.next() && query.value(0).toString() != QLatin1String("ok");
}

void Database::releaseMemory() const
{
    QSqlQuery(connection()).exec(QStringLiteral("PRAGMA shrink_memory"));
}

/// The -wal belongs to the file: without it the last steps would be missing from what was moved, with it beside a new file they would be
/// laid over that one.
Result<QString> Database::moveAside()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString aside = QStringLiteral("%1.damaged-%2").arg(m_file, now);
    for (const QLatin1String part : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("")}) {
        if (QFile::exists(m_file + part) && !QFile::rename(m_file + part, aside + part)) {
            return Error{QStringLiteral("database.damaged"),
                         DatabaseText::tr("Waybill's database is damaged and cannot be moved aside. Move it away by hand."), m_file};
        }
    }
    return aside;
}

void Database::tellRescued(const QString &aside)
{
    const databaseCopies::Rescued rescued = databaseCopies::rescue(*this, aside);
    m_notice = DatabaseText::tr(
                   "Waybill's database was damaged. It was moved to %1, and a new one was made. Requests that were on their way are in "
                   "the old one: look on GitHub before you file them again.")
                   .arg(aside)
        + u' ' + DatabaseText::tr("%n draft(s) could be read out of it.", nullptr, rescued.fromDamaged) + u' ';
    m_notice += rescued.copy.isEmpty()
        ? DatabaseText::tr("There is no copy of an earlier day.")
        : DatabaseText::tr("%n more came from the copy %1; what was changed in them since then is missing.", nullptr, rescued.fromCopy)
              .arg(rescued.copy);
}

Result<Done> Database::prepare()
{
    const Result<qint64> known = this->version();
    if (!known)
        return known.error();
    const qint64 version = known.value();
    if (version < 0 || version > migrations().size()) {
        return Error{QStringLiteral("database.newer"),
                     DatabaseText::tr("A newer Waybill wrote this database. Use that one, or move the file away."), m_file};
    }
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"}) {
        if (const Result<QSqlQuery> done = run(QLatin1String(pragma)); !done)
            return done.error();
    }
    for (qint64 step = version; step < migrations().size(); ++step) {
        const Result<Done> done = inTransaction([this, step]() -> Result<Done> {
            for (const QString &statement : migrations().at(step)) {
                if (const Result<QSqlQuery> ran = run(statement); !ran)
                    return ran.error();
            }
            if (const Result<QSqlQuery> ran = run(QStringLiteral("PRAGMA user_version = %1").arg(step + 1)); !ran)
                return ran.error();
            return Done{};
        });
        if (!done)
            return done;
    }
    return Done{};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    if (const Result<Done> there = followName(); !there)
        return there.error();
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError(), m_file);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError(), m_file);
    return query;
}

Result<Done> Database::inTransaction(const std::function<Result<Done>()> &change) const
{
    if (const Result<QSqlQuery> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    m_changing = true;
    Result<Done> done = change();
    if (done) {
        if (const Result<QSqlQuery> committed = run(QStringLiteral("COMMIT")); !committed)
            done = committed.error();
    }
    if (!done) {
        // Fails where SQLite has undone the transaction by itself (a full disk): then nothing is left to undo.
        connection().rollback();
    }
    m_changing = false;
    return done;
}

} // namespace waybill
