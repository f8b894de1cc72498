#include "app/library/templatelibrary.h"

#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/library/chosenguide.h"
#include "app/library/repositoryforms.h"
#include "app/library/templatetext.h"
#include "app/template/choices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

struct TemplateLibraryText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TemplateLibrary)
};

QString guideFolder()
{
    return QStringLiteral(":/guides");
}

/// The bytes of a file that travels in the program.
Result<QByteArray> readBuiltInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{QStringLiteral("file.missing"), QCoreApplication::translate("waybill::BuiltInFiles", "This built-in file is missing."),
                     path};
    }
    return file.readAll();
}

QString guidePath(const QString &id)
{
    return guideFolder() + QLatin1Char('/') + id + QStringLiteral(".quick");
}

/// With what the built-in guide says that it extends, which extends no other.
Result<Guide> completed(const Result<Guide> &guide)
{
    if (!guide || guide.value().extends.isEmpty())
        return guide;
    const QString path = guidePath(guide.value().extends);
    const Result<YamlNode> tree = readBuiltInDocument(path);
    const Result<Guide> base = tree ? readGuide(tree.value(), path) : Result<Guide>(tree.error());
    if (!base || !base.value().extends.isEmpty()) {
        return Error{QStringLiteral("guide.invalid"),
                     TemplateLibraryText::tr("There is no built-in guide “%1” to extend.").arg(guide.value().extends), guide.value().file};
    }
    return extended(guide.value(), base.value());
}

Result<Guide> readBuiltInGuide(const QString &path)
{
    const Result<YamlNode> tree = readBuiltInDocument(path);
    if (!tree)
        return tree.error();
    return completed(readGuide(tree.value(), path));
}

Result<Guide> guideOfText(const QByteArray &yaml, const QString &file)
{
    const Result<YamlNode> tree = parseYaml(yaml, file);
    return tree ? completed(readGuide(tree.value(), file)) : Result<Guide>(tree.error());
}

QStringList guideFiles()
{
    QStringList files;
    const QStringList names = QDir(guideFolder()).entryList({QStringLiteral("*.quick")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(guideFolder() + QLatin1Char('/') + name);
    return files;
}

LoadedForm loaded(GuidedForm guided, const QString &origin, bool builtIn, const QStringList &notices = {})
{
    LoadedForm form;
    form.notices = guided.definition.notices + notices;
    form.definition = std::make_shared<const FormDefinition>(std::move(guided.definition));
    form.layout = std::make_shared<const BodyLayout>(std::move(guided.layout));
    form.rules = std::move(guided.rules);
    form.origin = origin;
    form.builtIn = builtIn;
    return form;
}

/// The same with the guide that is laid over it.
LoadedForm loaded(GuidedForm guided, const Guide &guide, GuideWay way, const QString &origin, bool builtIn)
{
    LoadedForm form = loaded(std::move(guided), origin, builtIn);
    form.guideName = guide.name;
    form.guideWay = way;
    return form;
}

Result<LoadedForm> loadBuiltIn(const Guide &guide)
{
    const QString path = QStringLiteral(":/templates/") + guide.templateFile;
    const Result<QByteArray> source = readBuiltInFile(path);
    if (!source)
        return source.error();
    Result<GuidedForm> read = readTemplate(source.value(), path);
    if (!read)
        return read.error();
    Result<GuidedForm> guided = withGuide(guide, std::move(read).value());
    if (!guided)
        return guided.error();
    LoadedForm form = loaded(std::move(guided).value(), guide, GuideWay::ItsOwn, guide.id, true);
    form.guideFile = guide.file;
    return form;
}

/// Where a file lies, whatever folder the program runs in later. Of a link the own name stays: the guide beside it belongs to it.
QString absolute(const QString &path)
{
    const QFileInfo info(path);
    return QDir(info.dir().canonicalPath()).filePath(info.fileName());
}

/// A template by its shape alone.
LoadedForm unguided(GuidedForm form, const QString &origin, bool builtIn, const QStringList &notices = {})
{
    if (!form.layout.isForm())
        findChoices(form);
    return loaded(std::move(form), origin, builtIn, notices);
}

/// Whether the guide was made for this very file,
bool isMadeFor(const Guide &guide, const QString &fingerprint)
{
    const QList<YamlNode> &ids = guide.root["fingerprints"].items;
    return std::any_of(ids.cbegin(), ids.cend(), [&fingerprint](const YamlNode &id) { return id.text == fingerprint; });
}

/// or for templates of this name.
bool isMeantFor(const Guide &guide, const QString &name)
{
    return !guide.templateName.isEmpty() && guide.templateName == name;
}

/// Of the built-in guides that are for the template: those that were made for its very bytes, then those for its name.
QList<Guide> guidesFor(const GuidedForm &form)
{
    const QString fingerprint = gitBlobId(form.layout.file());
    QList<Guide> guides;
    qsizetype made = 0;
    for (const QString &file : guideFiles()) {
        const Result<Guide> guide = readBuiltInGuide(file);
        if (guide && isMadeFor(guide.value(), fingerprint))
            guides.insert(made++, guide.value());
        else if (guide && isMeantFor(guide.value(), form.definition.frontMatter.name))
            guides.append(guide.value());
    }
    return guides;
}

/// With the first built-in guide for the template that fits it: each version of a template has a guide of its own.
LoadedForm withBuiltInGuide(const GuidedForm &form, const QString &origin)
{
    QStringList notices;
    bool changed = false;
    for (const Guide &guide : guidesFor(form)) {
        Result<GuidedForm> guided = withGuide(guide, form);
        if (guided) {
            const bool made = isMadeFor(guide, gitBlobId(form.layout.file()));
            LoadedForm whole = loaded(std::move(guided).value(), guide, made ? GuideWay::Fingerprint : GuideWay::Name, origin, false);
            whole.guideFile = guide.file;
            return whole;
        }
        if (!std::exchange(changed, true)) {
            notices.append(TemplateLibraryText::tr(
                               "This template has changed: the built-in guide “%1” no longer fits it (%2). It opens without the guide, "
                               "so fewer things are checked.")
                               .arg(guide.name, guided.error().message));
        }
    }
    return unguided(form, origin, false, notices);
}

/// With a guide that did not come with Waybill.
Result<LoadedForm> withOwnGuide(const QByteArray &yaml, const QString &file, const GuidedForm &form, const QString &origin,
                                GuideWay way = GuideWay::Beside)
{
    const Result<Guide> guide = guideOfText(yaml, file);
    if (!guide)
        return guide.error();
    Result<GuidedForm> guided = withGuide(guide.value(), form);
    if (!guided)
        return guided.error();
    LoadedForm whole = loaded(std::move(guided).value(), guide.value(), way, origin, false);
    whole.guideSource = yaml;
    return whole;
}

/// With the guide that its repository has for it, where that fits; else as any other.
LoadedForm withRepositorysGuide(const GuidedForm &form, const QString &origin, const QList<OfferedFile> &guides)
{
    const OfferedFile *own = guideAmong(guides, origin, form.definition.frontMatter.name);
    if (!own)
        return withBuiltInGuide(form, origin);
    Result<LoadedForm> guided = withOwnGuide(own->text, own->path, form, origin, GuideWay::Repository);
    if (guided)
        return std::move(guided).value();
    LoadedForm other = withBuiltInGuide(form, origin);
    other.notices.prepend(TemplateLibraryText::tr("The repository's guide for this template does not fit it and was left out: %1")
                              .arg(guided.error().text()));
    return other;
}

/// Of a file with nothing in it nobody knows what it is for.
std::optional<Error> empty(const QByteArray &markdown, const QString &path)
{
    if (markdown.trimmed().isEmpty())
        return Error{QStringLiteral("template.empty"), TemplateLibraryText::tr("This file is empty."), path};
    return std::nullopt;
}

Result<LoadedForm> loadFile(const QString &path)
{
    const Result<QByteArray> source = readTextFile(path);
    if (!source)
        return source.error();
    if (isYamlName(path) && !isIssueForm(source.value(), path))
        return notATemplate(source.value(), path);
    const Result<GuidedForm> read = readTemplate(source.value(), path);
    if (!read)
        return read.error();
    if (const std::optional<Error> error = empty(source.value(), path))
        return *error;

    const QString origin = absolute(path);
    const QFileInfo info(path);
    const QString beside = info.dir().filePath(info.completeBaseName() + QStringLiteral(".guide.yml"));
    if (QFileInfo::exists(beside)) {
        const Result<QByteArray> bytes = readTextFile(beside);
        return bytes ? withOwnGuide(bytes.value(), beside, read.value(), origin) : bytes.error();
    }
    return withRepositorysGuide(read.value(), origin, guidesAround(path));
}

} // namespace

Result<YamlNode> readBuiltInDocument(const QString &path)
{
    const Result<QByteArray> bytes = readBuiltInFile(path);
    if (!bytes)
        return bytes.error();
    return readQuickForm(bytes.value(), path);
}

Result<QList<Guide>> builtInGuides()
{
    QList<Guide> guides;
    for (const QString &file : guideFiles()) {
        const Result<Guide> guide = readBuiltInGuide(file);
        if (!guide)
            return guide.error();
        guides.append(guide.value());
    }
    return guides;
}

Result<QList<BuiltInTemplate>> builtInTemplates()
{
    const Result<QList<Guide>> guides = builtInGuides();
    if (!guides)
        return guides.error();
    QList<BuiltInTemplate> templates;
    for (const Guide &guide : guides.value()) {
        if (!guide.templateFile.isEmpty())
            templates.append({guide.id, guide.name, guide.summary, guide.file});
    }
    return templates;
}

Result<LoadedForm> loadForm(const QString &nameOrPath)
{
    const QString path = guidePath(nameOrPath);
    if (!nameOrPath.contains(QLatin1Char('/')) && QFileInfo::exists(path)) {
        const Result<Guide> guide = readBuiltInGuide(path);
        if (!guide)
            return guide.error();
        if (!guide.value().templateFile.isEmpty())
            return loadBuiltIn(guide.value());
    }
    if (!QFileInfo::exists(nameOrPath)) {
        return Error{
            QStringLiteral("template.unknown"),
            TemplateLibraryText::tr("There is no built-in template and no file of this name. “waybill templates” lists the built-in ones."),
            nameOrPath};
    }
    return loadFile(nameOrPath);
}

Result<LoadedForm> formWithGuide(const QByteArray &markdown, const QString &name)
{
    return formWithGuides(markdown, name, {});
}

Result<LoadedForm> formWithTheGuide(const QByteArray &text, const QString &name, const OfferedFile &guide)
{
    const Result<GuidedForm> read = readTemplate(text, name);
    return read ? withOwnGuide(guide.text, guide.path, read.value(), name) : Result<LoadedForm>(read.error());
}

Result<LoadedForm> formWithGuides(const QByteArray &markdown, const QString &name, const QList<OfferedFile> &guides)
{
    const Result<GuidedForm> read = readTemplate(markdown, name);
    if (!read)
        return read.error();
    if (const std::optional<Error> error = empty(markdown, name))
        return *error;
    return withRepositorysGuide(read.value(), name, guides);
}

Result<LoadedForm> formOfText(const QByteArray &markdown, const QString &name)
{
    Result<GuidedForm> read = readTemplate(markdown, name);
    if (!read)
        return read.error();
    return unguided(std::move(read).value(), name, false);
}

Result<LoadedForm> withChosenGuide(const LoadedForm &form, const QString &name)
{
    Result<GuidedForm> read = readTemplate(form.layout->file(), form.origin);
    if (!read)
        return read.error();
    if (name == noGuide) {
        LoadedForm plain = unguided(std::move(read).value(), form.origin, form.builtIn);
        plain.guideChoice = noGuide;
        return plain;
    }
    const QString builtIn = guidePath(name);
    const bool isBuiltIn = !name.contains(QLatin1Char('/')) && QFileInfo::exists(builtIn);
    const Result<QByteArray> yaml = isBuiltIn ? QByteArray() : readTextFile(name);
    if (!yaml)
        return yaml.error();
    const Result<Guide> guide = isBuiltIn ? readBuiltInGuide(builtIn) : guideOfText(yaml.value(), name);
    if (!guide)
        return guide.error();
    Result<GuidedForm> guided = withGuide(guide.value(), std::move(read).value());
    if (!guided)
        return guided.error();
    LoadedForm whole = loaded(std::move(guided).value(), guide.value(), GuideWay::Chosen, form.origin, form.builtIn);
    whole.guideSource = yaml.value();
    whole.guideFile = isBuiltIn ? builtIn : QString();
    whole.guideChoice = isBuiltIn ? name : absolute(name);
    return whole;
}

Result<FormSources> sourcesOf(const LoadedForm &form)
{
    FormSources sources{form.layout->file(), {}};
    if (form.guideSource.isEmpty() && form.guideFile.isEmpty())
        return sources;
    if (readQuickForm(form.guideSource, form.origin)) {
        sources.guide = form.guideSource;
        return sources;
    }
    const Result<Guide> guide = form.guideSource.isEmpty() ? readBuiltInGuide(form.guideFile) : guideOfText(form.guideSource, form.origin);
    if (!guide)
        return guide.error();
    sources.guide = quickForm(guide.value().root);
    return sources;
}

Result<LoadedForm> formOfSources(const FormSources &sources, const QString &origin, bool builtIn)
{
    Result<GuidedForm> read = readTemplate(sources.markdown, origin);
    if (!read)
        return read.error();
    if (sources.guide.isEmpty())
        return unguided(std::move(read).value(), origin, builtIn);
    const Result<YamlNode> tree = readQuickForm(sources.guide, origin);
    const Result<Guide> guide = tree ? readGuide(tree.value(), origin) : Result<Guide>(tree.error());
    if (!guide)
        return guide.error();
    Result<GuidedForm> guided = withGuide(guide.value(), std::move(read).value());
    if (!guided)
        return guided.error();
    LoadedForm form = loaded(std::move(guided).value(), guide.value(), GuideWay::Kept, origin, builtIn);
    form.guideSource = sources.guide;
    return form;
}

} // namespace waybill
