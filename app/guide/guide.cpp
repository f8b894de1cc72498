#include "app/guide/guide.h"

#include "app/guide/afterwards.h"
#include "app/guide/guidefields.h"
#include "app/guide/guidenode.h"
#include "app/guide/guiderules.h"
#include "app/guide/guidetranslations.h"

#include <QHash>

#include <algorithm>

namespace waybill {

namespace {

GuideNode rootNode(const YamlNode &root, GuideReading &reading)
{
    return {root,
            reading,
            {"guide", "id", "name", "summary", "extends", "template", "for", "fingerprints", "title", "labels", "milestone", "sections",
             "fields", "rules", "compare", "line_forms", "going_back", "verification", "translations"}};
}

/// Messages name the other guide's file, where its lines are something else.
YamlNode withoutPlaces(YamlNode node)
{
    node.line = node.column = 0;
    for (YamlNode &item : node.items)
        item = withoutPlaces(item);
    for (YamlNode::Entry &entry : node.entries)
        entry = {withoutPlaces(entry.key), withoutPlaces(entry.value)};
    return node;
}

/// Those of `base`, each replaced by the one of `own` with the same text at `key`, and the rest of `own`.
YamlNode joined(YamlNode base, const YamlNode &own, const char *key)
{
    for (const YamlNode &item : own.items) {
        const auto same = [&](const YamlNode &other) { return other[key].isText() && other[key].text == item[key].text; };
        const auto found = std::find_if(base.items.begin(), base.items.end(), same);
        if (found == base.items.end())
            base.items.append(item);
        else
            *found = item;
    }
    return base;
}

} // namespace

Result<Guide> readGuide(const YamlNode &tree, const QString &file)
{
    GuideReading reading{file, {}};
    const GuideNode root = rootNode(tree, reading);
    if (root.needed("guide") != QLatin1String("1"))
        root.fail("guide", GuideText::tr("This guide's format is not known here; known is 1."));
    readTranslations(root);
    Guide guide;
    guide.file = file;
    guide.id = root.needed("id");
    guide.name = root.neededVisible("name");
    guide.summary = root.visible("summary");
    guide.extends = root.text("extends");
    guide.templateFile = root.text("template");
    guide.templateName = root.text("for");
    guide.root = tree;
    if (reading.failed())
        return *reading.error;
    return guide;
}

Guide extended(Guide guide, const Guide &base)
{
    const QHash<QString, const char *> lists{
        {QStringLiteral("sections"), "heading"}, {QStringLiteral("fields"), "id"}, {QStringLiteral("rules"), "id"}};
    for (const YamlNode::Entry &entry : base.root.entries) {
        // Each guide says for itself which templates it is for.
        static const QStringList ofItsTemplates{QStringLiteral("template"), QStringLiteral("for"), QStringLiteral("fingerprints")};
        if (ofItsTemplates.contains(entry.key.text))
            continue;
        const auto own = std::find_if(guide.root.entries.begin(), guide.root.entries.end(),
                                      [&entry](const YamlNode::Entry &one) { return one.key.text == entry.key.text; });
        if (own == guide.root.entries.end())
            guide.root.entries.append({withoutPlaces(entry.key), withoutPlaces(entry.value)});
        else if (const char *key = lists.value(entry.key.text); key && own->value.isList())
            own->value = joined(withoutPlaces(entry.value), own->value, key);
    }
    return guide;
}

Result<GuidedForm> applyGuide(const Guide &guide, Template form)
{
    GuideReading reading{guide.file, {}};
    const GuideNode root = rootNode(guide.root, reading);
    FormDefinition &definition = form.definition;
    definition.id = guide.id;
    definition.family = guide.extends.isEmpty() ? guide.id : guide.extends;
    definition.name = guide.name;
    readTranslations(root);
    for (const char *shownBefore : {"name", "summary"})
        root.visible(shownBefore);
    applySections(root, form);
    applyFields(root, form);
    applyIssueDetails(root, definition);
    checkAfterwards(root, definition);
    applyComparison(root, definition);
    translateTemplate(reading, definition);
    form.layout.takesWords = false;
    for (Field &field : definition.fields)
        field.lead = -1;
    form.layout.lineForms = readSeverity(root, "line_forms", form.layout.lineForms);
    QList<Rule> rules = readRules(root, definition);
    checkTranslations(root);
    if (reading.failed())
        return *reading.error;
    return GuidedForm{std::move(form), std::move(rules)};
}

} // namespace waybill
