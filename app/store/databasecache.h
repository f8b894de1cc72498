#pragma once

#include "app/base/clock.h"
#include "app/http/responsecache.h"
#include "app/store/database.h"

namespace waybill {

/// Answers of GitHub in the form's database. Bounded, so that the file stays small enough to be checked whole when it is opened: the oldest
/// go first. What cannot be read or written is as if it were not there: a cache never stops anything.
class DatabaseCache : public ResponseCache
{
public:
    /// A repository of 1,000 milestones, labels, releases and tags is some forty answers of at most 300 KB.
    struct Bounds
    {
        int answers = 1000;
        qint64 bytes = qint64{32} * 1024 * 1024;
        int days = 30;
    };
    DatabaseCache(std::shared_ptr<Database> database, Clock clock, Bounds bounds);
    DatabaseCache(std::shared_ptr<Database> database, Clock clock) : DatabaseCache(std::move(database), std::move(clock), Bounds()) { }

    std::optional<CachedResponse> find(const QString &key) override;
    void store(const QString &key, const CachedResponse &response) override;
    void forget(const QString &prefix) override;

private:
    Result<Done> trim();

    std::shared_ptr<Database> m_database;
    Clock m_clock;
    Bounds m_bounds;
};

} // namespace waybill
