#include "tests/support/app/outboxsimulation.h"

#include <QTest>

#include <map>

// By hand: WAYBILL_SEEDS=100000 runs so many schedules, WAYBILL_FIRST_SEED=5000 from there on; WAYBILL_SEED=1234 replays one and prints
// what happened in it. A seed that fails is named by the failure.

using namespace waybill;
using namespace waybill::test;

namespace {

constexpr int ordinarySeeds = 150;
constexpr int fileSeeds = 40;
constexpr int seedsForAFault = 2000;

std::uint64_t number(const char *variable, std::uint64_t otherwise)
{
    bool fine = false;
    const qulonglong value = qEnvironmentVariable(variable).toULongLong(&fine);
    return fine ? value : otherwise;
}

} // namespace

class TestOutboxSimulation : public QObject
{
    Q_OBJECT

private slots:
    void everyScheduleEndsInOneIssueOrAQuestion();
    void soItDoesOverTheRealFile();
    void aScheduleIsReplayedByItsSeed();
    void aFaultInTheAlgorithmIsFound_data();
    void aFaultInTheAlgorithmIsFound();
};

void TestOutboxSimulation::everyScheduleEndsInOneIssueOrAQuestion()
{
    if (qEnvironmentVariableIsSet("WAYBILL_SEED")) {
        OutboxSimulation one(number("WAYBILL_SEED", 0), Mutation::None, OutboxSimulation::Store::Memory, true);
        const QString broken = one.run();
        for (const QString &line : one.trace())
            qInfo("%s", qPrintable(line));
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        return;
    }
    const std::uint64_t first = number("WAYBILL_FIRST_SEED", 1);
    std::map<QString, int> ends;
    int again = 0;
    for (std::uint64_t seed = first; seed < first + number("WAYBILL_SEEDS", ordinarySeeds); ++seed) {
        OutboxSimulation one(seed, Mutation::None, OutboxSimulation::Store::Memory);
        const QString broken = one.run();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("WAYBILL_SEED=%1: %2").arg(seed).arg(broken)));
        ends[one.end()] += 1;
        again += one.creates() > 1 ? 1 : 0;
    }
    for (const auto &[end, count] : ends)
        qInfo("%6d %s", count, qPrintable(end));
    // A simulation in which nothing happens proves nothing.
    QVERIFY(ends[QStringLiteral("done ")] > 0);
    QVERIFY(ends[QStringLiteral("dropped ")] > 0);
    qInfo("%6d reached GitHub with more than one create", again);
    QVERIFY(again > 0);
}

void TestOutboxSimulation::soItDoesOverTheRealFile()
{
    for (std::uint64_t seed = 1; seed <= fileSeeds; ++seed) {
        OutboxSimulation one(seed, Mutation::None, OutboxSimulation::Store::File);
        const QString broken = one.run();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
    }
}

void TestOutboxSimulation::aScheduleIsReplayedByItsSeed()
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        OutboxSimulation one(seed, Mutation::None, OutboxSimulation::Store::Memory, true);
        OutboxSimulation again(seed, Mutation::None, OutboxSimulation::Store::Memory, true);
        OutboxSimulation overFile(seed, Mutation::None, OutboxSimulation::Store::File, true);
        one.run();
        again.run();
        overFile.run();
        QCOMPARE(again.trace(), one.trace());
        QCOMPARE(overFile.trace(), one.trace());
    }
}

void TestOutboxSimulation::aFaultInTheAlgorithmIsFound_data()
{
    QTest::addColumn<int>("mutation");
    QTest::newRow("recorded after sending") << int(Mutation::RecordAfterSending);
    QTest::newRow("one hasty look") << int(Mutation::OneHastyLook);
    QTest::newRow("the list alone") << int(Mutation::NoNumberProbes);
    QTest::newRow("a 5xx taken for no") << int(Mutation::ServerErrorMeansNone);
    QTest::newRow("sent again after a restart") << int(Mutation::SendAgainAfterRestart);
    QTest::newRow("no lock") << int(Mutation::NoLock);
}

void TestOutboxSimulation::aFaultInTheAlgorithmIsFound()
{
    QFETCH(int, mutation);
    QString broken;
    std::uint64_t seed = 0;
    while (broken.isEmpty() && seed < seedsForAFault)
        broken = OutboxSimulation(++seed, Mutation(mutation), OutboxSimulation::Store::Memory).run();
    QVERIFY2(!broken.isEmpty(), "no seed found it");
    qInfo("found by seed %llu: %s", static_cast<unsigned long long>(seed), qPrintable(broken));
    QVERIFY(OutboxSimulation(seed, Mutation::None, OutboxSimulation::Store::Memory).run().isEmpty());
}

int main(int argc, char **argv)
{
    // Qt Test ends a function after five minutes; so many seeds by hand may take longer.
    if (qEnvironmentVariableIsSet("WAYBILL_SEEDS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "2000000000");
    TestOutboxSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outboxsimulation.moc"
