#pragma once

#include "tests/app/cli/submitcalls.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace waybill::test {

/// The `waybill submit` or `save` that is killed: the command in a process of its own, against the server of the one that kills it.
inline int runAsChild(const QCoreApplication &app)
{
    const QStringList arguments = app.arguments();
    ServicePlaces places;
    places.settingsFile = arguments.at(3) + QStringLiteral("/accounts.ini");
    places.dataFolder = arguments.at(3) + QStringLiteral("/data");
    places.environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), arguments.at(2));
    places.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), arguments.at(5));
    const QDateTime start = QDateTime::fromString(arguments.at(4), Qt::ISODate);
    QElapsedTimer elapsed;
    elapsed.start();
    places.clock = [start, elapsed] { return start.addMSecs(elapsed.elapsed()); };
    Services services(places);
    ProcessStreams process;
    const CommandStreams streams = process.streams();
    startCommand(arguments.mid(6), {streams.input, streams.output, streams.errors, places.clock}, services,
                 [](int code) { QCoreApplication::exit(code); });
    return app.exec();
}

/// What `waybill drafts list` says.
inline QJsonArray drafts(const ServicePlaces &places)
{
    return QJsonDocument::fromJson(runIn(places, {QStringLiteral("drafts"), QStringLiteral("list"), QStringLiteral("--json")}).output)
        .array();
}

/// So many turns of the event loop later: in one the answer leaves, and whoever got it is served nothing more.
inline void killAfter(QProcess &child, int turns)
{
    QTimer::singleShot(0, &child, [&child, turns] { turns > 0 ? killAfter(child, turns - 1) : child.kill(); });
}

} // namespace waybill::test
