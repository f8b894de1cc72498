#pragma once

#include <QDateTime>

#include <functional>

namespace waybill {

/// Where "now" comes from. Handed in, so that tests and `--now` answer for it.
using Clock = std::function<QDateTime()>;

} // namespace waybill
