#pragma once

#include "app/account/host.h"
#include "app/account/tokens.h"
#include "app/base/clock.h"
#include "app/base/error.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace waybill {

/// The OAuth 2.0 device authorization grant (RFC 8628) as GitHub does it (GitHub, "Device flow").
///
///   idle ─start─▶ requesting ─codeReady─▶ polling ─┬─ success ──────▶ succeeded
///                     │                    ▲   │   ├─ access_denied ▶ failed (auth.denied)
///                     │        pending,    │   │   ├─ expired ──────▶ failed (auth.code-expired): start again
///                     │        slow_down ──┘   │   └─ other ────────▶ failed
///                     └─ error ▶ failed        └─ no connection, 5xx: goes on until the code expires (RFC 8628 §3.5)
class DeviceSignIn : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Requesting, Polling, Succeeded, Failed };

    DeviceSignIn(QNetworkAccessManager &network, Host host, QString clientId, Clock clock, QObject *parent = nullptr);

    /// `scope`: "repo" or "public_repo".
    void start(const QString &scope);
    void cancel();

    State state() const { return m_state; }
    QString userCode() const { return m_userCode; }
    QUrl verificationAddress() const { return m_verificationAddress; }
    QDateTime expires() const { return m_expires; } ///< Of the code; UTC.

signals:
    void codeReady();
    void succeeded(const waybill::TokenSet &tokens);
    void failed(const waybill::Error &error);

private:
    QNetworkAccessManager &m_network;
    Host m_host;
    QString m_clientId;
    Clock m_clock;
    State m_state = State::Idle;
    QString m_userCode;
    QUrl m_verificationAddress;
    QDateTime m_expires;
};

} // namespace waybill
