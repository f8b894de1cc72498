#pragma once

#include "app/http/responsecache.h"

#include <QHash>

namespace waybill::test {

class MemoryCache : public ResponseCache
{
public:
    std::optional<CachedResponse> find(const QString &key) override
    {
        const auto it = entries.constFind(key);
        return it == entries.cend() ? std::nullopt : std::optional(*it);
    }
    void store(const QString &key, const CachedResponse &response) override { entries.insert(key, response); }
    void forget(const QString &prefix) override
    {
        entries.removeIf([&](QHash<QString, CachedResponse>::iterator it) { return it.key().startsWith(prefix); });
    }

    QHash<QString, CachedResponse> entries;
};

} // namespace waybill::test
