#include "app/http/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace waybill {

namespace {

/// As HTTP writes a time (RFC 9110 §5.6.7).
QDateTime timeOf(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QDateTime retryTime(const QHash<QByteArray, QByteArray> &headers, const QDateTime &now)
{
    // Longer than any limit of GitHub's; what a server says beyond is a mistake, or malice.
    constexpr qint64 longest = qint64(24) * 60 * 60;
    const auto in = [&](qint64 seconds) { return now.addSecs(std::clamp<qint64>(seconds, 0, longest)); };
    // The server's own clock, where it tells: this computer's may be wrong.
    const QDateTime sent = timeOf(headers.value("date"));
    const QDateTime base = sent.isValid() ? sent : now;

    bool number = false;
    const QByteArray after = headers.value("retry-after");
    if (const qint64 seconds = after.toLongLong(&number); number)
        return in(seconds);
    if (const QDateTime time = timeOf(after); time.isValid())
        return in(base.secsTo(time));
    if (headers.value("x-ratelimit-remaining") != "0")
        return {};
    const qint64 reset = headers.value("x-ratelimit-reset").toLongLong(&number);
    return in(number ? reset - base.toSecsSinceEpoch() : 60);
}

} // namespace waybill
