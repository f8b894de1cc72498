#include "app/guide/guide.h"

#include "app/guide/guidefields.h"
#include "app/guide/guidenode.h"
#include "app/guide/guiderules.h"

namespace waybill {

namespace {

GuideNode rootNode(const YamlNode &root, GuideReading &reading)
{
    return {
        root,
        reading,
        {"guide", "id", "name", "summary", "template", "for", "title", "labels", "milestone", "sections", "fields", "rules", "line_forms"}};
}

} // namespace

Result<Guide> readGuide(const YamlNode &tree, const QString &file)
{
    GuideReading reading{file, {}};
    const GuideNode root = rootNode(tree, reading);
    if (root.needed("guide") != QLatin1String("1"))
        root.fail("guide", GuideText::tr("This guide's format is not known here; known is 1."));
    Guide guide;
    guide.file = file;
    guide.id = root.needed("id");
    guide.name = root.neededVisible("name");
    guide.summary = root.visible("summary");
    guide.templateFile = root.text("template");
    guide.templateName = root.text("for");
    guide.root = tree;
    if (reading.failed())
        return *reading.error;
    return guide;
}

Result<GuidedForm> applyGuide(const Guide &guide, Template form)
{
    GuideReading reading{guide.file, {}};
    const GuideNode root = rootNode(guide.root, reading);
    FormDefinition &definition = form.definition;
    definition.id = guide.id;
    definition.name = guide.name;
    applySections(root, definition);
    applyFields(root, form);
    applyIssueDetails(root, definition);
    form.layout.lineForms = readSeverity(root, "line_forms", form.layout.lineForms);
    QList<Rule> rules = readRules(root, definition);
    if (reading.failed())
        return *reading.error;
    return GuidedForm{std::move(form), std::move(rules)};
}

} // namespace waybill
