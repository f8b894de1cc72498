#include "app/library/chooserconfig.h"

#include "app/base/printable.h"
#include "app/base/textfile.h"
#include "app/issueform/formreader.h"
#include "app/library/templateplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace waybill {

namespace {

struct ChooserText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Lint)
};

/// No value: something is missing, or the address is none that a browser opens.
std::optional<ContactLink> contactLink(FormReader &reader, const YamlNode &node)
{
    const auto complain = [&reader](const YamlNode &at, const QString &message) {
        reader.note(at, "config.contact-links", message, Severity::Warning);
    };
    bool whole = true;
    for (const char *key : {"name", "url", "about"}) {
        if (!node[key].text.trimmed().isEmpty())
            continue;
        complain(node, ChooserText::tr("A contact link has a “name”, a “url” and an “about”; “%1” is missing.").arg(QLatin1String(key)));
        whole = false;
    }
    for (const YamlNode::Entry &entry : node.entries) {
        if (entry.key.text != QLatin1String("name") && entry.key.text != QLatin1String("url") && entry.key.text != QLatin1String("about"))
            reader.note(entry.key, "config.unknown-key",
                        ChooserText::tr("“%1” is not known here. Known are name, url and about.").arg(printable(entry.key.text, 60)),
                        Severity::Warning);
    }
    const QString address = node["url"].text.trimmed();
    const QUrl page(address, QUrl::StrictMode);
    const bool isWeb = address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://"));
    if (!address.isEmpty() && (!isWeb || !page.isValid() || page.host().isEmpty())) {
        complain(node["url"], ChooserText::tr("The “url” of a contact link begins with https:// or http://."));
        whole = false;
    }
    return whole ? std::optional(ContactLink{node["name"].text.trimmed(), page, node["about"].text.trimmed()}) : std::nullopt;
}

} // namespace

ReadChooserConfig readChooserConfig(const QByteArray &yaml, const QString &name)
{
    ReadChooserConfig read;
    FormReader reader;
    const std::optional<YamlNode> parsed = reader.parse(yaml, name);
    if (!parsed) {
        read.problems = reader.inOrder();
        return read;
    }
    const YamlNode &root = *parsed;
    if (QFileInfo(name).suffix().toLower() == QLatin1String("yaml"))
        reader.note(root, "config.name", ChooserText::tr("GitHub reads “config.yml” and takes no notice of “config.yaml”."),
                    Severity::Warning);
    for (const YamlNode::Entry &entry : root.entries) {
        if (entry.key.text != QLatin1String("blank_issues_enabled") && entry.key.text != QLatin1String("contact_links"))
            reader.note(entry.key, "config.unknown-key",
                        ChooserText::tr("“%1” is not known here. Known are blank_issues_enabled and contact_links.")
                            .arg(printable(entry.key.text, 60)),
                        Severity::Warning);
    }
    const YamlNode &blank = root["blank_issues_enabled"];
    const QString word = blank.text.toLower();
    if (blank.isDefined() && word != QLatin1String("true") && word != QLatin1String("false"))
        reader.note(blank, "config.blank-issues", ChooserText::tr("“blank_issues_enabled” is either true or false."), Severity::Warning);
    read.config.blankIssues = word != QLatin1String("false");
    const YamlNode &links = root["contact_links"];
    if (links.isDefined() && !links.isNull() && !links.isList())
        reader.note(links, "config.contact-links", ChooserText::tr("“contact_links” is a list."), Severity::Warning);
    for (const YamlNode &node : links.items) {
        if (const std::optional<ContactLink> link = contactLink(reader, node); link && read.config.links.size() < mostContactLinks)
            read.config.links.append(*link);
    }
    read.problems = reader.inOrder();
    return read;
}

std::optional<ChooserConfig> chooserConfigBeside(const QString &templatePath)
{
    const QFileInfo file(QFileInfo(templatePath).dir().filePath(QStringLiteral("config.yml")));
    if (!file.isFile())
        return std::nullopt;
    const Result<QByteArray> yaml = readTextFile(file.filePath());
    return yaml ? std::optional(readChooserConfig(yaml.value(), file.filePath()).config) : std::nullopt;
}

QStringList templatesBeside(const QString &templatePath)
{
    const QDir folder = QFileInfo(templatePath).dir();
    if (templateFolderAmong({folder.dirName()}).isEmpty())
        return {};
    QStringList paths;
    for (const QString &name : templatesAmong(folder.entryList(QDir::Files)).mid(0, mostOfferedTemplates))
        paths.append(folder.filePath(name));
    paths.removeAll(folder.filePath(QFileInfo(templatePath).fileName()));
    return paths;
}

} // namespace waybill
