#pragma once

#include <QDateTime>
#include <QList>

namespace waybill {

/// What is known of an earlier state when it is decided which ones stay.
struct StateStamp
{
    qint64 id = 0;
    QDateTime at;
    qint64 bytes = 0;
};

inline constexpr qsizetype mostStates = 200;
inline constexpr qint64 mostStateBytes = qint64{4} * 1024 * 1024;

/// Those that go: of each minute of the last hour, each hour of the last day, each day of the last month and each week before that, the
/// last one stays; beyond `mostStates` or `mostStateBytes` the oldest go. `states` is in the order of time. Pure.
QList<qint64> statesToDrop(const QList<StateStamp> &states, const QDateTime &now);

} // namespace waybill
