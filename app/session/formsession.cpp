#include "app/session/formsession.h"

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

FormSession::Progress FormSession::progress() const
{
    Progress progress;
    const FormSnapshot &snapshot = m_model.snapshot();
    for (int i = 0; i < definition().fields.size(); ++i) {
        const Field &field = definition().fields.at(i);
        if (!snapshot.exists.at(i) || std::holds_alternative<ConstantKind>(field.kind))
            continue;
        const bool answered = !isBlank(snapshot.values.at(i));
        if (answered || isRequired(i)) {
            ++progress.all;
            progress.answered += answered ? 1 : 0;
        }
    }
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
    m_change.join(m_evaluation.step(std::exchange(m_waiting, {}), clock, m_model.snapshot(), m_clock()));
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
