#pragma once

#include "app/account/credentials.h"
#include "app/account/host.h"
#include "app/account/serversettings.h"
#include "app/account/tokenstore.h"
#include "app/base/clock.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace waybill {

class Network;

/// Who is signed in, on which hosts, and the way to their tokens. Accounts (no secrets) are kept in the settings, tokens in the store.
///
/// Order of tokens for a host: the environment (GH_TOKEN, GITHUB_TOKEN; for enterprise servers GH_ENTERPRISE_TOKEN,
/// GITHUB_ENTERPRISE_TOKEN), the keyring, and `gh auth token` where the person signed in by it. Unlike `gh`, an enterprise token goes to
/// the one server that GH_HOST or WAYBILL_GITHUB_URL names and to no other.
class Accounts : public QObject
{
    Q_OBJECT

public:
    struct Dependencies
    {
        Network &network;
        TokenStore &store;
        QSettings &settings;
        Clock clock;
        QProcessEnvironment environment;
        QString clientId; ///< For github.com; empty: the build's.
    };
    explicit Accounts(Dependencies dependencies, QObject *parent = nullptr);
    ~Accounts() override;

    /// Of the environment first, then in the order in which they came.
    QList<Account> all() const;
    /// The one in use on the host. Of an account of the environment login and id are empty until `lookUp` asked for them.
    std::optional<Account> current(const QString &host) const;
    void setCurrent(const Account &account);
    /// Whether it has to be signed in again: its token was taken back, or is in no store any more. Known once it was tried.
    bool needsSignIn(const Account &account) const;
    /// Of the current account; never null, but answers auth.signed-out while there is none. Belongs to this.
    Credentials &credentials(const Host &host);
    /// The settings' `clientId/HOST`, else the build's (github.com alone), else WAYBILL_GITHUB_CLIENT_ID. May be empty.
    QString clientId(const Host &host) const;
    /// The host as it is reached from here: its REST address is the settings' `restAddress/HOST` where that is a safe address (a gateway
    /// before the server). Name, web address and accounts stay those of the host itself.
    Host reached(const Host &host) const;
    /// What the settings hold for the host; who changes them has checked them.
    ServerSettings serverSettings(const Host &host) const;
    void setServerSettings(const Host &host, const ServerSettings &settings);
    /// Where the person can revoke the account's token, which GitHub lets nobody do without the app's secret: the page of the app, or that
    /// of tokens. Empty where the token is not this program's to end (the GitHub CLI's, the environment's).
    QUrl revocationPage(const Account &account) const;

    /// See TokenStore::sessionOnlyReason and TokenStore::probe.
    QString sessionOnlyReason() const;
    void probeKeyring(QObject *context, std::function<void(Result<Done>)> done);
    /// Once more puts a token that lives for the session only into the keyring. With an error (keyring.*) it lives on as before.
    void keepInKeyring(const Account &account, QObject *context, std::function<void(Result<Done>)> done);

    /// Asks the server whose token it is (GET /user) and keeps both, an account of the environment excepted.
    /// Codes: auth.refused, auth.forbidden, network.*
    void signIn(const Host &host, const TokenSet &tokens, TokenSource source, QObject *context, std::function<void(Result<Account>)> done);
    /// Forgets token and account. With an error (keyring.*) both are left as they are. What the environment holds cannot be forgotten
    /// here (auth.environment).
    void signOut(const Account &account, QObject *context, std::function<void(Result<Done>)> done);
    /// `gh auth token --hostname HOST`. Codes: gh.missing, gh.signed-out, gh.timeout.
    void tokenOfGitHubCli(const Host &host, QObject *context, std::function<void(Result<Secret>)> done);

    /// Whose token it is: who is in use on the host, asked of the server where login and id are not known yet. `done` comes once, maybe
    /// before this returns, and not when `context` is gone. Codes: those of lookUp
    void identify(const Host &host, QObject *context, std::function<void(Result<Account>)> done);

    /// Who is in use on the host, as the server says now.
    struct Standing
    {
        Account account;
        std::optional<QStringList> scopes; ///< Nothing: the server names none (fine-grained tokens).
    };
    /// Codes: auth.signed-out, auth.refused, auth.forbidden, network.*, keyring.*
    void lookUp(const Host &host, QObject *context, std::function<void(Result<Standing>)> done);

signals:
    /// Accounts, who is in use, or whether somebody has to sign in again.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
