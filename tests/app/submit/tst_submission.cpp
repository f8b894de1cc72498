#include "app/account/tokenstore.h"
#include "app/base/issuelimits.h"
#include "app/form/valuesfile.h"
#include "app/github/repositoryreader.h"
#include "app/submit/owntemplate.h"
#include "app/submit/submission.h"
#include "tests/support/app/productionscene.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace waybill;
using namespace waybill::test;

namespace {

const QString weekendCheck = QStringLiteral("form.V19-weekend.preferred_time");
const QString requestTitle = QStringLiteral("[Request] Provision Production Environment v0.2.0");

/// A request that could be sent, with a clock that the test sets.
struct Bench
{
    explicit Bench(const ProductionScene &scene, ServicePlaces given) : now(scene.now), places(std::move(given))
    {
        places.clock = [this] { return now; };
        services = std::make_unique<Services>(places);
        session = std::make_unique<FormSession>(loadForm(QStringLiteral("production-deployment")).value(), places.clock);
        QFile file(QStringLiteral(WAYBILL_TESTS "/cases/release/values.yml"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no values");
        session->model().startFrom(readValuesFile(file.readAll(), file.fileName(), session->definition()).value().given);
        submission = std::make_unique<Submission>(*session, *services);
        target.host = hostNamed(scene.server.baseText()).value().name;
        target.repository = {scene.owner, scene.name};
    }

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return submission->repository() && !submission->isReading(); }, 20000));
        session->updateClock();
        submission->setOverridden(weekendCheck, true);
    }

    const ReviewCheck *check(const QString &id)
    {
        review = submission->review();
        const auto found = std::find_if(review.checks.cbegin(), review.checks.cend(), [&id](const ReviewCheck &c) { return c.id == id; });
        return found == review.checks.cend() ? nullptr : &*found;
    }

    QDateTime now;
    ServicePlaces places;
    std::unique_ptr<Services> services;
    std::unique_ptr<FormSession> session;
    std::unique_ptr<Submission> submission;
    Target target;
    SubmitReview review;
};

} // namespace

class TestSubmission : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMeantForAServerThatIsNoneGoesNowhere();
    void aLateAnswerWhoItIsReadsNothingOfARepositoryThatWasLeft();
    void anIssueThatCameAfterTheOverrideIsAskedAbout();
    void whatWasOverriddenForOneRepositoryIsAskedAgainForAnother();
    void anOverrideTakenBackForgetsThatTheDoublesWereSeen();
    void submittingJudgesByTheTimeOfTheClick();
    void theFilesOfTheRepositoryDecideWhichContractIsInForce();
    void aWorkflowThatChangedSinceTheReviewIsNotFiledFor();
    void aRepositorysOwnContractIsInForce();
    void aContractOfTheRepositorysOwnThatIsBrokenIsNamed_data();
    void aContractOfTheRepositorysOwnThatIsBrokenIsNamed();
    void whatDecidesAboutContractAndTemplateTakesFourRequestsAndTwoLater();
    void oldAnswersDoNotPassWhileNewOnesAreOnTheirWay();
    void whatGitHubSaidToAnAccountGoesWithIt();
    void theMilestoneOfAnotherRepositoryIsNotSent();
    void whatFitsInTheFormCanBeSubmitted_data();
    void whatFitsInTheFormCanBeSubmitted();
};

void TestSubmission::whatIsMeantForAServerThatIsNoneGoesNowhere()
{
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.target.host = QStringLiteral("no server");
    bench.submission->setTarget(bench.target);
    QVERIFY(bench.submission->target().isEmpty());
    QVERIFY(!bench.submission->repository());
    QVERIFY(!bench.submission->review().canSubmit);
}

void TestSubmission::aLateAnswerWhoItIsReadsNothingOfARepositoryThatWasLeft()
{
    ProductionScene scene;
    scene.server.addFault({.kind = GitHubFault::Kind::Delay, .path = QStringLiteral("^/user$"), .delay = 100});
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    QTRY_COMPARE(scene.server.requests().size(), 1);
    QVERIFY(bench.submission->isReading());
    bench.submission->setTarget({});
    QVERIFY(!bench.submission->isReading());
    QTest::qWait(300);
    QVERIFY(!bench.submission->repository());
    QCOMPARE(scene.server.requests().size(), 1);
    // It is asked again with the next one.
    bench.submission->setTarget(bench.target);
    bench.settle();
    QVERIFY(bench.submission->repository()->repository.read);
}

void TestSubmission::theFilesOfTheRepositoryDecideWhichContractIsInForce()
{
    using State = ContractChoice::State;
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    QCOMPARE(bench.submission->contract().state, State::InForce);
    QCOMPARE(bench.submission->contract().contract->commit, QStringLiteral("8850678"));
    QCOMPARE(bench.session->dryRun()->verdict, DryRun::Verdict::Accepted);
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

void TestSubmission::aWorkflowThatChangedSinceTheReviewIsNotFiledFor()
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

void TestSubmission::aRepositorysOwnContractIsInForce()
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

void TestSubmission::aContractOfTheRepositorysOwnThatIsBrokenIsNamed_data()
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

void TestSubmission::aContractOfTheRepositorysOwnThatIsBrokenIsNamed()
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
    // What is in force besides stays so.
    QCOMPARE(bench.submission->contract().state, ContractChoice::State::InForce);
    QCOMPARE(bench.submission->contract().contract->commit, QStringLiteral("8850678"));
}

void TestSubmission::whatDecidesAboutContractAndTemplateTakesFourRequestsAndTwoLater()
{
    ProductionScene scene;
    scene.runVersion(QStringLiteral("4ce1db3"));
    scene.repository().runs.insert(QStringLiteral("infra-build.yml"), QStringList{QStringLiteral("success")});
    for (int i = 0; i < 20; ++i)
        scene.repository().files.insert(QStringLiteral(".github/waybill/contracts/%1.yml").arg(i), "contract: [");
    QFile newest(QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md"));
    QVERIFY(newest.open(QIODevice::ReadOnly));
    scene.repository().files.insert(ownTemplatesFolder + QStringLiteral("/3_request_prod_environment.md"), newest.readAll());
    const auto asked = [&scene] {
        return scene.server.count(QStringLiteral("graphql")) + scene.server.count(QStringLiteral("repos/get-content"))
            + scene.server.count(QStringLiteral("actions/list-workflow-runs"));
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

void TestSubmission::anIssueThatCameAfterTheOverrideIsAskedAbout()
{
    ProductionScene scene;
    GitHubIssue duplicate;
    duplicate.title = requestTitle;
    scene.repository().addIssue(duplicate);
    Bench bench(scene, scene.places());
    bench.submission->setContractChoice(noContract);
    bench.submission->setTarget(bench.target);
    bench.settle();
    QVERIFY(bench.check(QStringLiteral("rivals")) && bench.check(QStringLiteral("rivals"))->state == ReviewCheck::State::Warning);
    bench.submission->setOverridden(QStringLiteral("rivals"), true);
    const qint64 later = scene.repository().addIssue(duplicate).number;
    bench.submission->refresh();
    bench.settle();
    const Result<QUuid> id = bench.submission->submit();
    QVERIFY2(id, qPrintable(id ? QString() : id.error().text()));
    Filer *filer = bench.services->filer().value();
    QTRY_VERIFY(!filer->status(id.value()).value()->running);
    const FilingRecord record = filer->status(id.value()).value()->record;
    QCOMPARE(record.question, filingQuestion::duplicate);
    QCOMPARE(filer->status(id.value()).value()->request.contractChoice, noContract);
    QCOMPARE(record.duplicates, QList<qint64>{later});
    QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
}

void TestSubmission::whatWasOverriddenForOneRepositoryIsAskedAgainForAnother()
{
    ProductionScene scene;
    GitHubRepository &other = scene.server.state.add(QStringLiteral("octo/other"));
    other.roles.insert(scene.owner, GitHubRole::Admin);
    other.milestones = scene.repository().milestones;
    other.labels = scene.repository().labels;
    // One with the title in the first repository; the other comes to have one of the same number only later.
    GitHubIssue duplicate;
    duplicate.title = requestTitle;
    const qint64 number = scene.repository().addIssue(duplicate).number;
    Bench bench(scene, scene.places());
    bench.submission->setContractChoice(noContract);
    bench.submission->setTarget(bench.target);
    bench.settle();
    bench.submission->setOverridden(QStringLiteral("rivals"), true);
    QVERIFY(bench.submission->review().canSubmit);
    bench.target.repository = {QStringLiteral("octo"), QStringLiteral("other")};
    bench.submission->setTarget(bench.target);
    QVERIFY(QTest::qWaitFor([&bench] { return bench.submission->repository() && !bench.submission->isReading(); }, 20000));
    bench.session->updateClock();
    // The weekend as well, which the form warns of wherever the request goes.
    const ReviewCheck *weekend = bench.check(weekendCheck);
    QVERIFY(weekend && !weekend->overridden && !bench.review.canSubmit);
    bench.settle();
    QVERIFY2(bench.submission->review().canSubmit, "something else stops the request");
    other.nextNumber = number;
    QCOMPARE(other.addIssue(duplicate).number, number);
    const Result<QUuid> id = bench.submission->submit();
    QVERIFY2(id, qPrintable(id ? QString() : id.error().text()));
    Filer *filer = bench.services->filer().value();
    QTRY_VERIFY(!filer->status(id.value()).value()->running);
    QCOMPARE(filer->status(id.value()).value()->record.duplicates, QList<qint64>{number});
    QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
}

void TestSubmission::anOverrideTakenBackForgetsThatTheDoublesWereSeen()
{
    ProductionScene scene;
    GitHubIssue duplicate;
    duplicate.title = requestTitle;
    const qint64 number = scene.repository().addIssue(duplicate).number;
    Bench bench(scene, scene.places());
    bench.submission->setContractChoice(noContract);
    bench.submission->setTarget(bench.target);
    bench.settle();
    bench.submission->setOverridden(QStringLiteral("rivals"), true);
    bench.submission->setOverridden(QStringLiteral("rivals"), false);
    QVERIFY(!bench.submission->review().canSubmit);
    // It is closed while the checks look, and opened again right after.
    scene.repository().issue(number)->open = false;
    bench.submission->refresh();
    bench.settle();
    QVERIFY(bench.submission->review().canSubmit);
    scene.repository().issue(number)->open = true;
    const Result<QUuid> id = bench.submission->submit();
    QVERIFY2(id, qPrintable(id ? QString() : id.error().text()));
    Filer *filer = bench.services->filer().value();
    QTRY_VERIFY(!filer->status(id.value()).value()->running);
    QCOMPARE(filer->status(id.value()).value()->record.duplicates, QList<qint64>{number});
    QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
}

void TestSubmission::submittingJudgesByTheTimeOfTheClick()
{
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    QVERIFY(bench.submission->review().canSubmit);
    // The computer slept: no tick has looked at the rules since.
    bench.now = bench.now.addSecs(6 * 3600);
    const Result<QUuid> id = bench.submission->submit();
    QVERIFY(!id);
    QCOMPARE(id.error().code, QStringLiteral("submit.stopped"));
    QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
}

void TestSubmission::oldAnswersDoNotPassWhileNewOnesAreOnTheirWay()
{
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    QVERIFY(bench.submission->review().canSubmit);
    bench.now = bench.now.addSecs(120);
    bench.submission->refresh();
    bench.session->updateClock();
    const ReviewCheck *reading = bench.check(QStringLiteral("reading"));
    QVERIFY(reading && reading->state == ReviewCheck::State::NotChecked);
    QVERIFY(!bench.review.canSubmit);
    bench.settle();
    QVERIFY(!bench.check(QStringLiteral("reading")));
    QVERIFY(bench.review.canSubmit);
}

void TestSubmission::whatGitHubSaidToAnAccountGoesWithIt()
{
    ProductionScene scene;
    ServicePlaces places = scene.places();
    places.environment.remove(QStringLiteral("GH_ENTERPRISE_TOKEN"));
    places.makeTokenStore = [] { return std::make_unique<MemoryStore>(); };
    Bench bench(scene, places);
    const Host host = hostNamed(scene.server.baseText()).value();
    std::optional<Account> account;
    TokenSet tokens;
    tokens.access = Secret(scene.token.toUtf8());
    bench.services->accounts().signIn(host, tokens, TokenSource::Pasted, this, [&account](const Result<Account> &done) {
        account = done ? std::optional(done.value()) : std::nullopt;
    });
    QTRY_VERIFY(account);
    bench.submission->setTarget(bench.target);
    bench.settle();
    const QString key = CachedFetch::keyStart(QString::number(account->userId), host) + QStringLiteral("/user?");
    QVERIFY(bench.services->cache().find(key));
    bool out = false;
    bench.services->accounts().signOut(*account, this, [&out](const Result<Done> &) { out = true; });
    QTRY_VERIFY(out);
    QVERIFY(!bench.services->cache().find(key));
    bench.settle();
    QVERIFY(!bench.submission->repository()->repository.read);
}

void TestSubmission::theMilestoneOfAnotherRepositoryIsNotSent()
{
    ProductionScene scene;
    GitHubRepository &other = scene.server.state.add(QStringLiteral("octo/other"));
    other.roles.insert(scene.owner, GitHubRole::Admin);
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    QCOMPARE(bench.submission->issue().milestone, 2);
    bench.target.repository = {QStringLiteral("octo"), QStringLiteral("other")};
    bench.submission->setTarget(bench.target);
    QCOMPARE(bench.submission->issue().milestone, 0);
    bench.settle();
    QCOMPARE(bench.submission->issue().milestone, 0);
    QVERIFY(!bench.submission->review().canSubmit);
}

void TestSubmission::whatFitsInTheFormCanBeSubmitted_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("fits");
    QTest::newRow("one below") << -1 << true;
    QTest::newRow("at the limit") << 0 << true;
    QTest::newRow("one above") << 1 << false;
}

void TestSubmission::whatFitsInTheFormCanBeSubmitted()
{
    QFETCH(int, more);
    QFETCH(bool, fits);
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    const int notes = bench.session->definition().fieldIndex(QStringLiteral("release_notes"));
    const QString text = textOf(bench.session->model().snapshot().given.at(notes)) + QLatin1Char('x');
    bench.session->model().setValue(notes, Value(text));
    const qsizetype room = longestFiledBody - characterCount(bench.submission->issue().body);
    bench.session->model().setValue(notes, Value(text + QString(room + more, QLatin1Char('x'))));
    QTRY_COMPARE(characterCount(bench.submission->issue().body), longestFiledBody + more);
    QTRY_COMPARE(bench.check(QStringLiteral("form"))->state, fits ? ReviewCheck::State::Fine : ReviewCheck::State::Stop);
    const Result<QUuid> id = bench.submission->submit();
    QCOMPARE(id.ok(), fits);
    if (fits)
        QTRY_COMPARE_WITH_TIMEOUT(scene.server.count(QStringLiteral("issues/create")), 1, 20000);
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
