#include "tests/app/submit/submissionbench.h"

using namespace waybill;
using namespace waybill::test;

/// By which contract a request is checked, and what it costs to know.
class TestSubmissionContract : public QObject
{
    Q_OBJECT

private slots:
    void theFilesOfTheRepositoryDecideWhichContractIsInForce();
    void aWorkflowThatChangedSinceTheReviewIsNotFiledFor();
    void aRepositorysOwnContractIsInForce();
    void aContractOfTheRepositorysOwnThatIsBrokenIsNamed_data();
    void aContractOfTheRepositorysOwnThatIsBrokenIsNamed();
    void whatDecidesAboutContractAndTemplateTakesFourRequestsAndTwoLater_data();
    void whatDecidesAboutContractAndTemplateTakesFourRequestsAndTwoLater();
};

void TestSubmissionContract::theFilesOfTheRepositoryDecideWhichContractIsInForce()
{
    using State = ContractChoice::State;
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    QCOMPARE(bench.submission->contract().state, State::InForce);
    QCOMPARE(bench.submission->contract().contract->commit, QStringLiteral("8850678"));
    QCOMPARE(bench.session->dryRun()->verdict, DryRun::Verdict::Accepted);
    QVERIFY(bench.submission->contractWords().files.contains(u"production.py"));
    // The same template, another workflow: it also looks at the build.
    scene.runVersion(QStringLiteral("4ce1db3"));
    scene.repository().runs.insert(QStringLiteral("infra-build.yml"), QStringList{QStringLiteral("failure"), QStringLiteral("success")});
    bench.submission->refresh();
    bench.settle();
    QCOMPARE(bench.submission->contract().contract->commit, QStringLiteral("4ce1db3"));
    QCOMPARE(bench.session->dryRun()->verdict, DryRun::Verdict::Refused);
    // By hand: as it is chosen, and shown so.
    bench.submission->setContractChoice(QStringLiteral("personal-finance-backend-aws"));
    QCOMPARE(bench.submission->contract().state, State::ByHand);
    QVERIFY(bench.submission->contractWords().detail.contains(u"4ce1db3"));
    QVERIFY(bench.submission->contractWords().files.isEmpty());
    QCOMPARE(bench.session->dryRun()->verdict, DryRun::Verdict::Accepted);
    bench.submission->setContractChoice({});
    // One file that nobody knows: nothing passes, and nothing is refused.
    scene.repository().blobs.insert(QStringLiteral(".github/scripts/utils/dateutil.py"), QString(40, u'e'));
    bench.submission->refresh();
    bench.settle();
    QCOMPARE(bench.submission->contract().state, State::Another);
    QCOMPARE(bench.session->dryRun()->verdict, DryRun::Verdict::NotChecked);
    const ReviewCheck *row = bench.check(QStringLiteral("contract"));
    QVERIFY(row && row->state == ReviewCheck::State::NotChecked);
    QVERIFY2(row->detail.contains(u"dateutil.py is eeeeeee"), qPrintable(row->detail));
    for (const ReviewCheck &check : bench.review.checks)
        QVERIFY2(!check.id.startsWith(u"gate."), qPrintable(check.id));
    QCOMPARE(scene.server.faults(), QStringList());
}

void TestSubmissionContract::aWorkflowThatChangedSinceTheReviewIsNotFiledFor()
{
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    scene.runVersion(QStringLiteral("4ce1db3"));
    const Result<QUuid> id = bench.submission->submit();
    QVERIFY2(id, qPrintable(id ? QString() : id.error().text()));
    Filer *filer = bench.services->filer().value();
    QTRY_VERIFY(!filer->status(id.value()).value()->running);
    FilingRecord record = filer->status(id.value()).value()->record;
    QCOMPARE(record.question, filingQuestion::workflowChanged);
    QVERIFY2(record.sentence.contains(u"production.py is 587acfd, was 676d925"), qPrintable(record.sentence));
    QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
    QCOMPARE(filer->status(id.value()).value()->request.contractChoice, QStringLiteral("personal-finance-backend-aws"));
    // The person looked and sends it all the same.
    filer->answer(id.value(), FilingAnswer::Send);
    QTRY_COMPARE(scene.server.count(QStringLiteral("issues/create")), 1);
}

void TestSubmissionContract::aRepositorysOwnContractIsInForce()
{
    ProductionScene scene;
    const QString workflow = QStringLiteral(".github/workflows/own.yml");
    scene.repository().files.insert(workflow, "on: issues\n");
    scene.repository().blobs.insert(workflow, QString(40, u'a'));
    scene.repository().files.remove(QStringLiteral(".github/workflows/infra-deploy.yml"));
    scene.repository().files.insert(QStringLiteral(".github/waybill/contracts/own.yml"),
                                    "contract: 1\nid: own\nname: Own\nguide: production-deployment\nfiles: [{ path: " + workflow.toUtf8()
                                        + ", blob: " + QByteArray(40, 'a')
                                        + " }]\ngates:\n  - id: g\n    name: G\n    rules:\n"
                                          "      - { id: r, label: L, message: m, check: fact, fact: milestone.exists, is: true }\n");
    scene.repository().files.insert(QStringLiteral(".github/waybill/contracts/broken.yml"), "contract: [");
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    QCOMPARE(bench.submission->contract().state, ContractChoice::State::InForce);
    QVERIFY(bench.submission->contract().own);
    QCOMPARE(bench.submission->contract().contract->id, QStringLiteral("own"));
    QCOMPARE(bench.session->dryRun()->verdict, DryRun::Verdict::Accepted);
    QCOMPARE(scene.server.faults(), QStringList());
}

void TestSubmissionContract::aContractOfTheRepositorysOwnThatIsBrokenIsNamed_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    const QByteArray head("contract: 1\nid: own\nname: Own\nguide: production-deployment\n");
    const QByteArray gate(
        "gates:\n  - id: g\n    name: G\n    rules:\n      - { id: r, label: L, message: m, field: %1, check: required }\n");
    QTest::newRow("no YAML") << QByteArray("contract: [") << QStringLiteral("own.yml:1");
    QTest::newRow("no contract") << QByteArray("just: words\n") << QStringLiteral("own.yml:1");
    QTest::newRow("no gates") << head << QStringLiteral("own.yml");
    QTest::newRow("does not fit the form") << head + QByteArray(gate).replace("%1", "no_such_field") << QStringLiteral("own.yml:9");
    QTest::newRow("more than is read") << head + "# " + QByteArray(1100000, 'x') + "\n" << QStringLiteral("own.yml");
}

void TestSubmissionContract::aContractOfTheRepositorysOwnThatIsBrokenIsNamed()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, place);
    ProductionScene scene;
    scene.repository().files.insert(QStringLiteral(".github/waybill/contracts/own.yml"), yaml);
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    const QString broken = bench.submission->contractWords().broken;
    QVERIFY2(broken.contains(ownContractsFolder + u'/' + place), qPrintable(broken));
    // It is to be seen before filing, and one click goes past it.
    const ReviewCheck *row = bench.check(QStringLiteral("contract.broken"));
    QVERIFY(row && row->state == ReviewCheck::State::Warning);
    QVERIFY2(row->detail.contains(place), qPrintable(row->detail));
    QVERIFY(!bench.review.canSubmit);
    bench.submission->setOverridden(QStringLiteral("contract.broken"), true);
    QVERIFY(bench.submission->review().canSubmit);
    // What is in force besides stays so.
    QCOMPARE(bench.submission->contract().state, ContractChoice::State::InForce);
    QCOMPARE(bench.submission->contract().contract->commit, QStringLiteral("8850678"));
}

void TestSubmissionContract::whatDecidesAboutContractAndTemplateTakesFourRequestsAndTwoLater_data()
{
    QTest::addColumn<bool>("graphQl");
    QTest::addColumn<int>("ownContracts");
    QTest::newRow("GraphQL") << true << 0;
    QTest::newRow("GraphQL, many contracts of its own") << true << 20;
    QTest::newRow("REST alone") << false << 0;
}

void TestSubmissionContract::whatDecidesAboutContractAndTemplateTakesFourRequestsAndTwoLater()
{
    QFETCH(const bool, graphQl);
    QFETCH(const int, ownContracts);
    ProductionScene scene;
    scene.server.state.hasGraphQl = graphQl;
    scene.runVersion(QStringLiteral("4ce1db3"));
    scene.repository().runs.insert(QStringLiteral("infra-build.yml"), QStringList{QStringLiteral("success")});
    for (int i = 0; i < ownContracts; ++i)
        scene.repository().files.insert(QStringLiteral(".github/waybill/contracts/%1.yml").arg(i), "contract: [");
    QFile newest(QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md"));
    QVERIFY(newest.open(QIODevice::ReadOnly));
    scene.repository().files.insert(ownTemplatesFolder + QStringLiteral("/3_request_prod_environment.md"), newest.readAll());
    const auto asked = [&scene] {
        return scene.server.count(QStringLiteral("graphql")) + scene.server.count(QStringLiteral("repos/get-content"))
            + scene.server.count(QStringLiteral("git/get-tree")) + scene.server.count(QStringLiteral("actions/list-workflow-runs"));
    };
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    QCOMPARE(bench.submission->contract().contract->commit, QStringLiteral("4ce1db3"));
    QVERIFY(bench.submission->ownTemplate()->version());
    QVERIFY2(asked() <= 4, qPrintable(QString::number(asked())));
    scene.server.forgetRequests();
    bench.submission->refresh();
    bench.settle();
    QVERIFY(bench.submission->ownTemplate()->version());
    QVERIFY2(asked() <= 2, qPrintable(QString::number(asked())));
    QCOMPARE(scene.server.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestSubmissionContract)
#include "tst_submissioncontract.moc"
