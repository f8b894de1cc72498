#pragma once

#include "githubstate.h"
#include "httpexchange.h"

#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpServer;
QT_END_NAMESPACE

namespace waybill::test {

/// Something that goes wrong with a request that it fits.
struct GitHubFault
{
    enum class Kind {
        CloseBeforeReading, ///< The connection ends when the head is in.
        CloseBeforeActing,  ///< It ends when all is read; nothing was done.
        CloseBeforeAnswer,  ///< It was done; the connection ends without a word.
        CloseInAnswer,      ///< It was done; half of the answer comes.
        StallBeforeActing,  ///< Silence, for ever.
        StallAfterActing,   ///< It was done; silence, for ever.
        Delay,              ///< All is well, `delay` milliseconds late.
        Answer,             ///< `answer` instead of acting.
        AnswerAfterActing,  ///< It was done; the answer is `answer` (a gateway's 502).
        Endless,            ///< 200 and bytes without an end.
    };
    Kind kind = Kind::CloseBeforeActing;
    QByteArray method{}; ///< Empty: any.
    QString path{};      ///< A regular expression for a part of the path, without /api/v3. Empty: any.
    int skip = 0;        ///< So many that fit are let through first.
    int times = 1;       ///< So many are hit; -1: all.
    int delay = 0;       ///< Milliseconds.
    HttpAnswer answer{};
    std::function<void()> then{}; ///< Called when it hits, after acting (or not) and before anything is answered.
};

struct RecordedRequest
{
    HttpRequest http;
    QString path{};      ///< Without /api/v3, and in the form /repos/owner/name where it came as /repositories/id.
    QString operation{}; ///< GitHub's name for the call, "issues/create"; empty: not one of its API.
    int status = 0;      ///< Answered; 0: not at all.
};

/// A certificate that nobody vouches for, in files.
struct TlsFiles
{
    std::shared_ptr<QTemporaryDir> folder;
    QString certificate{};
    QString key{};
};
/// Made by `openssl` for this name and address; nothing (and a warning) when that failed.
std::optional<TlsFiles> makeCertificate(const QString &name = QStringLiteral("localhost"),
                                        const QString &address = QStringLiteral("127.0.0.1"));

/// A GitHub of one's own on loopback: REST at "/" (as api.github.com) and at "/api/v3" (as an enterprise server), sign-in at "/login".
/// Lives in the thread of its owner and works while events are processed.
///
/// Every request is held against tests/support/openapi/github.json and the rules for all requests (accept, user agent, a token nowhere but
/// in Authorization). What breaks one is in faults(); a test ends with `QCOMPARE(server.faults(), QStringList())`.
class GitHubServer : public QObject
{
    Q_OBJECT

public:
    explicit GitHubServer(QObject *parent = nullptr);
    ~GitHubServer() override;

    /// On a free port of 127.0.0.1; after stop() on the port that it had.
    bool listen();
    bool listenTls(const TlsFiles &files);
    /// Refuses connections and ends those that are. As if the net were gone.
    void stop();
    /// Ends the connections that are kept open, and goes on listening.
    void closeConnections();
    quint16 port() const { return m_port; }
    QUrl address() const;     ///< "http://127.0.0.1:PORT", for hostNamed and WAYBILL_GITHUB_URL.
    QString baseText() const; ///< The same as text.

    GitHubState state;

    void addFault(GitHubFault fault);
    void clearFaults() { m_scripted.clear(); }
    bool hasFaultsLeft() const { return !m_scripted.empty(); }

    const QList<RecordedRequest> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    /// How many came of one call: "issues/create".
    int count(const QString &operation) const;
    int connectionCount() const { return m_connections; }
    /// What was wrong with requests, a line each.
    QStringList faults() const { return m_faults; }

private:
    bool start(std::unique_ptr<QTcpServer> server);
    void accept();
    bool headCame(HttpConnection &connection, const HttpRequest &request);
    void requestCame(HttpConnection &connection, const HttpRequest &request);
    /// The first that fits, counted as having hit.
    std::optional<GitHubFault> takeFault(const HttpRequest &request, bool headOnly);
    void hit(HttpConnection &connection, const HttpRequest &request, const GitHubFault &fault);
    HttpAnswer act(const HttpRequest &request);
    void record(const HttpRequest &request);
    void checkTokens(const HttpRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    bool m_tls = false;
    int m_connections = 0;
    std::vector<GitHubFault> m_scripted;
    QList<RecordedRequest> m_requests;
    QStringList m_faults;
    QSet<QByteArray> m_pages; ///< Targets that link headers gave out.
};

} // namespace waybill::test
