#include "app/github/restclient.h"

#include "app/account/tokenanswer.h"
#include "app/github/failures.h"
#include "app/github/json.h"

#include <QByteArrayList>
#include <QTimer>

namespace waybill {

namespace {

constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;
constexpr int mostRedirects = 5;

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

/// Whether the parameters of one link, `; rel="next"; title=x,`, name the relation.
bool hasRelation(QByteArray parameters, const QByteArray &relation)
{
    parameters = parameters.trimmed();
    if (parameters.endsWith(','))
        parameters.chop(1);
    for (const QByteArray &parameter : parameters.split(';')) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || parameter.left(equals).trimmed().toLower() != "rel")
            continue;
        if (parameter.mid(equals + 1).replace('"', ' ').simplified().split(' ').contains(relation))
            return true;
    }
    return false;
}

/// One call of RestClient: the attempts that redirects and a refreshed token make of it.
///
///   token ─▶ attempt ─┬─ whole answer ─┬─ redirect ───────▶ attempt (at most five)
///              ▲      │                ├─ 401 ─▶ replace ─▶ attempt (once)
///              └──────┼────────────────┘
///                     │                └─ other ──────────▶ end
///                     └─ connection, time-out, cancel, too large ▶ end
class RestExchange : public RestCall
{
public:
    struct Dependencies
    {
        Network &network;
        const Host &host;
        Credentials &credentials;
        Clock clock;
        int timeout = 0; ///< Milliseconds.
    };
    RestExchange(Dependencies dependencies, RestRequest request, QObject *context, RestClient::Finished done, QObject *parent);

    void cancel() override;

private:
    void start();
    void gotToken(const Result<Secret> &token);
    void attempt();
    void attempted(const ExchangeResult &got);
    void answered();
    bool redirect();
    void replaceToken();
    void interrupt(const Error &why);
    void end(Delivery delivery, const Error &error);
    void finish();
    bool isWrite() const { return m_request.method != "GET"; }
    bool isOwnServer(const QUrl &url) const;

    Dependencies m_dependencies;
    RestRequest m_request;
    QPointer<QObject> m_context;
    RestClient::Finished m_done;
    QUrl m_url;
    Secret m_token;
    QTimer m_timer;
    QPointer<Exchange> m_attempt; ///< The running one.
    RestResult m_result;
    int m_redirects = 0;
    bool m_replaced = false;
    bool m_ended = false;
};

} // namespace

RestExchange::RestExchange(Dependencies dependencies, RestRequest request, QObject *context, RestClient::Finished done, QObject *parent)
    : RestCall(parent), m_dependencies(std::move(dependencies)), m_request(std::move(request)), m_context(context), m_done(std::move(done))
{
    // Nobody to tell: nothing more is sent, and what was sent is looked for by whoever recorded it.
    connect(context, &QObject::destroyed, this, [this] {
        m_ended = true;
        delete m_attempt;
        deleteLater();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        interrupt(
            timeoutError(m_dependencies.host.name, m_dependencies.network.routeOf({.server = m_dependencies.host.name, .url = m_url})));
    });
    // Later: `done` never comes before send() returns, whatever the credentials do.
    QTimer::singleShot(0, this, &RestExchange::start);
}

void RestExchange::cancel()
{
    interrupt(cancelledError());
}

void RestExchange::interrupt(const Error &why)
{
    if (m_attempt)
        m_attempt->cancel(why);
    else
        end(Delivery::NotSent, why);
}

bool RestExchange::isOwnServer(const QUrl &url) const
{
    return isSafeAddress(url) && sameOrigin(url, m_dependencies.host.rest);
}

void RestExchange::start()
{
    if (m_ended)
        return;
    m_timer.start(m_dependencies.timeout);
    m_url = addressOf(m_dependencies.host, m_request);
    if (!isOwnServer(m_url))
        return end(Delivery::NotSent, redirectFailure(m_dependencies.host.name));
    if (climbs(m_url)) {
        m_result.answer.status = 404;
        restFailure(m_result, m_dependencies.host.name, m_dependencies.clock());
        m_result.answer = {};
        return finish();
    }
    m_dependencies.credentials.token(this, [this](const Result<Secret> &token) { gotToken(token); });
}

void RestExchange::gotToken(const Result<Secret> &token)
{
    if (m_ended)
        return;
    if (!token)
        return end(Delivery::NotSent, token.error());
    m_token = token.value();
    attempt();
}

void RestExchange::attempt()
{
    ExchangeRequest request{m_dependencies.host.name, m_url, m_request.method, {}, m_request.json, mostBytes, m_dependencies.timeout};
    request.headers = restHeaders(m_dependencies.host, isOwnServer(m_url) ? m_token : Secret());
    if (!m_request.etag.isEmpty())
        request.headers.emplaceBack("If-None-Match", m_request.etag);
    if (isWrite())
        request.headers.emplaceBack("Content-Type", "application/json");
    m_attempt = new Exchange(m_dependencies.network, request, this);
    connect(m_attempt, &Exchange::finished, this, &RestExchange::attempted);
}

void RestExchange::attempted(const ExchangeResult &got)
{
    m_attempt.clear();
    m_result.answer = {got.status, got.body, jsonOf(got.body), got.headers};
    if (!got.error)
        return answered();
    Error error = *got.error;
    // The names by which the commands tell what GitHub itself answered.
    if (error.code == QLatin1String("network.too-large") || error.code == QLatin1String("network.unreadable"))
        error.code.replace(QLatin1String("network."), QLatin1String("github."));
    end(got.delivery, error);
}

void RestExchange::answered()
{
    const RestAnswer &answer = m_result.answer;
    if (redirect())
        return;
    if (answer.status == 401 && !m_replaced && !m_token.isEmpty() && isOwnServer(m_url))
        return replaceToken();
    m_result.delivery = Delivery::Answered;
    restFailure(m_result, m_dependencies.host.name, m_dependencies.clock());
    const bool empty = answer.body.isEmpty() && (answer.status == 204 || answer.status == 304);
    if (!m_result.error && answer.json.isUndefined() && !empty) {
        m_result.error = unreadableFailure(m_dependencies.host.name, answer);
        m_result.delivery = Delivery::Unknown;
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
    const bool weaker = m_url.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
    // What is written is for this server's eyes.
    if (m_redirects >= mostRedirects || !isSafeAddress(next) || weaker || (isWrite() && !isOwnServer(next)))
        return false;
    ++m_redirects;
    m_url = next;
    attempt();
    return true;
}

void RestExchange::replaceToken()
{
    m_replaced = true;
    m_dependencies.credentials.replace(m_token, this, [this](const Result<Secret> &token) { gotToken(token); });
}

void RestExchange::end(Delivery delivery, const Error &error)
{
    m_result.delivery = delivery;
    m_result.error = error;
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

RestClient::RestClient(Network &network, Host host, Credentials &credentials, Clock clock, QObject *parent)
    : QObject(parent), m_network(network), m_host(std::move(host)), m_credentials(credentials), m_clock(std::move(clock))
{
}

QPointer<RestCall> RestClient::send(const RestRequest &request, QObject *context, Finished done)
{
    return new RestExchange({m_network, m_host, m_credentials, m_clock, m_timeout}, request, context, std::move(done), this);
}

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrl linkedPage(const QByteArray &header, const QByteArray &relation)
{
    qsizetype at = header.indexOf('<');
    while (at >= 0) {
        const qsizetype end = header.indexOf('>', at);
        if (end < 0)
            break;
        const qsizetype next = header.indexOf('<', end);
        if (hasRelation(header.mid(end + 1, next < 0 ? -1 : next - end - 1), relation))
            return QUrl::fromEncoded(header.mid(at + 1, end - at - 1), QUrl::StrictMode);
        at = next;
    }
    return {};
}

} // namespace waybill
