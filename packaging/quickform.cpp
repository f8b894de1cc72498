// Turns the built-in guides and contracts into the form in which they travel in the program. A step of the build.
// Usage: quickform RESOURCES OUTPUT. Reads RESOURCES/{guides,contracts}/*.yml and writes OUTPUT/{guides,contracts}/*.quick.
// Each whose template is there is laid over it first, and the first fault ends the build with file, line and column.

#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/guide/contract.h"
#include "app/guide/guide.h"
#include "app/template/markdowntemplate.h"

#include <QDir>
#include <QHash>

#include <cstdio>
#include <functional>

using namespace waybill;

namespace {

/// Something that is done with the tree of one file, and may find fault with it.
using Check = std::function<std::optional<Error>(const YamlNode &tree, const QString &file)>;

std::optional<Error> convert(const QDir &from, const QDir &to, const Check &check)
{
    if (!to.mkpath(QStringLiteral(".")))
        return Error{QStringLiteral("file.write"), QStringLiteral("This folder cannot be made."), to.path()};
    for (const QFileInfo &source : from.entryInfoList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> yaml = readTextFile(source.filePath());
        if (!yaml)
            return yaml.error();
        const Result<YamlNode> tree = parseYaml(yaml.value(), source.filePath());
        if (!tree)
            return tree.error();
        if (const std::optional<Error> error = check(tree.value(), source.filePath()))
            return error;
        const Result<Done> written =
            writeFileAtomically(to.filePath(source.completeBaseName() + QStringLiteral(".quick")), quickForm(tree.value()));
        if (!written)
            return written.error();
    }
    return {};
}

std::optional<Error> convertAll(const QDir &resources, const QDir &output)
{
    QHash<QString, FormDefinition> forms; // By the guide's id.
    const Check isGuide = [&](const YamlNode &tree, const QString &file) -> std::optional<Error> {
        const Result<Guide> guide = readGuide(tree, file);
        if (!guide)
            return guide.error();
        if (guide.value().templateFile.isEmpty())
            return {};
        const QString path = resources.filePath(QStringLiteral("templates/") + guide.value().templateFile);
        const Result<QByteArray> markdown = readTextFile(path);
        if (!markdown)
            return markdown.error();
        const Result<Template> form = readMarkdownTemplate(markdown.value(), path);
        if (!form)
            return form.error();
        const Result<GuidedForm> guided = applyGuide(guide.value(), form.value());
        if (!guided)
            return guided.error();
        forms.insert(guide.value().id, guided.value().definition);
        return {};
    };
    const Check isContract = [&](const YamlNode &tree, const QString &file) -> std::optional<Error> {
        const Result<ContractHead> head = readContractHead(tree, file);
        if (!head)
            return head.error();
        const auto form = forms.constFind(head.value().guide);
        if (form == forms.constEnd())
            return yamlError(tree["guide"], file, QStringLiteral("There is no such guide."));
        const Result<Contract> contract = readContract(tree, file, *form);
        return contract ? std::nullopt : std::optional(contract.error());
    };
    const QString guides = QStringLiteral("guides");
    const QString contracts = QStringLiteral("contracts");
    if (const std::optional<Error> error = convert(resources.filePath(guides), output.filePath(guides), isGuide))
        return error;
    return convert(resources.filePath(contracts), output.filePath(contracts), isContract);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: quickform RESOURCES OUTPUT\n");
        return 2;
    }
    const std::optional<Error> error = convertAll(QDir(QString::fromLocal8Bit(argv[1])), QDir(QString::fromLocal8Bit(argv[2])));
    if (error)
        std::fprintf(stderr, "%s\n", qPrintable(error->text()));
    return error ? 1 : 0;
}
