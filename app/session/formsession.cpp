#include "app/session/formsession.h"

#include <algorithm>
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
      m_writer(m_form.definition)
{
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(0);
    connect(&m_writeTimer, &QTimer::timeout, this, &FormSession::writeNow);
    connect(&m_model, &FormModel::changed, this, &FormSession::onModelChanged);
    m_validator.reset(m_model.snapshot(), {m_clock()});
    writeNow();
}

QList<Problem> FormSession::problems() const
{
    catchUp();
    return m_validator.problems() + m_limitProblems;
}

QList<Problem> FormSession::problems(int field) const
{
    catchUp();
    return m_validator.problems(field);
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
    if (m_validator.updateClock(m_model.snapshot(), {m_clock()}) || std::exchange(m_outcomesDiffer, false))
        emit problemsChanged();
}

void FormSession::onModelChanged(const QList<int> &fields)
{
    m_writeTimer.start();
    m_unchecked += fields;
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
    if (!m_unchecked.isEmpty() && m_validator.update(std::exchange(m_unchecked, {}), m_model.snapshot(), {m_clock()}))
        m_outcomesDiffer = true;
}

void FormSession::writeNow()
{
    catchUp();
    m_body = m_writer.write(m_model.snapshot());
    const QList<Problem> limits = checkIssueLimits(m_model.snapshot(), m_body.markdown);
    const bool limitsDiffer = limits != m_limitProblems;
    m_limitProblems = limits;
    emit bodyChanged();
    if (std::exchange(m_outcomesDiffer, false) || limitsDiffer)
        emit problemsChanged();
}

} // namespace waybill
