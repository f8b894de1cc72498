#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace waybill {

/// What a server answered to a GET, to be shown offline and asked for again by its ETag.
struct CachedResponse
{
    QByteArray etag;
    QByteArray body;
    QByteArray link; ///< The `link` header.
    int status = 200;
    QDateTime readAt; ///< UTC: when the server last said that it is still so.
    bool operator==(const CachedResponse &) const = default;
};

/// Keeps answers. The key names account, host, API version and address, so that nobody sees what another account may see.
class ResponseCache
{
public:
    virtual ~ResponseCache() = default;
    virtual std::optional<CachedResponse> find(const QString &key) = 0;
    virtual void store(const QString &key, const CachedResponse &response) = 0;
    /// Everything that this prefix of keys (an account on a host) was told. For signing out.
    virtual void forget(const QString &prefix) = 0;
};

} // namespace waybill
