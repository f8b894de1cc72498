#include "tests/support/app/accountscene.h"

using namespace waybill;
using namespace waybill::test;

/// Where tokens stay, and where they can be ended.
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
};

QTEST_GUILESS_MAIN(TestAccountsKept)
#include "tst_accountskept.moc"
