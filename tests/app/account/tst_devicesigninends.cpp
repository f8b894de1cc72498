#include "app/account/tokenanswer.h"
#include "app/http/exchange.h"
#include "tests/support/app/devicescene.h"

#include <QSslConfiguration>
#include <QTest>
#include <QUrlQuery>

using namespace waybill;
using namespace waybill::test;

using Scene = DeviceScene;

class TestDeviceSignInEnds : public QObject
{
    Q_OBJECT

private slots:
    void endsWhatStopsBeforeACode_data();
    void endsWhatStopsBeforeACode();
    void endsWhatThePollSaysIsOver_data();
    void endsWhatThePollSaysIsOver();
    void needsAClientId();
    void refusesAnAnswerWithoutAnEnd();
    void refusesACertificateThatNobodyVouchesFor();
    void followsNoRedirect();
    void endsWhenTheCodeExpires();
    void boundsTheLifeOfACodeAndThePaceOfAsking_data();
    void boundsTheLifeOfACodeAndThePaceOfAsking();
    void refusesTokensThatDoNotFitAHeader_data();
    void refusesTokensThatDoNotFitAHeader();
};

void TestDeviceSignInEnds::endsWhatStopsBeforeACode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, const char *code) {
        QTest::newRow(name) << status << body << QString::fromLatin1(code);
    };
    const auto codes = [](const QByteArray &address, const QByteArray &user, const QByteArray &more = {}) {
        return R"({"device_code":"d","user_code":")" + user + R"(","verification_uri":")" + address + R"(","interval":5)" + more + "}";
    };
    for (int status : {401, 403, 404, 422})
        row(QByteArray::number(status).constData(), status, "{}", "auth.no-device-flow");
    row("no address", 200, R"({"device_code":"d","user_code":"u"})", "auth.no-device-flow");
    row("disabled, 400", 400, R"({"error":"device_flow_disabled"})", "auth.no-device-flow");
    row("disabled, 200", 200, R"({"error":"device_flow_disabled"})", "auth.no-device-flow");
    row("unauthorized client", 400, R"({"error":"unauthorized_client"})", "auth.no-device-flow");
    row("wrong client", 200, R"({"error":"incorrect_client_credentials"})", "auth.wrong-client");
    row("suspended", 200, R"({"error":"application_suspended"})", "auth.refused");
    row("5xx", 503, "{}", "network.server");
    row("too many", 429, "{}", "network.server");
    row("HTML of another kind", 200, "<html>Sign in to the hotel</html>", "auth.no-device-flow");
    row("address without TLS", 200, codes("http://github.com/login/device", "AB"), "auth.unreadable");
    row("address of a script", 200, codes("javascript:alert(1)", "AB"), "auth.unreadable");
    row("address of a file", 200, codes("file:///etc/passwd", "AB"), "auth.unreadable");
    row("address with user info", 200, codes("https://github.com@evil.example/", "AB"), "auth.unreadable");
    row("code with controls", 200, codes("https://github.com/login/device", R"(AB\u001b[2J)"), "auth.unreadable");
    row("code without an end", 200, codes("https://github.com/login/device", QByteArray(1000, 'A')), "auth.unreadable");
    row("no code", 200, codes("https://github.com/login/device", ""), "auth.unreadable");
    row("code that is over", 200, codes("https://github.com/login/device", "AB", R"(,"expires_in":0)"), "auth.unreadable");
    row("redirect", 302, "", "auth.unreadable");
}

void TestDeviceSignInEnds::endsWhatStopsBeforeACode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Scene scene;
    scene.fault(codePath, answered(status, body));
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1);
    QTEST(scene.error().code, "code");
    QVERIFY(!scene.error().message.isEmpty());
    QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Failed);
    QVERIFY(scene.signIn->userCode().isEmpty());
    QVERIFY(scene.ready->isEmpty());
}

void TestDeviceSignInEnds::endsWhatThePollSaysIsOver_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("code");
    for (int status : {200, 400}) {
        for (const auto &[error, code] : {std::pair("access_denied", "auth.denied"),
                                          {"expired_token", "auth.code-expired"},
                                          {"token_expired", "auth.code-expired"},
                                          {"incorrect_client_credentials", "auth.wrong-client"},
                                          {"device_flow_disabled", "auth.no-device-flow"},
                                          {"unsupported_grant_type", "auth.refused"},
                                          {"unverified_user_email", "auth.refused"},
                                          {"something_new", "auth.refused"},
                                          {"\\u001b[2J", "auth.refused"}})
            QTest::addRow("%s %d", error, status) << status << QString::fromLatin1(error) << QString::fromLatin1(code);
    }
}

void TestDeviceSignInEnds::endsWhatThePollSaysIsOver()
{
    QFETCH(int, status);
    QFETCH(QString, error);
    Scene scene;
    scene.fault(tokenPath, answered(status, R"({"error":")" + error.toLatin1() + R"("})"));
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1);
    QTEST(scene.error().code, "code");
    QVERIFY(!scene.error().message.contains(QChar(0x1b)));
    QCOMPARE(scene.server.count(QLatin1String(tokenPath + 1)), 1);
}

void TestDeviceSignInEnds::needsAClientId()
{
    Scene scene;
    scene.make(QString());
    scene.signIn->start(QStringLiteral("repo"));
    QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Requesting);
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.error().code, QStringLiteral("auth.no-client-id"));
    QVERIFY(scene.server.requests().isEmpty());
}

void TestDeviceSignInEnds::refusesAnAnswerWithoutAnEnd()
{
    Scene scene;
    GitHubFault endless;
    endless.kind = GitHubFault::Kind::Endless;
    endless.path = QLatin1String(tokenPath);
    scene.server.addFault(endless);
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.error().code, QStringLiteral("network.too-large"));
}

void TestDeviceSignInEnds::refusesACertificateThatNobodyVouchesFor()
{
    const std::optional<TlsFiles> files = makeCertificate();
    QVERIFY2(files, "openssl is missing (packaging/setup --tests installs it)");
    Scene scene;
    scene.server.stop();
    QVERIFY(scene.server.listenTls(*files));
    scene.make(QStringLiteral("app"));
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.error().code, QStringLiteral("network.certificate"));
    QVERIFY(scene.server.requests().isEmpty());

    // The token endpoint too: not one byte of a code or a refresh token leaves.
    std::optional<ExchangeResult> answer;
    const Host host = hostNamed(scene.server.baseText()).value();
    askSignInServer(scene.network, host, QLatin1String(tokenPath), QUrlQuery(QStringLiteral("device_code=d")), &scene.server,
                    [&answer](const ExchangeResult &given) { answer = given; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error->code, QStringLiteral("network.certificate"));
    QVERIFY(scene.server.requests().isEmpty());

    // It is the certificate: trusted, the same server is spoken to.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QSslConfiguration before = configuration;
    QVERIFY(configuration.addCaCertificates(files->certificate));
    QSslConfiguration::setDefaultConfiguration(configuration);
    Network network;
    answer.reset();
    askSignInServer(network, host, QLatin1String(tokenPath), QUrlQuery(QStringLiteral("client_id=app")), &scene.server,
                    [&answer](const ExchangeResult &given) { answer = given; });
    QTRY_VERIFY(answer);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(answer->status, 200);
}

void TestDeviceSignInEnds::followsNoRedirect()
{
    GitHubServer elsewhere;
    QVERIFY(elsewhere.listen());
    for (int status : {301, 302, 307, 308}) {
        Scene scene;
        scene.fault(tokenPath, {status, {{"location", elsewhere.baseText().toLatin1() + tokenPath}}, {}});
        scene.signIn->start(QStringLiteral("repo"));
        QTRY_COMPARE(scene.failed->count(), 1);
        QCOMPARE(scene.error().code, QStringLiteral("auth.unreadable"));
    }
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestDeviceSignInEnds::endsWhenTheCodeExpires()
{
    Scene scene;
    scene.server.state.deviceExpiresIn = 20;
    QDateTime expiresAt;
    QObject::connect(scene.signIn.get(), &DeviceSignIn::codeReady, scene.signIn.get(), [&] { expiresAt = scene.signIn->expires(); });
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.ready->count(), 1);
    QCOMPARE(expiresAt, QDateTime({2026, 3, 15}, {12, 0, 20}, Qt::UTC));
    QCOMPARE(scene.error().code, QStringLiteral("auth.code-expired"));
    // 6, 12, 18, and then the end of the code rather than 24.
    QCOMPARE(scene.time.now(), QDateTime({2026, 3, 15}, {12, 0, 20}, Qt::UTC));

    // As soon as it is without a connection; a short life, for every attempt to reach the server takes its time.
    Scene offline;
    offline.server.state.deviceExpiresIn = 20;
    QObject::connect(offline.signIn.get(), &DeviceSignIn::codeReady, offline.signIn.get(), [&offline] { offline.server.stop(); });
    offline.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(offline.failed->count(), 1);
    QCOMPARE(offline.error().code, QStringLiteral("auth.code-expired"));
    QCOMPARE(offline.time.now(), QDateTime({2026, 3, 15}, {12, 0, 20}, Qt::UTC));
    QCOMPARE(offline.time.waits().size(), 4);
}

void TestDeviceSignInEnds::boundsTheLifeOfACodeAndThePaceOfAsking_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<qint64>("life");
    QTest::addColumn<qint64>("wait");
    const auto row = [](const char *name, const char *told, qint64 life, qint64 wait) {
        QTest::newRow(name) << QByteArray(told) << life << wait;
    };
    // Seconds, and milliseconds with the patience. What holds where the server does not say: RFC 8628 §3.2, §3.5.
    row("nothing", "", 900, 6000);
    row("null", R"(,"expires_in":null,"interval":null)", 900, 6000);
    row("below zero", R"(,"expires_in":-1,"interval":-5)", 900, 6000);
    row("words", R"(,"expires_in":"soon","interval":"often")", 900, 6000);
    row("no interval at all", R"(,"expires_in":60,"interval":0)", 60, 1200);
    row("a day", R"(,"expires_in":86400,"interval":5)", 86400, 6000);
    row("years", R"(,"expires_in":315360000,"interval":315360000)", 86400, 360000);
    row("beyond any number", R"(,"expires_in":1e300,"interval":1e300)", 86400, 360000);
}

void TestDeviceSignInEnds::boundsTheLifeOfACodeAndThePaceOfAsking()
{
    QFETCH(const QByteArray, told);
    Scene scene;
    scene.fault(
        codePath,
        answered(200, R"({"device_code":"d","user_code":"AB-CD","verification_uri":"https://github.com/login/device")" + told + "}"));
    QDateTime expires;
    QObject::connect(scene.signIn.get(), &DeviceSignIn::codeReady, scene.signIn.get(), [&] {
        if (!expires.isValid())
            expires = scene.signIn->expires();
    });
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_VERIFY(expires.isValid());
    QTEST(QDateTime({2026, 3, 15}, {12, 0}, Qt::UTC).secsTo(expires), "life");
    QTEST(qint64(scene.time.waits().constFirst().count()), "wait");
}

void TestDeviceSignInEnds::refusesTokensThatDoNotFitAHeader_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("line end") << QByteArrayLiteral(R"({"access_token":"gho_x\r\nX-Evil: 1","token_type":"bearer"})");
    QTest::newRow("blank") << QByteArrayLiteral(R"({"access_token":"gho x"})");
    QTest::newRow("umlaut") << QByteArrayLiteral(R"({"access_token":"gho_\u00e4"})");
    QTest::newRow("empty") << QByteArrayLiteral(R"({"access_token":""})");
    QTest::newRow("a number") << QByteArrayLiteral(R"({"access_token":5})");
    QTest::newRow("huge") << QByteArray(R"({"access_token":")" + QByteArray(5000, 'x') + R"("})");
    QTest::newRow("bad refresh token") << QByteArrayLiteral(R"({"access_token":"gho_x","refresh_token":"a\nb"})");
    QTest::newRow("no bearer") << QByteArrayLiteral(R"({"access_token":"gho_x","token_type":"mac"})");
    QTest::newRow("an array") << QByteArrayLiteral(R"(["gho_x"])");
    QTest::newRow("nothing") << QByteArray();
}

void TestDeviceSignInEnds::refusesTokensThatDoNotFitAHeader()
{
    QFETCH(QByteArray, json);
    QVERIFY(!tokensOf(signInValues({200, json, {}, {}}), QDateTime::currentDateTimeUtc()));
    QVERIFY(tokensOf(signInValues({200, R"({"access_token":"gho_x"})", {}, {}}), QDateTime::currentDateTimeUtc()));
    Scene scene;
    scene.fault(tokenPath, answered(200, json));
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.error().code, QStringLiteral("auth.unreadable"));
    QVERIFY(!scene.error().message.contains(QStringLiteral("gho")));
}

QTEST_GUILESS_MAIN(TestDeviceSignInEnds)
#include "tst_devicesigninends.moc"
