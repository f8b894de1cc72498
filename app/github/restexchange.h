#pragma once

#include "app/github/restclient.h"

#include <QTimer>

namespace waybill {

/// One call of RestClient: the attempts that redirects and a refreshed token make of it.
///
///   token ─▶ attempt ─┬─ whole answer ─┬─ redirect ───────▶ attempt (at most five)
///              ▲      │                ├─ 401 ─▶ replace ─▶ attempt (once)
///              └──────┼────────────────┘
///                     │                └─ other ──────────▶ end
///                     └─ connection, time-out, cancel, too large ▶ end
class RestExchange : public RestCall
{
    Q_OBJECT

public:
    struct Dependencies
    {
        QNetworkAccessManager &network;
        const Host &host;
        Credentials &credentials;
        Clock clock;
        int timeout = 0; ///< Milliseconds.
    };
    RestExchange(Dependencies dependencies, RestRequest request, QObject *context, RestClient::Finished done, QObject *parent);

    void cancel() override;

private:
    void start();
    void gotToken(const Result<Secret> &token);
    void attempt();
    void attempted(const ExchangeResult &got);
    void answered();
    bool redirect();
    void replaceToken();
    void interrupt(const Error &why);
    void end(Delivery delivery, const Error &error);
    void finish();
    bool isWrite() const { return m_request.method != "GET"; }
    bool isOwnServer(const QUrl &url) const;

    Dependencies m_dependencies;
    RestRequest m_request;
    QPointer<QObject> m_context;
    RestClient::Finished m_done;
    QUrl m_url;
    Secret m_token;
    QTimer m_timer;
    QPointer<Exchange> m_attempt; ///< The running one.
    RestResult m_result;
    int m_redirects = 0;
    bool m_replaced = false;
    bool m_ended = false;
};

} // namespace waybill
