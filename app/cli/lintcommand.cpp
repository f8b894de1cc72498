#include "app/base/textfile.h"
#include "app/cli/invocation.h"
#include "app/lint/firstguide.h"
#include "app/lint/lintreport.h"

#include <algorithm>

namespace waybill {

namespace {

bool isRefused(const LintedFile &file)
{
    return std::any_of(file.problems.cbegin(), file.problems.cend(),
                       [](const FileProblem &problem) { return problem.severity == Severity::Error; });
}

QByteArray lintReport(const QList<LintedFile> &files, const QString &format)
{
    if (format == QLatin1String("json"))
        return lintJson(files);
    return format == QLatin1String("sarif") ? lintSarif(files, QCoreApplication::applicationVersion()) : lintText(files);
}

} // namespace

int lintCommand(const Invocation &call)
{
    const QString format = call.has("format") ? call.option("format") : QStringLiteral("text");
    if (format != QLatin1String("text") && format != QLatin1String("json") && format != QLatin1String("sarif"))
        return call.misuse(Invocation::tr("--format is “text”, “json” or “sarif”."));
    if (call.has("dry-run") && !call.has("fix"))
        return call.misuse(Invocation::tr("--dry-run says what --fix would do."));
    const QStringList paths = filesToLint(call.words());
    if (paths.isEmpty())
        return call.misuse(Invocation::tr("There is no template, form, guide or contract in these folders."));
    // What is mended of the standard input goes to the output, as of a filter, and the report to the errors.
    const bool isFilter = call.has("fix") && !call.has("dry-run") && paths == QStringList{QStringLiteral("-")};
    if (call.has("fix") && paths.size() > 1 && paths.contains(QStringLiteral("-")))
        return call.misuse(Invocation::tr("--fix takes the standard input alone."));
    QByteArray filtered;
    QList<LintedFile> files;
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = call.read(path);
        if (!bytes)
            return call.fail(bytes.error());
        LintedFile file = lintFile(shownName(path), bytes.value());
        if (call.has("fix")) {
            MendedFile now = mended(file, bytes.value());
            filtered = now.bytes;
            if (!isFilter && !call.has("dry-run") && now.bytes != bytes.value()) {
                if (const Result<Done> written = writeFileAtomically(path, now.bytes); !written)
                    return call.fail(written.error());
            }
            file = std::move(now.file);
        }
        files.append(std::move(file));
    }
    addSharedNames(files);
    const int code = std::any_of(files.cbegin(), files.cend(), isRefused) ? ExitProblems : ExitFine;
    const QByteArray report = lintReport(files, format);
    if (!isFilter)
        return call.finish(report, code);
    call.streams.errors.write(report);
    return call.finish(filtered, code);
}

int guideCommand(const Invocation &call)
{
    const Result<QByteArray> text = call.read(call.file());
    if (!text)
        return call.fail(text.error());
    const Result<QByteArray> guide =
        firstGuide(text.value(), call.file() == QLatin1String("-") ? QStringLiteral("template.md") : call.file());
    return guide ? call.finish(guide.value()) : call.fail(guide.error());
}

} // namespace waybill
