#pragma once

#include "app/account/accounts.h"
#include "app/account/tokenstore.h"
#include "app/http/exchange.h"
#include "tests/support/app/githubserver.h"
#include "tests/support/app/quicktime.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace waybill::test {

inline constexpr char refreshPath[] = "login/oauth/access_token";

inline Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

/// A store that says in which order things came, and can fail.
class WatchedStore : public MemoryStore
{
public:
    void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) override
    {
        written += tokens.access.reveal();
        MemoryStore::write(account, tokens, context, std::move(done));
    }
    void read(const Account &account, QObject *context, Read done) override
    {
        ++reads;
        if (broken)
            QMetaObject::invokeMethod(
                context,
                [done] {
                    done(Error{QStringLiteral("keyring.unavailable"), QStringLiteral("Locked"), {}});
                },
                Qt::QueuedConnection);
        else
            MemoryStore::read(account, context, std::move(done));
    }
    void remove(const Account &account, QObject *context, Written done) override
    {
        if (broken)
            QMetaObject::invokeMethod(
                context,
                [done] {
                    done(Error{QStringLiteral("keyring.unavailable"), QStringLiteral("Locked"), {}});
                },
                Qt::QueuedConnection);
        else
            MemoryStore::remove(account, context, std::move(done));
    }

    QList<QByteArray> written;
    int reads = 0;
    bool broken = false;
};

/// A server, a settings file and accounts over both.
struct AccountScene
{
    AccountScene()
    {
        server.state.clock = time.clock();
        server.state.addPerson(QStringLiteral("octocat"), QStringLiteral("gho_octocat"));
        server.state.addPerson(QStringLiteral("hubot"), QStringLiteral("gho_hubot"));
        server.state.apps.insert(QStringLiteral("app"), {.expiringTokens = true});
        if (!server.listen() || !folder.isValid())
            qFatal("no port on loopback, or no temporary folder");
        host = hostNamed(server.baseText()).value();
        environment.insert(QStringLiteral("WAYBILL_GITHUB_CLIENT_ID"), QStringLiteral("app"));
        environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), server.baseText());
        environment.insert(QStringLiteral("PATH"), folder.filePath(QStringLiteral("bin")));
        reopen();
    }

    /// As the program does at its next start; the store stays.
    void reopen()
    {
        accounts.reset();
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("waybill.ini")), QSettings::IniFormat);
        accounts = std::make_unique<Accounts>(Accounts::Dependencies{network, store, *settings, time.clock(), environment, {}});
    }

    /// A `gh` that is this shell script.
    void installGitHubCli(const QByteArray &script)
    {
        QDir(folder.path()).mkpath(QStringLiteral("bin"));
        QFile gh(folder.filePath(QStringLiteral("bin/gh")));
        if (!gh.open(QIODevice::WriteOnly) || gh.write("#!/bin/sh\n" + script + "\n") < 0)
            qFatal("cannot write gh");
        gh.close();
        gh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    Result<Account> signIn(const TokenSet &tokens, TokenSource source = TokenSource::Pasted)
    {
        std::optional<Result<Account>> result;
        accounts->signIn(host, tokens, source, &context, [&result](const Result<Account> &account) { result = account; });
        return await(result);
    }

    /// A pair that the server can refresh, valid for so long.
    TokenSet lapsing(int seconds)
    {
        server.state.tokens.insert(QStringLiteral("gho_old"),
                                   {.login = QStringLiteral("octocat"),
                                    .expires = time.now().addSecs(seconds),
                                    .refresh = QStringLiteral("ghr_old"),
                                    .clientId = QStringLiteral("app")});
        return {secret("gho_old"), secret("ghr_old"), time.now().addSecs(seconds), {}, {QStringLiteral("repo")}};
    }

    Result<Secret> token()
    {
        std::optional<Result<Secret>> result;
        accounts->credentials(host).token(&context, [&result](const Result<Secret> &token) { result = token; });
        return await(result);
    }

    Result<Secret> replace(const Secret &rejected)
    {
        std::optional<Result<Secret>> result;
        accounts->credentials(host).replace(rejected, &context, [&result](const Result<Secret> &token) { result = token; });
        return await(result);
    }

    template <typename T>
    static Result<T> await(std::optional<Result<T>> &result)
    {
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20000))
            return Error{QStringLiteral("test.silence"), QStringLiteral("no answer came"), {}};
        return *result;
    }

    QTemporaryDir folder;
    QuickTime time;
    GitHubServer server;
    Network network;
    WatchedStore store;
    QProcessEnvironment environment;
    Host host;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Accounts> accounts;
    QObject context;
};

} // namespace waybill::test
