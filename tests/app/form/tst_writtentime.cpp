#include "app/form/writtentime.h"

#include <QTest>

using namespace waybill;

namespace {

/// Thursday 26 November 2026, 14:05 US Central.
const QDateTime now(QDate(2026, 11, 26), QTime(20, 5, 20), Qt::UTC);
const DateTimeKind central{{}, QStringLiteral("MM-dd-yyyy HH:mm:ss"), "America/Chicago", QStringLiteral("Central"), true};
const DateTimeKind dayFirst{{}, QStringLiteral("dd.MM.yyyy HH:mm"), "Europe/Berlin", QStringLiteral("Berlin"), true};

QStringList textsOf(const QList<TimeReading> &readings)
{
    QStringList texts;
    for (const TimeReading &reading : readings)
        texts.append(reading.text);
    return texts;
}

} // namespace

/// What people write into a time box, and what it is taken for.
class TestWrittenTime : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoTimeIsNotRead_data();
    void whatIsNoTimeIsNotRead();
    void whatPeopleWriteIsRead_data();
    void whatPeopleWriteIsRead();
    void theOrderOfTheFormatDecidesBetweenDayAndMonth();
    void timesThatTheClockLeavesOutOrShowsTwiceAreSaid();
    void anUnknownZoneReadsNothing();
    void whatIsOnItsWayIsToldFromWhatIsNot();
};

void TestWrittenTime::whatIsNoTimeIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    const char *rows[] = {"",
                          " ",
                          "soon",
                          "x",
                          "25:00",
                          "12:60",
                          "0am",
                          "13pm",
                          "13/13",
                          "2/30",
                          "99999999999",
                          "in",
                          "in 99999 h",
                          "in 99999 weeks",
                          "in -2 h",
                          "-1/-1",
                          "9pm pm",
                          "<b>9pm</b>",
                          "3/15 3/16",
                          "1:2:3:4",
                          "tomorrow x",
                          "11-26-3026 05:30",
                          "0/0",
                          "31/31",
                          "next",
                          "at",
                          "9 pm tomorrow yesterday"};
    for (const char *row : rows)
        QTest::addRow("%s", row) << QString::fromUtf8(row);
    QTest::newRow("digits of another script") << QStringLiteral(u"\u0661\u0665:\u0663\u0660");
    QTest::newRow("endless") << QString(100000, QLatin1Char('9'));
    QTest::newRow("endless words") << QStringLiteral("in 1 h ").repeated(10000);
    QTest::newRow("no character") << QString(QChar(0)) + QStringLiteral("9pm");
}

void TestWrittenTime::whatIsNoTimeIsNotRead()
{
    QFETCH(QString, text);
    QCOMPARE(textsOf(readWrittenTime(text, central, now)), QStringList());
}

void TestWrittenTime::whatPeopleWriteIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("readings");
    const auto row = [](const char *text, const QStringList &readings) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << readings;
    };
    const auto day = [](const char *date, const char *time) { return QLatin1String(date) + QLatin1Char(' ') + QLatin1String(time); };
    const auto at = [&day](const char *time) { return day("11-26-2026", time); };
    const auto on = [&day](const char *time) { return day("11-27-2026", time); };
    row("3/15", {day("03-15-2027", "09:00:00")});
    row("15:30", {at("15:30:00")});
    row("15.30", {at("15:30:00")});
    row("tomorrow 9pm", {on("21:00:00"), on("09:00:00")});
    row("9 p.m. tomorrow", {on("21:00:00"), on("09:00:00")});
    row("2026-11-26 05:30", {at("05:30:00"), at("17:30:00")});
    row("2026-11-26T15:30:10", {at("15:30:10")});
    row("11-26-2026 5:30", {at("05:30:00"), at("17:30:00")});
    row("11/26/26 15:30", {at("15:30:00")});
    row("5:30", {on("05:30:00"), at("17:30:00")});
    row("in 2 h", {at("16:06:00")});
    row("+90 min", {at("15:36:00")});
    row("in 1 h 30 min", {at("15:36:00")});
    row("in half an hour", {at("14:36:00")});
    row("in 3 days", {day("11-29-2026", "14:06:00")});
    row("now", {at("14:06:00")});
    row("fri 6pm", {on("18:00:00"), on("06:00:00")});
    row("Friday at 18:00", {on("18:00:00")});
    row("thursday 15:00", {at("15:00:00")});
    row("thursday 13:00", {day("12-03-2026", "13:00:00")});
    row("next friday 18:00", {on("18:00:00"), day("12-04-2026", "18:00:00")});
    row("noon", {on("12:00:00")});
    row("today noon", {at("12:00:00")});
    row("midnight", {on("00:00:00")});
    row("tomorrow midnight", {on("00:00:00"), day("11-28-2026", "00:00:00")});
    row("today", {at("15:00:00")});
    row("12.11.2026 18:00", {day("11-12-2026", "18:00:00")});
    row("Nov 28, 2026 17:00", {day("11-28-2026", "17:00:00")});
    row("28 november 17:00", {day("11-28-2026", "17:00:00")});
    row("1/2 18:00", {day("01-02-2027", "18:00:00"), day("02-01-2027", "18:00:00")});
    row("15/3 18:00", {day("03-15-2027", "18:00:00")});
    row("2/29 18:00", {day("02-29-2028", "18:00:00")});
    row("15:30 CST", {at("15:30:00")});
    row("15:30 CDT", {at("15:30:00")});
    row("15:30 central", {at("15:30:00")});
    row("22:30Z", {at("16:30:00")});
    row("2026-11-27T05:30:00+01:00", {at("22:30:00")});
    row("11-26-2026 15:30:00", {at("15:30:00")});
}

void TestWrittenTime::whatPeopleWriteIsRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, readings);
    const QList<TimeReading> found = readWrittenTime(text, central, now);
    QCOMPARE(textsOf(found), readings);
    for (const TimeReading &reading : found) {
        const std::optional<ZonedTime> again = readZonedTime(reading.text, central);
        QVERIFY(again && again->utc == reading.time.utc);
    }
    // The second is another one, and says why.
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY(!found.at(i).note.isEmpty());
}

void TestWrittenTime::theOrderOfTheFormatDecidesBetweenDayAndMonth()
{
    QCOMPARE(textsOf(readWrittenTime(QStringLiteral("3/4/2027 18:00"), dayFirst, now)),
             QStringList({QStringLiteral("03.04.2027 18:00"), QStringLiteral("04.03.2027 18:00")}));
    QCOMPARE(textsOf(readWrittenTime(QStringLiteral("3/4/2027 18:00"), central, now)),
             QStringList({QStringLiteral("03-04-2027 18:00:00"), QStringLiteral("04-03-2027 18:00:00")}));
}

void TestWrittenTime::timesThatTheClockLeavesOutOrShowsTwiceAreSaid()
{
    const QList<TimeReading> skipped = readWrittenTime(QStringLiteral("3/14/2027 2:30"), central, now);
    QVERIFY(!skipped.isEmpty());
    QCOMPARE(skipped.first().time.clock, ZonedTime::Clock::Skipped);
    QVERIFY(skipped.first().note.contains(QStringLiteral("no such time")));
    const QList<TimeReading> twice = readWrittenTime(QStringLiteral("11/7/2027 1:30"), central, now);
    QVERIFY(!twice.isEmpty());
    QCOMPARE(twice.first().time.clock, ZonedTime::Clock::Twice);
    QVERIFY(twice.first().note.contains(QStringLiteral("later one counts")));
}

void TestWrittenTime::anUnknownZoneReadsNothing()
{
    DateTimeKind kind = central;
    kind.zone = "Nowhere/Land";
    QVERIFY(readWrittenTime(QStringLiteral("15:30"), kind, now).isEmpty());
}

void TestWrittenTime::whatIsOnItsWayIsToldFromWhatIsNot()
{
    for (const char *text :
         {"t", "tom", "tomorrow", "tomorrow 9", "tomorrow 9p", "11-", "11-26-2026 5", "2026-11-26", "in", "in 2", "fr", "no", "1"})
        QVERIFY2(mayBecomeWrittenTime(QString::fromUtf8(text), central, now), text);
    for (const char *text : {"x", "soon", "tomorrow x", "later 9pm", "9xm"})
        QVERIFY2(!mayBecomeWrittenTime(QString::fromUtf8(text), central, now), text);
    QVERIFY(!mayBecomeWrittenTime(QString(100000, QLatin1Char('1')), central, now));
}

QTEST_GUILESS_MAIN(TestWrittenTime)
#include "tst_writtentime.moc"
