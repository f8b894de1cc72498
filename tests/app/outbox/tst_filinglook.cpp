#include "app/outbox/entryrunner.h"
#include "tests/app/outbox/filingcourse.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;
using Intent = FilingRecord::Intent;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

/// The same for a create whose end is not known, for stopping and for dropping.
class TestFilingLook : public QObject
{
    Q_OBJECT

private slots:
    void whatWasMadeOnceIsLookedForAndNotSentAgain();
    void numbersAreAskedForUpwardsFromTheHighest();
    void ofSeveralWithTheMarkerTheLowestIsOurs();
    void anIssueThatIsNotOursStartsTheCountAnew();
    void tooManyNewIssuesAreLeftToThePerson();
    void whatCannotBeLookedAtIsAskedAboutAndLookedAtAfterARestart();
    void cleanLooksFromBeforeAQuestionDoNotCountAfterItsAnswer();
    void aRestartInALookStartsItAnew();
    void stoppedBeforeACreateItIsAskedAboutAtOnce();
    void stoppedInACreateThatNeverLeftItIsNotTriedAgain();
    void stoppingADropThatIsLookedIntoLeavesItADrop();
    void aDropOfWhatMayExistIsLookedIntoFirst();
    void aDropThatCannotBeLookedIntoEndsOnceTheServerIsThrough();
    void whatWasFiledBeforeItWasStoppedIsSaid();
    void anErrorWithoutAnAnswerIsALimitARefusalOrUnknown();
    void theSecondLookWaitsForTheFirst();
};

void TestFilingLook::whatWasMadeOnceIsLookedForAndNotSentAgain()
{
    // 201 and an issue without its number.
    for (const QList<Issue> &issues : {QList<Issue>{}, QList<Issue>{issueOf(0)}}) {
        Course course;
        course.end({fine(), fine({issueOf(7)}), fine(issues)});
        QVERIFY(course.record.madeOnce);
        QVERIFY(course.record.phase == Phase::Look);
        course.lookThrough();
        QVERIFY(course.asks(filingQuestion::cannotTell));
        course.say(FilingAnswer::Send);
        QVERIFY(course.record.intent == Intent::None);
    }
}

void TestFilingLook::numbersAreAskedForUpwardsFromTheHighest()
{
    Course course;
    course.loseTheCreate(7);
    QVERIFY(course.kind() == Kind::ListNewest);
    course.end(fine({issueOf(7)}));
    for (qint64 number = 8; number < 16; ++number) {
        const FilingAction action = course.next();
        QVERIFY(action.kind == Kind::Probe);
        QCOMPARE(action.number, number);
        course.end(refused(404));
    }
    // Eight in a row without an issue are a look.
    QCOMPARE(course.record.cleanLooks, 1);
    QVERIFY(course.kind() == Kind::Wait);
    course.now = course.next().until;
    course.end(fine());
    course.end(refused(404));
    course.end(fine({marked(9)}));
    QCOMPARE(course.record.number, 9);
    QVERIFY(course.kind() == Kind::ReadBack);
}

void TestFilingLook::ofSeveralWithTheMarkerTheLowestIsOurs()
{
    for (const QList<Issue> &list : {QList<Issue>{marked(9), marked(8), marked(10)}, QList<Issue>{marked(8), marked(9)}}) {
        Course course;
        course.loseTheCreate();
        course.end(fine(list));
        QCOMPARE(course.record.number, 8);
    }
}

void TestFilingLook::anIssueThatIsNotOursStartsTheCountAnew()
{
    Course course;
    course.loseTheCreate();
    course.end(fine());
    for (int i = 0; i < 7; ++i)
        course.end(refused(404));
    course.end(fine({issueOf(15)}));
    for (int i = 0; i < 7; ++i)
        course.end(refused(404));
    QCOMPARE(course.record.cleanLooks, 0);
    course.end(refused(404));
    QCOMPARE(course.record.cleanLooks, 1);
}

void TestFilingLook::tooManyNewIssuesAreLeftToThePerson()
{
    Course course;
    course.loseTheCreate();
    course.end(fine());
    for (int i = 0; i < 60; ++i) {
        QVERIFY(course.record.phase == Phase::Look);
        course.end(fine({issueOf(8 + i)}));
    }
    QVERIFY(course.asks(filingQuestion::cannotTell));
    // The person looked: a look more, however it ends, and it goes out.
    course.say(FilingAnswer::Send);
    QVERIFY(course.record.intent == Intent::Send);
    QVERIFY(course.lookThrough() == Kind::ListDuplicates);
    QVERIFY(course.record.intent == Intent::None);
}

void TestFilingLook::whatCannotBeLookedAtIsAskedAboutAndLookedAtAfterARestart()
{
    Course course;
    course.loseTheCreate();
    course.end(refused(403, QStringLiteral("No."), QUrl(QStringLiteral("https://h/sso"))));
    QVERIFY(course.asks(filingQuestion::cannotLook));
    QVERIFY(!course.record.surelyNotThere());
    QCOMPARE(course.record.help, QUrl(QStringLiteral("https://h/sso")));
    course.restart();
    QVERIFY(course.record.question.isEmpty());
    QVERIFY(course.kind() == Kind::ListNewest);
    // Without an answer it is tried again first.
    Course slow;
    slow.loseTheCreate();
    slow.end(failing(End::Unknown, 0));
    QVERIFY(slow.kind() == Kind::Wait);
    QVERIFY(slow.record.phase == Phase::Look);
    // "Look again" sends nothing by itself.
    Course again;
    again.loseTheCreate();
    again.end(refused(403));
    again.say(FilingAnswer::Send);
    QVERIFY(again.record.intent == Intent::None);
}

void TestFilingLook::cleanLooksFromBeforeAQuestionDoNotCountAfterItsAnswer()
{
    for (const FilingAnswer answer : {FilingAnswer::Send, FilingAnswer::Drop}) {
        Course course;
        course.loseTheCreate();
        course.end(fine());
        for (int i = 0; i < 8; ++i)
            course.end(refused(404));
        QCOMPARE(course.record.cleanLooks, 1);
        course.now = noon.addSecs(90);
        course.end(refused(403));
        QVERIFY(course.asks(filingQuestion::cannotLook));
        course.record.silentSince = course.now;
        course.say(answer);
        int looks = 0;
        course.lookThrough(404, &looks);
        QCOMPARE(looks, 2);
    }
}

void TestFilingLook::aRestartInALookStartsItAnew()
{
    Course course;
    course.loseTheCreate();
    course.end(fine());
    for (int i = 0; i < 5; ++i)
        course.end(refused(404));
    course.restart();
    QVERIFY(course.kind() == Kind::ListNewest);
    QCOMPARE(course.record.misses, 0);
    QCOMPARE(course.record.probes, 0);
    // Whoever was killed in a create may have sent it a moment ago.
    Course killed;
    killed.end({fine(), fine({issueOf(7)})});
    QVERIFY(killed.kind() == Kind::Create);
    QCOMPARE(killed.record.sentAt, noon);
    killed.now = noon.addSecs(300);
    killed.restart();
    QVERIFY(killed.record.phase == Phase::Look);
    QCOMPARE(killed.record.silentSince, killed.now);
}

void TestFilingLook::stoppedBeforeACreateItIsAskedAboutAtOnce()
{
    Course course;
    course.end(fine());
    course.stop();
    QVERIFY(course.asks(filingQuestion::confirmAgain));
    QVERIFY(course.record.sentence.contains(QLatin1String("stopped")));
    course.say(FilingAnswer::Drop);
    QVERIFY(course.record.phase == Phase::Dropped);
    QVERIFY(course.record.question.isEmpty());
}

void TestFilingLook::stoppedInACreateThatNeverLeftItIsNotTriedAgain()
{
    for (const End end : {End::NotSent, End::Limited, End::Refused}) {
        Course course;
        course.end({fine(), fine({issueOf(7)})});
        const FilingAction create = course.next();
        course.stop();
        course.record = course.machine().ended(course.record, create, failing(end, 0), course.now);
        QVERIFY(course.asks(filingQuestion::confirmAgain));
        QVERIFY(course.record.surelyNotThere());
        QCOMPARE(course.record.creates, 0);
    }
    // What may have left is looked for, and then asked about.
    Course course;
    course.loseTheCreate();
    course.stop();
    QVERIFY(course.lookThrough() == Kind::Nothing);
    QVERIFY(course.asks(filingQuestion::sendAgain));
    QVERIFY(course.record.sentence.contains(QLatin1String("You stopped it")));
}

void TestFilingLook::stoppingADropThatIsLookedIntoLeavesItADrop()
{
    Course course;
    course.loseTheCreate();
    course.lookThrough(410);
    QVERIFY(course.asks(filingQuestion::cannotTell));
    course.say(FilingAnswer::Drop);
    QVERIFY(course.record.phase == Phase::Look);
    course.stop();
    QVERIFY(course.record.intent == Intent::Drop);
    QVERIFY(course.lookThrough() == Kind::Nothing);
    QVERIFY(course.record.phase == Phase::Dropped);
    QCOMPARE(course.record.sentence, QStringLiteral("Dropped. It was not filed."));
}

void TestFilingLook::aDropOfWhatMayExistIsLookedIntoFirst()
{
    Course course;
    course.loseTheCreate();
    course.lookThrough(410);
    course.say(FilingAnswer::Drop);
    course.end(fine({marked(9)}));
    QCOMPARE(course.record.number, 9);
    QCOMPARE(course.record.remarks.size(), 1);
    QVERIFY(course.record.intent == Intent::None);
    // What is surely not there is dropped at once.
    Course surely;
    surely.loseTheCreate();
    surely.record.confirmedAt = noon.addSecs(-600);
    surely.lookThrough();
    QVERIFY(surely.asks(filingQuestion::sendAgain));
    surely.say(FilingAnswer::Drop);
    QVERIFY(surely.record.phase == Phase::Dropped);
}

void TestFilingLook::aDropThatCannotBeLookedIntoEndsOnceTheServerIsThrough()
{
    Course course;
    course.loseTheCreate();
    course.end(refused(403));
    course.say(FilingAnswer::Drop);
    course.end(refused(403));
    QVERIFY(course.asks(filingQuestion::cannotLook));
    // The server may still be at it.
    course.now = noon.addSecs(59);
    course.say(FilingAnswer::Drop);
    QVERIFY(course.record.phase == Phase::Look);
    course.end(refused(403));
    course.now = noon.addSecs(60);
    course.say(FilingAnswer::Drop);
    QVERIFY(course.record.phase == Phase::Dropped);
    QVERIFY(course.record.sentence.contains(QLatin1String("could not be seen")));
}

void TestFilingLook::whatWasFiledBeforeItWasStoppedIsSaid()
{
    Course course;
    course.end({fine(), fine({issueOf(7)})});
    const FilingAction create = course.next();
    course.stop();
    course.record = course.machine().ended(course.record, create, fine({marked(8)}), course.now);
    QCOMPARE(course.record.remarks.size(), 1);
    QVERIFY(course.kind() == Kind::ReadBack);
}

void TestFilingLook::anErrorWithoutAnAnswerIsALimitARefusalOrUnknown()
{
    const auto kind = [](const char *code) { return outcomeOf(Error{QString::fromLatin1(code), QStringLiteral("why"), {}}).kind; };
    QVERIFY(kind("github.rate-limit") == End::Limited);
    for (const char *code : {"network.offline", "network.timeout", "network.closed", "github.server"})
        QVERIFY2(kind(code) == End::Unknown, code);
    for (const char *code : {"auth.signed-out", "auth.refused", "github.unauthorized", "github.not-found", "github.forbidden"})
        QVERIFY2(kind(code) == End::Refused, code);
    QCOMPARE(outcomeOf(Error{QStringLiteral("x"), QStringLiteral("why"), {}}).message, QStringLiteral("why"));
    // No token to send with is the same as one that is refused.
    RestResult signedOut;
    signedOut.delivery = RestResult::Delivery::NotSent;
    signedOut.error = Error{QStringLiteral("auth.signed-out"), {}, {}};
    QCOMPARE(outcomeOf(signedOut).status, 401);
}

void TestFilingLook::theSecondLookWaitsForTheFirst()
{
    Course course;
    course.loseTheCreate();
    const Filing filing = course.machine();
    // The server is through long since.
    FilingRecord record = course.record;
    record.silentSince = noon.addSecs(-600);
    QVERIFY(filing.next(record, noon).action.kind == Kind::ListNewest);
    record.cleanLooks = 1;
    record.lookedAt = noon;
    QCOMPARE(filing.next(record, noon.addSecs(29)).action.until, noon.addSecs(30));
    QVERIFY(filing.next(record, noon.addSecs(30)).action.kind == Kind::ListNewest);
    // A look of yesterday does not do for the silence of a moment ago.
    record.silentSince = noon;
    record.lookedAt = noon.addSecs(-3600);
    QCOMPARE(filing.next(record, noon.addSecs(59)).action.until, noon.addSecs(60));
    QVERIFY(filing.next(record, noon.addSecs(60)).action.kind == Kind::ListNewest);
}

QTEST_GUILESS_MAIN(TestFilingLook)
#include "tst_filinglook.moc"
