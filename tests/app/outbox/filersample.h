#pragma once

#include "app/github/restclient.h"
#include "app/outbox/filer.h"
#include "tests/support/app/fixedcredentials.h"
#include "tests/support/app/githubserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace waybill::test {

inline OutboxRequest sampleRequest()
{
    OutboxRequest request;
    request.account = QStringLiteral("mona");
    request.repository = {QStringLiteral("octo"), QStringLiteral("ship")};
    request.issue = {QStringLiteral("Please do it"), QStringLiteral("The text.\r\n"), {QStringLiteral("urgent")}, {}, 1};
    request.milestoneTitle = QStringLiteral("v1");
    request.titlePrefixes = {QStringLiteral("[Approved]")};
    return request;
}

/// As the real one, with waits that a test can afford.
inline FilingPolicy quickPolicy()
{
    FilingPolicy policy;
    policy.silence = 1;
    policy.lookSpacing = 1;
    policy.retryWait = 0;
    return policy;
}

/// A Waybill of its own: outbox, client and filer, on files that others may share.
class SampleWaybill
{
public:
    SampleWaybill(const QString &folder, const QString &server)
        : credentials("gho_sample"),
          client(network, hostNamed(server).value(), credentials, clock),
          outbox(std::make_shared<Outbox>(Database::open(folder + QStringLiteral("/waybill.db")).value(), clock)),
          filer(
              outbox, [this](const QString &, const QString &) { return signedIn ? &client : nullptr; }, folder + QStringLiteral("/locks"),
              clock)
    {
        client.setTimeout(1500);
        filer.setPolicy(quickPolicy());
        QObject::connect(&filer, &Filer::troubled, &filer, [this](const QUuid &, const QString &sentence) { troubles.append(sentence); });
    }

    FilingRecord record(const QUuid &id) const { return filer.status(id).value()->record; }
    bool atRest(const QUuid &id) const
    {
        const FilingRecord::Phase phase = record(id).phase;
        return !filer.status(id).value()->running
            && (phase == FilingRecord::Phase::Done || phase == FilingRecord::Phase::Ask || phase == FilingRecord::Phase::Refused
                || phase == FilingRecord::Phase::Dropped);
    }

    Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    Network network;
    FixedCredentials credentials;
    RestClient client;
    std::shared_ptr<Outbox> outbox;
    bool signedIn = true;
    Filer filer;
    QStringList troubles;
};

/// A server with one repository, and a folder for the files.
struct SampleWorld
{
    explicit SampleWorld(GitHubRole role = GitHubRole::Push)
    {
        server.state.addPerson(QStringLiteral("mona"), QStringLiteral("gho_sample"));
        GitHubRepository &repository = server.state.add(QStringLiteral("octo/ship"));
        repository.roles[QStringLiteral("mona")] = role;
        repository.labels = {{QStringLiteral("urgent")}};
        repository.milestones = {{1, QStringLiteral("v1")}};
        repository.addIssue({.title = QStringLiteral("The parent"), .author = QStringLiteral("else")});
        repository.addIssue({.title = QStringLiteral("A pull"), .pullRequest = true, .author = QStringLiteral("else")});
        if (!server.listen())
            qFatal("no server");
    }

    GitHubRepository &repository() { return *server.state.find(QStringLiteral("octo"), QStringLiteral("ship")); }
    /// The issues that carry the mark of the entry.
    QList<GitHubIssue> made(const QUuid &id)
    {
        QList<GitHubIssue> found;
        for (const GitHubIssue &issue : repository().issues) {
            if (issue.body.contains(id.toString(QUuid::WithoutBraces)))
                found.append(issue);
        }
        return found;
    }
    int creates() const { return server.count(QStringLiteral("issues/create")); }
    OutboxRequest request() const
    {
        OutboxRequest request = sampleRequest();
        request.host = hostNamed(server.baseText()).value().name;
        return request;
    }

    QTemporaryDir folder;
    GitHubServer server;
};

} // namespace waybill::test
