#include "app/session/evaluation.h"

#include "app/facts/repositoryrules.h"
#include "app/validation/readings.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace waybill {

namespace {

template <typename T>
void addMissing(QList<T> &list, const QList<T> &more)
{
    for (const T &one : more) {
        if (!list.contains(one))
            list.append(one);
    }
}

/// Both ascending, each number once.
QList<int> unionOf(const QList<int> &a, const QList<int> &b)
{
    QList<int> both;
    both.reserve(a.size() + b.size());
    std::set_union(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(both));
    return both;
}

QList<int> inOrder(QList<int> fields)
{
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}

} // namespace

void SessionChange::join(const SessionChange &later)
{
    if (body && later.body)
        body = joined(*body, *later.body);
    else if (later.body)
        body = later.body;
    addMissing(fields, later.fields);
    addMissing(suggestions, later.suggestions);
    looked = unionOf(looked, later.looked);
    facts = facts || later.facts;
    dryRun = dryRun || later.dryRun;
    answers = answers || later.answers;
}

Evaluation::Evaluation(FormDefinitionPtr definition, const BodyLayoutPtr &layout, QList<Rule> rules)
    : m_definition(std::move(definition)),
      m_layout(layout),
      m_guideRules(std::move(rules)),
      m_writer(*m_definition, layout),
      m_body(m_writer)
{
}

void Evaluation::setContract(const std::optional<Contract> &contract)
{
    const QList<AddedLine> before = m_contract ? m_contract->adds : QList<AddedLine>();
    m_contract = contract;
    m_runner.reset();
    const QList<AddedLine> adds = m_contract ? m_contract->adds : QList<AddedLine>();
    if (adds == before)
        return;
    if (!m_replaced)
        m_replaced = m_body.body().markdown;
    m_writer = BodyWriter(*m_definition, withAddedLines(m_layout, adds));
    m_body = LiveBody(m_writer);
}

SessionChange Evaluation::step(const QList<int> &fields, bool clock, const FormSnapshot &snapshot, const QDateTime &now)
{
    SessionChange change;
    change.answers = !fields.isEmpty();
    // Time alone changes neither facts nor the body.
    const bool asked = change.answers || !clock || !m_runner;
    // The first step writes the body whole.
    if (change.answers || !m_runner) {
        BodyChange differs = m_body.update(snapshot, fields);
        if (const auto replaced = std::exchange(m_replaced, {}))
            differs = changeOf(*replaced, body().markdown);
        if (!differs.isEmpty())
            change.body = differs;
    }

    if (change.answers || !m_runner)
        m_read = withReadings({}, m_contract, snapshot, body().markdown);
    const QStringList facts = asked ? updateFacts(snapshot) : QStringList();
    change.facts = !facts.isEmpty();

    const ValidationContext context{now, m_facts, body().markdown};
    RuleDifference difference;
    if (m_runner) {
        difference = m_runner->update({fields, facts, change.body.has_value(), clock}, snapshot, context);
    } else {
        m_runner = std::make_unique<RuleRunner>(
            m_guideRules + repositoryRules(*m_definition) + (m_contract ? rulesOf(*m_contract) : QList<Rule>()), *m_definition);
        m_runner->reset(snapshot, context);
        difference.gates = true;
        difference.fields.resize(m_definition->fields.size() + 1);
        std::iota(difference.fields.begin(), difference.fields.end(), -1);
    }
    change.fields = difference.fields;
    change.looked = inOrder(fields + difference.fields + difference.looked);
    if (difference.gates) {
        const auto before = std::exchange(m_dryRun, m_contract ? std::optional(dryRunOf(*m_contract, *m_runner)) : std::nullopt);
        change.dryRun = m_dryRun != before;
    }
    if (!asked)
        return change;
    if (const QList<Problem> limits = checkIssueLimits(snapshot, body().markdown); limits != m_limits) {
        m_limits = limits;
        addMissing(change.fields, {-1, m_definition->titleField});
        change.looked = unionOf(change.looked, {m_definition->titleField});
    }
    return change;
}

/// Names those that are others. What the contract reads off the issue is among them.
QStringList Evaluation::updateFacts(const FormSnapshot &snapshot)
{
    QStringList changed;
    Facts facts = m_factsOf ? m_factsOf(snapshot) : Facts();
    for (const QString &name : m_read.names())
        facts.set(name, m_read.fact(name));
    if (facts == m_facts)
        return changed;
    for (const QString &name : m_facts.names() + facts.names()) {
        if (m_facts.fact(name) != facts.fact(name) && !changed.contains(name))
            changed.append(name);
    }
    m_facts = facts;
    return changed;
}

} // namespace waybill
