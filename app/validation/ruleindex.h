#pragma once

#include "app/guide/rule.h"

#include <QHash>

#include <vector>

namespace waybill {

/// Which of a list of rules have to be looked at again after a change. Numbers are places in that list, ascending, each once.
class RuleIndex
{
public:
    RuleIndex() = default;
    RuleIndex(const QList<Rule> &rules, const FormDefinition &definition);

    /// Those that depend on the answers of these fields, be it only for the words of their messages.
    std::vector<int> ofFields(const QList<int> &fields) const;
    std::vector<int> ofFacts(const QStringList &facts) const;
    /// Those that depend on the time of day.
    const std::vector<int> &ofClock() const { return m_clock; }
    /// Those that look at the body as a whole.
    const std::vector<int> &ofBody() const { return m_body; }

private:
    std::vector<std::vector<int>> m_fields;
    QHash<QString, std::vector<int>> m_facts;
    std::vector<int> m_clock;
    std::vector<int> m_body;
};

} // namespace waybill
