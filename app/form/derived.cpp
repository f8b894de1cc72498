#include "app/form/derived.h"

namespace waybill {

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
