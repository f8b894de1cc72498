#include "app/session/visitedfields.h"
#include "tests/support/submittest.h"
#include "ui/goingback/goingbackcontroller.h"
#include "ui/goingback/goingbackdialog.h"
#include "ui/widgets/paragraph.h"
#include "ui/window/draftcontroller.h"
#include "ui/window/filedmoment.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;

/// Going back to what was delivered before, by keys, on a GitHub that takes the request.
class TestRollback : public SubmitTest
{
    Q_OBJECT

private slots:
    void fromAProblemToARequestOnGitHubInTwelveKeys();
    void theListSaysWhatWasDeliveredAndOnlyOffersWhatCanBeGoneBackTo();
    void offlineTheListIsThatOfTheLastLookWithItsAge();
    void withoutARepositoryOrAContractThatIsSaid();
    void anotherFormGivesWayAndTheOpenDraftStays();
    void aRequestThatWasNotDeliveredIsSaidToBeNone();

private:
    void begin();
    GitHubIssue &deliver(const char *version, qint64 milestone, const char *mark = "[Approved]");
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void openPick();
    GoingBackDialog *pick() { return shown<GoingBackDialog>(); }
    QAbstractButton *roll() { return pick()->findChild<QAbstractButton *>(QStringLiteral("roll")); }
    QListWidget *list() { return pick()->findChild<QListWidget *>(); }
    QString state() { return pick()->findChild<Paragraph *>(QStringLiteral("state"))->text(); }
    QString said() { return m_window->findChild<QLabel *>(QStringLiteral("message"))->text(); }
    QString given(const char *id) { return textOf(model().value(field(id))); }

    int m_keys = 0;
};

/// A request that was delivered a day before the one that was delivered last.
GitHubIssue &TestRollback::deliver(const char *version, qint64 milestone, const char *mark)
{
    GitHubIssue issue;
    issue.title = QStringLiteral("%1 [Request] Provision Production Environment %2").arg(QLatin1String(mark), QLatin1String(version));
    issue.body = QString::fromUtf8(bytesOf(caseFolder + QStringLiteral("/expected.md")));
    issue.open = false;
    issue.author = m_scene->owner;
    issue.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    issue.milestone = milestone;
    issue.createdAt = m_scene->now.addDays(-7 + milestone);
    issue.closedAt = issue.createdAt.addSecs(3600);
    return m_scene->repository().addIssue(issue);
}

/// Monday night: v0.2.0 runs, and the version before ran well.
void TestRollback::begin()
{
    m_ahead = qint64{2} * 24 * 60 * 60;
    m_now = m_now.addDays(2);
    signInByEnvironment();
    m_scene->runVersion(QStringLiteral("4ce1db3"));
    GitHubRepository &repository = m_scene->repository();
    repository.milestones[1].open = false;
    repository.tags.append(QStringLiteral("v0.2.0"));
    repository.issues.clear();
    deliver("v0.1.0", 1);
    deliver("v0.2.0", 2);
    restartInRepository();
}

void TestRollback::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QWidget *within = pick() ? static_cast<QWidget *>(pick()) : sheet() ? static_cast<QWidget *>(sheet()) : m_window.get();
    QWidget *focus = QApplication::focusWidget();
    if (!within->isAncestorOf(focus))
        focus = within->focusWidget();
    QTest::keyClick(focus ? focus : within, key, modifiers);
}

void TestRollback::openPick()
{
    // Without a window manager nobody gives the window the focus back that a dialog had.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(pick());
}

void TestRollback::fromAProblemToARequestOnGitHubInTwelveKeys()
{
    begin();
    m_keys = 0;
    openPick();
    QTRY_VERIFY(roll()->isEnabled());
    QCOMPARE(roll()->text(), QStringLiteral("Go back to v0.1.0"));
    press(Qt::Key_Return);
    QTRY_COMPARE(given("version"), QStringLiteral("v0.1.0"));
    QCOMPARE(given("existing_version"), QStringLiteral("v0.2.0"));
    m_window->activateWindow();
    QTRY_COMPARE(m_window->workspace().currentField(), field("trigger_conditions"));
    QTRY_VERIFY(!submission().isReading());
    const qint64 release = m_scene->repository().issues.constLast().number;
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("More than 2 percent of sign-ins fail for ten minutes"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet());
    QTRY_VERIFY(!submission().isReading());
    QStringList stops;
    for (const ReviewCheck &check : submission().review().checks) {
        if (check.state != ReviewCheck::State::Fine)
            stops.append(check.id + u':' + check.title);
    }
    auto *send = sheet()->findChild<QPushButton *>(QStringLiteral("submit"));
    QVERIFY(send);
    for (int i = 0; i < 12 && sheet() && !send->isEnabled(); ++i)
        press(Qt::Key_Return);
    QVERIFY2(submission().review().canSubmit, qPrintable(stops.join(u'\n')));
    for (int i = 0; i < 12 && QApplication::focusWidget() != send; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_scene->repository().issues.size() == 3);
    QVERIFY2(m_keys <= 12, qPrintable(QString::number(m_keys) + u' ' + stops.join(u'\n')));

    GitHubIssue &filed = m_scene->repository().issues.last();
    QTRY_COMPARE(filed.parent, m_scene->repository().issue(release)->id);
    QCOMPARE(filed.title, QStringLiteral("[Request] [Rollback] Provision Production Environment v0.1.0"));
    QCOMPARE(filed.milestone, 1);
    QVERIFY(filed.labels.contains(QStringLiteral("rollback")));
    for (const char *line :
         {"- [x] **Rollback**", "(Release/Rollback):** v0.1.0", "Deployed Version:** v0.2.0", "sign-ins fail",
          "Return from v0.2.0, released by #3, to v0.1.0.", "- **Risk Level:** High", "- [x] Milestone Pull Requests validated"})
        QVERIFY2(filed.body.contains(QLatin1String(line)), line);
}

void TestRollback::theListSaysWhatWasDeliveredAndOnlyOffersWhatCanBeGoneBackTo()
{
    begin();
    m_scene->repository().milestones.append({3, QStringLiteral("v0.2.5"), true, m_scene->now});
    m_scene->repository().milestones.append({4, QStringLiteral("v0.0.9"), false, m_scene->now});
    deliver("v0.2.5", 3, "[Failed]");
    deliver("v0.0.9", 4).createdAt = m_scene->now.addDays(-30);
    m_scene->repository().issues.last().closedAt = m_scene->now.addDays(-30);
    openPick();
    QTRY_COMPARE(list()->count(), 4);
    QVERIFY2(pick()->lead().startsWith(QStringLiteral("Takes back v0.2.0 of #3")), qPrintable(pick()->lead()));
    const auto row = [this](int i) { return list()->item(i)->data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(row(0).startsWith(QStringLiteral("v0.2.5\n#4")) && row(0).endsWith(QStringLiteral("failed, nothing to go back to")));
    QVERIFY(row(1).endsWith(QStringLiteral("delivered now · not verified")));
    QVERIFY(row(2).endsWith(QStringLiteral("not verified")));
    QVERIFY(!(list()->item(0)->flags() & Qt::ItemIsEnabled) && !(list()->item(1)->flags() & Qt::ItemIsEnabled));
    QCOMPARE(list()->currentRow(), 2);
    press(Qt::Key_Down);
    QCOMPARE(roll()->text(), QStringLiteral("Go back to v0.0.9"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!pick());
    QVERIFY(given("version").isEmpty());
}

void TestRollback::offlineTheListIsThatOfTheLastLookWithItsAge()
{
    begin();
    openPick();
    QTRY_VERIFY(roll()->isEnabled());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!pick());
    m_scene->server.stop();
    openPick();
    QTRY_VERIFY(roll()->isEnabled());
    QTRY_VERIFY(state().startsWith(QStringLiteral("Read ")));
    press(Qt::Key_Return);
    QTRY_COMPARE(given("version"), QStringLiteral("v0.1.0"));
}

void TestRollback::withoutARepositoryOrAContractThatIsSaid()
{
    signInByEnvironment();
    restart();
    QVERIFY(trigger(m_window->windowActions().goBack));
    QVERIFY(said().startsWith(QStringLiteral("Choose a repository first")));
    m_scene->server.state.add(QStringLiteral("octo/other")).roles.insert(m_scene->owner, GitHubRole::Admin);
    choose(QStringLiteral("octo/other"));
    openPick();
    QTRY_VERIFY(state().startsWith(QStringLiteral("No contract is known for octo/other")));
    QVERIFY(!roll()->isEnabled());
}

void TestRollback::anotherFormGivesWayAndTheOpenDraftStays()
{
    begin();
    model().setValue(field("purpose"), QStringLiteral("Something begun"));
    QVERIFY(m_window->draftController().flush());
    const QUuid before = m_window->draftController().current().id;
    openPick();
    QTRY_VERIFY(roll()->isEnabled());
    press(Qt::Key_Return);
    QTRY_COMPARE(given("version"), QStringLiteral("v0.1.0"));
    QVERIFY(m_window->draftController().current().id != before);
    m_window->draftController().open(before);
    QTRY_COMPARE(given("purpose"), QStringLiteral("Something begun"));
}

void TestRollback::aRequestThatWasNotDeliveredIsSaidToBeNone()
{
    begin();
    m_window->filed().goingBack().start(77, m_scene->fullName());
    QTRY_VERIFY(pick());
    QTRY_VERIFY(state().startsWith(QStringLiteral("#77 was not delivered")));
    QVERIFY(roll()->isEnabled());
}

QTEST_MAIN(TestRollback)
#include "tst_rollback.moc"
