#include "app/github/restexchange.h"

#include "app/github/failures.h"
#include "app/github/linkheader.h"
#include "app/http/oncedevice.h"
#include "app/http/safeaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <memory>

namespace waybill {

namespace {

constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;
constexpr int mostRedirects = 5;

QJsonValue readJson(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

/// A segment "." or "..", written out or encoded, would lead to another address than the one that was meant.
bool climbs(const QUrl &url)
{
    const QStringList segments =
        url.path(QUrl::FullyEncoded).replace(QStringLiteral("%2E"), QStringLiteral("."), Qt::CaseInsensitive).split(u'/');
    return segments.contains(QLatin1String(".")) || segments.contains(QLatin1String(".."));
}

QUrl addressOf(const Host &host, const RestRequest &request)
{
    if (!request.page.isEmpty())
        return request.page;
    QByteArray address = host.rest.toEncoded() + request.path.toLatin1();
    // A bare plus would be read as a blank.
    if (!request.query.isEmpty())
        address += '?' + request.query.toString(QUrl::FullyEncoded).toLatin1().replace('+', "%2B");
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

RestExchange::RestExchange(Dependencies dependencies, RestRequest request, QObject *context, RestClient::Finished done, QObject *parent)
    : RestCall(parent), m_dependencies(std::move(dependencies)), m_request(std::move(request)), m_context(context), m_done(std::move(done))
{
    // Nobody to tell: nothing more is sent, and what was sent is looked for by whoever recorded it.
    connect(context, &QObject::destroyed, this, [this] {
        m_ended = true;
        dropReply();
        deleteLater();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(deliveryOfSilence(), timeoutFailure(m_dependencies.host.name)); });
    // Later: `done` never comes before send() returns, whatever the credentials do.
    QTimer::singleShot(0, this, &RestExchange::start);
}

RestExchange::~RestExchange()
{
    dropReply();
}

void RestExchange::cancel()
{
    end(deliveryOfSilence(), cancelledFailure());
}

void RestExchange::start()
{
    if (m_ended)
        return;
    m_timer.start(m_dependencies.timeout);
    m_url = addressOf(m_dependencies.host, m_request);
    if (!isSafeAddress(m_url) || !sameOrigin(m_url, m_dependencies.host.rest)) {
        end(RestResult::Delivery::NotSent, redirectFailure(m_dependencies.host.name));
        return;
    }
    if (climbs(m_url)) {
        m_result.answer.status = 404;
        restFailure(m_result, m_dependencies.host.name, m_dependencies.clock());
        m_result.answer = {};
        finish();
        return;
    }
    m_dependencies.credentials.token(this, [this](const Result<Secret> &token) { gotToken(token); });
}

void RestExchange::gotToken(const Result<Secret> &token)
{
    if (m_ended)
        return;
    if (!token) {
        end(RestResult::Delivery::NotSent, token.error());
        return;
    }
    m_token = token.value();
    attempt();
}

QNetworkRequest RestExchange::networkRequest() const
{
    QNetworkRequest request(m_url);
    request.setRawHeader("Accept", "application/vnd.github+json");
    request.setRawHeader("X-GitHub-Api-Version", m_dependencies.host.apiVersion);
    request.setRawHeader("User-Agent", "Waybill/" + QCoreApplication::applicationVersion().toLatin1());
    if (!m_token.isEmpty() && sameOrigin(m_url, m_dependencies.host.rest))
        request.setRawHeader("Authorization", "Bearer " + m_token.reveal());
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (isWrite()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.json.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 has a way of its own of sending again what a server did not get to (GOAWAY).
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void RestExchange::attempt()
{
    m_received.clear();
    m_sent = false;
    m_body = nullptr;
    if (isWrite()) {
        auto body = std::make_unique<OnceDevice>(m_request.json);
        m_body = body.get();
        m_reply = m_dependencies.network.sendCustomRequest(networkRequest(), m_request.method, m_body);
        body.release()->setParent(m_reply);
    } else {
        m_reply = m_dependencies.network.get(networkRequest());
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &RestExchange::read);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsDetails = errors.isEmpty() ? QString() : errors.first().errorString(); });
    connect(m_reply, &QNetworkReply::finished, this, &RestExchange::replied);
}

void RestExchange::read()
{
    m_received += m_reply->read(mostBytes + 1 - m_received.size());
    if (m_received.size() > mostBytes)
        end(deliveryOfSilence(), tooLargeFailure(m_dependencies.host.name));
}

void RestExchange::replied()
{
    read();
    if (m_ended)
        return;
    RestAnswer &answer = m_result.answer;
    answer = {};
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.body = m_received;
    answer.json = readJson(m_received);
    const QNetworkReply::NetworkError error = m_reply->error();
    // From ContentAccessDenied to UnknownServerError Qt retells the status; the others mean that no whole answer came. At 307 and 308 it
    // wants the body wound back before it looks whether it may follow: their status and headers are there, and say enough.
    const bool refusal = answer.status >= 400 && error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolFailure && error != QNetworkReply::ProtocolUnknownError;
    const bool unwound = error == QNetworkReply::ContentReSendError && answer.status >= 300 && answer.status < 500;
    const bool whole = error == QNetworkReply::NoError || refusal || unwound;
    if (!whole || answer.status == 0) {
        const QString details = m_tlsDetails.isEmpty() ? m_reply->errorString() : m_tlsDetails;
        end(deliveryOfSilence(), networkFailure(error, m_dependencies.host.name, details));
        return;
    }
    answered();
}

void RestExchange::answered()
{
    RestAnswer &answer = m_result.answer;
    if (redirect())
        return;
    if (answer.status == 401 && !m_replaced && !m_token.isEmpty() && sameOrigin(m_url, m_dependencies.host.rest)) {
        replaceToken();
        return;
    }
    dropReply();
    m_result.delivery = RestResult::Delivery::Answered;
    if (const QUrl next = linkedPage(answer.headers.value("link"), "next");
        isSafeAddress(next) && sameOrigin(next, m_dependencies.host.rest))
        answer.nextPage = next;
    restFailure(m_result, m_dependencies.host.name, m_dependencies.clock());
    const bool empty = answer.body.isEmpty() && (answer.status == 204 || answer.status == 304);
    if (!m_result.error && answer.json.isUndefined() && !empty) {
        m_result.error = unreadableFailure(m_dependencies.host.name, answer);
        m_result.delivery = RestResult::Delivery::Unknown;
    }
    finish();
}

/// Follows with the same method and body (GitHub, "Best practices for using the REST API"). False: this is no redirect to follow.
bool RestExchange::redirect()
{
    const RestAnswer &answer = m_result.answer;
    const bool followable = answer.status == 301 || answer.status == 302 || answer.status == 307 || answer.status == 308;
    const QByteArray location = answer.headers.value("location");
    if (!followable || location.isEmpty())
        return false;
    const QUrl next = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool sameServer = sameOrigin(next, m_dependencies.host.rest);
    const bool weaker = m_url.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
    // What is written is for this server's eyes.
    if (m_redirects >= mostRedirects || !isSafeAddress(next) || weaker || (isWrite() && !sameServer))
        return false;
    ++m_redirects;
    m_url = next;
    dropReply();
    attempt();
    return true;
}

void RestExchange::replaceToken()
{
    m_replaced = true;
    dropReply();
    m_dependencies.credentials.replace(m_token, this, [this](const Result<Secret> &token) { gotToken(token); });
}

RestResult::Delivery RestExchange::deliveryOfSilence() const
{
    // A write without its body cannot have been carried out. That it was taken does not mean that it left, but it may have.
    const bool left = m_reply && (isWrite() ? m_body && m_body->wasRead() : m_sent);
    return left ? RestResult::Delivery::Unknown : RestResult::Delivery::NotSent;
}

void RestExchange::end(RestResult::Delivery delivery, std::optional<Error> error)
{
    if (m_ended)
        return;
    m_result.delivery = delivery;
    m_result.error = std::move(error);
    dropReply();
    finish();
}

void RestExchange::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    // A server that sends back what it was sent must not get the token into a message.
    const QString token = QString::fromUtf8(m_token.reveal());
    const auto clean = [&](QString &text) {
        if (!token.isEmpty())
            text.replace(token, QStringLiteral("…"));
    };
    if (m_result.error)
        clean(m_result.error->message);
    for (FieldFault &fault : m_result.faults)
        clean(fault.message);
    deleteLater();
    // Taken out first: `done` may delete the client, and this with it.
    const RestResult result = std::move(m_result);
    const RestClient::Finished done = std::move(m_done);
    if (m_context)
        done(result);
}

void RestExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    m_body = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace waybill
