#pragma once

#include "app/base/problem.h"
#include "app/base/result.h"
#include "app/cli/command.h"
#include "app/library/templatelibrary.h"
#include "app/outbox/filingrecord.h"
#include "app/submit/openedissue.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <memory>

namespace waybill {

struct WriteRecord;

/// One call of a command: its arguments as parsed, and the streams.
struct Invocation
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Command)

public:
    std::shared_ptr<const QCommandLineParser> arguments;
    CommandStreams streams;

    QString option(const char *name) const { return arguments->value(QLatin1String(name)); }
    QStringList options(const char *name) const { return arguments->values(QLatin1String(name)); }
    bool has(const char *name) const { return arguments->isSet(QLatin1String(name)); }
    QStringList words() const { return arguments->positionalArguments(); }
    QString file() const { return words().constFirst(); }

    /// `--now`, or the clock's time.
    Result<QDateTime> now() const;
    /// A file's bytes; `-` is the input stream.
    Result<QByteArray> read(const QString &file) const;
    /// The form as it is, or with the guide of `--guide` (see withChosenGuide).
    Result<LoadedForm> guided(const LoadedForm &form) const;
    /// Writes to the file of `-o` (whole or not at all), or to the output stream when there is none or it is `-`.
    Result<Done> write(const QByteArray &bytes) const;
    /// The same, as the end of a command: gives `code`, or says why it could not be written.
    int finish(const QByteArray &bytes, int code = ExitFine) const;
    /// Prints to the error stream. What cannot be said there cannot be said anywhere.
    void complain(const QString &line) const;
    /// Says what was odd without stopping anything.
    void warn(const QStringList &notices) const;
    /// Says why the command failed; gives its exit code, which follows from the error's code (see exitCodeFor).
    int fail(const Error &error) const;
    /// Says how it was used wrongly (usage.wrong).
    int misuse(const QString &message) const { return fail({QStringLiteral("usage.wrong"), message, {}}); }
};

/// A form and a text that it reads, wherever they come from.
struct NamedBody
{
    LoadedForm form;
    QByteArray body;
    QString name;               ///< In messages.
    std::optional<Issue> issue; ///< Where it is one on GitHub,
    Host host{};                ///< there,
    RepositoryName repository{};
    QByteArray etag{};
};
/// Reads what a word of the command names: an issue (issueNamed), a file, or "-". `done` comes once; before this returns unless it is an
/// issue, and then not after `context` is gone.
void readNamedBody(const Invocation &call, const QString &word, Services &services, QObject *context,
                   std::function<void(const Result<NamedBody> &)> done);

/// What a file is called in messages: `-` is the standard input.
QString shownName(const QString &file);

/// "file:line: severity: message [rule] (field)", leaving out what is unknown.
QString problemText(const QString &file, const Problem &problem);
/// A JSON array of objects with field, rule, severity, message and line (0 when there is none).
QByteArray problemsJson(const QList<Problem> &problems);
/// By field id: the line of its key in a values file.
QHash<QString, int> linesOfValues(const QByteArray &yaml, const QString &file);
/// ExitProblems when one of them is an error, else ExitFine.
int exitCodeFor(const QList<Problem> &problems);
/// How a request ends a command that came to rest in the outbox.
int exitCodeFor(const FilingRecord &record);
/// The same of a write to an issue.
int exitCodeFor(const WriteRecord &record);
/// Whether a command ends here and leaves it to the outbox: GitHub was out of reach often enough in a row.
bool isLeftToOutbox(const WriteRecord &record);
/// By the code: network.* ExitNetwork; auth.*, gh.* and github.* ExitRefused; submit.stopped, request.* and what may be a double
/// (outbox.same, outbox.same-issue, outbox.double), and body.cannot-change ExitProblems; what is in the outbox and not settled here
/// ExitOutcomeUnknown; all else ExitFailed.
int exitCodeFor(const Error &error);

/// How a command ends that goes on in the event loop.
using CommandDone = std::function<void(int)>;

// The commands. Each has as many positional arguments as its entry in the table says. Those that take `done` call it once.
int inspectCommand(const Invocation &call);
int lintCommand(const Invocation &call);
int guideCommand(const Invocation &call);
int renderCommand(const Invocation &call);
/// Writes the address of GitHub's own form, filled in.
void linkCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
int templatesCommand(const Invocation &call);
/// These two end before they return unless an issue is named.
void exportCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
void checkCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
/// Changes answers of an issue.
void saveCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
/// Signs in and out, and says who is signed in. No word of a token in any stream.
void authCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
/// Checks a request against the repository, asks, and files it.
void outboxCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
/// Lists drafts, prints one, brings one back, takes one away.
void draftsCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
/// Lists the contracts, and says which is in force in a repository.
void contractsCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);
void submitCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done);

} // namespace waybill
