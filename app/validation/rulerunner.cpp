#include "app/validation/rulerunner.h"

#include "app/form/snapshot.h"

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

/// UTF-16 units from which on it is worth keeping an answer in pieces.
constexpr qsizetype longAnswer = 2048;

} // namespace

RuleRunner::RuleRunner(QList<Rule> rules, const FormDefinition &definition)
    : m_rules(std::move(rules)), m_byField(definition.fields.size()), m_answers(longAnswer)
{
    std::stable_sort(m_rules.begin(), m_rules.end(),
                     [](const Rule &a, const Rule &b) { return a.gate != b.gate ? a.gate < b.gate : a.gate < 0 && a.field < b.field; });
    m_index = RuleIndex(m_rules, definition);
    m_kept.resize(m_rules.size());
    for (int i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules.at(i);
        if (rule.field >= 0 && size_t(rule.field) < m_byField.size())
            m_byField[rule.field].push_back(i);
        m_givesWay = m_givesWay || rule.gate >= 0 || rule.ofPlace;
    }
}

void RuleRunner::reset(const FormSnapshot &snapshot, const ValidationContext &context)
{
    std::vector<int> all(m_rules.size());
    std::iota(all.begin(), all.end(), 0);
    lookAt(all, snapshot, context);
}

RuleDifference RuleRunner::update(const RuleChange &change, const FormSnapshot &snapshot, const ValidationContext &context)
{
    std::vector<int> rules = m_index.ofFields(change.fields);
    const auto add = [&rules](const std::vector<int> &more) { rules.insert(rules.end(), more.begin(), more.end()); };
    add(m_index.ofFacts(change.facts));
    if (change.body)
        add(m_index.ofBody());
    if (change.clock)
        add(m_index.ofClock());
    std::ranges::sort(rules);
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return lookAt(rules, snapshot, context);
}

RuleDifference RuleRunner::lookAt(const std::vector<int> &rules, const FormSnapshot &snapshot, const ValidationContext &context)
{
    RuleDifference difference;
    for (const int rule : rules) {
        ++m_looks;
        difference.looked.append(m_rules.at(rule).field);
        Outcome outcome = evaluate(m_rules.at(rule), snapshot, context, m_answers);
        outcome.said = m_kept[rule].outcome.said;
        if (outcome == m_kept[rule].outcome)
            continue;
        const bool shown = outcome.problem != m_kept[rule].outcome.problem;
        m_kept[rule].outcome = std::move(outcome);
        note(difference, rule, shown);
    }
    if (!difference.isEmpty() && m_givesWay)
        silence(difference);
    return difference;
}

void RuleRunner::note(RuleDifference &difference, int rule, bool shown) const
{
    const Rule &changed = m_rules.at(rule);
    if (shown && !difference.fields.contains(changed.field))
        difference.fields.append(changed.field);
    difference.gates = difference.gates || changed.gate >= 0;
}

/// Finds anew which outcomes another one says.
void RuleRunner::silence(RuleDifference &difference)
{
    std::vector<std::pair<bool, bool>> before;
    before.reserve(m_kept.size());
    for (const Kept &kept : m_kept)
        before.emplace_back(kept.replaced, kept.outcome.said);
    const auto sameField = [](const Rule &a, const Rule &b) { return a.field < 0 || b.field < 0 || a.field == b.field; };
    std::vector<int> ofGuide;
    std::vector<int> ofContract;
    for (int i = 0; i < m_rules.size(); ++i) {
        m_kept[i].replaced = m_kept[i].outcome.said = false;
        if (m_kept[i].outcome.problem)
            (m_rules.at(i).gate < 0 ? ofGuide : ofContract).push_back(i);
    }
    for (const int by : ofContract) {
        for (const int other : ofContract)
            m_kept[other].replaced = m_kept[other].replaced || m_rules.at(by).replaces.contains(m_rules.at(other).id);
    }
    std::erase_if(ofContract, [this](int rule) { return m_kept[rule].replaced; });
    for (const int by : ofContract) {
        const Rule &rule = m_rules.at(by);
        for (const int own : ofGuide) {
            const Rule &ofForm = m_rules.at(own);
            if (!sameField(rule, ofForm))
                continue;
            m_kept[own].replaced = m_kept[own].replaced || rule.replaces.contains(ofForm.id);
            m_kept[by].outcome.said = m_kept[by].outcome.said || ofForm.id == rule.id || rule.saidBy.contains(ofForm.id);
        }
    }
    silencePlace(ofGuide, ofContract);
    for (int i = 0; i < m_rules.size(); ++i) {
        if (before[i] != std::pair(m_kept[i].replaced, m_kept[i].outcome.said))
            note(difference, i, true);
    }
}

/// What is said of the place gives way to a rule of the guide that finds its field wrong already (the name that is looked for is none
/// yet), and to a contract's of at least its weight about the same subject or issue, which knows more of it.
void RuleRunner::silencePlace(const std::vector<int> &ofGuide, const std::vector<int> &ofContract)
{
    const auto subject = [](const Rule &rule) {
        const auto *fact = std::get_if<FactRule>(&rule.kind);
        return fact ? fact->fact.section(u'.', 0, 0) : QString();
    };
    for (const int own : ofGuide) {
        const Rule &rule = m_rules.at(own);
        if (!rule.ofPlace)
            continue;
        const auto isWrong = [&](int other) {
            const Rule &by = m_rules.at(other);
            return !by.ofPlace && rule.field >= 0 && by.field == rule.field && by.severity == Severity::Error;
        };
        const auto saysMore = [&](int other) {
            const Rule &by = m_rules.at(other);
            const qint64 issue = m_kept[other].outcome.issue;
            return by.severity >= rule.severity && (subject(by) == subject(rule) || (issue > 0 && issue == m_kept[own].outcome.issue));
        };
        m_kept[own].replaced = m_kept[own].replaced || std::any_of(ofGuide.begin(), ofGuide.end(), isWrong)
            || std::any_of(ofContract.begin(), ofContract.end(), saysMore);
    }
}

/// Whether the rule's problem stands in the form.
bool RuleRunner::isShown(int rule) const
{
    const Kept &kept = m_kept[rule];
    return kept.outcome.problem && !kept.replaced && !kept.outcome.said;
}

QList<Problem> RuleRunner::problems() const
{
    QList<Problem> problems;
    for (const std::vector<int> &ofField : m_byField) {
        for (const int rule : ofField) {
            if (isShown(rule))
                problems.append(*m_kept[rule].outcome.problem);
        }
    }
    for (int i = 0; i < m_rules.size(); ++i) {
        if (m_rules.at(i).field < 0 && isShown(i))
            problems.append(*m_kept[i].outcome.problem);
    }
    return problems;
}

QList<Problem> RuleRunner::problems(int field) const
{
    QList<Problem> problems;
    if (field < 0 || size_t(field) >= m_byField.size())
        return problems;
    for (const int rule : m_byField[field]) {
        if (isShown(rule))
            problems.append(*m_kept[rule].outcome.problem);
    }
    return problems;
}

QList<Problem> RuleRunner::guideProblems() const
{
    QList<Problem> problems;
    for (int i = 0; i < m_rules.size() && m_rules.at(i).gate < 0; ++i) {
        if (isShown(i) && !m_rules.at(i).ofPlace)
            problems.append(*m_kept[i].outcome.problem);
    }
    return problems;
}

QList<Outcome> RuleRunner::outcomes(int gate) const
{
    QList<Outcome> outcomes;
    for (int i = 0; i < m_rules.size(); ++i) {
        const Kept &kept = m_kept[i];
        if (m_rules.at(i).gate != gate || kept.replaced || kept.outcome.state == CheckState::NotApplicable)
            continue;
        if (!outcomes.isEmpty() && outcomes.constLast().rule == kept.outcome.rule) {
            if (kept.outcome.state == CheckState::Passed)
                continue;
            if (outcomes.constLast().state == CheckState::Passed)
                outcomes.removeLast();
        }
        outcomes.append(kept.outcome);
    }
    return outcomes;
}

bool RuleRunner::isRequired(int field, const FormSnapshot &snapshot) const
{
    if (field < 0 || size_t(field) >= m_byField.size() || !snapshot.exists.at(field))
        return false;
    return std::any_of(m_byField[field].begin(), m_byField[field].end(), [&](int index) {
        const Rule &rule = m_rules.at(index);
        return rule.gate < 0 && std::holds_alternative<RequiredRule>(rule.kind) && holds(rule.when, snapshot.values);
    });
}

bool RuleRunner::asks(int field, const FormDefinition &definition, const QList<Value> &values) const
{
    return std::any_of(m_byField[field].begin(), m_byField[field].end(), [&](int index) {
        const Rule &rule = m_rules.at(index);
        if (rule.gate >= 0 || !holds(rule.when, values))
            return false;
        const auto *tasks = std::get_if<TasksRule>(&rule.kind);
        const bool required = std::holds_alternative<RequiredRule>(rule.kind);
        return (tasks && (tasks->allTicked || tasks->minimumTicked > 0))
            || (required && isBlank(unansweredValue(definition.fields.at(field))));
    });
}

} // namespace waybill
