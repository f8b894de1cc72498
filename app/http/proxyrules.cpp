#include "app/http/proxyrules.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>

namespace waybill {

namespace {

/// Sixteen bytes, an IPv4 address mapped (RFC 4291 §2.5.5.2), so that one comparison does for both.
using Address = std::array<unsigned char, 16>;
constexpr int mappedBits = 96;

std::optional<Address> addressOf(const QString &text, bool *isV4 = nullptr)
{
    Address address{};
    const QByteArray bytes = text.toLatin1();
    if (isV4)
        *isV4 = true;
    if (::inet_pton(AF_INET, bytes.constData(), address.data() + 12) == 1) {
        address[10] = address[11] = 0xff;
        return address;
    }
    if (isV4)
        *isV4 = false;
    return ::inet_pton(AF_INET6, bytes.constData(), address.data()) == 1 ? std::optional(address) : std::nullopt;
}

bool sameBits(const Address &one, const Address &other, int bits)
{
    for (int i = 0; i < bits; ++i) {
        const int mask = 0x80 >> (i % 8);
        if ((one[size_t(i / 8)] & mask) != (other[size_t(i / 8)] & mask))
            return false;
    }
    return true;
}

bool isLoopback(const QString &host)
{
    const std::optional<Address> address = addressOf(host);
    const auto in = [&address](const char *range, int bits) { return sameBits(*address, *addressOf(QLatin1String(range)), bits); };
    return host == QLatin1String("localhost") || (address && (in("127.0.0.0", mappedBits + 8) || in("::1", 128)));
}

/// A CIDR range that holds the address, `10.0.0.0/8`. Nothing: the text is no range.
std::optional<bool> inRange(const QString &text, const std::optional<Address> &address)
{
    bool isV4 = false;
    bool number = false;
    const int bits = text.section(u'/', 1).toInt(&number);
    const std::optional<Address> range = addressOf(text.section(u'/', 0, 0), &isV4);
    if (!text.contains(u'/') || !range || !number || bits < 0 || bits > (isV4 ? 32 : 128))
        return std::nullopt;
    return address && sameBits(*range, *address, isV4 ? mappedBits + bits : bits);
}

/// "name:port" and "[address]:port" in two; without a port the second is empty.
std::pair<QString, QString> hostAndPort(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool bracketed = text.startsWith(u'[');
    if (colon < 0 || (bracketed && text.indexOf(u']') != colon - 1) || (!bracketed && text.count(u':') > 1))
        return {text, {}};
    return {bracketed ? text.mid(1, colon - 2) : text.left(colon), text.mid(colon + 1)};
}

bool matches(const QString &entry, const QString &host, const QString &port)
{
    const std::optional<Address> address = addressOf(host);
    if (const std::optional<bool> within = inRange(entry, address))
        return *within;
    auto [name, wantedPort] = hostAndPort(entry);
    if (name.isEmpty() || (!wantedPort.isEmpty() && wantedPort != port))
        return false;
    if (const std::optional<Address> wanted = addressOf(name))
        return address == wanted;
    if (name.startsWith(QLatin1String("*.")))
        name.remove(0, 1);
    return name.startsWith(u'.') ? host.endsWith(name) : host == name || host.endsWith(u'.' + name);
}

std::optional<ProxyAddress> addressIn(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty())
        return std::nullopt;
    // "host:port" reads like a scheme and a path.
    if (!text.contains(QLatin1String("://")))
        url = QUrl(QLatin1String("http://") + text, QUrl::StrictMode);
    const bool socks = url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h");
    if (!url.isValid() || url.host().isEmpty() || (!socks && !url.scheme().startsWith(QLatin1String("http"))))
        return std::nullopt;
    const int usual = socks ? 1080 : url.scheme() == QLatin1String("https") ? 443 : 80;
    return ProxyAddress{socks ? ProxyAddress::Kind::Socks5 : ProxyAddress::Kind::Http, url.host(), quint16(url.port(usual)),
                        url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

QString variable(const QProcessEnvironment &environment, const char *name)
{
    const QString upper = environment.value(QLatin1String(name)).trimmed();
    return upper.isEmpty() ? environment.value(QString(QLatin1String(name)).toLower()).trimmed() : upper;
}

} // namespace

ProxyRules::ProxyRules(const QProcessEnvironment &environment)
    : m_https(addressIn(variable(environment, "HTTPS_PROXY"))), m_http(addressIn(variable(environment, "HTTP_PROXY")))
{
    for (const QString &entry : variable(environment, "NO_PROXY").toLower().split(u',')) {
        if (const QString clean = entry.trimmed(); !clean.isEmpty())
            m_direct.append(clean);
    }
}

bool ProxyRules::namesProxy(const QUrl &url) const
{
    return url.scheme() == QLatin1String("https") ? m_https.has_value() : m_http.has_value();
}

bool ProxyRules::isDirect(const QUrl &url) const
{
    const QString host = url.host().toLower();
    const QString port = QString::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
    return isLoopback(host) || std::any_of(m_direct.cbegin(), m_direct.cend(), [&](const QString &entry) {
               return entry == QLatin1String("*") || matches(entry, host, port);
           });
}

std::optional<ProxyAddress> ProxyRules::proxyFor(const QUrl &url) const
{
    if (isDirect(url))
        return std::nullopt;
    return url.scheme() == QLatin1String("https") ? m_https : m_http;
}

Routes::Routes(const QProcessEnvironment &environment, AuthorityOf authorityOf)
    : m_proxies(environment), m_authorityOf(std::move(authorityOf))
{
    m_authorities = environment.value(QStringLiteral("SSL_CERT_DIR")).split(u':', Qt::SkipEmptyParts);
    if (const QString file = environment.value(QStringLiteral("SSL_CERT_FILE")); !file.isEmpty())
        m_authorities.append(file);
}

Route Routes::routeTo(const QString &server, const QUrl &url) const
{
    Route route;
    if (const std::optional<ProxyAddress> proxy = m_proxies.proxyFor(url)) {
        route.by = Route::By::Proxy;
        route.proxy = *proxy;
    } else if (m_proxies.isDirect(url)) {
        route.by = Route::By::Nothing;
    }
    route.authorities = m_authorities;
    if (const QString file = m_authorityOf ? m_authorityOf(server) : QString(); !file.isEmpty())
        route.authorities.append(file);
    return route;
}

} // namespace waybill
