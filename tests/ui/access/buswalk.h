#pragma once

#include "tests/support/app/productionscene.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

namespace waybill::test {

/// The day where the workflow runs, so many seconds from now. The program's clock is the computer's, and so is the tests'.
inline QDate centralDay(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toTimeZone(QTimeZone("America/Chicago")).date();
}

/// The program as assistive technology has it: read and worked over a real accessibility bus, from another process. What it does there is
/// in assistive.py; the GitHub is here.
struct BusWalk
{
    static void verifyTools()
    {
        QVERIFY2(qEnvironmentVariableIsSet("WAYBILL_PROGRAM"), "this test runs by ctest, which gives it a display, buses and the program");
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty(),
                 "xdotool is missing (packaging/setup --tests installs it)");
    }

    void begin()
    {
        scene = std::make_unique<ProductionScene>();
        // The program's clock is the computer's.
        scene->server.state.clock = [] { return QDateTime::currentDateTimeUtc(); };
        for (GitHubMilestone &milestone : scene->repository().milestones)
            milestone.dueOn = QDateTime(centralDay(0), QTime(12, 0), Qt::UTC);
    }

    void end()
    {
        const QStringList faults = scene->server.faults();
        scene.reset();
        QCOMPARE(faults, QStringList());
    }

    /// Another process works the program, and this one answers as GitHub meanwhile.
    void walk(const QString &course, const QStringList &arguments = {}, const char *script = "assistive.py")
    {
        QProcess technology;
        technology.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), scene->server.baseText());
        environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), scene->token);
        technology.setProcessEnvironment(environment);
        // Debian's own Python: the one whose modules packaging/setup installs.
        technology.start(QStringLiteral("/usr/bin/python3"),
                         QStringList{QStringLiteral("-B"), QStringLiteral(WAYBILL_TESTS "/ui/access/") + QLatin1String(script), course,
                                     qEnvironmentVariable("WAYBILL_PROGRAM")}
                             + arguments);
        QVERIFY(QTest::qWaitFor([&technology] { return technology.state() == QProcess::NotRunning; }, 240000));
        const QByteArray output = technology.readAll();
        QVERIFY2(technology.exitStatus() == QProcess::NormalExit && technology.exitCode() == 0, output.constData());
        qInfo("%s", output.constData());
    }

    std::unique_ptr<ProductionScene> scene;
};

} // namespace waybill::test
