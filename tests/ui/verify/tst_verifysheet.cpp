#include "app/follow/followstore.h"
#include "tests/support/submittest.h"
#include "ui/goingback/goingbackcontroller.h"
#include "ui/goingback/goingbackdialog.h"
#include "ui/verify/checkeditor.h"
#include "ui/verify/verifydialog.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/reasonbutton.h"
#include "ui/window/filedmoment.h"

#include <QListWidget>
#include <QPlainTextEdit>

using namespace waybill;
using namespace waybill::test;

/// Going through what was delivered, by keys, on a GitHub that takes ticks and comment.
class TestVerifySheet : public SubmitTest
{
    Q_OBJECT

private slots:
    void resultsBecomeTicksAndOneCommentAndAreSeenAmongTheDeliveries();
    void whatWasNotedIsKeptWhenTheDialogClosesAndWhenTheProgramEnds();
    void whatHasNoPlaceInTheIssueAnyMoreIsShown();
    void theIssueThatTheWorkflowOpenedIsVerifiedAndBecomesASubIssue();

private:
    void begin();
    void startAgain();
    void openVerification();
    VerifyDialog *verification() { return shown<VerifyDialog>(); }
    CheckEditor *check(int at) { return verification()->findChildren<CheckEditor *>().at(at); }
    void choose(int at, CheckResult result);
    template <typename T>
    T *part(int at, const char *name)
    {
        return check(at)->findChild<T *>(QLatin1String(name));
    }
    QString note() { return verification()->findChild<Paragraph *>(QStringLiteral("note"))->text(); }
    QPlainTextEdit *comment() { return verification()->findChild<QPlainTextEdit *>(QStringLiteral("comment")); }
    void send() { QTest::keyClick(verification()->findChild<QWidget *>(QStringLiteral("send")), Qt::Key_Space); }
    GitHubIssue &issue() { return *m_scene->repository().issue(m_number); }
    IssuePlace place() const { return {submissionHost(), {m_scene->owner, m_scene->name}, m_number}; }
    QString submissionHost() const { return hostOfEnvironment(m_services->places().environment).value().name; }
    /// What the lists say of it.
    QString seenAs(qint64 request)
    {
        const IssuePlace of{submissionHost(), {m_scene->owner, m_scene->name}, request};
        return seenText(m_services->followed().value().seenIssues().value().value(of.key()));
    }
    QList<KeptCheck> kept() { return m_services->followed().value().keptChecks(place()).value(); }

    qint64 m_number = 0; ///< Of the issue that is verified.
};

/// v0.1.0 was delivered yesterday, and v0.2.0 a moment ago.
void TestVerifySheet::begin()
{
    signInByEnvironment();
    m_scene->runVersion(QStringLiteral("4ce1db3"));
    GitHubRepository &repository = m_scene->repository();
    repository.issues.clear();
    for (int i = 1; i <= 2; ++i) {
        GitHubIssue delivered;
        delivered.title = QStringLiteral("[Approved] [Request] Provision Production Environment v0.%1.0").arg(i);
        delivered.body = QString::fromUtf8(bytesOf(caseFolder + QStringLiteral("/expected.md")));
        delivered.open = false;
        delivered.author = m_scene->owner;
        delivered.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
        delivered.milestone = i;
        delivered.createdAt = m_scene->now.addDays(i - 3);
        delivered.closedAt = delivered.createdAt.addSecs(3600);
        m_number = repository.addIssue(delivered).number;
    }
    startAgain();
}

void TestVerifySheet::startAgain()
{
    restartInRepository();
}

void TestVerifySheet::openVerification()
{
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(verification());
}

void TestVerifySheet::choose(int at, CheckResult result)
{
    OptionButton *button = part<OptionGroup>(at, "result")->button(int(result) - 1);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestVerifySheet::resultsBecomeTicksAndOneCommentAndAreSeenAmongTheDeliveries()
{
    begin();
    openVerification();
    QCOMPARE(verification()->findChildren<CheckEditor *>().size(), 6);
    QCOMPARE(note(), QStringLiteral("0 of 6 looked at"));
    auto *sending = verification()->findChild<ReasonButton *>(QStringLiteral("send"));
    QVERIFY(!sending->reason().isEmpty());
    // By keys: the first check has the focus, and an arrow chooses.
    QCOMPARE(QApplication::focusWidget(), part<OptionGroup>(0, "result")->tabStop());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(part<QLineEdit>(0, "evidence")->isVisible());
    QTest::keyClicks(part<QLineEdit>(0, "evidence"), QStringLiteral("https://ci.example/run/7"));
    choose(1, CheckResult::NotApplicable);
    choose(2, CheckResult::Failed);
    QVERIFY(part<QPlainTextEdit>(2, "explanation")->isVisible() && !part<QPlainTextEdit>(1, "explanation")->isVisible());
    // A failure wants words before anything goes out.
    QCOMPARE(note(), QStringLiteral("1 explanation(s) missing"));
    send();
    QVERIFY(verification());
    QCOMPARE(QApplication::focusWidget(), part<QPlainTextEdit>(2, "explanation"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Dead on two devices"));
    QVERIFY(sending->reason().isEmpty());
    // Who, and when in the zone of the form and in UTC.
    const QString said = comment()->toPlainText();
    QVERIFY(said.startsWith(
        QStringLiteral("### Verification of v0.2.0: failed\n\n3 of 6 checks looked at: 1 done, 1 failed, 1 not applicable.")));
    QVERIFY(said.contains(m_scene->owner + QStringLiteral(" · 03-15-2025 13:2")));
    QVERIFY(said.contains(QStringLiteral(" CDT (2025-03-15 18:2")) && said.contains(QStringLiteral("https://ci.example/run/7")));
    send();
    QTRY_VERIFY(!verification());
    QTRY_COMPARE(issue().comments.size(), 1);
    QVERIFY(issue().comments.constFirst().body.startsWith(said.trimmed()));
    QTRY_VERIFY(issue().body.contains(QStringLiteral("(failed)")));
    QVERIFY(issue().body.contains(QStringLiteral("(not applicable)")));
    // It is on GitHub now, and nowhere else; once.
    QVERIFY(m_services->autosave().flush(5000));
    QCOMPARE(kept(), QList<KeptCheck>());
    QCOMPARE(seenAs(m_number), QStringLiteral("Verification failed"));
    restart();
    QTRY_VERIFY(!submission().isReading());
    QCOMPARE(issue().comments.size(), 1);

    m_window->filed().goingBack().start(0, m_scene->fullName());
    QTRY_VERIFY(shown<GoingBackDialog>());
    QTRY_COMPARE(shown<GoingBackDialog>()->findChild<QListWidget *>()->count(), 2);
    const auto row = [this](int at) {
        return shown<GoingBackDialog>()->findChild<QListWidget *>()->item(at)->data(Qt::AccessibleTextRole).toString();
    };
    // First as it was read before, then as it is.
    QTRY_VERIFY2(row(0).endsWith(QStringLiteral("delivered now · verification failed")), qPrintable(row(0)));
    QVERIFY2(row(1).endsWith(QStringLiteral("not verified")), qPrintable(row(1)));
}

void TestVerifySheet::whatWasNotedIsKeptWhenTheDialogClosesAndWhenTheProgramEnds()
{
    begin();
    openVerification();
    choose(0, CheckResult::Done);
    QTest::keyClicks(part<QLineEdit>(0, "evidence"), QStringLiteral("stack outputs"));
    choose(3, CheckResult::Failed);
    QTest::keyClicks(part<QPlainTextEdit>(3, "explanation"), QStringLiteral("Two hours"));
    // On the disk by itself: a program that dies now has lost nothing.
    QTRY_COMPARE(kept().size(), 2);
    QTRY_COMPARE(kept().constLast().seen.explanation, QStringLiteral("Two hours"));
    QTest::keyClicks(part<QPlainTextEdit>(3, "explanation"), QStringLiteral("!"));
    QTest::keyClick(verification(), Qt::Key_Escape);
    QTRY_VERIFY(!verification());
    QVERIFY(issue().comments.isEmpty());

    openVerification();
    QCOMPARE(part<QPlainTextEdit>(3, "explanation")->toPlainText(), QStringLiteral("Two hours!"));
    QCOMPARE(verification()->findChild<Paragraph *>(QStringLiteral("kept"))->text(),
             QStringLiteral("What was noted before and not sent is here again."));
    choose(1, CheckResult::NotApplicable);
    // With what was noted a moment before the end.
    startAgain();
    openVerification();
    QCOMPARE(part<QLineEdit>(0, "evidence")->text(), QStringLiteral("stack outputs"));
    QCOMPARE(part<OptionGroup>(1, "result")->current(), int(CheckResult::NotApplicable) - 1);
    QCOMPARE(part<OptionGroup>(2, "result")->current(), -1);
    QCOMPARE(note(), QStringLiteral("3 of 6 looked at"));
    QVERIFY(comment()->toPlainText().contains(QStringLiteral("Two hours!")));
    QVERIFY(comment()->toPlainText().contains(m_scene->owner + QStringLiteral(" · 03-15-2025")));
}

void TestVerifySheet::whatHasNoPlaceInTheIssueAnyMoreIsShown()
{
    begin();
    openVerification();
    choose(0, CheckResult::Failed);
    QTest::keyClicks(part<QPlainTextEdit>(0, "explanation"), QStringLiteral("Gone with it"));
    QTRY_COMPARE(kept().size(), 1);
    const QString task = check(0)->check().text;
    QTest::keyClick(verification(), Qt::Key_Escape);
    issue().body.remove(QStringLiteral("- [ ] %1\n").arg(task));
    issue().updatedAt = m_scene->now.addSecs(60);
    openVerification();
    QCOMPARE(verification()->findChildren<CheckEditor *>().size(), 5);
    const QString said = verification()->findChild<Paragraph *>(QStringLiteral("kept"))->text();
    QVERIFY2(said.contains(task) && said.contains(QStringLiteral("Gone with it")), qPrintable(said));
    // And stays so until something is sent.
    choose(0, CheckResult::Done);
    QTest::keyClick(verification(), Qt::Key_Escape);
    QTRY_COMPARE(kept().size(), 2);
}

void TestVerifySheet::theIssueThatTheWorkflowOpenedIsVerifiedAndBecomesASubIssue()
{
    begin();
    const qint64 request = m_number;
    const QString whole = issue().body;
    GitHubIssue after;
    after.title = QStringLiteral("[Task] Post Deployment Verifications for Prod Release");
    after.body = QStringLiteral("Of #%1\n\n").arg(request) + whole.mid(whole.indexOf(QStringLiteral("### Post Deployment Tasks")));
    after.author = m_scene->owner;
    after.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    m_number = m_scene->repository().addIssue(after).number;
    openVerification();
    QCOMPARE(verification()->heading(), QStringLiteral("Verification of #%1").arg(m_number));
    for (int i = 0; i < 6; ++i)
        choose(i, CheckResult::Done);
    send();
    QTRY_COMPARE(issue().comments.size(), 1);
    QVERIFY(issue().comments.constFirst().body.startsWith(QStringLiteral("### Verification of v0.2.0: passed")));
    QTRY_VERIFY(!issue().body.contains(QStringLiteral("- [ ]")));
    QTRY_COMPARE(issue().parent, m_scene->repository().issue(request)->id);
    QCOMPARE(m_scene->repository().issue(request)->body, whole);
    QVERIFY(m_services->autosave().flush(5000));
    QCOMPARE(seenAs(request), QStringLiteral("Verified"));
    // Somebody found a fault since, on the web: the next look at the deliveries tells the lists.
    issue().body.replace(issue().body.indexOf(QStringLiteral("- [x]")), 5, QStringLiteral("- [ ]"));
    issue().updatedAt = m_scene->now.addSecs(60);
    openVerification();
    QVERIFY(m_services->autosave().flush(5000));
    QCOMPARE(seenAs(request), QStringLiteral("Approved · to verify"));
}

QTEST_MAIN(TestVerifySheet)
#include "tst_verifysheet.moc"
