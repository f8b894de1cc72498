#include "app/guide/afterwards.h"

namespace waybill {

namespace {

/// A text or a list of texts, without a look at what they are.
QStringList textsAt(const YamlNode &node, const char *key)
{
    const YamlNode &value = node[key];
    QStringList texts;
    if (value.isText())
        texts.append(value.text);
    for (const YamlNode &item : value.items)
        texts.append(item.text);
    return texts;
}

/// Fields of one kind at a key.
template <typename Kind>
void checkFields(const GuideNode &node, const char *key, const FormDefinition &form, const QString &wrong)
{
    const YamlNode &value = node[key];
    for (const YamlNode &one : value.isText() ? QList<YamlNode>{value} : value.items) {
        const int field = readFieldId(one, node.reading(), form);
        if (field >= 0 && !node.reading().failed() && !std::holds_alternative<Kind>(form.fields.at(field).kind))
            node.reading().fail(one, wrong);
    }
}

void checkAnyField(const GuideNode &node, const char *key, const FormDefinition &form)
{
    const YamlNode &value = node[key];
    for (const YamlNode &one : value.isText() ? QList<YamlNode>{value} : value.items)
        readFieldId(one, node.reading(), form);
}

void checkGoingBack(const GuideNode &node, const FormDefinition &form)
{
    for (const char *needed : {"to", "from", "trigger"})
        node.needed(needed);
    for (const char *key : {"to", "from"})
        checkFields<VersionKind>(node, key, form, GuideText::tr("A way back goes between versions: this field is for none."));
    checkFields<DateTimeKind>(node, "time", form, GuideText::tr("This field is for no time."));
    for (const char *key : {"trigger", "kept", "of_target"})
        checkAnyField(node, key, form);
    for (const char *key : {"kept", "of_target"})
        static_cast<void>(node.texts(key));
    node.number("minutes", 0);
    const YamlNode &answers = node["answers"];
    if (answers.isDefined() && !answers.isMap())
        node.fail("answers", GuideText::tr("“answers” are ids of fields with their texts."));
    for (const YamlNode::Entry &entry : answers.entries) {
        readFieldId(entry.key, node.reading(), form);
        if (!entry.value.isText())
            node.reading().fail(entry.value, GuideText::tr("“answers” are ids of fields with their texts."));
    }
}

} // namespace

void checkAfterwards(const GuideNode &root, const FormDefinition &form)
{
    if (root.has("going_back"))
        checkGoingBack({root["going_back"], root.reading(), {"to", "from", "trigger", "time", "minutes", "kept", "of_target", "answers"}},
                       form);
    if (!root.has("verification") || root.reading().failed())
        return;
    const GuideNode node(root["verification"], root.reading(), {"lists", "time"});
    if (node.texts("lists").isEmpty())
        node.fail(GuideText::tr("“lists” are the fields with the tasks to go through."));
    checkFields<ChecklistKind>(node, "lists", form, GuideText::tr("This field is for no tasks."));
    checkFields<DateTimeKind>(node, "time", form, GuideText::tr("This field is for no time."));
}

GoingBackKeys goingBackIn(const YamlNode &guide)
{
    const YamlNode &node = guide["going_back"];
    GoingBackKeys keys;
    keys.to = node["to"].text;
    keys.from = node["from"].text;
    keys.trigger = node["trigger"].text;
    keys.time = node["time"].text;
    keys.minutes = node["minutes"].text.toInt();
    keys.kept = textsAt(node, "kept");
    keys.ofTarget = textsAt(node, "of_target");
    for (const YamlNode::Entry &entry : node["answers"].entries)
        keys.given.append({entry.key.text, entry.value.text});
    return keys;
}

QString notesFieldIn(const YamlNode &guide)
{
    for (const YamlNode &field : guide["fields"].items) {
        if (field["notes_from"].isDefined())
            return field["id"].text;
    }
    return {};
}

VerificationKeys verificationIn(const YamlNode &guide)
{
    return {textsAt(guide["verification"], "lists"), guide["verification"]["time"].text};
}

} // namespace waybill
