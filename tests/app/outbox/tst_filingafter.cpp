#include "tests/app/outbox/filingcourse.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;
using SubIssues = FilingRecord::SubIssues;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

/// The same once the issue exists, and for a request that cannot be read.
class TestFilingAfter : public QObject
{
    Q_OBJECT

private slots:
    void anIssueThatIsGoneIsSaid();
    void aNumberThatThePersonGaveIsLookedAt();
    void aNumberIsTakenAsAnAnswerToAQuestionAlone();
    void trouble_data();
    void trouble();
    void leftAsItIsItSaysWhatIsMissing();
    void aLinkThatIsRefusedIsARemark();
    void aLinkRefusedForSingleSignOnAsksToFinishAndGivesThePage();
    void theParentThatItHasIsCompared_data();
    void theParentThatItHasIsCompared();
    void aRefusalWithoutWordsIsLookedIntoAndAnEmptyAnswerAskedAbout();
    void withoutSubIssuesThatIsSaid();
    void whatCannotBeReadIsNeverSentAndCanBeDropped();
};

void TestFilingAfter::anIssueThatIsGoneIsSaid()
{
    for (const int status : {404, 410, 301}) {
        Course course;
        Issue made = marked(8);
        made.page = QUrl(QStringLiteral("https://h/octo/ship/issues/8"));
        course.end({fine(), fine({issueOf(7)}), fine({made}), refused(status), fine()});
        QCOMPARE(course.record.page, made.page);
        QVERIFY(course.record.phase == Phase::Done);
        QCOMPARE(course.record.remarks.size(), 1);
    }
}

void TestFilingAfter::aNumberThatThePersonGaveIsLookedAt()
{
    const auto given = [](const FilingOutcome &outcome) {
        Course course;
        course.loseTheCreate();
        course.lookThrough(410);
        course.say(FilingAnswer::ItIsThere, 9);
        course.end(outcome);
        return course;
    };
    Issue pull = marked(9);
    pull.pullRequest = true;
    for (const FilingOutcome &outcome : {refused(404), fine({pull})}) {
        const Course course = given(outcome);
        QVERIFY(course.asks(filingQuestion::cannotTell));
        QVERIFY(!course.record.takenOnWord);
    }
    const auto aboutTheMark = [](const Course &course) { return course.record.remarks.filter(QStringLiteral("mark.")).size(); };
    QCOMPARE(aboutTheMark(given(fine({issueOf(9)}))), 1);
    QCOMPARE(aboutTheMark(given(fine({marked(9)}))), 0);
    QCOMPARE(given(fine({marked(9)})).record.issueId, 1009);
}

void TestFilingAfter::aNumberIsTakenAsAnAnswerToAQuestionAlone()
{
    Course course;
    course.loseTheCreate();
    course.say(FilingAnswer::ItIsThere, 9);
    QVERIFY(course.record.phase == Phase::Look);
    course.lookThrough(410);
    for (const qint64 number : {0, -1}) {
        course.say(FilingAnswer::ItIsThere, number);
        QVERIFY(course.asks(filingQuestion::cannotTell));
    }
    Course refusedOnce;
    refusedOnce.end(refused(404));
    refusedOnce.say(FilingAnswer::ItIsThere, 9);
    QVERIFY(refusedOnce.record.phase == Phase::Refused);
}

void TestFilingAfter::trouble_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("reading it back") << 0;
    QTest::newRow("looking for doubles") << 1;
    QTest::newRow("linking it") << 2;
}

void TestFilingAfter::trouble()
{
    QFETCH(int, step);
    Course course = withParent();
    Issue issue = marked(8);
    course.end({fine(), fine({issueOf(7)}), fine(), fine({issue})});
    for (int i = 0; i < step; ++i)
        course.end(fine({issue}));
    const Kind failing = course.kind();
    // First it is tried again …
    course.end(test::failing(End::Unknown, 502));
    QVERIFY(course.kind() == Kind::Wait);
    course.now = course.record.waitUntil;
    QVERIFY(course.kind() == failing);
    // … and then asked about. A restart goes on by itself, as does the answer.
    course.end(refused(401, QStringLiteral("Sign in.")));
    QVERIFY(course.asks(filingQuestion::finish));
    QVERIFY(!course.record.surelyNotThere());
    Course restarted = course;
    restarted.restart();
    QVERIFY(restarted.record.question.isEmpty());
    QVERIFY(restarted.kind() == failing);
    for (const FilingAnswer answer : {FilingAnswer::Send, FilingAnswer::ItIsThere}) {
        Course answered = course;
        answered.say(answer, 9);
        QVERIFY(answered.record.question.isEmpty());
        QCOMPARE(answered.record.number, 8);
        QVERIFY(answered.kind() == failing);
    }
}

void TestFilingAfter::leftAsItIsItSaysWhatIsMissing()
{
    Course course;
    course.end({fine(), fine({issueOf(7)}), fine({marked(8)}), refused(401, QStringLiteral("Sign in."))});
    QVERIFY(course.asks(filingQuestion::finish));
    const QString sentence = course.record.sentence;
    course.say(FilingAnswer::Drop);
    QVERIFY(course.record.phase == Phase::Done);
    QCOMPARE(course.record.remarks, QStringList{sentence});
    QCOMPARE(course.record.number, 8);
}

void TestFilingAfter::aLinkThatIsRefusedIsARemark()
{
    Course course = withParent();
    course.file();
    QVERIFY(course.kind() == Kind::Link);
    course.end(refused(403, QStringLiteral("You may not.")));
    QVERIFY(course.record.phase == Phase::Done);
    QCOMPARE(course.record.remarks.size(), 1);
    QVERIFY(course.record.remarks.constFirst().contains(QLatin1String("You may not.")));
    Course linked = withParent();
    linked.file();
    linked.end(fine());
    QVERIFY(linked.record.phase == Phase::Done);
    QCOMPARE(linked.record.remarks, QStringList());
    QCOMPARE(linked.record.sentence, QStringLiteral("Filed as #8."));
}

void TestFilingAfter::aLinkRefusedForSingleSignOnAsksToFinishAndGivesThePage()
{
    const QUrl page(QStringLiteral("https://github.com/orgs/octo/sso"));
    Course course = withParent();
    course.file();
    course.end(refused(403, QStringLiteral("Sign in."), page));
    QVERIFY(course.asks(filingQuestion::finish));
    QCOMPARE(course.record.help, page);
    QCOMPARE(course.record.remarks, QStringList());
    course.say(FilingAnswer::Send);
    QVERIFY(course.kind() == Kind::Link);
}

void TestFilingAfter::theParentThatItHasIsCompared_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("same");
    QTest::newRow("the one that was asked for") << qint64(5) << QStringLiteral("https://h/octo/ship/issues/5") << true;
    QTest::newRow("in other letters") << qint64(5) << QStringLiteral("https://h/Octo/Ship/issues/5") << true;
    QTest::newRow("without a page") << qint64(5) << QString() << true;
    QTest::newRow("another number") << qint64(6) << QStringLiteral("https://h/octo/ship/issues/6") << false;
    QTest::newRow("another number without a page") << qint64(6) << QString() << false;
    QTest::newRow("the same number in another repository") << qint64(5) << QStringLiteral("https://h/octo/boat/issues/5") << false;
    QTest::newRow("the same number in one that ends alike") << qint64(5) << QStringLiteral("https://h/x/y-octo/ship/issues/5") << false;
}

void TestFilingAfter::theParentThatItHasIsCompared()
{
    QFETCH(qint64, number);
    QFETCH(QString, page);
    QFETCH(bool, same);
    Course course = withParent();
    course.file();
    course.end(refused(422, QStringLiteral("It has a parent.")));
    QVERIFY(course.kind() == Kind::ReadParent);
    Issue parent = issueOf(number);
    parent.page = QUrl(page);
    Course without = course;
    course.end(fine({parent}));
    QVERIFY(course.record.phase == Phase::Done);
    QCOMPARE(course.record.remarks.size(), same ? 0 : 1);
    if (!same)
        QVERIFY(course.record.remarks.constFirst().contains(page.isEmpty() ? QString::number(number) : page));
    // It has none: GitHub's own words say why.
    without.end(refused(404));
    QVERIFY(without.record.phase == Phase::Done);
    QVERIFY(without.record.remarks.constFirst().contains(QLatin1String("It has a parent.")));
}

void TestFilingAfter::aRefusalWithoutWordsIsLookedIntoAndAnEmptyAnswerAskedAbout()
{
    Course course = withParent();
    course.file();
    course.end(refused(422));
    QVERIFY(course.kind() == Kind::ReadParent);
    Course slow = course;
    slow.end(failing(End::Unknown, 502));
    QVERIFY(slow.kind() == Kind::Wait);
    course.end(fine());
    QVERIFY(course.asks(filingQuestion::finish));
    // An issue that is read back as nothing is no issue that is gone.
    Course nothing;
    nothing.end({fine(), fine({issueOf(7)}), fine({marked(8)}), fine()});
    QVERIFY(nothing.asks(filingQuestion::finish));
    // A sign-in that ended is no refusal of the link.
    Course signedOut = withParent();
    signedOut.file();
    signedOut.end(refused(401));
    QVERIFY(signedOut.asks(filingQuestion::finish));
}

void TestFilingAfter::withoutSubIssuesThatIsSaid()
{
    for (const SubIssues subIssues : {SubIssues::No, SubIssues::NoParent}) {
        Course course = withParent();
        course.record.subIssues = subIssues;
        course.end({fine(), fine({issueOf(7)})});
        const FilingAction create = course.next();
        Issue made = issueOf(8, create.issue.body);
        made.title = create.issue.title;
        course.end({fine({made}), fine({made}), fine()});
        QVERIFY(course.record.phase == Phase::Done);
        QCOMPARE(course.record.remarks.size(), 1);
        QVERIFY(course.record.remarks.constFirst().contains(QLatin1String("octo/ship#5")));
    }
    // GitHub gave no id to link it by.
    Course course = withParent();
    course.end({fine(), fine({issueOf(7)}), fine(), fine({marked(8)}), refused(404)});
    course.record.issueId = 0;
    course.end(fine());
    QVERIFY(course.record.phase == Phase::Done);
    QCOMPARE(course.record.remarks.size(), 2);
}

void TestFilingAfter::whatCannotBeReadIsNeverSentAndCanBeDropped()
{
    Course course;
    course.request.readable = false;
    QVERIFY(course.kind() == Kind::Nothing);
    QVERIFY(course.asks(filingQuestion::cannotTell));
    course.say(FilingAnswer::Send);
    QVERIFY(course.asks(filingQuestion::cannotTell));
    Course there = course;
    there.say(FilingAnswer::ItIsThere, 9);
    QVERIFY(there.record.phase == Phase::Done);
    course.say(FilingAnswer::Drop);
    QVERIFY(course.record.phase == Phase::Dropped);
}

QTEST_GUILESS_MAIN(TestFilingAfter)
#include "tst_filingafter.moc"
