#pragma once

#include "app/account/credentials.h"
#include "app/account/host.h"
#include "app/base/clock.h"
#include "app/http/exchange.h"

#include <QJsonValue>
#include <QObject>
#include <QPointer>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace waybill {

/// One request, before host and headers are added.
struct RestRequest
{
    QByteArray method = "GET";
    QString path{}; ///< Percent-encoded, from the slash on: "/repos/o/r/issues". See pathSegment.
    QUrlQuery query{};
    QByteArray json{}; ///< The body of what is no GET.
    QByteArray etag{}; ///< Sent as If-None-Match.
    QUrl page{};       ///< Instead of path and query: an address that a `link` header gave. Only the client's own host is taken.
};

/// An answer that came in whole.
struct RestAnswer
{
    int status = 0;
    QByteArray body;
    QJsonValue json;                       ///< Undefined when the body is no JSON.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
};

/// What a 422 says of one field.
struct FieldFault
{
    QString field;
    QString message; ///< GitHub's own words, or made of its code.
};

/// How a request ended. Success, failure, cancel and time-out all end here.
struct RestResult
{
    using Delivery = waybill::Delivery;
    Delivery delivery = Delivery::NotSent;
    RestAnswer answer;          ///< Of the last attempt; status 0 when there was none.
    std::optional<Error> error; ///< Empty for 2xx and 304. Codes: see restFailure in failures.h.
    QDateTime retryAt;          ///< Rate limits: not before. UTC.
    QUrl help;                  ///< Where the person can mend it (single sign-on).
    QList<FieldFault> faults;

    bool ok() const { return !error; }
};

/// A running request. Belongs to the client; it deletes itself after `done`.
class RestCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends with code `network.cancelled`, at once.
    virtual void cancel() = 0;
};

/// Sends requests to one GitHub server.
///
///  - HTTPS only, plain HTTP to loopback; a wrong certificate refuses.
///  - A redirect is followed by the same method and body, at most five times. To another host, scheme or port a GET goes without
///    `Authorization`, and what is no GET does not go at all.
///  - A 401 is tried once more with what Credentials::replace gives.
///  - What is no GET is sent once: not again by Qt when a connection breaks either.
///  - No answer is read beyond 16 MiB, none waited for longer than the time-out.
class RestClient : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(const RestResult &)>;

    /// All must outlive the client.
    RestClient(Network &network, Host host, Credentials &credentials, Clock clock, QObject *parent = nullptr);

    const Host &host() const { return m_host; }
    /// The same server by another address, from the next request on.
    void setHost(const Host &host) { m_host = host; }
    /// `done` comes once, never before this returns, and not when `context` is gone.
    QPointer<RestCall> send(const RestRequest &request, QObject *context, Finished done);
    /// For one whole request; 30 seconds unless told.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

private:
    Network &m_network;
    Host m_host;
    Credentials &m_credentials;
    Clock m_clock;
    int m_timeout = 30000;
};

/// One segment of a path: everything that is not unreserved is percent-encoded, a slash too.
QString pathSegment(const QString &text);

/// The address with this relation in a `link` header (RFC 8288); empty when there is none.
QUrl linkedPage(const QByteArray &header, const QByteArray &relation);

} // namespace waybill
