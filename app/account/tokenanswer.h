#pragma once

#include "app/account/host.h"
#include "app/account/tokens.h"
#include "app/http/exchange.h"

#include <QJsonObject>

QT_BEGIN_NAMESPACE
class QUrlQuery;
QT_END_NAMESPACE

namespace waybill {

// The two end points of a host where tokens come from. Both are asked by form and answer in JSON, or, from servers that pass over the
// Accept header, in a form (GitHub, "Authorizing OAuth apps").

/// POST to `path` of the host's web address: "/login/device/code" or "/login/oauth/access_token". See Exchange.
void askSignInServer(QNetworkAccessManager &network, const Host &host, const QString &path, const QUrlQuery &form, QObject *context,
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

} // namespace waybill
