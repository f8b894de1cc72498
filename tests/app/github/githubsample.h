#pragma once

#include "app/github/api.h"
#include "tests/support/app/fixedcredentials.h"
#include "tests/support/app/githubserver.h"

#include <QTest>

namespace waybill::test {

const QByteArray sampleToken = "gho_octoSecret";

/// A server with one repository, octo/ship, that octo owns, and a client of octo's for it.
struct GitHubSample
{
    GitHubServer server;
    Network network;
    FixedCredentials credentials{sampleToken};
    std::optional<RestClient> client;
    QObject context;
    const RepositoryName name{QStringLiteral("octo"), QStringLiteral("ship")};

    explicit GitHubSample(const std::optional<TlsFiles> &tls = {})
    {
        const bool listening = tls ? server.listenTls(*tls) : server.listen();
        if (!listening)
            qFatal("the server of the tests cannot listen");
        server.state.addPerson(QStringLiteral("octo"), QString::fromLatin1(sampleToken));
        server.state.add(QStringLiteral("octo/ship"));
        const Result<Host> host = hostNamed(server.baseText());
        client.emplace(network, host.value(), credentials, [] { return QDateTime::currentDateTimeUtc(); });
        client->setTimeout(20000);
    }
    GitHubRepository &repository() { return server.state.repositories.first(); }
    qsizetype issueCount() { return repository().issues.size(); }

    /// Waits for the end of a request. `ends` must stay 1.
    RestResult ask(const RestRequest &request, int *ends = nullptr)
    {
        auto result = std::make_shared<std::optional<RestResult>>();
        auto count = std::make_shared<int>(0);
        client->send(request, &context, [result, count](const RestResult &r) {
            *result = r;
            ++*count;
        });
        if (result->has_value())
            qFatal("done came before send returned");
        if (!QTest::qWaitFor([&] { return result->has_value(); }, 30000))
            qFatal("a request did not end");
        if (ends)
            *ends = *count;
        return **result;
    }
    RestResult post(const QByteArray &json = R"({"title":"x"})") { return ask(createRequest(json)); }
    RestResult get(const QString &path = QStringLiteral("/user")) { return ask({.path = path}); }
    static RestRequest createRequest(const QByteArray &json)
    {
        return {.method = "POST", .path = QStringLiteral("/repos/octo/ship/issues"), .json = json};
    }
};

/// Waits for the end of a typed call.
template <typename T, typename Call>
ApiResult<T> waitFor(Call call)
{
    auto result = std::make_shared<std::optional<ApiResult<T>>>();
    call([result](const ApiResult<T> &r) { *result = r; });
    if (!QTest::qWaitFor([&] { return result->has_value(); }, 30000))
        qFatal("a call did not end");
    return **result;
}

inline QString codeOf(const RestResult &result)
{
    return result.error ? result.error->code : QString();
}

} // namespace waybill::test
