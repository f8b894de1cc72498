#include "app/store/databasecache.h"

#include <QSqlQuery>

namespace waybill {

DatabaseCache::DatabaseCache(std::shared_ptr<Database> database, Clock clock, Bounds bounds)
    : m_database(std::move(database)), m_clock(std::move(clock)), m_bounds(bounds)
{
}

std::optional<CachedResponse> DatabaseCache::find(const QString &key)
{
    Result<QSqlQuery> found =
        m_database->run(QStringLiteral("SELECT etag, body, link, status, read_at FROM responses WHERE key = ? AND read_at >= ?"),
                        {key, m_clock().addDays(-m_bounds.days).toMSecsSinceEpoch()});
    if (!found)
        return std::nullopt;
    QSqlQuery query = std::move(found).value();
    if (!query.next())
        return std::nullopt;
    CachedResponse response;
    response.etag = query.value(0).toByteArray();
    response.body = query.value(1).toByteArray();
    response.link = query.value(2).toByteArray();
    response.status = query.value(3).toInt();
    response.readAt = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC);
    return response;
}

void DatabaseCache::store(const QString &key, const CachedResponse &response)
{
    [[maybe_unused]] const Result<Done> stored = m_database->inTransaction([&]() -> Result<Done> {
        const qint64 bytes = response.body.size() + response.link.size() + response.etag.size() + key.size();
        const Result<QSqlQuery> put = m_database->run(
            QStringLiteral("INSERT OR REPLACE INTO responses (key, etag, body, link, status, read_at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {key, response.etag, response.body, response.link, response.status, response.readAt.toMSecsSinceEpoch(), bytes});
        if (!put)
            return put.error();
        return trim();
    });
}

Result<Done> DatabaseCache::trim()
{
    const Result<QSqlQuery> old =
        m_database->run(QStringLiteral("DELETE FROM responses WHERE read_at < ?"), {m_clock().addDays(-m_bounds.days).toMSecsSinceEpoch()});
    if (!old)
        return old.error();
    // Sums from the newest down; what lies beyond a bound goes.
    const Result<QSqlQuery> many =
        m_database->run(QStringLiteral("DELETE FROM responses WHERE rowid IN (SELECT rowid FROM (SELECT rowid,"
                                       " row_number() OVER newest AS place, sum(bytes) OVER newest AS total FROM responses"
                                       " WINDOW newest AS (ORDER BY read_at DESC, rowid DESC ROWS UNBOUNDED PRECEDING))"
                                       " WHERE place > ? OR total > ?)"),
                        {m_bounds.answers, m_bounds.bytes});
    if (!many)
        return many.error();
    return Done{};
}

void DatabaseCache::forget(const QString &prefix)
{
    [[maybe_unused]] const Result<QSqlQuery> gone =
        m_database->run(QStringLiteral("DELETE FROM responses WHERE substr(key, 1, length(?)) = ?"), {prefix, prefix});
}

} // namespace waybill
