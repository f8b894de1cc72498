#include "app/outbox/filingview.h"
#include "tests/app/outbox/writersample.h"

using namespace waybill;
using namespace waybill::test;

using Phase = WriteRecord::Phase;
using Fault = GitHubFault::Kind;

/// Writes to issues over a real server and a real file.
class TestIssueWriter : public QObject
{
    Q_OBJECT

private slots:
    void anEditChangesWhatIsWantedAndKeepsWhatOthersChanged();
    void anEditThatIsThereAlreadySendsNothing();
    void whatBothChangedIsAskedAndNotSent();
    void aMilestoneIsFoundByItsTitleAndOneThatIsNotThereRefuses();
    void labelsThatMayNotBeSetAreToldOf();
    void anEditWhoseAnswerIsLostIsNotSentTwice_data();
    void anEditWhoseAnswerIsLostIsNotSentTwice();
    void anEditThatMayHaveBeenTakenBackIsAskedAbout();
    void anEditWaitsWhileThereIsNoNetworkAndGoesOn();
    void anEditGoesOnAfterARestart();
    void aLaterEditOfTheSameIssueTakesThePlaceOfOneThatWaits();
    void aCommentIsWrittenOnceWhateverIsLost_data();
    void aCommentIsWrittenOnceWhateverIsLost();
    void aCommentThatIsNotListedYetIsNotWrittenAgain();
    void anIssueThatIsLinkedAlreadyIsDone();
    void aChildOfAnotherParentIsRefused();
    void anIssueThatIsGoneSaysWhatToDo_data();
    void anIssueThatIsGoneSaysWhatToDo();
    void aCommentOnALockedIssueIsRefusedAndKept();
    void nothingIsSentWhenNobodyIsSignedIn();
};

void TestIssueWriter::anEditChangesWhatIsWantedAndKeepsWhatOthersChanged()
{
    WritingWorld world;
    IssueWrite edit = world.edit(QStringLiteral("one\nTWO\n"));
    edit.wanted.labels = {QStringLiteral("late")};
    edit.wanted.assignees = {QStringLiteral("mona")};
    // Meanwhile.
    world.issue().title = QStringLiteral("[Approved] Ship it");
    world.issue().labels += QStringLiteral("theirs");
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(edit);
    QCOMPARE(record.phase, Phase::Done);
    QCOMPARE(record.remarks, QStringList());
    QCOMPARE(world.issue().body, QStringLiteral("one\nTWO\n"));
    QCOMPARE(world.issue().title, QStringLiteral("[Approved] Ship it"));
    QCOMPARE(world.issue().labels, QStringList({QStringLiteral("theirs"), QStringLiteral("late")}));
    QCOMPARE(world.issue().assignees, QStringList(QStringLiteral("mona")));
    QCOMPARE(world.patches(), 1);
    QCOMPARE(world.server.faults(), QStringList());
}

void TestIssueWriter::anEditThatIsThereAlreadySendsNothing()
{
    WritingWorld world;
    const IssueWrite edit = world.edit(QStringLiteral("new\n"));
    world.issue().body = QStringLiteral("new\n");
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(edit);
    QCOMPARE(record.phase, Phase::Done);
    QVERIFY(record.nothingToDo);
    QCOMPARE(world.patches(), 0);
}

void TestIssueWriter::whatBothChangedIsAskedAndNotSent()
{
    WritingWorld world;
    const IssueWrite edit = world.edit(QStringLiteral("mine\n"));
    world.issue().body = QStringLiteral("theirs\n");
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(edit);
    QCOMPARE(record.phase, Phase::Ask);
    QCOMPARE(record.question, QString(writeQuestion::conflict));
    QCOMPARE(record.conflicts, QStringList(QStringLiteral("text")));
    QCOMPARE(world.issue().body, QStringLiteral("theirs\n"));
    QCOMPARE(world.patches(), 0);
    // Nobody but a person at the form goes on with it.
    const WriteStatus status = waybill.writer.open().value().constFirst();
    QCOMPARE(viewOf(status, waybill.clock()).kind, FilingView::Kind::Question);
    QCOMPARE(viewOf(status, waybill.clock()).question.send, QString());
}

void TestIssueWriter::aMilestoneIsFoundByItsTitleAndOneThatIsNotThereRefuses()
{
    WritingWorld world;
    WritingWaybill waybill(world.folder.path(), world.server);
    IssueWrite edit = world.edit(world.issue().body);
    edit.wanted.milestone = QStringLiteral("v2");
    QCOMPARE(waybill.written(edit).phase, Phase::Done);
    QCOMPARE(world.issue().milestone, 2);
    edit.base.milestone = QStringLiteral("v2");
    edit.wanted.milestone.clear();
    QCOMPARE(waybill.written(edit).phase, Phase::Done);
    QCOMPARE(world.issue().milestone, 0);
    edit.base.milestone.clear();
    edit.wanted.milestone = QStringLiteral("v3");
    const WriteRecord record = waybill.written(edit);
    QCOMPARE(record.phase, Phase::Refused);
    QVERIFY2(record.sentence.contains(QLatin1String("v3")), qPrintable(record.sentence));
    QCOMPARE(world.server.faults(), QStringList());
}

void TestIssueWriter::labelsThatMayNotBeSetAreToldOf()
{
    WritingWorld world(GitHubRole::Pull);
    IssueWrite edit = world.edit(QStringLiteral("new\n"));
    edit.wanted.labels += QStringLiteral("late");
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(edit);
    QCOMPARE(record.phase, Phase::Done);
    QCOMPARE(record.remarks.size(), 1);
    QVERIFY2(record.remarks.constFirst().contains(QLatin1String("labels")), qPrintable(record.remarks.constFirst()));
    QCOMPARE(world.issue().body, QStringLiteral("new\n"));
}

void TestIssueWriter::anEditWhoseAnswerIsLostIsNotSentTwice_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("patches");
    QTest::newRow("done, no word") << int(Fault::CloseBeforeAnswer) << 1;
    QTest::newRow("done, half an answer") << int(Fault::CloseInAnswer) << 1;
    QTest::newRow("done, silence") << int(Fault::StallAfterActing) << 1;
    QTest::newRow("not done, no word") << int(Fault::CloseBeforeActing) << 2;
}

void TestIssueWriter::anEditWhoseAnswerIsLostIsNotSentTwice()
{
    QFETCH(int, fault);
    QFETCH(int, patches);
    WritingWorld world;
    world.server.addFault({.kind = Fault(fault), .method = "PATCH"});
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(world.edit(QStringLiteral("new\n")));
    QCOMPARE(record.phase, Phase::Done);
    QCOMPARE(world.issue().body, QStringLiteral("new\n"));
    QCOMPARE(world.patches(), patches);
}

void TestIssueWriter::anEditThatMayHaveBeenTakenBackIsAskedAbout()
{
    WritingWorld world;
    const QString before = world.issue().body;
    world.server.addFault({.kind = Fault::CloseBeforeAnswer, .method = "PATCH", .then = [&] {
                               world.issue().body = before;
                               world.issue().updatedAt = QDateTime::currentDateTimeUtc().addSecs(5);
                           }});
    WritingWaybill waybill(world.folder.path(), world.server);
    const Result<QUuid> id = waybill.writer.queue(world.edit(QStringLiteral("new\n")));
    QTRY_VERIFY(waybill.atRest(id.value()));
    QCOMPARE(waybill.record(id.value()).question, QString(writeQuestion::sendAgain));
    QCOMPARE(world.patches(), 1);
    waybill.writer.answer(id.value(), WriteAnswer::Again);
    QTRY_VERIFY(waybill.atRest(id.value()));
    QCOMPARE(waybill.record(id.value()).phase, Phase::Done);
    QCOMPARE(world.issue().body, QStringLiteral("new\n"));
}

void TestIssueWriter::anEditWaitsWhileThereIsNoNetworkAndGoesOn()
{
    WritingWorld world;
    world.server.stop();
    WritingWaybill waybill(world.folder.path(), world.server);
    FilingPolicy policy = quickPolicy();
    policy.retryWait = 100;
    waybill.writer.setPolicy(policy);
    const Result<QUuid> id = waybill.writer.queue(world.edit(QStringLiteral("new\n")));
    QTRY_VERIFY(waybill.record(id.value()).waitUntil.isValid());
    const FilingView view = viewOf(*waybill.writer.status(id.value()).value(), waybill.clock());
    QCOMPARE(view.kind, FilingView::Kind::Waiting);
    QVERIFY(view.canTryNow);
    QVERIFY(world.server.listen());
    waybill.writer.tryNow(id.value());
    QTRY_COMPARE(waybill.record(id.value()).phase, Phase::Done);
    QCOMPARE(world.issue().body, QStringLiteral("new\n"));
}

void TestIssueWriter::anEditGoesOnAfterARestart()
{
    WritingWorld world;
    QUuid id;
    {
        WritingWaybill first(world.folder.path(), world.server);
        world.server.addFault({.kind = Fault::StallAfterActing, .method = "PATCH"});
        id = first.writer.queue(world.edit(QStringLiteral("new\n"))).value();
        QTRY_COMPARE(world.patches(), 1);
        QCOMPARE(first.record(id).phase, Phase::Sent);
    }
    WritingWaybill second(world.folder.path(), world.server);
    second.writer.resumeAll();
    QTRY_COMPARE(second.record(id).phase, Phase::Done);
    QCOMPARE(world.patches(), 1);
}

void TestIssueWriter::aLaterEditOfTheSameIssueTakesThePlaceOfOneThatWaits()
{
    WritingWorld world;
    world.server.stop();
    WritingWaybill waybill(world.folder.path(), world.server);
    const QUuid first = waybill.writer.queue(world.edit(QStringLiteral("first\n"))).value();
    const Result<QUuid> second = waybill.writer.queue(world.edit(QStringLiteral("second\n")));
    QVERIFY(second.ok());
    QCOMPARE(waybill.record(first).phase, Phase::Dropped);
    QCOMPARE(waybill.writer.open().value().size(), 1);
    QVERIFY(world.server.listen());
    QTRY_COMPARE(waybill.record(second.value()).phase, Phase::Done);
    QCOMPARE(world.issue().body, QStringLiteral("second\n"));
    QCOMPARE(world.patches(), 1);
}

void TestIssueWriter::aCommentIsWrittenOnceWhateverIsLost_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("done, no word") << int(Fault::CloseBeforeAnswer);
    QTest::newRow("done, half an answer") << int(Fault::CloseInAnswer);
    QTest::newRow("not done, no word") << int(Fault::CloseBeforeActing);
    QTest::newRow("not read") << int(Fault::CloseBeforeReading);
}

void TestIssueWriter::aCommentIsWrittenOnceWhateverIsLost()
{
    QFETCH(int, fault);
    WritingWorld world;
    for (int i = 0; i < 120; ++i)
        world.issue().addComment(QStringLiteral("else"), QStringLiteral("a word"));
    world.server.addFault({.kind = Fault(fault), .method = "POST"});
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(world.comment(QStringLiteral("It works.")));
    QCOMPARE(record.phase, Phase::Done);
    QCOMPARE(world.issue().comments.size(), 121);
    QVERIFY(world.issue().comments.constLast().body.startsWith(QLatin1String("It works.\n\n<!-- waybill:")));
    QVERIFY(record.page.toString().contains(QLatin1String("issuecomment")));
    QCOMPARE(world.server.faults(), QStringList());
}

void TestIssueWriter::aCommentThatIsNotListedYetIsNotWrittenAgain()
{
    WritingWorld world;
    world.repository().commentLag = 3;
    world.server.addFault({.kind = Fault::CloseBeforeAnswer, .method = "POST"});
    WritingWaybill waybill(world.folder.path(), world.server);
    QCOMPARE(waybill.written(world.comment(QStringLiteral("It works."))).phase, Phase::Done);
    QCOMPARE(world.posts(), 1);
    QCOMPARE(world.issue().comments.size(), 1);
    // One that never shows up is the person's.
    world.repository().commentLag = 1000;
    world.server.addFault({.kind = Fault::CloseBeforeAnswer, .method = "POST"});
    const WriteRecord record = waybill.written(world.comment(QStringLiteral("It still works.")));
    QCOMPARE(record.question, QString(writeQuestion::cannotTell));
    QCOMPARE(world.posts(), 2);
}

void TestIssueWriter::anIssueThatIsLinkedAlreadyIsDone()
{
    WritingWorld world;
    IssueWrite link = world.write(WriteKind::SubIssue);
    link.number = 1;
    link.child = world.number;
    WritingWaybill waybill(world.folder.path(), world.server);
    world.server.addFault({.kind = Fault::CloseBeforeAnswer, .method = "POST"});
    QCOMPARE(waybill.written(link).phase, Phase::Done);
    QCOMPARE(world.issue().parent, world.repository().issue(1)->id);
    QCOMPARE(world.server.faults(), QStringList());
}

void TestIssueWriter::aChildOfAnotherParentIsRefused()
{
    WritingWorld world;
    const GitHubIssue other = world.repository().addIssue({.title = QStringLiteral("Another parent")});
    world.issue().parent = other.id;
    IssueWrite link = world.write(WriteKind::SubIssue);
    link.number = 1;
    link.child = world.number;
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(link);
    QCOMPARE(record.phase, Phase::Refused);
    QVERIFY2(record.sentence.contains(QString::number(other.number)), qPrintable(record.sentence));
    QCOMPARE(world.issue().parent, other.id);
}

void TestIssueWriter::anIssueThatIsGoneSaysWhatToDo_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("deleted") << QStringLiteral("deleted") << QStringLiteral("was deleted. File its text as a new request.");
    QTest::newRow("moved") << QStringLiteral("moved") << QStringLiteral("was moved. Open it by its new address.");
    QTest::newRow("not to be seen") << QStringLiteral("hidden") << QStringLiteral("may not see it any more");
}

void TestIssueWriter::anIssueThatIsGoneSaysWhatToDo()
{
    QFETCH(QString, how);
    QFETCH(QString, says);
    WritingWorld world;
    const IssueWrite edit = world.edit(QStringLiteral("new\n"));
    world.issue().deleted = how == u"deleted";
    if (how == u"moved") {
        world.server.state.add(QStringLiteral("octo/elsewhere")).addIssue({.number = 40, .title = QStringLiteral("Ship it")});
        world.issue().movedTo = QStringLiteral("octo/elsewhere#40");
    }
    if (how == u"hidden") {
        world.repository().isPrivate = true;
        world.repository().roles[QStringLiteral("mona")] = GitHubRole::None;
    }
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(edit);
    QCOMPARE(record.phase, Phase::Refused);
    QVERIFY2(record.sentence.contains(says), qPrintable(record.sentence));
    QCOMPARE(world.patches(), 0);
}

void TestIssueWriter::aCommentOnALockedIssueIsRefusedAndKept()
{
    WritingWorld world(GitHubRole::Pull);
    world.issue().locked = true;
    WritingWaybill waybill(world.folder.path(), world.server);
    const WriteRecord record = waybill.written(world.comment(QStringLiteral("It works.")));
    QCOMPARE(record.phase, Phase::Refused);
    QVERIFY2(record.sentence.contains(QLatin1String("locked")), qPrintable(record.sentence));
    QCOMPARE(world.issue().comments.size(), 0);
    QCOMPARE(waybill.writer.open().value().size(), 1);
}

void TestIssueWriter::nothingIsSentWhenNobodyIsSignedIn()
{
    WritingWorld world;
    WritingWaybill waybill(world.folder.path(), world.server);
    waybill.signedIn = false;
    const WriteRecord record = waybill.written(world.edit(QStringLiteral("new\n")));
    QCOMPARE(record.phase, Phase::Refused);
    QVERIFY(record.surelyNotThere());
    QCOMPARE(world.server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestIssueWriter)
#include "tst_issuewriter.moc"
