#include "app/cli/command.h"
#include "app/drafts/draftplaces.h"
#include "tests/support/app/productionscene.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

const QString values = QStringLiteral(WAYBILL_TESTS "/cases/release/values.yml");

struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const ServicePlaces &places, const QStringList &arguments)
{
    Outcome outcome;
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    QBuffer out(&outcome.output);
    out.open(QIODevice::WriteOnly);
    QBuffer errors(&outcome.errors);
    errors.open(QIODevice::WriteOnly);
    Services services(places);
    bool done = false;
    startCommand(arguments, {in, out, errors, places.clock}, services, [&](int code) {
        outcome.code = code;
        done = true;
    });
    [&done] { QTRY_VERIFY_WITH_TIMEOUT(done, 30000); }();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return outcome;
}

} // namespace

/// Whatever ended a `waybill submit`: its text is in one place, and `waybill drafts` names it.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void everyExitCodeHasOnePlace_data();
    void everyExitCodeHasOnePlace();
    void whatCannotBeReadLeavesNothing();
    void aDryRunLeavesNothing();
};

void TestRecovery::everyExitCodeHasOnePlace_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("filed") << QString() << 0 << QStringLiteral("filed");
    QTest::newRow("not confirmed") << QStringLiteral("no") << 1 << QStringLiteral("draft");
    QTest::newRow("not signed in") << QStringLiteral("nobody") << 3 << QStringLiteral("draft");
    QTest::newRow("the token was taken back") << QStringLiteral("token") << 3 << QStringLiteral("draft");
    QTest::newRow("refused in the create") << QStringLiteral("refused") << 3 << QStringLiteral("outbox");
    QTest::newRow("out of reach") << QStringLiteral("net") << 4 << QStringLiteral("draft");
}

void TestRecovery::everyExitCodeHasOnePlace()
{
    QFETCH(QString, end);
    QFETCH(int, code);
    QFETCH(QString, place);
    ProductionScene scene;
    ServicePlaces places = scene.places(true);
    if (end == QLatin1String("nobody"))
        places.environment.remove(QStringLiteral("GH_ENTERPRISE_TOKEN"));
    if (end == QLatin1String("token"))
        scene.server.state.tokens.clear();
    if (end == QLatin1String("net"))
        scene.server.stop();
    if (end == QLatin1String("refused")) {
        GitHubFault fault;
        fault.kind = GitHubFault::Kind::Answer;
        fault.method = "POST";
        fault.path = QStringLiteral("/issues$");
        fault.times = -1;
        fault.answer.status = 403;
        fault.answer.body = R"({"message":"Resource not accessible"})";
        scene.server.addFault(fault);
    }
    QStringList arguments{QStringLiteral("submit"), QStringLiteral("--values"), values, QStringLiteral("--repo"), scene.fullName()};
    if (end != QLatin1String("no"))
        arguments.append(QStringLiteral("--yes"));
    // Twice: trying again makes no second draft.
    for (int i = 0; i < (code == 0 || place == QLatin1String("outbox") ? 1 : 2); ++i) {
        const Outcome outcome = run(places, arguments);
        QVERIFY2(outcome.code == code, outcome.errors.constData());
        QCOMPARE(outcome.errors.contains("waybill drafts show"), place == QLatin1String("draft"));
        const QJsonArray list =
            QJsonDocument::fromJson(run(places, {QStringLiteral("drafts"), QStringLiteral("list"), QStringLiteral("--json")}).output)
                .array();
        QCOMPARE(list.size(), 1);
        const QJsonObject one = list.at(0).toObject();
        QCOMPARE(one[QStringLiteral("place")].toString(), place);
        const Outcome shown = run(places, {QStringLiteral("drafts"), QStringLiteral("show"), one[QStringLiteral("id")].toString()});
        QVERIFY2(shown.output.contains("v0.2.0"), shown.output.constData());
    }
}

void TestRecovery::whatCannotBeReadLeavesNothing()
{
    ProductionScene scene;
    const Outcome outcome = run(
        scene.places(),
        {QStringLiteral("submit"), QStringLiteral("--values"), QStringLiteral("/nowhere.yml"), QStringLiteral("--repo"), scene.fullName()});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(run(scene.places(), {QStringLiteral("drafts")}).output, QByteArray());
}

void TestRecovery::aDryRunLeavesNothing()
{
    ProductionScene scene;
    const Outcome outcome = run(scene.places(),
                                {QStringLiteral("submit"), QStringLiteral("--values"), values, QStringLiteral("--repo"), scene.fullName(),
                                 QStringLiteral("--dry-run")});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QCOMPARE(run(scene.places(), {QStringLiteral("drafts")}).output, QByteArray());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
