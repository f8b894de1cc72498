#include "app/session/formsession.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace waybill {

namespace {

/// Checks of answers with more characters wait until the key is painted: they take longer than that.
constexpr qsizetype longAnswer = 4096;

} // namespace

FormSession::FormSession(LoadedForm form, Clock clock, QObject *parent)
    : QObject(parent),
      m_form(std::move(form)),
      m_clock(std::move(clock)),
      m_model(m_form.definition),
      m_validator(m_form.rules, m_form.definition->fields.size()),
      m_writer(*m_form.definition, m_form.layout)
{
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(0);
    connect(&m_writeTimer, &QTimer::timeout, this, &FormSession::writeNow);
    connect(&m_model, &FormModel::changed, this, &FormSession::onModelChanged);
    m_validator.reset(m_model.snapshot(), context());
    writeNow();
}

MergedProblems FormSession::mergedProblems() const
{
    catchUp();
    MergedProblems problems{m_validator.problems(), {}};
    return m_dryRunner ? merged(problems.form, m_dryRunner->result()) : problems;
}

QList<Problem> FormSession::problems() const
{
    const MergedProblems both = mergedProblems();
    QList<Problem> all = both.form;
    QList<Problem> whole;
    for (const Problem &problem : both.contract)
        (problem.field.isEmpty() ? whole : all).append(problem);
    if (all.size() > both.form.size()) {
        std::stable_sort(all.begin(), all.end(), [this](const Problem &a, const Problem &b) {
            return definition().fieldIndex(a.field) < definition().fieldIndex(b.field);
        });
    }
    return all + whole + m_limitProblems;
}

QList<Problem> FormSession::formProblems() const
{
    return mergedProblems().form + m_limitProblems;
}

QList<Problem> FormSession::problems(int field) const
{
    catchUp();
    const QList<Problem> own = m_validator.problems(field);
    if (!m_dryRunner)
        return own;
    const MergedProblems both = merged(own, m_dryRunner->result());
    QList<Problem> problems = both.form;
    const QString id = definition().fields.at(field).id;
    std::copy_if(both.contract.cbegin(), both.contract.cend(), std::back_inserter(problems),
                 [&id](const Problem &problem) { return problem.field == id; });
    return problems;
}

void FormSession::setFacts(const Facts &facts)
{
    QStringList changed;
    for (const QString &name : m_facts.names() + facts.names()) {
        if (m_facts.fact(name) != facts.fact(name) && !changed.contains(name))
            changed.append(name);
    }
    if (changed.isEmpty())
        return;
    m_facts = facts;
    catchUp();
    bool differs = m_validator.updateFacts(changed, m_model.snapshot(), context()) || std::exchange(m_outcomesDiffer, false);
    if (m_dryRunner && m_dryRunner->update({}, changed, m_model.snapshot(), context())) {
        differs = true;
        emit dryRunChanged();
    }
    if (differs)
        emit problemsChanged();
}

void FormSession::setContract(const std::optional<Contract> &contract)
{
    if (!contract && !m_contract)
        return;
    m_contract = contract;
    m_dryRunner.reset();
    m_unrehearsed.clear();
    body(); // The dry run looks at the body as it is.
    if (m_contract) {
        m_dryRunner = std::make_unique<DryRunner>(*m_contract, definition());
        m_dryRunner->reset(m_model.snapshot(), context());
    }
    emit dryRunChanged();
    emit problemsChanged();
}

std::optional<DryRun> FormSession::dryRun() const
{
    return m_dryRunner ? std::optional(m_dryRunner->result()) : std::nullopt;
}

void FormSession::setSuggestions(int field, const QStringList &suggestions)
{
    if (m_suggestions.value(field) == suggestions)
        return;
    m_suggestions.insert(field, suggestions);
    emit suggestionsChanged(field);
}

const WrittenBody &FormSession::body()
{
    if (m_writeTimer.isActive()) {
        m_writeTimer.stop();
        writeNow();
    }
    return m_body;
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
    catchUp();
    bool differs = m_validator.updateClock(m_model.snapshot(), context());
    differs = std::exchange(m_outcomesDiffer, false) || differs;
    if (m_dryRunner && m_dryRunner->updateClock(m_model.snapshot(), context())) {
        differs = true;
        emit dryRunChanged();
    }
    if (differs)
        emit problemsChanged();
}

bool FormSession::rehearse()
{
    return m_dryRunner && m_dryRunner->update(std::exchange(m_unrehearsed, {}), {}, m_model.snapshot(), context());
}

void FormSession::onModelChanged(const QList<int> &fields)
{
    m_writeTimer.start();
    m_unchecked += fields;
    if (m_dryRunner)
        m_unrehearsed += fields;
    const FormSnapshot &snapshot = m_model.snapshot();
    const bool wait =
        std::any_of(fields.begin(), fields.end(), [&](int field) { return textOf(snapshot.values.at(field)).size() > longAnswer; });
    if (wait)
        return;
    catchUp();
    if (std::exchange(m_outcomesDiffer, false))
        emit problemsChanged();
}

void FormSession::catchUp() const
{
    if (!m_unchecked.isEmpty() && m_validator.update(std::exchange(m_unchecked, {}), m_model.snapshot(), context()))
        m_outcomesDiffer = true;
}

void FormSession::writeNow()
{
    catchUp();
    m_body = m_writer.write(m_model.snapshot());
    const QList<Problem> limits = checkIssueLimits(m_model.snapshot(), m_body.markdown);
    const bool limitsDiffer = limits != m_limitProblems;
    m_limitProblems = limits;
    const bool rehearsalDiffers = rehearse();
    emit bodyChanged();
    if (rehearsalDiffers)
        emit dryRunChanged();
    if (std::exchange(m_outcomesDiffer, false) || limitsDiffer || rehearsalDiffers)
        emit problemsChanged();
}

} // namespace waybill
