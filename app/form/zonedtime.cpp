#include "app/form/zonedtime.h"

#include "app/base/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

/// No format of a template makes a longer text; what is longer is not looked at.
constexpr qsizetype longestTime = 100;

/// Further than any two offsets of one zone lie apart (24 hours, where the date line moved), with room.
constexpr qint64 searchSeconds = 48 * 60 * 60;

/// The context under which translators find the texts of this file.
struct ZonedTimeText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ZonedTime)
};

std::optional<QTimeZone> zoneOf(const QByteArray &id)
{
    if (!isKnownZone(id))
        return std::nullopt;
    const QTimeZone zone(id);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

/// The wall-clock time as if it were UTC, so that the clock changes of the reader's own zone cannot touch it.
std::optional<QDateTime> readWallClock(const QString &text, const QString &format)
{
    if (text.isEmpty() || text.size() > longestTime || format.isEmpty())
        return std::nullopt;
    const QDateTime read = QDateTime::fromString(text + QLatin1String(" UTC"), format + QLatin1String(" t"));
    // Writing it again catches what the reader lets pass.
    if (!read.isValid() || read.timeSpec() != Qt::UTC || read.toString(format) != text)
        return std::nullopt;
    return read;
}

struct Readings
{
    QList<QDateTime> moments; ///< At which the zone's clock shows the time, in their order.
    QDateTime beforeJump;     ///< When there is none: the reading by the offset in force before the clock jumped.
};

Readings readingsOf(const QDateTime &wallClock, const QTimeZone &zone)
{
    const QDateTime begin = wallClock.addSecs(-searchSeconds);
    const QDateTime end = wallClock.addSecs(searchSeconds);
    QList<int> offsets{zone.offsetFromUtc(begin)};
    Readings readings;
    if (zone.hasTransitions()) {
        for (const QTimeZone::OffsetData &change : zone.transitions(begin, end)) {
            const int before = offsets.constLast();
            const int after = change.offsetFromUtc;
            if (wallClock.addSecs(-before) >= change.atUtc && wallClock.addSecs(-after) < change.atUtc)
                readings.beforeJump = wallClock.addSecs(-before);
            offsets.append(after);
        }
    }
    // Each offset gives one candidate; it is a reading when that offset is in force then.
    for (const int offset : std::as_const(offsets)) {
        const QDateTime moment = wallClock.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset && !readings.moments.contains(moment))
            readings.moments.append(moment);
    }
    std::sort(readings.moments.begin(), readings.moments.end());
    return readings;
}

/// A run of one letter of the format, or one character between such runs.
struct FormatPart
{
    QChar letter; ///< Null: it stands for itself.
    QString text;
    qsizetype begin = 0;
};

/// As QDateTime::toString reads a format: letters in runs, what is quoted for itself.
QList<FormatPart> partsOf(const QString &format)
{
    static const QString letters = QStringLiteral("dMyhHmsz");
    QList<FormatPart> parts;
    bool quoted = false;
    for (qsizetype i = 0; i < format.size();) {
        const QChar c = format.at(i);
        if (c == QLatin1Char('\'')) {
            quoted = !quoted;
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        const bool letter = !quoted && letters.contains(c);
        while (letter && end < format.size() && format.at(end) == c)
            ++end;
        parts.append({letter ? c : QChar(), format.mid(i, end - i), i});
        i = end;
    }
    return parts;
}

TimePlace placeOf(const QString &letters, const ZonedTime &time, const QString &format)
{
    for (const FormatPart &part : partsOf(format)) {
        if (!part.letter.isNull() && letters.contains(part.letter)) {
            return {int(time.local.toString(format.left(part.begin)).size()), int(time.local.toString(part.text).size())};
        }
    }
    return {};
}

/// What may stand where the format has this.
QString patternOf(const FormatPart &part)
{
    if (part.letter.isNull())
        return QRegularExpression::escape(part.text);
    const bool two = part.text.size() == 2;
    const QString zero = two ? QStringLiteral("0") : QStringLiteral("0?");
    switch (part.letter.unicode()) {
    case 'd':
        return part.text.size() > 2 ? QStringLiteral("\\w+") : QStringLiteral("(?:%1[1-9]|[12][0-9]|3[01])").arg(zero);
    case 'M':
        return part.text.size() > 2 ? QStringLiteral("\\w+") : QStringLiteral("(?:%1[1-9]|1[0-2])").arg(zero);
    case 'y':
        return QStringLiteral("[0-9]{%1}").arg(part.text.size());
    case 'h':
    case 'H':
        return QStringLiteral("(?:%1[0-9]|1[0-9]|2[0-3])").arg(zero);
    case 'm':
    case 's':
        return QStringLiteral("(?:%1[0-9]|[1-5][0-9])").arg(zero);
    default:
        return QStringLiteral("[0-9]+");
    }
}

} // namespace

std::optional<ZonedTime> readZonedTime(const QString &text, const DateTimeKind &kind)
{
    const std::optional<QDateTime> wallClock = readWallClock(text, kind.format);
    const std::optional<QTimeZone> zone = wallClock ? zoneOf(kind.zone) : std::nullopt;
    if (!zone)
        return std::nullopt;
    const Readings readings = readingsOf(*wallClock, *zone);
    ZonedTime time;
    time.local = *wallClock;
    if (readings.moments.isEmpty()) {
        if (!readings.beforeJump.isValid())
            return std::nullopt;
        time.clock = ZonedTime::Clock::Skipped;
        time.utc = readings.beforeJump;
    } else {
        time.clock = readings.moments.size() > 1 ? ZonedTime::Clock::Twice : ZonedTime::Clock::Once;
        time.utc = kind.laterInOverlap ? readings.moments.constLast() : readings.moments.constFirst();
    }
    time.offsetSeconds = zone->offsetFromUtc(time.utc);
    time.daylight = zone->isDaylightTime(time.utc);
    time.abbreviation = zone->abbreviation(time.utc);
    return time;
}

QString writeZonedTime(const QDateTime &moment, const DateTimeKind &kind)
{
    const std::optional<QTimeZone> zone = zoneOf(kind.zone);
    if (!zone || !moment.isValid())
        return {};
    return moment.toTimeZone(*zone).toString(kind.format);
}

TimePlace placeOfDay(const ZonedTime &time, const DateTimeKind &kind)
{
    return placeOf(QStringLiteral("d"), time, kind.format);
}

TimePlace placeOfHour(const ZonedTime &time, const DateTimeKind &kind)
{
    return placeOf(QStringLiteral("hH"), time, kind.format);
}

bool mayBecomeZonedTime(const QString &text, const DateTimeKind &kind)
{
    if (text.size() > longestTime || kind.format.size() > longestTime)
        return false;
    QString pattern = QStringLiteral("\\A");
    for (const FormatPart &part : partsOf(kind.format))
        pattern += patternOf(part);
    const auto match = QRegularExpression(pattern + QStringLiteral("\\z")).match(text, 0, QRegularExpression::PartialPreferCompleteMatch);
    return match.hasPartialMatch();
}

QString exampleTime(const DateTimeKind &kind, const QDateTime &now)
{
    constexpr qint64 hour = 60 * 60;
    return writeZonedTime(QDateTime::fromSecsSinceEpoch((now.toSecsSinceEpoch() / hour + 25) * hour, Qt::UTC), kind);
}

bool clockChangesOn(const QDate &day, const DateTimeKind &kind)
{
    const std::optional<QTimeZone> zone = day.isValid() ? zoneOf(kind.zone) : std::nullopt;
    if (!zone)
        return false;
    const auto offsetAt = [&zone](const QDate &date) { return zone->offsetFromUtc(date.startOfDay(*zone)); };
    return offsetAt(day) != offsetAt(day.addDays(1));
}

QString offsetName(int offsetSeconds)
{
    if (offsetSeconds == 0)
        return QStringLiteral("UTC");
    const int seconds = std::abs(offsetSeconds);
    QString name = QStringLiteral("UTC") + (offsetSeconds < 0 ? QChar(0x2212) : QLatin1Char('+')) + QString::number(seconds / 3600);
    const auto twoDigits = [](int n) { return QStringLiteral(":%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds % 3600 != 0)
        name += twoDigits(seconds % 3600 / 60);
    if (seconds % 60 != 0)
        name += twoDigits(seconds % 60);
    return name;
}

QString distanceText(const QDateTime &moment, const QDateTime &now)
{
    // A sentence for each way: languages bend the length of time behind "in".
    const qint64 seconds = now.secsTo(moment);
    const bool ahead = seconds > 0;
    const qint64 minutes = std::abs(seconds) / 60;
    const int hours = int(minutes / 60);
    const int rest = int(minutes % 60);
    if (minutes < 1)
        return ZonedTimeText::tr("now");
    if (hours < 1)
        return ahead ? ZonedTimeText::tr("in %n minutes", nullptr, rest) : ZonedTimeText::tr("%n minutes ago", nullptr, rest);
    if (hours >= 48)
        return ahead ? ZonedTimeText::tr("in %n days", nullptr, hours / 24) : ZonedTimeText::tr("%n days ago", nullptr, hours / 24);
    if (hours >= 6 || rest == 0)
        return ahead ? ZonedTimeText::tr("in %n hours", nullptr, hours) : ZonedTimeText::tr("%n hours ago", nullptr, hours);
    //: %1 is "5 minutes".
    const QString whole =
        ahead ? ZonedTimeText::tr("in %n hours %1", nullptr, hours) : ZonedTimeText::tr("%n hours %1 ago", nullptr, hours);
    return whole.arg(ZonedTimeText::tr("%n minutes", nullptr, rest));
}

} // namespace waybill
