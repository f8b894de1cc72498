#include "tests/support/app/accountscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace waybill;
using namespace waybill::test;

using Scene = AccountScene;

class TestAccountTokens : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTokenAgainAtTheNextStart();
    void saysThatNobodyIsSignedIn();
    void refreshesBeforeTheTokenLapses();
    void refreshesOnceHoweverManyAsk();
    void keepsTheKnownScopesWhereARefreshNamesNone_data();
    void keepsTheKnownScopesWhereARefreshNamesNone();
    void storesTheNewPairBeforeItIsUsed();
    void refreshesOnceOnARefusalAndNeverInALoop();
    void usesTheOldTokenWhileTheNewOneCannotBeHad();
    void marksAnAccountWhoseRefreshIsRefused();
    void takesThePairThatAnotherWaybillGot();
    void takesThePairThatAnotherWaybillGotMeanwhile();
    void neverAnswersWithAnotherPersonsToken();
    void saysWhenTheKeyringIsLocked();
    void renewsByTheGitHubCli();
};

void TestAccountTokens::readsTheTokenAgainAtTheNextStart()
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

void TestAccountTokens::saysThatNobodyIsSignedIn()
{
    Scene scene;
    QCOMPARE(scene.token().error().code, QStringLiteral("auth.signed-out"));
    QCOMPARE(scene.replace(secret("gho_x")).error().code, QStringLiteral("auth.signed-out"));
    QVERIFY(scene.server.requests().isEmpty());
}

void TestAccountTokens::refreshesBeforeTheTokenLapses()
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

void TestAccountTokens::refreshesOnceHoweverManyAsk()
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

void TestAccountTokens::keepsTheKnownScopesWhereARefreshNamesNone_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("none are named") << QByteArray() << QStringList{QStringLiteral("repo")};
    QTest::newRow("an empty list") << QByteArray(R"(,"scope":"")") << QStringList{QStringLiteral("repo")};
    QTest::newRow("others") << QByteArray(R"(,"scope":"public_repo")") << QStringList{QStringLiteral("public_repo")};
}

void TestAccountTokens::keepsTheKnownScopesWhereARefreshNamesNone()
{
    QFETCH(QByteArray, scope);
    QFETCH(QStringList, kept);
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(100), TokenSource::Device).value();
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::Answer;
    fault.path = QLatin1String(refreshPath);
    fault.answer = {200, {{"content-type", "application/json"}}, R"({"access_token":"gho_new","token_type":"bearer")" + scope + '}'};
    scene.server.addFault(fault);
    QCOMPARE(scene.token().value(), secret("gho_new"));
    std::optional<Result<std::optional<TokenSet>>> stored;
    scene.store.read(account, &scene.context, [&stored](const Result<std::optional<TokenSet>> &tokens) { stored = tokens; });
    QTRY_VERIFY(stored);
    QCOMPARE(stored->value()->scopes, kept);
}

void TestAccountTokens::storesTheNewPairBeforeItIsUsed()
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

void TestAccountTokens::refreshesOnceOnARefusalAndNeverInALoop()
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

void TestAccountTokens::usesTheOldTokenWhileTheNewOneCannotBeHad()
{
    Scene scene;
    QVERIFY(scene.signIn(scene.lapsing(3600), TokenSource::Device));
    scene.time.advance(std::chrono::seconds(3500));
    scene.server.stop();
    QCOMPARE(scene.token().value(), secret("gho_old"));
    scene.time.advance(std::chrono::seconds(200));
    QCOMPARE(scene.token().error().code, QStringLiteral("network.offline"));
    QVERIFY(!scene.accounts->needsSignIn(scene.accounts->all().constFirst()));
    QVERIFY(scene.server.listen());
    QVERIFY(scene.token());
}

void TestAccountTokens::marksAnAccountWhoseRefreshIsRefused()
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

void TestAccountTokens::takesThePairThatAnotherWaybillGot()
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

void TestAccountTokens::takesThePairThatAnotherWaybillGotMeanwhile()
{
    Scene scene;
    const Account account = scene.signIn(scene.lapsing(3600), TokenSource::Device).value();
    QVERIFY(scene.token());
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::Answer;
    fault.path = QLatin1String(refreshPath);
    fault.answer = {200, {{"content-type", "application/json"}}, R"({"error":"bad_refresh_token"})"};
    scene.server.addFault(fault);
    std::optional<Result<Secret>> token;
    scene.accounts->credentials(scene.host).replace(secret("gho_old"), &scene.context, [&token](const Result<Secret> &given) {
        token = given;
    });
    // The store was read by now, and the request is on its way.
    MemoryStore &memory = scene.store;
    const TokenSet others{secret("gho_octocat"), secret("ghr_other"), scene.time.now().addSecs(9999), {}, {}};
    memory.write(account, others, &scene.context, [](const Result<Done> &) {});
    QCOMPARE(Scene::await(token).value(), secret("gho_octocat"));
    QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 1);
    QVERIFY(!scene.accounts->needsSignIn(account));
}

void TestAccountTokens::neverAnswersWithAnotherPersonsToken()
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

void TestAccountTokens::saysWhenTheKeyringIsLocked()
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

void TestAccountTokens::renewsByTheGitHubCli()
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

QTEST_GUILESS_MAIN(TestAccountTokens)
#include "tst_accounttokens.moc"
