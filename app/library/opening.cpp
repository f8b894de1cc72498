#include "app/library/opening.h"

#include "app/base/issuelimits.h"
#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/body/bodyreader.h"
#include "app/library/authorfile.h"
#include "app/library/chosenguide.h"
#include "app/library/templatetext.h"
#include "app/library/valuesopening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <optional>

namespace waybill {

namespace {

struct OpeningText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Opening)
};

/// Of a file with answers: twice as many as an issue's body may have. A form, its preview and its text take memory and time for each.
constexpr qsizetype mostCharacters = 2 * longestBody;
/// Those of a body, which have more about them.
constexpr qsizetype mostLines = longestBody;

/// An Error that says so where a file has more characters.
std::optional<Error> excessOf(const QByteArray &text, QLatin1String code, const QString &file)
{
    if (characterCount(text) <= mostCharacters)
        return std::nullopt;
    return Error{code, OpeningText::tr("The file has more than %1 characters; no issue takes so many.").arg(mostCharacters), file};
}

std::optional<Error> excessOfBody(const QByteArray &body, const QString &file)
{
    if (body.count('\n') <= mostLines)
        return excessOf(body, QLatin1String("body.too-long"), file);
    return Error{QStringLiteral("body.too-many-lines"),
                 OpeningText::tr("The file has more than %1 lines; no issue has so many.").arg(mostLines), file};
}

/// How many sections a body lacks and whether it has any.
struct Fit
{
    qsizetype missing = 0;
    bool any = false;
    qsizetype sections = 0; ///< Of the template, those with something to answer.
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
    QSet<int> sections;
    for (const Field &field : form.definition->fields) {
        if (form.definition->sections.at(field.section).level > 0)
            sections.insert(field.section);
    }
    fit.sections = sections.size();
    return fit;
}

/// How much of the title and the labels that the template gives an issue this one has, from 0 to 2.
double likeness(const FrontMatter &front, const QString &title, const QStringList &labels)
{
    const auto share = [](const QStringList &wanted, const QStringList &there) {
        const auto has = [&there](const QString &one) { return there.contains(one, Qt::CaseInsensitive); };
        return wanted.isEmpty() ? 0.0 : double(std::count_if(wanted.begin(), wanted.end(), has)) / double(wanted.size());
    };
    return share(front.title.simplified().split(u' ', Qt::SkipEmptyParts), title.simplified().split(u' ')) + share(front.labels, labels);
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
        return Error{QStringLiteral("template.none"), OpeningText::tr("No template came with this program. Name one."), {}};
    return loadForm(all.value().first().id);
}

Error noTemplate(const QString &place)
{
    return {QStringLiteral("body.no-template"),
            OpeningText::tr("No built-in template has the sections of this file. Name the template that it was made from."), place};
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
    return noTemplate(file);
}

Result<OpenOptions> optionsForYaml(const QByteArray &yaml, const QString &path)
{
    if (isIssueForm(yaml, path))
        return OpenOptions{path, {}, {}};
    if (isAboutTemplates(yaml, path)) {
        OpenOptions options;
        options.workbenchFile = path;
        return options;
    }
    const Result<YamlNode> root = parseYaml(yaml, path);
    if (!root)
        return root.error();
    if (root.value()["values"].isDefined() || root.value()["template"].isDefined())
        return OpenOptions{{}, path, {}};
    return Error{QStringLiteral("file.not-known"),
                 OpeningText::tr(
                     "This is neither a values file (it has no “values”) nor a guide. Drop a template, a guide, values or a filled body."),
                 path};
}

/// Whether a body fits the form of this name; an empty name means any built-in one.
bool fitsForm(const QByteArray &body, const QString &path, const QString &name)
{
    const auto form = formForBody(body, path, name);
    return form && fitOf(form.value(), body).any;
}

/// With the guide that the options choose for it.
Result<LoadedForm> asChosen(const Result<LoadedForm> &form, const OpenOptions &options)
{
    return form && !options.guide.isEmpty() ? withChosenGuide(form.value(), options.guide) : form;
}

Result<OpenedForm> openBody(const OpenOptions &options)
{
    const auto body = readTextFile(options.bodyFile);
    if (!body)
        return body.error();
    if (body.value().trimmed().isEmpty())
        return Error{QStringLiteral("file.empty"), OpeningText::tr("This file is empty."), options.bodyFile};
    const auto form = asChosen(formForBody(body.value(), options.bodyFile, options.templateName), options);
    if (!form)
        return form.error();
    if (!fitOf(form.value(), body.value()).any) {
        return Error{QStringLiteral("body.no-fit"),
                     OpeningText::tr("Nothing in this file belongs to the form “%1”. Open its own template first.")
                         .arg(form.value().definition->name),
                     options.bodyFile};
    }
    const ReadBody read = readBody(form.value().definition, *form.value().layout, body.value());
    return OpenedForm{form.value(), read.given, read.problems, options.bodyFile};
}

Result<OpenedForm> openWorkbenchFile(const QString &path)
{
    const auto yaml = readTextFile(path);
    if (!yaml)
        return yaml.error();
    const std::optional<LoadedForm> its = formFor(yaml.value(), path);
    const auto form = its ? Result<LoadedForm>(*its) : firstBuiltIn();
    if (!form)
        return form.error();
    OpenedForm opened{form.value(), {}, {}, {}};
    opened.workbenchFile = QFileInfo(path).absoluteFilePath();
    opened.any = !its;
    return opened;
}

} // namespace

QString templateBeside(const QString &guide)
{
    const QFileInfo info(guide);
    const QString name = info.completeBaseName();
    const QString base = info.dir().filePath(name.endsWith(QLatin1String(".guide")) ? name.chopped(6) : name);
    for (const QString &form : {base + QStringLiteral(".yml"), base + QStringLiteral(".yaml")}) {
        if (!QFileInfo::exists(base + QStringLiteral(".md")) && form != guide && QFileInfo::exists(form))
            return form;
    }
    return base + QStringLiteral(".md");
}

bool looksLikeTemplate(const QByteArray &markdown)
{
    QByteArrayView text(markdown);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    return text.startsWith("---\n") || text.startsWith("---\r\n");
}

Result<OpenedForm> openValues(const QByteArray &yaml, const QString &file, const QString &templateName)
{
    return openValuesWithGuide(yaml, file, templateName, {});
}

Result<OpenedForm> openValuesWithGuide(const QByteArray &yaml, const QString &file, const QString &templateName, const QString &guide)
{
    if (isIssueForm(yaml, file))
        return formNotValues(file);
    if (const std::optional<Error> excess = excessOf(yaml, QLatin1String("values.too-long"), file))
        return *excess;
    QString name = templateName;
    if (name.isEmpty()) {
        const auto named = valuesTemplateName(yaml, file);
        if (!named)
            return named.error();
        name = resolved(named.value(), file);
    }
    auto form = name.isEmpty() ? firstBuiltIn() : loadForm(name);
    if (form && !guide.isEmpty())
        form = withChosenGuide(form.value(), guide);
    if (!form)
        return form.error();
    const auto values = readValuesOf(yaml, file, form.value());
    if (!values)
        return values.error();
    return OpenedForm{form.value(), values.value().given, {}, file};
}

Result<LoadedForm> formForBody(const QByteArray &body, const QString &file, const QString &templateName)
{
    if (const std::optional<Error> excess = excessOfBody(body, file))
        return *excess;
    return templateName.isEmpty() ? formFittingBody(body, file) : loadForm(templateName);
}

Result<FittingForm> formForIssue(const QByteArray &body, const QString &title, const QStringList &labels, const QString &place,
                                 const QString &templateName, const QList<LoadedForm> &more)
{
    if (!templateName.isEmpty()) {
        const auto named = formForBody(body, place, templateName);
        if (!named)
            return named.error();
        return FittingForm{named.value(),
                           OpeningText::tr("Opened with the template “%1”, as you chose.").arg(named.value().definition->name)};
    }
    if (const std::optional<Error> excess = excessOfBody(body, place))
        return *excess;
    const auto all = builtInTemplates();
    if (!all)
        return all.error();
    // Of equal ones the repository's own.
    QList<LoadedForm> forms = more;
    for (const BuiltInTemplate &one : all.value()) {
        auto form = loadForm(one.id);
        if (!form)
            return form.error();
        forms.append(std::move(form).value());
    }
    std::optional<FittingForm> best;
    double most = 0;
    for (const LoadedForm &form : std::as_const(forms)) {
        const Fit fit = fitOf(form, body);
        const qsizetype there = fit.sections - fit.missing;
        const double score =
            3.0 * double(there) / double(std::max<qsizetype>(fit.sections, 1)) + likeness(form.definition->frontMatter, title, labels);
        if (!fit.any || (best && score <= most))
            continue;
        most = score;
        const QString why = OpeningText::tr("Opened with the template “%1”: %2 of its %3 sections are there.");
        best = FittingForm{form, why.arg(form.definition->name).arg(there).arg(fit.sections), fit.missing == 0};
    }
    return best ? Result<FittingForm>(*best) : noTemplate(place);
}

Result<OpenedForm> open(const OpenOptions &options)
{
    if (!options.valuesFile.isEmpty()) {
        const auto yaml = readTextFile(options.valuesFile);
        return yaml ? openValuesWithGuide(yaml.value(), options.valuesFile, options.templateName, options.guide) : yaml.error();
    }
    if (!options.bodyFile.isEmpty())
        return openBody(options);
    if (!options.workbenchFile.isEmpty())
        return openWorkbenchFile(options.workbenchFile);
    const auto form = asChosen(options.templateName.isEmpty() ? firstBuiltIn() : loadForm(options.templateName), options);
    if (!form)
        return form.error();
    return OpenedForm{form.value(), {}, {}, {}};
}

Result<OpenOptions> optionsForFile(const QString &path, const QString &current)
{
    // What it offers is for whoever opens it.
    if (QFileInfo(path).isDir())
        return OpenOptions{path, {}, {}};
    const auto text = readTextFile(path);
    if (!text)
        return text.error();
    if (text.value().trimmed().isEmpty())
        return Error{QStringLiteral("file.empty"), OpeningText::tr("This file is empty."), path};
    if (isYamlName(path))
        return optionsForYaml(text.value(), path);
    if (looksLikeTemplate(text.value()))
        return OpenOptions{path, {}, {}};
    for (const QString &name : {current, QString()}) {
        if (fitsForm(text.value(), path, name))
            return OpenOptions{name, {}, path};
    }
    return OpenOptions{path, {}, {}};
}

} // namespace waybill
