#include "app/github/failures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waybill;

using Delivery = RestResult::Delivery;
using Headers = QHash<QByteArray, QByteArray>;

namespace {

const QDateTime now({2026, 3, 1}, {12, 0, 0}, Qt::UTC);

RestResult failureOf(int status, const QByteArray &body = {}, const Headers &headers = {})
{
    RestResult result;
    result.delivery = Delivery::Answered;
    result.answer = {status, body, QJsonDocument::fromJson(body).object(), headers};
    if (QJsonDocument::fromJson(body).isNull())
        result.answer.json = QJsonValue(QJsonValue::Undefined);
    restFailure(result, QStringLiteral("github.com"), now);
    return result;
}

QByteArray saying(const char *message)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("message"), QString::fromUtf8(message)}}).toJson();
}

} // namespace

/// What each status means: the code, whether the request may have been carried out, how long to wait, what to mend where.
class TestFailures : public QObject
{
    Q_OBJECT

private slots:
    void eachStatusHasItsCodeAndDelivery_data();
    void eachStatusHasItsCodeAndDelivery();
    void aSuccessIsNoFailure();
    void theWaitIsTakenFromWhatTheServerSays_data();
    void theWaitIsTakenFromWhatTheServerSays();
    void singleSignOnGivesItsAddressIfItIsSafe();
    void aRepositoryThatWasTakenDownNamesThePageThatSaysWhy();
    void anInvalidRequestNamesItsFields();
    void whatTheServerWritesIsCutAndCleaned();
};

void TestFailures::eachStatusHasItsCodeAndDelivery_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("maybe");
    const auto row = [](const char *name, int status, const QByteArray &body, const Headers &headers, const char *code,
                        bool maybe = false) { QTest::newRow(name) << status << body << headers << QString::fromLatin1(code) << maybe; };
    const Headers scopes{{"x-oauth-scopes", "gist"}, {"x-accepted-oauth-scopes", "public_repo, repo"}};
    const Headers wide{{"x-oauth-scopes", "repo, gist"}, {"x-accepted-oauth-scopes", "public_repo"}};
    row("nothing at all", 403, {}, {}, "github.forbidden");
    row("no JSON", 404, "gone fishing", {}, "github.not-found");
    row("a message that is no text", 403, R"({"message":{"a":1}})", {}, "github.forbidden");
    row("errors that are no list", 422, R"({"message":"Validation Failed","errors":7})", {}, "github.invalid");
    row("300", 300, {}, {}, "github.redirect");
    row("400", 400, saying("Problems parsing JSON"), {}, "github.refused");
    row("401", 401, saying("Bad credentials"), {}, "github.unauthorized");
    row("403", 403, saying("Repository was archived so is read-only."), {}, "github.forbidden");
    row("403 of a proxy", 403, "<html>Blocked</html>", {{"content-type", "text/html"}}, "network.not-github");
    row("403 scope", 403, saying("Must have admin rights"), scopes, "github.scope");
    row("403 enough scope", 403, saying("Must have admin rights"), wide, "github.forbidden");
    row("403 permission", 403, saying("Resource not accessible by personal access token"), {}, "github.scope");
    row("403 for an app", 403, saying("Resource not accessible by integration"), wide, "github.forbidden");
    row("403 one scope of two", 403, saying("No"), {{"x-oauth-scopes", "public_repo"}, {"x-accepted-oauth-scopes", "public_repo, repo"}},
        "github.forbidden");
    row("403 no scope wanted", 403, saying("No"), {{"x-oauth-scopes", "gist"}, {"x-accepted-oauth-scopes", ""}}, "github.forbidden");
    row("403 scopes of a token not told", 403, saying("No"), {{"x-accepted-oauth-scopes", "repo"}}, "github.forbidden");
    row("403 fine-grained", 403, saying("No"), {{"x-accepted-github-permissions", "issues=write"}}, "github.scope");
    row("403 single sign-on", 403, saying("SAML"), {{"x-github-sso", "required; url=https://github.com/sso"}}, "github.sso");
    row("403 limit", 403, saying("API rate limit exceeded"), {}, "github.rate-limit");
    row("403 abuse", 403, saying("You have triggered an abuse detection mechanism."), {}, "github.rate-limit");
    row("403 too quick", 403, saying("was submitted too quickly"), {}, "github.rate-limit");
    row("403 with requests left", 403, saying("No"), {{"x-ratelimit-remaining", "1"}, {"x-ratelimit-reset", "1"}}, "github.forbidden");
    row("401 that speaks of a limit", 401, saying("rate limit"), {}, "github.unauthorized");
    row("422 that speaks of a limit", 422, saying("was submitted too quickly"), {{"retry-after", "9"}}, "github.invalid");
    row("404 of a proxy that names no type", 404, " <html>", {}, "network.not-github");
    row("404 in JSON that claims to be a web page", 404, saying("Not Found"), {{"content-type", "text/html"}}, "github.not-found");
    row("429", 429, {}, {}, "github.rate-limit");
    row("404", 404, saying("Not Found"), {}, "github.not-found");
    row("410", 410, saying("Issues are disabled for this repo"), {}, "github.issues-off");
    row("451", 451, saying("Repository access blocked"), {}, "github.blocked");
    row("410 deleted", 410, saying("This issue was deleted"), {}, "github.gone");
    row("422", 422, saying("Validation Failed"), {}, "github.invalid");
    row("408", 408, {}, {}, "github.refused", true);
    row("418", 418, {}, {}, "github.refused");
    row("500", 500, {}, {}, "github.server", true);
    row("502 web page", 502, "<html>", {{"content-type", "text/html"}}, "github.server", true);
    row("503", 503, saying("Service unavailable"), {}, "github.server", true);
    row("302 unfollowed", 302, {}, {}, "github.redirect");
    row("303", 303, {}, {}, "github.redirect", true);
}

void TestFailures::eachStatusHasItsCodeAndDelivery()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Headers, headers);
    QFETCH(QString, code);
    QFETCH(bool, maybe);
    const RestResult result = failureOf(status, body, headers);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, code);
    QCOMPARE(result.delivery, maybe ? Delivery::Unknown : Delivery::NotSent);
    QVERIFY2(result.error->message.endsWith(u'.') || code == u"github.refused", qPrintable(result.error->message));
    QVERIFY2(!result.error->message.contains(u'<') && !result.error->message.contains(u'%'), qPrintable(result.error->message));
    QCOMPARE(result.retryAt.isValid(), code == u"github.rate-limit");
}

void TestFailures::aSuccessIsNoFailure()
{
    for (const int status : {200, 201, 204, 304}) {
        const RestResult result = failureOf(status);
        QVERIFY(result.ok());
        QCOMPARE(result.delivery, Delivery::Answered);
    }
}

void TestFailures::theWaitIsTakenFromWhatTheServerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("seconds");
    const auto reset = [](int seconds) { return QByteArray::number(now.toSecsSinceEpoch() + seconds); };
    QTest::newRow("seconds") << 403 << Headers{{"retry-after", "17"}} << 17;
    QTest::newRow("seconds before reset") << 429
                                          << Headers{{"retry-after", "17"},
                                                     {"x-ratelimit-remaining", "0"},
                                                     {"x-ratelimit-reset", reset(90)}}
                                          << 17;
    QTest::newRow("date") << 403 << Headers{{"retry-after", "Sun, 01 Mar 2026 12:00:30 GMT"}} << 30;
    QTest::newRow("date by the server's clock")
        << 403 << Headers{{"retry-after", "Sun, 01 Mar 2026 12:01:30 GMT"}, {"date", "Sun, 01 Mar 2026 12:01:00 GMT"}} << 30;
    QTest::newRow("reset") << 403 << Headers{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", reset(90)}} << 90;
    QTest::newRow("reset by the server's clock")
        << 403 << Headers{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", reset(90)}, {"date", "Sun, 01 Mar 2026 12:01:00 GMT"}}
        << 30;
    QTest::newRow("reset that is over") << 403 << Headers{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", reset(-90)}} << 0;
    QTest::newRow("no reset") << 403 << Headers{{"x-ratelimit-remaining", "0"}} << 60;
    QTest::newRow("nothing") << 429 << Headers{} << 60;
    QTest::newRow("negative") << 429 << Headers{{"retry-after", "-5"}} << 0;
    QTest::newRow("a century") << 429 << Headers{{"retry-after", "3155760000"}} << 86400;
    QTest::newRow("beyond numbers") << 429 << Headers{{"retry-after", "99999999999999999999"}} << 60;
    QTest::newRow("server trouble") << 503 << Headers{{"retry-after", "5"}} << 5;
}

void TestFailures::theWaitIsTakenFromWhatTheServerSays()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(int, seconds);
    QCOMPARE(failureOf(status, saying("No"), headers).retryAt, now.addSecs(seconds));
}

void TestFailures::singleSignOnGivesItsAddressIfItIsSafe()
{
    const auto help = [](const QByteArray &header) { return failureOf(403, saying("SAML"), {{"x-github-sso", header}}).help; };
    QCOMPARE(help("required; url=https://github.com/orgs/o/sso?a=b"), QUrl(QStringLiteral("https://github.com/orgs/o/sso?a=b")));
    QCOMPARE(help("required; url=http://evil.example/"), QUrl());
    QCOMPARE(help("required; url=javascript:alert(1)"), QUrl());
    QCOMPARE(help("required"), QUrl());
    // Several organizations: what is shown is only a part, and nothing to stop at.
    QCOMPARE(failureOf(403, saying("No"), {{"x-github-sso", "partial-results; organizations=1"}}).error->code,
             QStringLiteral("github.forbidden"));
}

void TestFailures::aRepositoryThatWasTakenDownNamesThePageThatSaysWhy()
{
    const auto blocked = [](const QByteArray &page) {
        return failureOf(451, R"({"message":"Repository access blocked","block":{"reason":"dmca","html_url":")" + page + "\"}}");
    };
    const RestResult result = blocked("https://github.com/github/dmca/blob/x.md");
    QVERIFY2(result.error->message.contains(QLatin1String("legal reasons. Repository access blocked")), qPrintable(result.error->message));
    QCOMPARE(result.help, QUrl(QStringLiteral("https://github.com/github/dmca/blob/x.md")));
    QVERIFY(blocked("file:///etc/passwd").help.isEmpty());
}

void TestFailures::anInvalidRequestNamesItsFields()
{
    const RestResult result = failureOf(422, R"json({"message":"Validation Failed","errors":[
        {"resource":"Issue","code":"custom","field":"body","message":"body is too long (maximum is 65536 characters)"},
        {"value":"x","resource":"Issue","field":"assignees","code":"invalid"},
        "Something else", {"code":"strange"}, 7, {}]})json");
    QCOMPARE(result.faults.size(), 4);
    QCOMPARE(result.faults.at(0).field, QStringLiteral("body"));
    QCOMPARE(result.faults.at(1).field, QStringLiteral("assignees"));
    QCOMPARE(result.faults.at(1).message, QStringLiteral("“assignees” is not valid"));
    QCOMPARE(result.faults.at(2).message, QStringLiteral("Something else"));
    const QString sentence = QStringLiteral("body is too long (maximum is 65536 characters); “assignees” is not valid");
    QVERIFY2(result.error->message.contains(sentence) && !result.error->message.contains(QLatin1String("body body")),
             qPrintable(result.error->message));
}

void TestFailures::whatTheServerWritesIsCutAndCleaned()
{
    const QByteArray loud = saying(QByteArray("line\n\x1b[31m" + QByteArray(5000, 'x')).constData());
    const RestResult result = failureOf(403, loud);
    QVERIFY(result.error->message.size() < 600);
    QVERIFY(!result.error->message.contains(u'\n') && !result.error->message.contains(QChar(0x1b)));
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many += QStringLiteral("fault");
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("errors"), many}}).toJson();
    QVERIFY(failureOf(422, body).faults.size() < 100);
}

QTEST_APPLESS_MAIN(TestFailures)
#include "tst_failures.moc"
