#include "app/github/cachedfetch.h"

#include "app/github/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace waybill {

namespace {

constexpr int mostAtOnce = 6;

FetchedPage pageOf(const CachedResponse &response)
{
    FetchedPage page;
    page.json = jsonOf(response.body);
    page.next = linkedPage(response.link, "next");
    page.readAt = response.readAt;
    page.status = response.status;
    return page;
}

} // namespace

CachedFetch::CachedFetch(RestClient &client, QString account, ResponseCache &cache, Clock clock, QObject *parent)
    : QObject(parent), m_client(client), m_account(std::move(account)), m_cache(cache), m_clock(std::move(clock))
{
}

/// What an answer depends on (GitHub, "Best practices for using the REST API"); the account first, so that it can be forgotten.
QString CachedFetch::keyOf(const RestRequest &request) const
{
    QString address = request.page.toString(QUrl::FullyEncoded);
    if (request.page.isEmpty())
        address = m_client.host().rest.toString(QUrl::FullyEncoded) + request.path + u'?' + request.query.toString(QUrl::FullyEncoded);
    return QStringList{m_account, QString::fromLatin1(m_client.host().apiVersion), address}.join(u' ');
}

QString CachedFetch::keyStart(const QString &account, const Host &host)
{
    return QStringList{account, QString::fromLatin1(host.apiVersion), host.rest.toString(QUrl::FullyEncoded)}.join(u' ');
}

std::optional<FetchedPage> CachedFetch::cached(const RestRequest &request)
{
    const std::optional<CachedResponse> response = m_cache.find(keyOf(request));
    if (!response)
        return std::nullopt;
    const FetchedPage page = pageOf(*response);
    return page.json.isUndefined() && page.status == 200 ? std::nullopt : std::optional(page);
}

void CachedFetch::fetch(const RestRequest &request, Done done)
{
    m_waiting.push_back({request, std::move(done)});
    // Later: whoever asks several things has asked them all before the first is answered.
    QTimer::singleShot(0, this, &CachedFetch::sendMore);
}

std::optional<Error> CachedFetch::limit() const
{
    return m_limit && m_clock() < m_limitEnds ? m_limit : std::nullopt;
}

void CachedFetch::sendMore()
{
    while (m_running < mostAtOnce && !m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (const std::optional<Error> error = limit()) {
            next.done({{}, {}, {}, 0, error});
            continue;
        }
        const QString key = keyOf(next.request);
        const std::optional<CachedResponse> known = m_cache.find(key);
        // Without its body a 304 would be worth nothing.
        if (known && known->status == 200 && !pageOf(*known).json.isUndefined())
            next.request.etag = known->etag;
        ++m_running;
        ++m_requests;
        m_client.send(next.request, this, [this, key, known, done = std::move(next.done)](const RestResult &result) {
            const QPointer<CachedFetch> alive(this);
            --m_running;
            answered(key, known, result, done);
            if (alive)
                sendMore();
        });
    }
}

void CachedFetch::query(const QByteArray &json, QObject *context, RestClient::Finished done)
{
    ++m_requests;
    const QPointer<CachedFetch> alive(this);
    m_client.send({.method = "POST", .json = json, .page = m_client.host().graphQl()}, context, [alive, done](const RestResult &result) {
        if (!alive)
            return;
        alive->noteLimit(result);
        alive->m_hasGraphQl = result.ok();
        done(result);
    });
}

FetchedPage CachedFetch::keep(const RestRequest &request, const QJsonValue &whole, int status)
{
    const QJsonDocument document = whole.isArray() ? QJsonDocument(whole.toArray()) : QJsonDocument(whole.toObject());
    const CachedResponse response{{}, document.toJson(QJsonDocument::Compact), {}, status, m_clock().toUTC()};
    m_cache.store(keyOf(request), response);
    return pageOf(response);
}

void CachedFetch::noteLimit(const RestResult &result)
{
    if (!result.error || !result.retryAt.isValid())
        return;
    m_limit = result.error;
    m_limitEnds = result.retryAt;
}

void CachedFetch::answered(const QString &key, const std::optional<CachedResponse> &known, const RestResult &result, const Done &done)
{
    noteLimit(result);
    const RestAnswer &answer = result.answer;
    if (!result.ok()) {
        // What is not there any more must not come back from the cache.
        if (answer.status == 404 || answer.status == 410)
            m_cache.store(key, {{}, answer.body, {}, answer.status, m_clock().toUTC()});
        done({{}, {}, {}, answer.status, result.error});
        return;
    }
    CachedResponse response{answer.headers.value("etag"), answer.body, answer.headers.value("link"), answer.status, m_clock().toUTC()};
    if (answer.status == 304 && known) {
        response = *known;
        response.readAt = m_clock().toUTC();
    }
    m_cache.store(key, response);
    done(pageOf(response));
}

} // namespace waybill
