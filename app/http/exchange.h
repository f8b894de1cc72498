#pragma once

#include "app/http/proxyrules.h"

#include <QObject>

namespace waybill {

/// The way out. Its driver is made at the first request.
class Network
{
public:
    void setRoutes(Routes routes) { m_routes = std::move(routes); }
    /// The way that a request takes.
    Route routeOf(const ExchangeRequest &request) const { return m_routes.routeTo(request.server, request.url); }
    /// Null: there is no driver, and `done` comes later with the error.
    std::unique_ptr<Transfer> start(const ExchangeRequest &request, QObject *context, std::function<void(ExchangeResult)> done);

private:
    Routes m_routes;
    std::unique_ptr<NetworkDriver> m_driver;
};

/// One exchange with a server: a request that is sent once (see NetworkDriver::start), and a bounded answer. Starts at once; deletes itself
/// at its end, and ends in silence when it is deleted before.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(Network &network, const ExchangeRequest &request, QObject *parent);

    /// Ends it now, for this reason.
    void cancel(const Error &why);

signals:
    /// Once, never before the constructor returns.
    void finished(const waybill::ExchangeResult &result);

private:
    void finish(const ExchangeResult &result);

    std::unique_ptr<Transfer> m_transfer; ///< Null before the start and from the end on.
    bool m_ended = false;
};

/// The same for who waits by callback: `done` comes once, never before this returns, and not when `context` is gone.
void runExchange(Network &network, const ExchangeRequest &request, QObject *context, std::function<void(const ExchangeResult &)> done);

/// network.timeout and network.cancelled. A proxy on the way is named where the environment does.
Error timeoutError(const QString &server, const Route &route = {});
Error cancelledError();

/// Whether a request may go there at all: https, or http to a loopback address.
bool isSafeAddress(const QUrl &url);

/// Whether the host of an address is a number: of IPv4 or, without brackets, of IPv6.
bool isNumericAddress(const QString &host);

/// Whether two addresses have scheme, host and port in common: who gets to see the token.
bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace waybill
