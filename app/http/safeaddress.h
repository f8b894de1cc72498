#pragma once

#include <QUrl>

namespace waybill {

/// Whether a request may go there at all: https, or http to a loopback address.
bool isSafeAddress(const QUrl &url);

/// Whether two addresses have scheme, host and port in common: who gets to see the token.
bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace waybill
