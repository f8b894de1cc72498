#include "app/follow/issuewatch.h"
#include "tests/app/github/githubsample.h"

#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;

namespace {

/// An issue of the sample's repository, and a watch that looks as often as it can.
struct WatchedIssue
{
    GitHubSample sample;
    IssueWatch watch;

    explicit WatchedIssue(std::chrono::milliseconds pace = std::chrono::milliseconds(1))
        : watch(*sample.client, sample.name, 1, [] { return QDateTime::currentDateTimeUtc(); })
    {
        watch.setPace({pace, pace});
        sample.repository().issues.append({.id = 10, .number = 1, .title = QStringLiteral("Ship it")});
    }
};

constexpr std::chrono::hours never{24};

} // namespace

/// The look at an issue now and then, against a GitHub on loopback.
class TestIssueWatch : public QObject
{
    Q_OBJECT

private slots:
    void whatIsGoneOrForbiddenIsNotAskedAgain_data();
    void whatIsGoneOrForbiddenIsNotAskedAgain();
    void aFailureOfTheNetworkIsTriedAgain();
    void whatGitHubAsksToWaitIsWaited();
    void aChangeIsToldAndWhatIsTheSameCostsNothing();
    void aPausedWatchAsksNothing();
    void commentsAreReadAfterAChangeAndOnceEach();
    void commentsThatCouldNotBeReadAreAskedForAgain();
};

void TestIssueWatch::commentsAreReadAfterAChangeAndOnceEach()
{
    WatchedIssue issue(never);
    QSignalSpy looked(&issue.watch, &IssueWatch::looked);
    const auto look = [&] {
        issue.sample.server.forgetRequests();
        looked.clear();
        issue.watch.lookNow();
        return QTest::qWaitFor([&] { return looked.size() == 1; });
    };
    QVERIFY(look());
    // An issue that nobody commented on is asked for alone.
    QCOMPARE(issue.sample.server.requests().size(), 1);
    GitHubIssue &theirs = issue.sample.repository().issues.first();
    theirs.createdAt = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    theirs.addComment(QStringLiteral("robot"), QStringLiteral("Refused."));
    QVERIFY(look());
    QCOMPARE(issue.watch.comments().size(), 1);
    QCOMPARE(issue.watch.comments().constFirst().body, QStringLiteral("Refused."));
    // Nothing changed: one conditional request.
    QVERIFY(look());
    QCOMPARE(issue.sample.server.requests().size(), 1);
    QCOMPARE(issue.sample.server.requests().constLast().status, 304);
    theirs.addComment(QStringLiteral("ada"), QStringLiteral("Why?"));
    QVERIFY(look());
    QCOMPARE(issue.watch.comments().size(), 2);
    QVERIFY(issue.sample.server.requests().constLast().http.query.hasQueryItem(QStringLiteral("since")));
    QCOMPARE(issue.sample.server.faults(), QStringList());
}

void TestIssueWatch::commentsThatCouldNotBeReadAreAskedForAgain()
{
    WatchedIssue issue(never);
    issue.sample.repository().issues.first().addComment(QStringLiteral("robot"), QStringLiteral("Refused."));
    issue.sample.server.addFault({.kind = GitHubFault::Kind::CloseBeforeActing, .path = QStringLiteral("comments$"), .times = 2});
    QSignalSpy looked(&issue.watch, &IssueWatch::looked);
    issue.watch.lookNow();
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(issue.watch.comments().isEmpty());
    issue.watch.lookNow();
    QTRY_COMPARE(looked.size(), 2);
    QCOMPARE(issue.watch.comments().size(), 1);
}

void TestIssueWatch::whatIsGoneOrForbiddenIsNotAskedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 410})
        QTest::addRow("%d", status) << status;
}

void TestIssueWatch::whatIsGoneOrForbiddenIsNotAskedAgain()
{
    QFETCH(int, status);
    WatchedIssue issue;
    issue.sample.server.addFault({.kind = GitHubFault::Kind::Answer, .times = -1, .answer = {status, {}, R"({"message":"No."})"}});
    QSignalSpy failed(&issue.watch, &IssueWatch::failed);
    issue.watch.lookNow();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!issue.watch.isActive());
    // A person may ask all the same.
    issue.sample.server.clearFaults();
    QSignalSpy looked(&issue.watch, &IssueWatch::looked);
    issue.watch.lookNow();
    QTRY_VERIFY(!looked.isEmpty());
}

void TestIssueWatch::aFailureOfTheNetworkIsTriedAgain()
{
    WatchedIssue issue;
    issue.sample.server.addFault({.kind = GitHubFault::Kind::CloseBeforeActing, .times = 2});
    QSignalSpy failed(&issue.watch, &IssueWatch::failed);
    QSignalSpy looked(&issue.watch, &IssueWatch::looked);
    issue.watch.resume();
    QTRY_VERIFY(!looked.isEmpty());
    QVERIFY(!failed.isEmpty());
}

void TestIssueWatch::whatGitHubAsksToWaitIsWaited()
{
    WatchedIssue issue;
    issue.sample.server.addFault(
        {.kind = GitHubFault::Kind::Answer,
         .times = -1,
         .answer = {429, {{"retry-after", "86400"}}, R"({"message":"You have exceeded a secondary rate limit."})"}});
    QSignalSpy failed(&issue.watch, &IssueWatch::failed);
    issue.watch.lookNow();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(issue.watch.isActive());
    QVERIFY(issue.watch.untilNextLook() > std::chrono::hours(1));
}

void TestIssueWatch::aChangeIsToldAndWhatIsTheSameCostsNothing()
{
    WatchedIssue issue(never);
    QSignalSpy looked(&issue.watch, &IssueWatch::looked);
    const auto changed = [&looked] { return looked.takeFirst().at(1).toBool(); };
    issue.watch.lookNow();
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(changed());
    issue.watch.lookNow();
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(!changed());
    QCOMPARE(issue.sample.server.requests().constLast().status, 304);
    issue.sample.repository().issues.first().title = QStringLiteral("[Taken] Ship it");
    issue.watch.lookNow();
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(looked.first().first().value<Issue>().title, QStringLiteral("[Taken] Ship it"));
    QVERIFY(changed());
    QCOMPARE(issue.sample.server.faults(), QStringList());
}

void TestIssueWatch::aPausedWatchAsksNothing()
{
    WatchedIssue issue(never);
    issue.watch.resume();
    QVERIFY(issue.watch.isActive());
    issue.watch.pause();
    QVERIFY(!issue.watch.isActive());
    // One that is under way ends without a word.
    QSignalSpy looked(&issue.watch, &IssueWatch::looked);
    QSignalSpy failed(&issue.watch, &IssueWatch::failed);
    issue.watch.lookNow();
    issue.watch.pause();
    QTRY_VERIFY(!issue.watch.isActive());
    QVERIFY(looked.isEmpty() && failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestIssueWatch)

#include "tst_issuewatch.moc"
