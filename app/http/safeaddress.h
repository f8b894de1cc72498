#pragma once

#include <QUrl>

namespace waybill {

/// Whether a request may go there at all: https, or http to a loopback address.
bool isSafeAddress(const QUrl &url);

} // namespace waybill
