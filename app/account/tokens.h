#pragma once

#include "app/base/secret.h"

#include <QDateTime>
#include <QStringList>

namespace waybill {

/// What a sign-in gives (GitHub, "Refreshing user access tokens"; RFC 6749 §5.1).
struct TokenSet
{
    Secret access;
    Secret refresh;           ///< Empty when the token does not expire.
    QDateTime expires;        ///< UTC; invalid: never.
    QDateTime refreshExpires; ///< UTC; invalid: unknown.
    QStringList scopes;       ///< As granted, which may be less than was asked for.

    bool operator==(const TokenSet &) const = default;
};

/// How an account came to be signed in.
enum class TokenSource { Device, Pasted, GitHubCli, Environment };

/// Who is signed in where. Holds no secret: it may be shown and kept in settings.
struct Account
{
    QString host; ///< Host::name.
    QString login;
    qint64 userId = 0; ///< Logins can change, this does not.
    TokenSource source = TokenSource::Device;

    bool operator==(const Account &) const = default;
};

} // namespace waybill
