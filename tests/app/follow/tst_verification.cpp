#include "app/follow/verification.h"
#include "app/library/opening.h"
#include "app/reuse/goingback.h"

#include <QFile>
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

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
