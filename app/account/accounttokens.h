#pragma once

#include "app/account/credentials.h"
#include "app/account/host.h"
#include "app/account/tokenstore.h"
#include "app/base/clock.h"

#include <QObject>
#include <QPointer>

namespace waybill {

class Network;

struct ExchangeResult;

/// The tokens of one account: read from the store when first asked for, renewed before they lapse and when the server takes them no more.
///
///   asked ─▶ read the store ─▶ good for a while? ─yes─▶ answer all
///                                   │ no, or refused by the server
///                                   ▼
///            another Waybill renewed it already? ─yes─▶ answer all
///                                   │ no
///                                   ▼
///            refresh, or ask `gh` ─▶ store the new ones ─▶ answer all
///                  ├─ no connection, 5xx ▶ an Error, or the old one while it holds
///                  └─ refused ▶ signed out: every answer is auth.signed-out until `take`
class AccountTokens : public QObject
{
    Q_OBJECT

public:
    struct Dependencies
    {
        Network &network;
        TokenStore &store;
        Clock clock;
        QProcessEnvironment environment; ///< For `gh`.
    };
    AccountTokens(Dependencies dependencies, Host host, Account account, QString clientId, QObject *parent);

    const Account &account() const { return m_account; }
    /// See Credentials.
    void token(QObject *context, Credentials::Answer answer);
    void replace(const Secret &rejected, QObject *context, Credentials::Answer answer);
    /// The person signed in: these are the tokens now. They are in the store already.
    void take(const TokenSet &tokens);
    /// Nobody gets one any more; whoever waits is told.
    void abandon();
    /// Whether GitHub took the token back, or it is gone from the store.
    bool isSignedOut() const { return m_signedOut; }

signals:
    void signedOut();

private:
    struct Ask
    {
        QPointer<QObject> context;
        Credentials::Answer answer;
        Secret rejected; ///< Empty: any will do.
    };

    bool isRejected() const;
    bool lapses(int withinSeconds) const;
    void work();
    void load(const std::function<void(const std::optional<TokenSet> &)> &then);
    void settle();
    void renew();
    void refresh();
    void takeRefresh(const ExchangeResult &answer);
    void refuseRefresh();
    void renewByGitHubCli();
    void keep(const TokenSet &tokens);
    void giveUp();
    void answerAll(const Result<Secret> &result);
    Error signedOutError() const;

    Dependencies m_dependencies;
    Host m_host;
    Account m_account;
    QString m_clientId;
    std::optional<TokenSet> m_tokens;
    QList<Ask> m_asks;
    QList<Secret> m_handedOut; ///< The last few: only what came from here is replaced from here.
    QDateTime m_renewedAt;
    bool m_working = false;
    bool m_signedOut = false;
};

} // namespace waybill
