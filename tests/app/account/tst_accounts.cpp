#include "app/account/accounts.h"
#include "app/account/memorystore.h"
#include "tests/support/app/githubserver.h"
#include "tests/support/app/quicktime.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

constexpr char refreshPath[] = "login/oauth/access_token";

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

/// A store that says in which order things came, and can fail.
class WatchedStore : public MemoryStore
{
public:
    void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) override
    {
        written += tokens.access.reveal();
        MemoryStore::write(account, tokens, context, std::move(done));
    }
    void read(const Account &account, QObject *context, Read done) override
    {
        ++reads;
        if (broken)
            QMetaObject::invokeMethod(
                context,
                [done] {
                    done(Error{QStringLiteral("keyring.unavailable"), QStringLiteral("Locked"), {}});
                },
                Qt::QueuedConnection);
        else
            MemoryStore::read(account, context, std::move(done));
    }
    void remove(const Account &account, QObject *context, Written done) override
    {
        if (broken)
            QMetaObject::invokeMethod(
                context,
                [done] {
                    done(Error{QStringLiteral("keyring.unavailable"), QStringLiteral("Locked"), {}});
                },
                Qt::QueuedConnection);
        else
            MemoryStore::remove(account, context, std::move(done));
    }

    QList<QByteArray> written;
    int reads = 0;
    bool broken = false;
};

/// A server, a settings file and accounts over both.
struct Scene
{
    Scene()
    {
        server.state.clock = time.clock();
        server.state.addPerson(QStringLiteral("octocat"), QStringLiteral("gho_octocat"));
        server.state.addPerson(QStringLiteral("hubot"), QStringLiteral("gho_hubot"));
        server.state.apps.insert(QStringLiteral("app"), {.expiringTokens = true});
        if (!server.listen() || !folder.isValid())
            qFatal("no port on loopback, or no temporary folder");
        host = hostNamed(server.baseText()).value();
        environment.insert(QStringLiteral("WAYBILL_GITHUB_CLIENT_ID"), QStringLiteral("app"));
        environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), server.baseText());
        environment.insert(QStringLiteral("PATH"), folder.filePath(QStringLiteral("bin")));
        reopen();
    }

    /// As the program does at its next start; the store stays.
    void reopen()
    {
        accounts.reset();
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("waybill.ini")), QSettings::IniFormat);
        accounts = std::make_unique<Accounts>(Accounts::Parts{network, store, *settings, time.clock(), environment, {}});
    }

    /// A `gh` that is this shell script.
    void installGitHubCli(const QByteArray &script)
    {
        QDir(folder.path()).mkpath(QStringLiteral("bin"));
        QFile gh(folder.filePath(QStringLiteral("bin/gh")));
        if (!gh.open(QIODevice::WriteOnly) || gh.write("#!/bin/sh\n" + script + "\n") < 0)
            qFatal("cannot write gh");
        gh.close();
        gh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    Result<Account> signIn(const TokenSet &tokens, TokenSource source = TokenSource::Pasted)
    {
        std::optional<Result<Account>> result;
        accounts->signIn(host, tokens, source, &context, [&result](const Result<Account> &account) { result = account; });
        return await(result);
    }

    /// A pair that the server can refresh, valid for so long.
    TokenSet lapsing(int seconds)
    {
        server.state.tokens.insert(QStringLiteral("gho_old"),
                                   {.login = QStringLiteral("octocat"),
                                    .expires = time.now().addSecs(seconds),
                                    .refresh = QStringLiteral("ghr_old"),
                                    .clientId = QStringLiteral("app")});
        return {secret("gho_old"), secret("ghr_old"), time.now().addSecs(seconds), {}, {QStringLiteral("repo")}};
    }

    Result<Secret> token()
    {
        std::optional<Result<Secret>> result;
        accounts->credentials(host).token(&context, [&result](const Result<Secret> &token) { result = token; });
        return await(result);
    }

    Result<Secret> replace(const Secret &rejected)
    {
        std::optional<Result<Secret>> result;
        accounts->credentials(host).replace(rejected, &context, [&result](const Result<Secret> &token) { result = token; });
        return await(result);
    }

    template <typename T>
    static Result<T> await(std::optional<Result<T>> &result)
    {
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20000))
            return Error{QStringLiteral("test.silence"), QStringLiteral("no answer came"), {}};
        return *result;
    }

    QTemporaryDir folder;
    QuickTime time;
    GitHubServer server;
    QNetworkAccessManager network;
    WatchedStore store;
    QProcessEnvironment environment;
    Host host;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Accounts> accounts;
    QObject context;
};

} // namespace

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
    void readsTheTokenAgainAtTheNextStart();
    void saysThatNobodyIsSignedIn();
    void refreshesBeforeTheTokenLapses();
    void refreshesOnceHoweverManyAsk();
    void storesTheNewPairBeforeItIsUsed();
    void refreshesOnceOnARefusalAndNeverInALoop();
    void usesTheOldTokenWhileTheNewOneCannotBeHad();
    void marksAnAccountWhoseRefreshIsRefused();
    void takesThePairThatAnotherWaybillGot();
    void neverAnswersWithAnotherPersonsToken();
    void saysWhenTheKeyringIsLocked();
    void forgetsWhoSignedOut();
    void keepsWhoCannotBeForgotten();
    void takesTokensOfTheEnvironmentFirst();
    void sendsAnEnterpriseTokenToItsServerAlone();
    void asksTheGitHubCli();
    void saysWhatStopsTheGitHubCli();
    void renewsByTheGitHubCli();
    void knowsTheClientIdOfAHost();
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
    QCOMPARE(offline.signIn({secret("gho_octocat"), {}, {}, {}, {}}).error().code, QStringLiteral("network.failed"));
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

void TestAccounts::readsTheTokenAgainAtTheNextStart()
{
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(3600), TokenSource::Device).value();
    scene.reopen();
    const int before = scene.store.reads;
    QCOMPARE(scene.token().value(), secret("gho_old"));
    QCOMPARE(scene.token().value(), secret("gho_old"));
    QCOMPARE(scene.store.reads, before + 1);
    QVERIFY(!scene.accounts->needsSignIn(account));

    // A token that lived for the session alone is gone then.
    Scene another;
    const Account gone = another.signIn(another.lapsing(3600), TokenSource::Device).value();
    MemoryStore &memory = another.store;
    memory.remove(gone, &another.context, [](const Result<Done> &) {});
    another.reopen();
    QSignalSpy changed(another.accounts.get(), &Accounts::changed);
    QCOMPARE(another.token().error().code, QStringLiteral("auth.signed-out"));
    QVERIFY(another.accounts->needsSignIn(gone));
    QCOMPARE(changed.count(), 1);
}

void TestAccounts::saysThatNobodyIsSignedIn()
{
    Scene scene;
    QCOMPARE(scene.token().error().code, QStringLiteral("auth.signed-out"));
    QCOMPARE(scene.replace(secret("gho_x")).error().code, QStringLiteral("auth.signed-out"));
    QVERIFY(scene.server.requests().isEmpty());
}

void TestAccounts::refreshesBeforeTheTokenLapses()
{
    Scene scene;
    QVERIFY(scene.signIn(scene.lapsing(3600), TokenSource::Device));
    scene.time.advance(std::chrono::seconds(3600 - 301));
    QCOMPARE(scene.token().value(), secret("gho_old"));
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 0);
    scene.time.advance(std::chrono::seconds(2));
    const Secret fresh = scene.token().value();
    QVERIFY(fresh != secret("gho_old") && scene.server.state.tokens.contains(QString::fromLatin1(fresh.reveal())));
    QCOMPARE(scene.token().value(), fresh);
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
    const QUrlQuery form = scene.server.requests().constLast().http.form();
    QCOMPARE(form.queryItems().size(), 3); // No secret of a client, no scope.
    QCOMPARE(form.queryItemValue(QStringLiteral("grant_type")), QStringLiteral("refresh_token"));
    QCOMPARE(scene.server.faults(), QStringList());
    // And what was stored holds at the next start.
    scene.reopen();
    QCOMPARE(scene.token().value(), fresh);
}

void TestAccounts::refreshesOnceHoweverManyAsk()
{
    Scene scene;
    QVERIFY(scene.signIn(scene.lapsing(3600), TokenSource::Device));
    QVERIFY(scene.token());
    QList<Result<Secret>> answers;
    Credentials &credentials = scene.accounts->credentials(scene.host);
    const auto collect = [&answers](const Result<Secret> &token) { answers += token; };
    for (int i = 0; i < 20; ++i)
        credentials.replace(secret("gho_old"), &scene.context, collect);
    scene.time.advance(std::chrono::seconds(3500));
    for (int i = 0; i < 20; ++i)
        credentials.token(&scene.context, collect);
    auto *gone = new QObject;
    credentials.token(gone, [](const Result<Secret> &) { QFAIL("answered what is gone"); });
    delete gone;
    QTRY_COMPARE(answers.size(), 40);
    for (const Result<Secret> &answer : answers)
        QCOMPARE(answer.value(), answers.constFirst().value());
    QVERIFY(answers.constFirst().value() != secret("gho_old"));
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
    // Who comes late with the old one gets the new one, too.
    QCOMPARE(scene.replace(secret("gho_old")).value(), answers.constFirst().value());
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
}

void TestAccounts::storesTheNewPairBeforeItIsUsed()
{
    Scene scene;
    QVERIFY(scene.signIn(scene.lapsing(100), TokenSource::Device));
    bool answered = false;
    scene.accounts->credentials(scene.host).token(&scene.context, [&](const Result<Secret> &token) {
        answered = true;
        QCOMPARE(scene.store.written.constLast(), token.value().reveal());
    });
    QTRY_VERIFY(answered);
    QCOMPARE(scene.store.written.size(), 2);
}

void TestAccounts::refreshesOnceOnARefusalAndNeverInALoop()
{
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(3600), TokenSource::Device).value();
    QVERIFY(scene.token());
    const Secret fresh = scene.replace(secret("gho_old")).value();
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
    // The server takes the new one no more than the old.
    QCOMPARE(scene.replace(fresh).error().code, QStringLiteral("auth.signed-out"));
    QVERIFY(scene.accounts->needsSignIn(account));
    QCOMPARE(scene.token().error().code, QStringLiteral("auth.signed-out"));
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
    // Signing in again mends it.
    QVERIFY(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}));
    QVERIFY(!scene.accounts->needsSignIn(account));
    QCOMPARE(scene.token().value(), secret("gho_octocat"));
    // A pasted token has nothing to be refreshed with.
    QCOMPARE(scene.replace(secret("gho_octocat")).error().code, QStringLiteral("auth.signed-out"));
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
}

void TestAccounts::usesTheOldTokenWhileTheNewOneCannotBeHad()
{
    Scene scene;
    QVERIFY(scene.signIn(scene.lapsing(3600), TokenSource::Device));
    scene.time.advance(std::chrono::seconds(3500));
    scene.server.stop();
    QCOMPARE(scene.token().value(), secret("gho_old"));
    scene.time.advance(std::chrono::seconds(200));
    QCOMPARE(scene.token().error().code, QStringLiteral("network.failed"));
    QVERIFY(!scene.accounts->needsSignIn(scene.accounts->all().constFirst()));
    QVERIFY(scene.server.listen());
    QVERIFY(scene.token());
}

void TestAccounts::marksAnAccountWhoseRefreshIsRefused()
{
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(3600), TokenSource::Device).value();
    QSignalSpy changed(scene.accounts.get(), &Accounts::changed);
    scene.server.state.tokens.remove(QStringLiteral("gho_old"));
    scene.time.advance(std::chrono::hours(9));
    QCOMPARE(scene.token().error().code, QStringLiteral("auth.signed-out"));
    QVERIFY(scene.accounts->needsSignIn(account));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(scene.accounts->all().size(), 1);
}

void TestAccounts::takesThePairThatAnotherWaybillGot()
{
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(3600), TokenSource::Device).value();
    QVERIFY(scene.token());
    MemoryStore &memory = scene.store;
    const TokenSet others{secret("gho_octocat"), secret("ghr_other"), scene.time.now().addSecs(9999), {}, {}};
    memory.write(account, others, &scene.context, [](const Result<Done> &) {});
    QCOMPARE(scene.replace(secret("gho_old")).value(), secret("gho_octocat"));
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 0);
}

void TestAccounts::neverAnswersWithAnotherPersonsToken()
{
    Scene scene;
    const Account octocat = scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}).value();
    QVERIFY(scene.token());
    QVERIFY(scene.signIn({secret("gho_hubot"), {}, {}, {}, {}}));
    QVERIFY(scene.token());
    // A request of octocat's comes back after hubot signed in: it must not go out as hubot.
    QCOMPARE(scene.replace(secret("gho_octocat")).error().code, QStringLiteral("auth.signed-out"));
    QCOMPARE(scene.token().value(), secret("gho_hubot"));
}

void TestAccounts::saysWhenTheKeyringIsLocked()
{
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(3600), TokenSource::Device).value();
    scene.reopen();
    scene.store.broken = true;
    QCOMPARE(scene.token().error().code, QStringLiteral("keyring.unavailable"));
    QVERIFY(!scene.accounts->needsSignIn(account));
    scene.store.broken = false;
    QCOMPARE(scene.token().value(), secret("gho_old"));
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
         {"echo gho_x; exit 1", "echo", "echo two words", "yes gho_x", "kill -9 $$", "echo no oauth token >&2; exit 1"}) {
        scene.installGitHubCli(script);
        QCOMPARE(ask(scene), QStringLiteral("gh.signed-out"));
    }
    scene.installGitHubCli("sleep 60");
    auto *gone = new QObject;
    scene.accounts->tokenOfGitHubCli(scene.host, gone, [](const Result<Secret> &) { QFAIL("answered what is gone"); });
    QTest::qWait(50);
    delete gone;
    scene.environment.insert(QStringLiteral("PATH"), QStringLiteral(".:bin"));
    scene.reopen();
    QCOMPARE(ask(scene), QStringLiteral("gh.missing"));
}

void TestAccounts::renewsByTheGitHubCli()
{
    Scene scene;
    const Account account = scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}, TokenSource::GitHubCli).value();
    QVERIFY(scene.token());
    scene.server.state.addPerson(QStringLiteral("octocat"), QStringLiteral("gho_newer"));
    scene.server.state.people[QStringLiteral("octocat")] = account.userId;
    scene.installGitHubCli("echo gho_newer");
    QCOMPARE(scene.replace(secret("gho_octocat")).value(), secret("gho_newer"));
    QCOMPARE(scene.store.written.constLast(), QByteArrayLiteral("gho_newer"));
    // Somebody else signed `gh` in.
    scene.time.advance(std::chrono::hours(1));
    scene.installGitHubCli("echo gho_hubot");
    QCOMPARE(scene.replace(secret("gho_newer")).error().code, QStringLiteral("auth.signed-out"));
    QVERIFY(scene.accounts->needsSignIn(account));
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
    scene.installGitHubCli("echo gho_refused | tee /dev/stderr; exit 1");
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
