#include "tests/app/submit/submissionbench.h"

#include <QSet>

using namespace waybill;
using namespace waybill::test;

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
    void oldAnswersDoNotPassWhileNewOnesAreOnTheirWay();
    void whatGitHubSaidToAnAccountGoesWithIt();
    void theMilestoneOfAnotherRepositoryIsNotSent();
    void whatIsTypedIsLookedUpWhenTypingRests();
    void doublesAreThoseOfTheOutboxAndThoseThatWereSeenOnGitHub();
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

void TestSubmission::whatIsTypedIsLookedUpWhenTypingRests()
{
    ProductionScene scene;
    Bench bench(scene, scene.places());
    bench.submission->setTarget(bench.target);
    bench.settle();
    const auto lookups = [&bench] { return bench.submission->repository()->lookups.size(); };
    const size_t before = lookups();
    bench.session->model().setValue(bench.session->definition().fieldIndex(QStringLiteral("version")), Value(QStringLiteral("v9.8.7")));
    QTRY_VERIFY_WITH_TIMEOUT(lookups() > before, 20000);
}

void TestSubmission::doublesAreThoseOfTheOutboxAndThoseThatWereSeenOnGitHub()
{
    ProductionScene scene;
    GitHubIssue duplicate;
    duplicate.title = requestTitle;
    const qint64 seen = scene.repository().addIssue(duplicate).number;
    GitHubIssue other;
    other.title = QStringLiteral("Another one");
    scene.repository().addIssue(other);
    Bench bench(scene, scene.places());
    bench.submission->setContractChoice(noContract);
    bench.submission->setTarget(bench.target);
    bench.settle();
    // One that nobody was shown is asked about when it is filed, not here.
    QVERIFY(bench.submission->possibleDoubles().value().isEmpty());
    bench.submission->setOverridden(QStringLiteral("rivals"), true);
    const QList<PossibleDouble> onGitHub = bench.submission->possibleDoubles().value();
    QCOMPARE(onGitHub.size(), 1);
    QCOMPARE(onGitHub.constFirst().number, seen);
    QVERIFY(onGitHub.constFirst().entry.isEmpty());
    const Result<QUuid> first = bench.submission->submit();
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text()));
    Filer *filer = bench.services->filer().value();
    QTRY_VERIFY_WITH_TIMEOUT(filer->status(first.value()).value()->record.number > 0, 20000);
    const qint64 filed = filer->status(first.value()).value()->record.number;
    // What was filed from here is told once, though the repository lists it as well.
    bench.submission->refresh();
    bench.settle();
    bench.submission->setOverridden(QStringLiteral("rivals"), true);
    const QList<PossibleDouble> both = bench.submission->possibleDoubles().value();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.constFirst().entry, first.value().toString(QUuid::WithoutBraces));
    QCOMPARE(both.constFirst().number, filed);
    QCOMPARE(both.constLast().number, seen);
    // The answer to the question is sent along, also about what is open no more.
    scene.repository().issue(filed)->open = false;
    bench.submission->refresh();
    bench.settle();
    bench.submission->setOverridden(QStringLiteral("rivals"), true);
    const Result<QUuid> second = bench.submission->submit(both);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().text()));
    const OutboxRequest request = filer->status(second.value()).value()->request;
    QCOMPARE(request.acknowledgedEntries, QStringList{first.value().toString(QUuid::WithoutBraces)});
    QCOMPARE(QSet<qint64>(request.acknowledgedDuplicates.begin(), request.acknowledgedDuplicates.end()), (QSet<qint64>{seen, filed}));
    QCOMPARE(request.acknowledgedDuplicates.size(), 2);
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
