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
    made.roles.insert(owner, GitHubRole::Admin);
    for (const char *label : {"deployment", "env: production", "rollback", "urgent"})
        made.labels.append({QString::fromLatin1(label)});
    made.milestones.append({1, QStringLiteral("v0.1.0"), false, now});
    made.milestones.append({2, QStringLiteral("v0.2.0"), true, now});
    made.tags = QStringList{QStringLiteral("v0.1.0")};
    made.releases.append({QStringLiteral("v0.1.0"), QStringLiteral("v0.1.0")});
    made.releases.append({QStringLiteral("v0.2.0"), QStringLiteral("v0.2.0")});
    GitHubIssue approved;
    approved.title = QStringLiteral("[Approved] [Request] Provision Production Environment v0.1.0");
    approved.open = false;
    approved.author = owner;
    approved.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    approved.milestone = 1;
    made.addIssue(approved);
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
