#include "app/base/secret.h"
#include "app/cli/command.h"
#include "app/services/language.h"
#include "app/services/services.h"
#include "ui/handover/handovercontroller.h"
#include "ui/issue/issuecontroller.h"
#include "ui/look/fontsahead.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/look/windowicon.h"
#include "ui/start/startcontroller.h"
#include "ui/tips/tooltips.h"
#include "ui/widgets/prompts.h"
#include "ui/window/arguments.h"
#include "ui/window/windowhost.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <future>
#include <malloc.h>
#include <memory>
#include <optional>

using namespace waybill;

namespace {

/// Milliseconds: what the first frame takes, and what is looked at after it;
constexpr int settledDelay = 400;
/// and until what a restored draft is kept by was opened, looked through and written, too.
constexpr int quietDelay = 1000;

void printError(const QString &text)
{
    std::fprintf(stderr, "waybill: %s\n", qPrintable(text));
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("waybill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
}

/// Whether a window can be shown at all. Without this, Qt ends the program with SIGABRT.
bool hasDisplay(const QStringList &arguments)
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return arguments.contains(QLatin1String("-platform"));
}

/// Takes `--profile DIR` out of the arguments, wherever it stands: settings, drafts and outbox are in that folder then. An empty text: it
/// is not there. No value: its folder is missing.
std::optional<QString> takeProfile(QStringList &arguments)
{
    const QLatin1String name("--profile");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const bool joined = arguments.at(i).startsWith(name + QLatin1Char('='));
        if (!joined && arguments.at(i) != name)
            continue;
        const QString folder = joined ? arguments.at(i).mid(name.size() + 1) : arguments.value(i + 1);
        arguments.remove(i, joined ? 1 : std::min<qsizetype>(2, arguments.size() - i));
        if (folder.isEmpty() || folder.startsWith(QLatin1String("--")))
            return std::nullopt;
        return QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    }
    return QString();
}

/// A call that is refused before there is an application: in the system's language all the same.
int refuse(int &argc, char **argv, const std::function<QString()> &why)
{
    QCoreApplication application(argc, argv);
    installLanguage(QLocale());
    printError(why());
    return ExitFailed;
}

int runHeadless(int &argc, char **argv, const QStringList &arguments, const QString &profile)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    installLanguage(QLocale());
    Services services(ServicePlaces::ofThisPerson(profile));
    ProcessStreams streams;
    std::optional<int> code;
    startCommand(arguments.sliced(1), streams.streams(), services, [&code](int exitCode) {
        code = exitCode;
        QCoreApplication::exit(exitCode); // Says nothing to a loop that does not run yet.
    });
    return code ? *code : QCoreApplication::exec();
}

/// What can wait until the window stands.
void settleDown(Services &services)
{
    // For X11, where no desktop file names it.
    QGuiApplication::setWindowIcon(windowIcon());
    // A start takes more than what stays, in between of which the rest lies.
    malloc_trim(0);
    QTimer::singleShot(quietDelay - settledDelay, qGuiApp, [&services] {
        services.releaseMemory();
        malloc_trim(0);
    });
}

/// What the start page will list, under way on its thread while the window is made. Null: nothing was ever begun.
std::unique_ptr<CatalogueReader> readStartAhead(const ServicePlaces &places)
{
    if (!QFileInfo::exists(QDir(places.dataFolder).filePath(QLatin1String(databaseFile))))
        return nullptr;
    auto reader = std::make_unique<CatalogueReader>(places.dataFolder, places.clock);
    reader->readAhead();
    return reader;
}

/// Without anything to go on with: the start page; the first time the form, with a line that says where one is.
void showStart(StartController &start, SharedSettings &settings, std::unique_ptr<CatalogueReader> reader)
{
    if (reader) {
        start.setReader(std::move(reader));
        return start.open();
    }
    if (settings.values().welcomed)
        return;
    start.welcome();
    QObject::connect(&start, &StartController::welcomed, &settings, [&settings] {
        settings.values().welcomed = true;
        settings.announce();
    });
}

/// Whether a window that is open already takes the link: then there is nothing left to do here.
bool isTakenElsewhere(const QString &link, Services &services)
{
    std::optional<bool> taken;
    QObject asking;
    services.draftCalls().handOver(link, &asking, [&taken](bool yes) {
        taken = yes;
        QCoreApplication::exit(); // Says nothing to a loop that does not run yet.
    });
    if (!taken)
        QCoreApplication::exec();
    return taken.value_or(false);
}

/// Whether it is for a person to choose among what lies there.
bool isFolder(const OpenOptions &options)
{
    return !options.templateName.isEmpty() && QFileInfo(options.templateName).isDir();
}

/// What takes a window.
void openInWindow(MainWindow &window, const OpenOptions &options, const std::optional<Error> &error)
{
    if (error)
        window.tellError(*error);
    if (isFolder(options))
        window.open(options);
    if (!options.link.isEmpty())
        window.handover().show(options.link);
    if (!options.issue.isEmpty())
        window.issues().openNamed(options.issue, options.templateName);
}

int runWindow(int &argc, char **argv, const OpenOptions &options, const QString &profile)
{
    const auto fonts = readFontsAhead();
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Waybill"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.waybill.Waybill"));
    const QString usual =
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("waybill"), QStringLiteral("waybill")).fileName();
    QSettings store(profile.isEmpty() ? usual : profile + QStringLiteral("/waybill.ini"), QSettings::IniFormat);
    WindowHost::speak(Settings::load(store).language);
    Services services(ServicePlaces::ofThisPerson(profile));
    if (!options.link.isEmpty() && isTakenElsewhere(options.link, services))
        return ExitFine;
    // What was in the window last is there again, unless something else is asked for. SQLite and the database are read on a thread, while
    // the first text that is measured loads its font.
    const bool asked = !options.templateName.isEmpty() || !options.valuesFile.isEmpty() || !options.bodyFile.isEmpty()
        || !options.issue.isEmpty() || !options.workbenchFile.isEmpty() || !options.guide.isEmpty();
    auto last = std::async(asked ? std::launch::deferred : std::launch::async,
                           [&services, asked] { return asked ? std::nullopt : lastDraft(services.places()); });
    const QPalette platform = QGuiApplication::palette();
    Style::install(application, wantsDark(Settings::load(store), themeFor(platform).dark));
    if (!asked)
        QFontMetrics(QApplication::font()).horizontalAdvance(QLatin1Char('x'));
    const std::optional<Draft> draft = last.get();
    std::unique_ptr<CatalogueReader> reader = asked || draft ? nullptr : readStartAhead(services.places());
    // A file that cannot be opened is told in the window, over the form that opens without one.
    auto request = draft ? Result<OpenedForm>(OpenedForm{draft->form, draft->given, {}, {}})
                         : waybill::open(isFolder(options) ? OpenOptions() : options);
    std::optional<Error> error;
    if (!request) {
        error = request.error();
        request = waybill::open({});
    }
    if (!request) {
        printError(request.error().text());
        return ExitFailed;
    }
    const ToolTips tips;
    DialogPrompts prompts;
    const auto openBrowser = [](const QUrl &address) { QDesktopServices::openUrl(address); };
    SharedSettings settings(store, platform);
    WindowHost host(request.value(), {settings, prompts, services, [] { return QDateTime::currentDateTimeUtc(); }, openBrowser},
                    draft.value_or(Draft()));
    if (!asked && !draft && !error)
        showStart(host.window().startController(), settings, std::move(reader));
    host.window().show();
    QTimer::singleShot(settledDelay, &host, [&services] { settleDown(services); });
    openInWindow(host.window(), options, error);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::optional<QString> profile = takeProfile(arguments);
    if (!profile) {
        return refuse(argc, argv, [] {
            return QCoreApplication::translate("waybill::Main", "--profile needs a folder after it. See waybill --help.");
        });
    }
    if (isCommand(arguments.sliced(1)))
        return runHeadless(argc, argv, arguments, *profile);
    const auto options = readArguments(arguments);
    if (!options) {
        return refuse(argc, argv, [&arguments] { return readArguments(arguments).error().text(); });
    }
    if (!hasDisplay(arguments)) {
        return refuse(argc, argv, [] {
            return QCoreApplication::translate("waybill::Main",
                                               "There is no display to open a window on. The commands need none: see waybill --help.");
        });
    }
    return runWindow(argc, argv, options.value(), *profile);
}
