#include "app/account/tokenanswer.h"

#include <QTest>

using namespace waybill;

namespace {

const QDateTime noon({2026, 3, 2}, {12, 0, 0}, Qt::UTC);

QJsonObject granted()
{
    return {{QStringLiteral("access_token"), QStringLiteral("gho_one")}, {QStringLiteral("token_type"), QStringLiteral("bearer")}};
}

QJsonObject with(QJsonObject values, const char *name, const QJsonValue &value)
{
    values.insert(QString::fromLatin1(name), value);
    return values;
}

} // namespace

/// What the answers of the sign-in server hold, at their edges.
class TestTokenAnswer : public QObject
{
    Q_OBJECT

private slots:
    void secondsAreANumberOrTextThatIsOne_data();
    void secondsAreANumberOrTextThatIsOne();
    void aTokenIsVisibleAsciiOfAtMost4096();
    void onlyABearerTokenIsTaken();
    void timesAndScopesAreReadAsTheyStand();
    void anAnswerIsJsonOrAForm();
};

void TestTokenAnswer::secondsAreANumberOrTextThatIsOne_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("a number") << QJsonValue(900) << qint64(900);
    QTest::newRow("zero") << QJsonValue(0) << qint64(0);
    QTest::newRow("text") << QJsonValue(QStringLiteral("900")) << qint64(900);
    QTest::newRow("below zero") << QJsonValue(-1) << qint64(5);
    QTest::newRow("text below zero") << QJsonValue(QStringLiteral("-1")) << qint64(5);
    QTest::newRow("no number") << QJsonValue(QStringLiteral("soon")) << qint64(5);
    QTest::newRow("text that is not a number by name") << QJsonValue(QStringLiteral("nan")) << qint64(5);
    QTest::newRow("neither") << QJsonValue(true) << qint64(5);
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << qint64(5);
    QTest::newRow("beyond reason") << QJsonValue(1e300) << qint64(3162240000);
}

void TestTokenAnswer::secondsAreANumberOrTextThatIsOne()
{
    QFETCH(QJsonValue, value);
    QJsonObject values;
    if (!value.isUndefined())
        values.insert(QStringLiteral("interval"), value);
    QTEST(secondsOf(values, QStringLiteral("interval"), 5), "seconds");
}

void TestTokenAnswer::aTokenIsVisibleAsciiOfAtMost4096()
{
    for (const QByteArray &fine : {QByteArray("a"), QByteArray("!~"), QByteArray(4096, 'x')})
        QVERIFY2(canBeToken(fine), fine.left(20).constData());
    for (const QByteArray &wrong : {QByteArray(), QByteArray(4097, 'x'), QByteArray("a b"), QByteArray("a\n"), QByteArray("a\x7f"),
                                    QByteArray("\xC3\xBC"), QByteArray("a\0b", 3)})
        QVERIFY2(!canBeToken(wrong), wrong.left(20).toHex().constData());
}

void TestTokenAnswer::onlyABearerTokenIsTaken()
{
    QVERIFY(tokensOf(granted(), noon));
    QVERIFY(tokensOf(with(granted(), "token_type", QStringLiteral("Bearer")), noon));
    QJsonObject untyped = granted();
    untyped.remove(QStringLiteral("token_type"));
    QVERIFY(tokensOf(untyped, noon));
    QVERIFY(!tokensOf(with(granted(), "token_type", QStringLiteral("mac")), noon));
    QVERIFY(!tokensOf(with(granted(), "access_token", QString()), noon));
    QVERIFY(!tokensOf(with(granted(), "access_token", QStringLiteral("a b")), noon));
    QVERIFY(!tokensOf(with(granted(), "refresh_token", QStringLiteral("a b")), noon));
    QVERIFY(!tokensOf({}, noon));
}

void TestTokenAnswer::timesAndScopesAreReadAsTheyStand()
{
    const TokenSet lasting = tokensOf(with(granted(), "expires_in", 0), noon).value();
    QVERIFY(!lasting.expires.isValid() && !lasting.refreshExpires.isValid());
    QVERIFY(lasting.refresh.isEmpty());
    QCOMPARE(lasting.scopes, QStringList());
    QJsonObject values = with(granted(), "expires_in", 28800);
    values = with(values, "refresh_token", QStringLiteral("ghr_one"));
    values = with(values, "refresh_token_expires_in", QStringLiteral("15897600"));
    values = with(values, "scope", QStringLiteral("repo,read:org  gist"));
    const TokenSet tokens = tokensOf(values, noon).value();
    QCOMPARE(tokens.access.reveal(), QByteArray("gho_one"));
    QCOMPARE(tokens.refresh.reveal(), QByteArray("ghr_one"));
    QCOMPARE(tokens.expires, noon.addSecs(28800));
    QCOMPARE(tokens.refreshExpires, noon.addSecs(15897600));
    QCOMPARE(tokens.scopes, QStringList({QStringLiteral("repo"), QStringLiteral("read:org"), QStringLiteral("gist")}));
}

void TestTokenAnswer::anAnswerIsJsonOrAForm()
{
    const auto read = [](const QByteArray &body, const QByteArray &type) {
        ExchangeResult answer;
        answer.body = body;
        answer.headers.insert("content-type", type);
        return signInValues(answer).value(QLatin1String("a")).toString();
    };
    const QByteArray form = "Application/X-WWW-form-urlencoded; charset=utf-8";
    QCOMPARE(read(R"({"a":"b c"})", "text/plain"), QStringLiteral("b c"));
    QCOMPARE(read("a=b+c%2Bd&e=f", form), QStringLiteral("b c+d"));
    QCOMPARE(read("a=b", "text/html"), QString());
    QCOMPARE(read("[1]", "application/json"), QString());
}

QTEST_APPLESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
