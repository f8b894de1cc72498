#include "app/session/formsession.h"

namespace waybill {

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
    return m_validator.problems() + m_limitProblems;
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
    if (m_validator.updateClock(m_model.snapshot(), {m_clock()}))
        emit problemsChanged();
}

void FormSession::onModelChanged(const QList<int> &fields)
{
    m_writeTimer.start();
    if (m_validator.update(fields, m_model.snapshot(), {m_clock()}))
        emit problemsChanged();
}

void FormSession::writeNow()
{
    m_body = m_writer.write(m_model.snapshot());
    const QList<Problem> limits = checkIssueLimits(m_model.snapshot(), m_body.markdown);
    const bool differs = limits != m_limitProblems;
    m_limitProblems = limits;
    emit bodyChanged();
    if (differs)
        emit problemsChanged();
}

} // namespace waybill
