#include "app/account/devicesignin.h"

#include "app/account/tokenanswer.h"
#include "app/base/printable.h"

#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace waybill {

namespace {

// RFC 8628 §3.2, §3.5: what holds when the server does not say.
constexpr qint64 usualInterval = 5;
constexpr qint64 usualLife = 900;
constexpr std::chrono::seconds slowDownStep{5};
// What no server means: a code that is good for longer than a day, and one that is asked after so seldom that it ends unasked.
constexpr qint64 longestLife = 24LL * 3600;
constexpr qint64 longestInterval = 300;
// Polling exactly at the interval already gives slow_down; `gh` waits this much longer too.
constexpr double patience = 1.2;

void onTimer(std::chrono::milliseconds after, QObject *context, std::function<void()> call)
{
    QTimer::singleShot(after, context, std::move(call));
}

bool isShowable(const QString &code)
{
    return !code.isEmpty() && code.size() <= 64 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c.isPrint(); });
}

std::chrono::seconds intervalOf(const QJsonObject &values, qint64 otherwise)
{
    return std::chrono::seconds(std::clamp<qint64>(secondsOf(values, QStringLiteral("interval"), otherwise), 1, longestInterval));
}

QString encoded(const QByteArray &text)
{
    return QString::fromLatin1(text.toPercentEncoding());
}

} // namespace

DeviceSignIn::DeviceSignIn(Network &network, Host host, QString clientId, Clock clock, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_host(std::move(host)),
      m_clientId(std::move(clientId)),
      m_clock(std::move(clock)),
      m_timer(onTimer)
{
}

DeviceSignIn::~DeviceSignIn() = default;

void DeviceSignIn::start(const QString &scope)
{
    cancel();
    m_scope = scope;
    m_startedAnew = false;
    requestCode();
}

void DeviceSignIn::cancel()
{
    end(State::Idle);
}

template <typename Call>
auto DeviceSignIn::whileRunning(Call call)
{
    return [this, running = m_running.get(), call](const auto &...arguments) {
        if (running == m_running.get())
            call(arguments...);
    };
}

void DeviceSignIn::requestCode()
{
    end(State::Requesting);
    m_running = std::make_unique<QObject>();
    if (m_clientId.isEmpty()) {
        // Later, like every other answer.
        m_timer(std::chrono::milliseconds(0), m_running.get(),
                [this] { fail(QStringLiteral("auth.no-client-id"), tr("This Waybill has no client id for %1.").arg(m_host.name)); });
        return;
    }
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("client_id"), encoded(m_clientId.toUtf8()));
    form.addQueryItem(QStringLiteral("scope"), encoded(m_scope.toUtf8()));
    askSignInServer(m_network, m_host, QStringLiteral("/login/device/code"), form, m_running.get(),
                    whileRunning([this](const ExchangeResult &answer) { takeCode(answer); }));
}

void DeviceSignIn::takeCode(const ExchangeResult &answer)
{
    if (answer.error)
        return fail(answer.error->code, answer.error->message);
    if (answer.status >= 500 || answer.status == 429)
        return fail(QStringLiteral("network.server"),
                    tr("%1 has trouble just now (status %2). Try again in a while.").arg(m_host.name).arg(answer.status));
    const QJsonObject values = signInValues(answer);
    const QString error = values.value(QLatin1String("error")).toString();
    if (error == QLatin1String("incorrect_client_credentials") || error == QLatin1String("invalid_client"))
        return fail(QStringLiteral("auth.wrong-client"), tr("%1 does not know this Waybill's client id.").arg(m_host.name));
    const QUrl address(values.value(QLatin1String("verification_uri")).toString(), QUrl::StrictMode);
    // How `gh` tells hosts without it (cli/oauth device/device_flow.go).
    const bool none = QList<int>{401, 403, 404, 422}.contains(answer.status) || error == QLatin1String("device_flow_disabled")
        || error == QLatin1String("unauthorized_client") || (answer.status == 200 && error.isEmpty() && address.isEmpty());
    if (none)
        return fail(QStringLiteral("auth.no-device-flow"),
                    tr("%1 does not offer signing in by code here. Use another way.").arg(m_host.name));
    if (!error.isEmpty())
        return fail(QStringLiteral("auth.refused"), tr("%1 refused to start the sign-in: %2.").arg(m_host.name, printable(error, 80)));
    const QString userCode = values.value(QLatin1String("user_code")).toString();
    const QByteArray deviceCode = values.value(QLatin1String("device_code")).toString().toUtf8();
    const qint64 life = secondsOf(values, QStringLiteral("expires_in"), usualLife);
    if (answer.status != 200 || !isShowable(userCode) || !canBeToken(deviceCode) || !isSafeAddress(address) || life == 0)
        return fail(QStringLiteral("auth.unreadable"), tr("%1 answered something that is no sign-in code.").arg(m_host.name));
    m_deviceCode = Secret(deviceCode);
    m_userCode = userCode;
    m_verificationAddress = address;
    m_expires = m_clock().toUTC().addSecs(std::min(life, longestLife));
    m_interval = intervalOf(values, usualInterval);
    m_state = State::Polling;
    waitAndPoll();
    emit codeReady();
}

void DeviceSignIn::waitAndPoll()
{
    const std::chrono::milliseconds left(std::max<qint64>(0, m_clock().msecsTo(m_expires)));
    const std::chrono::milliseconds wait(qint64(double(std::chrono::milliseconds(m_interval).count()) * patience));
    m_timer(std::min(wait, left), m_running.get(), whileRunning([this] { poll(); }));
}

void DeviceSignIn::poll()
{
    if (m_clock() >= m_expires)
        return takePollError(QStringLiteral("expired_token"), {});
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("client_id"), encoded(m_clientId.toUtf8()));
    form.addQueryItem(QStringLiteral("device_code"), encoded(m_deviceCode.reveal()));
    form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    askSignInServer(m_network, m_host, QStringLiteral("/login/oauth/access_token"), form, m_running.get(),
                    whileRunning([this](const ExchangeResult &answer) { takePoll(answer); }));
}

void DeviceSignIn::takePoll(const ExchangeResult &answer)
{
    // What was refused is said; what did not get through is tried again.
    static const QStringList lasting{QStringLiteral("network.certificate"), QStringLiteral("network.too-large"),
                                     QStringLiteral("network.unsafe")};
    if (answer.error && lasting.contains(answer.error->code))
        return fail(answer.error->code, answer.error->message);
    if (answer.error || answer.status >= 500)
        return waitAndPoll();
    const QJsonObject values = signInValues(answer);
    const QString error = values.value(QLatin1String("error")).toString();
    // GitHub answers errors with status 200, the standard with 400 (RFC 6749 §5.2).
    if (!error.isEmpty() || answer.status == 429)
        return takePollError(error.isEmpty() ? QStringLiteral("slow_down") : error, values);
    const std::optional<TokenSet> tokens = answer.status == 200 ? tokensOf(values, m_clock()) : std::nullopt;
    if (!tokens)
        return fail(QStringLiteral("auth.unreadable"), tr("%1 answered something that is no token.").arg(m_host.name));
    end(State::Succeeded);
    emit succeeded(*tokens);
}

void DeviceSignIn::takePollError(const QString &code, const QJsonObject &values)
{
    if (code == QLatin1String("authorization_pending"))
        return waitAndPoll();
    if (code == QLatin1String("slow_down")) {
        m_interval = std::max(m_interval, intervalOf(values, (m_interval + slowDownStep).count()));
        return waitAndPoll();
    }
    if ((code == QLatin1String("incorrect_device_code") || code == QLatin1String("bad_verification_code")) && !m_startedAnew) {
        m_startedAnew = true;
        return requestCode();
    }
    if (code == QLatin1String("access_denied"))
        return fail(QStringLiteral("auth.denied"), tr("The sign-in was declined on %1.").arg(m_host.name));
    // The page's table and its text name it differently.
    if (code == QLatin1String("expired_token") || code == QLatin1String("token_expired"))
        return fail(QStringLiteral("auth.code-expired"), tr("The code expired before it was entered."));
    if (code == QLatin1String("incorrect_client_credentials") || code == QLatin1String("invalid_client"))
        return fail(QStringLiteral("auth.wrong-client"), tr("%1 does not know this Waybill's client id.").arg(m_host.name));
    if (code == QLatin1String("device_flow_disabled") || code == QLatin1String("unauthorized_client"))
        return fail(QStringLiteral("auth.no-device-flow"),
                    tr("%1 does not offer signing in by code here. Use another way.").arg(m_host.name));
    if (code == QLatin1String("unverified_user_email"))
        return fail(QStringLiteral("auth.refused"), tr("Verify your email address on %1 first, then sign in again.").arg(m_host.name));
    fail(QStringLiteral("auth.refused"), tr("%1 refused the sign-in: %2.").arg(m_host.name, printable(code, 80)));
}

void DeviceSignIn::end(State state)
{
    // This may run in a call of what hangs on it.
    if (m_running)
        m_running.release()->deleteLater();
    m_state = state;
    m_deviceCode = {};
    m_userCode.clear();
    m_verificationAddress.clear();
    m_expires = {};
}

void DeviceSignIn::fail(const QString &code, const QString &message)
{
    end(State::Failed);
    emit failed({code, message, {}});
}

} // namespace waybill
