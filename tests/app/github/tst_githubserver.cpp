#include "tests/support/app/githubserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace waybill::test;

namespace {

struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray link;
    QByteArray etag;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

} // namespace

/// The server itself, asked by a bare client: what the other tests stand on.
class TestGitHubServer : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anUnknownPathParameterOrBodyKeyIsAFault_data();
    void anUnknownPathParameterOrBodyKeyIsAFault();
    void aRequestThatGitHubKnowsIsNoFault();
    void theLastVersionKnowsNoSingleAssignee();
    void aTokenOutsideOfAuthorizationIsAFault();
    void aWrongTokenGets401AndNoAgent403();
    void aSlashAtTheEndIsAnotherAddress();
    void withoutPushLabelsMilestoneAndAssigneesAreDropped();
    void withPushAMissingLabelIsMade();
    void aScopeThatIsTooSmallIsRefused();
    void aListGoesByPagesWhoseAddressesNameTheRepositoryById();
    void anAddressByIdThatNobodyGaveIsAFault();
    void anUnchangedListAnswers304AndCostsNothing();
    void aSubIssueHasOneParent();
    void aNewIssueMayBeMissingFromLists();
    void theTokenEndpointAnswersAFormUnlessJsonIsAskedFor();
    void aDeviceCodeIsPendingThenGood();
    void aConnectionThatEndsAfterActingLeavesTheIssue();

private:
    Reply ask(const QByteArray &method, const QString &path, const QByteArray &body = {}, QHash<QByteArray, QByteArray> headers = {});

    std::unique_ptr<GitHubServer> m_server;
    QNetworkAccessManager m_network;
};

void TestGitHubServer::init()
{
    m_server = std::make_unique<GitHubServer>();
    QVERIFY(m_server->listen());
    m_server->state.addPerson(QStringLiteral("octo"), QStringLiteral("gho_octo"));
    m_server->state.addPerson(QStringLiteral("guest"), QStringLiteral("gho_guest"));
    GitHubRepository &repository = m_server->state.add(QStringLiteral("octo/ship"));
    repository.milestones = {{.number = 3, .title = QStringLiteral("v1.0.0")}};
    repository.labels = {{QStringLiteral("Bug"), QStringLiteral("d73a4a")}};
}

Reply TestGitHubServer::ask(const QByteArray &method, const QString &path, const QByteArray &body, QHash<QByteArray, QByteArray> headers)
{
    QNetworkRequest request(QUrl(m_server->baseText() + path));
    if (!headers.contains("Accept"))
        headers.insert("Accept", "application/vnd.github+json");
    if (!headers.contains("Authorization"))
        headers.insert("Authorization", "Bearer gho_octo");
    headers.insert("X-GitHub-Api-Version", headers.value("X-GitHub-Api-Version", "2026-03-10"));
    headers.insert("User-Agent", headers.value("User-Agent", "Test/1"));
    if (!body.isEmpty())
        headers.insert("Content-Type", headers.value("Content-Type", "application/json"));
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeader("link"),
            reply->rawHeader("etag"), reply->error()};
}

void TestGitHubServer::anUnknownPathParameterOrBodyKeyIsAFault_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray get("GET");
    const QByteArray post("POST");
    const QString issues = QStringLiteral("/repos/octo/ship/issues");
    QTest::newRow("path") << get << QStringLiteral("/repos/octo/ship/isues") << QByteArray();
    QTest::newRow("method") << QByteArray("DELETE") << issues + QStringLiteral("/1") << QByteArray();
    QTest::newRow("number") << get << issues + QStringLiteral("/one") << QByteArray();
    QTest::newRow("slash") << get << issues + u'/' << QByteArray();
    QTest::newRow("parameter") << get << issues + QStringLiteral("?author=x") << QByteArray();
    QTest::newRow("word") << get << issues + QStringLiteral("?state=opened") << QByteArray();
    QTest::newRow("too many a page") << get << issues + QStringLiteral("?per_page=101") << QByteArray();
    QTest::newRow("no number") << get << issues + QStringLiteral("?per_page=all") << QByteArray();
    QTest::newRow("no title") << post << issues << QByteArray(R"({"body":"x"})");
    QTest::newRow("key") << post << issues << QByteArray(R"({"title":"x","parent":1})");
    QTest::newRow("type") << post << issues << QByteArray(R"({"title":"x","labels":"a"})");
    QTest::newRow("type of an item") << post << issues << QByteArray(R"({"title":"x","assignees":[1]})");
    QTest::newRow("no object") << post << issues << QByteArray("[]");
    QTest::newRow("broken") << post << issues << QByteArray("{");
    QTest::newRow("fraction") << post << issues + QStringLiteral("/1/sub_issues") << QByteArray(R"({"sub_issue_id":1.5})");
    QTest::newRow("body of a get") << get << QStringLiteral("/user") << QByteArray("{}");
}

void TestGitHubServer::anUnknownPathParameterOrBodyKeyIsAFault()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    ask(method, path, body);
    QVERIFY2(!m_server->faults().isEmpty(), "nothing was found wrong");
}

void TestGitHubServer::aRequestThatGitHubKnowsIsNoFault()
{
    for (const QString &prefix : {QString(), QStringLiteral("/api/v3")}) {
        QCOMPARE(ask("GET", prefix + QStringLiteral("/user")).object().value(u"login").toString(), QStringLiteral("octo"));
        QCOMPARE(ask("GET", prefix + QStringLiteral("/repos/octo/ship/git/ref/heads/main")).status, 200);
        QCOMPARE(ask("GET", prefix + QStringLiteral("/repos/octo/ship/git/ref/heads/feature/x")).status, 404);
        const Reply made = ask("POST", prefix + QStringLiteral("/repos/octo/ship/issues"),
                               R"({"title":"x","body":"y","labels":["bug"],"milestone":3,"assignees":["guest"]})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.object().value(u"labels")[0][u"name"].toString(), QStringLiteral("Bug"));
        QCOMPARE(made.object().value(u"milestone")[u"title"].toString(), QStringLiteral("v1.0.0"));
    }
    QCOMPARE(m_server->faults(), QStringList());
    QCOMPARE(m_server->count(QStringLiteral("issues/create")), 2);
}

void TestGitHubServer::theLastVersionKnowsNoSingleAssignee()
{
    const QByteArray body = R"({"title":"x","assignee":"guest"})";
    ask("POST", QStringLiteral("/repos/octo/ship/issues"), body, {{"X-GitHub-Api-Version", "2022-11-28"}});
    QCOMPARE(m_server->faults(), QStringList());
    ask("POST", QStringLiteral("/repos/octo/ship/issues"), body);
    QCOMPARE(m_server->faults().size(), 1);
}

void TestGitHubServer::aTokenOutsideOfAuthorizationIsAFault()
{
    ask("GET", QStringLiteral("/repos/octo/ship/issues?creator=gho_octo"));
    QCOMPARE(m_server->faults().size(), 1);
    ask("GET", QStringLiteral("/user"), {}, {{"X-Debug", "gho_octo"}});
    QCOMPARE(m_server->faults().size(), 2);
}

void TestGitHubServer::aWrongTokenGets401AndNoAgent403()
{
    const Reply wrong = ask("GET", QStringLiteral("/user"), {}, {{"Authorization", "Bearer nobody"}});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.object().value(u"message").toString(), QStringLiteral("Bad credentials"));
    QCOMPARE(m_server->faults(), QStringList());
    ask("GET", QStringLiteral("/user"), {}, {{"User-Agent", "Mozilla/5.0"}});
    QCOMPARE(m_server->faults().size(), 1);
}

void TestGitHubServer::aSlashAtTheEndIsAnotherAddress()
{
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/")).status, 404);
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship")).status, 200);
}

void TestGitHubServer::withoutPushLabelsMilestoneAndAssigneesAreDropped()
{
    for (const GitHubRole role : {GitHubRole::Pull, GitHubRole::Triage}) {
        m_server->state.repositories.first().roles.insert(QStringLiteral("guest"), role);
        const Reply made =
            ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x","labels":["new"],"milestone":3,"assignees":["guest"]})",
                {{"Authorization", "Bearer gho_guest"}});
        QCOMPARE(made.status, 201);
        QVERIFY(made.object().value(u"labels").toArray().isEmpty());
        QVERIFY(made.object().value(u"assignees").toArray().isEmpty());
        QVERIFY(made.object().value(u"milestone").isNull());
    }
    QCOMPARE(m_server->state.repositories.first().labels.size(), 1);
}

void TestGitHubServer::withPushAMissingLabelIsMade()
{
    ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x","labels":["new"]})");
    QCOMPARE(m_server->state.repositories.first().labels.size(), 2);
    QCOMPARE(m_server->state.repositories.first().labels.last().color, QStringLiteral("ededed"));
    QCOMPARE(ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x","milestone":9})").status, 422);
    m_server->state.repositories.first().hasIssues = false;
    QCOMPARE(ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x"})").status, 410);
}

void TestGitHubServer::aScopeThatIsTooSmallIsRefused()
{
    QStringList &scopes = m_server->state.tokens[QStringLiteral("gho_octo")].scopes;
    scopes = {QStringLiteral("gist")};
    QCOMPARE(ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x"})").status, 403);
    scopes = {QStringLiteral("public_repo")};
    QCOMPARE(ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x"})").status, 201);
    m_server->state.repositories.first().isPrivate = true;
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship")).status, 404);
    scopes = {QStringLiteral("repo")};
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship")).status, 200);
}

void TestGitHubServer::aListGoesByPagesWhoseAddressesNameTheRepositoryById()
{
    GitHubRepository &repository = m_server->state.repositories.first();
    for (int i = 0; i < 5; ++i)
        repository.tags += QStringLiteral("v%1").arg(i);
    const Reply first = ask("GET", QStringLiteral("/api/v3/repos/octo/ship/tags?per_page=2"));
    QCOMPARE(first.array().size(), 2);
    const QByteArray next = first.link.mid(1, first.link.indexOf('>') - 1);
    QVERIFY2(next.startsWith(m_server->baseText().toLatin1() + "/api/v3/repositories/"), first.link);
    QVERIFY(first.link.contains("rel=\"next\"") && first.link.contains("rel=\"last\""));
    const Reply second = ask("GET", QString::fromLatin1(next).mid(m_server->baseText().size()));
    QCOMPARE(second.array().at(0)[u"name"].toString(), QStringLiteral("v2"));
    QCOMPARE(m_server->faults(), QStringList());
}

void TestGitHubServer::anAddressByIdThatNobodyGaveIsAFault()
{
    ask("GET", QStringLiteral("/repositories/%1/tags?page=2").arg(m_server->state.repositories.first().id));
    QCOMPARE(m_server->faults().size(), 1);
}

void TestGitHubServer::anUnchangedListAnswers304AndCostsNothing()
{
    const Reply first = ask("GET", QStringLiteral("/repos/octo/ship/labels"));
    const int remaining = m_server->state.rateRemaining;
    const Reply again = ask("GET", QStringLiteral("/repos/octo/ship/labels"), {}, {{"If-None-Match", first.etag}});
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    QCOMPARE(m_server->state.rateRemaining, remaining);
    m_server->state.repositories.first().labels.clear();
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/labels"), {}, {{"If-None-Match", first.etag}}).status, 200);
}

void TestGitHubServer::aSubIssueHasOneParent()
{
    GitHubRepository &repository = m_server->state.repositories.first();
    for (int i = 0; i < 3; ++i)
        repository.addIssue({.title = QStringLiteral("x")});
    const QByteArray body = "{\"sub_issue_id\":" + QByteArray::number(repository.issue(3)->id) + '}';
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/issues/3/parent")).status, 404);
    QCOMPARE(ask("POST", QStringLiteral("/repos/octo/ship/issues/1/sub_issues"), "{\"sub_issue_id\":3}").status, 404);
    QCOMPARE(ask("POST", QStringLiteral("/repos/octo/ship/issues/1/sub_issues"), body).status, 201);
    QCOMPARE(ask("POST", QStringLiteral("/repos/octo/ship/issues/2/sub_issues"), body).status, 422);
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/issues/3/parent")).object().value(u"number").toInt(), 1);
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/issues/1/sub_issues")).array().size(), 1);
    repository.hasSubIssues = false;
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/issues/1/sub_issues")).status, 404);
}

void TestGitHubServer::aNewIssueMayBeMissingFromLists()
{
    m_server->state.listLag = 1;
    ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x"})");
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/issues")).array().size(), 0);
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/issues/1")).status, 200);
    QCOMPARE(ask("GET", QStringLiteral("/repos/octo/ship/issues")).array().size(), 1);
}

void TestGitHubServer::theTokenEndpointAnswersAFormUnlessJsonIsAskedFor()
{
    m_server->state.apps.insert(QStringLiteral("app"), {});
    const QHash<QByteArray, QByteArray> form{{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "*/*"}};
    const Reply plain = ask("POST", QStringLiteral("/login/device/code"), "client_id=app&scope=repo", form);
    QVERIFY2(plain.body.startsWith("device_code="), plain.body);
    QVERIFY(plain.body.contains("verification_uri=http%3A%2F%2F"));
}

void TestGitHubServer::aDeviceCodeIsPendingThenGood()
{
    QDateTime now({2026, 1, 1}, {0, 0}, Qt::UTC);
    m_server->state.clock = [&] { return now; };
    m_server->state.apps.insert(QStringLiteral("app"), {.expiringTokens = true});
    const QHash<QByteArray, QByteArray> form{{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    const QJsonObject code = ask("POST", QStringLiteral("/login/device/code"), "client_id=app&scope=public_repo", form).object();
    const auto poll = [&](const QByteArray &more) {
        return ask("POST", QStringLiteral("/login/oauth/access_token"), "client_id=app&" + more, form);
    };
    const QByteArray byCode =
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=" + code.value(u"device_code").toString().toLatin1();
    const Reply pending = poll(byCode);
    QCOMPARE(pending.status, 200);
    QCOMPARE(pending.object().value(u"error").toString(), QStringLiteral("authorization_pending"));
    const Reply soon = poll(byCode);
    QCOMPARE(soon.object().value(u"error").toString(), QStringLiteral("slow_down"));
    QCOMPARE(soon.object().value(u"interval").toInt(), 10);
    QVERIFY(m_server->state.approve(code.value(u"user_code").toString(), QStringLiteral("guest")));
    now = now.addSecs(11);
    const QJsonObject given = poll(byCode).object();
    QCOMPARE(given.value(u"scope").toString(), QStringLiteral("public_repo"));
    const QByteArray refresh = "grant_type=refresh_token&refresh_token=" + given.value(u"refresh_token").toString().toLatin1();
    QVERIFY(poll(refresh).object().contains(u"access_token"));
    QCOMPARE(poll(refresh).object().value(u"error").toString(), QStringLiteral("bad_refresh_token"));
    m_server->state.deviceErrorStatus = 400;
    QCOMPARE(poll(byCode).status, 400);
}

void TestGitHubServer::aConnectionThatEndsAfterActingLeavesTheIssue()
{
    m_server->addFault({.kind = GitHubFault::Kind::CloseBeforeAnswer, .path = QStringLiteral("/issues$"), .times = -1});
    const Reply lost = ask("POST", QStringLiteral("/repos/octo/ship/issues"), R"({"title":"x"})");
    QCOMPARE(lost.status, 0);
    QVERIFY(lost.error != QNetworkReply::NoError);
    QVERIFY(m_server->state.repositories.first().issues.size() >= 1);
}

QTEST_GUILESS_MAIN(TestGitHubServer)
#include "tst_githubserver.moc"
