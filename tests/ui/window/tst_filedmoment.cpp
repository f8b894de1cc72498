#include "app/follow/followstore.h"
#include "app/follow/issuewatch.h"
#include "tests/support/notificationservice.h"
#include "tests/support/submittest.h"
#include "ui/submit/filedpage.h"
#include "ui/widgets/messageline.h"
#include "ui/window/filedmoment.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QProcess>

#include <algorithm>

using namespace waybill;
using namespace waybill::test;

/// What stands in place of the form after filing, and looks what becomes of the request, against a GitHub on loopback.
class TestFiledMoment : public SubmitTest
{
    Q_OBJECT

public:
    TestFiledMoment();
    ~TestFiledMoment() override;

private slots:
    void anIssueThatIsGoneIsSaidToBe();
    void theFiledPageSaysHowFarTheWorkflowIs();
    void aRefusalLeadsToTheAnswerToMendInACopy();
    void aClickOnANotificationShowsItsRequest();

private:
    void file();
    /// What the page says of the workflow.
    QString filedProgress();
    void lookNow() { m_window->findChild<QWidget *>(QStringLiteral("progress"))->findChild<LinkButton *>()->click(); }

    QProcess m_bus;
};

/// A session bus of the test's own, before anybody asks for one: programs keep the first for good.
TestFiledMoment::TestFiledMoment()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (m_bus.waitForReadyRead())
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

TestFiledMoment::~TestFiledMoment()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestFiledMoment::file()
{
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    openSheet();
    click(sheet(), "submit");
    QTRY_VERIFY(m_window->findChild<IssueWatch *>());
}

QString TestFiledMoment::filedProgress()
{
    const auto *line = m_window->findChild<QWidget *>(QStringLiteral("progress"));
    return line && line->isVisible() ? line->accessibleName() : QString();
}

void TestFiledMoment::anIssueThatIsGoneIsSaidToBe()
{
    file();
    m_scene->repository().issues.removeLast();
    auto *watch = m_window->findChild<IssueWatch *>();
    watch->lookNow();
    QTRY_VERIFY(filedProgress().contains(u"could not be looked at"));
    QVERIFY(!watch->isActive());
}

void TestFiledMoment::theFiledPageSaysHowFarTheWorkflowIs()
{
    file();
    // Right after filing there is nothing to be seen, and nothing is asked.
    QCOMPARE(filedProgress(), QString());
    auto *watch = m_window->findChild<IssueWatch *>();
    QVERIFY(watch && watch->isActive());
    watch->lookNow();
    QTRY_VERIFY(filedProgress().contains(u"not marked it yet"));

    GitHubIssue &issue = m_scene->repository().issues.last();
    const QString title = issue.title;
    issue.labels.removeFirst();
    m_now = m_now.addSecs(15 * 60);
    lookNow();
    QTRY_VERIFY(filedProgress().contains(u"passed the request by"));
    const auto lines = m_window->findChild<FiledPage *>()->findChildren<MessageLine *>();
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(),
                        [](const MessageLine *line) { return line->accessibleName().contains(u"lacks the label"); }));

    issue.title = QStringLiteral("[Approved] ") + title;
    lookNow();
    QTRY_VERIFY(filedProgress().contains(u"“[Approved]”"));
    QVERIFY(watch->isActive());
    issue.title = QStringLiteral("[Denied]") + title;
    issue.open = false;
    lookNow();
    QTRY_VERIFY(filedProgress().contains(u"ended at “[Denied]”"));
    QVERIFY2(!watch->isActive(), "nothing more is expected");
    // Kept for the lists, which ask nobody.
    QVERIFY(m_services->autosave().flush(5000));
    const QHash<QString, SeenIssue> seen = m_services->followed().value().seenIssues().value();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seenText(*seen.cbegin()), QStringLiteral("Denied"));
    QVERIFY(seen.cbegin()->outcome == SeenIssue::Outcome::Ill && !seen.cbegin()->open);
    issue.title = QStringLiteral("[Approved] ") + title;
    lookNow();
    QTRY_VERIFY(filedProgress().contains(u"ended at “[Approved]”"));
    QVERIFY(m_services->autosave().flush(5000));
    QCOMPARE(seenText(*m_services->followed().value().seenIssues().value().cbegin()), QStringLiteral("Approved · to verify"));
    // Nobody looks at what is not seen.
    watch->resume();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!watch->isActive());
}

void TestFiledMoment::aRefusalLeadsToTheAnswerToMendInACopy()
{
    file();
    // Without a window manager nobody gives the window the focus back that the sheet had.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    GitHubIssue &issue = m_scene->repository().issues.last();
    issue.title = QStringLiteral("[Denied]") + issue.title;
    issue.open = false;
    issue.addComment(QStringLiteral("rajexcited"),
                     QStringLiteral("Request Denied\n```\nTraceback\nValueError: Preferred Date and Time is in past\n```"));
    m_window->findChild<IssueWatch *>()->lookNow();
    const auto part = [this](const char *name) { return m_window->findChild<QWidget *>(QLatin1String(name)); };
    QTRY_VERIFY(part("refusal") && part("refusal")->isVisible());
    QVERIFY(part("refusal")->accessibleName().contains(u"ValueError: Preferred Date and Time is in past"));
    QVERIFY(part("comment"));
    QVERIFY(part("meaning") && !part("meaning")->accessibleName().contains(u'{'));
    part("meaning")->findChild<LinkButton *>()->click();
    // A new request with the same answers, at the one to mend.
    const auto value = [this](const char *id) {
        const FormSession &session = m_window->workspace().session();
        return textOf(session.model().value(session.definition().fieldIndex(QLatin1String(id))));
    };
    QTRY_VERIFY(m_window->workspace().isVisible());
    QTRY_COMPARE(value("deployment_type"), QStringLiteral("Release"));
    const FormDefinition &definition = m_window->workspace().session().definition();
    QTRY_COMPARE(m_window->workspace().currentField(), definition.fieldIndex(QStringLiteral("preferred_time")));
}

void TestFiledMoment::aClickOnANotificationShowsItsRequest()
{
    ShownNotifications desktop;
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("desktop"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    file();
    m_window->findChild<FiledPage *>()->findChild<QCheckBox *>(QStringLiteral("keepTold"))->click();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->filed().isVisible());
    GitHubIssue &issue = m_scene->repository().issues.last();
    issue.title = QStringLiteral("[Processing] ") + issue.title;
    m_window->findChild<IssueWatch *>()->lookNow();
    QTRY_COMPARE(desktop.told.size(), 1);
    QVERIFY(desktop.told.constFirst().title.startsWith(QStringLiteral("#%1 ").arg(issue.number)));
    QVERIFY(desktop.told.constFirst().text.contains(QStringLiteral("“[Processing]”")));
    QVERIFY(!m_window->filed().isVisible());
    // The program knows its number.
    QTRY_VERIFY(m_window->filed().findChildren<QDBusPendingCallWatcher *>().isEmpty());
    emit desktop.ActionInvoked(41, QStringLiteral("default"));
    QTRY_VERIFY(m_window->filed().isVisible());
    QCOMPARE(m_window->findChild<FiledPage *>()->findChild<QLineEdit *>()->text().section(u'/', -1), QString::number(issue.number));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

QTEST_MAIN(TestFiledMoment)

#include "tst_filedmoment.moc"
