#include "app/library/templateplaces.h"

#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/library/templatetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

struct TemplatePlacesText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TemplatePlaces)
};

constexpr QLatin1String templateFolderName("ISSUE_TEMPLATE");

QStringList filesOf(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::Hidden);
}

QStringList foldersOf(const QDir &folder)
{
    return folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

OfferedFile offered(const QDir &folder, const QString &name)
{
    OfferedFile file{folder.filePath(name), {}, {}};
    if (QFileInfo(file.path).size() > largestOffered) {
        file.error = tooLargeToOffer(file.path);
        return file;
    }
    const Result<QByteArray> text = readTextFile(file.path);
    if (text)
        file.text = text.value();
    else
        file.error = text.error();
    return file;
}

QList<OfferedFile> guidesIn(const QDir &clone)
{
    const QDir folder(clone.filePath(ownGuidesFolder));
    QList<OfferedFile> guides;
    for (const QString &name : guidesAmong(filesOf(folder)).mid(0, mostOwnGuides)) {
        if (const OfferedFile guide = offered(folder, name); !guide.error)
            guides.append(guide);
    }
    return guides;
}

OfferedFiles offeredIn(const QDir &folder, const QStringList &names)
{
    OfferedFiles files;
    files.cut = names.size() > mostOfferedTemplates;
    for (const QString &name : names.mid(0, mostOfferedTemplates))
        files.templates.append(offered(folder, name));
    if (const QString config = chooserConfigAmong(filesOf(folder)); !config.isEmpty())
        files.config = offered(folder, config);
    return files;
}

/// The clone that a folder of templates belongs to.
QDir cloneOf(const QDir &templates)
{
    QDir root = templates;
    root.cdUp();
    const QString name = root.dirName();
    if (name == u".github" || name == u"docs")
        root.cdUp();
    return root;
}

bool isTemplateFolder(const QDir &folder)
{
    return folder.dirName().compare(templateFolderName, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList templateRoots()
{
    return {QStringLiteral(".github"), QString(), QStringLiteral("docs")};
}

QString templateFolderAmong(const QStringList &folders)
{
    const auto isOne = [](const QString &name) { return name.compare(templateFolderName, Qt::CaseInsensitive) == 0; };
    // Of several that differ in case alone the usual one.
    if (folders.contains(templateFolderName))
        return templateFolderName;
    const auto found = std::find_if(folders.cbegin(), folders.cend(), isOne);
    return found == folders.cend() ? QString() : *found;
}

QStringList templatesAmong(const QStringList &files)
{
    QStringList forms;
    QStringList markdown;
    for (const QString &name : files) {
        if (isTemplateName(name))
            (isYamlName(name) ? forms : markdown).append(name);
    }
    std::sort(forms.begin(), forms.end());
    std::sort(markdown.begin(), markdown.end());
    return forms + markdown;
}

QString chooserConfigAmong(const QStringList &files)
{
    const auto found = std::find_if(files.cbegin(), files.cend(), [](const QString &name) {
        return name.compare(QLatin1String("config.yml"), Qt::CaseInsensitive) == 0;
    });
    return found == files.cend() ? QString() : *found;
}

QString singleTemplateAmong(const QStringList &files)
{
    static const QRegularExpression single(QStringLiteral("^issue[_-]template(\\.(md|markdown|txt))?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringList found = files.filter(single);
    const QStringList markdown = found.filter(QStringLiteral(".md"), Qt::CaseInsensitive);
    return (markdown.isEmpty() ? found : markdown).value(0);
}

QStringList guidesAmong(const QStringList &files)
{
    QStringList guides = files;
    guides.removeIf([](const QString &name) { return !isYamlName(name); });
    guides.sort();
    return guides;
}

Error tooLargeToOffer(const QString &path)
{
    return {QStringLiteral("template.too-large"),
            TemplatePlacesText::tr("This file has more than %1 KiB; no template is so large.").arg(largestOffered / 1024), path};
}

Result<OfferedFiles> templatesOfFolder(const QString &path)
{
    const QDir given(QDir(path).canonicalPath());
    const QDir clone = isTemplateFolder(given) ? cloneOf(given) : given;
    std::optional<OfferedFiles> found;
    if (isTemplateFolder(given))
        found = offeredIn(given, templatesAmong(filesOf(given)));
    for (const QString &root : templateRoots()) {
        const QDir place(clone.filePath(root));
        const QString name = found ? QString() : templateFolderAmong(foldersOf(place));
        const QDir folder(place.filePath(name));
        if (!name.isEmpty() && !filesOf(folder).isEmpty())
            found = offeredIn(folder, templatesAmong(filesOf(folder)));
    }
    for (const QString &root : templateRoots()) {
        const QDir place(clone.filePath(root));
        const QString name = found ? QString() : singleTemplateAmong(filesOf(place));
        if (!name.isEmpty())
            found = OfferedFiles{{offered(place, name)}, {}, {}};
    }
    if (!found || found->templates.isEmpty()) {
        return Error{QStringLiteral("templates.none"),
                     TemplatePlacesText::tr("There is no issue template in this folder. GitHub looks for them in .github/ISSUE_TEMPLATE."),
                     path};
    }
    found->guides = guidesIn(clone);
    return *found;
}

QList<OfferedFile> guidesAround(const QString &templatePath)
{
    const QFileInfo file(templatePath);
    const QDir folder(file.dir().canonicalPath());
    if (isTemplateFolder(folder))
        return guidesIn(cloneOf(folder));
    if (singleTemplateAmong({file.fileName()}).isEmpty())
        return {};
    return guidesIn(folder.dirName() == u".github" || folder.dirName() == u"docs" ? QDir(QFileInfo(folder.path()).path()) : folder);
}

const OfferedFile *guideAmong(const QList<OfferedFile> &guides, const QString &templatePath, const QString &name)
{
    const QString file = templatePath.section(u'/', -1).toLower();
    const QString base = file.section(u'.', 0, -2);
    const OfferedFile *byName = nullptr;
    const OfferedFile *byTitle = nullptr;
    for (const OfferedFile &guide : guides) {
        const Result<YamlNode> root = parseYaml(guide.text, guide.path);
        // A contract may lie beside it.
        if (!root || !root.value()["guide"].isDefined())
            continue;
        const QString meant = root.value()["template"].text.section(u'/', -1).toLower();
        if (!meant.isEmpty() && meant == file)
            return &guide;
        QString called = guide.path.section(u'/', -1).section(u'.', 0, -2).toLower();
        if (called.endsWith(QLatin1String(".guide")))
            called.chop(6);
        if (meant.isEmpty() && !byName && called == base)
            byName = &guide;
        if (meant.isEmpty() && !byTitle && !name.isEmpty() && root.value()["for"].text == name)
            byTitle = &guide;
    }
    return byName ? byName : byTitle;
}

} // namespace waybill
