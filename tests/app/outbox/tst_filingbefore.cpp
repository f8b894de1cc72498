#include "tests/app/outbox/filingcourse.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;
using SubIssues = FilingRecord::SubIssues;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

/// What each answer before a create leads to, one arrow of the state machine at a time.
class TestFilingBefore : public QObject
{
    Q_OBJECT

private slots:
    void takenUpAfterARestartItListsOpenIssuesAnew();
    void afterAWaitBeforeACreateItListsOpenIssuesAnew_data();
    void afterAWaitBeforeACreateItListsOpenIssuesAnew();
    void aWaitThatEndsMoreThanADayAheadIsNotKept();
    void waitsAreWhatGitHubSaysElseTheyDouble();
    void troubleIsTriedAgainEverMoreSlowlyAndThenAskedAbout();
    void openIssuesWithTheTitleAreNamedAndOthersAreNot();
    void anIssueOfOursInTheListIsTheEnd();
    void whatIsNotTakenCanBeSentAnew();
    void theParentIsLookedForAsFarAsItMatters();
    void whatWaitsForThePersonWaitsThroughARestartAndAStop();
    void whatTheWorkflowLostAndGotIsNamed();
};

void TestFilingBefore::takenUpAfterARestartItListsOpenIssuesAnew()
{
    Course course;
    course.end(fine());
    QVERIFY(course.kind() == Kind::NoteHighest);
    course.restart();
    QVERIFY(course.kind() == Kind::ListDuplicates);
}

void TestFilingBefore::afterAWaitBeforeACreateItListsOpenIssuesAnew_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<End>("end");
    for (const int before : {0, 1, 2, 3}) {
        QTest::addRow("a limit, step %d", before) << before << End::Limited;
        if (before < 3)
            QTest::addRow("no answer, step %d", before) << before << End::Unknown;
    }
}

void TestFilingBefore::afterAWaitBeforeACreateItListsOpenIssuesAnew()
{
    QFETCH(int, before);
    QFETCH(End, end);
    Course course = withParent();
    const QList<FilingOutcome> answers{fine(), fine({issueOf(7)}), fine()};
    for (int i = 0; i < before; ++i)
        course.end(answers.at(i));
    course.end(failing(end, 0));
    const FilingAction wait = course.next();
    QVERIFY(wait.kind == Kind::Wait);
    course.now = wait.until;
    QVERIFY(course.kind() == Kind::ListDuplicates);
    QCOMPARE(course.record.creates, 0);
    // The highest number is kept: a create may have left before.
    course.end(fine());
    QVERIFY(course.kind() == (before < 2 ? Kind::NoteHighest : before < 3 ? Kind::ProbeSubIssues : Kind::Create));
}

void TestFilingBefore::aWaitThatEndsMoreThanADayAheadIsNotKept()
{
    Course course;
    // A day is the longest that a server's order comes to.
    course.record.waitUntil = noon.addDays(1);
    QVERIFY(course.kind() == Kind::Wait);
    course.record.waitUntil = noon.addDays(1).addSecs(1);
    QVERIFY(course.kind() == Kind::ListDuplicates);
    QVERIFY(!course.record.waitUntil.isValid());
}

void TestFilingBefore::waitsAreWhatGitHubSaysElseTheyDouble()
{
    Course course;
    FilingOutcome named = failing(End::Limited, 429);
    named.retryAt = noon.addSecs(40);
    course.end(named);
    QCOMPARE(course.record.waitUntil, noon.addSecs(40));
    QVERIFY2(course.record.sentence.contains(QLatin1String("asks to wait")), qPrintable(course.record.sentence));
    // It limits again after the time that it named: that one was too short.
    course.now = noon.addSecs(40);
    named.retryAt = course.now.addSecs(1);
    course.end(named);
    QCOMPARE(course.now.secsTo(course.record.waitUntil), 120);
    // A time that is over is none.
    Course over;
    named.retryAt = noon.addSecs(-30);
    over.end(named);
    QCOMPARE(over.record.waitUntil, noon.addSecs(1));
    Course nameless;
    for (const qint64 wait : {60, 120, 240, 480}) {
        nameless.record.confirmedAt = nameless.now;
        nameless.end(failing(End::Limited, 403));
        QCOMPARE(nameless.now.secsTo(nameless.record.waitUntil), wait);
        nameless.now = nameless.record.waitUntil;
    }
    // Five times, and the person is asked.
    nameless.record.confirmedAt = nameless.now;
    nameless.end(failing(End::Limited, 403));
    QVERIFY(nameless.record.waitUntil.isValid());
    nameless.now = nameless.record.waitUntil;
    nameless.record.confirmedAt = nameless.now;
    nameless.end(failing(End::Limited, 403));
    QVERIFY(nameless.asks(filingQuestion::confirmAgain));
    QVERIFY(!nameless.record.waitUntil.isValid());
}

void TestFilingBefore::troubleIsTriedAgainEverMoreSlowlyAndThenAskedAbout()
{
    Course course;
    for (const qint64 wait : {2, 4, 8, 16, 32, 64, 128, 256}) {
        course.record.confirmedAt = course.now;
        course.end(failing(End::Unknown, 502));
        QCOMPARE(course.now.secsTo(course.record.waitUntil), wait);
        QVERIFY2(course.record.sentence.contains(QLatin1String("tries again")), qPrintable(course.record.sentence));
        course.now = course.record.waitUntil;
    }
    course.record.confirmedAt = course.now;
    course.end(failing(End::Unknown, 502));
    QVERIFY(course.asks(filingQuestion::confirmAgain));
    // An answer between two failures starts the count anew; so does a restart.
    Course mended;
    mended.record.failures = 8;
    mended.record.limits = 5;
    mended.end(fine());
    QCOMPARE(mended.record.failures, 0);
    QCOMPARE(mended.record.limits, 0);
    mended.record.failures = 8;
    mended.record.limits = 5;
    mended.restart();
    QCOMPARE(mended.record.failures, 0);
    QCOMPARE(mended.record.limits, 0);
    // Nothing left: no use in trying at once.
    Course offline;
    offline.end(failing(End::NotSent, 0));
    QVERIFY(offline.asks(filingQuestion::confirmAgain));
}

void TestFilingBefore::openIssuesWithTheTitleAreNamedAndOthersAreNot()
{
    Course course;
    course.request.request.acknowledgedDuplicates = {11};
    QList<Issue> issues;
    for (const qint64 number : {15, 14, 13, 12, 11, 10}) {
        issues.append(issueOf(number));
        issues.last().title = QStringLiteral("[Approved] TITLE");
        issues.last().body = QStringLiteral("Text of %1").arg(number);
    }
    issues[1].open = false;
    issues[2].pullRequest = true;
    issues[5].title = QStringLiteral("Another");
    course.end(fine(issues));
    QVERIFY(course.asks(filingQuestion::duplicate));
    QCOMPARE(course.record.duplicates, QList<qint64>({12, 15}));
    QCOMPARE(course.record.duplicateBody, QStringLiteral("Text of 12"));
    QVERIFY2(course.record.sentence.contains(QLatin1String("#12, #15")), qPrintable(course.record.sentence));
    QVERIFY(course.record.surelyNotThere());
    // What the person said of these holds for these.
    course.say(FilingAnswer::Send);
    QCOMPARE(course.record.duplicateBody, QString());
    course.end(fine(issues));
    QVERIFY(course.kind() == Kind::NoteHighest);
    issues.prepend(issueOf(16));
    issues.first().title = QStringLiteral("Title");
    course.restart();
    course.end(fine(issues));
    QCOMPARE(course.record.duplicates, QList<qint64>{16});
}

void TestFilingBefore::anIssueOfOursInTheListIsTheEnd()
{
    Course course;
    course.end(fine({issueOf(9), marked(8)}));
    QCOMPARE(course.record.number, 8);
    QCOMPARE(course.record.issueId, 1008);
    QVERIFY(course.kind() == Kind::ReadBack);
}

void TestFilingBefore::whatIsNotTakenCanBeSentAnew()
{
    Course course;
    course.end({fine(), fine({issueOf(3), issueOf(7), issueOf(5)})});
    QCOMPARE(course.record.highestBefore, 7);
    course.end(refused(422, QStringLiteral("No."), QUrl(QStringLiteral("https://h/help"))));
    QVERIFY(course.record.phase == Phase::Refused);
    QVERIFY(course.kind() == Kind::Nothing);
    QCOMPARE(course.record.creates, 0);
    QCOMPARE(course.record.help, QUrl(QStringLiteral("https://h/help")));
    course.now = noon.addSecs(7200);
    course.say(FilingAnswer::Send);
    QVERIFY(course.record.help.isEmpty());
    QCOMPARE(course.record.confirmedAt, course.now);
    QVERIFY(course.kind() == Kind::ListDuplicates);
    Course dropped;
    dropped.end(refused(404));
    dropped.say(FilingAnswer::Drop);
    QVERIFY(dropped.record.phase == Phase::Dropped);
    // An empty repository has no highest number.
    Course first;
    first.end({fine(), fine()});
    QCOMPARE(first.record.highestBefore, 0);
    QVERIFY(first.kind() == Kind::Create);
}

void TestFilingBefore::theParentIsLookedForAsFarAsItMatters()
{
    Course known = withParent();
    known.end({fine(), fine({issueOf(7)})});
    QCOMPARE(known.next().number, 5);
    known.end(fine());
    QVERIFY(known.record.subIssues == SubIssues::Yes);
    QVERIFY(!known.next().issue.body.contains(QLatin1String("Parent issue")));
    // A server without sub-issues has the parent all the same.
    Course without = withParent();
    without.end({fine(), fine({issueOf(7)}), refused(404)});
    QVERIFY(without.kind() == Kind::ProbeParent);
    without.end(fine({issueOf(5)}));
    QVERIFY(without.next().issue.body.contains(QLatin1String("octo/ship#5")));
    Course missing = withParent();
    missing.end({fine(), fine({issueOf(7)}), refused(404), refused(404)});
    QVERIFY(missing.asks(filingQuestion::parentMissing));
    QVERIFY(missing.record.surelyNotThere());
    Course again = missing;
    missing.say(FilingAnswer::Send);
    missing.end(fine());
    QVERIFY(missing.kind() == Kind::Create);
    QVERIFY(missing.record.subIssues == SubIssues::NoParent);
    again.say(FilingAnswer::Drop);
    QVERIFY(again.record.phase == Phase::Dropped);
    // Not allowed to look is no answer to whether there are any.
    Course forbidden = withParent();
    forbidden.end({fine(), fine({issueOf(7)}), refused(403)});
    QVERIFY(forbidden.record.phase == Phase::Refused);
}

void TestFilingBefore::whatWaitsForThePersonWaitsThroughARestartAndAStop()
{
    Course course;
    Issue same = issueOf(12);
    same.title = QStringLiteral("Title");
    course.end(fine({same}));
    const FilingRecord asked = course.record;
    course.restart();
    QVERIFY(course.record == asked);
    course.stop();
    QVERIFY(course.record == asked);
    QVERIFY(course.kind() == Kind::Nothing);
    // A late answer to what is not asked changes nothing.
    Course fresh;
    const FilingRecord before = fresh.record;
    for (const FilingAnswer answer : {FilingAnswer::Send, FilingAnswer::Drop, FilingAnswer::ItIsThere})
        fresh.say(answer, 9);
    QVERIFY(fresh.record == before);
}

void TestFilingBefore::whatTheWorkflowLostAndGotIsNamed()
{
    Course course;
    course.request.request.workflowFiles = {{QStringLiteral("w/b.yml"), QStringLiteral("1111111111")},
                                            {QStringLiteral("w/a.py"), QString()}};
    course.end({fine(), fine({issueOf(7)})});
    QVERIFY(course.kind() == Kind::CheckFiles);
    FilingOutcome changed = fine();
    changed.files = {{QStringLiteral("w/a.py"), QStringLiteral("2222222222")}};
    course.end(changed);
    QVERIFY(course.asks(filingQuestion::workflowChanged));
    QVERIFY2(course.record.sentence.contains(QLatin1String("a.py is new; b.yml is gone")), qPrintable(course.record.sentence));
    // After a refusal of the create they are looked at anew.
    Course refusedOnce;
    refusedOnce.request.request.workflowFiles = {{QStringLiteral("w/b.yml"), QStringLiteral("1")}};
    FilingOutcome same = fine();
    same.files = refusedOnce.request.request.workflowFiles;
    refusedOnce.end({fine(), fine({issueOf(7)}), same});
    QVERIFY(refusedOnce.record.filesSame);
    refusedOnce.end(failing(End::Limited, 403));
    QVERIFY(!refusedOnce.record.filesSame);
    refusedOnce.now = refusedOnce.record.waitUntil;
    refusedOnce.end(fine());
    QVERIFY(refusedOnce.kind() == Kind::CheckFiles);
}

QTEST_GUILESS_MAIN(TestFilingBefore)
#include "tst_filingbefore.moc"
