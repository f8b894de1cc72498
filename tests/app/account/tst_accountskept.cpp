#include "app/account/tokenanswer.h"
#include "tests/support/app/accountscene.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace waybill;
using namespace waybill::test;

/// Where tokens stay, and where they can be ended; what is known of them.
class TestAccountsKept : public QObject
{
    Q_OBJECT

private slots:
    void namesThePageToRevokeATokenAt()
    {
        AccountScene scene;
        const auto page = [&](TokenSource source) {
            return scene.accounts->revocationPage({QStringLiteral("ghe.example.com"), QStringLiteral("octo"), 7, source}).toString();
        };
        QCOMPARE(page(TokenSource::Device), QStringLiteral("https://ghe.example.com/settings/connections/applications/app"));
        QCOMPARE(page(TokenSource::Pasted), QStringLiteral("https://ghe.example.com/settings/tokens"));
        QVERIFY2(page(TokenSource::GitHubCli).isEmpty(), "it goes on using it");
    }

    void aTokenOfTheSessionGoesToTheKeyringWhenThereIsOne()
    {
        struct Late : MemoryStore
        {
            QString reason = QStringLiteral("there is none yet");
            QString sessionOnlyReason() const override { return reason; }
        };
        AccountScene scene;
        Late store;
        Accounts accounts({scene.network, store, *scene.settings, scene.time.clock(), scene.environment, {}});
        std::optional<Result<Account>> account;
        accounts.signIn(scene.host, {secret("gho_octocat"), {}, {}, {}, {}}, TokenSource::Pasted, this,
                        [&](const Result<Account> &signedIn) { account = signedIn; });
        QTRY_VERIFY(account && account->ok());
        std::optional<Result<Done>> kept;
        accounts.keepInKeyring(account->value(), this, [&](const Result<Done> &done) { kept = done; });
        QTRY_VERIFY(kept);
        QVERIFY(!*kept && kept->error().message == store.reason);
        // It lives on all the same.
        std::optional<Result<Secret>> token;
        accounts.credentials(scene.host).token(this, [&](const Result<Secret> &given) { token = given; });
        QTRY_VERIFY(token && token->ok());
        store.reason.clear();
        kept.reset();
        accounts.keepInKeyring(account->value(), this, [&](const Result<Done> &done) { kept = done; });
        QTRY_VERIFY(kept && kept->ok());
    }

    void whatTheServerSaysOfScopesIsKeptWhereTheSignInSaidNothing()
    {
        for (const QStringList &said : {QStringList(), QStringList{QStringLiteral("gist")}}) {
            AccountScene scene;
            GitHubFault fault;
            fault.kind = GitHubFault::Kind::Answer;
            fault.path = QStringLiteral("/user$");
            fault.answer = {200, {{"x-oauth-scopes", "repo, read:org"}}, R"({"login":"octocat","id":7})"};
            scene.server.addFault(fault);
            const Result<Account> account = scene.signIn({secret("gho_octocat"), {}, {}, {}, said});
            QVERIFY(account);
            std::optional<Result<std::optional<TokenSet>>> kept;
            scene.store.read(account.value(), this, [&kept](const Result<std::optional<TokenSet>> &found) { kept = found; });
            QTRY_VERIFY(kept && kept->ok() && kept->value());
            const QStringList ofServer{QStringLiteral("repo"), QStringLiteral("read:org")};
            QCOMPARE(kept->value()->scopes, said.isEmpty() ? ofServer : said);
        }
    }

    void aServerInTroubleIsSaidAndCostsNoToken()
    {
        AccountScene scene;
        QVERIFY(scene.signIn(scene.lapsing(3600), TokenSource::Device));
        GitHubFault fault;
        fault.kind = GitHubFault::Kind::Answer;
        fault.path = QStringLiteral("/user$");
        fault.answer = {500, {}, {}};
        scene.server.addFault(fault);
        std::optional<Result<Accounts::Standing>> standing;
        scene.accounts->lookUp(scene.host, this, [&standing](const Result<Accounts::Standing> &result) { standing = result; });
        QTRY_VERIFY(standing);
        QCOMPARE(standing->ok() ? QString() : standing->error().code, QStringLiteral("network.server"));
        QCOMPARE(scene.server.count(QLatin1String(refreshPath)), 0);
    }

    void aPlusSignReachesTheSignInServerAsItIs()
    {
        AccountScene scene;
        QUrlQuery form;
        form.addQueryItem(QStringLiteral("a"), QStringLiteral("b+c"));
        bool answered = false;
        askSignInServer(scene.network, scene.host, QStringLiteral("/login/oauth/access_token"), form, this,
                        [&answered](const ExchangeResult &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(scene.server.requests().constLast().http.body, QByteArray("a=b%2Bc"));
    }

    void aGitHubCliThatNobodyWaitsForIsEnded()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Destroyed while process")));
        AccountScene scene;
        scene.installGitHubCli("echo $$ > " + QFile::encodeName(scene.folder.filePath(QStringLiteral("number"))) + "; exec /bin/sleep 60");
        auto gone = std::make_unique<QObject>();
        scene.accounts->tokenOfGitHubCli(scene.host, gone.get(), [](const Result<Secret> &) { QFAIL("answered what is gone"); });
        QTRY_VERIFY(QFileInfo(scene.folder.filePath(QStringLiteral("number"))).size() > 1);
        gone.reset();
    }
};

QTEST_GUILESS_MAIN(TestAccountsKept)
#include "tst_accountskept.moc"
