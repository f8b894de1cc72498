#include "app/base/clock.h"
#include "app/guide/guidenode.h"

#include <algorithm>

namespace waybill {

namespace {

void checkOptions(const YamlNode &node, GuideReading &reading, const Field &field, const QStringList &values)
{
    const auto *choice = std::get_if<ChoiceKind>(&field.kind);
    if (!choice)
        return;
    for (const QString &value : values) {
        const bool known = std::any_of(choice->options.begin(), choice->options.end(),
                                       [&value](const ChoiceOption &option) { return option.text == value; });
        if (!known) {
            reading.fail(node, GuideText::tr("“%1” is no option of the field “%2”.").arg(value, field.id));
            return;
        }
    }
}

} // namespace

int readFieldId(const YamlNode &node, GuideReading &reading, const FormDefinition &form)
{
    const QString id = node.text;
    const int index = form.fieldIndex(id);
    if (index < 0)
        reading.fail(node, GuideText::tr("There is no field with the id “%1”.").arg(id));
    return index;
}

Conditions readConditions(const GuideNode &owner, const FormDefinition &form)
{
    Conditions conditions;
    if (!owner.has("when"))
        return conditions;
    GuideReading &reading = owner.reading();
    const YamlNode &when = owner["when"];
    if (!when.isMap()) {
        reading.fail(when, GuideText::tr("“when” takes field ids with values."));
        return conditions;
    }
    for (const YamlNode::Entry &entry : when.entries) {
        Condition condition;
        condition.field = readFieldId(entry.key, reading, form);
        if (reading.failed())
            return conditions;
        YamlNode values = entry.value;
        if (values.isMap()) {
            const GuideNode negation(values, reading, {"not"});
            values = negation["not"];
            condition.negated = true;
        }
        if (values.isList()) {
            for (const YamlNode &value : std::as_const(values.items))
                condition.values.append(value.text);
        } else {
            condition.values.append(values.text);
        }
        checkOptions(values, reading, form.fields.at(condition.field), condition.values);
        conditions.append(condition);
    }
    return conditions;
}

QByteArray readZone(const GuideNode &node)
{
    const QByteArray zone = node.needed("zone").toLatin1();
    if (!isKnownZone(zone))
        node.fail("zone", GuideText::tr("“%1” is no time zone that this computer knows.").arg(node.text("zone")));
    return zone;
}

} // namespace waybill
