#pragma once

#include "app/account/host.h"
#include "app/account/tokens.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QObject;
QT_END_NAMESPACE

namespace waybill {

/// Whose token it is, as the server says.
struct Viewer
{
    QString login;
    qint64 id = 0;
    /// Header X-OAuth-Scopes. Nothing: the server named none, as for fine-grained tokens, which have permissions instead.
    std::optional<QStringList> scopes;
};

/// The headers of every call to the host's REST API. With an empty token none that authorises.
QList<std::pair<QByteArray, QByteArray>> restHeaders(const Host &host, const Secret &token);

/// GET /user with this token. `done` comes once, never before this returns, and not when `context` is gone.
/// Codes: auth.refused (401, or what cannot be a token), auth.forbidden (403, 429), network.server (5xx), network.unreadable (no GitHub
/// behind it), and of ExchangeResult
void askViewer(QNetworkAccessManager &network, const Host &host, const Secret &token, QObject *context,
               std::function<void(Result<Viewer>)> done);

} // namespace waybill
