#pragma once

#include <QHash>
#include <QList>
#include <QPair>
#include <QTcpSocket>
#include <QUrlQuery>

#include <functional>

namespace waybill::test {

struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< As sent: path and query, still encoded.
    QString path;      ///< Still percent-encoded.
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
    int connection = 0; ///< The how-manieth connection it came by, from 1.

    /// Fields of a form-encoded body.
    QUrlQuery form() const;
};

struct HttpAnswer
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    void add(const QByteArray &name, const QByteArray &value) { headers.append(qMakePair(name, value)); }
};

/// One connection of a client: cuts requests out of what comes in, one at a time. Belongs to its socket.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        /// The head is there, the body not yet. False: the connection was closed.
        std::function<bool(HttpConnection &, const HttpRequest &)> head;
        std::function<void(HttpConnection &, const HttpRequest &)> whole;
    };
    HttpConnection(QTcpSocket *socket, int number, Handlers handlers);

    /// With content-length and the connection kept.
    void answer(const HttpAnswer &answer);
    /// Half of the body that the head promises, then the end.
    void answerHalf(const HttpAnswer &answer);
    /// A head without an end, then bytes as fast as they are taken.
    void answerForEver(const HttpAnswer &answer);
    /// Ends the connection as a server does that is done with it.
    void close();

private:
    void read();
    bool readHead();
    QByteArray headOf(const HttpAnswer &answer, bool withLength) const;

    QTcpSocket *m_socket;
    Handlers m_handlers;
    QByteArray m_buffer;
    HttpRequest m_request;
    qsizetype m_length = -1; ///< Of the body; -1: still in the head.
    bool m_busy = false;     ///< A request is being answered.
    int m_number;
};

} // namespace waybill::test
