#include "app/account/accounttokens.h"

#include "app/account/githubcli.h"
#include "app/account/tokenanswer.h"

#include <QUrlQuery>

#include <algorithm>

namespace waybill {

namespace {

/// How long before its end a token is renewed: longer than any request takes, clocks that differ included.
constexpr int renewBefore = 300;
/// A token that the server refuses so soon after it was renewed would be refused for ever.
constexpr int renewedJustNow = 60;
constexpr qsizetype mostHandedOut = 8;

} // namespace

AccountTokens::AccountTokens(Dependencies dependencies, Host host, Account account, QString clientId, QObject *parent)
    : QObject(parent),
      m_dependencies(std::move(dependencies)),
      m_host(std::move(host)),
      m_account(std::move(account)),
      m_clientId(std::move(clientId))
{
}

void AccountTokens::token(QObject *context, Credentials::Answer answer)
{
    if (m_signedOut)
        return answer(signedOutError());
    m_asks += {context, std::move(answer), {}};
    work();
}

void AccountTokens::replace(const Secret &rejected, QObject *context, Credentials::Answer answer)
{
    // A token of another account must not be answered with one of this: the request was meant as that person.
    if (m_signedOut || !m_handedOut.contains(rejected))
        return answer(signedOutError());
    m_asks += {context, std::move(answer), rejected};
    work();
}

void AccountTokens::take(const TokenSet &tokens)
{
    m_tokens = tokens;
    m_signedOut = false;
    m_renewedAt = {};
}

void AccountTokens::abandon()
{
    m_signedOut = true;
    answerAll(signedOutError());
}

bool AccountTokens::isRejected() const
{
    return std::any_of(m_asks.cbegin(), m_asks.cend(),
                       [this](const Ask &ask) { return !ask.rejected.isEmpty() && ask.context && ask.rejected == m_tokens->access; });
}

bool AccountTokens::lapses(int withinSeconds) const
{
    return m_tokens->expires.isValid() && m_dependencies.clock().secsTo(m_tokens->expires) <= withinSeconds;
}

void AccountTokens::work()
{
    if (m_working)
        return;
    m_working = true;
    if (m_tokens)
        return settle();
    load([this](const std::optional<TokenSet> &tokens) {
        m_tokens = tokens;
        if (m_tokens)
            settle();
        else if (m_account.source == TokenSource::GitHubCli)
            renewByGitHubCli();
        else
            giveUp();
    });
}

void AccountTokens::load(const std::function<void(const std::optional<TokenSet> &)> &then)
{
    m_dependencies.store.read(m_account, this, [this, then](const Result<std::optional<TokenSet>> &stored) {
        if (stored)
            then(stored.value());
        else
            answerAll(stored.error());
    });
}

void AccountTokens::settle()
{
    if (isRejected() || lapses(m_tokens->refresh.isEmpty() ? 0 : renewBefore))
        renew();
    else
        answerAll(m_tokens->access);
}

void AccountTokens::renew()
{
    if (m_renewedAt.isValid() && m_renewedAt.secsTo(m_dependencies.clock()) < renewedJustNow)
        return giveUp();
    load([this](const std::optional<TokenSet> &stored) {
        if (stored && stored->access != m_tokens->access) {
            m_tokens = stored;
            m_renewedAt = m_dependencies.clock();
            return answerAll(m_tokens->access);
        }
        if (!m_tokens->refresh.isEmpty() && !m_clientId.isEmpty())
            refresh();
        else if (m_account.source == TokenSource::GitHubCli)
            renewByGitHubCli();
        else
            giveUp();
    });
}

void AccountTokens::refresh()
{
    // Without a client secret: none is asked for where the token came by the device flow (GitHub, "Refreshing user access tokens").
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("client_id"), QString::fromLatin1(m_clientId.toUtf8().toPercentEncoding()));
    form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("refresh_token"));
    form.addQueryItem(QStringLiteral("refresh_token"), QString::fromLatin1(m_tokens->refresh.reveal().toPercentEncoding()));
    askSignInServer(m_dependencies.network, m_host, QStringLiteral("/login/oauth/access_token"), form, this,
                    [this](const ExchangeResult &answer) { takeRefresh(answer); });
}

void AccountTokens::takeRefresh(const ExchangeResult &answer)
{
    const QJsonObject values = signInValues(answer);
    const bool gotThrough = !answer.error && answer.status < 500 && answer.status != 429;
    if (gotThrough && !values.value(QLatin1String("error")).toString().isEmpty())
        return refuseRefresh();
    std::optional<TokenSet> fresh = gotThrough && answer.status == 200 ? tokensOf(values, m_dependencies.clock()) : std::nullopt;
    if (fresh) {
        if (fresh->scopes.isEmpty())
            fresh->scopes = m_tokens->scopes;
        return keep(*fresh);
    }
    if (!isRejected() && !lapses(0))
        return answerAll(m_tokens->access);
    answerAll(answer.error.value_or(Error{
        QStringLiteral("network.server"), tr("The sign-in on %1 cannot be renewed just now. Try again in a while.").arg(m_host.name), {}}));
}

void AccountTokens::refuseRefresh()
{
    // Each refresh token works once. Whether another Waybill was quicker, the store knows.
    load([this](const std::optional<TokenSet> &stored) {
        if (!stored || stored->access == m_tokens->access)
            return giveUp();
        m_tokens = stored;
        m_renewedAt = m_dependencies.clock();
        answerAll(m_tokens->access);
    });
}

void AccountTokens::renewByGitHubCli()
{
    askGitHubCli(m_host, m_dependencies.environment, this, [this](const Result<Secret> &token) {
        if (!token || (m_tokens && token.value() == m_tokens->access))
            return giveUp();
        // `gh` may have been signed in as somebody else meanwhile.
        askViewer(m_dependencies.network, m_host, token.value(), this, [this, token](const Result<Viewer> &viewer) {
            if (!viewer && viewer.error().code != QLatin1String("auth.refused"))
                return answerAll(viewer.error());
            if (!viewer || viewer.value().id != m_account.userId)
                return giveUp();
            keep({token.value(), {}, {}, {}, viewer.value().scopes.value_or(QStringList())});
        });
    });
}

void AccountTokens::keep(const TokenSet &tokens)
{
    // Stored before it is used: the old pair is dead from now on. Where that fails it still works until the program ends.
    m_dependencies.store.write(m_account, tokens, this, [this, tokens](const Result<Done> &) {
        m_tokens = tokens;
        m_renewedAt = m_dependencies.clock();
        answerAll(tokens.access);
    });
}

void AccountTokens::giveUp()
{
    m_signedOut = true;
    const QPointer<AccountTokens> self(this);
    answerAll(signedOutError());
    if (self)
        emit signedOut();
}

void AccountTokens::answerAll(const Result<Secret> &result)
{
    m_working = false;
    if (result) {
        m_handedOut.removeAll(result.value());
        m_handedOut.prepend(result.value());
        m_handedOut.resize(std::min(m_handedOut.size(), mostHandedOut));
    }
    // Any of them may ask again, or delete this.
    for (const Ask &ask : std::exchange(m_asks, {})) {
        if (ask.context)
            ask.answer(result);
    }
}

Error AccountTokens::signedOutError() const
{
    return {QStringLiteral("auth.signed-out"), tr("%1 is no longer signed in on %2. Sign in again.").arg(m_account.login, m_host.name), {}};
}

} // namespace waybill
