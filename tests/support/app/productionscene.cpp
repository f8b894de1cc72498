#include "productionscene.h"

#include <QElapsedTimer>

#include <memory>

namespace waybill::test {

ProductionScene::ProductionScene()
{
    server.listen();
    server.state.clock = [this] { return now; };
    server.state.addPerson(owner, token);
    GitHubRepository &made = server.state.add(fullName());
    made.defaultBranch = QStringLiteral("master");
    made.roles.insert(owner, GitHubRole::Admin);
    for (const char *label : {"deployment", "env: production", "rollback", "urgent"})
        made.labels.append({QString::fromLatin1(label)});
    made.milestones.append({1, QStringLiteral("v0.1.0"), false, now});
    made.milestones.append({2, QStringLiteral("v0.2.0"), true, now});
    made.tags = QStringList{QStringLiteral("v0.1.0")};
    made.releases.append({QStringLiteral("v0.1.0"), QStringLiteral("v0.1.0")});
    made.releases.append({QStringLiteral("v0.2.0"), QStringLiteral("v0.2.0")});
    runVersion(QStringLiteral("8850678"));
    GitHubIssue approved;
    approved.title = QStringLiteral("[Approved] [Request] Provision Production Environment v0.1.0");
    approved.open = false;
    approved.author = owner;
    approved.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    approved.milestone = 1;
    made.addIssue(approved);
}

void ProductionScene::runVersion(const QString &commit)
{
    struct File
    {
        const char *path;
        const char *oldBlob;
        const char *newBlob;
    };
    static constexpr File files[] = {
        {".github/workflows/infra-deploy.yml", "ae208df9ef04082d84f6456f5a9096bffba7a023", "a83923f95eeba59da5de5bf9d1226c6340d5e1ca"},
        {".github/scripts/request/deploy/production.py", "676d925d5fbb9632e8e90712009ab6f721d6e132",
         "587acfd415b1058338e724fd7b725c8b4fd4304e"},
        {".github/scripts/utils/dateutil.py", "458f58c35552feade90531c3290e3c9288e30d8a", "3b5e5a1e7ec345b48aa01148365dd840ccc0c92f"}};
    for (const File &file : files) {
        const QString path = QString::fromLatin1(file.path);
        repository().files.insert(path, "#\n");
        repository().blobs.insert(path, QString::fromLatin1(commit == QLatin1String("8850678") ? file.oldBlob : file.newBlob));
    }
}

ServicePlaces ProductionScene::places(bool runningClock) const
{
    ServicePlaces places;
    places.settingsFile = folder.filePath(QStringLiteral("accounts.ini"));
    places.dataFolder = folder.filePath(QStringLiteral("data"));
    places.environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), server.baseText());
    places.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), token);
    auto elapsed = std::make_shared<QElapsedTimer>();
    elapsed->start();
    places.clock = [start = now, elapsed, runningClock] { return runningClock ? start.addMSecs(elapsed->elapsed()) : start; };
    return places;
}

} // namespace waybill::test
