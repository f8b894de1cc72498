#include "app/drafts/draftstates.h"

namespace waybill {

namespace {

/// Seconds within which one state is enough, by age. What a clock that was set back put into the future is young.
qint64 spanAt(qint64 age)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (age < hour)
        return minute;
    if (age < day)
        return hour;
    return age < 30 * day ? day : 7 * day;
}

} // namespace

QList<qint64> statesToDrop(const QList<StateStamp> &states, const QDateTime &now)
{
    QList<qint64> dropped;
    qsizetype kept = 0;
    qint64 bytes = 0;
    qint64 lastSpan = 0;
    qint64 lastPlace = 0;
    for (auto state = states.crbegin(); state != states.crend(); ++state) {
        const qint64 span = spanAt(state->at.secsTo(now));
        const qint64 place = state->at.toSecsSinceEpoch() / span;
        const bool same = kept > 0 && span == lastSpan && place == lastPlace;
        if (same || kept >= mostStates || bytes + state->bytes > mostStateBytes) {
            dropped.append(state->id);
            continue;
        }
        ++kept;
        bytes += state->bytes;
        lastSpan = span;
        lastPlace = place;
    }
    return dropped;
}

} // namespace waybill
