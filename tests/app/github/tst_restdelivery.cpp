#include "tests/app/github/githubsample.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace waybill;
using namespace waybill::test;

using Delivery = RestResult::Delivery;
using Kind = GitHubFault::Kind;

Q_DECLARE_METATYPE(GitHubFault)

/// That a write leaves once, and that its end says whether it may have been carried out.
class TestRestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void aPlainPostWouldBeSentAgainByQt();
    void aPostIsSentOnceWhenAKeptConnectionEnds_data();
    void aPostIsSentOnceWhenAKeptConnectionEnds();
    void aLargePostIsSentOnceToo();
    void silenceTellsWhetherAPostMayHaveBeenCarriedOut_data();
    void silenceTellsWhetherAPostMayHaveBeenCarriedOut();
    void aRefusedConnectionSentNothing();
    void aNameThatIsNotFoundSentNothing();
    void aProxyThatRefusesSentNothing_data();
    void aProxyThatRefusesSentNothing();
    void aCertificateThatNobodyVouchesForIsRefused();
    void aCertificateForAnotherNameIsRefused();
    void aTrustedCertificateIsTaken();
    void fromHttpsNothingIsFollowedToHttp();
    void cancellingEndsAtOnce();
    void cancellingBeforeAnythingLeftSentNothing();
    void nothingIsToldToAContextThatIsGone();
    void theClientMayBeDeletedFromWithinDone();
    void aClientDeletedMidwayTellsNobody();
};

void TestRestDelivery::aPlainPostWouldBeSentAgainByQt()
{
    // Why app/drivers/networkdriver.cpp has an OnceDevice. When this fails, Qt has changed and may need it no more.
    GitHubSample sample;
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> kept(
        network.get(QNetworkRequest(QUrl(sample.server.baseText() + QStringLiteral("/api/v3/user")))));
    QTRY_VERIFY(kept->isFinished());
    sample.server.addFault({.kind = Kind::CloseBeforeAnswer, .method = "POST"});
    QNetworkRequest request(QUrl(sample.server.baseText() + QStringLiteral("/api/v3/repos/octo/ship/issues")));
    request.setRawHeader("Authorization", "Bearer " + sampleToken);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray(R"({"title":"x"})")));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(sample.issueCount(), 2);
}

void TestRestDelivery::aPostIsSentOnceWhenAKeptConnectionEnds_data()
{
    QTest::addColumn<GitHubFault>("fault");
    QTest::addColumn<int>("issues");
    QTest::newRow("before reading") << GitHubFault{.kind = Kind::CloseBeforeReading, .method = "POST"} << 0;
    QTest::newRow("before acting") << GitHubFault{.kind = Kind::CloseBeforeActing, .method = "POST"} << 0;
    QTest::newRow("after acting") << GitHubFault{.kind = Kind::CloseBeforeAnswer, .method = "POST"} << 1;
    QTest::newRow("in the answer") << GitHubFault{.kind = Kind::CloseInAnswer, .method = "POST"} << 1;
}

void TestRestDelivery::aPostIsSentOnceWhenAKeptConnectionEnds()
{
    QFETCH(GitHubFault, fault);
    QFETCH(int, issues);
    GitHubSample sample;
    QCOMPARE(codeOf(sample.get()), QString());
    sample.server.forgetRequests();
    sample.server.addFault(fault);
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QStringLiteral("network.closed"));
    QCOMPARE(result.delivery, Delivery::Unknown);
    // Time for a second one to arrive.
    QTest::qWait(200);
    QCOMPARE(sample.server.requests().size(), 1);
    QCOMPARE(sample.issueCount(), issues);
    QCOMPARE(sample.server.connectionCount(), 1);
}

void TestRestDelivery::aLargePostIsSentOnceToo()
{
    GitHubSample sample;
    QCOMPARE(codeOf(sample.get()), QString());
    sample.server.addFault({.kind = Kind::CloseBeforeAnswer, .method = "POST"});
    const QByteArray json = R"({"title":"x","body":")" + QByteArray(60000, 'a') + "\"}";
    QCOMPARE(sample.post(json).delivery, Delivery::Unknown);
    QTest::qWait(200);
    QCOMPARE(sample.issueCount(), 1);
    QCOMPARE(sample.repository().issues.first().body.size(), 60000);
    QCOMPARE(codeOf(sample.post()), QString());
    QCOMPARE(sample.issueCount(), 2);
}

void TestRestDelivery::silenceTellsWhetherAPostMayHaveBeenCarriedOut_data()
{
    QTest::addColumn<GitHubFault>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("issues");
    const HttpAnswer gateway{502, {{"content-type", "text/html"}}, "<html>Bad gateway</html>"};
    QTest::newRow("stall") << GitHubFault{.kind = Kind::StallBeforeActing} << QStringLiteral("network.timeout") << 0;
    QTest::newRow("stall after") << GitHubFault{.kind = Kind::StallAfterActing} << QStringLiteral("network.timeout") << 1;
    QTest::newRow("gateway") << GitHubFault{.kind = Kind::AnswerAfterActing, .answer = gateway} << QStringLiteral("github.server") << 1;
    QTest::newRow("endless") << GitHubFault{.kind = Kind::Endless} << QStringLiteral("github.too-large") << 0;
    // 64 MiB of nothing in 64 KiB.
    const HttpAnswer bomb{200, {{"content-encoding", "deflate"}}, qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4)};
    QTest::newRow("bomb") << GitHubFault{.kind = Kind::Answer, .answer = bomb} << QStringLiteral("github.unreadable") << 0;
    QTest::newRow("no JSON") << GitHubFault{.kind = Kind::AnswerAfterActing, .answer = {201, {}, "yes"}}
                             << QStringLiteral("github.unreadable") << 1;
    QTest::newRow("portal") << GitHubFault{.kind = Kind::Answer, .answer = {200, {{"content-type", "text/html"}}, "<html>Pay</html>"}}
                            << QStringLiteral("network.not-github") << 0;
    QTest::newRow("half") << GitHubFault{.kind = Kind::CloseInAnswer} << QStringLiteral("network.closed") << 1;
    QTest::newRow("late") << GitHubFault{.kind = Kind::Delay, .delay = 100} << QString() << 1;
}

void TestRestDelivery::silenceTellsWhetherAPostMayHaveBeenCarriedOut()
{
    QFETCH(GitHubFault, fault);
    QFETCH(QString, code);
    QFETCH(int, issues);
    GitHubSample sample;
    sample.client->setTimeout(fault.kind == Kind::StallBeforeActing || fault.kind == Kind::StallAfterActing ? 500 : 20000);
    sample.server.addFault(fault);
    int ends = 0;
    const RestResult result = sample.ask(GitHubSample::createRequest(R"({"title":"x"})"), &ends);
    QCOMPARE(codeOf(result), code);
    QCOMPARE(result.delivery, code.isEmpty() ? Delivery::Answered : Delivery::Unknown);
    QTest::qWait(50);
    QCOMPARE(sample.server.requests().size(), 1);
    QCOMPARE(sample.issueCount(), issues);
    QCOMPARE(ends, 1);
}

void TestRestDelivery::aRefusedConnectionSentNothing()
{
    GitHubSample sample;
    sample.server.stop();
    for (const RestResult &result : {sample.post(), sample.get()}) {
        QCOMPARE(codeOf(result), QStringLiteral("network.offline"));
        QCOMPARE(result.delivery, Delivery::NotSent);
        QCOMPARE(result.answer.status, 0);
    }
    QVERIFY(sample.server.listen());
    QCOMPARE(codeOf(sample.post()), QString());
}

void TestRestDelivery::aNameThatIsNotFoundSentNothing()
{
    GitHubSample sample;
    const Result<Host> host = hostNamed(QStringLiteral("nobody.invalid"));
    sample.client.emplace(sample.network, host.value(), sample.credentials, QDateTime::currentDateTimeUtc);
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QStringLiteral("network.offline"));
    QCOMPARE(result.delivery, Delivery::NotSent);
}

void TestRestDelivery::aProxyThatRefusesSentNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("says no") << QByteArray("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n") << QStringLiteral("network.proxy");
    QTest::newRow("asks who") << QByteArray("HTTP/1.1 407 Who\r\nproxy-authenticate: Basic realm=\"x\"\r\ncontent-length: 0\r\n\r\n")
                              << QStringLiteral("network.proxy");
    // Qt knocks again until the time is out.
    QTest::newRow("hangs up") << QByteArray() << QStringLiteral("network.timeout");
}

void TestRestDelivery::aProxyThatRefusesSentNothing()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    // Asked through it for an https address, so by CONNECT.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    GitHubSample sample;
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
    const auto restored = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy()); });
    sample.client.emplace(sample.network, hostNamed(QStringLiteral("github.example.com")).value(), sample.credentials,
                          QDateTime::currentDateTimeUtc);
    sample.client->setTimeout(answer.isEmpty() ? 1000 : 20000);
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), code);
    QCOMPARE(result.delivery, Delivery::NotSent);
}

void TestRestDelivery::aCertificateThatNobodyVouchesForIsRefused()
{
    const std::optional<TlsFiles> files = makeCertificate();
    QVERIFY2(files, "openssl is needed to make a certificate");
    GitHubSample sample(files);
    for (const RestResult &result : {sample.post(), sample.get()}) {
        QCOMPARE(codeOf(result), QStringLiteral("network.certificate"));
        QCOMPARE(result.delivery, Delivery::NotSent);
        QVERIFY2(result.error->message.contains(u"self-signed"), qPrintable(result.error->message));
    }
    QCOMPARE(sample.server.requests().size(), 0);
}

void TestRestDelivery::aCertificateForAnotherNameIsRefused()
{
    const std::optional<TlsFiles> files = makeCertificate(QStringLiteral("elsewhere.example"), QStringLiteral("10.9.8.7"));
    QVERIFY2(files, "openssl is needed to make a certificate");
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    QSslConfiguration trusting = before;
    QVERIFY(trusting.addCaCertificates(files->certificate));
    QSslConfiguration::setDefaultConfiguration(trusting);
    GitHubSample sample(files);
    QCOMPARE(codeOf(sample.post()), QStringLiteral("network.certificate"));
    QCOMPARE(sample.server.requests().size(), 0);
}

void TestRestDelivery::aTrustedCertificateIsTaken()
{
    const std::optional<TlsFiles> files = makeCertificate();
    QVERIFY2(files, "openssl is needed to make a certificate");
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    QSslConfiguration trusting = before;
    QVERIFY(trusting.addCaCertificates(files->certificate));
    QSslConfiguration::setDefaultConfiguration(trusting);
    GitHubSample sample(files);
    QCOMPARE(codeOf(sample.get()), QString());
    // Over TLS the end of a kept connection is told in another way.
    sample.server.addFault({.kind = Kind::CloseBeforeAnswer, .method = "POST"});
    QCOMPARE(sample.post().delivery, Delivery::Unknown);
    QTest::qWait(200);
    QCOMPARE(sample.issueCount(), 1);
    QCOMPARE(codeOf(sample.post()), QString());
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestRestDelivery::fromHttpsNothingIsFollowedToHttp()
{
    const std::optional<TlsFiles> files = makeCertificate();
    QVERIFY2(files, "openssl is needed to make a certificate");
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    QSslConfiguration trusting = before;
    QVERIFY(trusting.addCaCertificates(files->certificate));
    QSslConfiguration::setDefaultConfiguration(trusting);
    GitHubSample sample(files);
    // Not to this computer either, to which plain HTTP may go otherwise.
    GitHubSample plain;
    for (const int status : {301, 302, 307, 308}) {
        sample.server.addFault(
            {.kind = Kind::Answer, .answer = {status, {{"location", plain.server.baseText().toLatin1() + "/api/v3/user"}}, {}}});
        QCOMPARE(codeOf(sample.get()), QStringLiteral("github.redirect"));
    }
    QCOMPARE(plain.server.requests().size(), 0);
}

void TestRestDelivery::cancellingEndsAtOnce()
{
    GitHubSample sample;
    std::optional<RestResult> result;
    QPointer<RestCall> call;
    sample.server.addFault(
        {.kind = Kind::StallAfterActing, .then = [&] { QTimer::singleShot(0, &sample.context, [&] { call->cancel(); }); }});
    call = sample.client->send(GitHubSample::createRequest(R"({"title":"x"})"), &sample.context, [&](const RestResult &r) { result = r; });
    QTRY_VERIFY(result);
    QCOMPARE(codeOf(*result), QStringLiteral("network.cancelled"));
    QCOMPARE(result->delivery, Delivery::Unknown);
    QTRY_VERIFY(!call);
}

void TestRestDelivery::cancellingBeforeAnythingLeftSentNothing()
{
    GitHubSample sample;
    std::optional<RestResult> result;
    const QPointer<RestCall> call =
        sample.client->send(GitHubSample::createRequest(R"({"title":"x"})"), &sample.context, [&](const RestResult &r) { result = r; });
    call->cancel();
    QVERIFY(result);
    QCOMPARE(result->delivery, Delivery::NotSent);
    QTest::qWait(100);
    QCOMPARE(sample.server.requests().size(), 0);
}

void TestRestDelivery::nothingIsToldToAContextThatIsGone()
{
    GitHubSample sample;
    bool told = false;
    auto context = std::make_unique<QObject>();
    const QPointer<RestCall> call =
        sample.client->send({.path = QStringLiteral("/user")}, context.get(), [&](const RestResult &) { told = true; });
    context.reset();
    QTRY_VERIFY(!call);
    QTest::qWait(100);
    QVERIFY(!told);
}

void TestRestDelivery::theClientMayBeDeletedFromWithinDone()
{
    GitHubSample sample;
    bool told = false;
    sample.client->send({.path = QStringLiteral("/user")}, &sample.context, [&](const RestResult &result) {
        sample.client.reset();
        told = result.ok();
    });
    QTRY_VERIFY(told);
}

void TestRestDelivery::aClientDeletedMidwayTellsNobody()
{
    GitHubSample sample;
    bool told = false;
    sample.server.addFault({.kind = Kind::StallBeforeActing});
    sample.client->send({.path = QStringLiteral("/user")}, &sample.context, [&](const RestResult &) { told = true; });
    QTRY_COMPARE(sample.server.requests().size(), 1);
    sample.client.reset();
    QTest::qWait(50);
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestRestDelivery)
#include "tst_restdelivery.moc"
