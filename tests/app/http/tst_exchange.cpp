#include "app/drivers/networkdriver.h"
#include "app/http/exchange.h"
#include "tests/support/app/githubserver.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

using Kind = GitHubFault::Kind;

Q_DECLARE_METATYPE(GitHubFault)

namespace {

/// A server, and the end of exchanges with it.
struct Scene
{
    GitHubServer server;
    Network network;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    int ends = 0;

    Scene()
    {
        if (!server.listen())
            qFatal("the server of the tests cannot listen");
    }
    ExchangeRequest get() const
    {
        return {.server = QStringLiteral("ghe.example.com"), .url = QUrl(server.baseText() + QStringLiteral("/login/x"))};
    }
    ExchangeRequest post() const
    {
        ExchangeRequest request = get();
        request.method = "POST";
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = "refresh_token=once";
        return request;
    }
    ExchangeResult run(const ExchangeRequest &request)
    {
        std::optional<ExchangeResult> result;
        runExchange(network, request, context.get(), [&](const ExchangeResult &got) {
            result = got;
            ++ends;
        });
        if (result)
            qFatal("done came before the call returned");
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30000))
            qFatal("an exchange did not end");
        return *result;
    }
};

QString codeOf(const ExchangeResult &result)
{
    return result.error ? result.error->code : QString();
}

} // namespace

/// One exchange with a server, whoever asks for it.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void noConnectionHasACodeAndASentence_data();
    void noConnectionHasACodeAndASentence();
    void anUnsafeAddressIsNotAsked();
    void anAnswerWithoutAnEndIsCutOff();
    void whoeverHearsOfTheEndMayDeleteTheContext_data();
    void whoeverHearsOfTheEndMayDeleteTheContext();
    void whatIsWrittenLeavesOnceAndItsDeliveryIsTold_data();
    void whatIsWrittenLeavesOnceAndItsDeliveryIsTold();
    void aRefusalIsAnAnswerWhateverItAsksFor_data();
    void aRefusalIsAnAnswerWhateverItAsksFor();
    void silenceEndsWithTheTime();
};

void TestExchange::noConnectionHasACodeAndASentence_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("code");
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << QStringLiteral("network.offline");
    QTest::newRow("not found") << QNetworkReply::HostNotFoundError << QStringLiteral("network.offline");
    QTest::newRow("no network") << QNetworkReply::UnknownNetworkError << QStringLiteral("network.offline");
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << QStringLiteral("network.closed");
    QTest::newRow("would resend") << QNetworkReply::ContentReSendError << QStringLiteral("network.closed");
    QTest::newRow("time") << QNetworkReply::TimeoutError << QStringLiteral("network.timeout");
    QTest::newRow("certificate") << QNetworkReply::SslHandshakeFailedError << QStringLiteral("network.certificate");
    QTest::newRow("proxy") << QNetworkReply::ProxyAuthenticationRequiredError << QStringLiteral("network.proxy");
    QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << QStringLiteral("network.unreadable");
}

void TestExchange::noConnectionHasACodeAndASentence()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(QString, code);
    const Error failure = networkError(error, QStringLiteral("ghe.example.com"));
    QCOMPARE(failure.code, code);
    QVERIFY(failure.message.contains(u"ghe.example.com") && failure.message.endsWith(u'.'));
}

void TestExchange::anUnsafeAddressIsNotAsked()
{
    Scene scene;
    ExchangeRequest request = scene.post();
    const QString withName = scene.server.baseText().replace(QLatin1String("//"), QLatin1String("//a@"));
    for (const QString &address : {QStringLiteral("http://192.0.2.1/x"), QStringLiteral("ftp://127.0.0.1/x"),
                                   QStringLiteral("https://a@127.0.0.1/x"), withName, QString()}) {
        request.url = QUrl(address);
        const ExchangeResult result = scene.run(request);
        QCOMPARE(codeOf(result), QStringLiteral("network.unsafe"));
        QCOMPARE(result.delivery, waybill::Delivery::NotSent);
    }
    QCOMPARE(scene.server.requests().size(), 0);
}

void TestExchange::anAnswerWithoutAnEndIsCutOff()
{
    Scene scene;
    scene.server.addFault({.kind = Kind::Endless});
    const ExchangeResult result = scene.run(scene.get());
    QCOMPARE(codeOf(result), QStringLiteral("network.too-large"));
    QCOMPARE(result.delivery, waybill::Delivery::Unknown);
    QVERIFY(result.body.isEmpty());

    // The bound itself is still an answer.
    for (const qsizetype size : {qsizetype(1000), qsizetype(1001)}) {
        scene.server.addFault({.kind = Kind::Answer, .answer = {200, {}, QByteArray(size, 'x')}});
        ExchangeRequest request = scene.get();
        request.longest = 1000;
        QCOMPARE(codeOf(scene.run(request)), size > 1000 ? QStringLiteral("network.too-large") : QString());
    }
}

void TestExchange::whoeverHearsOfTheEndMayDeleteTheContext_data()
{
    QTest::addColumn<GitHubFault>("fault");
    QTest::newRow("whole") << GitHubFault{.kind = Kind::Answer, .answer = {200, {}, "{}"}};
    // Both come with the end of the answer.
    QTest::newRow("too large") << GitHubFault{.kind = Kind::Answer, .answer = {200, {}, QByteArray(1001, 'x')}};
    QTest::newRow("broken off") << GitHubFault{.kind = Kind::CloseInAnswer};
}

void TestExchange::whoeverHearsOfTheEndMayDeleteTheContext()
{
    QFETCH(GitHubFault, fault);
    Scene scene;
    scene.server.addFault(fault);
    ExchangeRequest request = scene.get();
    request.longest = 1000;
    bool told = false;
    runExchange(scene.network, request, scene.context.get(), [&](const ExchangeResult &) {
        scene.context.reset();
        told = true;
    });
    QTRY_VERIFY(told);
    QTest::qWait(20);
}

void TestExchange::whatIsWrittenLeavesOnceAndItsDeliveryIsTold_data()
{
    QTest::addColumn<GitHubFault>("fault");
    QTest::newRow("before acting") << GitHubFault{.kind = Kind::CloseBeforeActing, .method = "POST"};
    QTest::newRow("after acting") << GitHubFault{.kind = Kind::CloseBeforeAnswer, .method = "POST"};
    QTest::newRow("in the answer") << GitHubFault{.kind = Kind::CloseInAnswer, .method = "POST"};
}

void TestExchange::whatIsWrittenLeavesOnceAndItsDeliveryIsTold()
{
    QFETCH(GitHubFault, fault);
    Scene scene;
    // On a connection that was kept: there Qt would try again.
    QCOMPARE(codeOf(scene.run(scene.get())), QString());
    scene.server.forgetRequests();
    scene.server.addFault(fault);
    const ExchangeResult result = scene.run(scene.post());
    QCOMPARE(codeOf(result), QStringLiteral("network.closed"));
    QCOMPARE(result.delivery, waybill::Delivery::Unknown);
    QTest::qWait(200);
    QCOMPARE(scene.server.requests().size(), 1);
    QCOMPARE(scene.ends, 2);

    scene.server.stop();
    QCOMPARE(scene.run(scene.post()).delivery, waybill::Delivery::NotSent);
}

void TestExchange::aRefusalIsAnAnswerWhateverItAsksFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("a password") << 401 << QByteArray("www-authenticate");
    QTest::newRow("nothing") << 400 << QByteArray("x-nothing");
    QTest::newRow("another place") << 307 << QByteArray("location");
    QTest::newRow("later") << 503 << QByteArray("retry-after");
}

void TestExchange::aRefusalIsAnAnswerWhateverItAsksFor()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    Scene scene;
    const QByteArray value = header == "www-authenticate" ? QByteArray("Basic realm=\"x\"") : QByteArray("/elsewhere");
    scene.server.addFault({.kind = Kind::Answer, .times = -1, .answer = {status, {{header, value}}, "no"}});
    for (const ExchangeRequest &request : {scene.get(), scene.post()}) {
        const ExchangeResult result = scene.run(request);
        QCOMPARE(codeOf(result), QString());
        QCOMPARE(result.status, status);
        QCOMPARE(result.delivery, waybill::Delivery::Answered);
        QCOMPARE(result.headers.value(header), value);
    }
    QCOMPARE(scene.server.requests().size(), 2);
}

void TestExchange::silenceEndsWithTheTime()
{
    Scene scene;
    scene.server.addFault({.kind = Kind::StallBeforeActing, .times = -1});
    ExchangeRequest request = scene.post();
    request.timeout = 200;
    const ExchangeResult result = scene.run(request);
    QCOMPARE(codeOf(result), QStringLiteral("network.timeout"));
    QCOMPARE(result.delivery, waybill::Delivery::Unknown);
    QCOMPARE(result.status, 0);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
