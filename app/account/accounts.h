#pragma once

#include "app/account/credentials.h"
#include "app/account/host.h"
#include "app/account/tokenstore.h"
#include "app/base/clock.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QSettings;
QT_END_NAMESPACE

namespace waybill {

/// Who is signed in, on which hosts, and the way to their tokens. Accounts (no secrets) are kept in the settings, tokens in the store.
///
/// Order of tokens for a host: the environment (GH_TOKEN, GITHUB_TOKEN; for enterprise servers GH_ENTERPRISE_TOKEN,
/// GITHUB_ENTERPRISE_TOKEN), the keyring, and `gh auth token` where the person allowed it.
class Accounts : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QNetworkAccessManager &network;
        TokenStore &store;
        QSettings &settings;
        Clock clock;
        QProcessEnvironment environment;
        QString clientId; ///< Of the build; empty: settings, then environment (WAYBILL_GITHUB_CLIENT_ID).
    };
    explicit Accounts(Parts parts, QObject *parent = nullptr);
    ~Accounts() override;

    QList<Account> all() const;
    /// The one in use on the host.
    std::optional<Account> current(const QString &host) const;
    void setCurrent(const Account &account);
    /// Of the current account; never null, but answers auth.signed-out while there is none. Belongs to this.
    Credentials &credentials(const Host &host);
    QString clientId(const Host &host) const;
    /// See TokenStore::sessionOnlyReason.
    QString sessionOnlyReason() const;

    /// Asks the server whose token it is (GET /user) and keeps both. Codes: auth.refused, network.*
    void signIn(const Host &host, const TokenSet &tokens, TokenSource source, QObject *context, std::function<void(Result<Account>)> done);
    /// Forgets token and account.
    void signOut(const Account &account, QObject *context, std::function<void(Result<Done>)> done);
    /// `gh auth token --hostname HOST`. Codes: gh.missing, gh.signed-out.
    void tokenOfGitHubCli(const Host &host, QObject *context, std::function<void(Result<Secret>)> done);

signals:
    void changed();
};

} // namespace waybill
