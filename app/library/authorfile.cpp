#include "app/library/authorfile.h"

#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/library/chooserconfig.h"
#include "app/library/opening.h"
#include "app/library/templateplaces.h"
#include "app/library/templatetext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace waybill {

namespace {

bool isChooserName(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    return name == QLatin1String("config.yml") || name == QLatin1String("config.yaml");
}

/// The templates of the repository whose `.github/waybill`, or a folder in it, the file lies in.
QStringList templatesOfRepository(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    for (int up = 0; up < 2 && folder.dirName() != QLatin1String("waybill"); ++up) {
        if (!folder.cdUp())
            return {};
    }
    QStringList paths;
    if (!QDir::cleanPath(folder.path()).endsWith(u'/' + ownGuidesFolder) || !folder.cd(QStringLiteral("../..")))
        return paths;
    const Result<OfferedFiles> found = templatesOfFolder(folder.path());
    for (const OfferedFile &one : found ? found.value().templates : QList<OfferedFile>())
        paths.append(one.path);
    return paths;
}

QString templateOfGuide(const QByteArray &yaml, const QString &path, const QString &templateName)
{
    if (const QString beside = templateBeside(path); QFileInfo(beside).isFile())
        return beside;
    const QList<OfferedFile> alone{{path, yaml, {}}};
    for (const QString &one : templatesOfRepository(path)) {
        const Result<LoadedForm> form = templateName.isEmpty() ? Result<LoadedForm>(Error{}) : loadForm(one);
        if (guideAmong(alone, one, form ? form.value().definition->frontMatter.name : QString()))
            return one;
    }
    return {};
}

QString templateOfContract(const QString &path, const QString &guide)
{
    for (const QString &one : templatesOfRepository(path)) {
        const Result<LoadedForm> form = loadForm(one);
        if (form && form.value().definition->id == guide)
            return one;
    }
    // A name from outside is no path.
    const Result<QList<BuiltInTemplate>> forms = builtInTemplates();
    const auto isIts = [&guide](const BuiltInTemplate &form) { return form.id == guide; };
    return forms && std::any_of(forms.value().cbegin(), forms.value().cend(), isIts) ? guide : QString();
}

} // namespace

bool isAboutTemplates(const QByteArray &yaml, const QString &path)
{
    if (!isYamlName(path))
        return false;
    const Result<YamlNode> root = parseYaml(yaml, path);
    if (!root)
        return isChooserName(path) || QFileInfo(path).completeBaseName().endsWith(QLatin1String(".guide"), Qt::CaseInsensitive);
    const auto has = [&root](const char *key) { return root.value()[key].isDefined(); };
    return !has("values") && !root.value()["body"].isList() && (isChooserName(path) || has("guide") || has("contract"));
}

QString templateFor(const QByteArray &yaml, const QString &path)
{
    if (isChooserName(path))
        return templatesBeside(path).value(0);
    const Result<YamlNode> root = parseYaml(yaml, path);
    // Contracts name a guide.
    if (root && root.value()["contract"].isDefined())
        return templateOfContract(path, root.value()["guide"].text);
    const Result<Guide> guide = root ? readGuide(root.value(), path) : Result<Guide>(root.error());
    return templateOfGuide(yaml, path, guide ? guide.value().templateName : QString());
}

std::optional<LoadedForm> formFor(const QByteArray &yaml, const QString &path)
{
    const QString name = templateFor(yaml, path);
    if (name.isEmpty())
        return std::nullopt;
    const Result<LoadedForm> form = loadForm(name);
    if (form)
        return form.value();
    const Result<QByteArray> text = readTextFile(name);
    const Result<LoadedForm> alone = text ? formOfText(text.value(), QFileInfo(name).absoluteFilePath()) : Result<LoadedForm>(text.error());
    return alone ? std::optional(alone.value()) : std::nullopt;
}

} // namespace waybill
