#include "app/services/signingin.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::SigningIn)
};

Error signedOut(const Host &host)
{
    return {QStringLiteral("auth.signed-out"),
            Text::tr("Nobody is signed in on %1. Run waybill auth login, or set a token in the environment.").arg(host.name), host.name};
}

} // namespace

void findAccount(Services &services, const Host &host, QObject *context, std::function<void(Result<Account>)> done)
{
    Accounts &accounts = services.accounts();
    if (accounts.current(host.name))
        return accounts.identify(host, context, std::move(done));
    accounts.tokenOfGitHubCli(host, context, [&accounts, host, context, done](const Result<Secret> &token) {
        if (!token)
            return done(signedOut(host));
        TokenSet tokens;
        tokens.access = token.value();
        accounts.signIn(host, tokens, TokenSource::GitHubCli, context, done);
    });
}

} // namespace waybill
