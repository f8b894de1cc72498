#include "app/session/formsession.h"

#include "app/template/templatewords.h"

#include <algorithm>
#include <utility>

namespace waybill {

FormSession::FormSession(LoadedForm form, Clock clock, QObject *parent)
    : QObject(parent),
      m_form(std::move(form)),
      m_clock(std::move(clock)),
      m_model(m_form.definition),
      m_evaluation(m_form.definition, m_form.layout, m_form.rules)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FormSession::announce);
    for (const Field &field : definition().fields) {
        for (const Condition &condition : field.when) {
            if (!m_deciding.contains(condition.field))
                m_deciding.append(condition.field);
        }
    }
    connect(&m_model, &FormModel::changed, this, [this](const QList<int> &fields) {
        m_waiting += fields;
        m_timer.start();
    });
    step(false);
    m_change = {};
}

void FormSession::setFacts(FactFunction facts)
{
    m_evaluation.setFacts(std::move(facts));
    step(false);
    announce();
}

void FormSession::setContract(const std::optional<Contract> &contract)
{
    if (!contract && !m_evaluation.contract())
        return;
    m_evaluation.setContract(contract);
    step(false);
    m_change.dryRun = true;
    announce();
}

void FormSession::setSuggestions(int field, const OfferedVersions &suggestions)
{
    if (m_suggestions.value(field) == suggestions)
        return;
    m_suggestions.insert(field, suggestions);
    m_change.suggestions.append(field);
    announce();
}

QList<Problem> FormSession::problems(int field) const
{
    QList<Problem> problems = settled().rules().problems(field);
    if (field != definition().titleField || field < 0)
        return problems;
    for (const Problem &limit : settled().limits()) {
        if (limit.field == definition().fields.at(field).id)
            problems.append(limit);
    }
    return problems;
}

bool FormSession::asks(int field, const QList<Value> &values) const
{
    const Field &entry = definition().fields.at(field);
    if (std::holds_alternative<ConstantKind>(entry.kind) || !holds(entry.when, values))
        return false;
    const bool ownTitle =
        field == definition().titleField && entry.derived.isEmpty() && (isBlank(unansweredValue(entry)) || isTitleStart(entry.prefill));
    return ownTitle || settled().rules().asks(field, definition(), values);
}

bool FormSession::isAsked(int field) const
{
    return m_model.exists(field) && asks(field, m_model.snapshot().values);
}

bool FormSession::isAnswered(int field) const
{
    const Field &entry = definition().fields.at(field);
    if (std::holds_alternative<ConstantKind>(entry.kind) || m_model.isGiven(field))
        return true;
    const Value &value = m_model.value(field);
    return !entry.derived.isEmpty() && !isBlank(value) && value != unansweredValue(entry);
}

/// How many more fields every option of an open choice will ask for.
int FormSession::stillToCome(int choice) const
{
    const auto *kind = std::get_if<ChoiceKind>(&definition().fields.at(choice).kind);
    if (!kind || kind->options.isEmpty() || !m_model.exists(choice) || !isBlank(m_model.value(choice)))
        return 0;
    std::vector<int> waiting;
    for (int i = 0; i < definition().fields.size(); ++i) {
        const Conditions &when = definition().fields.at(i).when;
        if (std::any_of(when.begin(), when.end(), [choice](const Condition &one) { return one.field == choice; }) && !m_model.exists(i))
            waiting.push_back(i);
    }
    QList<Value> values = m_model.snapshot().values;
    qsizetype fewest = qsizetype(waiting.size());
    for (const ChoiceOption &option : kind->options) {
        values[choice] = option.text;
        fewest = std::min<qsizetype>(fewest, std::count_if(waiting.begin(), waiting.end(), [&](int field) { return asks(field, values); }));
    }
    return int(fewest);
}

FormSession::Progress FormSession::progressAt(int field) const
{
    if (!isAsked(field))
        return {};
    const QList<Problem> problems = this->problems(field);
    const bool wrong = std::any_of(problems.begin(), problems.end(),
                                   [](const Problem &problem) { return problem.missing || problem.severity != Severity::Advice; });
    return {wrong ? 0 : 1, 1};
}

FormSession::Progress FormSession::progress() const
{
    settled();
    m_counted.resize(size_t(definition().fields.size()));
    for (const int field : std::exchange(m_toCount, {})) {
        if (field < 0)
            continue;
        const Progress before = std::exchange(m_counted[size_t(field)], progressAt(field));
        m_progress.answered += m_counted[size_t(field)].answered - before.answered;
        m_progress.all += m_counted[size_t(field)].all - before.all;
    }
    Progress progress = m_progress;
    for (const int choice : m_deciding)
        progress.all += stillToCome(choice);
    return progress;
}

void FormSession::updateClock()
{
    step(true);
    announce();
}

const Evaluation &FormSession::settled() const
{
    if (!m_waiting.isEmpty())
        step(false);
    return m_evaluation;
}

void FormSession::step(bool clock) const
{
    const SessionChange change = m_evaluation.step(std::exchange(m_waiting, {}), clock, m_model.snapshot(), m_clock());
    if (!change.isEmpty())
        m_toCount += change.looked;
    m_change.join(change);
}

void FormSession::announce()
{
    m_timer.stop();
    settled();
    const SessionChange change = std::exchange(m_change, {});
    if (!change.isEmpty())
        emit changed(change);
}

} // namespace waybill
