#include "httpexchange.h"

#include <QMetaObject>

namespace waybill::test {

QUrlQuery HttpRequest::form() const
{
    // A plus is a blank in a form, which QUrlQuery leaves to its user.
    return QUrlQuery(QString::fromLatin1(QByteArray(body).replace('+', "%20")));
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpConnection::HttpConnection(QTcpSocket *socket, int number, Handlers handlers)
    : QObject(socket), m_socket(socket), m_handlers(std::move(handlers)), m_number(number)
{
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    // What came in before anybody listened.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    if (m_busy)
        return;
    if (m_length < 0 && !readHead())
        return;
    if (m_buffer.size() < m_length)
        return;
    m_request.body = m_buffer.left(m_length);
    m_buffer.remove(0, m_length);
    m_length = -1;
    m_busy = true;
    m_handlers.whole(*this, m_request);
}

bool HttpConnection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    m_request = {};
    m_request.connection = m_number;
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    m_request.method = first.value(0);
    m_request.target = first.value(1);
    const qsizetype mark = m_request.target.indexOf('?');
    m_request.path = QString::fromLatin1(mark < 0 ? m_request.target : m_request.target.left(mark));
    if (mark >= 0)
        m_request.query = QUrlQuery(QString::fromLatin1(m_request.target.mid(mark + 1).replace('+', "%20")));
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_length = m_request.headers.value("content-length").toLongLong();
    return m_handlers.head(*this, m_request);
}

QByteArray HttpConnection::headOf(const HttpAnswer &answer, bool withLength) const
{
    static const QHash<int, QByteArray> reasons{{200, "OK"}, {201, "Created"}, {304, "Not Modified"}, {404, "Not Found"}};
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasons.value(answer.status, "Status") + "\r\n";
    for (const auto &[key, value] : answer.headers)
        head += key + ": " + value + "\r\n";
    if (withLength && answer.status != 304)
        head += "content-length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return head + "\r\n";
}

void HttpConnection::answer(const HttpAnswer &answer)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_socket->write(headOf(answer, true));
    if (answer.status != 304)
        m_socket->write(answer.body);
    m_busy = false;
    // A client may have sent the next one already.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::answerHalf(const HttpAnswer &answer)
{
    m_socket->write(headOf(answer, true));
    m_socket->write(answer.body.left(answer.body.size() / 2));
    close();
}

void HttpConnection::answerForEver(const HttpAnswer &answer)
{
    m_socket->write(headOf(answer, false));
    const auto more = [this] {
        if (m_socket->isOpen() && m_socket->bytesToWrite() < 1024 * 1024)
            m_socket->write(QByteArray(256 * 1024, ' '));
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, more);
    more();
}

void HttpConnection::close()
{
    m_socket->disconnectFromHost();
}

} // namespace waybill::test
