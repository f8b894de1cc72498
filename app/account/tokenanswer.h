#pragma once

#include "app/account/host.h"
#include "app/account/tokens.h"
#include "app/http/exchange.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace waybill {

// The two end points of a host where tokens come from. Both are asked by form and answer in JSON, or, from servers that pass over the
// Accept header, in a form (GitHub, "Authorizing OAuth apps").

/// POST to `path` of the host's web address: "/login/device/code" or "/login/oauth/access_token". See Exchange.
void askSignInServer(Network &network, const Host &host, const QString &path, const QUrlQuery &form, QObject *context,
                     std::function<void(const ExchangeResult &)> done);

/// The values of an answer; of a form all are text. Empty when it is neither JSON nor a form.
QJsonObject signInValues(const ExchangeResult &answer);
/// A number, or text that is one; `otherwise` when it is neither or below 0. At most a hundred years.
qint64 secondsOf(const QJsonObject &values, const QString &name, qint64 otherwise);

/// What an answer with `access_token` gives (RFC 6749 §5.1; scopes separated by commas, as GitHub does, or blanks). Nothing when the
/// token is missing, is of a type that is no bearer, or holds what may not stand in a header.
std::optional<TokenSet> tokensOf(const QJsonObject &values, const QDateTime &now);

/// Whether it could be a token at all: 1 to 4096 visible ASCII characters. GitHub asks that tokens are not looked at any closer.
bool canBeToken(const QByteArray &bytes);

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
void askViewer(Network &network, const Host &host, const Secret &token, QObject *context, std::function<void(Result<Viewer>)> done);

} // namespace waybill
