#include "tests/support/submittest.h"
#include "ui/account/accountbutton.h"
#include "ui/account/signindialog.h"
#include "ui/repository/repositorybanner.h"
#include "ui/widgets/paragraph.h"

using namespace waybill;
using namespace waybill::test;

/// The dialogs around the sheet: what closes one, and what is opened right after.
class TestSubmitDialogs : public SubmitTest
{
    Q_OBJECT

private slots:
    void aWayToTheSheetEndsWithTheDialogThatIsCancelled();
    void aDialogOpenedRightAfterItWasClosedStays_data();
    void aDialogOpenedRightAfterItWasClosedStays();
    void theSheetOfAnotherRequestIsItsOwn();
    void aWarningThatIsMeantLeadsByKeyToSubmitAndByActionSubmitsAtOnce();
    void whatDoesNotExistIsSaidWholeAndNotKept();
    void thePickerOffersWhatTheAccountWorksIn();
    void signingOutOffersThePageToRevoke();
};

void TestSubmitDialogs::aWayToTheSheetEndsWithTheDialogThatIsCancelled()
{
    fill();
    const auto chooseFromChecks = [this] {
        emit m_window->workspace().repositoryWanted();
        QTRY_VERIFY(shown<RepositoryPicker>());
        auto *line = shown<RepositoryPicker>()->findChild<QLineEdit *>(QStringLiteral("address"));
        line->setText(m_scene->fullName());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!submission().target().isEmpty());
        turnEventLoop();
    };
    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<RepositoryPicker>());
    shown<RepositoryPicker>()->reject();
    chooseFromChecks();
    QVERIFY(!shown<SignInDialog>() && !shown<SubmitSheet>());

    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<SignInDialog>());
    shown<SignInDialog>()->reject();
    chooseFromChecks();
    QVERIFY(!shown<SignInDialog>() && !shown<SubmitSheet>());
}

void TestSubmitDialogs::aDialogOpenedRightAfterItWasClosedStays_data()
{
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<bool>("outbox");
    QTest::newRow("repository") << false << false << false;
    QTest::newRow("sign-in") << true << false << false;
    QTest::newRow("sheet") << true << true << false;
    QTest::newRow("outbox") << false << false << true;
}

void TestSubmitDialogs::aDialogOpenedRightAfterItWasClosedStays()
{
    QFETCH(bool, chosen);
    QFETCH(bool, signedIn);
    QFETCH(bool, outbox);
    m_byEnvironment = signedIn;
    restart();
    if (chosen)
        choose(m_scene->fullName());
    turnEventLoop();
    QAction *open = outbox ? m_window->windowActions().openOutbox : m_window->windowActions().submit;
    open->trigger();
    auto *dialog = shown<QDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->close());
    open->trigger();
    turnEventLoop();
    QVERIFY(shown<QDialog>());
}

void TestSubmitDialogs::theSheetOfAnotherRequestIsItsOwn()
{
    signInByEnvironment();
    restart();
    choose(m_scene->fullName());
    m_window->windowActions().submit->trigger();
    QVERIFY(shown<SubmitSheet>());
    m_window->open({QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"), {}, {}});
    m_window->windowActions().submit->trigger();
    turnEventLoop();
    QVERIFY(shown<SubmitSheet>());
    Target target = submission().target();
    target.assignees = {QStringLiteral("ada")};
    emit shown<SubmitSheet>()->targetChanged(target);
    QCOMPARE(submission().target().assignees, target.assignees);
}

void TestSubmitDialogs::aWarningThatIsMeantLeadsByKeyToSubmitAndByActionSubmitsAtOnce()
{
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<SubmitSheet>());
    QTRY_VERIFY(!submission().isReading());
    // The scene's time is on a Saturday, of which the guide warns.
    QAbstractButton *meant = nullptr;
    for (auto *button : sheet()->findChildren<QAbstractButton *>(QStringLiteral("override"))) {
        if (button->isVisible())
            meant = button;
    }
    QVERIFY(meant);
    auto *submit = sheet()->findChild<QAbstractButton *>(QStringLiteral("submit"));
    meant->setFocus();
    QTest::keyClick(meant, Qt::Key_Space);
    QCOMPARE(sheet()->focusWidget(), submit);

    // Taken back, and meant again; nothing turns the event loop before Submit, as when a screen reader presses both.
    meant->click();
    meant->click();
    submit->click();
    QTRY_COMPARE(m_scene->server.count(QStringLiteral("issues/create")), 1);
}

void TestSubmitDialogs::whatDoesNotExistIsSaidWholeAndNotKept()
{
    signInByEnvironment();
    restart();
    choose(m_scene->fullName());
    const auto kept = [this] { return m_store->value(QStringLiteral("github/repositories")).toStringList(); };
    QTRY_COMPARE(kept().size(), 1);
    auto *banner = m_window->findChild<RepositoryBanner *>();
    QVERIFY(!banner->isVisible());
    emit m_window->workspace().repositoryWanted();
    QTRY_VERIFY(shown<RepositoryPicker>());
    emit shown<RepositoryPicker>()->chosen({QString(), {QStringLiteral("octo"), QStringLiteral("nowhere")}});
    QTRY_VERIFY(banner->isVisible());
    const QString said = banner->findChild<Paragraph *>(QStringLiteral("repositorytrouble"))->text();
    QVERIFY2(said.contains(QLatin1String("octo/nowhere")) && said.size() > 40, qPrintable(said));
    QTRY_VERIFY(!submission().isReading());
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().constFirst().endsWith(m_scene->fullName()));
}

void TestSubmitDialogs::thePickerOffersWhatTheAccountWorksIn()
{
    signInByEnvironment();
    restart();
    QTRY_VERIFY(m_window->findChild<AccountButton *>()->account());
    m_window->findChild<QAbstractButton *>(QStringLiteral("repository"))->click();
    QTRY_VERIFY(shown<RepositoryPicker>());
    auto *list = shown<RepositoryPicker>()->findChild<QListView *>(QStringLiteral("recent"));
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 2);
    QCOMPARE(list->model()->index(1, 0).data().toString().section(u'/', -2), m_scene->fullName());
}

void TestSubmitDialogs::signingOutOffersThePageToRevoke()
{
    signInForGood();
    Accounts &accounts = m_services->accounts();
    QTRY_VERIFY(m_window->findChild<AccountButton *>()->account());
    const Account account = accounts.all().constFirst();
    emit m_window->findChild<AccountButton *>()->signOutWanted(account);
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY2(accounts.all().size() == 1, "the question was not answered");
    m_prompts->answers = {Prompts::Button::Alternative};
    emit m_window->findChild<AccountButton *>()->signOutWanted(account);
    QTRY_VERIFY(accounts.all().isEmpty());
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.constFirst().path(), QStringLiteral("/settings/tokens"));
}

QTEST_MAIN(TestSubmitDialogs)
#include "tst_submitdialogs.moc"
