#include "app/http/exchange.h"
#include "tests/support/app/githubserver.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

ExchangeResult run(const Routes &routes, const QUrl &url, int timeout = 20000)
{
    Network network;
    network.setRoutes(routes);
    QObject context;
    std::optional<ExchangeResult> result;
    runExchange(network, {.server = url.authority(), .url = url, .timeout = timeout}, &context,
                [&result](const ExchangeResult &got) { result = got; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 30000))
        qFatal("an exchange did not end");
    return *result;
}

Routes routes(const QList<std::pair<QString, QString>> &variables, const Routes::AuthorityOf &authorityOf = {})
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return {environment, authorityOf};
}

const QUrl far(QStringLiteral("https://ghes.corp.internal.test/api"));

/// A proxy that answers every request alike and keeps what it was asked.
struct Proxy
{
    explicit Proxy(const QByteArray &answer)
    {
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("the proxy of the tests cannot listen");
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                asked += socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(server.serverPort()); }

    QTcpServer server;
    QByteArray asked;
};

const QByteArray no = "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
const QByteArray who = "HTTP/1.1 407 Who\r\nproxy-authenticate: Basic realm=\"x\"\r\ncontent-length: 0\r\n\r\n";

} // namespace

/// The way to a server: by proxies, and by authorities that vouch for it.
class TestRoutes : public QObject
{
    Q_OBJECT

private slots:
    void aProxyThatStandsInTheWayIsNamedAndWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says");
        QTest::newRow("says no") << no << QStringLiteral("NO_PROXY");
        QTest::newRow("knows no such server") << QByteArray("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")
                                              << QStringLiteral("NO_PROXY");
        QTest::newRow("cannot reach it") << QByteArray("HTTP/1.1 503 Unavailable\r\ncontent-length: 0\r\n\r\n")
                                         << QStringLiteral("NO_PROXY");
        QTest::newRow("asks who") << who << QStringLiteral("HTTPS_PROXY=http://NAME:PASSWORD@");
    }

    void aProxyThatStandsInTheWayIsNamedAndWhatToDo()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, says);
        Proxy proxy(answer);
        // Written as host and port, and with a password.
        for (const QString &login : {QString(), QStringLiteral("me:s3cret@")}) {
            const ExchangeResult result = run(routes({{QStringLiteral("HTTPS_PROXY"), login + proxy.address()}}), far);
            QVERIFY(result.error);
            QCOMPARE(result.error->code, QStringLiteral("network.proxy"));
            QCOMPARE(result.delivery, Delivery::NotSent);
            QVERIFY2(result.error->message.contains(proxy.address()), qPrintable(result.error->message));
            QVERIFY2(result.error->message.contains(says), qPrintable(result.error->message));
            QVERIFY2(!result.error->text().contains(QLatin1String("s3cret")), qPrintable(result.error->text()));
        }
        QVERIFY2(proxy.asked.contains("CONNECT ghes.corp.internal.test:443"), proxy.asked.constData());
    }

    void aProxyThatIsNotThereIsNamed()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("127.0.0.1:%1").arg(nobody.serverPort());
        nobody.close();
        const ExchangeResult result = run(routes({{QStringLiteral("HTTPS_PROXY"), address}}), far);
        QCOMPARE(result.error->code, QStringLiteral("network.proxy"));
        QVERIFY2(result.error->message.contains(address + QLatin1String(" cannot be reached")), qPrintable(result.error->message));
    }

    void aProxyThatSaysNothingIsNamed()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("127.0.0.1:%1").arg(silent.serverPort());
        const ExchangeResult result =
            run(routes({{QStringLiteral("HTTPS_PROXY"), QStringLiteral("http://me:s3cret@") + address}}), far, 500);
        QCOMPARE(result.error->code, QStringLiteral("network.timeout"));
        QVERIFY2(result.error->message.contains(address), qPrintable(result.error->message));
        QVERIFY(!result.error->message.contains(QLatin1String("s3cret")));
    }

    void aPasswordInTheProxysAddressIsUsed()
    {
        Proxy proxy(who);
        run(routes({{QStringLiteral("HTTPS_PROXY"), QStringLiteral("http://me:p%40ss@") + proxy.address()}}), far);
        QVERIFY2(proxy.asked.contains("Basic " + QByteArray("me:p@ss").toBase64()), proxy.asked.constData());
    }

    void whatNoProxyNamesGoesWithout()
    {
        Proxy proxy(no);
        for (const char *entry : {".internal.test", "internal.test", "*", "foo, .internal.test"}) {
            const ExchangeResult result =
                run(routes({{QStringLiteral("HTTPS_PROXY"), proxy.address()}, {QStringLiteral("NO_PROXY"), QLatin1String(entry)}}), far);
            // There is no such name.
            QVERIFY2(result.error && result.error->code != QLatin1String("network.proxy"), entry);
        }
        QCOMPARE(proxy.asked, QByteArray());
    }

    void anAuthorityThatIsNamedVouchesForItsServer_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("nobody") << QString();
        QTest::newRow("a file") << QStringLiteral("SSL_CERT_FILE");
        QTest::newRow("a folder") << QStringLiteral("SSL_CERT_DIR");
        QTest::newRow("the settings") << QStringLiteral("settings");
        QTest::newRow("the settings for another server") << QStringLiteral("other");
    }

    void anAuthorityThatIsNamedVouchesForItsServer()
    {
        QFETCH(QString, by);
        const std::optional<TlsFiles> files = makeCertificate();
        QVERIFY2(files, "openssl is missing (packaging/setup --tests installs it)");
        GitHubServer server;
        QVERIFY(server.listenTls(*files));
        QTemporaryDir folder;
        QVERIFY(QFile::copy(files->certificate, folder.filePath(QStringLiteral("ca.pem"))));
        QFile nonsense(folder.filePath(QStringLiteral("README")));
        QVERIFY(nonsense.open(QIODevice::WriteOnly) && nonsense.write("no certificate") > 0);
        const QUrl url(server.baseText() + QStringLiteral("/login/x"));
        QList<std::pair<QString, QString>> variables{
            {by, by == QLatin1String("SSL_CERT_DIR") ? QStringLiteral("/nowhere:") + folder.path() : files->certificate}};
        const Routes::AuthorityOf ofSettings = [&](const QString &name) {
            const bool meant =
                by == QLatin1String("settings") ? name == url.authority() : by == QLatin1String("other") && name != url.authority();
            return meant ? files->certificate : QString();
        };
        const ExchangeResult result = run(routes(variables, ofSettings), url);
        const bool trusted = !by.isEmpty() && by != QLatin1String("other");
        QCOMPARE(result.error ? result.error->code : QString(), trusted ? QString() : QStringLiteral("network.certificate"));
        QCOMPARE(server.requests().size(), trusted ? 1 : 0);
        if (!trusted)
            QVERIFY2(result.error->message.contains(QLatin1String("SSL_CERT_FILE")), qPrintable(result.error->message));
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
