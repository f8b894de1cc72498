#include "app/library/contractlibrary.h"
#include "app/library/opening.h"
#include "app/reuse/goingback.h"

#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

LoadedForm productionForm()
{
    return loadForm(QStringLiteral("production-deployment")).value();
}

Contract contractOfProduction()
{
    return contractNamed(*productionForm().definition, QStringLiteral("personal-finance-backend-aws-4ce1db3")).value().value();
}

const auto day = [](int day) { return QDateTime({2026, 11, day}, {12, 0}, Qt::UTC); };

/// A closed request of production.
Issue delivered(qint64 number, const char *title, const char *milestone, int closed)
{
    Issue issue;
    issue.number = number;
    issue.title = QString::fromLatin1(title);
    issue.milestoneTitle = QString::fromLatin1(milestone);
    issue.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    issue.open = false;
    issue.author = QStringLiteral("ada");
    issue.createdAt = day(closed - 1);
    issue.closedAt = day(closed);
    return issue;
}

const char *const release = "[Approved] [Request] Provision Production Environment";

QList<PastDelivery> deliveriesOf(const QList<Issue> &issues)
{
    const Contract contract = contractOfProduction();
    return deliveriesIn(issues, contract.deliveries, contract.followUp);
}

QString told(const QList<PastDelivery> &deliveries)
{
    QStringList lines;
    for (const PastDelivery &one : deliveries) {
        static const char *const verified[] = {"", "unverified", "verification failed", "verified"};
        lines += QStringLiteral("%1 #%2%3%4 %5")
                     .arg(one.version)
                     .arg(one.number)
                     .arg(one.failed ? QStringLiteral(" failed") : QString(), one.current ? QStringLiteral(" now") : QString(),
                          QLatin1String(verified[int(one.verified)]))
                     .trimmed();
    }
    return lines.join(u'\n');
}

} // namespace

/// What was delivered, and what a request that takes it back says.
class TestRollbackAnswers : public QObject
{
    Q_OBJECT

private slots:
    void issuesThatWereApprovedOrFailedAreTheDeliveries();
    void theTicksOfTheWorkflowsOwnIssueSayWhetherItWasVerified();
    void whatNamesANumberNamesNoLongerOne();
    void onlyLowerVersionsThatDidNotFailAreTargets();
    void ofVersionsOrderIsThatOfNumbers();
    void aGoingBackHasWhatTheGuideSaysAndAsksForTheTrigger();
    void textsOfOthersAreReadAsTheyAreAndNeverMore();
    void aFormWhoseGuideSaysNothingKnowsNoGoingBack();
    void slipsInTheGuideAreToldAtTheirPlace_data();
    void slipsInTheGuideAreToldAtTheirPlace();
};

void TestRollbackAnswers::issuesThatWereApprovedOrFailedAreTheDeliveries()
{
    QList<Issue> issues{delivered(10, release, "v0.9.0", 3),
                        delivered(12, "[approved][Request][Rollback] Provision Production Environment again", "v0.8.0", 7),
                        delivered(11, "[Failed] [Request] Provision Production Environment", "v0.10.0", 5),
                        delivered(13, "[Denied] [Request] Provision Production Environment", "v0.10.0", 8),
                        delivered(14, "[Approved] [Request] Provision Test Environment", "v0.10.0", 8),
                        delivered(15, "[Approved] [Request] Provision Production Environment v0.7.0", "", 2),
                        delivered(16, release, "v0.11.0", 9),
                        delivered(17, release, "v0.11.0", 9),
                        delivered(18, release, "v0.11.0", 9)};
    issues[6].open = true;
    issues[7].labels.removeLast();
    issues[8].pullRequest = true;
    QCOMPARE(told(deliveriesOf(issues)), QStringLiteral("v0.8.0 #12 now\nv0.10.0 #11 failed\nv0.9.0 #10\nv0.7.0 #15"));
    QCOMPARE(told(deliveriesOf({})), QString());
    QCOMPARE(deliveriesIn(issues, {}, {}), QList<PastDelivery>());
    std::reverse(issues.begin(), issues.end());
    QCOMPARE(told(deliveriesOf(issues)).section(u'\n', 0, 0), QStringLiteral("v0.8.0 #12 now"));
}

void TestRollbackAnswers::theTicksOfTheWorkflowsOwnIssueSayWhetherItWasVerified()
{
    Issue task = delivered(20, "[Task] Post Deployment Verifications for Prod Release", "v0.9.0", 4);
    task.body = QStringLiteral("Of https://github.com/o/r/issues/10\n\n- [x] one\r\n- [x] two\r\n");
    const QList<Issue> issues{delivered(10, release, "v0.9.0", 3), delivered(1, release, "v0.8.0", 2), task};
    QCOMPARE(told(deliveriesOf(issues)), QStringLiteral("v0.9.0 #10 now verified\nv0.8.0 #1"));
    QCOMPARE(deliveriesOf(issues).constFirst().followUp, 20);
    QList<Issue> open = issues;
    open[2].body.replace(QLatin1String("[x] two"), QLatin1String("[ ] two"));
    QCOMPARE(told(deliveriesOf(open)), QStringLiteral("v0.9.0 #10 now unverified\nv0.8.0 #1"));
}

void TestRollbackAnswers::whatNamesANumberNamesNoLongerOne()
{
    QVERIFY(namesIssue(QStringLiteral("see #1."), 1));
    QVERIFY(namesIssue(QStringLiteral("https://github.com/o/r/issues/1"), 1));
    QVERIFY(!namesIssue(QStringLiteral("see #12, o/r#1, /issues/11"), 1));
}

void TestRollbackAnswers::onlyLowerVersionsThatDidNotFailAreTargets()
{
    const QList<PastDelivery> all =
        deliveriesOf({delivered(10, release, "v0.3.0", 9), delivered(9, "[Failed] [Request] Provision Production Environment", "v0.2.5", 8),
                      delivered(8, release, "v0.2.0", 7), delivered(7, release, "v0.4.0", 6), delivered(6, release, "v0.2.0", 5),
                      delivered(5, release, "v0.1.0", 4)});
    const std::optional<PastDelivery> from = takenBack(all, 0);
    QVERIFY(from && from->number == 10);
    QCOMPARE(told(goingBackTargets(all, *from)), QStringLiteral("v0.2.0 #8\nv0.1.0 #5"));
    QCOMPARE(takenBack(all, 9)->version, QStringLiteral("v0.2.5"));
    QCOMPARE(takenBack(all, 999)->number, 10);
    QVERIFY(!takenBack({}, 10));
    QVERIFY(goingBackTargets(all, *takenBack(all, 5)).isEmpty());
}

void TestRollbackAnswers::ofVersionsOrderIsThatOfNumbers()
{
    const QList<PastDelivery> all = deliveriesOf({delivered(10, release, "v0.10.0", 9), delivered(9, release, "v0.9.0", 8)});
    QCOMPARE(told(goingBackTargets(all, all.constFirst())), QStringLiteral("v0.9.0 #9"));
}

void TestRollbackAnswers::aGoingBackHasWhatTheGuideSaysAndAsksForTheTrigger()
{
    const LoadedForm form = productionForm();
    PastDelivery from;
    from.number = 214;
    from.version = QStringLiteral("v2.14.0");
    from.body = QStringLiteral("### Pre Deployment Validations:\n\n- [ ] All related issues are resolved\n\n### Post Deployment Tasks:\n\n"
                               "#### Smoke Test Verification:\n\n- [x] our own test (https://x.example/run)\n");
    PastDelivery to;
    to.number = 197;
    to.version = QStringLiteral("v2.13.2");
    to.body = QStringLiteral("### Pre Deployment Validations:\n\n- [x] Milestone Pull Requests validated\n"
                             "- [ ] Regression test plan executed (provide link to test plan)\n- [x] All related issues are resolved\n");
    const CarriedAnswers answers = goingBackAnswers(form, from, to, QDateTime({2026, 11, 26}, {8, 1, 30}, Qt::UTC));
    const auto given = [&](const char *id) { return answers.given.at(form.definition->fieldIndex(QLatin1String(id))); };
    QCOMPARE(textOf(given("deployment_type")), QStringLiteral("Rollback"));
    QCOMPARE(textOf(given("version")), QStringLiteral("v2.13.2"));
    QCOMPARE(textOf(given("existing_version")), QStringLiteral("v2.14.0"));
    QCOMPARE(textOf(given("purpose")), QStringLiteral("Return from v2.14.0, released by #214, to v2.13.2."));
    QCOMPARE(textOf(given("preferred_time")), QStringLiteral("11-26-2026 02:12:00"));
    QVERIFY(given("trigger_conditions").index() == 0);
    QCOMPARE(tasksOf(given("smoke_tests")), (Tasks{{QStringLiteral("our own test (https://x.example/run)"), false, {}}}));
    const Tasks before = tasksOf(given("pre_deployment"));
    QCOMPARE(before.size(), 3);
    QVERIFY(before.at(0).done && !before.at(1).done && before.at(2).done);
    // All of it is to be looked at.
    QCOMPARE(answers.toLookAt().size(), answers.fields.size());
    QVERIFY(answers.fields.size() >= 8);
}

void TestRollbackAnswers::textsOfOthersAreReadAsTheyAreAndNeverMore()
{
    const LoadedForm form = productionForm();
    PastDelivery from;
    from.number = 2;
    from.version = QStringLiteral("v2.0.0");
    PastDelivery to = from;
    to.version = QStringLiteral("v1.0.0");
    for (const QString &body : {QString(), QStringLiteral("### Post Deployment Tasks:\n- [x"), QString(20'000, u'#'),
                                QStringLiteral("#### Smoke Test Verification:\n- [ ] {from} {to}\n")}) {
        from.body = to.body = body;
        const CarriedAnswers answers = goingBackAnswers(form, from, to, day(26));
        QCOMPARE(textOf(answers.given.at(form.definition->fieldIndex(QStringLiteral("version")))), QStringLiteral("v1.0.0"));
    }
}

void TestRollbackAnswers::aFormWhoseGuideSaysNothingKnowsNoGoingBack()
{
    QVERIFY(!goingBackOf(productionForm()).isEmpty());
    QVERIFY(
        goingBackOf(formWithGuide("---\nname: Own\nabout: x\n---\n### Things\n\n- **One:** \n", QStringLiteral("own")).value()).isEmpty());
}

void TestRollbackAnswers::slipsInTheGuideAreToldAtTheirPlace_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such field") << QByteArray("going_back: { to: nowhere, from: old, trigger: one }\n") << QStringLiteral("nowhere");
    QTest::newRow("no version") << QByteArray("going_back: { to: one, from: old, trigger: one }\n") << QStringLiteral("versions");
    QTest::newRow("no trigger") << QByteArray("going_back: { to: new, from: old }\n") << QStringLiteral("trigger");
    QTest::newRow("no time") << QByteArray("going_back: { to: new, from: old, trigger: one, time: one }\n") << QStringLiteral("time");
    QTest::newRow("another key") << QByteArray("going_back: { to: new, from: old, trigger: one, why: one }\n") << QStringLiteral("why");
    QTest::newRow("answer of nothing") << QByteArray("going_back: { to: new, from: old, trigger: one, answers: { two: x } }\n")
                                       << QStringLiteral("two");
    QTest::newRow("answers that are none") << QByteArray("going_back: { to: new, from: old, trigger: one, answers: [x] }\n")
                                           << QStringLiteral("answers");
    QTest::newRow("nothing to verify") << QByteArray("verification: { time: one }\n") << QStringLiteral("lists");
    QTest::newRow("no tasks") << QByteArray("verification: { lists: one }\n") << QStringLiteral("tasks");
}

void TestRollbackAnswers::slipsInTheGuideAreToldAtTheirPlace()
{
    QFETCH(QByteArray, block);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("own.md", "---\nname: Own\nabout: x\n---\n### Things\n\n- **One:** \n- **Old:** v0.1.0\n- **New:** v0.2.0\n"));
    QVERIFY(write("own.guide.yml",
                  "guide: 1\nid: own\nname: Own\n" + block
                      + "fields:\n  - { id: one, at: { line: One }, kind: text }\n"
                        "  - { id: old, at: { line: Old }, kind: version }\n"
                        "  - { id: new, at: { line: New }, kind: version }\n"));
    const Result<LoadedForm> form = loadForm(folder.filePath(QStringLiteral("own.md")));
    QVERIFY(!form);
    QVERIFY2(form.error().message.contains(said), qPrintable(form.error().text()));
}

QTEST_GUILESS_MAIN(TestRollbackAnswers)
#include "tst_rollbackanswers.moc"
