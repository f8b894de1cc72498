#pragma once

#include "app/template/formdefinition.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace waybill {

/// A wall-clock time as it is understood in a zone.
struct ZonedTime
{
    enum class Clock {
        Once,    ///< The ordinary case.
        Skipped, ///< The clock jumps over it in spring. `utc` is what most software makes of it: the time an hour on.
        Twice,   ///< The clock shows it two times in autumn. `utc` is the reading that counts for the field.
    };
    QDateTime local; ///< As written, without zone (its time specification means nothing: read date() and time() only).
    QDateTime utc;   ///< The moment.
    Clock clock = Clock::Once;
    int offsetSeconds = 0; ///< Of the zone at that moment, east of UTC.
    bool daylight = false; ///< Daylight saving is in force then.
    QString abbreviation;  ///< Of the zone at that moment, e.g. "CDT".
};

/// Reads `text` in the field's format, to the letter (digits, separators, one blank). std::nullopt when it is not that, and for a
/// zone that is not known.
std::optional<ZonedTime> readZonedTime(const QString &text, const DateTimeKind &kind);

/// The field's text for a moment; empty for a zone that is not known.
QString writeZonedTime(const QDateTime &moment, const DateTimeKind &kind);

/// Where a part of a time stands in the field's text.
struct TimePlace
{
    int begin = 0;
    int length = 0; ///< 0: the format has no such part.
};
TimePlace placeOfDay(const ZonedTime &time, const DateTimeKind &kind);
TimePlace placeOfHour(const ZonedTime &time, const DateTimeKind &kind);

/// Whether more text behind it can make this a time in the field's format, to the letter.
bool mayBecomeZonedTime(const QString &text, const DateTimeKind &kind);

/// A time to show as an example: a full hour, a day ahead. Empty for a zone that is not known.
QString exampleTime(const DateTimeKind &kind, const QDateTime &now);

/// Whether the zone's clock is set forward or back on this day.
bool clockChangesOn(const QDate &day, const DateTimeKind &kind);

/// "UTC−5", "UTC+5:30", "UTC".
QString offsetName(int offsetSeconds);

/// How far `moment` is from `now`, for people: "in 38 minutes", "2 hours ago", "now" (less than a minute either way).
/// Whole units, rounded down; below six hours with the minutes, because an hour is long in the window of a request.
QString distanceText(const QDateTime &moment, const QDateTime &now);

} // namespace waybill
