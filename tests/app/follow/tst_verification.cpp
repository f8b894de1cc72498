#include "app/follow/followstore.h"
#include "app/follow/verification.h"
#include "app/library/opening.h"
#include "app/reuse/goingback.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

QString releaseBody()
{
    QFile file(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

VerifiedBody verified(const QString &markdown)
{
    const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    return {form.definition, form.layout, verificationOf(form), markdown};
}

QString told(const QList<VerifiedCheck> &checks)
{
    QString marks;
    for (const VerifiedCheck &check : checks)
        marks += QStringLiteral("ox!-").at(int(check.result));
    return marks;
}

const QDateTime seen({2026, 11, 26}, {20, 31, 20}, Qt::UTC);

QList<VerifiedCheck> mixed(QList<VerifiedCheck> checks)
{
    for (qsizetype i = 0; i < checks.size(); ++i) {
        checks[i].result = CheckResult(i % 4);
        checks[i].who = QStringLiteral("ada");
        checks[i].when = seen;
    }
    return checks;
}

} // namespace

/// What was seen of a delivery, in its issue and in one comment.
class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void theChecksAreTheTasksOfTheListsThatTheGuideNames();
    void theIssueThatAWorkflowOpensMayHaveNoMoreThanTheTasks();
    void resultsAreTickedAndNotedAndReadBack();
    void nothingButTheTasksChanges();
    void aFailureWithoutAnExplanationCannotBeSent();
    void theCommentHasEveryCheckOnceWithBothTimes();
    void whatPeopleWroteDoesNotBreakOutOfTheTable();
    void aBodyWithoutTheListsHasNothingToVerify();
    void whatTheIssueDoesNotSayYetIsKeptAndComesBack();
    void whatWasKeptFindsItsTaskWhereverItStandsNow();
    void whatIsKeptOfOneIssueIsNoOtherOnesAndDamageIsNoBar();
    void aTextSaysHowItWasVerified_data();
    void aTextSaysHowItWasVerified();
    void ofTheLooksAtAnIssueTheLastOneCounts();
    void howADeliveryWasVerifiedOutlivesALookThatDoesNotSay();
};

void TestVerification::theChecksAreTheTasksOfTheListsThatTheGuideNames()
{
    const QList<VerifiedCheck> checks = checksIn(verified(releaseBody()));
    QCOMPARE(checks.size(), 6);
    QCOMPARE(told(checks), QStringLiteral("oooooo"));
    QCOMPARE(checks.at(3).text, QStringLiteral("Deployment downtime is under one hour"));
    QVERIFY(checks.at(2).field != checks.at(3).field);
}

void TestVerification::theIssueThatAWorkflowOpensMayHaveNoMoreThanTheTasks()
{
    const QString whole = releaseBody();
    const qsizetype begin = whole.indexOf(QStringLiteral("### Post Deployment Tasks"));
    const QString body = QStringLiteral("Of https://github.com/o/r/issues/1\n\n")
        + whole.mid(begin, whole.indexOf(QStringLiteral("### Additional Notes")) - begin);
    const VerifiedBody follow = verified(body);
    QList<VerifiedCheck> checks = checksIn(follow);
    QCOMPARE(checks.size(), 6);
    checks[0].result = CheckResult::Done;
    const Result<QString> changed = bodyWith(follow, checks);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().text()));
    QString expected = body;
    expected.replace(QStringLiteral("- [ ] list of deployed"), QStringLiteral("- [x] list of deployed"));
    QCOMPARE(changed.value(), expected);
}

void TestVerification::resultsAreTickedAndNotedAndReadBack()
{
    const VerifiedBody body = verified(releaseBody());
    const QList<VerifiedCheck> checks = mixed(checksIn(body));
    const Result<QString> changed = bodyWith(body, checks);
    QVERIFY(changed);
    QVERIFY(changed.value().contains(QStringLiteral("- [x] Successful login on Desktop Chrome browser v134.x\n")));
    QVERIFY(changed.value().contains(QStringLiteral("- [ ] Successful login on Android(15) Chrome browser v135.x (failed)\n")));
    QVERIFY(changed.value().contains(QStringLiteral("- [x] Deployment downtime is under one hour (not applicable)\n")));
    QList<VerifiedCheck> again = checksIn(verified(changed.value()));
    QCOMPARE(told(again), told(checks));
    QCOMPARE(again.at(2).text, checks.at(2).text);
    // Taken back, the body is what it was.
    for (VerifiedCheck &check : again)
        check.result = CheckResult::Open;
    QCOMPARE(bodyWith(verified(changed.value()), again).value(), releaseBody());
}

void TestVerification::nothingButTheTasksChanges()
{
    QString own = releaseBody();
    own.replace(QStringLiteral("### Environment Details"), QStringLiteral("Somebody's own words.\n\n### Environment Details"));
    own.replace(u'\n', QStringLiteral("\r\n"));
    const VerifiedBody body = verified(own);
    QCOMPARE(bodyWith(body, checksIn(body)).value(), own);
    QList<VerifiedCheck> checks = checksIn(body);
    checks[5].result = CheckResult::Done;
    QString expected = own;
    expected.replace(QStringLiteral("- [ ] not getting"), QStringLiteral("- [x] not getting"));
    QCOMPARE(bodyWith(body, checks).value(), expected);
}

void TestVerification::aFailureWithoutAnExplanationCannotBeSent()
{
    QList<VerifiedCheck> checks = checksIn(verified(releaseBody()));
    QVERIFY(!countsOf(checks).canBeSent());
    QVERIFY(!countsOf({}).canBeSent());
    checks[0].result = CheckResult::Done;
    QVERIFY(countsOf(checks).canBeSent());
    checks[1].result = CheckResult::Failed;
    checks[1].explanation = QStringLiteral(" \n");
    QVERIFY(!countsOf(checks).canBeSent());
    QCOMPARE(countsOf(checks).unexplained, 1);
    checks[1].explanation = QStringLiteral("The button is dead.");
    QVERIFY(countsOf(checks).canBeSent());
}

void TestVerification::theCommentHasEveryCheckOnceWithBothTimes()
{
    const VerifiedBody body = verified(releaseBody());
    QList<VerifiedCheck> checks = mixed(checksIn(body));
    checks[1].evidence = QStringLiteral("https://ci.example/run/7");
    checks[2].explanation = QStringLiteral("Dead on two devices.");
    const QString comment = verificationComment(body, QStringLiteral("v0.2.0"), checks);
    QVERIFY(comment.startsWith(
        QStringLiteral("### Verification of v0.2.0: failed\n\n4 of 6 checks looked at: 2 done, 1 failed, 1 not applicable.\n")));
    for (const VerifiedCheck &check : checks)
        QCOMPARE(comment.count(QStringLiteral("| ") + check.text + QStringLiteral(" |")), 1);
    QVERIFY(comment.contains(QStringLiteral("ada · 11-26-2026 14:31:20 CST (2026-11-26 20:31:20 UTC) · https://ci.example/run/7")));
    QVERIFY(comment.endsWith(QStringLiteral("\n**Successful login on Android(15) Chrome browser v135.x**\nDead on two devices.\n")));
    for (VerifiedCheck &check : checks)
        check.result = CheckResult::Done;
    QVERIFY(verificationComment(body, QStringLiteral("v0.2.0"), checks).startsWith(QStringLiteral("### Verification of v0.2.0: passed\n")));
}

void TestVerification::whatPeopleWroteDoesNotBreakOutOfTheTable()
{
    const VerifiedBody body = verified(releaseBody());
    QList<VerifiedCheck> checks = mixed(checksIn(body));
    checks[1].evidence = QStringLiteral("a | b\n\n| c |\n<b> @grace \\|");
    checks[2].explanation = QString(100'000, u'x');
    const QString comment = verificationComment(body, QStringLiteral("v0.2.0\n# x"), checks);
    QVERIFY(comment.contains(QStringLiteral("a \\| b \\| c \\| &lt;b> @\u2060grace \\\\\\|")));
    QVERIFY(comment.startsWith(QStringLiteral("### Verification of v0.2.0 # x: failed\n")));
    QVERIFY(comment.size() < 10'000);
    // As many as a template can have.
    const QList<VerifiedCheck> many(8000, checks.at(1));
    QVERIFY(verificationComment(body, QStringLiteral("v0.2.0"), many).size() < 65'000);
}

void TestVerification::aBodyWithoutTheListsHasNothingToVerify()
{
    for (const QString &markdown : {QString(), QStringLiteral("Hello"), QString(20'000, u'#')})
        QCOMPARE(checksIn(verified(markdown)).size(), 0);
}

void TestVerification::whatTheIssueDoesNotSayYetIsKeptAndComesBack()
{
    const VerifiedBody body = verified(releaseBody());
    QList<VerifiedCheck> checks = mixed(checksIn(body));
    checks[1].evidence = QStringLiteral("https://ci.example/run/7");
    checks[2].explanation = QStringLiteral("Dead on \"two\" devices.\n");
    const QTemporaryDir folder;
    const IssuePlace issue{QStringLiteral("github.com"), {QStringLiteral("o"), QStringLiteral("r")}, 7};
    {
        const FollowStore store(Database::open(folder.filePath(QStringLiteral("waybill.db"))).value());
        QVERIFY(store.keepChecks(issue, checksToKeep(body, checks), seen));
    }
    const FollowStore store(Database::open(folder.filePath(QStringLiteral("waybill.db"))).value());
    const QList<KeptCheck> kept = store.keptChecks(issue).value();
    QVERIFY(!kept.isEmpty());
    QList<VerifiedCheck> again = checksIn(body);
    QCOMPARE(takeKeptChecks(body, kept, again), QList<KeptCheck>());
    for (qsizetype i = 0; i < checks.size(); ++i) {
        QCOMPARE(again.at(i).result, checks.at(i).result);
        QCOMPARE(again.at(i).evidence, checks.at(i).evidence);
        QCOMPARE(again.at(i).explanation, checks.at(i).explanation);
        QCOMPARE(again.at(i).when, checks.at(i).when);
    }
    // Of what the issue says there is nothing to keep, and what is sent is kept no more.
    QCOMPARE(checksToKeep(body, checksIn(body)), QList<KeptCheck>());
    QVERIFY(store.keepChecks(issue, {}, seen));
    QCOMPARE(store.keptChecks(issue).value(), QList<KeptCheck>());
}

void TestVerification::whatWasKeptFindsItsTaskWhereverItStandsNow()
{
    const VerifiedBody before = verified(releaseBody());
    QList<VerifiedCheck> checks = checksIn(before);
    checks[0].result = CheckResult::Failed;
    checks[0].explanation = QStringLiteral("Lost on the way.");
    checks[1].result = CheckResult::NotApplicable;
    const QList<KeptCheck> kept = checksToKeep(before, checks);
    // Somebody took the first task away and ticked the other one meanwhile.
    QString now = releaseBody();
    const QString first = QStringLiteral("- [ ] ") + checks.at(0).text + u'\n';
    QVERIFY(now.contains(first));
    now.remove(first);
    now.replace(QStringLiteral("- [ ] ") + checks.at(1).text, QStringLiteral("- [x] ") + checks.at(1).text);
    const VerifiedBody after = verified(now);
    QList<VerifiedCheck> again = checksIn(after);
    const QList<KeptCheck> left = takeKeptChecks(after, kept, again);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().seen.explanation, QStringLiteral("Lost on the way."));
    QCOMPARE(again.at(0).text, checks.at(1).text);
    QCOMPARE(again.at(0).result, CheckResult::NotApplicable);
    QCOMPARE(again.at(0).task, 0);
    QCOMPARE(told(again), QStringLiteral("-oooo"));
    // A list that the form has not: nothing is lost.
    QCOMPARE(takeKeptChecks(after, {{QStringLiteral("unknown"), checks.at(0)}}, again).size(), 1);
}

void TestVerification::whatIsKeptOfOneIssueIsNoOtherOnesAndDamageIsNoBar()
{
    const QTemporaryDir folder;
    const std::shared_ptr<Database> database = Database::open(folder.filePath(QStringLiteral("waybill.db"))).value();
    const FollowStore store(database);
    const IssuePlace issue{QStringLiteral("github.com"), {QStringLiteral("O"), QStringLiteral("r")}, 7};
    QVERIFY(store.keepChecks(issue, {KeptCheck{QStringLiteral("tests"), {}}}, seen));
    QCOMPARE(store.keptChecks({issue.host, {QStringLiteral("o"), QStringLiteral("R")}, 7}).value().size(), 1);
    QVERIFY(store.keptChecks({issue.host, issue.repository, 77}).value().isEmpty());
    QVERIFY(store.keptChecks({QStringLiteral("ghe.example"), issue.repository, 7}).value().isEmpty());
    for (const char *damage : {"[{\"field\": 5}, 3]", "[{", "{}", ""}) {
        QVERIFY(database->run(QStringLiteral("UPDATE verifications SET checks = ?"), {QLatin1String(damage) + QString()}));
        QVERIFY(store.keptChecks(issue).value().isEmpty());
    }
}

void TestVerification::aTextSaysHowItWasVerified_data()
{
    QTest::addColumn<QString>("marks");
    QTest::addColumn<VerifiedAs>("as");
    QTest::newRow("nothing done") << "oooooo" << VerifiedAs::No;
    QTest::newRow("half done") << "xoxxxx" << VerifiedAs::No;
    QTest::newRow("all done") << "xxxxxx" << VerifiedAs::Yes;
    QTest::newRow("done or not applicable") << "xx-xx-" << VerifiedAs::Yes;
    QTest::newRow("one failed") << "xx!xxx" << VerifiedAs::Failed;
    QTest::newRow("one failed, others open") << "oo!ooo" << VerifiedAs::Failed;
}

void TestVerification::aTextSaysHowItWasVerified()
{
    QFETCH(QString, marks);
    QFETCH(VerifiedAs, as);
    const VerifiedBody body = verified(releaseBody());
    QList<VerifiedCheck> checks = checksIn(body);
    for (qsizetype i = 0; i < checks.size(); ++i)
        checks[i].result = CheckResult(QStringLiteral("ox!-").indexOf(marks.at(i)));
    const QString after = bodyWith(body, checks).value();
    // Of the whole request, whose other tasks are no checks, and of the tasks alone.
    QCOMPARE(verifiedAs(verified(after)), as);
    const QString tasks = after.mid(after.indexOf(QStringLiteral("### Post Deployment Tasks")));
    QCOMPARE(verifiedAs(tasks), as);
    QCOMPARE(verifiedAs(QStringLiteral("- no tasks (failed)\n")), VerifiedAs::NotKnown);
}

void TestVerification::ofTheLooksAtAnIssueTheLastOneCounts()
{
    const QTemporaryDir folder;
    const FollowStore store(Database::open(folder.filePath(QStringLiteral("waybill.db"))).value());
    const IssuePlace issue{QStringLiteral("github.com"), {QStringLiteral("o"), QStringLiteral("r")}, 7};
    const SeenIssue first{SeenIssue::Outcome::AtWork, QStringLiteral("Processing"), true, seen};
    const SeenIssue last{SeenIssue::Outcome::Ill, QStringLiteral("Denied"), false, seen.addSecs(60)};
    QVERIFY(store.noteSeen(issue, last));
    QVERIFY(store.noteSeen(issue, first));
    QCOMPARE(store.seenIssues().value().value(issue.key()), last);
    QCOMPARE(store.seenIssues().value().size(), 1);
    // The clock was a day ahead, and is right again.
    SeenIssue ahead = first;
    ahead.at = seen.addDays(1);
    QVERIFY(store.noteSeen(issue, ahead));
    QVERIFY(store.noteSeen(issue, last));
    QCOMPARE(store.seenIssues().value().value(issue.key()), last);
}

void TestVerification::howADeliveryWasVerifiedOutlivesALookThatDoesNotSay()
{
    const QTemporaryDir folder;
    const FollowStore store(Database::open(folder.filePath(QStringLiteral("waybill.db"))).value());
    const IssuePlace issue{QStringLiteral("github.com"), {QStringLiteral("o"), QStringLiteral("r")}, 7};
    const auto text = [&] { return seenText(store.seenIssues().value().value(issue.key())); };
    const SeenIssue approved{SeenIssue::Outcome::Well, QStringLiteral("Approved"), false, seen};

    // The workflow opens an issue for it: what this one lacks says nothing.
    QVERIFY(store.noteVerified(issue, VerifiedAs::Yes));
    QVERIFY2(store.seenIssues().value().isEmpty(), "nobody looked at it");
    SeenIssue look = approved;
    seeVerified(look, verified(releaseBody()), true);
    QVERIFY(store.noteSeen(issue, look));
    QCOMPARE(text(), QStringLiteral("Approved · to verify"));
    QVERIFY(store.noteVerified(issue, VerifiedAs::Failed));
    QCOMPARE(text(), QStringLiteral("Verification failed"));
    QVERIFY(store.noteVerified(issue, VerifiedAs::Yes));
    QVERIFY(store.noteSeen(issue, look));
    QCOMPARE(text(), QStringLiteral("Verified"));

    // Its own text is gone through: that counts, also where somebody took the ticks away again.
    look = approved;
    seeVerified(look, verified(releaseBody()), false);
    QVERIFY(store.noteSeen(issue, look));
    QCOMPARE(text(), QStringLiteral("Approved · to verify"));
    // Where there is nothing to go through, and where nothing was done, nobody is asked to.
    look = approved;
    seeVerified(look, {}, true);
    QCOMPARE(seenText(look), QStringLiteral("Approved"));
    look = {SeenIssue::Outcome::Ill, QStringLiteral("Denied"), false, seen};
    seeVerified(look, verified(releaseBody()), true);
    QCOMPARE(seenText(look), QStringLiteral("Denied"));
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
