#include "tests/support/scriptedprompts.h"
#include "tests/ui/account/shownsignin.h"
#include "ui/account/codebox.h"
#include "ui/account/serverdialog.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>

using namespace waybill;
using namespace waybill::test;
using Page = SignInDialog::Page;

namespace {

/// A keyring that answers when the test says so.
struct SlowKeyring : MemoryStore
{
    void probe(QObject *context, Written done) override
    {
        answer = [guard = QPointer<QObject>(context), done, this] {
            if (guard)
                done(reason.isEmpty() ? Result<Done>(Done{}) : Result<Done>(Error{QStringLiteral("keyring.unavailable"), reason, {}}));
        };
    }
    QString sessionOnlyReason() const override { return reason; }

    QString reason;
    std::function<void()> answer;
};

} // namespace

/// Where the token of a sign-in stays, and what its server needs besides.
class TestSignInKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Style::install(*qApp, false); }
    void whetherThereIsAKeyringIsKnownBeforeTheBrowserOpens()
    {
        SlowKeyring keyring;
        keyring.reason = QStringLiteral("there is no system keyring");
        Shown shown(true, true, &keyring);
        QTRY_VERIFY(shown.part<QPushButton>("copy")->isEnabled());
        QVERIFY(!shown.part<QPushButton>("browser")->isEnabled());
        QVERIFY2(shown.text("status").contains(QStringLiteral("Looking for")), "said meanwhile");
        keyring.answer();
        QVERIFY(shown.part<QPushButton>("browser")->isEnabled());
        QVERIFY(shown.shows("error") && shown.error().contains(keyring.reason));
        keyring.reason.clear();
        emit shown.part<MessageLine>("error")->fixClicked();
        QVERIFY(!shown.part<QPushButton>("browser")->isEnabled());
        keyring.answer();
        QVERIFY(!shown.shows("error"));
    }

    void aTokenThatCannotBeKeptLivesOnAndIsTriedAgain()
    {
        SlowKeyring keyring;
        keyring.reason = QStringLiteral("it is locked");
        Shown shown(true, true, &keyring);
        keyring.answer();
        shown.click("usePaste");
        QVERIFY(shown.shows("error"));
        shown.part<QLineEdit>("input")->setText(QStringLiteral("gho_octocat"));
        shown.click("primary");
        QVERIFY(shown.awaits(Page::Note));
        QVERIFY(shown.error().contains(keyring.reason));
        QCOMPARE(shown.accounts->current(shown.host.name)->login, QStringLiteral("octocat"));
        keyring.reason.clear();
        emit shown.part<MessageLine>("error")->fixClicked();
        keyring.answer();
        QTRY_VERIFY(!shown.dialog);
    }

    void theFileOfACertificateAuthorityIsChosenAndLookedAt()
    {
        ScriptedPrompts prompts;
        Shown shown(true, false);
        ServerDialog dialog(shown.host, {}, {}, &prompts, nullptr);
        auto *choose = dialog.findChild<QAbstractButton *>(QStringLiteral("chooseCertificate"));
        auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("certificateAuthority"));
        QVERIFY(choose && line);
        choose->click();
        QCOMPARE(prompts.requests.size(), 1);
        QVERIFY2(line->text().isEmpty() && line->accessibleDescription().isEmpty(), "given up");
        QTemporaryFile none;
        QVERIFY(none.open() && none.write("no certificate\n") > 0 && none.flush());
        prompts.files = {none.fileName()};
        choose->click();
        QCOMPARE(line->text(), none.fileName());
        QVERIFY2(!line->accessibleDescription().isEmpty(), "said at once");
        // The next look starts where the file is.
        choose->click();
        QCOMPARE(prompts.requests.constLast().suggestion, QFileInfo(none.fileName()).absolutePath());
    }

    void aClientIdIsTakenInTheServersSettings()
    {
        Shown shown(true, false);
        shown.server.state.apps.insert(QStringLiteral("Ov23liABCDEF"), {});
        shown.click("server");
        auto *dialog = shown.part<ServerDialog>("serverSettings");
        QVERIFY(dialog && dialog->isVisible());
        const auto line = [dialog](const char *name) { return dialog->findChild<QLineEdit *>(QLatin1String(name)); };
        dialog->findChild<QAbstractButton *>(QStringLiteral("register"))->click();
        QCOMPARE(shown.opened.constLast().path(), QStringLiteral("/settings/applications/new"));
        QTest::keyClicks(line("clientId"), QStringLiteral("oh"));
        QVERIFY2(!line("clientId")->accessibleDescription().isEmpty(), "said at once");
        dialog->findChild<QAbstractButton *>(QStringLiteral("save"))->click();
        QVERIFY2(dialog->isVisible(), "what cannot be used is not saved");
        line("clientId")->setText(QStringLiteral("Ov23liABCDEF"));
        dialog->findChild<QAbstractButton *>(QStringLiteral("save"))->click();
        QCOMPARE(shown.settings->value(QStringLiteral("clientId/") + shown.host.name).toString(), QStringLiteral("Ov23liABCDEF"));
        QCOMPARE(shown.dialog->page(), Page::Code);
        QTRY_VERIFY(!shown.part<CodeBox>("code")->code().isEmpty());
    }
};

QTEST_MAIN(TestSignInKeyring)
#include "tst_signinkeyring.moc"
