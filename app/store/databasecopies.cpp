#include "app/store/databasecopies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <unistd.h>
#include <utility>

namespace waybill::databaseCopies {

namespace {

/// Of the disk, for each byte of the database: what the copy takes, and as much again for what is written next.
constexpr qint64 roomForCopy = 2;

QDir folderOf(const QString &databaseFile)
{
    return QDir(QFileInfo(databaseFile).absolutePath() + QStringLiteral("/copies"));
}

QString nameOf(const QDateTime &day)
{
    return QStringLiteral("waybill-%1.db").arg(day.toUTC().toString(QStringLiteral("yyyyMMdd")));
}

/// With what SQLite has beside it.
void removeUnfinished(const QDir &folder)
{
    for (const QString &name : folder.entryList({QStringLiteral("waybill-*.db.new*")}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

/// SQLite does not sync what VACUUM INTO made (sqlite.org/lang_vacuum.html), and a copy is for after a power cut, too.
bool isOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

bool isText(const QSqlQuery &row)
{
    const QByteArray bytes = row.value(1).toByteArray();
    return QCryptographicHash::hash(qUncompress(bytes), QCryptographicHash::Sha256) == row.value(0).toByteArray();
}

/// Whether what says all of a draft is whole: a file that is damaged can give a row with another page's bytes in it.
bool isReadable(const QString &table, const QSqlQuery &row)
{
    if (table == QLatin1String("texts"))
        return isText(row);
    const int content = row.record().indexOf(QStringLiteral("content"));
    return content < 0 || QJsonDocument::fromJson(row.value(content).toString().toUtf8()).isObject();
}

/// The readable rows of a table, from its beginning and from its end until one cannot be read. A row that is there already stays, and one
/// that breaks a rule of the table (its text is missing) is left out. No value: the table cannot be read at all.
std::optional<int> copyRows(const Database &into, QSqlDatabase &from, const QString &table)
{
    std::optional<int> copied;
    for (const QLatin1String order : {QLatin1String("ASC"), QLatin1String("DESC")}) {
        QSqlQuery rows(from);
        rows.setForwardOnly(true);
        if (!rows.exec(QStringLiteral("SELECT * FROM %1 ORDER BY rowid %2").arg(table, order)))
            continue;
        copied = copied.value_or(0);
        while (rows.next()) {
            if (!isReadable(table, rows))
                continue;
            QStringList marks;
            QVariantList values;
            for (int i = 0; i < rows.record().count(); ++i) {
                marks.append(QStringLiteral("?"));
                values.append(rows.value(i));
            }
            const Result<QSqlQuery> put =
                into.run(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)").arg(table, marks.join(QLatin1Char(','))), values);
            *copied += put ? put.value().numRowsAffected() : 0;
        }
        // All of it was read: the other way round says nothing new.
        if (!rows.lastError().isValid())
            break;
    }
    return copied;
}

/// Of the first of these tables, how many rows came over. No value: it cannot be read.
std::optional<int> copyTables(const Database &into, const QString &file, const QStringList &tables)
{
    const QString name = QStringLiteral("waybill-rescue-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<int> first;
    {
        QSqlDatabase from = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        from.setDatabaseName(file);
        from.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (from.open()) {
            const Result<Done> copied = into.inTransaction([&]() -> Result<Done> {
                for (const QString &table : tables) {
                    const std::optional<int> rows = copyRows(into, from, table);
                    first = table == tables.constFirst() ? rows : first;
                }
                return Done{};
            });
            first = copied ? first : std::nullopt;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return first;
}

} // namespace

Result<Done> makeToday(const Database &database, const QDateTime &now)
{
    const QDir folder = folderOf(database.file());
    const QString path = folder.filePath(nameOf(now));
    if (QFileInfo::exists(path))
        return Done{};
    const QStorageInfo disk(QFileInfo(database.file()).absolutePath());
    const qint64 size = QFileInfo(database.file()).size() + QFileInfo(database.file() + QStringLiteral("-wal")).size();
    if (disk.isValid() && disk.bytesAvailable() < roomForCopy * size)
        return Error{QStringLiteral("database.unwritable"), QStringLiteral("There is too little room for a copy."), path};
    if (!folder.exists() && QDir().mkpath(folder.path()))
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Under another name until it is whole: one that was cut off is no copy.
    const QString unfinished = path + QStringLiteral(".new");
    removeUnfinished(folder);
    const Result<QSqlQuery> made = database.run(QStringLiteral("VACUUM INTO ?"), {unfinished});
    if (!made || !isOnDisk(unfinished)) {
        // What a full disk holds of it is in the way of what is typed.
        removeUnfinished(folder);
        return made ? Error{QStringLiteral("database.unwritable"), QStringLiteral("The copy could not be written."), path} : made.error();
    }
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    QFile::rename(unfinished, path);
    for (const QString &old : all(database.file(), now).mid(kept))
        QFile::remove(old);
    return Done{};
}

QStringList all(const QString &databaseFile, const QDateTime &now)
{
    const QDir folder = folderOf(databaseFile);
    QStringList names = folder.entryList({QStringLiteral("waybill-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    std::stable_partition(names.begin(), names.end(), [today = nameOf(now)](const QString &name) { return name <= today; });
    QStringList paths;
    for (const QString &name : std::as_const(names))
        paths.append(folder.filePath(name));
    return paths;
}

Rescued rescue(const Database &into, const QString &damagedFile)
{
    const QStringList texts{QStringLiteral("texts")};
    const QStringList rest{QStringLiteral("drafts"), QStringLiteral("draft_states"), QStringLiteral("draft_rows"),
                           QStringLiteral("verifications")};
    const QStringList copies = all(into.file());
    // First of all files: a draft may be whole whose template can be read in a copy alone, and its hash says that it is the same one.
    for (const QString &file : QStringList{damagedFile} + copies)
        copyTables(into, file, texts);
    Rescued rescued;
    rescued.fromDamaged = copyTables(into, damagedFile, rest).value_or(0);
    for (const QString &copy : copies) {
        if (const std::optional<int> drafts = copyTables(into, copy, rest)) {
            rescued.copy = copy;
            rescued.fromCopy = *drafts;
            break;
        }
    }
    return rescued;
}

} // namespace waybill::databaseCopies
