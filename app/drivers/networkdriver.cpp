#include "app/drivers/networkdriver.h"

#include "app/base/printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>

#include <algorithm>

namespace waybill {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Exchange)
};

/// The body of a write, to be read through once. Qt 6.4 sends a request again by itself when a kept-alive connection ends before the answer
/// (QHttpNetworkConnectionChannel::handleUnexpectedEOF), a POST too: two issues, or a refresh token used up twice. It has to wind the body
/// back for that, which this cannot, so the request fails instead. Needs QNetworkRequest::DoNotBufferUploadDataAttribute, or Qt reads it
/// into a buffer of its own first.
class OnceDevice : public QIODevice
{
public:
    explicit OnceDevice(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        // Unbuffered: what is read is what was taken.
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// Whether any of it was taken. While it was not, no server can have acted: content-length promises the whole of it.
    bool wasRead() const { return m_offset > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_offset + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 length = std::min(m_bytes.size() - m_offset, maximum);
        if (m_offset == m_bytes.size())
            return -1;
        std::copy_n(m_bytes.constData() + m_offset, length, data);
        m_offset += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_offset = 0;
};

/// "Waybill/0.1.0": GitHub refuses requests without a name (GitHub, "Getting started with the REST API").
QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return "Waybill/" + (version.isEmpty() ? QByteArrayLiteral("dev") : version.toLatin1());
}

QNetworkRequest networkRequest(const ExchangeRequest &asked)
{
    QNetworkRequest request(asked.url);
    request.setRawHeader("User-Agent", userAgent());
    for (const auto &[name, value] : asked.headers)
        request.setRawHeader(name, value);
    if (asked.method != "GET") {
        request.setHeader(QNetworkRequest::ContentLengthHeader, asked.body.size());
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

/// What a proxy did, where it was that. Qt tells a proxy that is not there, and what one answers to CONNECT (403, 404, 503 …), like
/// troubles of the server, which nobody reached. `proxy`: "host:port"; `details`: in Qt's words.
std::optional<QString> proxyTrouble(QNetworkReply::NetworkError error, const QString &server, const QString &details, const QString &proxy)
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ExchangeText::tr(
                   "The proxy %1 asks for a name and a password, or does not take those that it got. Write them into its address: "
                   "HTTPS_PROXY=http://NAME:PASSWORD@%1.")
            .arg(proxy);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return ExchangeText::tr(
                   "The proxy %1 cannot be reached, or does not let this computer through to %2 (%3). Check HTTPS_PROXY or this "
                   "computer's proxy settings, ask who runs the proxy, or name %2 in NO_PROXY if it can be reached without.")
            .arg(proxy, server, printable(details));
    default:
        return std::nullopt;
    }
}

QNetworkProxy proxyOf(const ProxyAddress &address)
{
    if (address.kind == ProxyAddress::Kind::Socks5)
        return {QNetworkProxy::Socks5Proxy, address.host, address.port, address.user, address.password};
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, address.host, address.port);
    // At once, as `gh` does: Qt waits to be asked, and asks anew for ever where a proxy hangs up after its question.
    if (!address.user.isEmpty())
        proxy.setRawHeader("Proxy-Authorization", "Basic " + (address.user + u':' + address.password).toUtf8().toBase64());
    return proxy;
}

/// The proxies of the routes that were asked for; Qt asks by address.
class RouteProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const Route route = m_routes.value(originOf(query.url()));
        switch (route.by) {
        case Route::By::Nothing:
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        case Route::By::Proxy:
            return {proxyOf(route.proxy)};
        case Route::By::System:
            break;
        }
        return proxyForQuery(query);
    }

    /// "host:port" of the proxy on this way; empty: none.
    QString take(const QUrl &url, const Route &route)
    {
        m_routes.insert(originOf(url), route);
        const QNetworkProxy first = queryProxy(QNetworkProxyQuery(url)).value(0);
        const bool none = first.type() == QNetworkProxy::NoProxy || first.type() == QNetworkProxy::DefaultProxy;
        return none ? QString() : ProxyAddress{{}, first.hostName(), first.port(), {}, {}}.shown();
    }

private:
    static QString originOf(const QUrl &url) { return url.scheme() + u':' + url.authority(); }

    QHash<QString, Route> m_routes;
};

/// Certificates of further authorities.
class Authorities
{
public:
    /// The system's, with those of the files and folders. What holds none is passed over: the handshake tells what is missing.
    const QSslConfiguration &with(const QStringList &places)
    {
        const auto known = m_known.constFind(places);
        if (known != m_known.cend())
            return *known;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        constexpr int mostFiles = 1000;
        for (const QString &place : places) {
            const QStringList names = QDir(place).entryList(QDir::Files, QDir::Name).mid(0, mostFiles);
            for (const QString &name : names)
                configuration.addCaCertificates(QDir(place).filePath(name));
            if (names.isEmpty())
                configuration.addCaCertificates(place);
        }
        return *m_known.insert(places, configuration);
    }

private:
    QHash<QStringList, QSslConfiguration> m_known;
};

class NetworkTransfer : public QObject, public Transfer
{
public:
    using Done = std::function<void(ExchangeResult)>;

    /// `tls`: null for that of every request. `proxy`: on the way, or empty.
    NetworkTransfer(QNetworkAccessManager &network, const QSslConfiguration *tls, QString proxy, ExchangeRequest request, Done done)
        : m_request(std::move(request)), m_done(std::move(done)), m_proxy(std::move(proxy))
    {
        QNetworkRequest toSend = networkRequest(m_request);
        if (tls)
            toSend.setSslConfiguration(*tls);
        if (m_request.method == "GET") {
            m_reply = network.get(toSend);
        } else {
            m_body = new OnceDevice(m_request.body);
            m_reply = network.sendCustomRequest(toSend, m_request.method, m_body);
            m_body->setParent(m_reply);
        }
        connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_left = true; });
        connect(m_reply, &QNetworkReply::readyRead, this, &NetworkTransfer::read);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (!errors.isEmpty())
                m_tlsDetails = errors.first().errorString();
        });
        connect(m_reply, &QNetworkReply::finished, this, &NetworkTransfer::replied);
    }
    ~NetworkTransfer() override
    {
        if (!m_reply)
            return; // It went with the driver.
        m_reply->disconnect(this);
        m_reply->abort();
        // A finished reply must not be deleted while it says so.
        m_reply->deleteLater();
    }

    Delivery delivery() const override
    {
        // A write without its body cannot have been carried out. That it was taken does not mean that it left, but it may have.
        const bool left = m_body ? m_body->wasRead() : m_left;
        return left ? Delivery::Unknown : Delivery::NotSent;
    }

private:
    /// False: that was too much, and this may be gone.
    bool read();
    void replied();
    void finish(const std::optional<Error> &error);

    ExchangeRequest m_request;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    OnceDevice *m_body = nullptr; ///< The reply's, of what is no GET.
    QString m_proxy;
    QString m_tlsDetails;
    ExchangeResult m_result;
    bool m_left = false; ///< The request did.
};

bool NetworkTransfer::read()
{
    // No more than is there: QIODevice::read takes room for all that is asked for, and that is what the longest answer may have.
    m_result.body += m_reply->read(std::min(m_request.longest + 1 - m_result.body.size(), m_reply->bytesAvailable()));
    if (m_result.body.size() <= m_request.longest)
        return true;
    m_result.body.clear();
    finish(Error{QStringLiteral("network.too-large"),
                 ExchangeText::tr("The answer of %1 is far too long. Is it a GitHub server?").arg(m_request.server),
                 {}});
    return false;
}

void NetworkTransfer::replied()
{
    if (!read())
        return;
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_result.headers.insert(name.toLower(), value);
    const int status = m_result.status;
    const QNetworkReply::NetworkError error = m_reply->error();
    // From ContentAccessDenied to UnknownServerError Qt retells the status; the others mean that no whole answer came. At 307 and 308 it
    // wants the body wound back before it looks whether it may follow: their status and headers are there, and say enough.
    const bool refusal = status >= 400 && error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolFailure && error != QNetworkReply::ProtocolUnknownError;
    const bool unwound = error == QNetworkReply::ContentReSendError && status >= 300 && status < 500;
    if (status != 0 && (error == QNetworkReply::NoError || refusal || unwound))
        return finish(std::nullopt);
    finish(networkError(error, m_request.server, m_tlsDetails.isEmpty() ? m_reply->errorString() : m_tlsDetails, m_proxy));
}

void NetworkTransfer::finish(const std::optional<Error> &error)
{
    if (!m_done)
        return;
    m_result.delivery = error ? delivery() : Delivery::Answered;
    m_result.error = error;
    // Last: whoever hears it deletes this.
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(m_result));
}

class QtNetworkDriver : public NetworkDriver
{
public:
    QtNetworkDriver() : m_proxies(new RouteProxies) { m_network.setProxyFactory(m_proxies); }

    std::unique_ptr<Transfer> start(const ExchangeRequest &request, std::function<void(ExchangeResult)> done) override
    {
        const QString proxy = m_proxies->take(request.url, request.route);
        const QSslConfiguration *tls = request.route.authorities.isEmpty() ? nullptr : &m_authorities.with(request.route.authorities);
        return std::make_unique<NetworkTransfer>(m_network, tls, proxy, request, std::move(done));
    }

private:
    QNetworkAccessManager m_network;
    RouteProxies *m_proxies; ///< The manager's.
    Authorities m_authorities;
};

} // namespace

Error networkError(QNetworkReply::NetworkError error, const QString &server, const QString &details, const QString &proxy)
{
    const auto coded = [](const char *code, const QString &message) {
        return Error{QStringLiteral("network.") + QLatin1String(code), message, {}};
    };
    if (const std::optional<QString> trouble = proxy.isEmpty() ? std::nullopt : proxyTrouble(error, server, details, proxy))
        return coded("proxy", *trouble);
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return coded(
            "certificate",
            ExchangeText::tr("%1 could not show that it is who it says (%2), so nothing was sent. Check the address and this "
                             "computer's clock; in a company's network ask who runs it for its authority's certificate, and name that in "
                             "SSL_CERT_FILE.")
                .arg(server, details.isEmpty() ? ExchangeText::tr("no secure connection") : printable(details)));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return coded("closed", ExchangeText::tr("The connection to %1 ended before a whole answer came.").arg(server));
    case QNetworkReply::TimeoutError:
        return coded("timeout", ExchangeText::tr("%1 did not answer in time.").arg(server));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return coded("proxy",
                     ExchangeText::tr("The proxy on the way to %1 let nothing through. Check this computer's proxy settings.").arg(server));
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return coded("unreadable",
                     ExchangeText::tr("%1 answered something that Waybill cannot read. Check the address of the server.").arg(server));
    default:
        return coded("offline", ExchangeText::tr("%1 could not be reached. Check the connection, then try again.").arg(server));
    }
}

std::unique_ptr<NetworkDriver> qtNetworkDriver()
{
    return std::make_unique<QtNetworkDriver>();
}

} // namespace waybill
