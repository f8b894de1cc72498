#include "app/outbox/outbox.h"

#include "app/outbox/issuebody.h"
#include "app/outbox/outboxrecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlQuery>

namespace waybill {

namespace {

struct OutboxText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Outbox)
};

/// How long what is done or dropped is kept to be looked up. The file is checked whole whenever it is opened, so it must not grow for ever.
constexpr int closedDays = 180;
/// How long a request that was filed stands in the way of another one with its title.
constexpr int doubleDays = 1;

QString columns()
{
    return QStringLiteral("SELECT id, request, state, revision, closed, created_at, changed_at FROM outbox ");
}

/// What makes two requests the same one. GitHub does not tell owners and names apart by the case of their letters.
QByteArray digestOf(const OutboxRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {request.host.toLower(), request.repository.text().toLower(), request.issue.title, request.issue.body}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return hash.result();
}

QDateTime at(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

OutboxEntry entryOf(const QSqlQuery &query)
{
    OutboxEntry entry;
    entry.id = QUuid::fromString(query.value(0).toString());
    const std::optional<OutboxRequest> request = readRequest(query.value(1).toString());
    entry.readable = request.has_value();
    entry.request = request.value_or(OutboxRequest());
    entry.record = readRecord(query.value(2).toString());
    entry.revision = query.value(3).toLongLong();
    entry.closed = query.value(4).toBool();
    entry.createdAt = at(query.value(5));
    entry.changedAt = at(query.value(6));
    return entry;
}

std::optional<OutboxEntry> firstOf(QSqlQuery query)
{
    if (!query.next())
        return std::nullopt;
    return entryOf(query);
}

} // namespace

Outbox::Outbox(std::shared_ptr<Database> database, Clock clock) : m_database(std::move(database)), m_clock(std::move(clock)) { }

Result<OutboxEntry> Outbox::add(const OutboxRequest &request, const FilingRecord &record)
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    OutboxEntry entry{QUuid::createUuid(), request, true, record, 1, false, at(now), at(now)};
    const Result<Done> added = m_database->inTransaction([&]() -> Result<Done> {
        const Result<Done> free = claim(request);
        if (!free)
            return free;
        const Result<std::optional<OutboxEntry>> equal = equalOpen(request);
        if (!equal)
            return equal.error();
        // One that the person wants beside an equal one is told apart from it by its id.
        const QByteArray digest = equal.value() ? entry.id.toRfc4122() : digestOf(request);
        const Result<QSqlQuery> old = m_database->run(QStringLiteral("DELETE FROM outbox WHERE closed = 1 AND changed_at < ?"),
                                                      {m_clock().addDays(-closedDays).toMSecsSinceEpoch()});
        if (!old)
            return old.error();
        const Result<QSqlQuery> inserted =
            m_database->run(QStringLiteral("INSERT INTO outbox (id, digest, request, state, revision, closed, created_at, changed_at)"
                                           " VALUES (?, ?, ?, ?, 1, 0, ?, ?)"),
                            {entry.id.toString(QUuid::WithoutBraces), digest, writeRequest(request), writeRecord(record), now, now});
        if (!inserted)
            return inserted.error();
        return Done{};
    });
    if (!added)
        return added.error();
    return entry;
}

Result<Done> Outbox::claim(const OutboxRequest &request) const
{
    const Result<QList<OutboxEntry>> doubles = doublesOf(request);
    if (!doubles)
        return doubles.error();
    for (const OutboxEntry &other : doubles.value()) {
        const QString id = other.id.toString(QUuid::WithoutBraces);
        if (request.acknowledgedEntries.contains(id))
            continue;
        if (!other.closed && other.request.issue.body == request.issue.body) {
            return Error{QStringLiteral("outbox.same"),
                         OutboxText::tr("The same request is in the outbox already (%1). Finish or drop that one first.").arg(id),
                         {}};
        }
        return Error{
            QStringLiteral("outbox.double"),
            other.record.number > 0
                ? OutboxText::tr("A request with this title was filed as #%1 already.").arg(other.record.number)
                : OutboxText::tr("A request with this title is in the outbox already (%1). Finish or drop that one first.").arg(id),
            {}};
    }
    return Done{};
}

Result<QList<OutboxEntry>> Outbox::doublesOf(const OutboxRequest &request) const
{
    Result<QSqlQuery> found = m_database->run(columns() + QStringLiteral("WHERE closed = 0 OR changed_at >= ? ORDER BY rowid"),
                                              {m_clock().addDays(-doubleDays).toMSecsSinceEpoch()});
    if (!found)
        return found.error();
    QList<OutboxEntry> doubles;
    for (QSqlQuery query = std::move(found).value(); query.next();) {
        const OutboxEntry other = entryOf(query);
        const bool filed = other.record.phase == FilingRecord::Phase::Done;
        const bool samePlace = other.request.host.compare(request.host, Qt::CaseInsensitive) == 0
            && other.request.repository.text().compare(request.repository.text(), Qt::CaseInsensitive) == 0;
        const QStringList prefixes = request.titlePrefixes + other.request.titlePrefixes;
        if ((!other.closed || filed) && samePlace && sameTitle(other.request.issue.title, request.issue.title, prefixes))
            doubles.append(other);
    }
    return doubles;
}

Result<QList<OutboxEntry>> Outbox::entries(bool openOnly) const
{
    const QString which = openOnly ? QStringLiteral("WHERE closed = 0 ") : QString();
    Result<QSqlQuery> found = m_database->run(columns() + which + QStringLiteral("ORDER BY rowid"));
    if (!found)
        return found.error();
    QList<OutboxEntry> entries;
    for (QSqlQuery query = std::move(found).value(); query.next();)
        entries.append(entryOf(query));
    return entries;
}

Result<QList<OutboxEntry>> Outbox::filed(int most) const
{
    Result<QSqlQuery> found = m_database->run(columns() + QStringLiteral("WHERE closed = 1 ORDER BY changed_at DESC, rowid DESC"), {});
    if (!found)
        return found.error();
    QList<OutboxEntry> entries;
    // Dropped ones are closed as well; which they are stands in the record alone.
    for (QSqlQuery query = std::move(found).value(); entries.size() < most && query.next();) {
        const OutboxEntry entry = entryOf(query);
        if (entry.record.phase == FilingRecord::Phase::Done)
            entries.append(entry);
    }
    return entries;
}

Result<std::optional<OutboxEntry>> Outbox::entry(const QUuid &id) const
{
    Result<QSqlQuery> found = m_database->run(columns() + QStringLiteral("WHERE id = ?"), {id.toString(QUuid::WithoutBraces)});
    if (!found)
        return found.error();
    return firstOf(std::move(found).value());
}

Result<std::optional<OutboxEntry>> Outbox::equalOpen(const OutboxRequest &request) const
{
    Result<QSqlQuery> found = m_database->run(columns() + QStringLiteral("WHERE digest = ? AND closed = 0"), {digestOf(request)});
    if (!found)
        return found.error();
    return firstOf(std::move(found).value());
}

Result<Done> Outbox::record(OutboxEntry &entry, const FilingRecord &record)
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    qint64 changed = 0;
    const Result<Done> done = m_database->inTransaction([&]() -> Result<Done> {
        const Result<QSqlQuery> updated =
            m_database->run(QStringLiteral("UPDATE outbox SET state = ?, closed = ?, changed_at = ?, revision = revision + 1"
                                           " WHERE id = ? AND revision = ? AND closed = 0"),
                            {writeRecord(record), record.closed() ? 1 : 0, now, entry.id.toString(QUuid::WithoutBraces), entry.revision});
        if (!updated)
            return updated.error();
        changed = updated.value().numRowsAffected();
        if (changed == 1)
            return Done{};
        return Error{QStringLiteral("outbox.changed"), OutboxText::tr("Another Waybill took this request in hand meanwhile."), {}};
    });
    if (!done)
        return done;
    entry.record = record;
    entry.closed = record.closed();
    entry.revision += 1;
    entry.changedAt = at(now);
    return Done{};
}

} // namespace waybill
