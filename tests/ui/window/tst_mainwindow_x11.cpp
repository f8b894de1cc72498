#include "app/account/tokenstore.h"
#include "app/services/services.h"
#include "tests/support/scriptedprompts.h"
#include "ui/footer/footerbar.h"
#include "ui/look/style.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QFile>
#include <QGroupBox>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace waybill;
using waybill::test::ScriptedPrompts;

/// Fills the whole request on a real X server: every key goes through the server, as from a keyboard. The mouse is not used.
class TestMainWindowX11 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholeRequestIsFilledByKeyboardAlone();

private:
    static void press(const QStringList &keys);
    static void type(const QString &text);
    static QString focusName();
    static bool tabTo(const QString &name);
    static void answer(const QString &name, const QString &text);
};

void TestMainWindowX11::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"), "this test runs under xvfb-run");
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty(),
             "xdotool is missing (packaging/setup --tests installs it)");
    Style::install(*qApp, false);
}

/// Runs xdotool while the window goes on handling what arrives.
static bool runTool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    return QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, 60000) && tool.exitCode() == 0;
}

void TestMainWindowX11::press(const QStringList &keys)
{
    QVERIFY(runTool(QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers")} + keys));
    QTest::qWait(30);
}

void TestMainWindowX11::type(const QString &text)
{
    // xdotool would send a line feed, a key that no keyboard has.
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            press({QStringLiteral("Return")});
        if (!lines.at(i).isEmpty())
            QVERIFY(runTool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("8"), QStringLiteral("--"), lines.at(i)}));
    }
    QTest::qWait(50);
}

QString TestMainWindowX11::focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return {};
    // An answer has its question's name in front.
    const auto *question = qobject_cast<const QGroupBox *>(focus->parentWidget());
    return (question ? question->accessibleName() + QStringLiteral(": ") : QString()) + focus->accessibleName();
}

bool TestMainWindowX11::tabTo(const QString &name)
{
    for (int i = 0; i < 80; ++i) {
        if (focusName().startsWith(name))
            return true;
        press({QStringLiteral("Tab")});
    }
    qWarning("Tab does not reach %s", qPrintable(name));
    return false;
}

void TestMainWindowX11::answer(const QString &name, const QString &text)
{
    QVERIFY(tabTo(name));
    press({QStringLiteral("ctrl+a")});
    type(text);
}

void TestMainWindowX11::theWholeRequestIsFilledByKeyboardAlone()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ScriptedPrompts prompts;
    const QDateTime now(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);
    const auto request = waybill::open({});
    QVERIFY(request);
    ServicePlaces places;
    places.settingsFile = folder.filePath(QStringLiteral("accounts.ini"));
    places.dataFolder = folder.filePath(QStringLiteral("data"));
    places.clock = [now] { return now; };
    places.makeTokenStore = [] { return std::make_unique<MemoryStore>(); };
    Services services(places);
    SharedSettings settings(store, QPalette());
    MainWindow window(request.value(), {settings, prompts, services, [now] { return now; }, [](const QUrl &) {}});
    window.resize(1360, 1060);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // There is no window manager here that would give the focus.
    QVERIFY(runTool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), QString::number(window.winId())}));
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QVERIFY(tabTo(QStringLiteral("Deployment type")));
    press({QStringLiteral("space")});
    answer(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    answer(QStringLiteral("Existing Deployed Version"), QStringLiteral("v0.1.0"));
    answer(QStringLiteral("Release notes"),
           QStringLiteral("https://github.com/rajexcited/personal-finance-backend-aws/releases/tag/v0.2.0\n\n"
                          "- Receipts can be attached to an expense\n- Faster start page"));
    answer(QStringLiteral("Purpose"), QStringLiteral("Brings receipts to all users; no change of the public API."));
    QVERIFY(tabTo(QStringLiteral("Risk Level")));
    press({QStringLiteral("space")});
    answer(QStringLiteral("Justification for Risk level"),
           QStringLiteral("Additive change, rehearsed twice on the test plan environment."));
    answer(QStringLiteral("Preferred Date and Time"), QStringLiteral("03-15-2025 13:40:35"));
    QVERIFY(tabTo(QStringLiteral("Milestone Pull Requests validated")));
    press({QStringLiteral("space")});
    // A list of tasks is one stop; arrows go through it.
    press({QStringLiteral("Down"), QStringLiteral("space")});
    answer(QStringLiteral("Link for"), QStringLiteral("https://github.com/rajexcited/personal-finance-backend-aws/issues/88"));
    press({QStringLiteral("shift+Tab"), QStringLiteral("Down"), QStringLiteral("space")});

    prompts.files = {folder.filePath(QStringLiteral("request.md"))};
    press({QStringLiteral("ctrl+s")});
    QVERIFY2(prompts.questions.isEmpty(), qPrintable(prompts.questions.value(0).details));
    QFile written(folder.filePath(QStringLiteral("request.md")));
    QFile expected(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md"));
    QVERIFY(written.open(QIODevice::ReadOnly) && expected.open(QIODevice::ReadOnly));
    const QByteArrayList got = written.readAll().split('\n');
    const QByteArrayList wanted = expected.readAll().split('\n');
    for (qsizetype i = 0; i < qMin(got.size(), wanted.size()); ++i)
        QCOMPARE(got.at(i), wanted.at(i));
    QCOMPARE(got.size(), wanted.size());
}

QTEST_MAIN(TestMainWindowX11)
#include "tst_mainwindow_x11.moc"
