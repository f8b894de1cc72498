#include "app/http/webrequest.h"

#include "app/http/safeaddress.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::WebRequest)
};

constexpr qint64 longestAnswer = 256 * 1024;

/// A body that can be read once. When a kept-alive connection ends before the answer, Qt 6.4 rewinds the body and sends the request
/// again (QHttpNetworkConnectionChannel::handleUnexpectedEOF, resetUploadData); a body that cannot be rewound ends it with an error.
class ReadOnceBody : public QIODevice
{
    Q_OBJECT

public:
    ReadOnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        const qint64 length = qMin<qint64>(longest, m_bytes.size() - m_read);
        if (length == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, length, data);
        m_read += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

class WebRequest : public QObject
{
    Q_OBJECT

public:
    WebRequest(QObject *context, std::function<void(const WebAnswer &)> done) : QObject(context), m_done(std::move(done)) { }

    ~WebRequest() override
    {
        if (m_reply)
            release()->abort();
    }

    void start(QNetworkAccessManager &network, const QNetworkRequest &request, const std::optional<QByteArray> &form, int timeout)
    {
        if (!isSafeAddress(request.url())) {
            const Error error{QStringLiteral("network.unsafe"), Text::tr("Waybill talks to GitHub servers over HTTPS only."), {}};
            QMetaObject::invokeMethod(
                this,
                [this, error] {
                    finish({0, {}, {}, error});
                },
                Qt::QueuedConnection);
            return;
        }
        m_body = form ? new ReadOnceBody(*form, this) : nullptr;
        m_reply = m_body ? network.post(request, m_body) : network.get(request);
        connect(m_reply, &QNetworkReply::readyRead, this, &WebRequest::read);
        connect(m_reply, &QNetworkReply::finished, this, &WebRequest::conclude);
        QTimer::singleShot(timeout, this, [this] {
            fail(QStringLiteral("network.timeout"), Text::tr("The server did not answer in time. Try again in a while."));
        });
    }

private:
    void read()
    {
        m_answer.body += m_reply->readAll();
        if (m_answer.body.size() > longestAnswer)
            fail(QStringLiteral("network.too-large"), Text::tr("The server's answer is far too long. Is it a GitHub server?"));
    }

    void conclude()
    {
        read();
        if (!m_reply)
            return;
        const QNetworkReply::NetworkError error = m_reply->error();
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return fail(QStringLiteral("network.certificate"),
                        Text::tr("The server's certificate is not trusted, so nothing was sent: %1.").arg(m_reply->errorString()));
        // For Qt a whole answer of status 400 and above is an error too, and so is a 307 to a body that cannot be read again.
        const bool redirected = m_answer.status >= 300 && m_answer.status < 400;
        const bool byStatus = error >= QNetworkReply::ContentAccessDenied
            && (error == QNetworkReply::ContentReSendError ? redirected : m_answer.status >= 400);
        if (m_answer.status == 0 || (error != QNetworkReply::NoError && !byStatus))
            return fail(QStringLiteral("network.failed"),
                        Text::tr("%1 cannot be reached. Check the connection and try again.").arg(m_reply->url().host()));
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            m_answer.headers.insert(name.toLower(), value);
        finish(m_answer);
    }

    void fail(const QString &code, const QString &message) { finish({0, {}, {}, Error{code, message, {}}}); }

    /// Deletes this.
    void finish(WebAnswer answer)
    {
        if (m_reply)
            release()->abort();
        const auto done = std::exchange(m_done, {});
        deleteLater();
        // Last: it may delete the context, and this with it.
        if (done)
            done(answer);
    }

    /// The reply, which no longer speaks to this. A finished reply must not be deleted while it says so.
    QNetworkReply *release()
    {
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->disconnect(this);
        reply->deleteLater();
        // It reads from the body until then.
        if (m_body)
            m_body->setParent(reply);
        return reply;
    }

    std::function<void(const WebAnswer &)> m_done;
    QNetworkReply *m_reply = nullptr;
    ReadOnceBody *m_body = nullptr;
    WebAnswer m_answer;
};

} // namespace

void sendWebRequest(QNetworkAccessManager &network, QNetworkRequest request, const std::optional<QByteArray> &form, QObject *context,
                    std::function<void(const WebAnswer &)> done, int timeout)
{
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (form) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, form->size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    (new WebRequest(context, std::move(done)))->start(network, request, form, timeout);
}

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return "Waybill/" + (version.isEmpty() ? QByteArrayLiteral("dev") : version.toLatin1());
}

} // namespace waybill

#include "webrequest.moc"
