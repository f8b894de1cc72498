#include "tests/support/app/devicescene.h"

#include <QTest>
#include <QUrlQuery>

using namespace waybill;
using namespace waybill::test;

using Scene = DeviceScene;

class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private slots:
    void showsTheCodeAndGetsAToken_data();
    void showsTheCodeAndGetsAToken();
    void waitsLongerThanTheIntervalAndNeverHasToSlowDown();
    void takesTheNewIntervalOfSlowDown();
    void goesOnThroughTroubleOfTheServer_data();
    void goesOnThroughTroubleOfTheServer();
    void asksForAnotherCodeOnce();
    void givesTheScopesAsGranted();
    void givesWhenTheTokenLapses();
    void cancelsAtAnyTime();
    void asksAsGitHubWantsToBeAsked();
    void takesFormsForAnswers();
};

void TestDeviceSignIn::showsTheCodeAndGetsAToken_data()
{
    QTest::addColumn<int>("errorStatus");
    QTest::newRow("as GitHub") << 200;
    QTest::newRow("as RFC 6749") << 400;
}

void TestDeviceSignIn::showsTheCodeAndGetsAToken()
{
    QFETCH(int, errorStatus);
    Scene scene;
    scene.server.state.deviceErrorStatus = errorStatus;
    scene.approveAfter(3);
    connect(scene.signIn.get(), &DeviceSignIn::codeReady, this, [&scene] {
        QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Polling);
        QCOMPARE(scene.signIn->userCode(), QStringLiteral("WDJB-0001"));
        QCOMPARE(scene.signIn->verificationAddress().toString(), scene.server.baseText() + QStringLiteral("/login/device"));
    });
    QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Idle);
    scene.signIn->start(QStringLiteral("repo"));
    QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Requesting);
    QTRY_COMPARE(scene.succeeded->count(), 1);
    QCOMPARE(scene.ready->count(), 1);
    QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Succeeded);
    QVERIFY(scene.server.state.tokens.contains(QString::fromLatin1(scene.tokens().access.reveal())));
    QVERIFY(scene.tokens().refresh.isEmpty() && !scene.tokens().expires.isValid());
    QCOMPARE(scene.tokens().scopes, QStringList(QStringLiteral("repo")));
    QVERIFY(scene.failed->isEmpty());
    QVERIFY(scene.server.count(QLatin1String(tokenPath + 1)) > 3);
}

void TestDeviceSignIn::waitsLongerThanTheIntervalAndNeverHasToSlowDown()
{
    Scene scene;
    scene.server.state.deviceInterval = 7;
    scene.approveAfter(20);
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.succeeded->count(), 1);
    for (const std::chrono::milliseconds wait : scene.time.waits())
        QCOMPARE(wait.count(), 8400);
}

void TestDeviceSignIn::takesTheNewIntervalOfSlowDown()
{
    Scene scene;
    scene.fault(tokenPath, answered(200, R"({"error":"slow_down","interval":30})"));
    scene.fault(tokenPath, answered(200, R"({"error":"slow_down"})"));
    scene.fault(tokenPath, answered(400, R"({"error":"slow_down","interval":1})"));
    scene.fault(tokenPath, answered(429, "{}"));
    scene.approveAfter(5);
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.succeeded->count(), 1);
    QList<qint64> waits;
    for (const std::chrono::milliseconds wait : scene.time.waits())
        waits += wait.count();
    // 5 s; told 30; five more where no interval is told; never faster than before.
    QCOMPARE(waits.mid(0, 5), (QList<qint64>{6000, 36000, 42000, 42000, 48000}));
}

void TestDeviceSignIn::goesOnThroughTroubleOfTheServer_data()
{
    QTest::addColumn<int>("kind");
    using Kind = GitHubFault::Kind;
    QTest::newRow("closed") << int(Kind::CloseBeforeActing);
    QTest::newRow("closed when the head is in") << int(Kind::CloseBeforeReading);
    QTest::newRow("half an answer") << int(Kind::CloseInAnswer);
    QTest::newRow("502") << int(Kind::Answer);
}

void TestDeviceSignIn::goesOnThroughTroubleOfTheServer()
{
    QFETCH(int, kind);
    Scene scene;
    GitHubFault fault;
    fault.kind = GitHubFault::Kind(kind);
    fault.path = QLatin1String(tokenPath);
    fault.times = 3;
    fault.answer = answered(502, "<html>Bad gateway</html>", "text/html");
    scene.server.addFault(fault);
    scene.approveAfter(4);
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.succeeded->count(), 1);
    // One request a wait: nothing is sent again behind our back.
    const int unread = fault.kind == GitHubFault::Kind::CloseBeforeReading ? fault.times : 0;
    QCOMPARE(scene.server.count(QLatin1String(tokenPath + 1)) + unread, int(scene.time.waits().size()));
}

void TestDeviceSignIn::asksForAnotherCodeOnce()
{
    Scene scene;
    scene.fault(tokenPath, answered(200, R"({"error":"incorrect_device_code"})"));
    scene.fault(tokenPath, answered(400, R"({"error":"bad_verification_code"})"));
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.ready->count(), 2);
    QCOMPARE(scene.server.count(QLatin1String(codePath + 1)), 2);
    // A start by the person may do so again.
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.ready->count(), 3);
}

void TestDeviceSignIn::givesTheScopesAsGranted()
{
    Scene scene;
    scene.approveAfter(1, QStringList{QStringLiteral("public_repo"), QStringLiteral("gist")});
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.succeeded->count(), 1);
    QCOMPARE(scene.tokens().scopes, (QStringList{QStringLiteral("public_repo"), QStringLiteral("gist")}));
}

void TestDeviceSignIn::givesWhenTheTokenLapses()
{
    Scene scene;
    scene.server.state.apps[QStringLiteral("app")].expiringTokens = true;
    scene.approveAfter(1);
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.succeeded->count(), 1);
    QVERIFY(!scene.tokens().refresh.isEmpty());
    QCOMPARE(scene.tokens().expires, scene.time.now().addSecs(28800));
    QCOMPARE(scene.tokens().refreshExpires, scene.time.now().addSecs(15897600));
}

void TestDeviceSignIn::cancelsAtAnyTime()
{
    Scene scene;
    scene.signIn->start(QStringLiteral("repo"));
    scene.signIn->cancel();
    QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Idle);
    QTest::qWait(100);
    QVERIFY(scene.ready->isEmpty() && scene.failed->isEmpty());

    // While a poll is under way, with an answer coming.
    GitHubFault slow;
    slow.kind = GitHubFault::Kind::Delay;
    slow.path = QLatin1String(tokenPath);
    slow.delay = 200;
    scene.server.addFault(slow);
    scene.approveAfter(0);
    scene.server.forgetRequests();
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.server.requests().size(), 2); // The code's and the first poll.
    QCOMPARE(scene.ready->count(), 1);
    scene.signIn->cancel();
    QVERIFY(scene.signIn->userCode().isEmpty());
    QTest::qWait(300);
    QVERIFY(scene.succeeded->isEmpty() && scene.failed->isEmpty());

    // In its own signal, and destroyed in it.
    QObject::connect(scene.signIn.get(), &DeviceSignIn::codeReady, scene.signIn.get(), [&scene] { scene.signIn.release()->deleteLater(); });
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_VERIFY(!scene.signIn);
}

void TestDeviceSignIn::asksAsGitHubWantsToBeAsked()
{
    Scene scene;
    scene.approveAfter(1);
    scene.signIn->start(QStringLiteral("public_repo"));
    QTRY_COMPARE(scene.succeeded->count(), 1);
    QCOMPARE(scene.server.faults(), QStringList());
    const HttpRequest code = scene.server.requests().constFirst().http;
    QCOMPARE(code.form().queryItems().size(), 2);
    QCOMPARE(code.form().queryItemValue(QStringLiteral("scope")), QStringLiteral("public_repo"));
    QCOMPARE(code.form().queryItemValue(QStringLiteral("client_id")), QStringLiteral("app"));
    for (const RecordedRequest &request : scene.server.requests()) {
        QCOMPARE(request.http.method, QByteArrayLiteral("POST"));
        QCOMPARE(request.http.headers.value("accept"), QByteArrayLiteral("application/json"));
        QCOMPARE(request.http.headers.value("content-type"), QByteArrayLiteral("application/x-www-form-urlencoded"));
        QVERIFY(request.http.headers.value("user-agent").startsWith("Waybill/"));
        QVERIFY(!request.http.target.contains('?'));
        QVERIFY(!request.http.headers.contains("cookie") && !request.http.headers.contains("authorization"));
    }
}

void TestDeviceSignIn::takesFormsForAnswers()
{
    Scene scene;
    const QByteArray form = "application/x-www-form-urlencoded; charset=utf-8";
    scene.fault(
        codePath,
        answered(200, "device_code=d+c&user_code=AB-CD&verification_uri=https%3A%2F%2Fgithub.com%2Flogin%2Fdevice&interval=9", form));
    scene.fault(
        codePath,
        answered(200, "device_code=dc&user_code=AB-CD&verification_uri=https%3A%2F%2Fgithub.com%2Flogin%2Fdevice&interval=9", form));
    scene.fault(tokenPath, answered(200, "error=authorization_pending&error_description=Not+yet", form));
    scene.fault(tokenPath, answered(200, "access_token=gho_x%2By&token_type=bearer&scope=repo%2Cgist&expires_in=60", form));
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.failed->count(), 1); // A blank in a device code.
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.succeeded->count(), 1);
    QCOMPARE(scene.tokens().access.reveal(), QByteArrayLiteral("gho_x+y"));
    QCOMPARE(scene.tokens().scopes, (QStringList{QStringLiteral("repo"), QStringLiteral("gist")}));
    QCOMPARE(scene.tokens().expires, scene.time.now().addSecs(60));
    QCOMPARE(scene.time.waits().constLast().count(), 10800);
}

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "tst_devicesignin.moc"
