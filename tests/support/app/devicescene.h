#pragma once

#include "app/account/devicesignin.h"
#include "app/http/exchange.h"
#include "tests/support/app/githubserver.h"
#include "tests/support/app/quicktime.h"

#include <QSignalSpy>
#include <QTest>

namespace waybill::test {

inline constexpr char tokenPath[] = "/login/oauth/access_token";
inline constexpr char codePath[] = "/login/device/code";

inline HttpAnswer answered(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {status, {{"content-type", type}}, body};
}

/// A server that knows one app, and a sign-in on it.
struct DeviceScene
{
    DeviceScene()
    {
        server.state.clock = time.clock();
        server.state.people.insert(QStringLiteral("octocat"), 1);
        server.state.apps.insert(QStringLiteral("app"), {});
        if (!server.listen())
            qFatal("no port on loopback");
        make(QStringLiteral("app"));
    }

    void make(const QString &clientId)
    {
        signIn = std::make_unique<DeviceSignIn>(network, hostNamed(server.baseText()).value(), clientId, time.clock());
        signIn->setTimer(time.timer());
        ready = std::make_unique<QSignalSpy>(signIn.get(), &DeviceSignIn::codeReady);
        succeeded = std::make_unique<QSignalSpy>(signIn.get(), &DeviceSignIn::succeeded);
        failed = std::make_unique<QSignalSpy>(signIn.get(), &DeviceSignIn::failed);
    }

    void fault(const char *path, const HttpAnswer &answer, int times = 1)
    {
        GitHubFault fault;
        fault.kind = GitHubFault::Kind::Answer;
        fault.path = QLatin1String(path);
        fault.times = times;
        fault.answer = answer;
        server.addFault(fault);
    }

    /// Once so many polls have come, the person approves.
    void approveAfter(int polls, std::optional<QStringList> scopes = {})
    {
        QObject::connect(signIn.get(), &DeviceSignIn::codeReady, signIn.get(),
                         [this, polls, scopes] { watch(polls, signIn->userCode(), scopes); });
    }

    void watch(int polls, const QString &code, const std::optional<QStringList> &scopes)
    {
        if (server.count(QLatin1String(tokenPath + 1)) >= polls)
            server.state.approve(code, QStringLiteral("octocat"), scopes);
        else
            QTimer::singleShot(0, signIn.get(), [this, polls, code, scopes] { watch(polls, code, scopes); });
    }

    TokenSet tokens() const { return succeeded->value(0).value(0).value<TokenSet>(); }
    Error error() const { return failed->value(0).value(0).value<Error>(); }

    QuickTime time;
    GitHubServer server;
    Network network;
    std::unique_ptr<DeviceSignIn> signIn;
    std::unique_ptr<QSignalSpy> ready, succeeded, failed;
};

} // namespace waybill::test
