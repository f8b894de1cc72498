#pragma once

#include "app/services/services.h"
#include "githubserver.h"

#include <QTemporaryDir>

namespace waybill::test {

/// A GitHub where the requests of tests/cases would be accepted twenty minutes before their time, and somebody's places on this computer. A
/// test changes one thing.
class ProductionScene
{
public:
    ProductionScene();

    GitHubRepository &repository() { return *server.state.find(owner, name); }
    const QString fullName() const { return owner + u'/' + name; }
    /// Signed in by a token in the environment, with a clock that stands at `now` or, with `runningClock`, goes on from there.
    /// The repository holds the workflow files of this commit (8850678 or 4ce1db3) of the contracts that are known.
    void runVersion(const QString &commit);
    ServicePlaces places(bool runningClock = false) const;

    GitHubServer server;
    QTemporaryDir folder;
    QString owner = QStringLiteral("rajexcited");
    QString name = QStringLiteral("personal-finance-backend-aws");
    QString token = QStringLiteral("gho_owner");
    QDateTime now{QDate(2025, 3, 15), QTime(18, 20), Qt::UTC};
};

} // namespace waybill::test
