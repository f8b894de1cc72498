#include "app/cli/invocation.h"
#include "app/lint/lintreport.h"

#include <algorithm>

namespace waybill {

int lintCommand(const Invocation &call)
{
    const QString format = call.has("format") ? call.option("format") : QStringLiteral("text");
    if (format != QLatin1String("text") && format != QLatin1String("json") && format != QLatin1String("sarif"))
        return call.misuse(Invocation::tr("--format is “text”, “json” or “sarif”."));
    QList<LintedFile> files;
    const QStringList paths = filesToLint(call.words());
    if (paths.isEmpty())
        return call.misuse(Invocation::tr("There is no template, form, guide or contract in these folders."));
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = call.read(path);
        if (!bytes)
            return call.fail(bytes.error());
        files.append(lintFile(shownName(path), bytes.value()));
    }
    addSharedNames(files);
    const bool refused = std::any_of(files.cbegin(), files.cend(), [](const LintedFile &file) {
        return std::any_of(file.problems.cbegin(), file.problems.cend(),
                           [](const FileProblem &problem) { return problem.severity == Severity::Error; });
    });
    const QByteArray report = format == QLatin1String("json") ? lintJson(files)
        : format == QLatin1String("sarif")                    ? lintSarif(files, QCoreApplication::applicationVersion())
                                                              : lintText(files);
    return call.finish(report, refused ? ExitProblems : ExitFine);
}

} // namespace waybill
