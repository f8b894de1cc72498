#include "app/http/exchange.h"

#include <QTimer>

#include <arpa/inet.h>

namespace waybill {

namespace {

bool isLoopback(const QString &host)
{
    in_addr four{};
    in6_addr six{};
    const QByteArray text = host.toLatin1();
    if (inet_pton(AF_INET, text.constData(), &four) == 1)
        return ntohl(four.s_addr) >> 24 == 127; // RFC 1122 §3.2.1.3
    if (inet_pton(AF_INET6, text.constData(), &six) == 1)
        return IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == 127);
    return host == QLatin1String("localhost");
}

} // namespace

std::unique_ptr<Transfer> Network::start(const ExchangeRequest &request, QObject *context, std::function<void(ExchangeResult)> done)
{
    if (!m_driver) {
        const Result<Drivers *> found = drivers();
        if (!found) {
            QTimer::singleShot(0, context, [error = found.error(), done = std::move(done)] { done({.error = error}); });
            return nullptr;
        }
        m_driver = found.value()->makeNetwork();
    }
    ExchangeRequest routed = request;
    routed.route = routeOf(request);
    return m_driver->start(routed, std::move(done));
}

Exchange::Exchange(Network &network, const ExchangeRequest &request, QObject *parent) : QObject(parent)
{
    if (!isSafeAddress(request.url)) {
        const Error error{QStringLiteral("network.unsafe"), tr("Waybill talks to GitHub servers over HTTPS only."), {}};
        QTimer::singleShot(0, this, [this, error] { cancel(error); });
        return;
    }
    m_transfer = network.start(request, this, [this](const ExchangeResult &result) { finish(result); });
    QTimer::singleShot(request.timeout, this,
                       [this, server = request.server, route = network.routeOf(request)] { cancel(timeoutError(server, route)); });
}

void Exchange::cancel(const Error &why)
{
    finish({.error = why, .delivery = m_transfer ? m_transfer->delivery() : Delivery::NotSent});
}

void Exchange::finish(const ExchangeResult &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_transfer.reset();
    deleteLater();
    // Last: whoever hears it may delete the parent, and this with it.
    emit finished(ExchangeResult(result));
}

void runExchange(Network &network, const ExchangeRequest &request, QObject *context, std::function<void(const ExchangeResult &)> done)
{
    QObject::connect(new Exchange(network, request, context), &Exchange::finished, context, std::move(done));
}

Error timeoutError(const QString &server, const Route &route)
{
    if (route.by == Route::By::Proxy) {
        return {QStringLiteral("network.timeout"),
                Exchange::tr("%1 did not answer in time by way of the proxy %2.").arg(server, route.proxy.shown()),
                {}};
    }
    return {QStringLiteral("network.timeout"), Exchange::tr("%1 did not answer in time.").arg(server), {}};
}

Error cancelledError()
{
    return {QStringLiteral("network.cancelled"), Exchange::tr("Stopped."), {}};
}

bool isSafeAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

bool isNumericAddress(const QString &host)
{
    in6_addr space{};
    const QByteArray text = host.toLatin1();
    return inet_pton(AF_INET, text.constData(), &space) == 1 || inet_pton(AF_INET6, text.constData(), &space) == 1;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace waybill
