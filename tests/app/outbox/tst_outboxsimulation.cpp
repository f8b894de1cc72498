#include "tests/support/app/outboxsimulation.h"
#include "tests/support/app/writesimulation.h"

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
/// With those of requests 2,000 in the ordinary run: edits and comments in turns.
constexpr int writeSeeds = 2000 - ordinarySeeds;

std::uint64_t number(const char *variable, std::uint64_t otherwise)
{
    bool fine = false;
    const qulonglong value = qEnvironmentVariable(variable).toULongLong(&fine);
    return fine ? value : otherwise;
}

/// What a seed makes of an edit (odd) or a comment (even).
WriteSimulation::Course courseOf(std::uint64_t seed, Mutation mutation)
{
    WriteSimulation::Course course;
    const auto dice = std::make_shared<Dice>(seed);
    course.kind = seed % 2 == 1 ? WriteKind::Edit : WriteKind::Comment;
    course.mutation = mutation;
    course.checksJson = true;
    course.lag = dice->oneOf({0, 0, 1, 3, 1000});
    course.isPatient = dice->chance(0.3);
    const double faulty = dice->oneOf({0.1, 0.3, 0.6});
    const double busy = dice->oneOf({0.0, 0.2, 0.5});
    course.fault = [dice, faulty](int request) {
        return request < 60 && dice->chance(faulty) ? WriteFault(dice->between(1, int(WriteFault::Count) - 1)) : WriteFault::None;
    };
    course.others = [dice, busy](int) {
        using Others = WriteSimulation::Others;
        return dice->chance(busy) ? Others(dice->between(1, int(Others::Comment))) : Others::Rest;
    };
    return course;
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
    void everyScheduleOfAWriteEndsInOneOrAQuestion();
    void everyTwoFaultsOfAWriteAreSurvived_data();
    void everyTwoFaultsOfAWriteAreSurvived();
    void aFaultInTheAlgorithmOfWritesIsFound_data();
    void aFaultInTheAlgorithmOfWritesIsFound();
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

void TestOutboxSimulation::everyScheduleOfAWriteEndsInOneOrAQuestion()
{
    std::map<QString, int> ends;
    for (std::uint64_t seed = 1; seed <= number("WAYBILL_SEEDS", writeSeeds); ++seed) {
        WriteSimulation one(courseOf(seed, Mutation::None));
        const QString broken = one.run();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("write seed %1: %2").arg(seed).arg(broken)));
        ends[one.end()] += 1;
    }
    for (const auto &[end, count] : ends)
        qInfo("%6d %s", count, qPrintable(end));
    QVERIFY(ends[QStringLiteral("done ")] > 0);
    QVERIFY(ends[QStringLiteral("dropped ")] > 0);
}

void TestOutboxSimulation::everyTwoFaultsOfAWriteAreSurvived_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("edit") << int(WriteKind::Edit);
    QTest::newRow("comment") << int(WriteKind::Comment);
}

void TestOutboxSimulation::everyTwoFaultsOfAWriteAreSurvived()
{
    QFETCH(int, kind);
    // Farther than the requests of any course with one fault in it.
    constexpr int farthest = 9;
    for (int first = 0; first < farthest; ++first) {
        for (int second = first; second < farthest; ++second) {
            // At one request there is one fault: each alone, and any two.
            const bool two = first != second;
            for (int a = two ? 1 : 0; a < (two ? int(WriteFault::Count) : 1); ++a) {
                for (int b = 1; b < int(WriteFault::Count); ++b) {
                    WriteSimulation::Course course;
                    course.kind = WriteKind(kind);
                    course.fault = [=](int request) {
                        return request == second ? WriteFault(b) : request == first ? WriteFault(a) : WriteFault::None;
                    };
                    WriteSimulation one(course);
                    const QString broken = one.run();
                    QVERIFY2(broken.isEmpty(),
                             qPrintable(QStringLiteral("%1 at %2, %3 at %4: %5").arg(a).arg(first).arg(b).arg(second).arg(broken)));
                    // With nobody else at the issue it always gets there.
                    QCOMPARE(one.end(), QStringLiteral("done "));
                }
            }
        }
    }
}

void TestOutboxSimulation::aFaultInTheAlgorithmOfWritesIsFound_data()
{
    QTest::addColumn<int>("mutation");
    QTest::newRow("recorded after sending") << int(Mutation::RecordAfterSending);
    QTest::newRow("one hasty look") << int(Mutation::OneHastyLook);
    QTest::newRow("a 5xx taken for no") << int(Mutation::ServerErrorMeansNone);
    QTest::newRow("sent again after a restart") << int(Mutation::SendAgainAfterRestart);
    QTest::newRow("a list with less than there is") << int(Mutation::PoorLooksCount);
    QTest::newRow("sent over others") << int(Mutation::SendOverOthers);
}

void TestOutboxSimulation::aFaultInTheAlgorithmOfWritesIsFound()
{
    QFETCH(int, mutation);
    QString broken;
    std::uint64_t seed = 0;
    while (broken.isEmpty() && seed < seedsForAFault)
        broken = WriteSimulation(courseOf(++seed, Mutation(mutation))).run();
    QVERIFY2(!broken.isEmpty(), "no seed found it");
    qInfo("found by seed %llu: %s", static_cast<unsigned long long>(seed), qPrintable(broken));
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
