#include "tests/support/app/fuzztargets.h"

#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/form/valuesfile.h"
#include "app/guide/contract.h"
#include "app/library/chooserconfig.h"
#include "app/library/templatelibrary.h"
#include "app/library/templatetext.h"
#include "app/lint/firstguide.h"
#include "app/lint/lint.h"
#include "app/render/html.h"
#include "app/template/frontmatter.h"

#include <QFile>

namespace waybill::test {

namespace {

/// A length beyond which a fuzzer only finds that long texts take long; other tests hold that.
constexpr qsizetype longestInput = 65536;

void mustHold(bool holds, const char *what)
{
    if (!holds)
        qFatal("does not hold: %s", what);
}

/// As every file is read: what is no text gets no further.
bool isRead(const QByteArray &bytes)
{
    return bytes.size() <= longestInput && checkText(bytes, QStringLiteral("input"));
}

QByteArray resource(const char *path)
{
    QFile file(QStringLiteral(WAYBILL_SOURCE "/resources/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The production request with its guide, from the source tree: the program of the fuzzers has no resources.
struct GuidedScene
{
    GuidedForm shape;
    FormDefinitionPtr definition;
    BodyLayoutPtr layout;
};

const GuidedScene &scene()
{
    static const GuidedScene scene = [] {
        GuidedScene made;
        const auto shape = readTemplate(resource("templates/production-deployment.md"), QStringLiteral("a.md"));
        const auto tree = parseYaml(resource("guides/production-deployment.yml"), QStringLiteral("a.guide.yml"));
        mustHold(shape && tree, "the production request is read");
        made.shape = shape.value();
        const auto guide = readGuide(tree.value(), QStringLiteral("a.guide.yml"));
        mustHold(guide.ok(), "its guide is read");
        const auto whole = withGuide(guide.value(), made.shape);
        mustHold(whole.ok(), "its guide fits it");
        made.definition = std::make_shared<const FormDefinition>(whole.value().definition);
        made.layout = std::make_shared<const BodyLayout>(whole.value().layout);
        return made;
    }();
    return scene;
}

void readAnyTemplate(const QByteArray &bytes, const QString &name)
{
    const Result<LoadedForm> form = isRead(bytes) ? formOfText(bytes, name) : Result<LoadedForm>(Error{});
    if (!form)
        return;
    const BodyLayout &layout = *form.value().layout;
    const FormSnapshot untouched = makeSnapshot(form.value().definition, {});
    if (!layout.isForm())
        mustHold(writeBody(form.value().layout, untouched, {true, false}).markdown == layout.body(), "an untouched body is the template's");
    readBody(form.value().definition, layout, writeBody(form.value().layout, untouched).markdown);
    const Result<QByteArray> guide = firstGuide(bytes, name);
    mustHold(guide && parseYaml(guide.value(), name), "its first guide is YAML");
}

void readTemplateInput(const QByteArray &bytes)
{
    readAnyTemplate(bytes, QStringLiteral("input.md"));
}

void readFormInput(const QByteArray &bytes)
{
    readAnyTemplate(bytes, QStringLiteral("input.yml"));
    if (!isRead(bytes))
        return;
    const LintedFile file = lintFile(QStringLiteral("input.yml"), bytes);
    const MendedFile now = mended(file, bytes);
    mustHold(now.file.problems.size() <= file.problems.size() || now.bytes != bytes, "mending adds no problem");
    readChooserConfig(bytes, QStringLiteral("config.yml"));
}

void readFrontMatterInput(const QByteArray &bytes)
{
    const FrontMatterBlock front = isRead(bytes) ? readFrontMatter(bytes, QStringLiteral("input.md")) : FrontMatterBlock();
    mustHold(front.end >= 0 && front.end <= bytes.size(), "front matter ends within the file");
}

void readGuideInput(const QByteArray &bytes)
{
    const Result<YamlNode> tree = isRead(bytes) ? parseYaml(bytes, QStringLiteral("input.yml")) : Result<YamlNode>(Error{});
    const Result<Guide> guide = tree ? readGuide(tree.value(), QStringLiteral("input.yml")) : Result<Guide>(tree.error());
    if (guide)
        static_cast<void>(withGuide(guide.value(), scene().shape));
}

void readContractInput(const QByteArray &bytes)
{
    const Result<YamlNode> tree = isRead(bytes) ? parseYaml(bytes, QStringLiteral("input.yml")) : Result<YamlNode>(Error{});
    if (tree)
        static_cast<void>(readContract(tree.value(), QStringLiteral("input.yml"), *scene().definition));
}

void readValuesInput(const QByteArray &bytes)
{
    const FormDefinition &form = *scene().definition;
    const Result<ValuesFile> values =
        isRead(bytes) ? readValuesFile(bytes, QStringLiteral("input.yml"), form) : Result<ValuesFile>(Error{});
    if (!values)
        return;
    const QByteArray written = writeValuesFile(form, values.value().templateName, values.value().given);
    const Result<ValuesFile> again = readValuesFile(written, QStringLiteral("written.yml"), form);
    mustHold(again && again.value().given == values.value().given, "values are read back as they were written");
}

void readBodyInput(const QByteArray &bytes)
{
    if (!isRead(bytes))
        return;
    const ReadBody read = readBody(scene().definition, *scene().layout, bytes);
    const FormSnapshot answers = makeSnapshot(scene().definition, read.given);
    const QByteArray written = writeBody(scene().layout, answers).markdown;
    const ReadBody again = readBody(scene().definition, *scene().layout, written);
    const QByteArray twice = writeBody(scene().layout, makeSnapshot(scene().definition, again.given)).markdown;
    mustHold(twice == written, "what was read is written, and read as the same");
}

void renderInput(const QByteArray &bytes)
{
    if (!isRead(bytes))
        return;
    const QByteArray html = renderHtml(bytes);
    mustHold(!html.toLower().contains("<script"), "no script is shown");
    const QByteArray clean = sanitizeHtml(bytes);
    mustHold(sanitizeHtml(clean) == clean, "what was cleaned is clean");
}

constexpr FuzzTarget targets[] = {
    {"front-matter", readFrontMatterInput, "tests/corpus"},
    {"template", readTemplateInput, "tests/corpus resources/templates"},
    {"form", readFormInput, "tests/corpus tests/cases/form"},
    {"guide", readGuideInput, "resources/guides"},
    {"contract", readContractInput, "resources/contracts"},
    {"values", readValuesInput, "tests/cases"},
    {"body", readBodyInput, "tests/cases"},
    {"render", renderInput, "tests/cases tests/corpus"},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}

} // namespace waybill::test
