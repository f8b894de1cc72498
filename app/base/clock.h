#pragma once

#include <QDateTime>

#include <functional>

namespace waybill {

/// Where "now" comes from. Handed in, so that tests and `--now` answer for it.
using Clock = std::function<QDateTime()>;

/// Whether this is a zone of the system's time zone data. (QTimeZone::isValid takes any word for the abbreviation of a zone at UTC.)
bool isKnownZone(const QByteArray &id);

} // namespace waybill
