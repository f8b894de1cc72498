#include "tests/support/app/productionscene.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

using namespace waybill;
using namespace waybill::test;

/// The day where the workflow runs, so many seconds from now. The program's clock is the computer's, and so is the test's.
static QDate centralDay(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toTimeZone(QTimeZone("America/Chicago")).date();
}

/// The program as assistive technology has it: read and worked over a real accessibility bus, from another process. What it does there is
/// in assistive.py; the GitHub is here.
class TestAccessBus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingHasNameRoleAndState();
    void everyLanguageIsSpoken();
    void aMessageIsToldOnce();
    void theWholeRequestIsFiledByActionsAlone();
    void theWholeRequestIsFiledByKeysAlone();
    void orcaSaysWhatItSaid();

private:
    void walk(const QString &course, const QStringList &arguments = {}, const char *script = "assistive.py");
    void verifyFiled();

    std::unique_ptr<ProductionScene> m_scene;
};

void TestAccessBus::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("WAYBILL_PROGRAM"), "this test runs by ctest, which gives it a display, buses and the program");
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty(),
             "xdotool is missing (packaging/setup --tests installs it)");
}

void TestAccessBus::init()
{
    m_scene = std::make_unique<ProductionScene>();
    // The program's clock is the computer's.
    m_scene->server.state.clock = [] { return QDateTime::currentDateTimeUtc(); };
    for (GitHubMilestone &milestone : m_scene->repository().milestones)
        milestone.dueOn = QDateTime(centralDay(0), QTime(12, 0), Qt::UTC);
}

void TestAccessBus::cleanup()
{
    const QStringList faults = m_scene->server.faults();
    m_scene.reset();
    QCOMPARE(faults, QStringList());
}

/// Another process works the program, and this one answers as GitHub meanwhile.
void TestAccessBus::walk(const QString &course, const QStringList &arguments, const char *script)
{
    QProcess technology;
    technology.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), m_scene->server.baseText());
    environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), m_scene->token);
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

/// The newest issue is the release of tests/cases, but for its time.
void TestAccessBus::verifyFiled()
{
    QCOMPARE(m_scene->repository().issues.size(), 2);
    static const QRegularExpression time(QStringLiteral(R"(\d\d-\d\d-\d{4} \d\d:\d\d:\d\d)"));
    QString body = m_scene->repository().issues.last().body;
    body = body.left(body.indexOf(QLatin1String("<!-- waybill:"))).trimmed() + u'\n';
    QFile expected(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md"));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(body.replace(time, QStringLiteral("TIME")), QString::fromUtf8(expected.readAll()).replace(time, QStringLiteral("TIME")));
}

void TestAccessBus::everythingHasNameRoleAndState()
{
    walk(QStringLiteral("everything_has_name_role_and_state"));
}

void TestAccessBus::everyLanguageIsSpoken()
{
    walk(QStringLiteral("every_language_is_spoken"));
}

void TestAccessBus::aMessageIsToldOnce()
{
    walk(QStringLiteral("a_message_is_told_once"));
}

void TestAccessBus::theWholeRequestIsFiledByActionsAlone()
{
    if (centralDay(600) != centralDay(0))
        QSKIP("a release is taken on its milestone's due day alone, and today's ends before this one is filed");
    walk(QStringLiteral("the_request_is_filed_by_actions"));
    verifyFiled();
}

/// What is said on the way is held against speech.txt; `WAYBILL_RECORD=1` writes it.
void TestAccessBus::theWholeRequestIsFiledByKeysAlone()
{
    if (centralDay(600) != centralDay(0))
        QSKIP("a release is taken on its milestone's due day alone, and today's ends before this one is filed");
    walk(QStringLiteral("the_request_is_filed_by_keys"), {QStringLiteral(WAYBILL_TESTS "/ui/access/speech.txt")});
    verifyFiled();
}

/// A real screen reader beside the program; tests/orca asks for it, and for what has to be installed.
void TestAccessBus::orcaSaysWhatItSaid()
{
    if (!qEnvironmentVariableIsSet("WAYBILL_ORCA"))
        QSKIP("by tests/orca");
    walk(QStringLiteral("walk"), {QStringLiteral(WAYBILL_TESTS "/ui/access/orca.txt")}, "orca.py");
}

QTEST_GUILESS_MAIN(TestAccessBus)
#include "tst_access_bus_x11.moc"
