#include "app/guide/rule.h"

#include <algorithm>

namespace waybill {

bool isOfWhole(const RuleKind &kind)
{
    return std::holds_alternative<FactRule>(kind) || std::holds_alternative<BodyHeadingsRule>(kind);
}

QList<int> Rule::dependencies() const
{
    QList<int> fields;
    const auto add = [&fields](int index) {
        if (index >= 0 && !fields.contains(index))
            fields.append(index);
    };
    add(field);
    for (const Condition &condition : when)
        add(condition.field);
    std::visit(
        [&add](const auto &rule) {
            if constexpr (requires { rule.other; })
                add(rule.other);
            if constexpr (requires { rule.fields; })
                std::for_each(rule.fields.begin(), rule.fields.end(), add);
        },
        kind);
    return fields;
}

} // namespace waybill
