#include "app/template/dependencies.h"

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

bool hasCircles(const FormDefinition &definition)
{
    const size_t count = size_t(definition.fields.size());
    std::vector<std::vector<int>> dependents(count);
    std::vector<int> open(count, 0); // Inputs that are not settled yet.
    for (int i = 0; i < definition.fields.size(); ++i) {
        const Field &field = definition.fields.at(i);
        if (field.when.isEmpty() && field.derived.isEmpty())
            continue;
        for (const int input : inputsOf(definition, field)) {
            dependents[size_t(input)].push_back(i);
            ++open[size_t(i)];
        }
    }
    std::vector<int> settled;
    for (size_t i = 0; i < count; ++i) {
        if (open[i] == 0)
            settled.push_back(int(i));
    }
    for (size_t next = 0; next < settled.size(); ++next) {
        for (const int field : dependents[size_t(settled[next])]) {
            if (--open[size_t(field)] == 0)
                settled.push_back(field);
        }
    }
    return settled.size() < count;
}

bool dependsOnItself(const FormDefinition &definition, int field)
{
    std::vector<int> met = inputsOf(definition, definition.fields.at(field));
    for (size_t i = 0; i < met.size(); ++i) {
        if (met[i] == field)
            return true;
        for (const int input : inputsOf(definition, definition.fields.at(met[i]))) {
            if (std::find(met.begin(), met.end(), input) == met.end())
                met.push_back(input);
        }
    }
    return false;
}

} // namespace waybill
