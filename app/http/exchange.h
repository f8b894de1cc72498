#pragma once

#include "app/base/error.h"

#include <QHash>
#include <QNetworkReply>
#include <QUrl>

#include <functional>
#include <optional>

namespace waybill {

class OnceDevice;

/// Whether the server may have acted. It decides what may be sent again.
enum class Delivery {
    NotSent,  ///< No byte of the request left, or it was refused before it could act (GitHub: 401, 403, limits, 404, 410, 422).
    Answered, ///< A whole answer came.
    Unknown,  ///< Bytes left, and then: silence, a closed connection, a truncated or senseless answer (GitHub: a 5xx).
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
};

/// A whole answer, of whatever status, or why there is none.
struct ExchangeResult
{
    int status = 0; ///< With an error: as far as the answer came; 0: it did not.
    QByteArray body{};
    QHash<QByteArray, QByteArray> headers{}; ///< Names in lower case.
    /// Codes: network.cancelled, network.timeout, network.too-large, network.unsafe (no address of isSafeAddress), and of networkError.
    std::optional<Error> error{};
    Delivery delivery = Delivery::NotSent;
};

/// One exchange with a server: a request that is sent once, and a bounded answer. What is no GET is not sent again by Qt either when a
/// kept-alive connection breaks. Follows no redirect, takes and sends no cookies, keeps no answer. Starts at once; deletes itself at its
/// end, and ends in silence when it is deleted before.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, ExchangeRequest request, QObject *parent);
    ~Exchange() override;

    /// Ends it now, for this reason.
    void cancel(const Error &why);

signals:
    /// Once, never before the constructor returns.
    void finished(const waybill::ExchangeResult &result);

private:
    QNetworkRequest networkRequest() const;
    /// False: that was too much, and this may be gone.
    bool read();
    void replied();
    void finish(const std::optional<Error> &error);
    void dropReply();

    ExchangeRequest m_request;
    QNetworkReply *m_reply = nullptr;
    OnceDevice *m_body = nullptr; ///< The reply's, of what is no GET.
    QString m_tlsDetails;
    ExchangeResult m_result;
    bool m_left = false; ///< The request did.
    bool m_ended = false;
};

/// The same for who waits by callback: `done` comes once, never before this returns, and not when `context` is gone.
void runExchange(QNetworkAccessManager &network, const ExchangeRequest &request, QObject *context,
                 std::function<void(const ExchangeResult &)> done);

/// Why no whole answer came, for people. Codes:
///  - network.offline     the name was not found, or nobody listens there
///  - network.proxy       a proxy stood in the way
///  - network.certificate the server could not show who it is; nothing was sent. `details`: what the TLS library said
///  - network.closed      the connection ended too early
///  - network.unreadable  the answer is no HTTP
///  - network.timeout, network.cancelled
Error networkError(QNetworkReply::NetworkError error, const QString &server, const QString &details = {});

/// Whether a request may go there at all: https, or http to a loopback address.
bool isSafeAddress(const QUrl &url);

/// Whether two addresses have scheme, host and port in common: who gets to see the token.
bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace waybill
