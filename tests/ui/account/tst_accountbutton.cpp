#include "tests/support/app/accountscene.h"
#include "ui/account/accountbutton.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

class TestAccountButton : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Style::install(*qApp, false); }
    void showsWhoIsSignedIn();
    void menuChangesAccountsAndAsksToSignOut();
    void menuSaysWhatIsWorthKnowing();
    void menuSaysWhatCanBeDoneWhereRequestsGo();
};

void TestAccountButton::showsWhoIsSignedIn()
{
    AccountScene scene;
    AccountButton button;
    QSignalSpy wanted(&button, &AccountButton::signInWanted);
    QCOMPARE(button.text(), QStringLiteral("Sign in"));
    button.click();
    QCOMPARE(wanted.count(), 1);
    button.setAccounts(scene.accounts.get(), scene.host);
    button.click();
    QCOMPARE(wanted.count(), 2);
    QVERIFY(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}));
    QCOMPARE(button.text(), QStringLiteral("OC"));
    QCOMPARE(button.sizeHint().width(), button.sizeHint().height());
    QVERIFY(button.accessibleName().contains(QStringLiteral("octocat")));
    // The server took the token back.
    QVERIFY(scene.token());
    QVERIFY(!scene.replace(secret("gho_octocat")));
    QVERIFY(button.accessibleName().contains(QStringLiteral("signed out")));
    QCOMPARE(initialsOf(QStringLiteral("octo-cat")), QStringLiteral("OC"));
    QCOMPARE(initialsOf(QStringLiteral("a")), QStringLiteral("A"));
    QCOMPARE(initialsOf(QString()), QStringLiteral("•"));
    QCOMPARE(initialsOf(QStringLiteral("--")), QStringLiteral("•"));
}

void TestAccountButton::menuChangesAccountsAndAsksToSignOut()
{
    AccountScene scene;
    const Account octocat = scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}).value();
    QVERIFY(scene.signIn({secret("gho_hubot"), {}, {}, {}, {}}));
    AccountButton button;
    button.setAccounts(scene.accounts.get(), scene.host);
    button.show();
    QSignalSpy chosen(&button, &AccountButton::accountChosen);
    QSignalSpy wanted(&button, &AccountButton::signInWanted);
    QSignalSpy signOut(&button, &AccountButton::signOutWanted);
    QSignalSpy settings(&button, &AccountButton::serverSettingsWanted);
    const auto choose = [&button](const QString &words) {
        button.openMenu();
        for (QAction *action : button.findChild<QMenu *>()->actions()) {
            if (action->isEnabled() && action->text().contains(words)) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    button.openMenu();
    // An account's host stands beneath it: beside it, it would make the menu wider, and the room for reasons higher, than they are.
    QVERIFY(button.findChild<QMenu *>()->sizeHint().width() <= designLength(button.font(), 332) + 2);
    QVERIFY(choose(QStringLiteral("Switch to octocat")));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(*scene.accounts->current(scene.host.name), octocat);
    QSignalSpy page(&button, &AccountButton::pageWanted);
    QVERIFY(choose(QStringLiteral("Open on GitHub")));
    QCOMPARE(page.constFirst().constFirst().toUrl().host(), scene.host.web.host());
    QVERIFY(choose(QStringLiteral("another server")));
    QVERIFY(wanted.constLast().constFirst().toBool());
    QVERIFY(choose(QStringLiteral("another account")));
    QVERIFY(!wanted.constLast().constFirst().toBool());
    QVERIFY(choose(QStringLiteral("Settings for")));
    QCOMPARE(settings.count(), 1);
    QVERIFY(choose(QStringLiteral("Sign out octocat")));
    QCOMPARE(signOut.count(), 1);
    QCOMPARE(signOut.constFirst().constFirst().value<Account>(), octocat);
    bool gone = false;
    scene.accounts->signOut(octocat, &button, [&gone](const Result<Done> &done) { gone = done.ok(); });
    QTRY_VERIFY(gone);
    QCOMPARE(button.text(), QStringLiteral("HU"));
}

void TestAccountButton::menuSaysWhatIsWorthKnowing()
{
    AccountScene scene;
    MemoryStore forgetful(QStringLiteral("there is no keyring today"));
    Accounts accounts({scene.network, forgetful, *scene.settings, scene.time.clock(), scene.environment, {}});
    AccountButton button;
    button.setAccounts(&accounts, scene.host);
    const auto texts = [&button] {
        QString all;
        button.openMenu();
        for (const QAction *action : button.findChild<QMenu *>()->actions())
            all += action->text() + u'\n';
        return all;
    };
    QVERIFY(!texts().contains(QStringLiteral("keyring today")));
    bool signedIn = false;
    accounts.signIn(scene.host, {secret("gho_octocat"), {}, {}, {}, {}}, TokenSource::Pasted, &button,
                    [&signedIn](const Result<Account> &account) { signedIn = account.ok(); });
    QTRY_VERIFY(signedIn);
    QVERIFY(texts().contains(QStringLiteral("keyring today")));
    QVERIFY(texts().contains(QStringLiteral("Try the keyring again")));

    // What the environment holds cannot be signed out here.
    scene.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("gho_hubot"));
    scene.reopen();
    button.setAccounts(scene.accounts.get(), scene.host);
    QVERIFY(texts().contains(QStringLiteral("environment variable")));
    QVERIFY(!texts().contains(QStringLiteral("Sign out")));
}

void TestAccountButton::menuSaysWhatCanBeDoneWhereRequestsGo()
{
    AccountScene scene;
    QVERIFY(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}));
    AccountButton button;
    button.setAccounts(scene.accounts.get(), scene.host);
    button.show();
    const auto texts = [&button] {
        QStringList all;
        button.openMenu();
        for (const QAction *action : button.findChild<QMenu *>()->actions())
            all += action->text();
        return all.join(u'|');
    };
    QVERIFY2(!texts().contains(QLatin1String("Can do")), "nothing is known yet");
    Repository repository;
    repository.name = {QStringLiteral("octo"), QStringLiteral("a&b")};
    button.setRepository(repository);
    QVERIFY(texts().contains(QLatin1String("Can do in octo/a&&b")));
    QVERIFY(texts().contains(QLatin1String("Create and edit issues")));
    QVERIFY(texts().contains(QLatin1String("Not set labels")) && texts().contains(QLatin1String("triage")));
    repository.canTriage = true;
    repository.archived = true;
    button.setRepository(repository);
    QVERIFY(texts().contains(QLatin1String("Not file requests")) && texts().contains(QLatin1String("archived")));
    QVERIFY(texts().contains(QLatin1String("Set labels")) && !texts().contains(QLatin1String("Not set labels")));
    // A long reason wraps in its second line and does not make the menu wider.
    QVERIFY(button.findChild<QMenu *>()->width() <= designLength(button.font(), 400));
}

QTEST_MAIN(TestAccountButton)
#include "tst_accountbutton.moc"
