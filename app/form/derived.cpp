#include "app/form/derived.h"

#include <algorithm>
#include <functional>

namespace waybill {

QList<Placeholder> placeholders(const QString &text)
{
    QList<Placeholder> found;
    qsizetype begin = text.indexOf(QLatin1Char('{'));
    while (begin >= 0) {
        qsizetype end = begin + 1;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == QLatin1Char('_')))
            ++end;
        if (end < text.size() && text.at(end) == QLatin1Char('}') && end > begin + 1)
            found.append({begin, end + 1, text.mid(begin + 1, end - begin - 1)});
        begin = text.indexOf(QLatin1Char('{'), begin + 1);
    }
    return found;
}

std::vector<int> inputsOf(const FormDefinition &definition, const Field &field)
{
    std::vector<int> inputs;
    const auto add = [&inputs](int index) {
        if (index >= 0 && std::find(inputs.begin(), inputs.end(), index) == inputs.end())
            inputs.push_back(index);
    };
    for (const Condition &condition : field.when)
        add(condition.field);
    for (const DerivedText &derived : field.derived) {
        for (const Condition &condition : derived.when)
            add(condition.field);
        for (const Placeholder &placeholder : placeholders(derived.text))
            add(definition.fieldIndex(placeholder.id));
    }
    return inputs;
}

std::vector<int> evaluationOrder(const FormDefinition &definition)
{
    enum class Mark : char { New, Open, Done };
    std::vector<Mark> marks(definition.fields.size(), Mark::New);
    std::vector<int> order;
    order.reserve(definition.fields.size());
    const std::function<void(int)> visit = [&](int field) {
        if (marks[field] != Mark::New)
            return;
        marks[field] = Mark::Open;
        const Field &entry = definition.fields.at(field);
        if (!entry.when.isEmpty() || !entry.derived.isEmpty()) {
            for (const int input : inputsOf(definition, entry))
                visit(input);
        }
        marks[field] = Mark::Done;
        order.push_back(field);
    };
    for (int i = 0; i < definition.fields.size(); ++i)
        visit(i);
    return order;
}

bool fieldExists(int field, const FormSnapshot &snapshot)
{
    const Conditions &conditions = snapshot.definition->fields.at(field).when;
    for (const Condition &condition : conditions) {
        if (!snapshot.exists.at(condition.field))
            return false;
    }
    return holds(conditions, snapshot.values);
}

Value effectiveValue(int field, const FormSnapshot &snapshot)
{
    const Field &entry = snapshot.definition->fields.at(field);
    if (std::holds_alternative<ConstantKind>(entry.kind))
        return unansweredValue(entry);
    if (snapshot.given.at(field).index() != 0)
        return snapshot.given.at(field);
    for (const DerivedText &derived : entry.derived) {
        if (!holds(derived.when, snapshot.values))
            continue;
        if (const std::optional<QString> text = expanded(derived.text, snapshot))
            return normalized(entry, *text);
    }
    return unansweredValue(entry);
}

} // namespace waybill
