#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkRequest;
class QObject;
QT_END_NAMESPACE

namespace waybill {

/// A whole answer, of whatever status, or why there is none.
struct WebAnswer
{
    int status = 0; ///< 0 with an error.
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    /// Codes: network.timeout, network.certificate, network.too-large, network.unsafe (not HTTPS), network.failed.
    std::optional<Error> error;
};

/// Sends a GET, or with `form` a POST, for signing in. Once: Qt's own second try of a POST is made impossible, since the first may have
/// used up a refresh token. Follows no redirect, takes no cookies, reads 256 KiB at most and waits 30 seconds at most (`timeout`,
/// milliseconds). `done` comes once, never before this returns. It ends without an answer when `context` is deleted.
void sendWebRequest(QNetworkAccessManager &network, QNetworkRequest request, const std::optional<QByteArray> &form, QObject *context,
                    std::function<void(const WebAnswer &)> done, int timeout = 30000);

/// "Waybill/0.1.0": GitHub refuses requests without a name (GitHub, "Getting started with the REST API").
QByteArray userAgent();

} // namespace waybill
