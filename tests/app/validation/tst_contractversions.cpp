#include "tests/app/validation/contractsample.h"
#include "tests/support/app/seeds.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace waybill;
using namespace waybill::test;

// What each version of the workflow does, written anew from the page that describes it, without a look at contracts: the first gate that
// refuses a sample; empty: it is accepted.
namespace {

const QTimeZone &central()
{
    static const QTimeZone zone("America/Chicago");
    return zone;
}

QString versionIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(v\\d+\\.\\d+\\.\\d+)"));
    return pattern.match(text).captured(1);
}

/// The moment that the line names; the second, standard-time reading where the clock shows it twice.
std::optional<QDateTime> momentIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{2}-\\d{2}-\\d{4} \\d{2}:\\d{2}:\\d{2})"));
    QDateTime clock = QDateTime::fromString(pattern.match(text).captured(1), QStringLiteral("MM-dd-yyyy HH:mm:ss"));
    if (!clock.isValid())
        return std::nullopt;
    clock = QDateTime(clock.date(), clock.time(), Qt::UTC);
    const QDateTime standard = clock.addSecs(6 * 3600);
    const QDateTime daylight = clock.addSecs(5 * 3600);
    return central().offsetFromUtc(standard) != -6 * 3600 && central().offsetFromUtc(daylight) == -5 * 3600 ? daylight : standard;
}

bool isEligible(const ContractSample &one, const QStringList &environments)
{
    const auto has = [&one](const char *label) { return one.labels.contains(QLatin1String(label), Qt::CaseInsensitive); };
    int count = 0;
    for (const QString &environment : environments)
        count += one.labels.contains(environment, Qt::CaseInsensitive) ? 1 : 0;
    return has("deployment") && one.owner && one.milestone && one.find(*one.milestone) && has("env: production") && count == 1;
}

/// "release", "rollback", or empty: the workflow passes it by.
QString pathOld(const QString &title)
{
    if (title.startsWith(QLatin1String("[Request] Provision Production Environment"), Qt::CaseInsensitive))
        return QStringLiteral("release");
    const bool back = title.startsWith(QLatin1String("[Request] [Rollback] Provision Production Environment"), Qt::CaseInsensitive);
    return back ? QStringLiteral("rollback") : QString();
}

QString pathNew(const QString &title)
{
    const QString bare = QString(title).remove(QRegularExpression(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption));
    if (bare.startsWith(QLatin1String("[Request]ProvisionProductionEnvironment")))
        return QStringLiteral("release");
    return bare.startsWith(QLatin1String("[Request][Rollback]ProvisionProductionEnvironment")) ? QStringLiteral("rollback") : QString();
}

bool isDueToday(const ContractSample &one, const QDateTime &due)
{
    return due.toTimeZone(central()).date() == one.now.toTimeZone(central()).date();
}

enum class Order { Above, NotBelow };

/// The versions, as the text is read.
bool versionsFit(const ContractSample &one, Order releases)
{
    const QString version = versionIn(one.version);
    const QString existing = versionIn(one.existing);
    if (version.isEmpty() || existing.isEmpty() || version != *one.milestone)
        return false;
    if (one.type == QLatin1String("Rollback"))
        return existing > version;
    return releases == Order::Above ? existing < version : existing <= version;
}

bool isRisk(const QString &text)
{
    return QStringList{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")}.contains(text.toLower());
}

bool isInWindow(const ContractSample &one)
{
    const std::optional<QDateTime> time = momentIn(one.time);
    return time && *time >= one.now.addSecs(-3600) && *time <= one.now.addSecs(3600);
}

bool bodyFitsOld(const ContractSample &one, const QDateTime &due)
{
    const bool back = one.type == QLatin1String("Rollback");
    if (one.type.isEmpty() || !versionsFit(one, Order::Above) || !isRisk(one.risk) || !one.nameLine || back != !one.trigger.isNull()
        || !isInWindow(one))
        return false;
    // The end of the due day by the offset that is in force at the due instant.
    const int offset = central().offsetFromUtc(due);
    const QDateTime end(due.addSecs(offset).date(), QTime(23, 59, 59), Qt::UTC);
    return *momentIn(one.time) <= end.addSecs(-offset);
}

bool bodyFitsNew(const ContractSample &one, const QDateTime &due, Order releases)
{
    const bool back = one.type == QLatin1String("Rollback");
    const bool trigger = !one.trigger.isNull() && one.trigger != QLatin1String("NA");
    if (one.type.isEmpty() || !versionsFit(one, releases) || !isRisk(one.risk) || one.justification == QLatin1String("NA")
        || !one.environmentTask.value_or(false) || back != trigger || one.boxes.contains(false) || !isInWindow(one) || !due.isValid())
        return false;
    const QDateTime end = QDateTime(due.date(), QTime(23, 59, 59), central());
    const QDateTime time = *momentIn(one.time);
    return back || (time <= end && time >= end.addSecs(-24 * 3600));
}

/// An approved request for what runs, among what the workflow sees of the milestones in this state.
bool hasEarlier(const ContractSample &one, bool open, const QRegularExpression &title)
{
    int seen = 0;
    for (const SampleMilestone &milestone : one.milestones) {
        if (milestone.open != open || ++seen > 30)
            continue;
        if (milestone.title == versionIn(one.existing))
            return !milestone.closedRequests.mid(0, 30).filter(title).isEmpty();
    }
    return false;
}

const QRegularExpression exactTitle(QStringLiteral("^\\[Approved\\] \\[Request\\] Provision Production Environment"));
const QRegularExpression looseTitle(QStringLiteral("^\\[approved\\]\\s*\\[request\\]\\s*provision production environment"),
                                    QRegularExpression::CaseInsensitiveOption);

QString gateOf8850678(const ContractSample &one)
{
    const QString path = pathOld(one.title);
    if (path.isEmpty() || !isEligible(one, {QStringLiteral("env: production"), QStringLiteral("env: testplan")}))
        return QStringLiteral("1");
    if (one.title.size() + 13 > 256)
        return QStringLiteral("2");
    const SampleMilestone &milestone = *one.find(*one.milestone);
    const bool release = path == QLatin1String("release");
    if (milestone.open != release || !milestone.due.isValid() || (release && !isDueToday(one, milestone.due))
        || one.branches.contains(QStringLiteral("milestone/") + milestone.title) || one.tags.contains(milestone.title) == release)
        return QStringLiteral("3");
    if (!bodyFitsOld(one, milestone.due))
        return QStringLiteral("4");
    return release || hasEarlier(one, false, exactTitle) ? QString() : QStringLiteral("5");
}

QString gateOfNewer(const ContractSample &one, bool ui)
{
    const QString path = pathNew(one.title);
    if (path.isEmpty()
        || !isEligible(one, {QStringLiteral("env: production"), QStringLiteral("env: testplan"), QStringLiteral("env: development")}))
        return QStringLiteral("1");
    if (one.title.size() + 13 > 256)
        return QStringLiteral("2");
    const SampleMilestone &milestone = *one.find(*one.milestone);
    const bool release = path == QLatin1String("release");
    if (milestone.open != release)
        return QStringLiteral("3");
    if (!bodyFitsNew(one, milestone.due, ui ? Order::NotBelow : Order::Above))
        return QStringLiteral("4");
    const bool sameClock = central().offsetFromUtc(milestone.due) == central().offsetFromUtc(one.now);
    if (release && (!isDueToday(one, milestone.due) || !sameClock))
        return QStringLiteral("6");
    if ((release || !ui) && one.branches.contains(QStringLiteral("milestone/") + milestone.title))
        return QStringLiteral("7");
    const bool tag = one.tags.contains(milestone.title);
    if (release ? tag && !one.tagBox.value_or(false) : !tag)
        return QStringLiteral("8");
    if (!release && !hasEarlier(one, ui, ui ? looseTitle : exactTitle))
        return QStringLiteral("11");
    if (!tag && one.run != QLatin1String("success"))
        return QStringLiteral("9");
    if (!tag && (one.package.isNull() || u'v' + one.package != milestone.title))
        return QStringLiteral("10");
    return {};
}

QString gateOf4ce1db3(const ContractSample &one)
{
    return gateOfNewer(one, false);
}

QString gateOfUi(const ContractSample &one)
{
    return gateOfNewer(one, true);
}

} // namespace

class TestContractVersions : public QObject
{
    Q_OBJECT

private slots:
    void theFirstGateIsThatOfTheVersion_data()
    {
        using Expected = QString (*)(const ContractSample &);
        QTest::addColumn<QString>("contract");
        QTest::addColumn<Expected>("expected");
        QTest::addColumn<bool>("existingStaysOpen");
        QTest::newRow("8850678") << QStringLiteral("personal-finance-backend-aws") << &gateOf8850678 << false;
        QTest::newRow("4ce1db3") << QStringLiteral("personal-finance-backend-aws-4ce1db3") << &gateOf4ce1db3 << false;
        QTest::newRow("ui b9ceae6") << QStringLiteral("personal-finance-ui-b9ceae6") << &gateOfUi << true;
    }
    void theFirstGateIsThatOfTheVersion()
    {
        using Expected = QString (*)(const ContractSample &);
        QFETCH(const QString, contract);
        QFETCH(const Expected, expected);
        QFETCH(const bool, existingStaysOpen);
        SampleRun run(contract);
        SampleMaker maker(20260, existingStaysOpen);
        std::map<QString, int> reached;
        const int count = test::seeds(400);
        for (int i = 0; i < count; ++i) {
            const ContractSample sample = maker.next();
            const QString gate = expected(sample);
            const DryRun said = run.run(sample);
            const QString stop = said.stop < 0 ? QString() : said.gates.at(said.stop).number;
            const auto why = [&] {
                return QStringLiteral("sample %1: expected \"%2\", said \"%3\" (%4)\n%5\n%6 now %7 due %8")
                    .arg(i)
                    .arg(gate, stop, said.sentence, sample.title, QString::fromUtf8(run.lastBody()), sample.now.toString(Qt::ISODate),
                         sample.find(sample.version) ? sample.find(sample.version)->due.toString(Qt::ISODate) : QString());
            };
            QVERIFY2(stop == gate, qPrintable(why()));
            const DryRun::Verdict verdict = gate.isEmpty() ? DryRun::Verdict::Accepted : DryRun::Verdict::Refused;
            QVERIFY2(said.verdict == verdict, qPrintable(why()));
            ++reached[gate];
        }
        // Every gate was reached, and enough got through.
        QVERIFY2(reached[QString()] > count / 20, qPrintable(QString::number(reached[QString()])));
        for (const auto &[gate, times] : reached)
            qInfo("gate \"%s\": %d", qPrintable(gate), times);
    }
};

QTEST_GUILESS_MAIN(TestContractVersions)
#include "tst_contractversions.moc"
