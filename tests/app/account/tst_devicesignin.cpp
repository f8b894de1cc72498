#include "app/account/devicesignin.h"
#include "app/account/tokenanswer.h"
#include "tests/support/app/githubserver.h"
#include "tests/support/app/quicktime.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace waybill;
using namespace waybill::test;

namespace {

constexpr char tokenPath[] = "/login/oauth/access_token";
constexpr char codePath[] = "/login/device/code";

HttpAnswer answered(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {status, {{"content-type", type}}, body};
}

/// A server that knows one app, and a sign-in on it.
struct Scene
{
    Scene()
    {
        server.state.clock = time.clock();
        server.state.people.insert(QStringLiteral("octocat"), 1);
        server.state.apps.insert(QStringLiteral("app"), {});
        if (!server.listen())
            qFatal("no port on loopback");
        make(QStringLiteral("app"));
    }

    void make(const QString &clientId)
    {
        signIn = std::make_unique<DeviceSignIn>(network, hostNamed(server.baseText()).value(), clientId, time.clock());
        signIn->setTimer(time.timer());
        ready = std::make_unique<QSignalSpy>(signIn.get(), &DeviceSignIn::codeReady);
        succeeded = std::make_unique<QSignalSpy>(signIn.get(), &DeviceSignIn::succeeded);
        failed = std::make_unique<QSignalSpy>(signIn.get(), &DeviceSignIn::failed);
    }

    void fault(const char *path, const HttpAnswer &answer, int times = 1)
    {
        GitHubFault fault;
        fault.kind = GitHubFault::Kind::Answer;
        fault.path = QLatin1String(path);
        fault.times = times;
        fault.answer = answer;
        server.addFault(fault);
    }

    /// Once so many polls have come, the person approves.
    void approveAfter(int polls, std::optional<QStringList> scopes = {})
    {
        QObject::connect(signIn.get(), &DeviceSignIn::codeReady, signIn.get(),
                         [this, polls, scopes] { watch(polls, signIn->userCode(), scopes); });
    }

    void watch(int polls, const QString &code, const std::optional<QStringList> &scopes)
    {
        if (server.count(QLatin1String(tokenPath + 1)) >= polls)
            server.state.approve(code, QStringLiteral("octocat"), scopes);
        else
            QTimer::singleShot(0, signIn.get(), [this, polls, code, scopes] { watch(polls, code, scopes); });
    }

    TokenSet tokens() const { return succeeded->value(0).value(0).value<TokenSet>(); }
    Error error() const { return failed->value(0).value(0).value<Error>(); }

    QuickTime time;
    GitHubServer server;
    QNetworkAccessManager network;
    std::unique_ptr<DeviceSignIn> signIn;
    std::unique_ptr<QSignalSpy> ready, succeeded, failed;
};

} // namespace

class TestDeviceSignIn : public QObject
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
    void showsTheCodeAndGetsAToken_data();
    void showsTheCodeAndGetsAToken();
    void waitsLongerThanTheIntervalAndNeverHasToSlowDown();
    void takesTheNewIntervalOfSlowDown();
    void goesOnThroughTroubleOfTheServer_data();
    void goesOnThroughTroubleOfTheServer();
    void endsWhenTheCodeExpires();
    void asksForAnotherCodeOnce();
    void givesTheScopesAsGranted();
    void givesWhenTheTokenLapses();
    void cancelsAtAnyTime();
    void asksAsGitHubWantsToBeAsked();
    void takesFormsForAnswers();
    void refusesTokensThatDoNotFitAHeader_data();
    void refusesTokensThatDoNotFitAHeader();
};

void TestDeviceSignIn::endsWhatStopsBeforeACode_data()
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

void TestDeviceSignIn::endsWhatStopsBeforeACode()
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

void TestDeviceSignIn::endsWhatThePollSaysIsOver_data()
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

void TestDeviceSignIn::endsWhatThePollSaysIsOver()
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

void TestDeviceSignIn::needsAClientId()
{
    Scene scene;
    scene.make(QString());
    scene.signIn->start(QStringLiteral("repo"));
    QCOMPARE(scene.signIn->state(), DeviceSignIn::State::Requesting);
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.error().code, QStringLiteral("auth.no-client-id"));
    QVERIFY(scene.server.requests().isEmpty());
}

void TestDeviceSignIn::refusesAnAnswerWithoutAnEnd()
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

void TestDeviceSignIn::refusesACertificateThatNobodyVouchesFor()
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

    // At the token endpoint, when the network changed under the sign-in: not one byte of the device code leaves.
    Scene later;
    later.signIn->setTimer([&later, files](auto wait, QObject *context, std::function<void()> call) {
        later.server.stop();
        QVERIFY(later.server.listenTls(*files));
        later.time.timer()(wait, context, std::move(call));
    });
    later.signIn->start(QStringLiteral("repo"));
    // Plain HTTP meets TLS there: nothing gets through, and the code lapses.
    QTRY_COMPARE(later.failed->count(), 1);
    QCOMPARE(later.server.count(QLatin1String(tokenPath + 1)), 0);
}

void TestDeviceSignIn::followsNoRedirect()
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

void TestDeviceSignIn::endsWhenTheCodeExpires()
{
    Scene scene;
    scene.server.state.deviceExpiresIn = 20;
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.ready->count(), 1);
    QCOMPARE(scene.signIn->expires(), QDateTime({2026, 3, 15}, {12, 0, 20}, Qt::UTC));
    QTRY_COMPARE(scene.failed->count(), 1);
    QCOMPARE(scene.error().code, QStringLiteral("auth.code-expired"));
    // 6, 12, 18, and then the end of the code rather than 24.
    QCOMPARE(scene.time.now(), QDateTime({2026, 3, 15}, {12, 0, 20}, Qt::UTC));

    Scene offline;
    QObject::connect(offline.signIn.get(), &DeviceSignIn::codeReady, offline.signIn.get(), [&offline] { offline.server.stop(); });
    offline.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(offline.failed->count(), 1);
    QCOMPARE(offline.error().code, QStringLiteral("auth.code-expired"));
    QCOMPARE(offline.time.now(), QDateTime({2026, 3, 15}, {12, 15}, Qt::UTC));
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
    slow.delay = 50;
    scene.server.addFault(slow);
    scene.approveAfter(0);
    scene.signIn->start(QStringLiteral("repo"));
    QTRY_COMPARE(scene.ready->count(), 1);
    QTest::qWait(20);
    scene.signIn->cancel();
    QVERIFY(scene.signIn->userCode().isEmpty());
    QTest::qWait(100);
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

void TestDeviceSignIn::refusesTokensThatDoNotFitAHeader_data()
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

void TestDeviceSignIn::refusesTokensThatDoNotFitAHeader()
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

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "tst_devicesignin.moc"
