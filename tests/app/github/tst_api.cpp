#include "app/github/json.h"
#include "tests/app/github/githubsample.h"

#include <QJsonDocument>

using namespace waybill;
using namespace waybill::test;

using Delivery = RestResult::Delivery;
using Kind = GitHubFault::Kind;

/// The typed calls: what is sent is what GitHub describes, what comes is read strictly where it says what a thing is.
class TestApi : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerWithoutWhatItMustHoldIsUnreadable_data();
    void anAnswerWithoutWhatItMustHoldIsUnreadable();
    void aListWithOneUnreadableEntryIsNotReadInPart();
    void whatIsOptionalMayBeMissing();
    void eachKeyIsReadIntoItsField();
    void pagesForTheBrowserAreWebAddresses();
    void aCreatedIssueIsReadBackWithIdAndNumber();
    void aCreateWhoseAnswerIsNoIssueIsAnUnknownOutcome();
    void everyKeyOfACreateIsAsDescribed();
    void listsAreAskedNewestFirstAndKeepPullRequests();
    void anIssueThatMovedAwayIsNotThere();
    void aMissingIssueAndIssuesOffKeepTheirStatus();
    void subIssuesAreFoundLinkedAndRead();
    void namesAreEncodedInPaths();
};

void TestApi::anAnswerWithoutWhatItMustHoldIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"number":1,"title":"x","state":"open"})");
    QTest::newRow("id as text") << QByteArray(R"({"id":"1","number":1,"title":"x","state":"open"})");
    QTest::newRow("negative number") << QByteArray(R"({"id":1,"number":-1,"title":"x","state":"open"})");
    QTest::newRow("broken number") << QByteArray(R"({"id":1,"number":1.5,"title":"x","state":"open"})");
    QTest::newRow("null title") << QByteArray(R"({"id":1,"number":1,"title":null,"state":"open"})");
    QTest::newRow("no state") << QByteArray(R"({"id":1,"number":1,"title":"x"})");
}

void TestApi::anAnswerWithoutWhatItMustHoldIsUnreadable()
{
    QFETCH(QByteArray, body);
    GitHubSample sample;
    sample.server.addFault({.kind = Kind::Answer, .answer = {200, {{"content-type", "application/json"}}, body}});
    const auto result =
        waitFor<Issue>([&](ApiFinished<Issue> done) { getIssue(*sample.client, sample.name, 1, &sample.context, std::move(done)); });
    QVERIFY(!result.value);
    QCOMPARE(codeOf(result.rest), QStringLiteral("github.unreadable"));
}

void TestApi::aListWithOneUnreadableEntryIsNotReadInPart()
{
    GitHubSample sample;
    sample.server.addFault({.kind = Kind::Answer, .answer = {200, {}, R"([{"id":1,"number":1,"title":"x","state":"open"},{"id":2}])"}});
    const auto result = waitFor<QList<Issue>>(
        [&](ApiFinished<QList<Issue>> done) { listIssues(*sample.client, sample.name, {}, &sample.context, std::move(done)); });
    QVERIFY(!result.value);
    QCOMPARE(codeOf(result.rest), QStringLiteral("github.unreadable"));
}

void TestApi::whatIsOptionalMayBeMissing()
{
    const auto json = [](const char *text) { return QJsonValue(QJsonDocument::fromJson(text).object()); };
    const std::optional<Issue> issue =
        issueFromJson(json(R"({"id":1,"number":2,"title":"","state":"closed","body":null,"labels":["a",{"name":"b"}]})"));
    QVERIFY(issue && !issue->open && issue->body.isEmpty());
    QCOMPARE(issue->labels, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(repositoryFromJson(json(R"({"name":"n","owner":{"login":"o"}})"))->hasIssues);
    QVERIFY(!repositoryFromJson(json(R"({"name":"n","owner":{"login":"o"}})"))->canPush);
    QVERIFY(!repositoryFromJson(json(R"({"name":"n"})")));
    QVERIFY(!milestoneFromJson(json(R"({"number":1,"title":"v1","state":"open","due_on":"soon"})"))->dueOn.isValid());
    QCOMPARE(milestoneFromJson(json(R"({"number":1,"title":"v1","state":"open","due_on":"2026-01-01T10:00:00+02:00"})"))->dueOn,
             QDateTime({2026, 1, 1}, {8, 0}, Qt::UTC));
    QVERIFY(!milestoneFromJson(json(R"({"number":1,"title":"v1","state":"ajar"})")));
    QVERIFY(!releaseFromJson(json(R"({"tag_name":"v1"})"))); // A draft must not pass for a release.
    QVERIFY(!userFromJson(QJsonValue(QJsonValue::Undefined)) && !labelFromJson(7) && !tagFromJson({}));
    // Beyond 2^53 a number that went through a double is another one.
    QCOMPARE(issueFromJson(json(R"({"id":9007199254740993,"number":2,"title":"x","state":"open"})"))->id, Q_INT64_C(9007199254740993));
}

void TestApi::eachKeyIsReadIntoItsField()
{
    const auto json = [](const char *text) { return QJsonValue(QJsonDocument::fromJson(text).object()); };
    const QByteArray repository = R"({"name":"n","owner":{"login":"o"},"private":true,"archived":true,"has_issues":false,)"
                                  R"("permissions":{"push":false,"triage":true},"pushed_at":"2026-03-01T08:00:00Z"})";
    const Repository read = *repositoryFromJson(json(repository));
    QVERIFY(read.isPrivate && read.archived && !read.hasIssues && !read.canPush && read.canTriage);
    QCOMPARE(read.pushedAt, QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC));
    const QByteArray release = R"({"tag_name":"v1","name":"One","draft":false,"prerelease":true,"created_at":"2026-03-01T08:00:00Z",)"
                               R"("published_at":"2026-03-02T09:00:00Z","html_url":"https://github.com/o/n/releases/tag/v1"})";
    const PublishedVersion version = *releaseFromJson(json(release));
    QVERIFY(version.prerelease && !version.draft);
    QCOMPARE(version.name, QStringLiteral("One"));
    QCOMPARE(version.createdAt, QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC));
    QCOMPARE(version.publishedAt, QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    const Milestone milestone = *milestoneFromJson(json(R"({"number":1,"title":"v1","state":"closed","open_issues":2,"closed_issues":3})"));
    QVERIFY(!milestone.open);
    QCOMPARE(milestone.openIssues, 2);
    QCOMPARE(milestone.closedIssues, 3);
}

void TestApi::pagesForTheBrowserAreWebAddresses()
{
    for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "nonsense"}) {
        const QJsonObject json{{QStringLiteral("id"), 1},
                               {QStringLiteral("number"), 1},
                               {QStringLiteral("title"), QStringLiteral("x")},
                               {QStringLiteral("state"), QStringLiteral("open")},
                               {QStringLiteral("html_url"), QString::fromLatin1(address)}};
        QVERIFY(issueFromJson(json)->page.isEmpty());
    }
}

void TestApi::aCreatedIssueIsReadBackWithIdAndNumber()
{
    GitHubSample sample;
    sample.repository().nextNumber = 41;
    NewIssue issue;
    issue.title = QStringLiteral("x");
    const auto made =
        waitFor<Issue>([&](ApiFinished<Issue> done) { createIssue(*sample.client, sample.name, issue, &sample.context, std::move(done)); });
    QVERIFY(made.value);
    QCOMPARE(made.value->number, qint64(41));
    QCOMPARE(made.value->id, sample.repository().issues.first().id);
    QCOMPARE(made.value->author, QStringLiteral("octo"));
    const auto read =
        waitFor<Issue>([&](ApiFinished<Issue> done) { getIssue(*sample.client, sample.name, 41, &sample.context, std::move(done)); });
    QCOMPARE(*read.value, *made.value);
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestApi::aCreateWhoseAnswerIsNoIssueIsAnUnknownOutcome()
{
    GitHubSample sample;
    sample.server.addFault({.kind = Kind::AnswerAfterActing, .answer = {201, {}, "{}"}});
    NewIssue issue;
    issue.title = QStringLiteral("x");
    const auto made =
        waitFor<Issue>([&](ApiFinished<Issue> done) { createIssue(*sample.client, sample.name, issue, &sample.context, std::move(done)); });
    QCOMPARE(made.rest.delivery, Delivery::Unknown);
    QCOMPARE(codeOf(made.rest), QStringLiteral("github.unreadable"));
}

void TestApi::everyKeyOfACreateIsAsDescribed()
{
    GitHubSample sample;
    sample.repository().milestones = {{.number = 4, .title = QStringLiteral("v1")}};
    NewIssue issue{QStringLiteral("t"), QStringLiteral("b\n"), {QStringLiteral("l")}, {QStringLiteral("octo")}, 4};
    const auto made =
        waitFor<Issue>([&](ApiFinished<Issue> done) { createIssue(*sample.client, sample.name, issue, &sample.context, std::move(done)); });
    QVERIFY(made.value);
    QCOMPARE(made.value->body, issue.body);
    QCOMPARE(made.value->labels, issue.labels);
    QCOMPARE(made.value->assignees, issue.assignees);
    QCOMPARE(made.value->milestone, qint64(4));
    QCOMPARE(made.value->milestoneTitle, QStringLiteral("v1"));
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestApi::listsAreAskedNewestFirstAndKeepPullRequests()
{
    GitHubSample sample;
    sample.repository().addIssue(
        {.title = QStringLiteral("a"), .author = QStringLiteral("octo"), .labels = {QStringLiteral("c++ & more")}});
    sample.repository().addIssue({.title = QStringLiteral("b"), .open = false, .pullRequest = true, .author = QStringLiteral("octo")});
    sample.repository().addIssue({.title = QStringLiteral("c"), .author = QStringLiteral("guest")});
    const auto titles = [&](const IssueQuery &query) {
        const auto list = waitFor<QList<Issue>>(
            [&](ApiFinished<QList<Issue>> done) { listIssues(*sample.client, sample.name, query, &sample.context, std::move(done)); });
        QStringList titles;
        for (const Issue &issue : list.value.value_or(QList<Issue>()))
            titles += issue.pullRequest ? issue.title.toUpper() : issue.title;
        return titles.join(u' ');
    };
    QCOMPARE(titles({}), QStringLiteral("c B a"));
    QCOMPARE(titles({.state = QStringLiteral("open"), .creator = {}, .labels = {}}), QStringLiteral("c a"));
    QCOMPARE(titles({.creator = QStringLiteral("octo"), .labels = {}}), QStringLiteral("B a"));
    QCOMPARE(titles({.creator = {}, .labels = {QStringLiteral("c++ & more")}}), QStringLiteral("a"));
    QCOMPARE(titles({.creator = {}, .labels = {}, .perPage = 1}), QStringLiteral("c"));
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestApi::anIssueThatMovedAwayIsNotThere()
{
    GitHubSample sample;
    GitHubRepository &boat = sample.server.state.add(QStringLiteral("octo/boat"));
    boat.addIssue({.number = 7, .title = QStringLiteral("x")});
    sample.server.addFault({.kind = Kind::Answer, .answer = {301, {{"location", "/api/v3/repos/octo/boat/issues/7"}}, "{}"}});
    const auto moved =
        waitFor<Issue>([&](ApiFinished<Issue> done) { getIssue(*sample.client, sample.name, 1, &sample.context, std::move(done)); });
    QVERIFY(!moved.value);
    QCOMPARE(codeOf(moved.rest), QStringLiteral("github.moved"));
    QCOMPARE(moved.rest.answer.status, 301);
}

void TestApi::aMissingIssueAndIssuesOffKeepTheirStatus()
{
    GitHubSample sample;
    const auto status = [&] {
        return waitFor<Issue>([&](ApiFinished<Issue> done) { getIssue(*sample.client, sample.name, 1, &sample.context, std::move(done)); })
            .rest.answer.status;
    };
    QCOMPARE(status(), 404);
    sample.repository().hasIssues = false;
    QCOMPARE(status(), 410);
}

void TestApi::subIssuesAreFoundLinkedAndRead()
{
    GitHubSample sample;
    const qint64 parent = sample.repository().addIssue({.title = QStringLiteral("parent")}).number;
    const GitHubIssue child = sample.repository().addIssue({.title = QStringLiteral("child")});
    const auto probe = [&] {
        return waitFor<Done>(
            [&](ApiFinished<Done> done) { probeSubIssues(*sample.client, sample.name, parent, &sample.context, std::move(done)); });
    };
    const auto link = [&] {
        return waitFor<Done>(
            [&](ApiFinished<Done> done) { addSubIssue(*sample.client, sample.name, parent, child.id, &sample.context, std::move(done)); });
    };
    const auto has = [&] {
        return waitFor<Issue>(
            [&](ApiFinished<Issue> done) { getParent(*sample.client, sample.name, child.number, &sample.context, std::move(done)); });
    };
    QVERIFY(probe().value);
    QCOMPARE(has().rest.answer.status, 404);
    QVERIFY(link().value);
    QCOMPARE(has().value->number, parent);
    QCOMPARE(codeOf(link().rest), QStringLiteral("github.invalid"));
    sample.repository().hasSubIssues = false;
    QCOMPARE(probe().rest.answer.status, 404);
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestApi::namesAreEncodedInPaths()
{
    QCOMPARE(repositoryPath({QStringLiteral("o/../x"), QStringLiteral("a?b#c")}), QStringLiteral("/repos/o%2F..%2Fx/a%3Fb%23c"));
    GitHubSample sample;
    const auto result = waitFor<Issue>([&](ApiFinished<Issue> done) {
        getIssue(*sample.client, {QStringLiteral("octo"), QStringLiteral("..")}, 1, &sample.context, std::move(done));
    });
    QCOMPARE(codeOf(result.rest), QStringLiteral("github.not-found"));
    QCOMPARE(sample.server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
