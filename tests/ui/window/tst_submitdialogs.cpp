#include "tests/support/submittest.h"
#include "ui/account/signindialog.h"

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

QTEST_MAIN(TestSubmitDialogs)
#include "tst_submitdialogs.moc"
