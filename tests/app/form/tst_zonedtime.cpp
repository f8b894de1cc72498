#include "app/base/clock.h"
#include "app/form/zonedtime.h"
#include "app/services/language.h"

#include <QMap>
#include <QTest>

using namespace waybill;
using Clock = ZonedTime::Clock;

Q_DECLARE_METATYPE(waybill::ZonedTime::Clock)

namespace {

DateTimeKind kindOf(const QByteArray &zone, bool later = true)
{
    return {{}, QStringLiteral("MM-dd-yyyy HH:mm:ss"), zone, QStringLiteral("Central"), later};
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

class TestZonedTime : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(QLocale(QLocale::English)); } // For "1 minute".
    void whatIsNotTheFormatToTheLetterIsRefused_data();
    void whatIsNotTheFormatToTheLetterIsRefused();
    void aZoneThatIsNoneGivesNoTime_data();
    void aZoneThatIsNoneGivesNoTime();
    void aFormatThatIsNoneGivesNoTime_data();
    void aFormatThatIsNoneGivesNoTime();
    void linksAndOffsetsAreZonesToo();
    void clockChangesAreFoundExactly_data();
    void clockChangesAreFoundExactly();
    void theEarlierReadingCountsWhereTheFieldSaysSo();
    void theChangesOfTheReadersOwnZoneDoNotMatter();
    void everyHalfHourAgreesWithCountingMoments_data();
    void everyHalfHourAgreesWithCountingMoments();
    void momentsAreWrittenInTheZone();
    void offsetsHaveATrueMinusSign_data();
    void offsetsHaveATrueMinusSign();
    void distancesAreInPeoplesUnits_data();
    void distancesAreInPeoplesUnits();
};

void TestZonedTime::whatIsNotTheFormatToTheLetterIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("null", QString());
    row("blank", QStringLiteral(" "));
    row("date alone", QStringLiteral("03-15-2025"));
    row("no seconds", QStringLiteral("03-15-2025 13:40"));
    row("ISO", QStringLiteral("2025-03-15T13:40:35"));
    row("slashes", QStringLiteral("03/15/2025 13:40:35"));
    row("two blanks", QStringLiteral("03-15-2025  13:40:35"));
    row("tabulator", QStringLiteral("03-15-2025\t13:40:35"));
    row("no-break space", QStringLiteral(u"03-15-2025\u00A013:40:35"));
    row("blank in front", QStringLiteral(" 03-15-2025 13:40:35"));
    row("blank behind", QStringLiteral("03-15-2025 13:40:35 "));
    row("line end behind", QStringLiteral("03-15-2025 13:40:35\n"));
    row("PM behind", QStringLiteral("03-15-2025 01:40:35 PM"));
    row("zone behind", QStringLiteral("03-15-2025 13:40:35 UTC"));
    row("one digit", QStringLiteral("3-15-2025 13:40:35"));
    row("month 13", QStringLiteral("13-15-2025 13:40:35"));
    row("day before month", QStringLiteral("15-03-2025 13:40:35"));
    row("30 February", QStringLiteral("02-30-2025 13:40:35"));
    row("29 February of no leap year", QStringLiteral("02-29-2025 13:40:35"));
    row("hour 24", QStringLiteral("03-15-2025 24:00:00"));
    row("leap second", QStringLiteral("12-31-2016 23:59:60"));
    row("year 0", QStringLiteral("03-15-0000 13:40:35"));
    row("year of five digits", QStringLiteral("03-15-12025 13:40:35"));
    row("signed year", QStringLiteral("03-15--025 13:40:35"));
    row("full-width digit", QStringLiteral(u"０3-15-2025 13:40:35"));
    row("true minus", QStringLiteral(u"03−15−2025 13:40:35"));
    row("right-to-left mark", QStringLiteral(u"\u200F03-15-2025 13:40:35"));
    row("the format itself", QStringLiteral("MM-dd-yyyy HH:mm:ss"));
    row("a mebibyte", QString(1024 * 1024, QLatin1Char('1')));
}

void TestZonedTime::whatIsNotTheFormatToTheLetterIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!readZonedTime(text, kindOf("America/Chicago")));
}

void TestZonedTime::aZoneThatIsNoneGivesNoTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("Nowhere");
    QTest::newRow("a folder") << QByteArray("America");
    QTest::newRow("an unknown city") << QByteArray("America/Atlantis");
    QTest::newRow("a path") << QByteArray("../../../etc/passwd");
    QTest::newRow("an absolute path") << QByteArray("/etc/localtime");
    QTest::newRow("a file that is no zone") << QByteArray("leapseconds");
    QTest::newRow("bytes") << QByteArray("\xFF\x00\n", 3);
    QTest::newRow("long") << QByteArray(1024 * 1024, 'A');
}

void TestZonedTime::aZoneThatIsNoneGivesNoTime()
{
    QFETCH(QByteArray, zone);
    QVERIFY(!isKnownZone(zone));
    QVERIFY(!readZonedTime(QStringLiteral("03-15-2025 13:40:35"), kindOf(zone)));
    QVERIFY(writeZonedTime(utc(2025, 3, 15, 18, 40), kindOf(zone)).isEmpty());
}

void TestZonedTime::aFormatThatIsNoneGivesNoTime_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("empty") << QString();
    QTest::newRow("open quote") << QStringLiteral("'");
    QTest::newRow("no date letters") << QStringLiteral("--");
}

void TestZonedTime::aFormatThatIsNoneGivesNoTime()
{
    QFETCH(QString, format);
    DateTimeKind kind = kindOf("America/Chicago");
    kind.format = format;
    QVERIFY(!readZonedTime(QStringLiteral("03-15-2025 13:40:35"), kind));
}

void TestZonedTime::linksAndOffsetsAreZonesToo()
{
    for (const char *zone : {"US/Central", "CST6CDT", "Etc/UTC", "UTC", "UTC+05:30"})
        QVERIFY2(readZonedTime(QStringLiteral("03-15-2025 13:40:35"), kindOf(zone)), zone);
    QCOMPARE(readZonedTime(QStringLiteral("03-15-2025 13:40:35"), kindOf("US/Central"))->utc, utc(2025, 3, 15, 18, 40, 35));
}

void TestZonedTime::clockChangesAreFoundExactly_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Clock>("clock");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("abbreviation");
    const QByteArray chicago = "America/Chicago";
    QTest::newRow("winter") << chicago << "01-15-2026 12:00:00" << Clock::Once << utc(2026, 1, 15, 18, 0) << "CST";
    QTest::newRow("summer") << chicago << "03-15-2025 13:40:35" << Clock::Once << utc(2025, 3, 15, 18, 40, 35) << "CDT";
    QTest::newRow("last second before the gap") << chicago << "03-08-2026 01:59:59" << Clock::Once << utc(2026, 3, 8, 7, 59, 59) << "CST";
    QTest::newRow("first second of the gap") << chicago << "03-08-2026 02:00:00" << Clock::Skipped << utc(2026, 3, 8, 8, 0) << "CDT";
    QTest::newRow("gap") << chicago << "03-08-2026 02:30:00" << Clock::Skipped << utc(2026, 3, 8, 8, 30) << "CDT";
    QTest::newRow("last second of the gap") << chicago << "03-08-2026 02:59:59" << Clock::Skipped << utc(2026, 3, 8, 8, 59, 59) << "CDT";
    QTest::newRow("first second after the gap") << chicago << "03-08-2026 03:00:00" << Clock::Once << utc(2026, 3, 8, 8, 0) << "CDT";
    QTest::newRow("last second before the overlap")
        << chicago << "11-01-2026 00:59:59" << Clock::Once << utc(2026, 11, 1, 5, 59, 59) << "CDT";
    QTest::newRow("first second of the overlap") << chicago << "11-01-2026 01:00:00" << Clock::Twice << utc(2026, 11, 1, 7, 0) << "CST";
    QTest::newRow("overlap") << chicago << "11-01-2026 01:30:00" << Clock::Twice << utc(2026, 11, 1, 7, 30) << "CST";
    QTest::newRow("last second of the overlap") << chicago << "11-01-2026 01:59:59" << Clock::Twice << utc(2026, 11, 1, 7, 59, 59) << "CST";
    QTest::newRow("first second after the overlap") << chicago << "11-01-2026 02:00:00" << Clock::Once << utc(2026, 11, 1, 8, 0) << "CST";
    QTest::newRow("gap after 2037") << chicago << "03-14-2500 02:30:00" << Clock::Skipped << utc(2500, 3, 14, 8, 30) << "CDT";
    QTest::newRow("last second of the calendar") << chicago << "12-31-9999 23:59:59" << Clock::Once << utc(10000, 1, 1, 5, 59, 59) << "CST";
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << "10-04-2026 02:15:00" << Clock::Skipped
                                  << utc(2026, 10, 3, 15, 45) << "+11";
    QTest::newRow("a whole day left out") << QByteArray("Pacific/Apia") << "12-30-2011 12:00:00" << Clock::Skipped
                                          << utc(2011, 12, 30, 22, 0) << "+14";
    QTest::newRow("another day left out") << QByteArray("Pacific/Kwajalein") << "08-21-1993 12:00:00" << Clock::Skipped
                                          << utc(1993, 8, 22, 0, 0) << "+12";
    QTest::newRow("a negative saving") << QByteArray("Europe/Dublin") << "10-25-2026 01:30:00" << Clock::Twice << utc(2026, 10, 25, 1, 30)
                                       << "GMT";
    QTest::newRow("a zone without changes") << QByteArray("Asia/Kolkata") << "03-08-2026 02:30:00" << Clock::Once << utc(2026, 3, 7, 21, 0)
                                            << "IST";
}

void TestZonedTime::clockChangesAreFoundExactly()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    QFETCH(Clock, clock);
    QFETCH(QDateTime, moment);
    QFETCH(QString, abbreviation);
    const std::optional<ZonedTime> time = readZonedTime(text, kindOf(zone));
    QVERIFY(time);
    QCOMPARE(time->clock, clock);
    QCOMPARE(time->utc, moment);
    QCOMPARE(time->abbreviation, abbreviation);
    QCOMPARE(time->offsetSeconds, QTimeZone(zone).offsetFromUtc(moment));
    QCOMPARE(time->local.toString(kindOf(zone).format), text);
}

void TestZonedTime::theEarlierReadingCountsWhereTheFieldSaysSo()
{
    const std::optional<ZonedTime> time = readZonedTime(QStringLiteral("11-01-2026 01:30:00"), kindOf("America/Chicago", false));
    QCOMPARE(time->clock, Clock::Twice);
    QCOMPARE(time->utc, utc(2026, 11, 1, 6, 30));
    QVERIFY(time->daylight);
}

void TestZonedTime::theChangesOfTheReadersOwnZoneDoNotMatter()
{
    // 29 March 2026 01:30 does not exist in London, where the tests run, and does in Chicago.
    QVERIFY(!QDateTime(QDate(2026, 3, 29), QTime(1, 30)).isValid() || QDateTime(QDate(2026, 3, 29), QTime(1, 30)).time() != QTime(1, 30)
            || QTimeZone::systemTimeZoneId() != "Europe/London");
    const std::optional<ZonedTime> time = readZonedTime(QStringLiteral("03-29-2026 01:30:00"), kindOf("America/Chicago"));
    QVERIFY(time);
    QCOMPARE(time->clock, Clock::Once);
    QCOMPARE(time->local.time(), QTime(1, 30));
    QCOMPARE(time->utc, utc(2026, 3, 29, 6, 30));
}

void TestZonedTime::everyHalfHourAgreesWithCountingMoments_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("year");
    QTest::newRow("Chicago") << QByteArray("America/Chicago") << 2026;
    QTest::newRow("Chicago, its first standard time") << QByteArray("America/Chicago") << 1883;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << 2026;
    QTest::newRow("Apia, the day left out") << QByteArray("Pacific/Apia") << 2011;
    QTest::newRow("Casablanca, four changes a year") << QByteArray("Africa/Casablanca") << 2012;
    QTest::newRow("London, double summer time") << QByteArray("Europe/London") << 1947;
    QTest::newRow("Troll, two hours") << QByteArray("Antarctica/Troll") << 2026;
}

/// The slow way: count, half hour by half hour, how often the zone's clock shows a time.
void TestZonedTime::everyHalfHourAgreesWithCountingMoments()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, year);
    const QTimeZone timeZone(zone);
    QMap<QDateTime, QList<QDateTime>> shown;
    QDateTime moment = utc(year, 1, 1, 0, 0).addDays(-2);
    const QDateTime end = utc(year, 12, 31, 0, 0).addDays(3);
    for (; moment < end; moment = moment.addSecs(30 * 60)) {
        const int offset = timeZone.offsetFromUtc(moment);
        shown[QDateTime(moment.addSecs(offset))].append(moment);
    }
    int changes = 0;
    for (QDateTime wall = utc(year, 1, 1, 0, 0); wall.date().year() == year; wall = wall.addSecs(30 * 60)) {
        const DateTimeKind kind = kindOf(zone);
        // Offsets before standard time are no multiples of half an hour: such moments are not on the grid of `shown`.
        const std::optional<ZonedTime> time = readZonedTime(wall.toString(kind.format), kind);
        QVERIFY(time);
        if (time->offsetSeconds % (30 * 60) != 0 || timeZone.offsetFromUtc(time->utc.addDays(-2)) % (30 * 60) != 0)
            continue;
        const QList<QDateTime> moments = shown.value(wall);
        const Clock expected = moments.isEmpty() ? Clock::Skipped : moments.size() > 1 ? Clock::Twice : Clock::Once;
        QVERIFY2(time->clock == expected, qPrintable(wall.toString(Qt::ISODate)));
        if (!moments.isEmpty())
            QCOMPARE(time->utc, moments.constLast());
        changes += expected != Clock::Once;
    }
    if (year != 1883)
        QVERIFY(changes > 0);
}

void TestZonedTime::momentsAreWrittenInTheZone()
{
    QCOMPARE(writeZonedTime(utc(2026, 3, 8, 8, 30), kindOf("America/Chicago")), QStringLiteral("03-08-2026 03:30:00"));
    QCOMPARE(writeZonedTime(utc(2026, 11, 1, 6, 30), kindOf("America/Chicago")), QStringLiteral("11-01-2026 01:30:00"));
    QCOMPARE(writeZonedTime(QDateTime(), kindOf("America/Chicago")), QString());
    const QDateTime elsewhere(QDate(2025, 3, 16), QTime(3, 40, 35), QTimeZone("Asia/Tokyo"));
    QCOMPARE(writeZonedTime(elsewhere, kindOf("America/Chicago")), QStringLiteral("03-15-2025 13:40:35"));
}

void TestZonedTime::offsetsHaveATrueMinusSign_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("name");
    QTest::newRow("UTC") << 0 << "UTC";
    QTest::newRow("west") << -5 * 3600 << QStringLiteral(u"UTC−5");
    QTest::newRow("east with half an hour") << 5 * 3600 + 1800 << "UTC+5:30";
    QTest::newRow("west with minutes") << -(3 * 3600 + 1800) << QStringLiteral(u"UTC−3:30");
    QTest::newRow("less than an hour") << -300 << QStringLiteral(u"UTC−0:05");
    QTest::newRow("seconds") << -(5 * 3600 + 50 * 60 + 36) << QStringLiteral(u"UTC−5:50:36");
    QTest::newRow("two digits") << 14 * 3600 << "UTC+14";
}

void TestZonedTime::offsetsHaveATrueMinusSign()
{
    QFETCH(int, seconds);
    QTEST(offsetName(seconds), "name");
}

void TestZonedTime::distancesAreInPeoplesUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << "now";
    QTest::newRow("almost a minute") << qint64(59) << "now";
    QTest::newRow("almost a minute ago") << qint64(-59) << "now";
    QTest::newRow("a minute") << qint64(60) << "in 1 minute";
    QTest::newRow("minutes") << qint64(38 * 60 + 59) << "in 38 minutes";
    QTest::newRow("minutes ago") << qint64(-120) << "2 minutes ago";
    QTest::newRow("an hour") << qint64(3600) << "in 1 hour";
    QTest::newRow("an hour and minutes") << qint64(3600 + 40 * 60) << "in 1 hour 40 minutes";
    QTest::newRow("hours ago") << qint64(-7200) << "2 hours ago";
    QTest::newRow("many hours") << qint64(47 * 3600 + 59 * 60) << "in 47 hours";
    QTest::newRow("days") << qint64(48 * 3600) << "in 2 days";
    QTest::newRow("long ago") << qint64(-3650) * 86400 << "3650 days ago";
}

void TestZonedTime::distancesAreInPeoplesUnits()
{
    QFETCH(qint64, seconds);
    const QDateTime now = utc(2025, 3, 15, 18, 0);
    QTEST(distanceText(now.addSecs(seconds), now), "text");
}

QTEST_GUILESS_MAIN(TestZonedTime)
#include "tst_zonedtime.moc"
