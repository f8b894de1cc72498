#include "tests/app/outbox/filersample.h"

#include <QProcess>

#include <csignal>

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;
using Kind = GitHubFault::Kind;

namespace {

const QString issuesPath = QStringLiteral("/issues$");

/// What the second process does: files the request that the first one put into the outbox, until it is killed.
int fileAsChild(const QCoreApplication &app)
{
    SampleWaybill waybill(app.arguments().at(2), app.arguments().at(3));
    waybill.client.setTimeout(60000);
    waybill.filer.resumeAll();
    return app.exec();
}

} // namespace

/// A Waybill that is killed in the middle, and the next one.
class TestFilerKilled : public QObject
{
    Q_OBJECT

private slots:
    void aKilledProcessLeavesOneIssueToTheNextOne_data();
    void aKilledProcessLeavesOneIssueToTheNextOne();
};

void TestFilerKilled::aKilledProcessLeavesOneIssueToTheNextOne_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    const QString subIssues = QStringLiteral("/sub_issues$");
    QTest::newRow("while it looked for rivals") << QByteArray("GET") << issuesPath << int(Kind::CloseBeforeAnswer);
    QTest::newRow("in a create that did nothing") << QByteArray("POST") << issuesPath << int(Kind::StallBeforeActing);
    QTest::newRow("in a create that was done") << QByteArray("POST") << issuesPath << int(Kind::StallAfterActing);
    QTest::newRow("while it read back") << QByteArray("GET") << QStringLiteral("/issues/3$") << int(Kind::StallAfterActing);
    QTest::newRow("in a link that was done") << QByteArray("POST") << subIssues << int(Kind::StallAfterActing);
}

void TestFilerKilled::aKilledProcessLeavesOneIssueToTheNextOne()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, kind);
    SampleWorld world;
    world.server.state.listLag = 1000;
    SampleWaybill waybill(world.folder.path(), world.server.baseText());
    OutboxRequest request = world.request();
    request.parent = 1;
    const QUuid id = waybill.outbox->add(request, Filing::confirmed(waybill.clock())).value().id;

    QProcess child;
    bool elsewhere = false;
    int requests = -1;
    world.server.addFault({.kind = Kind(kind), .method = method, .path = path, .then = [&] {
                               // The other one has it in hand: this one sends nothing.
                               requests = world.server.requests().size();
                               waybill.filer.resume(id);
                               elsewhere = waybill.filer.status(id).value()->elsewhere && !waybill.filer.status(id).value()->running;
                               ::kill(pid_t(child.processId()), SIGKILL);
                           }});
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--file-as-child"), world.folder.path(), world.server.baseText()});
    QVERIFY(child.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 20000);
    QVERIFY2(child.exitStatus() == QProcess::CrashExit, child.readAllStandardError().constData());
    QVERIFY(elsewhere);
    QVERIFY(!world.server.hasFaultsLeft());
    const int made = world.made(id).size();

    waybill.filer.resume(id);
    QVERIFY(waybill.filer.status(id).value()->running);
    QTRY_VERIFY_WITH_TIMEOUT(waybill.atRest(id), 20000);
    QVERIFY2(waybill.record(id).phase == Phase::Done, qPrintable(waybill.record(id).sentence));
    QCOMPARE(world.made(id).size(), 1);
    QVERIFY(made == 0 || world.creates() == 1);
    QCOMPARE(world.made(id).constFirst().parent, world.repository().issue(1)->id);
    QCOMPARE(waybill.record(id).remarks, QStringList());
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--file-as-child"))
        return fileAsChild(app);
    TestFilerKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filerkilled.moc"
