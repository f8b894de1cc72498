#include "app/cli/invocation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

struct Command
{
    const char *name;
    const char *usage; ///< Also what is parsed: each `--option` that it names, with a value where a word follows.
    const char *summary;
    int files; ///< How many positional arguments it takes.
    int (*run)(const Invocation &);
    /// Instead of `run`, for what speaks with GitHub; takes `files` positional arguments or fewer and looks at them itself.
    void (*start)(const std::shared_ptr<const Invocation> &, Services &, const CommandDone &) = nullptr;
};

constexpr std::array<Command, 10> commands{{
    {"export",
     "export --values V.yml [--template NAME|PATH] [--contract NAME] [-o FILE] [--now ISO8601] [--html] [--keep-guidance]\n"
     "                 [--front-matter] [--force]",
     QT_TRANSLATE_NOOP("waybill::Command", "Writes the issue that a values file describes, as Markdown or HTML."), 0, exportCommand},
    {"check", "check BODY.md [--template NAME|PATH] [--contract NAME] [--now ISO8601] [--problems text|json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Says what is missing or wrong in a filled issue."), 1, checkCommand},
    {"inspect", "inspect TEMPLATE [--json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Shows a template as Waybill reads it: sections, fields, kinds, places."), 1, inspectCommand},
    {"render", "render FILE.md [-o FILE]", QT_TRANSLATE_NOOP("waybill::Command", "Writes Markdown as the HTML that GitHub shows."), 1,
     renderCommand},
    {"templates", "templates [-o FILE]", QT_TRANSLATE_NOOP("waybill::Command", "Lists the built-in templates."), 0, templatesCommand},
    {"contracts", "contracts [--repo OWNER/NAME] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command",
                       "Lists the contracts: what workflows accept; with a repository, which of them is in force there."),
     0, nullptr, contractsCommand},
    {"auth", "auth login|status|logout [--host HOST] [--with-token | --gh] [--client-id ID] [--scope repo|public_repo] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command",
                       "Signs in to GitHub by a code, a token on the standard input, or the GitHub CLI; says who is signed in; signs out."),
     1, nullptr, authCommand},
    {"submit",
     "submit --values V.yml --repo OWNER/NAME [--template NAME|PATH] [--milestone M] [--parent N] [--label L]... [--assignee A]...\n"
     "                 [--contract NAME|none] [--yes] [--again] [--dry-run] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Checks the request against the repository, asks, files it once, and prints its address."), 0,
     nullptr, submitCommand},
    {"outbox", "outbox [list|retry ID|drop ID] [--yes] [--again] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP("waybill::Command", "Lists the requests that are not filed yet; sends one again after looking for it, or drops it."),
     2, nullptr, outboxCommand},
    {"drafts", "drafts [list|show ID|export ID|restore ID|delete ID] [--json] [-o FILE]",
     QT_TRANSLATE_NOOP(
         "waybill::Command",
         "Lists what is being written and where each text is; prints one as a body or as values; brings back an earlier state."),
     2, nullptr, draftsCommand},
}};

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

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&name](const Command &c) { return QLatin1String(c.name) == name; });
    return found == commands.end() ? nullptr : &*found;
}

QByteArray helpText()
{
    QString text = Invocation::tr("Waybill opens a GitHub issue template as a guided form.") + QLatin1String("\n\n");
    text += QLatin1String("  waybill [--template NAME|PATH] [--values V.yml | --body BODY.md] [FILE]\n      ")
        + Invocation::tr("Opens the window.") + QLatin1String("\n\n");
    for (const Command &command : commands)
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

void runOne(const Command &command, const QStringList &arguments, const CommandStreams &streams, Services &services,
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
    const bool fits = command.start ? words.size() <= command.files : words.size() == command.files;
    if (!fits || words.contains(QString()))
        return done(misused(*call, Invocation::tr("Use it like this: waybill %1.").arg(QLatin1String(command.usage))));
    if (command.start)
        return command.start(call, services, done);
    done(command.run(*call));
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
    if (const Command *command = commandNamed(word))
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
