#include "app/library/opening.h"

#include "app/base/textfile.h"
#include "app/body/bodyreader.h"
#include "app/form/valuesfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Opening)
};

/// As many as GitHub's limit of characters.
constexpr qsizetype mostLines = 65'536;

/// How many sections a body lacks and whether it has any.
struct Fit
{
    qsizetype missing = 0;
    bool any = false;
};

Fit fitOf(const LoadedForm &form, const QByteArray &body)
{
    const ReadBody read = readBody(form.definition, *form.layout, body);
    Fit fit;
    for (const Problem &problem : read.problems)
        fit.missing += problem.rule == QLatin1String("body.missing-section") ? 1 : 0;
    // A field's line is 0 where its whole section is absent; the title stands in no section.
    for (qsizetype i = 0; i < read.lines.size(); ++i)
        fit.any = fit.any || (read.lines[i] > 0 && i != form.definition->titleField);
    return fit;
}

/// A name in a values file is a built-in id, or a path as seen from that file.
QString resolved(const QString &name, const QString &valuesFile)
{
    if (name.isEmpty() || QFileInfo(name).isAbsolute())
        return name;
    const QString beside = QFileInfo(valuesFile).dir().filePath(name);
    return QFileInfo(beside).isFile() ? beside : name;
}

Result<LoadedForm> firstBuiltIn()
{
    const auto all = builtInTemplates();
    if (!all)
        return all.error();
    if (all.value().isEmpty())
        return Error{QStringLiteral("template.none"), Text::tr("No template came with this program. Name one."), {}};
    return loadForm(all.value().first().id);
}

Result<LoadedForm> formFittingBody(const QByteArray &body, const QString &file)
{
    const auto all = builtInTemplates();
    if (!all)
        return all.error();
    std::optional<LoadedForm> best;
    qsizetype fewest = 0;
    for (const BuiltInTemplate &one : all.value()) {
        auto form = loadForm(one.id);
        if (!form)
            return form.error();
        const Fit fit = fitOf(form.value(), body);
        if (fit.any && (!best || fit.missing < fewest)) {
            best = std::move(form).value();
            fewest = fit.missing;
        }
    }
    if (best)
        return *std::move(best);
    return Error{QStringLiteral("body.no-template"),
                 Text::tr("No built-in template has the sections of this file. Name the template that it was made from."), file};
}

Result<OpenedForm> openBody(const OpenOptions &options)
{
    const auto body = readTextFile(options.bodyFile);
    if (!body)
        return body.error();
    const auto form = formForBody(body.value(), options.bodyFile, options.templateName);
    if (!form)
        return form.error();
    if (!fitOf(form.value(), body.value()).any) {
        return Error{
            QStringLiteral("body.no-fit"),
            Text::tr("Nothing in this file belongs to the form “%1”. Open its own template first.").arg(form.value().definition->name),
            options.bodyFile};
    }
    const ReadBody read = readBody(form.value().definition, *form.value().layout, body.value());
    return OpenedForm{form.value(), read.given, read.problems, options.bodyFile};
}

} // namespace

Result<OpenedForm> openValues(const QByteArray &yaml, const QString &file, const QString &templateName)
{
    if (isIssueForm(yaml, file))
        return issueFormError(file);
    QString name = templateName;
    if (name.isEmpty()) {
        const auto named = valuesTemplateName(yaml, file);
        if (!named)
            return named.error();
        name = resolved(named.value(), file);
    }
    const auto form = name.isEmpty() ? firstBuiltIn() : loadForm(name);
    if (!form)
        return form.error();
    const auto values = readValuesFile(yaml, file, *form.value().definition);
    if (!values)
        return values.error();
    return OpenedForm{form.value(), values.value().given, {}, file};
}

Result<LoadedForm> formForBody(const QByteArray &body, const QString &file, const QString &templateName)
{
    if (body.count('\n') > mostLines) {
        return Error{QStringLiteral("body.too-many-lines"),
                     Text::tr("The file has more than %1 lines; no issue has so many.").arg(mostLines), file};
    }
    return templateName.isEmpty() ? formFittingBody(body, file) : loadForm(templateName);
}

Result<OpenedForm> open(const OpenOptions &options)
{
    if (!options.valuesFile.isEmpty()) {
        const auto yaml = readTextFile(options.valuesFile);
        return yaml ? openValues(yaml.value(), options.valuesFile, options.templateName) : yaml.error();
    }
    if (!options.bodyFile.isEmpty())
        return openBody(options);
    const auto form = options.templateName.isEmpty() ? firstBuiltIn() : loadForm(options.templateName);
    if (!form)
        return form.error();
    return OpenedForm{form.value(), {}, {}, {}};
}

} // namespace waybill
