#include "app/cli/commandtable.h"
#include "app/cli/completion.h"
#include "app/cli/invocation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace waybill {

namespace {

int completionCommand(const Invocation &call)
{
    const QStringList shells{QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};
    const qsizetype shell = shells.indexOf(call.file());
    if (shell < 0)
        return call.misuse(Invocation::tr("The shell is bash, zsh or fish."));
    return call.finish(completionScript(Shell(shell)));
}

/// What runs the commands of the table.
struct Command
{
    const char *name;
    int (*run)(const Invocation &) = nullptr;
    /// Instead of `run`, for what speaks with GitHub; takes as many positional arguments or fewer and looks at them itself.
    void (*start)(const std::shared_ptr<const Invocation> &, Services &, const CommandDone &) = nullptr;
};

constexpr Command commands[] = {
    {"export", nullptr, exportCommand},
    {"check", nullptr, checkCommand},
    {"save", nullptr, saveCommand},
    {"inspect", inspectCommand},
    {"lint", lintCommand},
    {"guide", guideCommand},
    {"link", nullptr, linkCommand},
    {"render", renderCommand},
    {"templates", templatesCommand},
    {"contracts", nullptr, contractsCommand},
    {"auth", nullptr, authCommand},
    {"submit", nullptr, submitCommand},
    {"outbox", nullptr, outboxCommand},
    {"drafts", nullptr, draftsCommand},
    {"completion", completionCommand},
};

void addOptions(QCommandLineParser &parser, const char *usage)
{
    static const QRegularExpression form(QStringLiteral("--([a-z-]+)(?: ([^\\s|\\[\\]]+))?"));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("FILE")));
    for (const QRegularExpressionMatch &option : form.globalMatch(QLatin1String(usage)))
        parser.addOption(QCommandLineOption(option.captured(1), {}, option.captured(2)));
}

bool isHelp(const QString &word)
{
    return word == QLatin1String("-h") || word == QLatin1String("--help") || word == QLatin1String("help");
}

bool isVersion(const QString &word)
{
    return word == QLatin1String("-v") || word == QLatin1String("--version");
}

const CommandEntry *commandNamed(const QString &name)
{
    const auto table = commandTable();
    const auto found = std::find_if(table.begin(), table.end(), [&name](const CommandEntry &c) { return QLatin1String(c.name) == name; });
    return found == table.end() ? nullptr : &*found;
}

const Command &runnerOf(const CommandEntry &entry)
{
    const auto found =
        std::find_if(std::begin(commands), std::end(commands), [&entry](const Command &c) { return std::strcmp(c.name, entry.name) == 0; });
    Q_ASSERT(found != std::end(commands)); // tst_completion calls each.
    return *found;
}

QByteArray helpText()
{
    QString text = Invocation::tr("Waybill opens a GitHub issue template as a guided form.") + QLatin1String("\n\n");
    text += QLatin1String(
                "  waybill [--template NAME|PATH] [--guide FILE.yml|NAME|none] [--values V.yml | --body BODY.md] [FILE|FOLDER]\n      ")
        + Invocation::tr("Opens the window.") + QLatin1String("\n\n");
    for (const CommandEntry &command : commandTable())
        text += QStringLiteral("  waybill %1\n      %2\n\n").arg(QLatin1String(command.usage), Invocation::tr(command.summary));
    text += QLatin1String("  --profile DIR\n      ") + Invocation::tr("With any of these: settings, drafts and outbox are in this folder.")
        + QLatin1String("\n\n");
    text += Invocation::tr(
        "A file may be - for the standard input or output. Exit codes: 0 fine, 1 problems of severity error, 2 unreadable or wrong use, "
        "3 not signed in or refused by GitHub, 4 GitHub out of reach, 5 outcome unknown and kept in the outbox.");
    return text.toUtf8() + '\n';
}

/// What was wrong, and where the right way stands.
int misused(const Invocation &call, const QString &message)
{
    return call.misuse(message + QLatin1Char(' ') + Invocation::tr("See waybill --help."));
}

int print(const QByteArray &text, const Invocation &call)
{
    if (call.streams.output.write(text) == text.size())
        return ExitFine;
    return call.fail({QStringLiteral("file.unwritable"),
                      Invocation::tr("The output cannot be written: %1.").arg(call.streams.output.errorString()),
                      {}});
}

void runOne(const CommandEntry &command, const QStringList &arguments, const CommandStreams &streams, Services &services,
            const CommandDone &done)
{
    const auto parser = std::make_shared<QCommandLineParser>();
    addOptions(*parser, command.usage);
    const bool understood = parser->parse(arguments);
    const auto call = std::make_shared<const Invocation>(Invocation{parser, streams});
    if (!understood)
        return done(misused(*call, parser->errorText()));
    if (call->has("help"))
        return done(print(helpText(), *call));
    const QStringList words = call->words();
    const Command &runner = runnerOf(command);
    const bool fits = command.files == oneOrMore ? !words.isEmpty()
        : runner.start                           ? words.size() <= command.files
                                                 : words.size() == command.files;
    if (!fits || words.contains(QString()))
        return done(misused(*call, Invocation::tr("Use it like this: waybill %1.").arg(QLatin1String(command.usage))));
    if (runner.start)
        return runner.start(call, services, done);
    done(runner.run(*call));
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    return isHelp(word) || isVersion(word) || commandNamed(word);
}

void startCommand(const QStringList &arguments, const CommandStreams &streams, Services &services, std::function<void(int)> done)
{
    const Invocation call{std::make_shared<QCommandLineParser>(), streams};
    const QString word = arguments.value(0);
    if (const CommandEntry *command = commandNamed(word))
        return runOne(*command, arguments, streams, services, done);
    if (!isHelp(word) && !isVersion(word))
        return done(misused(call, Invocation::tr("There is no command “%1”.").arg(word)));
    done(print(isHelp(word) ? helpText() : QStringLiteral("Waybill %1\n").arg(QCoreApplication::applicationVersion()).toUtf8(), call));
}

ProcessStreams::ProcessStreams()
{
    [[maybe_unused]] const bool opened[] = {m_input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered),
                                            m_output.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered),
                                            m_errors.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered)};
}

CommandStreams ProcessStreams::streams()
{
    return {m_input, m_output, m_errors, [] { return QDateTime::currentDateTimeUtc(); }};
}

} // namespace waybill
