#include "app/cli/invocation.h"

#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/library/chosenguide.h"
#include "app/outbox/issuewrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waybill {

namespace {

bool isStream(const QString &file)
{
    return file == QLatin1String("-");
}

} // namespace

Result<QDateTime> Invocation::now() const
{
    if (!has("now"))
        return streams.clock();
    const QDateTime now = QDateTime::fromString(option("now"), Qt::ISODate);
    if (now.isValid())
        return now;
    return Error{QStringLiteral("usage.now"), Invocation::tr("“%1” is no time like 2025-03-15T18:00:00Z.").arg(option("now")),
                 QStringLiteral("--now")};
}

Result<QByteArray> Invocation::read(const QString &file) const
{
    if (!isStream(file))
        return readTextFile(file);
    // QIODevice::read takes room for all that it may read.
    constexpr qint64 oneRead = 64 * 1024;
    QByteArray bytes;
    while (bytes.size() <= maximumTextBytes) {
        const QByteArray chunk = streams.input.read(std::min(oneRead, maximumTextBytes + 1 - bytes.size()));
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return checkText(std::move(bytes), shownName(file));
}

Result<LoadedForm> Invocation::guided(const LoadedForm &form) const
{
    return has("guide") ? withChosenGuide(form, option("guide")) : form;
}

Result<Done> Invocation::write(const QByteArray &bytes) const
{
    const QString file = has("output") ? option("output") : QStringLiteral("-");
    if (!isStream(file))
        return writeFileAtomically(file, bytes);
    if (streams.output.write(bytes) == bytes.size())
        return Done{};
    return Error{
        QStringLiteral("file.unwritable"), Invocation::tr("The output cannot be written: %1.").arg(streams.output.errorString()), {}};
}

int Invocation::finish(const QByteArray &bytes, int code) const
{
    const Result<Done> written = write(bytes);
    return written ? code : fail(written.error());
}

void Invocation::complain(const QString &line) const
{
    streams.errors.write(line.toUtf8() + '\n');
}

void Invocation::warn(const QStringList &notices) const
{
    for (const QString &notice : notices)
        complain(QStringLiteral("waybill: ") + notice);
}

int Invocation::fail(const Error &error) const
{
    complain(QStringLiteral("waybill: ") + error.text());
    return exitCodeFor(error);
}

QHash<QString, int> linesOfValues(const QByteArray &yaml, const QString &file)
{
    QHash<QString, int> lines;
    const Result<YamlNode> root = parseYaml(yaml, file);
    if (!root)
        return lines;
    for (const YamlNode::Entry &entry : root.value()["values"].entries)
        lines.insert(entry.key.text, entry.key.line);
    return lines;
}

void readNamedBody(const Invocation &call, const QString &word, Services &services, QObject *context,
                   std::function<void(const Result<NamedBody> &)> done)
{
    const QString templateName = call.option("template");
    if (const std::optional<Result<IssueReference>> reference = issueNamed(word); reference && !*reference)
        return done(reference->error());
    else if (reference) {
        return openIssue(services, reference->value(), templateName, context, [done = std::move(done)](const Result<OpenedIssue> &opened) {
            if (!opened)
                return done(opened.error());
            const OpenedIssue &read = opened.value();
            NamedBody body{read.form, read.issue.body.toUtf8(), read.issue.page.toString(), read.issue, read.host, read.repository,
                           read.etag};
            body.form.notices.append(read.why);
            done(body);
        });
    }
    const Result<QByteArray> bytes = call.read(word);
    if (!bytes)
        return done(bytes.error());
    const Result<LoadedForm> form = formForBody(bytes.value(), shownName(word), templateName);
    if (!form)
        return done(form.error());
    done(NamedBody{form.value(), bytes.value(), shownName(word), {}});
}

QString shownName(const QString &file)
{
    return isStream(file) ? QStringLiteral("<stdin>") : file;
}

QString problemText(const QString &file, const Problem &problem)
{
    QString text = file;
    if (problem.line > 0)
        text += QLatin1Char(':') + QString::number(problem.line);
    text += QStringLiteral(": %1: ").arg(severityName(problem.severity));
    // One line a problem, whatever a message quotes.
    text += QString(problem.message).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (!problem.rule.isEmpty())
        text += QLatin1String(" [") + problem.rule + QLatin1Char(']');
    if (!problem.field.isEmpty())
        text += QLatin1String(" (") + problem.field + QLatin1Char(')');
    return text;
}

QByteArray problemsJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems) {
        array.append(QJsonObject{{QStringLiteral("field"), problem.field},
                                 {QStringLiteral("rule"), problem.rule},
                                 {QStringLiteral("severity"), severityName(problem.severity)},
                                 {QStringLiteral("message"), problem.message},
                                 {QStringLiteral("line"), problem.line}});
    }
    return QJsonDocument(array).toJson();
}

int exitCodeFor(const Error &error)
{
    if (error.code.startsWith(QLatin1String("network.")))
        return ExitNetwork;
    for (const char *refusal : {"auth.", "gh.", "github."}) {
        if (error.code.startsWith(QLatin1String(refusal)))
            return ExitRefused;
    }
    // Looked at and not let through.
    const QStringList stopped{QStringLiteral("submit.stopped"), QStringLiteral("outbox.same"), QStringLiteral("outbox.same-issue"),
                              QStringLiteral("outbox.double"), QStringLiteral("body.cannot-change")};
    if (stopped.contains(error.code) || error.code.startsWith(QLatin1String("request.")))
        return ExitProblems;
    // It is in the outbox, and how it ends is another's to say.
    for (const char *kept : {"outbox.changed", "outbox.elsewhere", "outbox.trouble"}) {
        if (error.code == QLatin1String(kept))
            return ExitOutcomeUnknown;
    }
    return ExitFailed;
}

int exitCodeFor(const FilingRecord &record)
{
    if (record.closed())
        return ExitFine;
    if (record.phase == FilingRecord::Phase::Refused)
        return ExitRefused;
    if (record.question == filingQuestion::duplicate || record.question == filingQuestion::parentMissing
        || record.question == filingQuestion::workflowChanged)
        return ExitProblems;
    return record.surelyNotThere() ? ExitNetwork : ExitOutcomeUnknown;
}

int exitCodeFor(const WriteRecord &record)
{
    if (record.closed())
        return ExitFine;
    if (record.phase == WriteRecord::Phase::Refused)
        return ExitRefused;
    if (record.question == writeQuestion::conflict || record.question == writeQuestion::sendAgain)
        return ExitProblems;
    const bool notThere =
        record.surelyNotThere() || record.phase == WriteRecord::Phase::Queued || record.question == writeQuestion::tryAgain;
    return notThere ? ExitNetwork : ExitOutcomeUnknown;
}

bool isLeftToOutbox(const WriteRecord &record)
{
    constexpr int mostFailures = 5;
    const bool waits = record.phase == WriteRecord::Phase::Ask || record.phase == WriteRecord::Phase::Refused;
    return !record.closed() && !waits && record.failures >= mostFailures;
}

int exitCodeFor(const QList<Problem> &problems)
{
    const bool any = std::any_of(problems.cbegin(), problems.cend(), [](const Problem &p) { return p.severity == Severity::Error; });
    return any ? ExitProblems : ExitFine;
}

} // namespace waybill
