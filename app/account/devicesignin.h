#pragma once

#include "app/account/host.h"
#include "app/account/tokens.h"
#include "app/base/clock.h"
#include "app/base/error.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace waybill {

class Network;

struct ExchangeResult;

/// The OAuth 2.0 device authorization grant (RFC 8628) as GitHub does it (GitHub, "Device flow").
///
///   idle ─start─▶ requesting ─codeReady─▶ polling ─┬─ success ──────▶ succeeded
///                     │                    ▲   │   ├─ access_denied ▶ failed (auth.denied)
///                     │        pending,    │   │   ├─ expired ──────▶ failed (auth.code-expired): start again
///                     │        slow_down ──┘   │   └─ other ────────▶ failed
///                     └─ error ▶ failed        └─ no connection, 5xx: goes on until the code expires (RFC 8628 §3.5)
///
/// A code that the server no longer knows is asked for anew, once (codeReady comes again). `cancel` leads from anywhere to idle.
class DeviceSignIn : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Requesting, Polling, Succeeded, Failed };
    /// Calls back once after a while, and not when `context` is gone.
    using Timer = std::function<void(std::chrono::milliseconds, QObject *context, std::function<void()>)>;

    DeviceSignIn(Network &network, Host host, QString clientId, Clock clock, QObject *parent = nullptr);
    ~DeviceSignIn() override;

    /// Instead of QTimer::singleShot, so that tests need not wait.
    void setTimer(Timer timer) { m_timer = std::move(timer); }

    /// `scope`: "repo" or "public_repo". Cancels what is under way.
    void start(const QString &scope);
    /// Ends without a signal.
    void cancel();

    State state() const { return m_state; }
    QString userCode() const { return m_userCode; }
    QUrl verificationAddress() const { return m_verificationAddress; }
    QDateTime expires() const { return m_expires; } ///< Of the code; UTC.

signals:
    /// There is a code to show; comes again when there is another one.
    void codeReady();
    /// The scopes may be fewer than were asked for.
    void succeeded(const waybill::TokenSet &tokens);
    /// Codes: auth.no-client-id, auth.no-device-flow, auth.wrong-client, auth.denied, auth.code-expired, auth.refused, auth.unreadable,
    /// network.*
    void failed(const waybill::Error &error);

private:
    /// `call`, unless what it answers was cancelled meanwhile.
    template <typename Call>
    auto whileRunning(Call call);
    void requestCode();
    void takeCode(const ExchangeResult &answer);
    void waitAndPoll();
    void poll();
    void takePoll(const ExchangeResult &answer);
    void takePollError(const QString &code, const QJsonObject &values);
    void end(State state);
    void fail(const QString &code, const QString &message);

    Network &m_network;
    Host m_host;
    QString m_clientId;
    Clock m_clock;
    Timer m_timer;
    std::unique_ptr<QObject> m_running; ///< What is under way hangs on it.
    State m_state = State::Idle;
    QString m_scope;
    Secret m_deviceCode; ///< Whoever has it gets the token.
    QString m_userCode;
    QUrl m_verificationAddress;
    QDateTime m_expires;
    std::chrono::seconds m_interval{5};
    bool m_startedAnew = false;
};

} // namespace waybill
