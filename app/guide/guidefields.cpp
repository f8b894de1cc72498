#include "app/guide/guidefields.h"

#include "app/base/variants.h"
#include "app/guide/reusekeys.h"
#include "app/markdown/plaintext.h"
#include "app/template/dependencies.h"
#include "app/template/linesyntax.h"

#include <algorithm>

namespace waybill {

namespace {

bool isIdentifier(const QString &id)
{
    for (const QChar c : id) {
        if (!(c.unicode() < 128 && c.isLetterOrNumber()) && c != QLatin1Char('_'))
            return false;
    }
    return !id.isEmpty();
}

FieldKind choiceKind(const GuideNode &node, const Field &field)
{
    ChoiceKind choice;
    if (const auto *tasks = std::get_if<ChecklistKind>(&field.kind)) {
        choice.listed = true;
        for (const TemplateTask &task : tasks->tasks)
            choice.options.append({plainText(task.text), {}});
    } else if (const auto *words = std::get_if<ChoiceKind>(&field.kind)) {
        choice = *words;
    }
    if (choice.options.size() < 2)
        node.fail("kind", GuideText::tr("A choice needs task items or a value like “A / B / C” in the template."));
    for (const YamlNode &entry : node.list("options")) {
        const GuideNode option(entry, node.reading(), {"text", "hint"});
        const QString text = option.needed("text");
        bool found = false;
        for (ChoiceOption &known : choice.options) {
            if (readsAs(text, known.text)) {
                known.hint = option.visible("hint");
                found = true;
            }
        }
        if (!found)
            option.fail(GuideText::tr("The template has no option “%1”.").arg(text));
    }
    choice.graded = node.flag("graded");
    return choice;
}

FieldKind checklistKind(const GuideNode &node, const Field &field)
{
    const auto *found = std::get_if<ChecklistKind>(&field.kind);
    if (!found) {
        node.fail("kind", GuideText::tr("A checklist needs task items in the template."));
        return {};
    }
    ChecklistKind checklist = *found;
    checklist.editable = node.flag("editable");
    checklist.open = false;
    if (node.flag("ticked")) {
        if (checklist.editable)
            node.fail("ticked", GuideText::tr("“ticked” is for a checklist that keeps the template's tasks."));
        for (TemplateTask &task : checklist.tasks)
            task.done = true;
    }
    for (const YamlNode &entry : node.list("links")) {
        const GuideNode link(entry, node.reading(), {"task", "words"});
        const QString text = link.needed("task");
        const QString words = link.needed("words");
        const QString place = QStringLiteral(" (%1)").arg(words);
        bool matched = false;
        for (TemplateTask &task : checklist.tasks) {
            if (task.text.endsWith(place) && readsAs(text, plainText(task.text.chopped(place.size())))) {
                task.text.chop(place.size());
                task.linkWords = words;
                matched = true;
            }
        }
        if (!matched)
            link.fail(GuideText::tr("The template has no task “%1 (%2)”.").arg(text, words));
    }
    return checklist;
}

FieldKind dateTimeKind(const GuideNode &node)
{
    DateTimeKind kind;
    kind.format = node.needed("format");
    kind.zone = readZone(node);
    kind.zoneName = node.visible("zone_name");
    const QString overlap = node.text("overlap");
    if (!overlap.isEmpty() && overlap != QLatin1String("earlier") && overlap != QLatin1String("later"))
        node.fail("overlap", GuideText::tr("“overlap” is “earlier” or “later”."));
    kind.laterInOverlap = overlap != QLatin1String("earlier");
    return kind;
}

/// What a guide says of a kind, by overloads; no value where the kind does not fit the place in the template.
struct KindReader
{
    const GuideNode &node;
    const Field &field; ///< As the template's shape has it.
    FieldPlace place;

    std::optional<FieldKind> at(FieldPlace wanted, const FieldKind &kind) const
    {
        // The answer to one line of an issue form has lines to itself.
        const bool ofForm = wanted == FieldPlace::Line && place == FieldPlace::Paragraph && std::holds_alternative<TextKind>(field.kind);
        return place == wanted || ofForm ? std::optional(kind) : std::nullopt;
    }
    std::optional<FieldKind> operator()(const TextKind &kind) const { return at(FieldPlace::Line, kind); }
    std::optional<FieldKind> operator()(const VersionKind &kind) const { return at(FieldPlace::Line, kind); }
    std::optional<FieldKind> operator()(const ParagraphKind &kind) const { return at(FieldPlace::Paragraph, kind); }
    std::optional<FieldKind> operator()(const RowsKind &kind) const { return at(FieldPlace::Rows, kind); }
    std::optional<FieldKind> operator()(const ChoiceKind &) const { return choiceKind(node, field); }
    std::optional<FieldKind> operator()(const ChecklistKind &) const { return checklistKind(node, field); }
    std::optional<FieldKind> operator()(const DateTimeKind &) const
    {
        return at(FieldPlace::Line, TextKind{}) ? std::optional<FieldKind>(dateTimeKind(node)) : std::nullopt;
    }
    std::optional<FieldKind> operator()(const ConstantKind &) const
    {
        return field.prefill.isEmpty() ? std::nullopt : at(FieldPlace::Line, ConstantKind{field.prefill});
    }
};

void applyKind(const GuideNode &node, Field &field, FieldPlace place)
{
    const QString name = node.needed("kind");
    std::optional<FieldKind> kind = alternativeNamed<FieldKind>(name);
    if (kind)
        kind = std::visit(KindReader{node, field, place}, *kind);
    const auto *choice = kind ? std::get_if<ChoiceKind>(&*kind) : nullptr;
    if (node.has("graded") && (!choice || choice->listed || choice->options.size() != 3))
        node.fail("graded", GuideText::tr("“graded” is for a choice of three words “A / B / C”."));
    if (kind)
        field.kind = *kind;
    else
        node.fail("kind", GuideText::tr("“%1” is no kind for this place of the template.").arg(name));
}

Suggestions readSuggestions(const GuideNode &node)
{
    const QString suggestions = node.text("offers");
    if (suggestions == QLatin1String("versions"))
        return Suggestions::Versions;
    if (suggestions == QLatin1String("latest-release"))
        return Suggestions::LatestRelease;
    if (!suggestions.isEmpty())
        node.fail("offers", GuideText::tr("“offers” is “versions” or “latest-release”."));
    return Suggestions::Nothing;
}

/// What needs no other field.
void applyOwn(const GuideNode &node, FormDefinition &form, int index, FieldPlace place)
{
    Field &field = form.fields[index];
    const QString id = node.needed("id");
    const int other = form.fieldIndex(id);
    if (!isIdentifier(id))
        node.fail("id", GuideText::tr("An id has letters, digits and underscores only."));
    if (other >= 0 && other != index)
        node.fail("id", GuideText::tr("There is another field with the id “%1”.").arg(id));
    field.id = id;
    if (field.stays && place == FieldPlace::Paragraph) {
        // The guide says what to write, and that the section is not only its own words.
        field.stays = false;
        field.prefill.clear();
        field.guidance.clear();
    }
    applyKind(node, field, place);
    if (node.has("label"))
        field.label = node.visible("label");
    if (node.has("help"))
        field.guidance = node.visible("help");
    if (node.has("example")) {
        field.example = node.visible("example");
        field.prefill.clear();
    }
    field.half = node.flag("half");
    field.suggestions = readSuggestions(node);
    if (node.has("notes_from") && (node.text("notes_from") != QLatin1String("milestone") || place != FieldPlace::Paragraph))
        node.fail("notes_from", GuideText::tr("“notes_from” is “milestone”, at a paragraph."));
    field.otherwise = node.text("otherwise").trimmed();
    if (!field.otherwise.isEmpty() && !field.ownText.contains(field.otherwise))
        node.fail("otherwise", GuideText::tr("The template does not say “%1” in this place.").arg(field.otherwise));
}

QList<DerivedText> readDerived(const GuideNode &node, const FormDefinition &form, const char *key = "derived")
{
    QList<DerivedText> derived;
    for (const YamlNode &entry : node.list(key)) {
        const GuideNode item(entry, node.reading(), {"when", "text"});
        derived.append({readConditions(item, form), item.needed("text")});
    }
    return derived;
}

GuideKeys fieldKeys()
{
    return {"id",        "at",      "kind",    "label",    "help",       "example", "half",      "when",
            "otherwise", "derived", "options", "editable", "ticked",     "links",   "format",    "zone",
            "zone_name", "overlap", "offers",  "graded",   "carry_over", "private", "notes_from"};
}

} // namespace

void applySections(const GuideNode &root, Template &both)
{
    FormDefinition &form = both.definition;
    const PlaceNames names(both);
    QHash<int, int> times; // Sections of one heading, by the first of them, go by order.
    for (const YamlNode &entry : root.list("sections")) {
        const GuideNode node(entry, root.reading(), {"heading", "title", "short", "help", "with"});
        const QString heading = node.needed("heading");
        const QList<int> found = names.sections(heading);
        const int index = found.isEmpty() ? -1 : found.at(std::min<qsizetype>(times[found.constFirst()]++, found.size() - 1));
        const int card = node.has("with") ? names.sections(node.text("with")).value(0, -1) : index;
        if (root.reading().failed())
            return;
        if (index < 0 || card < 0) {
            node.fail(GuideText::tr("The template has no section “%1”.").arg(index < 0 ? heading : node.text("with")));
            return;
        }
        Section &section = form.sections[index];
        section.card = card;
        if (node.has("title"))
            section.title = section.shortTitle = node.visible("title");
        if (node.has("short"))
            section.shortTitle = node.visible("short");
        if (node.has("help"))
            section.guidance = node.visible("help");
    }
}

void applyFields(const GuideNode &root, Template &both)
{
    FormDefinition &form = both.definition;
    const QList<YamlNode> &entries = root.list("fields");
    QStringList ids;
    PlaceNames names(both);
    QSet<int> taken;
    for (const YamlNode &entry : entries) {
        const GuideNode node(entry, root.reading(), fieldKeys());
        const int index = locateField(node, both, names, taken);
        if (index < 0)
            return;
        taken.insert(index);
        applyOwn(node, form, index, both.layout.fields.at(index).place);
        ids.append(form.fields.at(index).id);
    }
    sortFields(both);
    for (qsizetype i = 0; i < entries.size() && !root.reading().failed(); ++i) {
        const GuideNode node(entries[i], root.reading(), fieldKeys());
        Field &field = form.fields[form.fieldIndex(ids.at(i))];
        field.when = readConditions(node, form);
        field.derived = readDerived(node, form);
        static_cast<void>(readReuse(node, field));
    }
    const bool circles = !root.reading().failed() && hasCircles(form);
    for (qsizetype i = 0; i < entries.size() && circles && !root.reading().failed(); ++i) {
        if (dependsOnItself(form, form.fieldIndex(ids.at(i))))
            root.reading().fail(entries[i], GuideText::tr("The field “%1” depends on itself.").arg(ids.at(i)));
    }
}

void applyComparison(const GuideNode &root, FormDefinition &form)
{
    if (!root.has("compare"))
        return;
    const GuideNode node(root["compare"], root.reading(), {"from", "to", "untagged", "migrations", "backup"});
    const auto versionField = [&](const char *key) {
        const int index = node.needed(key).isEmpty() ? -1 : readFieldId(node[key], node.reading(), form);
        if (!node.reading().failed() && !std::holds_alternative<VersionKind>(form.fields.at(index).kind))
            node.fail(key, GuideText::tr("“%1” is no field for a version.").arg(form.fields.at(index).id));
        return index;
    };
    ComparedVersions compared;
    compared.from = versionField("from");
    compared.to = versionField("to");
    compared.untagged = node.text("untagged");
    compared.migrations = node.texts("migrations");
    if (node.has("backup")) {
        const GuideNode backup(node["backup"], node.reading(), {"field", "words"});
        if (!backup.needed("field").isEmpty())
            compared.backup = readFieldId(backup["field"], node.reading(), form);
        compared.backupWords = backup.texts("words");
    }
    if (!node.reading().failed())
        form.compared = compared;
}

void applyIssueDetails(const GuideNode &root, FormDefinition &form)
{
    if (root.has("title") && form.titleField >= 0) {
        const GuideNode node(root["title"], root.reading(), {"label", "help", "derived", "carry_over", "private"});
        Field &field = form.fields[form.titleField];
        if (node.has("label"))
            field.label = node.visible("label");
        field.guidance = node.visible("help");
        field.derived = readDerived(node, form);
        static_cast<void>(readReuse(node, field));
        // The template's own title may be wrong for the answers (it is one of several): better none than that.
        field.prefill.clear();
    }
    form.milestone = readDerived(root, form, "milestone");
    if (!root.has("labels"))
        return;
    form.labels.clear();
    for (const YamlNode &entry : root.list("labels")) {
        const GuideNode node(entry, root.reading(), {"name", "when"});
        form.labels.append({readConditions(node, form), node.needed("name")});
    }
}

} // namespace waybill
