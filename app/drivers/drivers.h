#pragma once

#include "app/base/error.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <optional>

namespace waybill {

/// Whether the server may have acted. It decides what may be sent again.
enum class Delivery {
    NotSent,  ///< No byte of the request left, or it was refused before it could act (GitHub: 401, 403, limits, 404, 410, 422).
    Answered, ///< A whole answer came.
    Unknown,  ///< Bytes left, and then: silence, a closed connection, a truncated or senseless answer (GitHub: a 5xx).
};

/// A proxy as somebody named it.
struct ProxyAddress
{
    enum class Kind { Http, Socks5 };
    Kind kind = Kind::Http;
    QString host;
    quint16 port = 0;
    QString user;
    QString password; ///< Never shown, and in no message.

    /// "host:port": what it is called in messages.
    QString shown() const { return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port); }
    bool operator==(const ProxyAddress &) const = default;
};

/// The way to a server.
struct Route
{
    enum class By {
        System,  ///< Whatever this computer's settings say.
        Nothing, ///< Straight.
        Proxy,   ///< `proxy`
    };
    By by = By::System;
    ProxyAddress proxy{};
    QStringList authorities{}; ///< Files with certificates (PEM), and folders of such files, that are trusted beside the system's.
    bool operator==(const Route &) const = default;
};

struct ExchangeRequest
{
    QString server{}; ///< What it is called in messages.
    QUrl url{};
    QByteArray method = "GET";
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};           ///< Of what is no GET.
    qint64 longest = 256 * 1024; ///< Bytes of the answer that are taken, at most.
    int timeout = 30000;         ///< Milliseconds, from the start to the end.
    Route route{};               ///< Network::start says it.
};

/// A whole answer, of whatever status, or why there is none.
struct ExchangeResult
{
    int status = 0; ///< With an error: as far as the answer came; 0: it did not.
    QByteArray body{};
    QHash<QByteArray, QByteArray> headers{}; ///< Names in lower case.
    /// Codes:
    ///  - network.offline     the name was not found, or nobody listens there
    ///  - network.proxy       a proxy stood in the way
    ///  - network.certificate the server could not show who it is; nothing was sent. `details`: what the TLS library said
    ///  - network.closed      the connection ended too early
    ///  - network.unreadable  the answer is no HTTP
    ///  - network.too-large, network.timeout, network.cancelled
    ///  - network.unsafe      no address of isSafeAddress
    ///  - network.missing     the drivers cannot be loaded
    std::optional<Error> error{};
    Delivery delivery = Delivery::NotSent;
};

/// A request on the wire. Deleting it stops it in silence.
class Transfer
{
public:
    virtual ~Transfer() = default;
    /// What can be said when it is stopped now: NotSent or Unknown.
    virtual Delivery delivery() const = 0;
};

class NetworkDriver
{
public:
    virtual ~NetworkDriver() = default;
    /// Sends it now, once: what is no GET is not sent again by Qt either when a kept-alive connection breaks. Follows no redirect, takes
    /// and sends no cookies, keeps no answer. `done` comes at most once, never before this returns; it may delete the transfer.
    virtual std::unique_ptr<Transfer> start(const ExchangeRequest &request, std::function<void(ExchangeResult)> done) = 0;
};

/// Answers come once, never before the call returns, whoever is still there to hear them.
class KeyringDriver
{
public:
    enum class End { Done, NoEntry, Locked, Missing, Failed };
    struct Answer
    {
        End end = End::Failed;
        QString words{};   ///< Of the keyring, with Failed.
        QByteArray data{}; ///< Of a read.
    };
    using Done = std::function<void(const Answer &)>;

    virtual ~KeyringDriver() = default;
    virtual void read(const QString &key, Done done) = 0;
    virtual void write(const QString &key, const QByteArray &data, Done done) = 0;
    virtual void remove(const QString &key, Done done) = 0;
};

/// What needs libraries that are slow to load (Qt's network with Kerberos and proxies behind it, the keyring's): a module of its own,
/// so that a start pays for none of it.
class Drivers
{
public:
    virtual ~Drivers() = default;
    virtual std::unique_ptr<NetworkDriver> makeNetwork() = 0;
    virtual std::unique_ptr<KeyringDriver> makeKeyring() = 0;
};

/// Loads the module the first time: what is linked into the program, else the file beside it, else where it is installed. It stays loaded.
/// Code: network.missing.
Result<Drivers *> drivers();

} // namespace waybill

Q_DECLARE_INTERFACE(waybill::Drivers, "io.github.waybill.Drivers/1")
