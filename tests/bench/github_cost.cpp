// What filing costs beside its bare round trips, and what looking up a large repository takes; both against a GitHub on loopback in a
// process of its own, so that its memory and work are not the program's.
// Usage: github_cost PART ROUNDS ENTRIES with PART filing or lookup. Prints one line of JSON.
//        github_cost serve ENTRIES [ISSUES [NAME...]]: only the server, with so many open issues too, and for each name a milestone, a
//        release, a tag and a label. Prints its port, and how many requests came once a program has read its fill: no request for a second.
//   filing: per round the ms of the same five requests sent bare, and of one filed request (outbox on disk, marker, read-back).
//   lookup: a repository with ENTRIES milestones, labels and releases each: requests, ms and KiB the first time; requests and ms again.

#include "app/github/api.h"
#include "app/github/repositoryreader.h"
#include "app/services/services.h"
#include "tests/support/app/githubserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <optional>
#include <utility>

using namespace waybill;

namespace {

const RepositoryName repository{QStringLiteral("octo"), QStringLiteral("large")};
constexpr char token[] = "gho_bench";

/// Until it is killed.
int serve(int entries, int issues, const QStringList &names)
{
    test::GitHubServer server;
    server.state.rateLimit = server.state.rateRemaining = 1000000;
    server.state.addPerson(repository.owner, QString::fromLatin1(token));
    test::GitHubRepository &made = server.state.add(repository.text());
    made.roles.insert(repository.owner, test::GitHubRole::Admin);
    for (int i = 1; i <= entries; ++i) {
        const QString name = QStringLiteral("v1.0.%1").arg(i);
        made.labels.append({QStringLiteral("label %1").arg(i)});
        made.milestones.append({i, name, i % 2 == 0});
        made.releases.append({name, name});
        made.tags.append(name);
    }
    for (const QString &name : names) {
        made.labels.append({name});
        made.milestones.append({++entries, name, true});
        made.releases.append({name, name});
        made.tags.append(name);
    }
    for (int i = 1; i <= issues; ++i) {
        test::GitHubIssue issue;
        issue.title = QStringLiteral("Request %1 that is still open").arg(i);
        issue.labels = QStringList{QStringLiteral("label %1").arg(1 + i % qMax(1, entries))};
        issue.author = repository.owner;
        made.addIssue(issue);
    }
    if (!server.listen())
        return 2;
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    QTimer timer;
    qsizetype seen = 0;
    QObject::connect(&timer, &QTimer::timeout, &server, [&] {
        const qsizetype came = server.requests().size();
        if (came == 0 || came != std::exchange(seen, came))
            return;
        timer.stop();
        std::printf("%d\n", int(came));
        std::fflush(stdout);
    });
    timer.start(1000);
    return QCoreApplication::exec();
}

/// Lets events be processed until it holds. Never sleeps: waking up is no part of what is measured.
template <typename Holds>
void wait(const Holds &holds)
{
    while (!holds())
        QCoreApplication::processEvents();
}

/// Resident memory in KiB.
qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

NewIssue issueOf(int round)
{
    NewIssue issue;
    issue.title = QStringLiteral("Request %1").arg(round);
    issue.body = QString(2000, QLatin1Char('x'));
    issue.labels = QStringList{QStringLiteral("label 1")};
    return issue;
}

double bareRound(RestClient &client, int round)
{
    QElapsedTimer timer;
    timer.start();
    QObject context;
    std::optional<Issue> made;
    bool read = false;
    // What a filing asks, one after the other: rivals, the newest number, create, read back.
    IssueQuery open;
    open.state = QStringLiteral("open");
    listIssues(client, repository, open, &context, [&](const auto &) {
        IssueQuery newest;
        newest.perPage = 1;
        listIssues(client, repository, newest, &context, [&](const auto &) {
            createIssue(client, repository, issueOf(round), &context, [&](const ApiResult<Issue> &created) {
                made = created.value;
                getIssue(client, repository, made ? made->number : 1, &context, [&](const auto &) { read = true; });
            });
        });
    });
    wait([&] { return read; });
    return double(timer.nsecsElapsed()) / 1e6;
}

double filedRound(Services &services, const QString &host, int round)
{
    OutboxRequest request;
    request.host = host;
    request.account = repository.owner;
    request.repository = repository;
    request.issue = issueOf(-1 - round);
    Filer &filer = *services.filer().value();
    QElapsedTimer timer;
    timer.start();
    const Result<QUuid> id = filer.file(request);
    wait([&] { return !id || filer.status(id.value()).value()->record.phase == FilingRecord::Phase::Done; });
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, const QList<double> &numbers, const char *end)
{
    std::printf("\"%s\": [", name);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        std::printf("%s%.3f", i == 0 ? "" : ", ", numbers[i]);
    std::printf("]%s", end);
}

void measureFiling(Services &services, const Host &host, int rounds)
{
    QList<double> bare;
    QList<double> filed;
    for (int round = 0; round < rounds; ++round) {
        bare.append(bareRound(services.client(host), round));
        filed.append(filedRound(services, host.name, round));
    }
    std::printf("{");
    print("bare", bare, ", ");
    print("filed", filed, "}\n");
}

void measureLookUp(Services &services, const Host &host, int rounds)
{
    QList<double> first;
    QList<double> again;
    QList<double> memory;
    int requests = 0;
    int requestsAgain = 0;
    for (int round = 0; round < rounds; ++round) {
        const qint64 before = residentKiB();
        // Another account: nothing of it is in the cache yet.
        RepositoryReader reader(services.client(host), repository, QString::number(round), services.cache(), services.places().clock);
        QElapsedTimer timer;
        for (QList<double> *times : {&first, &again}) {
            timer.start();
            const int sent = reader.requestCount();
            reader.refresh();
            wait([&] { return !reader.isBusy(); });
            times->append(double(timer.nsecsElapsed()) / 1e6);
            (times == &first ? requests : requestsAgain) = reader.requestCount() - sent;
            if (times == &first)
                memory.append(double(residentKiB() - before));
        }
    }
    std::printf("{\"requests\": %d, \"requests_again\": %d, ", requests, requestsAgain);
    print("first", first, ", ");
    print("again", again, ", ");
    print("memory", memory, "}\n");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("serve"))
        return serve(arguments.value(2).toInt(), arguments.value(3).toInt(), arguments.mid(4));
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: github_cost filing|lookup ROUNDS ENTRIES\n");
        return 2;
    }
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {QStringLiteral("serve"), arguments[3]});
    if (!server.waitForReadyRead()) {
        std::fprintf(stderr, "github_cost: the server did not start\n");
        return 2;
    }
    const QTemporaryDir folder;
    ServicePlaces places;
    places.settingsFile = folder.filePath(QStringLiteral("accounts.ini"));
    places.dataFolder = folder.path();
    places.clock = [] { return QDateTime::currentDateTimeUtc(); };
    places.environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"),
                              QStringLiteral("http://127.0.0.1:") + QString::fromLatin1(server.readLine().trimmed()));
    places.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QString::fromLatin1(token));
    Services services(places);
    const Host host = hostOfEnvironment(places.environment).value();
    bool known = false;
    services.accounts().lookUp(host, &services, [&known](const auto &) { known = true; });
    wait([&] { return known; });
    if (arguments[1] == QLatin1String("filing"))
        measureFiling(services, host, arguments[2].toInt());
    else
        measureLookUp(services, host, arguments[2].toInt());
    server.kill();
    server.waitForFinished();
    return 0;
}
