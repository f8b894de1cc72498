#pragma once

#include "app/github/restclient.h"

#include <QNetworkReply>
#include <QTimer>

namespace waybill {

class OnceDevice;

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
    ~RestExchange() override;

    void cancel() override;

private:
    void start();
    void gotToken(const Result<Secret> &token);
    void attempt();
    QNetworkRequest networkRequest() const;
    void read();
    void replied();
    void failed(QNetworkReply::NetworkError error);
    void answered();
    bool redirect();
    void replaceToken();
    void end(RestResult::Delivery delivery, std::optional<Error> error);
    void finish();
    void dropReply();
    RestResult::Delivery deliveryOfSilence() const;
    bool isWrite() const { return m_request.method != "GET"; }

    Dependencies m_dependencies;
    RestRequest m_request;
    QPointer<QObject> m_context;
    RestClient::Finished m_done;
    QUrl m_url;
    Secret m_token;
    QTimer m_timer;
    QPointer<QNetworkReply> m_reply;
    OnceDevice *m_body = nullptr; ///< Of the running attempt.
    QByteArray m_received;
    QString m_tlsDetails;
    RestResult m_result;
    int m_redirects = 0;
    bool m_sent = false; ///< Bytes of the running attempt have left.
    bool m_replaced = false;
    bool m_ended = false;
};

/// Whether two addresses have scheme, host and port in common: who gets to see the token.
bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace waybill
