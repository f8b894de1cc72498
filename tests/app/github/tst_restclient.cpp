#include "tests/app/github/githubsample.h"

using namespace waybill;
using namespace waybill::test;

using Delivery = RestResult::Delivery;
using Kind = GitHubFault::Kind;

/// That a request goes out as GitHub wants it, and to nobody else.
class TestRestClient : public QObject
{
    Q_OBJECT

private slots:
    void everyRequestCarriesWhatGitHubAsksFor();
    void aRenamedRepositoryIsFound();
    void aRedirectIsFollowedByTheSameMethodAndBody_data();
    void aRedirectIsFollowedByTheSameMethodAndBody();
    void authorizationNeverFollowsARedirectElsewhere();
    void aPostIsNotTakenElsewhere();
    void aRedirectToAnUnsafeAddressIsNotFollowed_data();
    void aRedirectToAnUnsafeAddressIsNotFollowed();
    void redirectsInACircleEnd();
    void aPageOfAnotherHostIsNotAsked();
    void aPathThatClimbsIsNotSent();
    void a401IsTriedOnceMoreWithAFreshToken();
    void a401WithoutAFreshTokenSaysWhatCredentialsSay();
    void signedOutSendsNothing();
    void aTokenThatTheServerSendsBackIsNotShown();
    void aHostLikeGitHubIsAskedAtItsRootInTheNewestVersion();
};

void TestRestClient::everyRequestCarriesWhatGitHubAsksFor()
{
    GitHubSample sample;
    RestRequest request{.path = QStringLiteral("/repos/octo/ship/issues"), .etag = "W/\"x\""};
    request.query.addQueryItem(QStringLiteral("labels"), QString::fromLatin1(QUrl::toPercentEncoding(QStringLiteral("a+b, ü&c"))));
    QVERIFY(sample.ask(request).ok());
    QVERIFY(sample.post(R"({"title":"ü"})").ok());
    const HttpRequest get = sample.server.requests().at(0).http;
    QCOMPARE(get.query.queryItemValue(QStringLiteral("labels"), QUrl::FullyDecoded), QStringLiteral("a+b, ü&c"));
    QCOMPARE(get.headers.value("if-none-match"), QByteArray("W/\"x\""));
    QCOMPARE(get.headers.value("x-github-api-version"), QByteArray("2022-11-28"));
    QVERIFY(get.headers.value("user-agent").startsWith("Waybill"));
    QVERIFY(!get.headers.contains("cookie"));
    QCOMPARE(sample.server.requests().at(1).http.headers.value("authorization"), "Bearer " + sampleToken);
    QCOMPARE(sample.repository().issues.first().title, QStringLiteral("ü"));
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestRestClient::aRedirectIsFollowedByTheSameMethodAndBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestRestClient::aRedirectIsFollowedByTheSameMethodAndBody()
{
    QFETCH(int, status);
    GitHubSample sample;
    sample.server.state.add(QStringLiteral("octo/boat"));
    sample.server.addFault({.kind = Kind::Answer, .answer = {status, {{"location", "/api/v3/repos/octo/boat/issues"}}, "{}"}});
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QString());
    QCOMPARE(result.answer.status, 201);
    QCOMPARE(sample.server.state.repositories.at(1).issues.size(), 1);
    QCOMPARE(sample.server.requests().size(), 2);
}

void TestRestClient::aRenamedRepositoryIsFound()
{
    GitHubSample sample;
    sample.server.state.add(QStringLiteral("octo/boat"));
    sample.repository().movedTo = QStringLiteral("octo/boat");
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QString());
    QCOMPARE(result.answer.status, 201);
    QCOMPARE(sample.server.state.repositories.at(1).issues.size(), 1);
    QCOMPARE(sample.server.requests().at(1).http.headers.value("authorization"), "Bearer " + sampleToken);
    QCOMPARE(sample.server.faults(), QStringList());
}

void TestRestClient::authorizationNeverFollowsARedirectElsewhere()
{
    GitHubSample sample;
    GitHubSample other; // Another port is another server.
    for (const int status : {301, 302, 307, 308}) {
        sample.server.addFault(
            {.kind = Kind::Answer, .answer = {status, {{"location", other.server.baseText().toLatin1() + "/repos/octo/ship"}}, {}}});
        const RestResult result = sample.get();
        QCOMPARE(result.answer.status, 200);
        QCOMPARE(other.server.requests().last().http.headers.contains("authorization"), false);
    }
    QCOMPARE(other.server.requests().size(), 4);
}

void TestRestClient::aPostIsNotTakenElsewhere()
{
    GitHubSample sample;
    GitHubSample other;
    sample.server.addFault(
        {.kind = Kind::Answer, .answer = {307, {{"location", other.server.baseText().toLatin1() + "/repos/octo/ship/issues"}}, {}}});
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QStringLiteral("github.redirect"));
    QCOMPARE(result.delivery, Delivery::NotSent);
    QCOMPARE(other.server.requests().size(), 0);
}

void TestRestClient::aRedirectToAnUnsafeAddressIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("plain http") << QByteArray("http://192.0.2.1/user");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/user");
    QTest::newRow("user info") << QByteArray("https://api.github.com@127.0.0.1/user");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("nonsense") << QByteArray("http://[");
}

void TestRestClient::aRedirectToAnUnsafeAddressIsNotFollowed()
{
    QFETCH(QByteArray, location);
    GitHubSample sample;
    sample.server.addFault({.kind = Kind::Answer, .answer = {302, {{"location", location}}, {}}});
    QCOMPARE(codeOf(sample.get()), QStringLiteral("github.redirect"));
    QCOMPARE(sample.server.requests().size(), 1);
}

void TestRestClient::redirectsInACircleEnd()
{
    GitHubSample sample;
    sample.server.addFault({.kind = Kind::Answer, .times = -1, .answer = {307, {{"location", "/api/v3/user"}}, {}}});
    QCOMPARE(codeOf(sample.get()), QStringLiteral("github.redirect"));
    QCOMPARE(sample.server.requests().size(), 6);
}

void TestRestClient::aPageOfAnotherHostIsNotAsked()
{
    GitHubSample sample;
    GitHubSample other;
    RestRequest request;
    request.page = QUrl(other.server.baseText() + QStringLiteral("/api/v3/user"));
    QCOMPARE(codeOf(sample.ask(request)), QStringLiteral("github.redirect"));
    QCOMPARE(other.server.requests().size(), 0);
}

void TestRestClient::aPathThatClimbsIsNotSent()
{
    GitHubSample sample;
    for (const QString &name : {QStringLiteral(".."), QStringLiteral("."), QStringLiteral("%2e%2E"), QStringLiteral("a/..")}) {
        const RestResult result = sample.get(QStringLiteral("/repos/octo/") + name);
        QCOMPARE(codeOf(result), QStringLiteral("github.not-found"));
        QCOMPARE(result.delivery, Delivery::NotSent);
    }
    QCOMPARE(sample.server.requests().size(), 0);
    QCOMPARE(pathSegment(QStringLiteral("a/b?c#d%e ü")), QStringLiteral("a%2Fb%3Fc%23d%25e%20%C3%BC"));
}

void TestRestClient::a401IsTriedOnceMoreWithAFreshToken()
{
    GitHubSample sample;
    sample.credentials.current = Secret("gho_old");
    sample.credentials.fresh = Secret(sampleToken);
    QCOMPARE(codeOf(sample.post()), QString());
    QCOMPARE(sample.issueCount(), 1);
    QCOMPARE(sample.credentials.replaced, 1);
    QCOMPARE(sample.credentials.lastRejected, Secret("gho_old"));

    // Not in a loop.
    sample.credentials.current = Secret("gho_old");
    sample.credentials.fresh = Secret("gho_bad");
    sample.server.forgetRequests();
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QStringLiteral("github.unauthorized"));
    QCOMPARE(result.delivery, Delivery::NotSent);
    QCOMPARE(sample.server.requests().size(), 2);
}

void TestRestClient::a401WithoutAFreshTokenSaysWhatCredentialsSay()
{
    GitHubSample sample;
    sample.credentials.current = Secret("gho_old");
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QStringLiteral("auth.signed-out"));
    QCOMPARE(result.delivery, Delivery::NotSent);
    QCOMPARE(sample.server.requests().size(), 1);
}

void TestRestClient::signedOutSendsNothing()
{
    GitHubSample sample;
    sample.credentials.current = {};
    const RestResult result = sample.post();
    QCOMPARE(codeOf(result), QStringLiteral("auth.signed-out"));
    QCOMPARE(result.delivery, Delivery::NotSent);
    QCOMPARE(sample.server.requests().size(), 0);
}

void TestRestClient::aTokenThatTheServerSendsBackIsNotShown()
{
    GitHubSample sample;
    const QByteArray echo =
        R"({"message":"Bearer )" + sampleToken + R"(","errors":[{"field":"title","message":"not )" + sampleToken + "\"}]}";
    for (const int status : {400, 403, 422}) {
        sample.server.addFault({.kind = Kind::Answer, .answer = {status, {}, echo}});
        const RestResult result = sample.post();
        QVERIFY(result.error);
        QVERIFY2(!result.error->text().contains(QString::fromLatin1(sampleToken)), qPrintable(result.error->message));
        for (const FieldFault &fault : result.faults)
            QVERIFY2(!fault.message.contains(QString::fromLatin1(sampleToken)), qPrintable(fault.message));
    }
}

void TestRestClient::aHostLikeGitHubIsAskedAtItsRootInTheNewestVersion()
{
    GitHubSample sample;
    Host host = hostNamed(QStringLiteral("github.com")).value();
    host.rest = sample.server.address();
    sample.client.emplace(sample.network, host, sample.credentials, QDateTime::currentDateTimeUtc);
    QCOMPARE(codeOf(sample.get()), QString());
    QCOMPARE(codeOf(sample.post()), QString());
    QCOMPARE(sample.server.requests().last().http.path, QStringLiteral("/repos/octo/ship/issues"));
    QCOMPARE(sample.server.requests().last().http.headers.value("x-github-api-version"), QByteArray("2026-03-10"));
    QCOMPARE(sample.server.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
