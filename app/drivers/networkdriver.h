#pragma once

#include "app/drivers/drivers.h"

#include <QNetworkReply>

namespace waybill {

/// By QNetworkAccessManager.
std::unique_ptr<NetworkDriver> qtNetworkDriver();

/// Why no whole answer came, for people; with the codes of ExchangeResult. `details`: what the TLS library said; `proxy`: "host:port" of
/// the one on the way, or empty.
Error networkError(QNetworkReply::NetworkError error, const QString &server, const QString &details = {}, const QString &proxy = {});

} // namespace waybill
