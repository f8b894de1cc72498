#include "app/form/writtentime.h"

#include "app/form/writtenparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype mostReadings = 3;
constexpr int mostYears = 10;
/// For a day without a time: when the working day begins.
const QTime workBegins(9, 0);

struct WrittenTimeText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::WrittenTime)
};

/// Makes readings of what was taken apart.
class Reader
{
public:
    Reader(const WrittenTime &written, const DateTimeKind &kind, const QDateTime &now) : m_written(written), m_kind(kind), m_now(now)
    {
        m_here = written.offset ? now.toOffsetFromUtc(*written.offset) : now.toTimeZone(QTimeZone(kind.zone));
    }

    QList<TimeReading> readings()
    {
        if (m_written.secondsAhead) {
            // Whole minutes, and none that has begun: who files at once files in time.
            const qint64 seconds = m_now.toSecsSinceEpoch() + *m_written.secondsAhead;
            addMoment(QDateTime::fromSecsSinceEpoch((seconds + 59) / 60 * 60, Qt::UTC), {});
        } else if (m_written.hasDay() || m_written.time) {
            addDays();
        }
        return m_readings;
    }

private:
    void addDays()
    {
        const QTime time = m_written.time.value_or(workBegins);
        const QString timeless = m_written.time ? QString() : WrittenTimeText::tr("no time of day was written");
        if (m_written.first > 0) {
            const bool monthFirst = m_written.ordered || m_kind.format.indexOf(QLatin1Char('M')) < m_kind.format.indexOf(QLatin1Char('d'));
            addDate(monthFirst ? m_written.first : m_written.second, monthFirst ? m_written.second : m_written.first, time, timeless);
            if (!m_written.ordered) {
                const QString other =
                    monthFirst ? WrittenTimeText::tr("if the day stands first") : WrittenTimeText::tr("if the month stands first");
                addDate(monthFirst ? m_written.second : m_written.first, monthFirst ? m_written.first : m_written.second, time, other);
            }
            addOtherHalf();
            return;
        }
        QDate day = m_here.date();
        QString note = timeless;
        if (m_written.weekday > 0) {
            day = day.addDays((m_written.weekday - day.dayOfWeek() + 7) % 7);
            if (day == m_here.date() && (m_written.next || time <= m_here.time()))
                day = day.addDays(7);
        } else if (m_written.daysAhead) {
            day = day.addDays(*m_written.daysAhead);
            if (!m_written.time && day == m_here.date() && time <= m_here.time())
                return addMoment(m_now.addSecs(3600 - m_now.toSecsSinceEpoch() % 3600), timeless);
        } else if (time <= m_here.time()) {
            day = day.addDays(1);
            note = WrittenTimeText::tr("tomorrow, because it has passed today");
        }
        add(day, time, note);
        if (m_written.midnight && m_written.hasDay())
            add(day.addDays(1), time, WrittenTimeText::tr("if the end of the day was meant"));
        if (m_written.next)
            add(day.addDays(7), time, WrittenTimeText::tr("if the week after was meant"));
        addOtherHalf();
    }

    /// The next such day, where no year was written.
    void addDate(int month, int day, const QTime &time, const QString &note)
    {
        const int year = m_written.year > 0 ? m_written.year : m_here.date().year();
        QDate date(year, month, day);
        // The next leap day may be eight years away.
        for (int i = 1; m_written.year == 0 && (!date.isValid() || date < m_here.date()) && i <= 8; ++i)
            date = QDate(year + i, month, day);
        add(date, time, note);
    }

    void addOtherHalf()
    {
        if (!m_written.openHalf || m_readings.isEmpty() || m_written.offset)
            return;
        const QTime time = m_readings.constFirst().time.local.time();
        const bool morning = time.hour() < 12;
        QDate day = m_readings.constFirst().time.local.date();
        const QTime other = time.addSecs(morning ? 12 * 3600 : -12 * 3600);
        // "5:30" in the afternoon is today's rather than tomorrow's.
        if (!m_written.hasDay())
            day = other > m_here.time() ? m_here.date() : m_here.date().addDays(1);
        add(day, other, morning ? WrittenTimeText::tr("if the afternoon was meant") : WrittenTimeText::tr("if the morning was meant"));
    }

    void add(const QDate &day, const QTime &time, const QString &note)
    {
        if (!day.isValid() || std::abs(day.year() - m_here.date().year()) > mostYears)
            return;
        const QDateTime local(day, time, Qt::UTC);
        if (m_written.offset)
            addMoment(local.addSecs(-*m_written.offset), note);
        else
            addText(local.toString(m_kind.format), note);
    }

    void addMoment(const QDateTime &moment, const QString &note)
    {
        if (std::abs(m_now.daysTo(moment)) <= mostYears * 366)
            addText(writeZonedTime(moment, m_kind), note);
    }

    void addText(const QString &text, const QString &note)
    {
        const bool known = std::ranges::any_of(m_readings, [&text](const TimeReading &reading) { return reading.text == text; });
        const std::optional<ZonedTime> time = readZonedTime(text, m_kind);
        if (known || !time || m_readings.size() >= mostReadings)
            return;
        QStringList notes;
        if (!note.isEmpty())
            notes += note;
        if (time->clock == ZonedTime::Clock::Skipped)
            notes += WrittenTimeText::tr("there is no such time: the clock is set forward over it");
        else if (time->clock == ZonedTime::Clock::Twice)
            notes += m_kind.laterInOverlap ? WrittenTimeText::tr("the clock shows it twice; the later one counts")
                                           : WrittenTimeText::tr("the clock shows it twice; the earlier one counts");
        m_readings.append({text, *time, notes.join(QStringLiteral("; "))});
    }

    const WrittenTime &m_written;
    const DateTimeKind &m_kind;
    const QDateTime m_now;
    QDateTime m_here; ///< Now, on the clock that the person writes for.
    QList<TimeReading> m_readings;
};

} // namespace

QList<TimeReading> readWrittenTime(const QString &text, const DateTimeKind &kind, const QDateTime &now)
{
    const std::optional<WrittenTime> written = takeApart(text, kind, now);
    return written ? Reader(*written, kind, now).readings() : QList<TimeReading>();
}

bool mayBecomeWrittenTime(const QString &text, const DateTimeKind &kind, const QDateTime &now)
{
    return mayBecomeWritten(text, [&](const QString &before) { return !readWrittenTime(before, kind, now).isEmpty(); });
}

} // namespace waybill
