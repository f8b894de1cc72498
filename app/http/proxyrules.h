#pragma once

#include "app/drivers/drivers.h"

#include <QProcessEnvironment>

#include <optional>

namespace waybill {

/// Which proxy the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, as `gh` reads them (golang.org/x/net/http/httpproxy): upper case
/// before lower, a proxy with or without its scheme; NO_PROXY a list of names (with those below them), `.name` and `*.name` (those below
/// alone), addresses, ranges in CIDR, each with a port or without, and `*` for all. This computer itself is never asked for by a proxy.
class ProxyRules
{
public:
    explicit ProxyRules(const QProcessEnvironment &environment);

    /// Whether one of the variables names a proxy for this address. Without one the system's settings may.
    bool namesProxy(const QUrl &url) const;
    /// Whether it goes without any proxy, whoever names one.
    bool isDirect(const QUrl &url) const;
    /// Nothing: none is named for it, or it goes without.
    std::optional<ProxyAddress> proxyFor(const QUrl &url) const;

private:
    std::optional<ProxyAddress> m_https;
    std::optional<ProxyAddress> m_http;
    QStringList m_direct;
};

/// How requests get to their servers: by which proxy, and which certificate authorities are trusted beside the system's.
class Routes
{
public:
    /// Which file holds the authority for a server (ExchangeRequest::server); empty: none of its own.
    using AuthorityOf = std::function<QString(const QString &server)>;

    /// As a program that knows nothing but the system's settings.
    Routes() : Routes(QProcessEnvironment(), {}) { }
    /// The environment's proxies, and its SSL_CERT_FILE and SSL_CERT_DIR, as OpenSSL and `gh` read them.
    Routes(const QProcessEnvironment &environment, AuthorityOf authorityOf);

    Route routeTo(const QString &server, const QUrl &url) const;

private:
    ProxyRules m_proxies;
    QStringList m_authorities;
    AuthorityOf m_authorityOf;
};

} // namespace waybill
