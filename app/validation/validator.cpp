#include "app/validation/validation.h"

#include <algorithm>
#include <numeric>

namespace waybill {

Validator::Validator(QList<Rule> rules, qsizetype fieldCount) : m_rules(std::move(rules)), m_outcomes(m_rules.size()), m_byField(fieldCount)
{
    std::stable_sort(m_rules.begin(), m_rules.end(), [](const Rule &a, const Rule &b) { return a.field < b.field; });
    for (int i = 0; i < m_rules.size(); ++i) {
        const int field = m_rules.at(i).field;
        if (field >= 0 && field < fieldCount)
            m_byField[field].push_back(i);
    }
}

void Validator::reset(const FormSnapshot &snapshot, const ValidationContext &context)
{
    m_index = RuleIndex(m_rules, *snapshot.definition);
    std::vector<int> all(m_rules.size());
    std::iota(all.begin(), all.end(), 0);
    checkRules(all, snapshot, context);
}

bool Validator::update(const QList<int> &changedFields, const FormSnapshot &snapshot, const ValidationContext &context)
{
    return checkRules(m_index.ofFields(changedFields), snapshot, context);
}

bool Validator::updateClock(const FormSnapshot &snapshot, const ValidationContext &context)
{
    return checkRules(m_index.ofClock(), snapshot, context);
}

bool Validator::updateFacts(const QStringList &changedFacts, const FormSnapshot &snapshot, const ValidationContext &context)
{
    return checkRules(m_index.ofFacts(changedFacts), snapshot, context);
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
