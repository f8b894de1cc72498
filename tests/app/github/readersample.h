#pragma once

#include "app/github/repositoryreader.h"
#include "tests/app/github/githubsample.h"
#include "tests/support/app/memorycache.h"

#include <QSet>

#include <algorithm>

namespace waybill::test {

/// A repository with something of everything, its reader and its cache.
struct ReaderSample : GitHubSample
{
    MemoryCache cache;
    QDateTime now = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    std::optional<RepositoryReader> reader;

    ReaderSample()
    {
        repository().milestones = {{.number = 1, .title = QStringLiteral("v1"), .open = false},
                                   {.number = 2, .title = QStringLiteral("v2"), .dueOn = now.addDays(3)}};
        repository().labels = {{QStringLiteral("bug"), QStringLiteral("d73a4a")}};
        repository().releases = {{.tag = QStringLiteral("v1")}, {.tag = QStringLiteral("v2"), .draft = true}};
        repository().tags = {QStringLiteral("v1")};
        repository().branches = {QStringLiteral("main"), QStringLiteral("release/v2")};
        repository().addIssue({.title = QStringLiteral("open")});
        repository().addIssue({.title = QStringLiteral("pull"), .pullRequest = true});
        repository().addIssue({.title = QStringLiteral("closed"), .open = false, .labels = {QStringLiteral("bug")}, .milestone = 1});
        restart();
    }
    /// As after a new start of the program.
    void restart()
    {
        reader.emplace(*client, name, QStringLiteral("host/octo"), cache, [this] { return now; });
    }
    /// Refreshes and waits for the end.
    RepositoryState refresh()
    {
        reader->refresh();
        wait();
        return *reader->state();
    }
    void wait()
    {
        if (!QTest::qWaitFor([&] { return !reader->isBusy(); }, 60000))
            qFatal("the reader does not end");
    }
    Known<LookupAnswer> lookUp(const Lookup &question)
    {
        reader->lookUp({question});
        wait();
        const auto it = reader->state()->lookups.find(question.key());
        return it == reader->state()->lookups.end() ? Known<LookupAnswer>() : it->second;
    }
    int answersWith(int status)
    {
        return int(std::count_if(server.requests().begin(), server.requests().end(),
                                 [&](const RecordedRequest &request) { return request.status == status; }));
    }
};

inline Lookup branch(const char *name)
{
    return {Lookup::Kind::Branch, QString::fromUtf8(name), 0, {}, 0};
}

inline Lookup issue(qint64 number)
{
    return {Lookup::Kind::Issue, {}, 0, {}, number};
}

} // namespace waybill::test
