#include "tests/ui/account/shownsignin.h"
#include "ui/account/accountbutton.h"
#include "ui/account/codebox.h"
#include "ui/account/signindialog.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

using Page = SignInDialog::Page;

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Style::install(*qApp, false); }
    void saysWhenTheServerRefuses();
    void saysThatThereIsNoClientId();
    void triesAgainAfterAFailure();
    void asksForTheServer();
    void showsTheCodeAndSignsIn();
    void copiesTheCode();
    void countsDown();
    void asksForPublicRepositoriesOnly();
    void takesAPastedToken();
    void saysOfATokenThatItIsTooLong();
    void takesTheSignInOfTheGitHubCli();
    void stopsWhenItIsClosed();
    void notesWhatIsWorthKnowing();
    void worksByKeyboardAlone();
    void fitsItsTexts_data();
    void fitsItsTexts();
};

void TestSignIn::saysWhenTheServerRefuses()
{
    Shown shown;
    QVERIFY(QTest::qWaitFor([&] { return !shown.part<CodeBox>("code")->code().isEmpty(); }));
    QVERIFY(shown.server.state.deny(QStringLiteral("WDJB-0001")));
    shown.poll();
    QVERIFY(shown.awaits(Page::Failed));
    QVERIFY(!shown.error().isEmpty());
    QVERIFY(shown.shows("useCode") && shown.shows("useCli") && shown.shows("usePaste") && shown.shows("primary"));
    QVERIFY(!shown.shows("code"));
}

void TestSignIn::saysThatThereIsNoClientId()
{
    Shown shown(true, false);
    QCOMPARE(shown.dialog->page(), Page::Ways);
    QVERIFY(shown.text("explanation").contains(QStringLiteral("client id")));
    QVERIFY(shown.shows("useCli") && shown.shows("usePaste") && !shown.shows("useCode") && !shown.shows("code"));
    QVERIFY(shown.server.requests().isEmpty());
}

void TestSignIn::triesAgainAfterAFailure()
{
    Shown shown;
    shown.server.stop();
    QVERIFY(shown.awaits(Page::Failed));
    QVERIFY(shown.server.listen());
    shown.click("primary");
    QVERIFY(QTest::qWaitFor([&] { return !shown.part<CodeBox>("code")->code().isEmpty(); }));
    QCOMPARE(shown.dialog->page(), Page::Code);
    // The token came, and then the net went: it is not asked for twice.
    QVERIFY(shown.server.state.approve(shown.part<CodeBox>("code")->code(), QStringLiteral("octocat")));
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::CloseBeforeActing;
    fault.path = QStringLiteral("/user$");
    fault.times = 10;
    shown.server.addFault(fault);
    shown.poll();
    QVERIFY(shown.awaits(Page::Failed));
    shown.server.clearFaults();
    shown.click("primary");
    QTRY_COMPARE(shown.signedIn->count(), 1);
    QCOMPARE(shown.server.state.grants.size(), 1);
}

void TestSignIn::asksForTheServer()
{
    Shown shown(false);
    QCOMPARE(shown.dialog->page(), Page::Server);
    auto *input = shown.part<QLineEdit>("input");
    input->setText(QStringLiteral("http://ghe.example.com"));
    shown.click("primary");
    QCOMPARE(shown.dialog->page(), Page::Failed);
    QVERIFY(shown.error().contains(QStringLiteral("HTTPS")));
    QVERIFY(!shown.shows("useCli"));
    shown.click("primary");
    QCOMPARE(shown.dialog->page(), Page::Server);
    QCOMPARE(input->text(), QStringLiteral("http://ghe.example.com"));
    input->setText(shown.server.baseText());
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(shown.dialog->page(), Page::Code);
}

void TestSignIn::showsTheCodeAndSignsIn()
{
    Shown shown;
    QCOMPARE(shown.dialog->page(), Page::Code);
    QVERIFY(!shown.part<QPushButton>("browser")->isEnabled());
    QTRY_COMPARE(shown.part<CodeBox>("code")->code(), QStringLiteral("WDJB-0001"));
    QVERIFY(shown.text("explanation").contains(QStringLiteral("/login/device</b>")));
    QVERIFY(shown.text("status").contains(QStringLiteral("<b>repo</b>")));
    QVERIFY(shown.text("status").contains(QStringLiteral("keyring")));
    QTRY_VERIFY(shown.part<QPushButton>("browser")->isEnabled());
    shown.click("browser");
    QCOMPARE(shown.opened, QList<QUrl>{QUrl(shown.server.baseText() + QStringLiteral("/login/device"))});
    QVERIFY(shown.server.state.approve(QStringLiteral("WDJB-0001"), QStringLiteral("octocat")));
    shown.poll();
    QTRY_VERIFY(!shown.dialog);
    QCOMPARE(shown.signedIn->count(), 1);
    QCOMPARE(shown.accounts->current(shown.host.name)->login, QStringLiteral("octocat"));
    QCOMPARE(shown.accounts->current(shown.host.name)->source, TokenSource::Device);
}

void TestSignIn::copiesTheCode()
{
    Shown shown;
    QTRY_VERIFY(shown.part<QPushButton>("copy")->isEnabled());
    QApplication::clipboard()->clear();
    shown.click("copy");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("WDJB-0001"));
    QApplication::clipboard()->clear();
    QTest::mouseClick(shown.part<CodeBox>("code"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("WDJB-0001"));
}

void TestSignIn::countsDown()
{
    Shown shown;
    QTRY_VERIFY(shown.text("status").contains(QStringLiteral("15:00")));
    shown.time.advance(std::chrono::seconds(29));
    QTRY_VERIFY(shown.text("status").contains(QStringLiteral("14:31")));
    shown.time.advance(std::chrono::hours(1));
    shown.poll();
    QVERIFY(shown.awaits(Page::Failed));
}

void TestSignIn::asksForPublicRepositoriesOnly()
{
    Shown shown;
    QTRY_COMPARE(shown.part<CodeBox>("code")->code(), QStringLiteral("WDJB-0001"));
    shown.click("otherScope");
    QTRY_COMPARE(shown.part<CodeBox>("code")->code(), QStringLiteral("WDJB-0002"));
    QCOMPARE(shown.server.state.grants.constLast().scope, QStringLiteral("public_repo"));
    QVERIFY(shown.text("status").contains(QStringLiteral("<b>public_repo</b>")));
    shown.click("otherScope");
    QTRY_COMPARE(shown.part<CodeBox>("code")->code(), QStringLiteral("WDJB-0003"));
    QCOMPARE(shown.server.state.grants.constLast().scope, QStringLiteral("repo"));
}

void TestSignIn::takesAPastedToken()
{
    Shown shown(true, false);
    shown.click("usePaste");
    QCOMPARE(shown.dialog->page(), Page::Paste);
    auto *input = shown.part<QLineEdit>("input");
    QCOMPARE(input->echoMode(), QLineEdit::Password);
    shown.click("createToken");
    QCOMPARE(shown.opened.constLast().path(), QStringLiteral("/settings/tokens"));
    input->setText(QStringLiteral("gho_nobody"));
    shown.click("primary");
    QVERIFY(input->text().isEmpty());
    QVERIFY(shown.awaits(Page::Failed));
    QVERIFY(!shown.error().contains(QStringLiteral("gho_nobody")));
    shown.click("primary");
    QCOMPARE(shown.dialog->page(), Page::Paste);
    input->setText(QStringLiteral("  gho_octocat\n"));
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_VERIFY(!shown.dialog);
    QCOMPARE(shown.accounts->current(shown.host.name)->source, TokenSource::Pasted);
}

void TestSignIn::saysOfATokenThatItIsTooLong()
{
    Shown shown(true, false);
    shown.click("usePaste");
    auto *input = shown.part<QLineEdit>("input");
    QApplication::clipboard()->setText(QString(32768, QLatin1Char('x')));
    QTest::keyClick(input, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(input->text().isEmpty());
    QVERIFY(shown.shows("error") && shown.error().contains(QStringLiteral("Nothing was inserted")));
    QTest::keyClicks(input, QStringLiteral("g"));
    QVERIFY(!shown.shows("error") || !shown.error().contains(QStringLiteral("Nothing was inserted")));
}

void TestSignIn::takesTheSignInOfTheGitHubCli()
{
    Shown shown;
    shown.click("useCli");
    QVERIFY(shown.awaits(Page::Failed));
    QVERIFY(shown.error().contains(QStringLiteral("gh")));
    shown.installGitHubCli("echo gho_hubot");
    shown.click("primary");
    QTRY_VERIFY(!shown.dialog);
    QCOMPARE(shown.accounts->current(shown.host.name)->login, QStringLiteral("hubot"));
    QCOMPARE(shown.accounts->current(shown.host.name)->source, TokenSource::GitHubCli);
}

void TestSignIn::stopsWhenItIsClosed()
{
    Shown shown;
    QTRY_VERIFY(shown.part<QPushButton>("copy")->isEnabled());
    QVERIFY(shown.server.state.approve(QStringLiteral("WDJB-0001"), QStringLiteral("octocat")));
    shown.click("cancel");
    shown.poll();
    QTRY_VERIFY(!shown.dialog);
    QTest::qWait(50);
    QVERIFY(shown.signedIn->isEmpty() && shown.accounts->all().isEmpty());
    QCOMPARE(shown.server.count(QStringLiteral("login/oauth/access_token")), 0);
}

void TestSignIn::notesWhatIsWorthKnowing()
{
    Shown shown;
    QTRY_VERIFY(shown.part<QPushButton>("copy")->isEnabled());
    QVERIFY(shown.server.state.approve(QStringLiteral("WDJB-0001"), QStringLiteral("octocat"), QStringList(QStringLiteral("gist"))));
    shown.poll();
    QVERIFY(shown.awaits(Page::Note));
    QCOMPARE(shown.signedIn->count(), 1);
    QVERIFY(shown.error().contains(QStringLiteral("gist")));
    QVERIFY(!shown.shows("cancel"));
    shown.click("primary");
    QTRY_VERIFY(!shown.dialog);
}

void TestSignIn::worksByKeyboardAlone()
{
    Shown shown;
    QTRY_VERIFY(shown.part<QPushButton>("copy")->isEnabled());
    shown.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.dialog));
    QTRY_COMPARE(QApplication::focusWidget(), shown.part<QWidget>("browser"));
    QStringList visited;
    for (int i = 0; i < 8; ++i) {
        visited += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"code", "copy", "browser", "otherScope", "useCli", "usePaste", "cancel"})
        QVERIFY2(visited.contains(QLatin1String(name)), qPrintable(visited.join(u' ')));
    QTest::keyClick(shown.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown.dialog);
}

void TestSignIn::fitsItsTexts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestSignIn::fitsItsTexts()
{
    QFETCH(bool, dark);
    Style::setDark(dark);
    const auto back = qScopeGuard([] { Style::setDark(false); });
    Shown shown;
    QTRY_VERIFY(shown.part<QPushButton>("copy")->isEnabled());
    const auto fits = [&shown] {
        for (const QLabel *label : shown.dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->height() < label->heightForWidth(label->width()))
                return false;
        }
        return true;
    };
    // The pictures, for who wants to look at them.
    const QString folder = qEnvironmentVariable("WAYBILL_TEST_PICTURES");
    const auto keepPicture = [&](const char *name) {
        if (!folder.isEmpty())
            shown.dialog->grab().save(
                QStringLiteral("%1/signin-%2-%3.png").arg(folder, QLatin1String(name), dark ? u"dark"_qs : u"light"_qs));
    };
    QVERIFY(fits());
    keepPicture("code");
    QVERIFY(shown.text("status").contains(themeFor(shown.dialog->palette()).muted.name()));
    shown.click("usePaste");
    QVERIFY(fits());
    keepPicture("paste");
    shown.click("useCli");
    QVERIFY(shown.awaits(Page::Failed));
    QVERIFY(fits());
    keepPicture("failed");
    AccountScene scene;
    QVERIFY(scene.signIn({secret("gho_octocat"), {}, {}, {}, {}}));
    AccountButton button;
    button.setAccounts(scene.accounts.get(), scene.host);
    if (!folder.isEmpty())
        button.grab().save(QStringLiteral("%1/button-%2.png").arg(folder, dark ? u"dark"_qs : u"light"_qs));
    Shown none(true, false);
    if (!folder.isEmpty())
        none.dialog->grab().save(QStringLiteral("%1/signin-ways-%2.png").arg(folder, dark ? u"dark"_qs : u"light"_qs));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
