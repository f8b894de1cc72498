#include "app/template/dependencies.h"
#include "app/validation/rulerunner.h"

#include <algorithm>

namespace waybill {

namespace {

bool dependsOnClock(const Rule &rule)
{
    if (const auto *time = std::get_if<DateTimeRule>(&rule.kind)) {
        return time->check == DateTimeRule::Check::NotPast || time->check == DateTimeRule::Check::WithinHours
            || time->check == DateTimeRule::Check::Window;
    }
    const auto *fact = std::get_if<FactRule>(&rule.kind);
    using Test = FactRule::Test;
    return fact
        && (fact->test == Test::Today || fact->test == Test::NotPast || fact->test == Test::AheadAtMost || fact->test == Test::AgoAtMost);
}

void addOnce(std::vector<int> &list, int item)
{
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

std::vector<int> inOrder(std::vector<int> rules)
{
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return rules;
}

} // namespace

RuleIndex::RuleIndex(const QList<Rule> &rules, const FormDefinition &definition) : m_fields(definition.fields.size())
{
    for (int i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules.at(i);
        QString texts = rule.message + rule.fixLabel + rule.label;
        if (const auto *fact = std::get_if<FactRule>(&rule.kind)) {
            texts += fact->texts.join(QLatin1Char(' '));
            m_facts[fact->fact].push_back(i);
            if (!fact->with.isEmpty())
                m_facts[fact->with].push_back(i);
        }
        for (const FactCondition &condition : rule.cases)
            m_facts[condition.fact].push_back(i);
        QList<int> fields = rule.dependencies();
        for (const Placeholder &place : placeholders(texts))
            fields.append(definition.fieldIndex(place.id));
        for (const int field : std::as_const(fields)) {
            if (field >= 0 && size_t(field) < m_fields.size())
                addOnce(m_fields[field], i);
        }
        if (dependsOnClock(rule))
            m_clock.push_back(i);
        if (std::holds_alternative<BodyHeadingsRule>(rule.kind))
            m_body.push_back(i);
    }
}

std::vector<int> RuleIndex::ofFields(const QList<int> &fields) const
{
    std::vector<int> rules;
    for (const int field : fields) {
        if (field >= 0 && size_t(field) < m_fields.size())
            rules.insert(rules.end(), m_fields[field].begin(), m_fields[field].end());
    }
    return inOrder(std::move(rules));
}

std::vector<int> RuleIndex::ofFacts(const QStringList &facts) const
{
    std::vector<int> rules;
    for (const QString &fact : facts) {
        const std::vector<int> found = m_facts.value(fact);
        rules.insert(rules.end(), found.begin(), found.end());
    }
    return inOrder(std::move(rules));
}

} // namespace waybill
