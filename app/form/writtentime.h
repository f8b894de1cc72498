#pragma once

#include "app/form/zonedtime.h"

#include <QList>

namespace waybill {

/// One way to understand a time as people write it.
struct TimeReading
{
    QString text;   ///< The time in the field's format.
    ZonedTime time; ///< What that is.
    QString note;   ///< For people: what was taken for granted, "if the morning was meant". May be empty.
    bool operator==(const TimeReading &other) const { return text == other.text && note == other.note; }
};

/// Reads what people write into a time box: "3/15", "15:30", "tomorrow 9pm", "2026-11-26 05:30", "11-26-2026 5:30", "in 2 h", "fri 6pm",
/// "noon", in English and with the names of days and months of the person's language; a day and a time in any order, either alone, with an
/// offset from UTC ("05:30Z", "15:30 +02:00") or the field's own zone ("9pm CST") where one is written. At most three readings, the
/// likeliest first; none where it is no time, or one further than ten years away. Day and month go by the order of the field's format. A
/// time that the clock leaves out or shows twice is read as readZonedTime does, and the note says so.
QList<TimeReading> readWrittenTime(const QString &text, const DateTimeKind &kind, const QDateTime &now);

/// Whether more text behind it could make it readable: "tom" is on its way to "tomorrow".
bool mayBecomeWrittenTime(const QString &text, const DateTimeKind &kind, const QDateTime &now);

} // namespace waybill
