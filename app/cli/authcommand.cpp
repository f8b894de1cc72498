#include "app/account/devicesignin.h"
#include "app/account/githubcli.h"
#include "app/base/printable.h"
#include "app/cli/invocation.h"
#include "app/services/services.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct AuthCommandText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::AuthCommand)
};

/// Longer than any token.
constexpr qint64 longestInput = 8192;

/// Where a token comes from, and whether it outlives the program, in words.
QString sourceText(TokenSource source)
{
    switch (source) {
    case TokenSource::Device:
        return AuthCommandText::tr("signed in by code, token in the system keyring");
    case TokenSource::Pasted:
        return AuthCommandText::tr("token given, kept in the system keyring");
    case TokenSource::GitHubCli:
        return AuthCommandText::tr("token of the GitHub CLI, kept in the system keyring");
    case TokenSource::Environment:
        break;
    }
    return AuthCommandText::tr("token of an environment variable");
}

/// One call of `auth`. Lives until it is done.
class AuthRun : public QObject
{
public:
    AuthRun(std::shared_ptr<const Invocation> call, Services &services, CommandDone done)
        : QObject(&services), m_call(std::move(call)), m_services(services), m_accounts(services.accounts()), m_done(std::move(done))
    {
    }

    void start()
    {
        const QString word = m_call->words().value(0);
        const bool login = word == QLatin1String("login");
        const bool loginOnly = m_call->has("with-token") || m_call->has("gh") || m_call->has("scope") || m_call->has("client-id");
        m_scope = m_call->has("scope") ? m_call->option("scope") : QStringLiteral("repo");
        if ((!login && word != QLatin1String("status") && word != QLatin1String("logout")) || (!login && loginOnly)
            || int(m_call->has("with-token")) + int(m_call->has("gh")) + int(m_call->has("client-id")) > 1
            || (m_scope != QLatin1String("repo") && m_scope != QLatin1String("public_repo")))
            return fail({QStringLiteral("usage.wrong"),
                         AuthCommandText::tr("Use auth login, auth status or auth logout. See waybill --help."),
                         {}});
        const Result<Host> host =
            m_call->has("host") ? hostNamed(m_call->option("host")) : hostOfEnvironment(m_services.places().environment);
        if (!host)
            return fail(host.error());
        m_host = host.value();
        // A name alone says https; the environment may mean the same server on loopback without it.
        if (const Result<Host> same = m_services.host(m_host.name); same && !m_call->option("host").contains(QLatin1String("://")))
            m_host = same.value();
        if (login)
            signIn();
        else if (word == QLatin1String("logout"))
            signOut();
        else
            status();
    }

private:
    void signIn()
    {
        if (m_call->has("with-token"))
            return keep({Secret(m_call->streams.input.readLine(longestInput).trimmed()), {}, {}, {}, {}}, TokenSource::Pasted);
        if (m_call->has("gh")) {
            m_accounts.tokenOfGitHubCli(m_host, this, [this](const Result<Secret> &token) {
                if (token)
                    keep({token.value(), {}, {}, {}, {}}, TokenSource::GitHubCli);
                else
                    fail(token.error());
            });
            return;
        }
        // Before the person goes to the browser: a token that cannot be kept is none here.
        m_accounts.probeKeyring(this, [this](const Result<Done> &usable) {
            if (!usable)
                return fail(unkept(usable.error().message));
            signInByCode();
        });
    }

    void signInByCode()
    {
        if (m_call->has("client-id")) {
            const QString id = m_call->option("client-id").trimmed();
            if (const Result<Done> fits = checkClientId(id); !fits || id.isEmpty())
                return fail({QStringLiteral("usage.wrong"),
                             fits ? AuthCommandText::tr("--client-id wants the id of an OAuth app.") : fits.error().message,
                             {}});
            ServerSettings settings = m_accounts.serverSettings(m_host);
            settings.clientId = id;
            m_accounts.setServerSettings(m_host, settings);
        }
        auto *signIn = new DeviceSignIn(m_services.network(), m_host, m_accounts.clientId(m_host), m_services.places().clock, this);
        connect(signIn, &DeviceSignIn::codeReady, this, [this, signIn] {
            m_call->complain(AuthCommandText::tr("Open %1 and enter the code %2. Waiting until you have; press Ctrl+C to stop.")
                                 .arg(signIn->verificationAddress().toString(QUrl::FullyEncoded), signIn->userCode()));
        });
        connect(signIn, &DeviceSignIn::succeeded, this, [this](const TokenSet &tokens) { keep(tokens, TokenSource::Device); });
        connect(signIn, &DeviceSignIn::failed, this, [this](const Error &error) {
            if (error.code == QLatin1String("auth.no-client-id") || error.code == QLatin1String("auth.no-device-flow"))
                m_call->complain(
                    AuthCommandText::tr("Other ways: “waybill auth login --gh” uses the sign-in of the GitHub CLI, “waybill auth login "
                                        "--with-token” reads a token from the standard input."));
            fail(error);
        });
        signIn->start(m_scope);
    }

    void keep(const TokenSet &tokens, TokenSource source)
    {
        m_accounts.signIn(m_host, tokens, source, this, [this, tokens, source](const Result<Account> &account) {
            if (!account)
                return fail(account.error());
            if (const QString reason = m_accounts.sessionOnlyReason(); !reason.isEmpty())
                return letGo(account.value(), reason);
            m_call->complain(AuthCommandText::tr("Signed in on %1 as %2.").arg(m_host.name, account.value().login));
            if (source == TokenSource::Device && !tokens.scopes.isEmpty() && !tokens.scopes.contains(m_scope))
                m_call->complain(AuthCommandText::tr("Granted: %1. Asked for: %2; some repositories may refuse the request.")
                                     .arg(enumeration(tokens.scopes), m_scope));
            if (const auto current = m_accounts.current(m_host.name); current && current->source == TokenSource::Environment)
                m_call->complain(AuthCommandText::tr("An environment variable holds a token for this server, and that one goes first."));
            finish(ExitFine);
        });
    }

    /// A sign-in that ends with this command is none.
    void letGo(const Account &account, const QString &reason)
    {
        m_accounts.signOut(account, this, [this, reason](const Result<Done> &) { fail(unkept(reason)); });
    }

    Error unkept(const QString &reason) const
    {
        return {QStringLiteral("keyring.unavailable"),
                AuthCommandText::tr("The token cannot be kept: %1. Give it in the environment variable %2 instead.")
                    .arg(reason, tokenVariables(m_host.enterpriseServer).constFirst()),
                {}};
    }

    void signOut()
    {
        const std::optional<Account> account = m_accounts.current(m_host.name);
        if (!account)
            return fail({QStringLiteral("auth.signed-out"), AuthCommandText::tr("Nobody is signed in on %1.").arg(m_host.name), {}});
        const QUrl revocation = m_accounts.revocationPage(*account);
        m_accounts.signOut(*account, this, [this, account, revocation](const Result<Done> &gone) {
            if (!gone)
                return fail(gone.error());
            m_call->complain(AuthCommandText::tr("%1 is signed out of %2.").arg(account->login, account->host));
            if (!revocation.isEmpty())
                m_call->complain(AuthCommandText::tr("The token is forgotten here and still valid there. To revoke it, open %1.")
                                     .arg(revocation.toString(QUrl::FullyEncoded)));
            finish(ExitFine);
        });
    }

    void status()
    {
        for (const Account &account : m_accounts.all()) {
            const bool known =
                std::any_of(m_left.cbegin(), m_left.cend(), [&account](const Host &host) { return host.name == account.host; });
            const Result<Host> host = m_services.host(account.host);
            if (!known && host && (!m_call->has("host") || host.value().name == m_host.name))
                m_left += host.value();
        }
        if (m_left.isEmpty())
            return fail({QStringLiteral("auth.signed-out"),
                         m_call->has("host") ? AuthCommandText::tr("Nobody is signed in on %1.").arg(m_host.name)
                                             : AuthCommandText::tr("Nobody is signed in."),
                         {}});
        nextStatus();
    }

    /// One server after the other: the worst answer decides how it ends.
    void nextStatus()
    {
        if (m_left.isEmpty()) {
            const Result<Done> written = m_call->write(m_lines.toUtf8());
            return written ? finish(m_exit) : fail(written.error());
        }
        const Host host = m_left.takeFirst();
        m_accounts.lookUp(host, this, [this, host](const Result<Accounts::Standing> &standing) {
            if (standing)
                m_lines += lineOf(standing.value());
            else
                m_exit = std::max(m_exit, m_call->fail(standing.error()));
            for (const Account &account : m_accounts.all()) {
                if (const auto current = m_accounts.current(host.name); account.host == host.name && current && account != *current)
                    m_lines += QStringLiteral("%1: %2\n").arg(host.name, AuthCommandText::tr("also %1").arg(account.login));
            }
            nextStatus();
        });
    }

    QString lineOf(const Accounts::Standing &standing) const
    {
        QString line =
            QStringLiteral("%1: %2 (%3)").arg(standing.account.host, standing.account.login, sourceText(standing.account.source));
        if (standing.scopes)
            line += QLatin1String("; ")
                + (standing.scopes->isEmpty() ? AuthCommandText::tr("no scopes")
                                              : AuthCommandText::tr("scopes: %1").arg(enumeration(*standing.scopes)));
        return line + u'\n';
    }

    void fail(const Error &error) { finish(m_call->fail(error)); }

    void finish(int code)
    {
        deleteLater();
        m_done(code);
    }

    std::shared_ptr<const Invocation> m_call;
    Services &m_services;
    Accounts &m_accounts;
    CommandDone m_done;
    Host m_host;
    QString m_scope;
    QList<Host> m_left;
    QString m_lines;
    int m_exit = ExitFine;
};

} // namespace

void authCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    (new AuthRun(call, services, done))->start();
}

} // namespace waybill
