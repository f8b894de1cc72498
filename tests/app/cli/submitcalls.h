#pragma once

#include "tests/app/cli/commandcalls.h"
#include "tests/support/app/productionscene.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waybill::test {

inline const QString values = QStringLiteral(WAYBILL_TESTS "/cases/release/values.yml");

/// `run` with a network, a keyring and files. Writes to issues wait for nothing: a lost answer is settled at once.
inline Outcome runIn(const ServicePlaces &places, const QStringList &arguments, QByteArray input = {})
{
    Outcome outcome;
    QBuffer in(&input);
    in.open(QIODevice::ReadOnly);
    QBuffer out(&outcome.output);
    out.open(QIODevice::WriteOnly);
    QBuffer errors(&outcome.errors);
    errors.open(QIODevice::WriteOnly);
    Services services(places);
    if (const QStringList writing{QStringLiteral("save"), QStringLiteral("outbox")}; writing.contains(arguments.constFirst())) {
        if (const Result<IssueWriter *> writer = services.writer())
            writer.value()->setPolicy({.lookSpacing = 0, .silence = 0, .limitWait = 0, .retryWait = 0});
    }
    bool done = false;
    startCommand(arguments, {in, out, errors, places.clock}, services, [&](int code) {
        outcome.code = code;
        done = true;
    });
    [&done] { QTRY_VERIFY_WITH_TIMEOUT(done, 30000); }();
    // What deletes itself later does so while the services still are.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return outcome;
}

inline QStringList submit(const ProductionScene &scene, const QStringList &further)
{
    return QStringList{QStringLiteral("submit"), QStringLiteral("--values"), values, QStringLiteral("--repo"), scene.fullName()} + further;
}

} // namespace waybill::test
