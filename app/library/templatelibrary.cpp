#include "app/library/templatelibrary.h"

#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/library/builtinfiles.h"
#include "app/template/markdowntemplate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TemplateLibrary)
};

QString guideFolder()
{
    return QStringLiteral(":/guides");
}

Result<Guide> readBuiltInGuide(const QString &path)
{
    const Result<YamlNode> tree = readBuiltInDocument(path);
    if (!tree)
        return tree.error();
    return readGuide(tree.value(), path);
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

Result<LoadedForm> loadBuiltIn(const Guide &guide)
{
    const QString path = QStringLiteral(":/templates/") + guide.templateFile;
    const Result<QByteArray> source = readBuiltInFile(path);
    if (!source)
        return source.error();
    Result<Template> read = readMarkdownTemplate(source.value(), path);
    if (!read)
        return read.error();
    Result<GuidedForm> guided = applyGuide(guide, std::move(read).value());
    if (!guided)
        return guided.error();
    return loaded(std::move(guided).value(), guide.id, true);
}

Result<LoadedForm> loadFile(const QString &path)
{
    const Result<QByteArray> source = readTextFile(path);
    if (!source)
        return source.error();
    const Result<Template> read = readMarkdownTemplate(source.value(), path);
    if (!read)
        return read.error();

    const QFileInfo info(path);
    const QString beside = info.dir().filePath(info.completeBaseName() + QStringLiteral(".guide.yml"));
    if (QFileInfo::exists(beside)) {
        const Result<QByteArray> bytes = readTextFile(beside);
        if (!bytes)
            return bytes.error();
        const Result<YamlNode> tree = parseYaml(bytes.value(), beside);
        if (!tree)
            return tree.error();
        const Result<Guide> guide = readGuide(tree.value(), beside);
        if (!guide)
            return guide.error();
        Result<GuidedForm> guided = applyGuide(guide.value(), read.value());
        if (!guided)
            return guided.error();
        return loaded(std::move(guided).value(), path, false);
    }

    for (const QString &file : guideFiles()) {
        const Result<Guide> guide = readBuiltInGuide(file);
        if (!guide || guide.value().templateName.isEmpty() || guide.value().templateName != read.value().definition.frontMatter.name)
            continue;
        Result<GuidedForm> guided = applyGuide(guide.value(), read.value());
        if (guided)
            return loaded(std::move(guided).value(), path, false);
        return loaded(
            {read.value(), {}}, path, false,
            {Text::tr("This template has changed: the built-in guide “%1” no longer fits it (%2). It opens without the guide, so fewer "
                      "things are checked.")
                 .arg(guide.value().name, guided.error().message)});
    }
    return loaded({read.value(), {}}, path, false);
}

} // namespace

Result<QList<BuiltInTemplate>> builtInTemplates()
{
    QList<BuiltInTemplate> templates;
    for (const QString &file : guideFiles()) {
        const Result<Guide> guide = readBuiltInGuide(file);
        if (!guide)
            return guide.error();
        templates.append({guide.value().id, guide.value().name, guide.value().summary, file});
    }
    return templates;
}

Result<LoadedForm> loadForm(const QString &nameOrPath)
{
    const QString path = guideFolder() + QLatin1Char('/') + nameOrPath + QStringLiteral(".quick");
    if (!nameOrPath.contains(QLatin1Char('/')) && QFileInfo::exists(path)) {
        const Result<Guide> guide = readBuiltInGuide(path);
        if (!guide)
            return guide.error();
        return loadBuiltIn(guide.value());
    }
    if (!QFileInfo::exists(nameOrPath)) {
        return Error{QStringLiteral("template.unknown"),
                     Text::tr("There is no built-in template and no file of this name. “waybill templates” lists the built-in ones."),
                     nameOrPath};
    }
    return loadFile(nameOrPath);
}

} // namespace waybill
