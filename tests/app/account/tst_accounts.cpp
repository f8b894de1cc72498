#include "tests/support/app/accountscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace waybill;
using namespace waybill::test;

using Scene = AccountScene;

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void refusesTokensThatTheServerDoesNotKnow_data();
    void refusesTokensThatTheServerDoesNotKnow();
    void saysWhenTheServerIsNoGitHub();
    void sendsNoTokenAfterARedirect();
    void passesOverSettingsThatMakeNoSense();
    void keepsWhoSignedIn();
    void keepsSeveralAccountsAndTheOneInUse();
    void forgetsWhoSignedOut();
    void keepsWhoCannotBeForgotten();
    void takesTokensOfTheEnvironmentFirst();
    void sendsAnEnterpriseTokenToItsServerAlone();
    void takesTokensOfAThousandCharacters();
    void asksTheGitHubCli();
    void saysWhatStopsTheGitHubCli();
    void knowsTheClientIdOfAHost();
    void asksTheRestAddressThatTheSettingsName();
    void passesOverARestAddressThatIsNotSafe_data();
    void passesOverARestAddressThatIsNotSafe();
    void looksUpWhoIsInUse();
    void writesNoTokenAnywhere();
};

void TestAccounts::refusesTokensThatTheServerDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArrayLiteral("gho octocat");
    QTest::newRow("line end") << QByteArrayLiteral("gho_octocat\r\nX: y");
    QTest::newRow("umlaut") << QByteArrayLiteral("gho_\xc3\xa4");
    QTest::newRow("huge") << QByteArray(100000, 'x');
    QTest::newRow("unknown") << QByteArrayLiteral("gho_nobody");
}

void TestAccounts::refusesTokensThatTheServerDoesNotKnow()
{
    QFETCH(QByteArray, token);
    Scene scene;
    const Result<Account> account = scene.signIn({Secret(token), {}, {}, {}, {}});
    QVERIFY(!account);
    QCOMPARE(account.error().code, QStringLiteral("auth.refused"));
    QVERIFY(token.isEmpty() || !account.error().message.toUtf8().contains(token));
    QVERIFY(scene.accounts->all().isEmpty() && scene.store.written.isEmpty());
}

void TestAccounts::saysWhenTheServerIsNoGitHub()
{
    for (const auto &[status, body, code] : {std::tuple(200, "<html>Hotel</html>", "network.unreadable"),
                                             {404, "{}", "network.unreadable"},
                                             {502, "", "network.server"},
                                             {200, R"({"login":"a\u001bb","id":1})", "network.unreadable"},
                                             {200, R"({"login":"a","id":0})", "network.unreadable"},
                                             {403, "{}", "auth.forbidden"},
                                             {200, R"({"id":1})", "network.unreadable"}}) {
        Scene scene;
        GitHubFault fault;
        fault.kind = GitHubFault::Kind::Answer;
        fault.answer = {status, {}, body};
        scene.server.addFault(fault);
        QCOMPARE(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}).error().code, QLatin1String(code));
    }
    Scene offline;
    offline.server.stop();
    QCOMPARE(offline.signIn({secret("gho_octocat"), {}, {}, {}, {}}).error().code, QStringLiteral("network.offline"));
}

void TestAccounts::sendsNoTokenAfterARedirect()
{
    Scene scene;
    GitHubServer elsewhere;
    QVERIFY(elsewhere.listen());
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::Answer;
    fault.answer = {302, {{"location", elsewhere.baseText().toLatin1() + "/user"}}, {}};
    scene.server.addFault(fault);
    QVERIFY(!scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}));
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestAccounts::passesOverSettingsThatMakeNoSense()
{
    Scene scene;
    scene.accounts.reset();
    scene.settings.reset();
    QFile file(scene.folder.filePath(QStringLiteral("waybill.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("[accounts]\nsize=2000000000\n1\\host=github.com\n1\\login=a\n1\\id=-3\n2\\host=http://evil\n2\\login=a\n2\\id=5\n"
                       "3\\host=github.com\n3\\login=\n3\\id=5\n4\\host=github.com\n4\\login=octocat\n4\\id=5\n4\\source=pasted\n"
                       "5\\host=github.com\n5\\login=again\n5\\id=5\n[currentAccount]\ngithub.com=x\n")
            > 0);
    file.close();
    scene.reopen();
    const QList<Account> expected{{QStringLiteral("github.com"), QStringLiteral("octocat"), 5, TokenSource::Pasted}};
    QCOMPARE(scene.accounts->all(), expected);
    QCOMPARE(*scene.accounts->current(QStringLiteral("github.com")), expected.constFirst());
}

void TestAccounts::keepsWhoSignedIn()
{
    Scene scene;
    QSignalSpy changed(scene.accounts.get(), &Accounts::changed);
    const Result<Account> account = scene.signIn({secret("gho_octocat"), {}, {}, {}, {}});
    QVERIFY(account);
    QCOMPARE(account.value(),
             (Account{scene.host.name, QStringLiteral("octocat"), scene.server.state.people.value(QStringLiteral("octocat")),
                      TokenSource::Pasted}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*scene.accounts->current(scene.host.name), account.value());
    QCOMPARE(scene.token().value(), secret("gho_octocat"));
    QCOMPARE(scene.server.faults(), QStringList());
    // Once more, by another way: still one account.
    QVERIFY(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}, TokenSource::Device));
    QCOMPARE(scene.accounts->all().size(), 1);
    QCOMPARE(scene.accounts->all().constFirst().source, TokenSource::Device);
}

void TestAccounts::keepsSeveralAccountsAndTheOneInUse()
{
    Scene scene;
    const Account octocat = scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}).value();
    const Account hubot = scene.signIn({secret("gho_hubot"), {}, {}, {}, {}}).value();
    QCOMPARE(*scene.accounts->current(scene.host.name), hubot);
    QCOMPARE(scene.token().value(), secret("gho_hubot"));
    scene.accounts->setCurrent(octocat);
    QCOMPARE(scene.token().value(), secret("gho_octocat"));
    scene.reopen();
    QCOMPARE(scene.accounts->all(), (QList<Account>{octocat, hubot}));
    QCOMPARE(*scene.accounts->current(scene.host.name), octocat);
    QVERIFY(!scene.accounts->current(QStringLiteral("github.com")));
}

void TestAccounts::forgetsWhoSignedOut()
{
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(100), TokenSource::Device).value();
    // In the middle of a refresh: it must not put a token back, and who waits is told.
    std::optional<Result<Secret>> waiting;
    scene.accounts->credentials(scene.host).token(&scene.context, [&waiting](const Result<Secret> &token) { waiting = token; });
    std::optional<Result<Done>> done;
    scene.accounts->signOut(account, &scene.context, [&done](const Result<Done> &result) { done = result; });
    QVERIFY(Scene::await(done));
    QCOMPARE(waiting->error().code, QStringLiteral("auth.signed-out"));
    QTest::qWait(100);
    QVERIFY(scene.accounts->all().isEmpty());
    QCOMPARE(scene.token().error().code, QStringLiteral("auth.signed-out"));
    std::optional<std::optional<TokenSet>> left;
    scene.store.read(account, &scene.context, [&left](const Result<std::optional<TokenSet>> &tokens) { left = tokens.value(); });
    QTRY_VERIFY(left);
    QVERIFY(!*left);
    QVERIFY(!scene.settings->allKeys().join(u' ').contains(QStringLiteral("currentAccount")));
}

void TestAccounts::keepsWhoCannotBeForgotten()
{
    Scene scene;
    const Account account = scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}).value();
    scene.store.broken = true;
    std::optional<Result<Done>> done;
    scene.accounts->signOut(account, &scene.context, [&done](const Result<Done> &result) { done = result; });
    QCOMPARE(Scene::await(done).error().code, QStringLiteral("keyring.unavailable"));
    QCOMPARE(scene.accounts->all().size(), 1);
}

void TestAccounts::takesTokensOfTheEnvironmentFirst()
{
    Scene scene;
    QVERIFY(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}));
    scene.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("gho_hubot\n"));
    scene.reopen();
    const Account unknown{scene.host.name, {}, 0, TokenSource::Environment};
    QCOMPARE(*scene.accounts->current(scene.host.name), unknown);
    QCOMPARE(scene.accounts->all().constFirst(), unknown);
    QCOMPARE(scene.token().value(), secret("gho_hubot"));
    QCOMPARE(scene.replace(secret("gho_hubot")).error().code, QStringLiteral("auth.signed-out"));
    std::optional<Result<Accounts::Standing>> standing;
    scene.accounts->lookUp(scene.host, &scene.context, [&standing](const Result<Accounts::Standing> &result) { standing = result; });
    QCOMPARE(Scene::await(standing).value().account.login, QStringLiteral("hubot"));
    QCOMPARE(scene.accounts->current(scene.host.name)->login, QStringLiteral("hubot"));
    std::optional<Result<Done>> done;
    scene.accounts->signOut(*scene.accounts->current(scene.host.name), &scene.context, [&done](const Result<Done> &r) { done = r; });
    QCOMPARE(Scene::await(done).error().code, QStringLiteral("auth.environment"));
    // Kept nowhere.
    QCOMPARE(scene.store.written, QList<QByteArray>{"gho_octocat"});
    scene.environment.remove(QStringLiteral("GH_ENTERPRISE_TOKEN"));
    scene.reopen();
    QCOMPARE(scene.accounts->all().size(), 1);
    QCOMPARE(scene.token().value(), secret("gho_octocat"));
}

void TestAccounts::sendsAnEnterpriseTokenToItsServerAlone()
{
    Scene scene;
    scene.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("enterprise"));
    scene.environment.insert(QStringLiteral("GITHUB_TOKEN"), QStringLiteral("second"));
    scene.reopen();
    const auto tokenFor = [&scene](const char *name) {
        QByteArray token;
        const Host host = hostNamed(QLatin1String(name)).value();
        scene.accounts->credentials(host).token(&scene.context, [&token](const Result<Secret> &t) { token = t ? t.value().reveal() : ""; });
        return token;
    };
    QCOMPARE(tokenFor("github.com"), QByteArrayLiteral("second"));
    QCOMPARE(tokenFor("octo.ghe.com"), QByteArrayLiteral("second"));
    QCOMPARE(tokenFor("evil.example.com"), QByteArray());
    QCOMPARE(tokenFor(scene.server.baseText().toLatin1()), QByteArrayLiteral("enterprise"));
    scene.environment.insert(QStringLiteral("GH_TOKEN"), QStringLiteral("first"));
    scene.reopen();
    QCOMPARE(tokenFor("github.com"), QByteArrayLiteral("first"));
}

void TestAccounts::takesTokensOfAThousandCharacters()
{
    // GitHub asks not to rely on a length; 255 and more are announced.
    const QByteArray text = "ghs_" + QByteArray(996, 'x');
    Scene scene;
    scene.server.state.addPerson(QStringLiteral("octocat"), QString::fromLatin1(text));
    QVERIFY(scene.signIn({Secret(text), {}, {}, {}, {}}));
    QCOMPARE(scene.token().value(), Secret(text));
    scene.installGitHubCli("echo " + text);
    std::optional<Result<Secret>> ofGitHubCli;
    scene.accounts->tokenOfGitHubCli(scene.host, &scene.context, [&ofGitHubCli](const Result<Secret> &token) { ofGitHubCli = token; });
    QCOMPARE(Scene::await(ofGitHubCli).value(), Secret(text));
    scene.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QString::fromLatin1(text));
    scene.reopen();
    QCOMPARE(scene.token().value(), Secret(text));
}

void TestAccounts::asksTheGitHubCli()
{
    Scene scene;
    scene.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("of-the-environment"));
    scene.environment.insert(QStringLiteral("GH_TOKEN"), QStringLiteral("of-the-environment"));
    scene.reopen();
    scene.installGitHubCli(R"(test "$*" = "auth token --hostname )" + scene.host.name.toLatin1()
                           + R"(" && test -z "$GH_TOKEN$GH_ENTERPRISE_TOKEN" && echo gho_octocat)");
    std::optional<Result<Secret>> token;
    scene.accounts->tokenOfGitHubCli(scene.host, &scene.context, [&token](const Result<Secret> &result) { token = result; });
    QCOMPARE(Scene::await(token).value(), secret("gho_octocat"));
}

void TestAccounts::saysWhatStopsTheGitHubCli()
{
    const auto ask = [](Scene &scene) {
        std::optional<Result<Secret>> token;
        scene.accounts->tokenOfGitHubCli(scene.host, &scene.context, [&token](const Result<Secret> &result) { token = result; });
        const Result<Secret> answer = Scene::await(token);
        return answer ? QString() : answer.error().code;
    };
    Scene scene;
    QCOMPARE(ask(scene), QStringLiteral("gh.missing"));
    for (const char *script :
         {"echo gho_x; exit 1", "echo", "echo two words", "exec /usr/bin/yes gho_x", "kill -9 $$", "echo no oauth token >&2; exit 1"}) {
        scene.installGitHubCli(script);
        QCOMPARE(ask(scene), QStringLiteral("gh.signed-out"));
    }
    scene.installGitHubCli("exec /bin/sleep 60");
    auto *gone = new QObject;
    scene.accounts->tokenOfGitHubCli(scene.host, gone, [](const Result<Secret> &) { QFAIL("answered what is gone"); });
    QTest::qWait(50);
    delete gone;
    scene.environment.insert(QStringLiteral("PATH"), QStringLiteral(".:bin"));
    scene.reopen();
    QCOMPARE(ask(scene), QStringLiteral("gh.missing"));
}

void TestAccounts::knowsTheClientIdOfAHost()
{
    Scene scene;
    const Host github = hostNamed(QStringLiteral("github.com")).value();
    QCOMPARE(scene.accounts->clientId(scene.host), QStringLiteral("app"));
    scene.settings->setValue(QStringLiteral("clientId/") + scene.host.name, QStringLiteral("of-settings"));
    QCOMPARE(scene.accounts->clientId(scene.host), QStringLiteral("of-settings"));
    Accounts built({scene.network, scene.store, *scene.settings, scene.time.clock(), scene.environment, QStringLiteral("of-build")});
    QCOMPARE(built.clientId(github), QStringLiteral("of-build"));
    // An app is registered on each server by itself.
    QCOMPARE(built.clientId(scene.host), QStringLiteral("of-settings"));
    built.setServerSettings(github, {QStringLiteral("of-mine"), {}, {}});
    QCOMPARE(built.clientId(github), QStringLiteral("of-mine"));
}

void TestAccounts::asksTheRestAddressThatTheSettingsName()
{
    Scene scene;
    GitHubServer gateway;
    QVERIFY(gateway.listen());
    gateway.state = scene.server.state;
    scene.settings->setValue(QStringLiteral("restAddress/") + scene.host.name, gateway.baseText() + QStringLiteral("/api/v3/"));
    QCOMPARE(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}).value().host, scene.host.name);
    QCOMPARE(gateway.count(QStringLiteral("users/get-authenticated")), 1);
    QVERIFY(scene.server.requests().isEmpty());
    const Host reached = scene.accounts->reached(scene.host);
    QCOMPARE(reached.rest.toString(), gateway.baseText() + QStringLiteral("/api/v3"));
    QCOMPARE(reached.graphQl().toString(), gateway.baseText() + QStringLiteral("/api/graphql"));
    QCOMPARE(reached.web, scene.host.web);
    QCOMPARE(reached.name, scene.host.name);
    // The others are reached as ever.
    const Host github = hostNamed(QStringLiteral("github.com")).value();
    QCOMPARE(scene.accounts->reached(github), github);
}

void TestAccounts::passesOverARestAddressThatIsNotSafe_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "http://gateway.example.com/api/v3", "gateway.example.com", "https://me:pass@gateway.example.com/",
                                "https://gateway.example.com/?to=", "https://gateway.example.com/#x", "file:///etc"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestAccounts::passesOverARestAddressThatIsNotSafe()
{
    QFETCH(QString, address);
    Scene scene;
    scene.settings->setValue(QStringLiteral("restAddress/") + scene.host.name, address);
    QCOMPARE(scene.accounts->reached(scene.host), scene.host);
}

void TestAccounts::looksUpWhoIsInUse()
{
    Scene scene;
    const auto lookUp = [&scene] {
        std::optional<Result<Accounts::Standing>> standing;
        scene.accounts->lookUp(scene.host, &scene.context, [&standing](const Result<Accounts::Standing> &result) { standing = result; });
        return Scene::await(standing);
    };
    QCOMPARE(lookUp().error().code, QStringLiteral("auth.signed-out"));
    const Account account = scene.signIn(scene.lapsing(3600), TokenSource::Device).value();
    QCOMPARE(lookUp().value().account, account);
    // A token that died is replaced on the way.
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::Answer;
    fault.path = QStringLiteral("/user$");
    fault.answer = {401, {}, R"({"message":"Bad credentials"})"};
    scene.server.addFault(fault);
    QCOMPARE(lookUp().value().account, account);
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
    fault.times = -1;
    scene.server.addFault(fault);
    QCOMPARE(lookUp().error().code, QStringLiteral("auth.signed-out"));
}

void TestAccounts::writesNoTokenAnywhere()
{
    static QByteArray said;
    said.clear();
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { said += text.toUtf8() + '\n'; });
    Scene scene;
    QByteArray messages;
    const auto note = [&messages](const auto &result) {
        if (!result)
            messages += (result.error().code + result.error().message + result.error().place).toUtf8();
    };
    note(scene.signIn(scene.lapsing(100), TokenSource::Device));
    note(scene.token());
    scene.server.state.tokens.clear();
    scene.time.advance(std::chrono::hours(9));
    note(scene.token());
    note(scene.signIn({secret("gho_refused"), {}, {}, {}, {}}));
    scene.installGitHubCli("echo gho_refused; echo gho_refused >&2; exit 1");
    std::optional<Result<Secret>> token;
    scene.accounts->tokenOfGitHubCli(scene.host, &scene.context, [&token](const Result<Secret> &result) { token = result; });
    note(Scene::await(token));
    scene.settings->sync();
    qInstallMessageHandler(before);
    QFile file(scene.settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    QVERIFY(settings.contains("octocat"));
    QVERIFY(messages.size() > 100);
    for (const QByteArray &place : {settings, messages, said})
        QVERIFY2(!place.contains("gho_") && !place.contains("ghr_"), place.constData());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
