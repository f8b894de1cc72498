#include "app/account/accounts.h"

#include "app/account/accountlist.h"
#include "app/account/accounttokens.h"
#include "app/account/githubcli.h"
#include "app/account/tokenanswer.h"

#include <QPointer>
#include <QSettings>

#include <unordered_map>

namespace waybill {

namespace {

Error nobodyOn(const QString &host)
{
    return {QStringLiteral("auth.signed-out"), Accounts::tr("Nobody is signed in on %1.").arg(host), {}};
}

/// Answers with the token of the environment, or else of whoever is in use on the host when asked.
class HostCredentials : public Credentials
{
public:
    using Finder = std::function<AccountTokens *()>;

    HostCredentials(QString host, Secret ofEnvironment, Finder find)
        : m_host(std::move(host)), m_ofEnvironment(std::move(ofEnvironment)), m_find(std::move(find))
    {
    }

    void token(QObject *context, Answer answer) override
    {
        if (!m_ofEnvironment.isEmpty())
            return answer(m_ofEnvironment);
        if (AccountTokens *tokens = m_find())
            return tokens->token(context, std::move(answer));
        answer(nobodyOn(m_host));
    }

    void replace(const Secret &rejected, QObject *context, Answer answer) override
    {
        AccountTokens *tokens = m_ofEnvironment.isEmpty() ? m_find() : nullptr;
        if (tokens)
            return tokens->replace(rejected, context, std::move(answer));
        if (m_ofEnvironment.isEmpty())
            return answer(nobodyOn(m_host));
        const QString message =
            Accounts::tr("%1 does not accept the token of the environment variable. It may have expired or been revoked.");
        answer(Error{QStringLiteral("auth.signed-out"), message.arg(m_host), {}});
    }

private:
    QString m_host;
    Secret m_ofEnvironment;
    Finder m_find;
};

} // namespace

struct Accounts::Private
{
    Private(Accounts &owner, Dependencies given) : accounts(owner), dependencies(std::move(given)), list(dependencies.settings) { }

    Secret tokenOfEnvironment(const Host &host) const;
    std::optional<Account> accountOfEnvironment(const Host &host) const;
    AccountTokens &tokensOf(const Account &account, const Host &host);
    void keep(const Host &host, const Account &account, const TokenSet &tokens, QObject *context,
              std::function<void(Result<Account>)> done);

    Accounts &accounts;
    Dependencies dependencies;
    AccountList list;
    std::unordered_map<QString, std::unique_ptr<HostCredentials>> credentials; ///< By Host::name.
    QHash<QString, AccountTokens *> tokens;                                    ///< By storeKey.
    QHash<QString, Account> seen;                                              ///< Accounts of the environment, by Host::name.
};

Secret Accounts::Private::tokenOfEnvironment(const Host &host) const
{
    if (host.enterpriseServer) {
        const Result<Host> meant = hostOfEnvironment(dependencies.environment);
        if (!meant || meant.value() != host)
            return {};
    }
    for (const QString &name : tokenVariables(host.enterpriseServer)) {
        if (const QByteArray token = dependencies.environment.value(name).trimmed().toUtf8(); !token.isEmpty())
            return Secret(token);
    }
    return {};
}

std::optional<Account> Accounts::Private::accountOfEnvironment(const Host &host) const
{
    if (tokenOfEnvironment(host).isEmpty())
        return std::nullopt;
    return seen.value(host.name, {host.name, {}, 0, TokenSource::Environment});
}

AccountTokens &Accounts::Private::tokensOf(const Account &account, const Host &host)
{
    AccountTokens *&found = tokens[storeKey(account)];
    if (!found) {
        found = new AccountTokens({dependencies.network, dependencies.store, dependencies.clock, dependencies.environment},
                                  accounts.reached(host), account, accounts.clientId(host), &accounts);
        connect(found, &AccountTokens::signedOut, &accounts, &Accounts::changed);
    }
    return *found;
}

Accounts::Accounts(Dependencies dependencies, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(dependencies)))
{
}

Accounts::~Accounts()
{
    // They use what the rest of this is made of.
    qDeleteAll(d->tokens);
}

QList<Account> Accounts::all() const
{
    QList<Account> accounts;
    for (const Result<Host> &host : {hostNamed(QStringLiteral("github.com")), hostOfEnvironment(d->dependencies.environment)}) {
        const std::optional<Account> account = host ? d->accountOfEnvironment(host.value()) : std::nullopt;
        if (account && !accounts.contains(*account))
            accounts += *account;
    }
    return accounts + d->list.all();
}

std::optional<Account> Accounts::current(const QString &host) const
{
    for (const Account &account : all()) {
        if (account.host == host && account.source == TokenSource::Environment)
            return account;
    }
    return d->list.current(host);
}

void Accounts::setCurrent(const Account &account)
{
    if (account.source == TokenSource::Environment)
        return;
    d->list.put(account);
    emit changed();
}

bool Accounts::needsSignIn(const Account &account) const
{
    const AccountTokens *tokens = d->tokens.value(storeKey(account));
    return tokens && tokens->isSignedOut();
}

Credentials &Accounts::credentials(const Host &host)
{
    std::unique_ptr<HostCredentials> &found = d->credentials[host.web.toString()];
    if (!found) {
        found = std::make_unique<HostCredentials>(host.name, d->tokenOfEnvironment(host), [this, host]() -> AccountTokens * {
            const std::optional<Account> account = d->list.current(host.name);
            return account ? &d->tokensOf(*account, host) : nullptr;
        });
    }
    return *found;
}

QString Accounts::clientId(const Host &host) const
{
    // Who set one of their own means it.
    if (const QString own = serverSettings(host).clientId; !own.isEmpty())
        return own;
    const QString ofBuild = d->dependencies.clientId.isEmpty() ? QStringLiteral(WAYBILL_GITHUB_CLIENT_ID) : d->dependencies.clientId;
    if (host.name == QLatin1String("github.com") && !ofBuild.isEmpty())
        return ofBuild;
    return d->dependencies.environment.value(QStringLiteral("WAYBILL_GITHUB_CLIENT_ID")).trimmed();
}

ServerSettings Accounts::serverSettings(const Host &host) const
{
    return ServerSettings::load(d->dependencies.settings, host.name);
}

void Accounts::setServerSettings(const Host &host, const ServerSettings &settings)
{
    settings.save(d->dependencies.settings, host.name);
    emit changed();
}

QUrl Accounts::revocationPage(const Account &account) const
{
    const Result<Host> usual = hostOfEnvironment(d->dependencies.environment);
    const Result<Host> host = usual && usual.value().name == account.host ? usual : hostNamed(account.host);
    if (!host || account.source == TokenSource::GitHubCli || account.source == TokenSource::Environment)
        return {};
    const QString id = clientId(host.value());
    QUrl page = host.value().web;
    const bool ofApp = account.source == TokenSource::Device && !id.isEmpty();
    page.setPath(ofApp ? QStringLiteral("/settings/connections/applications/") + id : QStringLiteral("/settings/tokens"));
    return page;
}

Host Accounts::reached(const Host &host) const
{
    QUrl rest(serverSettings(host).restAddress, QUrl::StrictMode);
    if (!isSafeAddress(rest) || rest.hasQuery() || rest.hasFragment())
        return host;
    while (rest.path().endsWith(u'/'))
        rest.setPath(rest.path().chopped(1));
    Host by = host;
    by.rest = rest;
    return by;
}

QString Accounts::sessionOnlyReason() const
{
    return d->dependencies.store.sessionOnlyReason();
}

void Accounts::probeKeyring(QObject *context, std::function<void(Result<Done>)> done)
{
    d->dependencies.store.probe(context, std::move(done));
}

void Accounts::keepInKeyring(const Account &account, QObject *context, std::function<void(Result<Done>)> done)
{
    TokenStore &store = d->dependencies.store;
    const auto answer = [this, asker = QPointer<QObject>(context), done](const Result<Done> &kept) {
        emit changed();
        if (asker)
            done(kept);
    };
    // In the name of the accounts, as in signIn: what is begun is ended, whoever closes the dialog.
    store.probe(this, [this, &store, account, answer](const Result<Done> &usable) {
        if (!usable)
            return answer(usable);
        store.read(account, this, [this, &store, account, answer](const Result<std::optional<TokenSet>> &tokens) {
            if (!tokens || !tokens.value())
                return answer(tokens ? nobodyOn(account.host) : tokens.error());
            store.write(account, *tokens.value(), this, [&store, answer](const Result<Done> &written) {
                const QString reason = store.sessionOnlyReason();
                answer(!written || reason.isEmpty() ? written : Result<Done>(Error{QStringLiteral("keyring.unavailable"), reason, {}}));
            });
        });
    });
}

void Accounts::signIn(const Host &host, const TokenSet &tokens, TokenSource source, QObject *context,
                      std::function<void(Result<Account>)> done)
{
    const QPointer<QObject> asker(context);
    askViewer(d->dependencies.network, reached(host), tokens.access, context,
              [this, host, tokens, source, asker, done](const Result<Viewer> &viewer) {
                  if (!viewer)
                      return done(viewer.error());
                  const Account account{host.name, viewer.value().login, viewer.value().id, source};
                  if (source == TokenSource::Environment) {
                      d->seen.insert(host.name, account);
                      emit changed();
                      return done(account);
                  }
                  TokenSet kept = tokens;
                  if (kept.scopes.isEmpty())
                      kept.scopes = viewer.value().scopes.value_or(QStringList());
                  d->keep(host, account, kept, asker, done);
              });
}

void Accounts::Private::keep(const Host &host, const Account &account, const TokenSet &given, QObject *context,
                             std::function<void(Result<Account>)> done)
{
    // In the name of the accounts: the person who closes the dialog now is signed in all the same.
    dependencies.store.write(account, given, &accounts,
                             [this, host, account, given, asker = QPointer<QObject>(context), done](const Result<Done> &written) {
                                 if (written) {
                                     list.put(account);
                                     // Who signed in by another way than before is renewed by that way.
                                     if (AccountTokens *before = tokens.value(storeKey(account)); before && before->account() != account) {
                                         tokens.remove(storeKey(account));
                                         before->abandon();
                                         before->deleteLater();
                                     }
                                     tokensOf(account, host).take(given);
                                     emit accounts.changed();
                                 }
                                 if (asker)
                                     done(written ? Result<Account>(account) : Result<Account>(written.error()));
                             });
}

void Accounts::signOut(const Account &account, QObject *context, std::function<void(Result<Done>)> done)
{
    if (account.source == TokenSource::Environment) {
        const Error error{
            QStringLiteral("auth.environment"), tr("This token comes from an environment variable. Take it out there to sign out."), {}};
        QMetaObject::invokeMethod(
            context, [done, error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    // A renewal under way must not put a token back.
    if (AccountTokens *tokens = d->tokens.take(storeKey(account))) {
        tokens->abandon();
        delete tokens;
    }
    d->dependencies.store.remove(account, this, [this, account, asker = QPointer<QObject>(context), done](const Result<Done> &removed) {
        if (removed) {
            d->list.remove(account);
            emit changed();
        }
        if (asker)
            done(removed);
    });
}

void Accounts::tokenOfGitHubCli(const Host &host, QObject *context, std::function<void(Result<Secret>)> done)
{
    askGitHubCli(host, d->dependencies.environment, context, std::move(done));
}

void Accounts::identify(const Host &host, QObject *context, std::function<void(Result<Account>)> done)
{
    if (const std::optional<Account> account = current(host.name); account && !account->login.isEmpty())
        return done(*account);
    lookUp(host, context, [done](const Result<Standing> &standing) {
        done(standing ? Result<Account>(standing.value().account) : Result<Account>(standing.error()));
    });
}

void Accounts::lookUp(const Host &host, QObject *context, std::function<void(Result<Standing>)> done)
{
    const auto ask = [this, host, context, done](const Secret &token, bool again, const auto &self) -> void {
        askViewer(d->dependencies.network, reached(host), token, context,
                  [this, host, token, again, context, done, self](const Result<Viewer> &viewer) {
                      const std::optional<Account> account = current(host.name);
                      if (viewer && account) {
                          Account seen = *account;
                          seen.login = viewer.value().login;
                          seen.userId = viewer.value().id;
                          if (seen != *account) {
                              if (seen.source == TokenSource::Environment)
                                  d->seen.insert(host.name, seen);
                              else if (isSameAccount(seen, *account))
                                  d->list.put(seen); // Renamed.
                              emit changed();
                          }
                          return done(Standing{seen, viewer.value().scopes});
                      }
                      if (viewer || viewer.error().code != QLatin1String("auth.refused") || again)
                          return done(viewer ? nobodyOn(host.name) : viewer.error());
                      credentials(host).replace(token, context, [done, self](const Result<Secret> &other) {
                          if (other)
                              self(other.value(), true, self);
                          else
                              done(other.error());
                      });
                  });
    };
    credentials(host).token(context, [ask, done](const Result<Secret> &token) {
        if (token)
            ask(token.value(), false, ask);
        else
            done(token.error());
    });
}

} // namespace waybill
