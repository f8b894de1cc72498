#include "app/outbox/writestore.h"

#include "app/outbox/outboxrecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlQuery>

namespace waybill {

namespace {

struct WriteStoreText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::WriteStore)
};

/// How long what is done or dropped is kept to be looked up, in days.
constexpr int writtenDays = 180;

QString writeColumns()
{
    return QStringLiteral("SELECT id, request, state, revision, closed, created_at, changed_at FROM writes ");
}

/// What no two open ones may have in common: of edits the issue, of the others all that they say.
QByteArray subjectOf(const IssueWrite &write)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList parts{kindName(write.kind), write.host.toLower(), write.repository.text().toLower(), QString::number(write.number)};
    if (write.kind != WriteKind::Edit)
        parts += {write.text, write.childRepository.text().toLower(), QString::number(write.child)};
    for (const QString &part : std::as_const(parts)) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return hash.result();
}

QDateTime writeTime(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

WriteEntry writeEntryOf(const QSqlQuery &query)
{
    WriteEntry entry;
    entry.id = QUuid::fromString(query.value(0).toString());
    const std::optional<IssueWrite> write = readWrite(query.value(1).toString());
    entry.readable = write.has_value();
    entry.write = write.value_or(IssueWrite());
    entry.record = readWriteRecord(query.value(2).toString());
    entry.revision = query.value(3).toLongLong();
    entry.closed = query.value(4).toBool();
    entry.createdAt = writeTime(query.value(5));
    entry.changedAt = writeTime(query.value(6));
    return entry;
}

} // namespace

WriteStore::WriteStore(std::shared_ptr<Database> database, Clock clock) : m_database(std::move(database)), m_clock(std::move(clock)) { }

Result<WriteEntry> WriteStore::add(const IssueWrite &write, const WriteRecord &record)
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    WriteEntry entry{QUuid::createUuid(), write, true, record, 1, false, writeTime(now), writeTime(now)};
    const Result<Done> added = m_database->inTransaction([&]() -> Result<Done> {
        const Result<Done> way = makeWay(write);
        if (!way)
            return way;
        const Result<QSqlQuery> old = m_database->run(QStringLiteral("DELETE FROM writes WHERE closed = 1 AND changed_at < ?"),
                                                      {m_clock().addDays(-writtenDays).toMSecsSinceEpoch()});
        if (!old)
            return old.error();
        const Result<QSqlQuery> inserted =
            m_database->run(QStringLiteral("INSERT INTO writes (id, subject, request, state, revision, closed, created_at, changed_at)"
                                           " VALUES (?, ?, ?, ?, 1, 0, ?, ?)"),
                            {entry.id.toString(QUuid::WithoutBraces), subjectOf(write), writeWrite(write), writeRecord(record), now, now});
        if (!inserted)
            return inserted.error();
        return Done{};
    });
    if (!added)
        return added.error();
    return entry;
}

Result<Done> WriteStore::makeWay(const IssueWrite &write)
{
    Result<QSqlQuery> found = m_database->run(writeColumns() + QStringLiteral("WHERE subject = ? AND closed = 0"), {subjectOf(write)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    if (!query.next())
        return Done{};
    WriteEntry other = writeEntryOf(query);
    query.finish();
    const QString issue = QStringLiteral("#%1").arg(write.number);
    if (write.kind != WriteKind::Edit)
        return Error{QStringLiteral("outbox.same"), WriteStoreText::tr("The same is in the outbox for %1 already.").arg(issue), {}};
    const bool waits = other.record.phase == WriteRecord::Phase::Ask || other.record.phase == WriteRecord::Phase::Refused;
    if (!waits && !other.record.surelyNotThere()) {
        return Error{QStringLiteral("outbox.same-issue"),
                     WriteStoreText::tr("An earlier change to %1 is being saved. Wait until that is known, and save again.").arg(issue),
                     {}};
    }
    WriteRecord dropped = other.record;
    dropped.phase = WriteRecord::Phase::Dropped;
    dropped.question.clear();
    dropped.waitUntil = {};
    dropped.sentence = WriteStoreText::tr("A later change to %1 took its place.").arg(issue);
    // Whoever has the other in hand finds it changed with its next step, and sends nothing more.
    const Result<QSqlQuery> gone = m_database->run(
        QStringLiteral("UPDATE writes SET state = ?, closed = 1, changed_at = ?, revision = revision + 1 WHERE id = ? AND closed = 0"),
        {writeRecord(dropped), m_clock().toMSecsSinceEpoch(), other.id.toString(QUuid::WithoutBraces)});
    return gone ? Result<Done>(Done{}) : gone.error();
}

Result<QList<WriteEntry>> WriteStore::entries(bool openOnly) const
{
    const QString which = openOnly ? QStringLiteral("WHERE closed = 0 ") : QString();
    Result<QSqlQuery> found = m_database->run(writeColumns() + which + QStringLiteral("ORDER BY rowid"));
    if (!found)
        return found.error();
    QList<WriteEntry> entries;
    for (QSqlQuery query = std::move(found).value(); query.next();)
        entries.append(writeEntryOf(query));
    return entries;
}

Result<std::optional<WriteEntry>> WriteStore::entry(const QUuid &id) const
{
    Result<QSqlQuery> found = m_database->run(writeColumns() + QStringLiteral("WHERE id = ?"), {id.toString(QUuid::WithoutBraces)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    return query.next() ? std::optional(writeEntryOf(query)) : std::nullopt;
}

Result<Done> WriteStore::record(WriteEntry &entry, const WriteRecord &record)
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    const Result<Done> done = m_database->inTransaction([&]() -> Result<Done> {
        const Result<QSqlQuery> updated =
            m_database->run(QStringLiteral("UPDATE writes SET state = ?, closed = ?, changed_at = ?, revision = revision + 1"
                                           " WHERE id = ? AND revision = ? AND closed = 0"),
                            {writeRecord(record), record.closed() ? 1 : 0, now, entry.id.toString(QUuid::WithoutBraces), entry.revision});
        if (!updated)
            return updated.error();
        if (updated.value().numRowsAffected() == 1)
            return Done{};
        return Error{QStringLiteral("outbox.changed"), WriteStoreText::tr("Another Waybill took this in hand meanwhile."), {}};
    });
    if (!done)
        return done;
    entry.record = record;
    entry.closed = record.closed();
    entry.revision += 1;
    entry.changedAt = writeTime(now);
    return Done{};
}

} // namespace waybill
