#include "tests/app/outbox/filersample.h"

#include <QSqlQuery>

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;
using Kind = GitHubFault::Kind;

namespace {

const QString issuesPath = QStringLiteral("/issues$");

} // namespace

class TestFiler : public QObject
{
    Q_OBJECT

private slots:
    void aRequestBecomesOneIssueWithAllThatItSays();
    void whateverHappensToTheCreateThereIsOneIssue_data();
    void whateverHappensToTheCreateThereIsOneIssue();
    void offlineItWaitsForThePerson();
    void whatGitHubRefusesDoesNotExist_data();
    void whatGitHubRefusesDoesNotExist();
    void signedOutNothingIsSent();
    void whatIsOpenWaitsForItsAccount();
    void aLimitIsWaitedForAndTheWaitCanBeStopped();
    void stoppedInACreateItIsLookedForFirst();
    void anIssueWithTheSameTitleIsAskedAbout();
    void aDoubleMadeAtTheSameMomentIsTold_data();
    void aDoubleMadeAtTheSameMomentIsTold();
    void whatWasDroppedIsNamed();
    void aServerWithoutSubIssuesGetsTheParentInTheText();
    void aParentThatIsMissingIsAskedAbout();
    void aLinkWhoseAnswerWasLostIsNotARemark();
    void whatCannotBeRecordedIsNotSent();
    void anEqualRequestGivesWayOnlyWhereNothingWasSent();
    void aTextThatIsTooLongIsRefusedBeforeItIsKept();
};

void TestFiler::aRequestBecomesOneIssueWithAllThatItSays()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.parent = 1;
    const Result<QUuid> id = waybill.filer.file(request);
    QVERIFY2(id.ok(), id ? "" : qPrintable(id.error().message));
    QTRY_VERIFY(waybill.atRest(id.value()));
    const FilingRecord record = waybill.record(id.value());
    QCOMPARE(record.sentence, QStringLiteral("Filed as #3."));
    QVERIFY(record.phase == Phase::Done);
    QCOMPARE(record.remarks, QStringList());
    QCOMPARE(record.page.path(), QStringLiteral("/octo/ship/issues/3"));
    const GitHubIssue issue = *world.repository().issue(3);
    QCOMPARE(issue.body, QStringLiteral("The text.\r\n\r\n<!-- waybill:%1 -->").arg(id.value().toString(QUuid::WithoutBraces)));
    QCOMPARE(issue.labels, QStringList{QStringLiteral("urgent")});
    QCOMPARE(issue.milestone, 1);
    QCOMPARE(issue.parent, world.repository().issue(1)->id);
    QCOMPARE(world.creates(), 1);
    QVERIFY(waybill.filer.open().value().isEmpty());
    QCOMPARE(world.server.faults(), QStringList());
}

void TestFiler::whateverHappensToTheCreateThereIsOneIssue_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("closed before it was read") << int(Kind::CloseBeforeReading) << 0;
    QTest::newRow("closed before acting") << int(Kind::CloseBeforeActing) << 0;
    QTest::newRow("closed after acting") << int(Kind::CloseBeforeAnswer) << 0;
    QTest::newRow("closed in the answer") << int(Kind::CloseInAnswer) << 0;
    QTest::newRow("silence before acting") << int(Kind::StallBeforeActing) << 0;
    QTest::newRow("silence after acting") << int(Kind::StallAfterActing) << 0;
    QTest::newRow("502 before acting") << int(Kind::Answer) << 502;
    QTest::newRow("502 after acting") << int(Kind::AnswerAfterActing) << 502;
    QTest::newRow("a web page after acting") << int(Kind::AnswerAfterActing) << 200;
    QTest::newRow("an unreadable 201") << int(Kind::AnswerAfterActing) << 201;
    QTest::newRow("bytes without an end") << int(Kind::Endless) << 0;
}

void TestFiler::whateverHappensToTheCreateThereIsOneIssue()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    SampleWorld world;
    // No list shows it soon, as it was seen on github.com: the number alone finds it.
    world.server.state.listLag = 1000;
    world.server.addFault({.kind = Kind(kind), .method = "POST", .path = issuesPath, .answer = {status, {}, "<html>oops</html>"}});
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    const QUuid id = waybill.filer.file(world.request()).value();
    QTRY_VERIFY_WITH_TIMEOUT(waybill.atRest(id), 20000);
    if (waybill.record(id).question == filingQuestion::confirmAgain) {
        QCOMPARE(world.made(id).size(), 0);
        waybill.filer.answer(id, FilingAnswer::Send);
        QTRY_VERIFY_WITH_TIMEOUT(waybill.atRest(id), 20000);
    }
    QVERIFY2(waybill.record(id).phase == Phase::Done, qPrintable(waybill.record(id).sentence));
    QCOMPARE(world.made(id).size(), 1);
    QCOMPARE(waybill.record(id).number, world.made(id).constFirst().number);
    QVERIFY(!world.server.hasFaultsLeft());
}

void TestFiler::offlineItWaitsForThePerson()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    world.server.stop();
    const QUuid id = waybill.filer.file(world.request()).value();
    QTRY_VERIFY_WITH_TIMEOUT(waybill.atRest(id), 20000);
    QCOMPARE(waybill.record(id).question, filingQuestion::confirmAgain);
    QVERIFY(world.server.listen());
    // Not by itself, not even after a restart.
    waybill.filer.resumeAll();
    QTest::qWait(100);
    QCOMPARE(world.server.requests().size(), 0);
    waybill.filer.answer(id, FilingAnswer::Send);
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Done);
    QCOMPARE(world.creates(), 1);
}

void TestFiler::whatGitHubRefusesDoesNotExist_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 410, 422})
        QTest::addRow("%d", status) << status;
}

void TestFiler::whatGitHubRefusesDoesNotExist()
{
    QFETCH(int, status);
    SampleWorld world;
    world.server.addFault({.kind = Kind::Answer, .method = "POST", .path = issuesPath, .answer = {status, {}, R"({"message":"No."})"}});
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    const QUuid id = waybill.filer.file(world.request()).value();
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Refused);
    QVERIFY2(waybill.record(id).sentence.contains(QLatin1String("does not exist there")), qPrintable(waybill.record(id).sentence));
    QCOMPARE(waybill.filer.open().value().size(), 1);
    waybill.filer.answer(id, FilingAnswer::Send);
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Done);
    QCOMPARE(world.made(id).size(), 1);
}

void TestFiler::signedOutNothingIsSent()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    waybill.signedIn = false;
    const QUuid id = waybill.filer.file(world.request()).value();
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Refused);
    QCOMPARE(world.server.requests().size(), 0);
    waybill.filer.answer(id, FilingAnswer::Drop);
    QVERIFY(waybill.record(id).phase == Phase::Dropped);
    QVERIFY(waybill.filer.open().value().isEmpty());
}

void TestFiler::whatIsOpenWaitsForItsAccount()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    const FilingRecord confirmed = Filing::confirmed(waybill.clock());
    const QUuid id = waybill.outbox->add(world.request(), confirmed).value().id;
    waybill.signedIn = false;
    waybill.filer.resumeAll();
    QTest::qWait(50);
    QVERIFY(waybill.record(id) == confirmed);
    waybill.signedIn = true;
    waybill.filer.resumeAll();
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Done);
    QCOMPARE(world.creates(), 1);
}

void TestFiler::aLimitIsWaitedForAndTheWaitCanBeStopped()
{
    SampleWorld world;
    world.server.addFault({.kind = Kind::Answer,
                           .method = "POST",
                           .path = issuesPath,
                           .answer = {403, {{"retry-after", "120"}}, R"({"message":"You have exceeded a secondary rate limit."})"}});
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    const QUuid id = waybill.filer.file(world.request()).value();
    QTRY_VERIFY(waybill.record(id).waitUntil.isValid());
    QVERIFY(waybill.filer.status(id).value()->running);
    QVERIFY(waybill.clock().secsTo(waybill.record(id).waitUntil) > 100);
    waybill.filer.cancel(id);
    QCOMPARE(waybill.record(id).question, filingQuestion::confirmAgain);
    QVERIFY(!waybill.filer.status(id).value()->running);
    QCOMPARE(world.made(id).size(), 0);
    waybill.filer.answer(id, FilingAnswer::Send);
    QTRY_VERIFY(waybill.atRest(id));
    QCOMPARE(world.made(id).size(), 1);
}

void TestFiler::stoppedInACreateItIsLookedForFirst()
{
    for (const Kind kind : {Kind::StallBeforeActing, Kind::StallAfterActing}) {
        SampleWorld world;
        SampleWaybill waybill(world.folder.path(), world.server.baseText());
        QUuid id;
        bool hit = false;
        world.server.addFault({.kind = kind, .method = "POST", .path = issuesPath, .then = [&] { hit = true; }});
        id = waybill.filer.file(world.request()).value();
        QTRY_VERIFY(hit);
        waybill.filer.cancel(id);
        QVERIFY(!waybill.record(id).closed());
        QTRY_VERIFY_WITH_TIMEOUT(waybill.atRest(id), 20000);
        if (kind == Kind::StallAfterActing) {
            QVERIFY(waybill.record(id).phase == Phase::Done);
            QCOMPARE(waybill.record(id).remarks.size(), 1);
        } else {
            QCOMPARE(waybill.record(id).question, filingQuestion::sendAgain);
            QCOMPARE(world.creates(), 1);
            waybill.filer.answer(id, FilingAnswer::Drop);
            QVERIFY(waybill.record(id).phase == Phase::Dropped);
        }
    }
}

void TestFiler::anIssueWithTheSameTitleIsAskedAbout()
{
    SampleWorld world;
    world.repository().addIssue({.title = QStringLiteral("[Approved]  please DO it"), .author = QStringLiteral("else")});
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    const QUuid id = waybill.filer.file(world.request()).value();
    QTRY_VERIFY(waybill.atRest(id));
    QCOMPARE(waybill.record(id).question, filingQuestion::duplicate);
    QCOMPARE(waybill.record(id).duplicates, QList<qint64>{3});
    QCOMPARE(world.creates(), 0);
    waybill.filer.answer(id, FilingAnswer::Send);
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Done);
    OutboxRequest again = world.request();
    again.acknowledgedDuplicates = {3, 4};
    again.acknowledgedEntries = QStringList{id.toString(QUuid::WithoutBraces)};
    const QUuid second = waybill.filer.file(again).value();
    QTRY_VERIFY(waybill.atRest(second));
    QVERIFY(waybill.record(second).phase == Phase::Done);
}

void TestFiler::aDoubleMadeAtTheSameMomentIsTold_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("skip");
    QTest::newRow("made just before") << QByteArray("GET") << 1;
    QTest::newRow("made just after") << QByteArray("POST") << 0;
}

void TestFiler::aDoubleMadeAtTheSameMomentIsTold()
{
    QFETCH(QByteArray, method);
    QFETCH(int, skip);
    SampleWorld world;
    // Another computer, whose outbox nobody here knows, after the look for open issues with the title.
    const auto elsewhere = [&world] {
        world.repository().addIssue({.title = QStringLiteral("[Approved] please do it"), .author = QStringLiteral("else")});
    };
    world.server.addFault({.kind = Kind::Delay, .method = method, .path = issuesPath, .skip = skip, .then = elsewhere});
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.parent = 1;
    const QUuid id = waybill.filer.file(request).value();
    QTRY_VERIFY(waybill.atRest(id));
    const FilingRecord record = waybill.record(id);
    QVERIFY(record.phase == Phase::Done);
    QCOMPARE(record.remarks.size(), 1);
    QVERIFY2(record.remarks.constFirst().contains(QLatin1String("keep #3 and close #4")), qPrintable(record.remarks.constFirst()));
    QCOMPARE(world.made(id).constFirst().parent, world.repository().issue(1)->id);
}

void TestFiler::whatWasDroppedIsNamed()
{
    SampleWorld world(GitHubRole::Pull);
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.parent = 1;
    const QUuid id = waybill.filer.file(request).value();
    QTRY_VERIFY(waybill.atRest(id));
    const FilingRecord record = waybill.record(id);
    QVERIFY(record.phase == Phase::Done);
    QCOMPARE(record.remarks.size(), 3);
    QVERIFY(record.remarks.at(0).contains(QLatin1String("urgent")));
    QVERIFY(record.remarks.at(1).contains(QLatin1String("v1")));
    QVERIFY(record.remarks.at(2).contains(QLatin1String("octo/ship#1")));
}

void TestFiler::aServerWithoutSubIssuesGetsTheParentInTheText()
{
    SampleWorld world;
    world.repository().hasSubIssues = false;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.parent = 1;
    const QUuid id = waybill.filer.file(request).value();
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Done);
    QCOMPARE(world.creates(), 1);
    QVERIFY(world.made(id).constFirst().body.contains(QLatin1String("\r\n\r\nParent issue: octo/ship#1 <!--")));
    QCOMPARE(waybill.record(id).remarks.size(), 1);
}

void TestFiler::aParentThatIsMissingIsAskedAbout()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.parent = 99;
    const QUuid id = waybill.filer.file(request).value();
    QTRY_VERIFY(waybill.atRest(id));
    QCOMPARE(waybill.record(id).question, filingQuestion::parentMissing);
    QCOMPARE(world.creates(), 0);
    waybill.filer.answer(id, FilingAnswer::Send);
    QTRY_VERIFY(waybill.atRest(id));
    QVERIFY(waybill.record(id).phase == Phase::Done);
    QCOMPARE(waybill.record(id).remarks.size(), 1);
}

void TestFiler::aLinkWhoseAnswerWasLostIsNotARemark()
{
    SampleWorld world;
    world.server.addFault({.kind = Kind::CloseBeforeAnswer, .method = "POST", .path = QStringLiteral("/sub_issues$")});
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.parent = 1;
    const QUuid id = waybill.filer.file(request).value();
    QTRY_VERIFY_WITH_TIMEOUT(waybill.atRest(id), 20000);
    QVERIFY(waybill.record(id).phase == Phase::Done);
    QCOMPARE(waybill.record(id).remarks, QStringList());
    QCOMPARE(world.made(id).constFirst().parent, world.repository().issue(1)->id);
}

void TestFiler::whatCannotBeRecordedIsNotSent()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    const QUuid id = waybill.outbox->add(world.request(), Filing::confirmed(waybill.clock())).value().id;
    QVERIFY(waybill.outbox->database().run(QStringLiteral("PRAGMA query_only = ON")).ok());
    waybill.filer.resume(id);
    QCOMPARE(waybill.troubles.size(), 1);
    QTest::qWait(100);
    QCOMPARE(world.server.requests().size(), 0);
    QVERIFY(waybill.outbox->database().run(QStringLiteral("PRAGMA query_only = OFF")).ok());
    waybill.filer.resume(id);
    QTRY_VERIFY(waybill.atRest(id));
    QCOMPARE(world.made(id).size(), 1);
}

void TestFiler::anEqualRequestGivesWayOnlyWhereNothingWasSent()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    waybill.signedIn = false;
    const QUuid first = waybill.filer.file(world.request()).value();
    QTRY_VERIFY(waybill.atRest(first));
    waybill.signedIn = true;
    const QUuid second = waybill.filer.file(world.request()).value();
    QVERIFY(waybill.record(first).phase == Phase::Dropped);
    const Result<QUuid> third = waybill.filer.file(world.request());
    QVERIFY(!third.ok());
    QCOMPARE(third.error().code, QStringLiteral("outbox.same"));
    QTRY_VERIFY(waybill.atRest(second));
    QCOMPARE(world.creates(), 1);
}

void TestFiler::aTextThatIsTooLongIsRefusedBeforeItIsKept()
{
    SampleWorld world;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.issue.body = QString(65530, QLatin1Char('x'));
    QCOMPARE(waybill.filer.file(request).error().code, QStringLiteral("request.body-too-long"));
    request.issue.body = QStringLiteral("x");
    request.issue.title = QString(257, QLatin1Char('x'));
    QCOMPARE(waybill.filer.file(request).error().code, QStringLiteral("request.title-too-long"));
    QVERIFY(waybill.filer.open().value().isEmpty());
}

QTEST_GUILESS_MAIN(TestFiler)

#include "tst_filer.moc"
