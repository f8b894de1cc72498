#include "app/form/derived.h"
#include "app/validation/validation.h"

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

bool dependsOnClock(const Rule &rule)
{
    const auto *kind = std::get_if<DateTimeRule>(&rule.kind);
    return kind && (kind->check == DateTimeRule::Check::NotPast || kind->check == DateTimeRule::Check::WithinHours);
}

void addOnce(std::vector<int> &list, int item)
{
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

} // namespace

Validator::Validator(QList<Rule> rules, qsizetype fieldCount)
    : m_rules(std::move(rules)), m_outcomes(m_rules.size()), m_byDependency(fieldCount), m_byField(fieldCount)
{
    std::stable_sort(m_rules.begin(), m_rules.end(), [](const Rule &a, const Rule &b) { return a.field < b.field; });
    for (int i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules.at(i);
        for (const int field : rule.dependencies()) {
            if (field < fieldCount)
                m_byDependency[field].push_back(i);
        }
        if (rule.field >= 0 && rule.field < fieldCount)
            m_byField[rule.field].push_back(i);
        if (dependsOnClock(rule))
            m_clockRules.push_back(i);
    }
}

void Validator::addTextDependencies(const FormDefinition &definition)
{
    for (int i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules.at(i);
        for (const Placeholder &place : placeholders(rule.message) + placeholders(rule.fixLabel)) {
            const int field = definition.fieldIndex(place.id);
            if (field >= 0 && size_t(field) < m_byDependency.size())
                addOnce(m_byDependency[field], i);
        }
    }
}

void Validator::reset(const FormSnapshot &snapshot, const ValidationContext &context)
{
    addTextDependencies(*snapshot.definition);
    std::vector<int> all(m_rules.size());
    std::iota(all.begin(), all.end(), 0);
    checkRules(all, snapshot, context);
}

bool Validator::update(const QList<int> &changedFields, const FormSnapshot &snapshot, const ValidationContext &context)
{
    std::vector<int> rules;
    for (const int field : changedFields) {
        if (field >= 0 && size_t(field) < m_byDependency.size())
            rules.insert(rules.end(), m_byDependency[field].begin(), m_byDependency[field].end());
    }
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return checkRules(rules, snapshot, context);
}

bool Validator::updateClock(const FormSnapshot &snapshot, const ValidationContext &context)
{
    return checkRules(m_clockRules, snapshot, context);
}

bool Validator::checkRules(const std::vector<int> &rules, const FormSnapshot &snapshot, const ValidationContext &context)
{
    bool changed = false;
    for (const int rule : rules) {
        std::optional<Problem> outcome = check(m_rules.at(rule), snapshot, context);
        if (outcome == m_outcomes[rule])
            continue;
        m_outcomes[rule] = std::move(outcome);
        changed = true;
    }
    return changed;
}

QList<Problem> Validator::problems() const
{
    QList<Problem> problems;
    for (const std::optional<Problem> &outcome : m_outcomes) {
        if (outcome)
            problems.append(*outcome);
    }
    return problems;
}

QList<Problem> Validator::problems(int field) const
{
    QList<Problem> problems;
    if (field < 0 || size_t(field) >= m_byField.size())
        return problems;
    for (const int rule : m_byField[field]) {
        if (m_outcomes[rule])
            problems.append(*m_outcomes[rule]);
    }
    return problems;
}

bool Validator::isRequired(int field, const FormSnapshot &snapshot) const
{
    if (field < 0 || size_t(field) >= m_byField.size() || !snapshot.exists.at(field))
        return false;
    return std::any_of(m_byField[field].begin(), m_byField[field].end(), [&](int index) {
        const Rule &rule = m_rules.at(index);
        return std::holds_alternative<RequiredRule>(rule.kind) && holds(rule.when, snapshot.values);
    });
}

} // namespace waybill
