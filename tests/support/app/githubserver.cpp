#include "githubserver.h"

#include "githubservice.h"
#include "openapicheck.h"

#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTimer>

namespace waybill::test {

namespace {

QString withoutPrefix(const QString &path)
{
    static const QString prefix = QStringLiteral("/api/v3");
    return path.startsWith(prefix + u'/') ? path.mid(prefix.size()) : path;
}

} // namespace

std::optional<TlsFiles> makeCertificate(const QString &name, const QString &address)
{
    TlsFiles files{std::make_shared<QTemporaryDir>(), {}, {}};
    files.certificate = files.folder->filePath(QStringLiteral("certificate.pem"));
    files.key = files.folder->filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                   QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:%1,IP:%2").arg(name, address), QStringLiteral("-keyout"), files.key,
                   QStringLiteral("-out"), files.certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qWarning("openssl made no certificate: %s", openssl.readAllStandardError().constData());
        return std::nullopt;
    }
    return files;
}

GitHubServer::GitHubServer(QObject *parent) : QObject(parent) { }

GitHubServer::~GitHubServer() = default;

bool GitHubServer::start(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &GitHubServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_server->serverPort();
    return true;
}

bool GitHubServer::listen()
{
    return start(std::make_unique<QTcpServer>());
}

bool GitHubServer::listenTls(const TlsFiles &files)
{
    QFile certificate(files.certificate);
    QFile key(files.key);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return false;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_tls = true;
    return start(std::move(server));
}

void GitHubServer::stop()
{
    if (!m_server)
        return;
    m_server->close();
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        socket->abort();
    // One of its connections may be what called.
    m_server.release()->deleteLater();
}

void GitHubServer::closeConnections()
{
    if (!m_server)
        return;
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        socket->disconnectFromHost();
}

QUrl GitHubServer::address() const
{
    return QUrl(baseText());
}

QString GitHubServer::baseText() const
{
    return QStringLiteral("%1://127.0.0.1:%2").arg(m_tls ? QStringLiteral("https") : QStringLiteral("http")).arg(m_port);
}

void GitHubServer::addFault(GitHubFault fault)
{
    m_scripted.push_back(std::move(fault));
}

int GitHubServer::count(const QString &operation) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const RecordedRequest &request) { return request.operation == operation; }));
}

void GitHubServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        new HttpConnection(socket, ++m_connections,
                           {[this](HttpConnection &connection, const HttpRequest &request) { return headCame(connection, request); },
                            [this](HttpConnection &connection, const HttpRequest &request) { requestCame(connection, request); }});
    }
}

std::optional<GitHubFault> GitHubServer::takeFault(const HttpRequest &request, bool headOnly)
{
    for (auto it = m_scripted.begin(); it != m_scripted.end(); ++it) {
        if ((it->kind == GitHubFault::Kind::CloseBeforeReading) != headOnly)
            continue;
        if (!it->method.isEmpty() && it->method != request.method)
            continue;
        if (!it->path.isEmpty() && !QRegularExpression(it->path).match(withoutPrefix(request.path)).hasMatch())
            continue;
        if (it->skip > 0) {
            --it->skip;
            continue;
        }
        const GitHubFault fault = *it;
        if (it->times > 0 && --it->times == 0)
            m_scripted.erase(it);
        return fault;
    }
    return std::nullopt;
}

bool GitHubServer::headCame(HttpConnection &connection, const HttpRequest &request)
{
    const std::optional<GitHubFault> fault = takeFault(request, true);
    if (!fault)
        return true;
    // Without its body it breaks no rule, so it is only noted.
    m_requests += RecordedRequest{request, withoutPrefix(request.path), {}, 0};
    hit(connection, request, *fault);
    return false;
}

void GitHubServer::requestCame(HttpConnection &connection, const HttpRequest &request)
{
    record(request);
    if (const std::optional<GitHubFault> fault = takeFault(request, false)) {
        hit(connection, request, *fault);
        return;
    }
    const HttpAnswer answer = act(request);
    m_requests.last().status = answer.status;
    connection.answer(answer);
}

void GitHubServer::hit(HttpConnection &connection, const HttpRequest &request, const GitHubFault &fault)
{
    using Kind = GitHubFault::Kind;
    const bool acts = fault.kind == Kind::CloseBeforeAnswer || fault.kind == Kind::CloseInAnswer || fault.kind == Kind::StallAfterActing
        || fault.kind == Kind::Delay || fault.kind == Kind::AnswerAfterActing;
    const HttpAnswer answer = acts ? act(request) : HttpAnswer();
    if (fault.then)
        fault.then();
    switch (fault.kind) {
    case Kind::CloseBeforeReading:
    case Kind::CloseBeforeActing:
    case Kind::CloseBeforeAnswer:
        connection.close();
        break;
    case Kind::CloseInAnswer:
        connection.answerHalf(answer);
        break;
    case Kind::StallBeforeActing:
    case Kind::StallAfterActing:
        break;
    case Kind::Delay:
        m_requests.last().status = answer.status;
        QTimer::singleShot(fault.delay, &connection, [&connection, answer] { connection.answer(answer); });
        break;
    case Kind::Answer:
    case Kind::AnswerAfterActing:
        m_requests.last().status = fault.answer.status;
        connection.answer(fault.answer);
        break;
    case Kind::Endless:
        connection.answerForEver(fault.answer);
        break;
    }
}

HttpAnswer GitHubServer::act(const HttpRequest &request)
{
    GitHubService service(state, m_pages);
    // The scheme is that of the connection: link headers and Location carry whole addresses.
    service.setOrigin((m_tls ? "https://" : "http://") + request.headers.value("host"));
    return service.answer(request);
}

void GitHubServer::record(const HttpRequest &request)
{
    RecordedRequest recorded{request, withoutPrefix(request.path), {}, 0};
    static const QRegularExpression byId(QStringLiteral("^/repositories/(\\d+)(?=/|$)"));
    if (const QRegularExpressionMatch match = byId.match(recorded.path); match.hasMatch()) {
        // GitHub gives such addresses out; whoever makes one up parses addresses.
        if (!m_pages.contains(request.target))
            m_faults += QStringLiteral("%1: an address that no answer gave").arg(QString::fromLatin1(request.target));
        for (const GitHubRepository &repository : std::as_const(state.repositories)) {
            if (repository.id == match.captured(1).toLongLong())
                recorded.path.replace(0, match.capturedLength(), QStringLiteral("/repos/%1/%2").arg(repository.owner, repository.name));
        }
    }
    checkTokens(request);
    if (recorded.path.startsWith(u"/login/")) {
        recorded.operation = recorded.path.mid(1);
    } else if (recorded.path.endsWith(u"/graphql")) {
        recorded.operation = QStringLiteral("graphql");
    } else {
        const OpenApiVerdict verdict = OpenApiCheck::instance().check(request, recorded.path);
        recorded.operation = verdict.operation;
        for (const QString &fault : verdict.faults)
            m_faults += QStringLiteral("%1 %2: %3").arg(QString::fromLatin1(request.method), QString::fromLatin1(request.target), fault);
    }
    m_requests += recorded;
}

void GitHubServer::checkTokens(const HttpRequest &request)
{
    const bool tokenEndpoint = request.path.startsWith(u"/login/");
    for (auto it = state.tokens.cbegin(); it != state.tokens.cend(); ++it) {
        const QByteArray token = it.key().toUtf8();
        if (request.target.contains(token) || (!tokenEndpoint && request.body.contains(token)))
            m_faults += QStringLiteral("%1: holds a token").arg(QString::fromLatin1(request.target));
        for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header) {
            if (header.key() != "authorization" && header.value().contains(token))
                m_faults += QStringLiteral("%1: a token in another header").arg(QString::fromLatin1(header.key()));
        }
    }
}

} // namespace waybill::test
