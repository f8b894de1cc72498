#pragma once

#include "app/github/restclient.h"
#include "app/http/responsecache.h"

#include <QJsonValue>
#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace waybill {

/// One answer to a GET, from the server or from the cache.
struct FetchedPage
{
    QJsonValue json;
    QUrl next;        ///< The list goes on there.
    QDateTime readAt; ///< When the server last said so; UTC.
    int status = 0;   ///< 0: there was no answer.
    std::optional<Error> error;
};

/// GETs in a queue: at most six at once, with the ETag of what the cache holds, which a 304 makes new again.
///
/// A rate limit stops the queue: what waits, and what is asked before the limit is over, fails with it. Going on could get Waybill banned
/// (GitHub, "Best practices for using the REST API").
class CachedFetch : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const FetchedPage &)>;

    /// All must outlive this. `account` is a part of the cache's keys.
    CachedFetch(RestClient &client, QString account, ResponseCache &cache, Clock clock, QObject *parent = nullptr);

    /// What the cache holds, if it is readable; with status 404 or 410 where the server last said that there is nothing.
    std::optional<FetchedPage> cached(const RestRequest &request);
    /// `done` comes once, later, and not when this is gone.
    void fetch(const RestRequest &request, Done done);
    /// A query of GraphQL, which is not kept. `done` comes once, later, and not when this or `context` is gone.
    void query(const QByteArray &json, QObject *context, RestClient::Finished done);
    /// Whether a query was answered; no value: none was sent yet.
    std::optional<bool> hasGraphQl() const { return m_hasGraphQl; }
    /// Keeps what was read by another way as the whole answer to a request, and gives it as that.
    FetchedPage keep(const RestRequest &request, const QJsonValue &whole, int status = 200);
    /// How the cache's keys for an account on a server begin.
    static QString keyStart(const QString &account, const Host &host);
    int requestCount() const { return m_requests; }
    QString hostName() const { return m_client.host().name; }

private:
    struct Waiting
    {
        RestRequest request;
        Done done;
    };
    void sendMore();
    void answered(const QString &key, const std::optional<CachedResponse> &known, const RestResult &result, const Done &done);
    QString keyOf(const RestRequest &request) const;
    void noteLimit(const RestResult &result);
    std::optional<Error> limit() const;

    RestClient &m_client;
    QString m_account;
    ResponseCache &m_cache;
    Clock m_clock;
    std::deque<Waiting> m_waiting;
    int m_running = 0;
    int m_requests = 0;
    std::optional<bool> m_hasGraphQl;
    std::optional<Error> m_limit;
    QDateTime m_limitEnds;
};

} // namespace waybill
