#include "app/guide/conditions.h"

#include "app/base/yaml.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

void checkOptions(const YAML::Node &node, GuideReading &reading, const Field &field, const QStringList &values)
{
    const auto *choice = std::get_if<ChoiceKind>(&field.kind);
    if (!choice)
        return;
    for (const QString &value : values) {
        const bool known = std::any_of(choice->options.begin(), choice->options.end(),
                                       [&value](const ChoiceOption &option) { return option.text == value; });
        if (!known) {
            reading.fail(node,
                         guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“%1” is no option of the field “%2”.")).arg(value, field.id));
            return;
        }
    }
}

} // namespace

int readFieldId(const YAML::Node &node, GuideReading &reading, const FormDefinition &form)
{
    const QString id = yamlText(node);
    const int index = form.fieldIndex(id);
    if (index < 0)
        reading.fail(node, guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "There is no field with the id “%1”.")).arg(id));
    return index;
}

Conditions readConditions(const GuideNode &owner, const FormDefinition &form)
{
    Conditions conditions;
    if (!owner.has("when"))
        return conditions;
    GuideReading &reading = owner.reading();
    const YAML::Node when = owner["when"];
    if (!when.IsMap()) {
        reading.fail(when, guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“when” takes field ids with values.")));
        return conditions;
    }
    for (const auto &entry : when) {
        Condition condition;
        condition.field = readFieldId(entry.first, reading, form);
        if (reading.failed())
            return conditions;
        YAML::Node values = entry.second;
        if (values.IsMap()) {
            const GuideNode negation(values, reading, {QStringLiteral("not")});
            values.reset(negation["not"]);
            condition.negated = true;
        }
        if (values.IsSequence()) {
            for (const auto &value : values)
                condition.values.append(yamlText(value));
        } else {
            condition.values.append(yamlText(values));
        }
        checkOptions(values, reading, form.fields.at(condition.field), condition.values);
        conditions.append(condition);
    }
    return conditions;
}

} // namespace waybill
