#include "tests/app/cli/filedscene.h"
#include "tests/app/cli/killedcommand.h"

using namespace waybill;
using namespace waybill::test;

namespace {

GitHubFault atCreate(GitHubFault::Kind kind)
{
    GitHubFault fault;
    fault.kind = kind;
    fault.method = "POST";
    fault.path = QStringLiteral("/issues$");
    return fault;
}

} // namespace

/// Whatever ended a `waybill submit` or a `waybill save`: its text is in one place, and `waybill drafts` names it.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void everyExitCodeHasOnePlace_data();
    void everyExitCodeHasOnePlace();
    void everyKilledStepHasOnePlace_data();
    void everyKilledStepHasOnePlace();
    void everyExitCodeOfSavingHasOnePlace_data();
    void everyExitCodeOfSavingHasOnePlace();
    void everyKilledStepOfSavingIsGoneOnWith_data();
    void everyKilledStepOfSavingIsGoneOnWith();
    void whatIsSavedFromAPipeIsThereBeforeAnybodyAnswers_data();
    void whatIsSavedFromAPipeIsThereBeforeAnybodyAnswers();
    void whatIsSavedCanBeDropped();
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
    QTest::newRow("the answer was lost, and nobody may look") << QStringLiteral("lost") << 5 << QStringLiteral("outbox");
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
        GitHubFault fault = atCreate(GitHubFault::Kind::Answer);
        fault.times = -1;
        fault.answer.status = 403;
        fault.answer.body = R"({"message":"Resource not accessible"})";
        scene.server.addFault(fault);
    }
    if (end == QLatin1String("lost")) {
        GitHubFault fault = atCreate(GitHubFault::Kind::CloseBeforeAnswer);
        fault.then = [&scene] { scene.server.state.tokens.clear(); };
        scene.server.addFault(fault);
    }
    const QStringList arguments = submit(scene, end == QLatin1String("no") ? QStringList() : QStringList{QStringLiteral("--yes")});
    // Twice: trying again makes no second draft.
    for (int i = 0; i < (code == 0 || place == QLatin1String("outbox") ? 1 : 2); ++i) {
        const test::Outcome outcome = runIn(places, arguments);
        QVERIFY2(outcome.code == code, outcome.errors.constData());
        QCOMPARE(outcome.errors.contains("waybill drafts show"), place == QLatin1String("draft"));
        const QJsonArray list = drafts(places);
        QCOMPARE(list.size(), 1);
        const QJsonObject one = list.at(0).toObject();
        QCOMPARE(one[QStringLiteral("place")].toString(), place);
        const test::Outcome shown = runIn(places, {QStringLiteral("drafts"), QStringLiteral("show"), one[QStringLiteral("id")].toString()});
        QVERIFY2(shown.output.contains("v0.2.0"), shown.output.constData());
    }
}

/// Steps of filing in their order; each is ended by SIGKILL when the server sees it.
void TestRecovery::everyKilledStepHasOnePlace_data()
{
    using Kind = GitHubFault::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("confirmed"); // Killed only when the outbox has the request.
    QTest::addColumn<bool>("answered");  // The answer leaves before the kill.
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("issues");
    const QString create = QStringLiteral("/issues$");
    const QString any;
    const QString draft = QStringLiteral("draft");
    const QString outbox = QStringLiteral("outbox");
    QTest::newRow("looking up") << int(Kind::StallBeforeActing) << QByteArray("GET") << any << false << false << draft << 0;
    QTest::newRow("in the outbox") << int(Kind::Delay) << QByteArray("GET") << any << true << false << outbox << 0;
    QTest::newRow("while it is sent") << int(Kind::CloseBeforeReading) << QByteArray("POST") << create << true << false << outbox << 0;
    QTest::newRow("sent, not acted on") << int(Kind::StallBeforeActing) << QByteArray("POST") << create << true << false << outbox << 0;
    QTest::newRow("acted on, not answered") << int(Kind::StallAfterActing) << QByteArray("POST") << create << true << false << outbox << 1;
    QTest::newRow("answered") << int(Kind::Delay) << QByteArray("POST") << create << true << true << outbox << 1;
    QTest::newRow("reading back") << int(Kind::StallBeforeActing) << QByteArray("GET") << QStringLiteral("/issues/2$") << true << false
                                  << outbox << 1;
}

void TestRecovery::everyKilledStepHasOnePlace()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(bool, confirmed);
    QFETCH(bool, answered);
    QFETCH(int, issues);
    ProductionScene scene;
    const ServicePlaces places = scene.places(true);
    QProcess child;
    bool killed = false;
    GitHubFault fault;
    fault.kind = GitHubFault::Kind(kind);
    fault.times = -1;
    fault.method = method;
    fault.path = path;
    fault.then = [&] {
        const auto inOutbox = [&places] { return !Services(places).outbox().value()->entries(true).value().isEmpty(); };
        if (killed || (confirmed && !inOutbox()))
            return;
        killed = true;
        killAfter(child, answered ? 5 : 0);
    };
    scene.server.addFault(fault);
    child.start(
        QCoreApplication::applicationFilePath(),
        QStringList{QStringLiteral("--run"), scene.server.baseText(), scene.folder.path(), scene.now.toString(Qt::ISODate), scene.token}
            + submit(scene, {QStringLiteral("--yes")}));
    QTRY_VERIFY_WITH_TIMEOUT(child.state() == QProcess::NotRunning, 60000);
    QVERIFY2(killed && child.exitStatus() == QProcess::CrashExit, child.readAllStandardError().constData());
    scene.server.clearFaults();
    const auto made = [&scene] { return int(scene.repository().issues.size()) - 1; };
    QCOMPARE(made(), issues);
    const QJsonArray list = drafts(places);
    QCOMPARE(list.size(), 1);
    QTEST(list.at(0)[QStringLiteral("place")].toString(), "place");
    const test::Outcome shown =
        runIn(places, {QStringLiteral("drafts"), QStringLiteral("show"), list.at(0)[QStringLiteral("id")].toString()});
    QVERIFY2(shown.output.contains("v0.2.0"), shown.output.constData());
    const Result<QList<OutboxEntry>> left = Services(places).outbox().value()->entries(true);
    QCOMPARE(left.value().size(), confirmed ? 1 : 0);
    if (issues == 0)
        return;
    // It exists: going on finds it, and makes no other.
    const QString id = left.value().constFirst().id.toString(QUuid::WithoutBraces);
    const test::Outcome retried = runIn(places, {QStringLiteral("outbox"), QStringLiteral("retry"), id});
    QVERIFY2(retried.code == 0, retried.errors.constData());
    QCOMPARE(made(), 1);
    QCOMPARE(drafts(places).at(0)[QStringLiteral("place")].toString(), QStringLiteral("filed"));
}

void TestRecovery::everyExitCodeOfSavingHasOnePlace_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("saved") << QString() << 0 << QStringLiteral("filed");
    QTest::newRow("not confirmed") << QStringLiteral("no") << 1 << QStringLiteral("draft");
    QTest::newRow("somebody else changed the same") << QStringLiteral("conflict") << 1 << QStringLiteral("draft");
    QTest::newRow("the same, after it was confirmed") << QStringLiteral("late conflict") << 1 << QStringLiteral("outbox");
    QTest::newRow("out of reach before it was confirmed") << QStringLiteral("net") << 4 << QStringLiteral("draft");
    QTest::newRow("it never arrives") << QStringLiteral("never") << 4 << QStringLiteral("outbox");
    QTest::newRow("refused") << QStringLiteral("refused") << 3 << QStringLiteral("outbox");
    QTest::newRow("the answer was lost, and nobody may look") << QStringLiteral("lost") << 5 << QStringLiteral("outbox");
    QTest::newRow("it is there already") << QStringLiteral("same") << 0 << QStringLiteral("filed");
    QTest::newRow("no such issue") << QStringLiteral("gone") << 3 << QStringLiteral("draft");
}

void TestRecovery::everyExitCodeOfSavingHasOnePlace()
{
    using Kind = GitHubFault::Kind;
    QFETCH(QString, end);
    QFETCH(int, code);
    QFETCH(QString, place);
    FiledScene scene;
    GitHubFault fault;
    fault.method = "GET";
    fault.path = QStringLiteral("/issues/\\d+$");
    const auto changedByOthers = [&scene] {
        scene.issue().body.replace(QLatin1String("Level:** Low"), QLatin1String("Level:** Medium"));
        scene.issue().updatedAt = scene.now.addSecs(5);
    };
    if (end == QLatin1String("conflict")) {
        scene.meanwhile(changedByOthers);
    } else if (end == QLatin1String("late conflict")) {
        fault.kind = Kind::Delay;
        fault.skip = 1;
        fault.then = changedByOthers;
        scene.server.addFault(fault);
    } else if (end == QLatin1String("net")) {
        fault.kind = Kind::CloseBeforeActing;
        fault.skip = 1;
        fault.times = -1;
        scene.server.addFault(fault);
    } else if (end == QLatin1String("same")) {
        scene.issue().body = withHighRisk(scene.body);
    } else if (end == QLatin1String("gone")) {
        scene.repository().issues.removeLast();
    } else if (end == QLatin1String("never")) {
        scene.onPatch(Kind::CloseBeforeActing, -1);
    } else if (end == QLatin1String("refused")) {
        scene.onPatch(Kind::Answer, -1, 410);
    } else if (end == QLatin1String("lost")) {
        fault.method = "PATCH";
        fault.kind = Kind::CloseBeforeAnswer;
        fault.then = [&scene] { scene.server.state.tokens.clear(); };
        scene.server.addFault(fault);
    }
    const test::Outcome outcome = scene.save(highRisk, end == QLatin1String("no") ? QStringList() : QStringList{QStringLiteral("--yes")});
    QVERIFY2(outcome.code == code, outcome.errors.constData());
    QCOMPARE(outcome.errors.contains("waybill drafts show"), place == QLatin1String("draft"));
    QCOMPARE(outcome.errors.contains("waybill outbox retry"), place == QLatin1String("outbox"));
    const QJsonArray list = drafts(scene.places());
    QCOMPARE(list.size(), 1);
    const QJsonObject one = list.at(0).toObject();
    QCOMPARE(one[QStringLiteral("place")].toString(), place);
    const test::Outcome shown =
        runIn(scene.places(), {QStringLiteral("drafts"), QStringLiteral("show"), one[QStringLiteral("id")].toString()});
    QVERIFY2(shown.output.contains("Level:** High"), shown.output.constData());
    // The outbox has it just where the draft says so.
    const QJsonArray open =
        QJsonDocument::fromJson(runIn(scene.places(), {QStringLiteral("outbox"), QStringLiteral("--json")}).output).array();
    QCOMPARE(open.size(), place == QLatin1String("outbox") ? 1 : 0);
    QCOMPARE(open.at(0)[QStringLiteral("id")].toString(), one[QStringLiteral("outbox")].toString());
    QCOMPARE(open.at(0)[QStringLiteral("draft")].toString(), open.isEmpty() ? QString() : one[QStringLiteral("id")].toString());
    QCOMPARE(open.at(0)[QStringLiteral("kind")].toString(), open.isEmpty() ? QString() : QStringLiteral("edit"));
}

void TestRecovery::everyKilledStepOfSavingIsGoneOnWith_data()
{
    using Kind = GitHubFault::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("answered"); // The answer leaves before the kill.
    QTest::addColumn<int>("patches");   // Seen before it.
    QTest::newRow("in the outbox") << int(Kind::StallBeforeActing) << QByteArray("GET") << false << 0;
    QTest::newRow("while it is sent") << int(Kind::CloseBeforeReading) << QByteArray("PATCH") << false << 0;
    QTest::newRow("sent, not acted on") << int(Kind::StallBeforeActing) << QByteArray("PATCH") << false << 0;
    QTest::newRow("acted on, not answered") << int(Kind::StallAfterActing) << QByteArray("PATCH") << false << 1;
    QTest::newRow("answered") << int(Kind::Delay) << QByteArray("PATCH") << true << 1;
    QTest::newRow("reading back") << int(Kind::StallBeforeActing) << QByteArray("GET") << false << 1;
}

void TestRecovery::everyKilledStepOfSavingIsGoneOnWith()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, method);
    QFETCH(bool, answered);
    QFETCH(int, patches);
    FiledScene scene;
    const ServicePlaces places = scene.places(true);
    write(scene.folder.filePath(QStringLiteral("values.yml")), "values:\n" + highRisk);
    QProcess child;
    bool killed = false;
    const auto changed = [&scene] { return scene.issue().body.contains(QLatin1String("Level:** High")); };
    GitHubFault fault;
    fault.kind = GitHubFault::Kind(kind);
    fault.method = method;
    fault.path = QStringLiteral("/issues/\\d+$");
    // Two looks before it is in the outbox, and one of the outbox before it is sent.
    fault.skip = method == "GET" ? 2 + patches : 0;
    fault.then = [&] {
        killed = true;
        killAfter(child, answered ? 5 : 0);
    };
    scene.server.addFault(fault);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--run"), scene.server.baseText(), scene.folder.path(), scene.now.toString(Qt::ISODate), scene.token,
                 QStringLiteral("save"), scene.reference(), QStringLiteral("--values"), scene.folder.filePath(QStringLiteral("values.yml")),
                 QStringLiteral("--yes")});
    QTRY_VERIFY_WITH_TIMEOUT(child.state() == QProcess::NotRunning, 60000);
    QVERIFY2(killed && child.exitStatus() == QProcess::CrashExit, child.readAllStandardError().constData());
    scene.server.clearFaults();
    QCOMPARE(changed(), patches == 1);
    const QJsonObject draft = drafts(places).at(0).toObject();
    QCOMPARE(draft[QStringLiteral("place")].toString(), QStringLiteral("outbox"));
    const test::Outcome retried =
        runIn(places, {QStringLiteral("outbox"), QStringLiteral("retry"), draft[QStringLiteral("outbox")].toString()});
    QVERIFY2(retried.code == 0, retried.errors.constData());
    QCOMPARE(scene.issue().body, withHighRisk(scene.body));
    QCOMPARE(drafts(places).size(), 1);
    QCOMPARE(drafts(places).at(0)[QStringLiteral("place")].toString(), QStringLiteral("filed"));
    QCOMPARE(drafts(places).at(0)[QStringLiteral("number")].toInteger(), scene.number);
    QCOMPARE(scene.server.faults(), QStringList());
}

void TestRecovery::whatIsSavedFromAPipeIsThereBeforeAnybodyAnswers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("skip");
    QTest::newRow("before anything is known") << QString() << 0;
    QTest::newRow("reading the issue") << QStringLiteral("/issues/\\d+$") << 0;
    QTest::newRow("reading it for the plan") << QStringLiteral("/issues/\\d+$") << 1;
}

void TestRecovery::whatIsSavedFromAPipeIsThereBeforeAnybodyAnswers()
{
    QFETCH(QString, path);
    QFETCH(int, skip);
    FiledScene scene;
    QProcess child;
    bool killed = false;
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::StallBeforeActing;
    fault.path = path;
    fault.skip = skip;
    fault.then = [&] {
        killed = true;
        killAfter(child, 0);
    };
    scene.server.addFault(fault);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--run"), scene.server.baseText(), scene.folder.path(), scene.now.toString(Qt::ISODate), scene.token,
                 QStringLiteral("save"), scene.reference(), QStringLiteral("--values"), QStringLiteral("-"), QStringLiteral("--yes")});
    child.write("values:\n" + highRisk);
    child.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(child.state() == QProcess::NotRunning, 60000);
    QVERIFY2(killed && child.exitStatus() == QProcess::CrashExit, child.readAllStandardError().constData());
    scene.server.clearFaults();
    const ServicePlaces places = scene.places(true);
    const QJsonObject draft = drafts(places).at(0).toObject();
    QCOMPARE(draft[QStringLiteral("place")].toString(), QStringLiteral("draft"));
    QCOMPARE(draft[QStringLiteral("repository")].toString(), scene.fullName());
    const test::Outcome shown = runIn(places, {QStringLiteral("drafts"), QStringLiteral("show"), draft[QStringLiteral("id")].toString()});
    QVERIFY2(shown.output.contains("Level:** High"), shown.output.constData());
    // The same once more is the same draft, and what was wanted is there.
    const test::Outcome again = scene.save(highRisk);
    QVERIFY2(again.code == 0, again.errors.constData());
    QCOMPARE(scene.issue().body, withHighRisk(scene.body));
    QCOMPARE(drafts(places).size(), 1);
    QCOMPARE(drafts(places).at(0)[QStringLiteral("place")].toString(), QStringLiteral("filed"));
}

void TestRecovery::whatIsSavedCanBeDropped()
{
    FiledScene scene;
    scene.onPatch(GitHubFault::Kind::Answer, 1, 410);
    QCOMPARE(scene.save(highRisk).code, 3);
    const test::Outcome list = runIn(scene.places(), {QStringLiteral("outbox")});
    QVERIFY2(list.output.contains("\trefused\t") && list.output.contains("\tChange to #2: [Request]"), list.output.constData());
    const QJsonObject draft = drafts(scene.places()).at(0).toObject();
    const QString id = draft[QStringLiteral("id")].toString();
    // Not from under the outbox.
    QVERIFY(runIn(scene.places(), {QStringLiteral("drafts"), QStringLiteral("delete"), id}).code != 0);
    const QString entry = draft[QStringLiteral("outbox")].toString();
    QCOMPARE(runIn(scene.places(), {QStringLiteral("outbox"), QStringLiteral("drop"), entry}).code, 0);
    QCOMPARE(runIn(scene.places(), {QStringLiteral("outbox")}).output, QByteArray());
    QCOMPARE(drafts(scene.places()).at(0)[QStringLiteral("place")].toString(), QStringLiteral("draft"));
    QCOMPARE(scene.issue().body, scene.body);
    QCOMPARE(runIn(scene.places(), {QStringLiteral("drafts"), QStringLiteral("delete"), id}).code, 0);
}

void TestRecovery::whatCannotBeReadLeavesNothing()
{
    ProductionScene scene;
    const test::Outcome outcome = runIn(
        scene.places(),
        {QStringLiteral("submit"), QStringLiteral("--values"), QStringLiteral("/nowhere.yml"), QStringLiteral("--repo"), scene.fullName()});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(runIn(scene.places(), {QStringLiteral("drafts")}).output, QByteArray());
}

void TestRecovery::aDryRunLeavesNothing()
{
    ProductionScene scene;
    const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--dry-run")}));
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QCOMPARE(runIn(scene.places(), {QStringLiteral("drafts")}).output, QByteArray());
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--run"))
        return runAsChild(app);
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
