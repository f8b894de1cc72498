#pragma once

#include "app/account/tokenstore.h"
#include "app/base/issuelimits.h"
#include "app/form/valuesfile.h"
#include "app/github/repositoryreader.h"
#include "app/submit/owntemplate.h"
#include "app/submit/submission.h"
#include "tests/support/app/productionscene.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace waybill::test {

inline const QString weekendCheck = QStringLiteral("form.V19-weekend.preferred_time");
inline const QString requestTitle = QStringLiteral("[Request] Provision Production Environment v0.2.0");

/// A request that could be sent, with a clock that the test sets.
struct Bench
{
    explicit Bench(const ProductionScene &scene, ServicePlaces given) : now(scene.now), places(std::move(given))
    {
        places.clock = [this] { return now; };
        services = std::make_unique<Services>(places);
        session = std::make_unique<FormSession>(loadForm(QStringLiteral("production-deployment")).value(), places.clock);
        QFile file(QStringLiteral(WAYBILL_TESTS "/cases/release/values.yml"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no values");
        session->model().startFrom(readValuesFile(file.readAll(), file.fileName(), session->definition()).value().given);
        submission = std::make_unique<Submission>(*session, *services);
        target.host = hostNamed(scene.server.baseText()).value().name;
        target.repository = {scene.owner, scene.name};
    }

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return submission->repository() && !submission->isReading(); }, 60000));
        session->updateClock();
        submission->setOverridden(weekendCheck, true);
    }

    const ReviewCheck *check(const QString &id)
    {
        review = submission->review();
        const auto found = std::find_if(review.checks.cbegin(), review.checks.cend(), [&id](const ReviewCheck &c) { return c.id == id; });
        return found == review.checks.cend() ? nullptr : &*found;
    }

    QDateTime now;
    ServicePlaces places;
    std::unique_ptr<Services> services;
    std::unique_ptr<FormSession> session;
    std::unique_ptr<Submission> submission;
    Target target;
    SubmitReview review;
};

} // namespace waybill::test
