#pragma once

#include <QDateTime>
#include <QHash>

namespace waybill {

/// When the headers of an answer say that the server takes the next request: `retry-after` first (RFC 9110 §10.2.3), then the reset of an
/// exhausted limit (GitHub, "Best practices for using the REST API"). A day from now at most; invalid: they say nothing of it.
QDateTime retryTime(const QHash<QByteArray, QByteArray> &headers, const QDateTime &now);

} // namespace waybill
