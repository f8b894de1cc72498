#pragma once

#include "app/form/zonedtime.h"

#include <functional>

namespace waybill {

/// What a person wrote, taken apart.
struct WrittenTime
{
    // A day: one of these ways, or none.
    int year = 0; ///< 0: not written.
    int first = 0;
    int second = 0;       ///< Two numbers whose order is that of the field, unless `ordered`.
    bool ordered = false; ///< `first` is surely the month.
    int weekday = 0;
    bool next = false;
    std::optional<int> daysAhead;
    // A time of day.
    std::optional<QTime> time;
    int half = 0;          ///< 1: am, 2: pm is written.
    bool openHalf = false; ///< A clock of twelve hours could be meant.
    bool midnight = false;
    std::optional<int> offset; ///< Seconds east of UTC.
    std::optional<qint64> secondsAhead;

    bool hasDay() const { return first > 0 || weekday > 0 || daysAhead; }
};

/// Takes apart what a person wrote (see readWrittenTime); no value: something of it is no part of a time.
std::optional<WrittenTime> takeApart(const QString &text, const DateTimeKind &kind, const QDateTime &now);

/// Whether more text behind it could make it one, by the beginnings of the words that are known.
bool mayBecomeWritten(const QString &text, const std::function<bool(const QString &)> &isReadable);

} // namespace waybill
