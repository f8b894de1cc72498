#include "tests/app/github/readersample.h"

#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;

using Kind = GitHubFault::Kind;

namespace {

void addThousandOfEach(GitHubRepository &repository)
{
    repository.milestones.clear();
    repository.labels.clear();
    repository.releases.clear();
    for (int i = 1; i <= 1000; ++i) {
        repository.milestones += GitHubMilestone{.number = i, .title = QStringLiteral("m%1").arg(i), .open = i % 2 == 0};
        repository.labels += GitHubLabel{QStringLiteral("l%1").arg(i)};
        repository.releases += GitHubRelease{.tag = QStringLiteral("r%1").arg(i)};
    }
}

/// What a reader of one page after the other sees of the same repository.
RepositoryState byPages(ReaderSample &sample)
{
    sample.server.state.hasGraphQl = false;
    MemoryCache empty;
    RepositoryReader reader(*sample.client, sample.name, QStringLiteral("host/other"), empty, [&sample] { return sample.now; });
    reader.refresh();
    if (!QTest::qWaitFor([&] { return !reader.isBusy(); }, 60000))
        qFatal("the reader does not end");
    sample.server.state.hasGraphQl = true;
    return *reader.state();
}

} // namespace

/// What is known of a repository: whole, fresh, and at the price of as few requests as can be.
class TestRepositoryReader : public QObject
{
    Q_OBJECT

private slots:
    void allPartsAreRead();
    void aThousandOfEachAreReadPageByPage();
    void aThousandOfEachTakeTwelveRequestsAndSayTheSame();
    void aListThatChangesMeanwhileIsReadPageByPage();
    void whatGraphQlDoesNotAnswerIsReadPageByPage_data();
    void whatGraphQlDoesNotAnswerIsReadPageByPage();
    void aShortRepositoryIsNotAskedAboutInAnotherWay();
    void aListIsAsOldAsItsOldestPage();
    void atMostSixRequestsRunAtOnce();
    void theCacheIsShownAtOnceThenTheServer();
    void aSecondRefreshWhileOneRunsIsTheSame();
    void branchesAndTagsAreLookedUpByTheirWholeName();
    void aQuestionIsAskedOnceUntilTheNextRefresh();
    void aBranchOfARepositoryThatIsNotSeenIsNotMissing();
    void closedIssuesOfAMilestoneAreFound();
    void anIssueSaysWhetherSubIssuesAreKnown();
    void peopleAndWhatChangedLastAreReadByPages();
    void questionsWithTheSameKeyAreEqual();
};

void TestRepositoryReader::allPartsAreRead()
{
    ReaderSample sample;
    sample.repository().roles.insert(QStringLiteral("octo"), GitHubRole::Push);
    QSignalSpy finished(&*sample.reader, &RepositoryReader::finished);
    const RepositoryState state = sample.refresh();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(state.name, sample.name);
    QCOMPARE(state.viewer.value.login, QStringLiteral("octo"));
    QVERIFY(state.repository.value.canPush && state.repository.value.canTriage);
    QCOMPARE(state.milestones.value.size(), 2);
    QVERIFY(!state.milestones.value.at(0).open);
    QCOMPARE(state.milestones.value.at(0).closedIssues, 1);
    QCOMPARE(state.milestones.value.at(1).dueOn, sample.now.addDays(3));
    QCOMPARE(state.labels.value, QList<RepositoryLabel>({{QStringLiteral("bug"), QStringLiteral("d73a4a")}}));
    QCOMPARE(state.releases.value.size(), 2);
    QVERIFY(state.releases.value.at(1).draft);
    QCOMPARE(state.tags.value, QStringList(QStringLiteral("v1")));
    QCOMPARE(state.openIssues.value.size(), 1);
    QCOMPARE(state.openIssues.value.first().title, QStringLiteral("open"));
    QCOMPARE(state.openIssues.readAt, sample.now);
    QVERIFY(!state.openIssues.fromCache && state.openIssues.error.code.isEmpty());
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestRepositoryReader::aThousandOfEachAreReadPageByPage()
{
    ReaderSample sample;
    sample.server.state.hasGraphQl = false;
    addThousandOfEach(sample.repository());
    const RepositoryState state = sample.refresh();
    QCOMPARE(state.milestones.value.size(), 1000);
    QCOMPARE(state.labels.value.last().name, QStringLiteral("l1000"));
    QCOMPARE(state.releases.value.at(500).tag, QStringLiteral("r501"));
    // 3 lists of 10 pages; tags, issues, the repository and its viewer; and a question that the server does not understand.
    QCOMPARE(sample.reader->requestCount(), 35);
    QCOMPARE(sample.server.count(QStringLiteral("issues/list-milestones")), 10);
    QSet<QByteArray> targets;
    for (const RecordedRequest &request : sample.server.requests())
        targets += request.http.target;
    QCOMPARE(targets.size(), sample.server.requests().size());

    sample.server.forgetRequests();
    const int remaining = sample.server.state.rateRemaining;
    sample.now = sample.now.addSecs(60);
    const RepositoryState again = sample.refresh();
    QCOMPARE(sample.answersWith(304), 34);
    QCOMPARE(sample.server.state.rateRemaining, remaining - 1); // What is not understood is not free.
    QCOMPARE(again.milestones.value.size(), 1000);
    QCOMPARE(again.milestones.readAt, sample.now);
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestRepositoryReader::aThousandOfEachTakeTwelveRequestsAndSayTheSame()
{
    ReaderSample sample;
    addThousandOfEach(sample.repository());
    sample.repository().milestones[500].dueOn = sample.now.addDays(2);
    sample.repository().releases[3].draft = true;
    sample.repository().tags.clear();
    for (int i = 1; i <= 1000; ++i)
        sample.repository().tags += QStringLiteral("t%1").arg(i);
    for (int i = 0; i < 230; ++i)
        sample.repository().addIssue({.title = QStringLiteral("i%1").arg(i),
                                      .body = QStringLiteral("b"),
                                      .author = QStringLiteral("octo"),
                                      .labels = {QStringLiteral("l7")},
                                      .milestone = 501});
    const RepositoryState state = sample.refresh();
    QCOMPARE(sample.reader->requestCount(), 12);
    const RepositoryState pages = byPages(sample);
    QVERIFY(state.milestones.value == pages.milestones.value);
    QVERIFY(state.labels.value == pages.labels.value);
    QVERIFY(state.releases.value == pages.releases.value);
    QCOMPARE(state.tags.value, pages.tags.value);
    QVERIFY(state.openIssues.value == pages.openIssues.value);
    QCOMPARE(state.milestones.value.at(500).openIssues, 230);
    QCOMPARE(state.openIssues.value.size(), 231);
    QVERIFY(state.labels.error.code.isEmpty());
    QCOMPARE(sample.server.faults(), QStringList());

    // Offline all of it is still there.
    sample.restart();
    sample.server.stop();
    const RepositoryState cached = sample.refresh();
    QVERIFY(cached.milestones.fromCache && cached.milestones.value == pages.milestones.value);
    QVERIFY(cached.openIssues.value == pages.openIssues.value);
}

void TestRepositoryReader::aListThatChangesMeanwhileIsReadPageByPage()
{
    ReaderSample sample;
    addThousandOfEach(sample.repository());
    // One is taken away and another one added, where both ends were read already: the number of them stays.
    sample.server.addFault({.kind = Kind::Delay, .path = QStringLiteral("graphql"), .skip = 2, .then = [&] {
                                sample.repository().labels.removeFirst();
                                sample.repository().labels += GitHubLabel{QStringLiteral("new")};
                            }});
    const RepositoryState state = sample.refresh();
    QCOMPARE(state.milestones.value.size(), 1000);
    QCOMPARE(sample.server.count(QStringLiteral("issues/list-milestones")), 1);
    QCOMPARE(state.labels.value.last().name, QStringLiteral("new"));
    QCOMPARE(sample.server.count(QStringLiteral("issues/list-labels-for-repo")), 10);
}

void TestRepositoryReader::whatGraphQlDoesNotAnswerIsReadPageByPage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an error") << 200 << QByteArray(R"({"data":{"repository":null},"errors":[{"type":"FORBIDDEN","message":"no"}]})");
    QTest::newRow("a part and an error") << 200 << QByteArray(R"({"data":{"repository":{}},"errors":[{"message":"timeout"}]})");
    QTest::newRow("nothing of what was asked") << 200 << QByteArray(R"({"data":{"repository":{}}})");
    QTest::newRow("no JSON") << 200 << QByteArray("<html>");
    QTest::newRow("trouble") << 502 << QByteArray("{}");
    QTest::newRow("not there") << 404 << QByteArray(R"({"message":"Not Found"})");
}

void TestRepositoryReader::whatGraphQlDoesNotAnswerIsReadPageByPage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    ReaderSample sample;
    for (int i = 1; i <= 250; ++i)
        sample.repository().labels += GitHubLabel{QStringLiteral("l%1").arg(i)};
    sample.server.addFault({.kind = Kind::Answer, .path = QStringLiteral("graphql"), .answer = {status, {}, answer}});
    const RepositoryState state = sample.refresh();
    QCOMPARE(state.labels.value.size(), 251);
    QVERIFY(state.labels.error.code.isEmpty());
    QCOMPARE(sample.server.count(QStringLiteral("graphql")), 1);
    QCOMPARE(sample.server.count(QStringLiteral("issues/list-labels-for-repo")), 3);
}

void TestRepositoryReader::aShortRepositoryIsNotAskedAboutInAnotherWay()
{
    ReaderSample sample;
    sample.refresh();
    QCOMPARE(sample.server.count(QStringLiteral("graphql")), 0);
    QCOMPARE(sample.reader->requestCount(), 7);
}

void TestRepositoryReader::aListIsAsOldAsItsOldestPage()
{
    ReaderSample sample;
    for (int i = 1; i <= 150; ++i)
        sample.repository().labels += GitHubLabel{QStringLiteral("l%1").arg(i)};
    sample.server.state.hasGraphQl = false;
    const QDateTime first = sample.now;
    sample.server.addFault(
        {.kind = Kind::Delay, .path = QStringLiteral("/labels$"), .skip = 1, .then = [&] { sample.now = first.addSecs(60); }});
    QCOMPARE(sample.refresh().labels.readAt, first);
    QVERIFY(!sample.server.hasFaultsLeft());
    // From the cache as well.
    sample.restart();
    sample.server.stop();
    const Known<QList<RepositoryLabel>> labels = sample.refresh().labels;
    QVERIFY(labels.fromCache);
    QCOMPARE(labels.value.size(), 151);
    QCOMPARE(labels.readAt, first);
}

void TestRepositoryReader::atMostSixRequestsRunAtOnce()
{
    ReaderSample sample;
    sample.server.addFault({.kind = Kind::StallBeforeActing, .times = -1});
    sample.client->setTimeout(1500);
    sample.reader->refresh();
    QTest::qWait(700);
    QCOMPARE(sample.reader->requestCount(), 6);
    QCOMPARE(sample.server.requests().size(), 6);
    sample.server.clearFaults();
    sample.wait();
    QCOMPARE(sample.reader->state()->repository.error.code, QStringLiteral("network.timeout"));
}

void TestRepositoryReader::theCacheIsShownAtOnceThenTheServer()
{
    ReaderSample sample;
    sample.refresh();
    sample.restart();
    sample.repository().labels.clear();
    int changes = 0;
    connect(&*sample.reader, &RepositoryReader::changed, this, [&] { ++changes; });
    sample.reader->refresh();
    QVERIFY(changes > 0);
    QVERIFY(sample.reader->state()->labels.fromCache);
    QCOMPARE(sample.reader->state()->labels.value.size(), 1);
    sample.wait();
    QVERIFY(!sample.reader->state()->labels.fromCache);
    QCOMPARE(sample.reader->state()->labels.value.size(), 0);
}

void TestRepositoryReader::aSecondRefreshWhileOneRunsIsTheSame()
{
    ReaderSample sample;
    sample.reader->refresh();
    sample.refresh();
    QCOMPARE(sample.server.requests().size(), 7);
}

void TestRepositoryReader::branchesAndTagsAreLookedUpByTheirWholeName()
{
    ReaderSample sample;
    QVERIFY(sample.lookUp(branch("release/v2")).value.exists);
    for (const char *name : {"release", "release/v", "", "/", "a//b", "..", "../../../user", "x?y#z%00", "ü"}) {
        const Known<LookupAnswer> known = sample.lookUp(branch(name));
        QVERIFY2(known.read && !known.value.exists, name);
    }
    QVERIFY(sample.lookUp({Lookup::Kind::Tag, QStringLiteral("v1"), 0, {}, 0}).value.exists);
    QVERIFY(!sample.lookUp({Lookup::Kind::Tag, QStringLiteral("v2"), 0, {}, 0}).value.exists);
    QCOMPARE(sample.server.faults(), QStringList());
    // An older server gives what begins like it.
    sample.server.addFault(
        {.kind = Kind::Answer, .path = QStringLiteral("/heads/mai$"), .answer = {200, {}, R"([{"ref":"refs/heads/main"}])"}});
    QVERIFY(!sample.lookUp(branch("mai")).value.exists);
}

void TestRepositoryReader::aQuestionIsAskedOnceUntilTheNextRefresh()
{
    ReaderSample sample;
    sample.reader->lookUp({branch("main"), branch("main")});
    sample.reader->lookUp({branch("main")});
    sample.wait();
    sample.lookUp(branch("main"));
    QCOMPARE(sample.server.count(QStringLiteral("git/get-ref")), 1);
    QCOMPARE(sample.server.count(QStringLiteral("repos/get")), 1);
    sample.repository().branches.clear();
    sample.refresh();
    QCOMPARE(sample.server.count(QStringLiteral("git/get-ref")), 2);
    QVERIFY(!sample.lookUp(branch("main")).value.exists);
}

void TestRepositoryReader::aBranchOfARepositoryThatIsNotSeenIsNotMissing()
{
    ReaderSample sample;
    sample.repository().roles.insert(QStringLiteral("octo"), GitHubRole::None);
    const Known<LookupAnswer> known = sample.lookUp(branch("main"));
    QVERIFY(!known.read);
    QCOMPARE(known.error.code, QStringLiteral("github.not-found"));
    QCOMPARE(sample.server.count(QStringLiteral("git/get-ref")), 0);
}

void TestRepositoryReader::closedIssuesOfAMilestoneAreFound()
{
    ReaderSample sample;
    Lookup closed{Lookup::Kind::ClosedIssues, {}, 1, {QStringLiteral("bug")}, 0};
    QCOMPARE(sample.lookUp(closed).value.issues.size(), 1);
    QCOMPARE(sample.lookUp(closed).value.issues.first().title, QStringLiteral("closed"));
    closed.milestone = 2;
    const Known<LookupAnswer> none = sample.lookUp(closed);
    QVERIFY(none.read && !none.value.exists && none.value.issues.isEmpty());
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestRepositoryReader::anIssueSaysWhetherSubIssuesAreKnown()
{
    ReaderSample sample;
    const Known<LookupAnswer> one = sample.lookUp(issue(1));
    QVERIFY(one.value.exists && one.value.subIssues);
    QCOMPARE(one.value.issues.first().title, QStringLiteral("open"));
    QVERIFY(sample.lookUp(issue(99)).read && !sample.lookUp(issue(99)).value.exists);
    sample.server.state.add(QStringLiteral("octo/other")).addIssue({.title = QStringLiteral("elsewhere")});
    Lookup elsewhere = issue(1);
    elsewhere.text = QStringLiteral("octo/other");
    QCOMPARE(sample.lookUp(elsewhere).value.issues.first().title, QStringLiteral("elsewhere"));
    sample.repository().hasSubIssues = false;
    const Known<LookupAnswer> three = sample.lookUp(issue(3));
    QVERIFY(three.value.exists && !three.value.subIssues);
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestRepositoryReader::peopleAndWhatChangedLastAreReadByPages()
{
    ReaderSample sample;
    for (int i = 0; i < 120; ++i) {
        const QString login = QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0'));
        sample.server.state.people.insert(login, 5000 + i);
        sample.repository().roles.insert(login, i < 110 ? GitHubRole::Push : GitHubRole::Pull);
    }
    sample.repository().addIssue({.title = QStringLiteral("merged"), .open = false, .pullRequest = true});
    const auto page = [](Lookup::Kind kind, qint64 number) {
        Lookup lookup;
        lookup.kind = kind;
        lookup.number = number;
        return lookup;
    };
    const Known<LookupAnswer> first = sample.lookUp(page(Lookup::Kind::Assignees, 1));
    QVERIFY(first.read && first.value.more);
    QCOMPARE(first.value.people.size(), 100);
    const Known<LookupAnswer> second = sample.lookUp(page(Lookup::Kind::Assignees, 2));
    QVERIFY(second.read && !second.value.more);
    QCOMPARE(second.value.people.size(), 11);
    const Known<LookupAnswer> recent = sample.lookUp(page(Lookup::Kind::Recent, 1));
    QCOMPARE(recent.value.issues.size(), sample.issueCount());
    QVERIFY(recent.value.issues.constFirst().merged);
    QCOMPARE(sample.server.faults(), QStringList());
    // Asked again they cost nothing, and out of reach they are what they were.
    const int before = sample.answersWith(304);
    sample.refresh();
    QVERIFY(sample.answersWith(304) >= before + 3);
    sample.restart();
    sample.server.stop();
    const Known<LookupAnswer> kept = sample.lookUp(page(Lookup::Kind::Assignees, 1));
    QVERIFY(kept.read && kept.fromCache);
    QCOMPARE(kept.value.people, first.value.people);
}

void TestRepositoryReader::questionsWithTheSameKeyAreEqual()
{
    const QList<Lookup> questions{branch("a"),
                                  branch("b"),
                                  {Lookup::Kind::Tag, QStringLiteral("a"), 0, {}, 0},
                                  issue(1),
                                  issue(2),
                                  {Lookup::Kind::ClosedIssues, {}, 1, {}, 0},
                                  {Lookup::Kind::ClosedIssues, {}, 1, {QStringLiteral("a")}, 0},
                                  {Lookup::Kind::ClosedIssues, {}, 1, {QStringLiteral("a"), QStringLiteral("b")}, 0},
                                  {Lookup::Kind::ClosedIssues, {}, 1, {QStringLiteral("a b")}, 0}};
    QSet<QString> keys;
    for (const Lookup &question : questions)
        keys += question.key();
    QCOMPARE(keys.size(), questions.size());
}

QTEST_GUILESS_MAIN(TestRepositoryReader)
#include "tst_repositoryreader.moc"
