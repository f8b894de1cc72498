#include "app/store/databasecopies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace waybill::databaseCopies {

namespace {

QDir folderOf(const QString &databaseFile)
{
    return QDir(QFileInfo(databaseFile).absolutePath() + QStringLiteral("/copies"));
}

bool isText(const QSqlQuery &row)
{
    const QByteArray bytes = row.value(1).toByteArray();
    return QCryptographicHash::hash(qUncompress(bytes), QCryptographicHash::Sha256) == row.value(0).toByteArray();
}

/// The readable rows of a table, from its beginning and from its end until one cannot be read. A row that is there already stays, and one
/// that breaks a rule of the table (its text is missing) is left out.
int copyRows(const Database &into, QSqlDatabase &from, const QString &table)
{
    int copied = 0;
    for (const QLatin1String order : {QLatin1String("ASC"), QLatin1String("DESC")}) {
        QSqlQuery rows(from);
        rows.setForwardOnly(true);
        if (!rows.exec(QStringLiteral("SELECT * FROM %1 ORDER BY rowid %2").arg(table, order)))
            continue;
        while (rows.next()) {
            if (table == QLatin1String("texts") && !isText(rows))
                continue;
            QStringList marks;
            QVariantList values;
            for (int i = 0; i < rows.record().count(); ++i) {
                marks.append(QStringLiteral("?"));
                values.append(rows.value(i));
            }
            const Result<QSqlQuery> put =
                into.run(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)").arg(table, marks.join(QLatin1Char(','))), values);
            copied += put ? put.value().numRowsAffected() : 0;
        }
        // All of it was read: the other way round says nothing new.
        if (!rows.lastError().isValid())
            break;
    }
    return copied;
}

/// How many drafts came over.
int copyDrafts(const Database &into, const QString &file)
{
    const QString name = QStringLiteral("waybill-rescue-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    int drafts = 0;
    {
        QSqlDatabase from = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        from.setDatabaseName(file);
        from.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (from.open()) {
            const Result<Done> copied = into.inTransaction([&]() -> Result<Done> {
                copyRows(into, from, QStringLiteral("texts"));
                drafts = copyRows(into, from, QStringLiteral("drafts"));
                copyRows(into, from, QStringLiteral("draft_states"));
                copyRows(into, from, QStringLiteral("draft_rows"));
                copyRows(into, from, QStringLiteral("verifications"));
                return Done{};
            });
            drafts = copied ? drafts : 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return drafts;
}

} // namespace

Result<Done> makeToday(const Database &database, const QDateTime &now)
{
    const QDir folder = folderOf(database.file());
    const QString path = folder.filePath(QStringLiteral("waybill-%1.db").arg(now.toUTC().toString(QStringLiteral("yyyyMMdd"))));
    if (QFileInfo::exists(path))
        return Done{};
    if (!folder.exists() && QDir().mkpath(folder.path()))
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Under another name until it is whole: one that was cut off is no copy.
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    if (const Result<QSqlQuery> made = database.run(QStringLiteral("VACUUM INTO ?"), {unfinished}); !made)
        return made.error();
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    QFile::rename(unfinished, path);
    for (const QString &old : all(database.file()).mid(kept))
        QFile::remove(old);
    return Done{};
}

QStringList all(const QString &databaseFile)
{
    const QDir folder = folderOf(databaseFile);
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("waybill-*.db")}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(folder.filePath(name));
    return paths;
}

Rescued rescue(const Database &into, const QString &damagedFile)
{
    Rescued rescued;
    rescued.fromDamaged = copyDrafts(into, damagedFile);
    const QStringList copies = all(into.file());
    if (!copies.isEmpty()) {
        rescued.copy = copies.constFirst();
        rescued.fromCopy = copyDrafts(into, rescued.copy);
    }
    return rescued;
}

} // namespace waybill::databaseCopies
