#include "app/form/formmodel.h"

#include "app/template/dependencies.h"

#include <QDateTime>

#include <algorithm>

namespace waybill {

FormModel::FormModel(FormDefinitionPtr definition, QObject *parent) : QObject(parent), m_snapshot(makeSnapshot(definition, {}))
{
    const FormDefinition &form = *definition;
    m_dependents.resize(form.fields.size());
    // In evaluation order, so that a walk over dependents meets each field after its inputs.
    for (const int field : evaluationOrder(form)) {
        for (const int input : inputsOf(form, form.fields.at(field)))
            m_dependents[input].push_back(field);
        if (const int lead = form.fields.at(field).lead; lead >= 0 && lead != field)
            m_dependents[lead].push_back(field);
    }
}

void FormModel::setValue(int field, const Value &value, Edit edit)
{
    const Value after = normalized(definition().fields.at(field), value);
    const Value before = m_snapshot.given.at(field);
    if (after == before)
        return;
    const bool joins = edit == Edit::Typing && m_typingField == field && canUndo() && !canRedo();
    if (joins) {
        Step &step = m_history.steps.back();
        step.changes.front().after = after;
        step.at = QDateTime::currentMSecsSinceEpoch();
        const bool nothing = step.changes.front().before == after;
        if (nothing) {
            m_history.steps.pop_back();
            --m_history.position;
        }
        write({{field, before, after}}, true);
        if (nothing) {
            // What is typed next is another step: the one that it could join is gone.
            m_typingField = -1;
            emit historyChanged();
            return;
        }
    } else {
        push({{field, before, after}});
    }
    m_typingField = edit == Edit::Typing ? field : -1;
}

void FormModel::setRepository(const QString &server, const QString &repository)
{
    if (m_snapshot.server == server && m_snapshot.repository == repository)
        return;
    m_snapshot.server = server;
    m_snapshot.repository = repository;
    QList<int> fields;
    for (int field = 0; field < definition().fields.size(); ++field) {
        const QList<DerivedText> &derived = definition().fields.at(field).derived;
        if (std::any_of(derived.begin(), derived.end(),
                        [](const DerivedText &one) { return one.text.contains(QLatin1String("{repository}")); }))
            fields.append(field);
    }
    if (!fields.isEmpty())
        update(fields);
}

void FormModel::apply(const QList<FieldChange> &changes)
{
    Changes step;
    for (const FieldChange &change : changes) {
        if (const int field = definition().fieldIndex(change.field); field >= 0)
            addChange(step, field, change.text);
    }
    pushWhole(std::move(step));
}

void FormModel::setAll(const QList<Value> &given)
{
    Changes step;
    for (int field = 0; field < definition().fields.size(); ++field)
        addChange(step, field, field < given.size() ? given.at(field) : Value());
    pushWhole(std::move(step));
}

void FormModel::addChange(Changes &step, int field, const Value &value) const
{
    const Value after = normalized(definition().fields.at(field), value);
    if (after != m_snapshot.given.at(field))
        step.push_back({field, m_snapshot.given.at(field), after});
}

void FormModel::pushWhole(Changes step)
{
    if (!step.empty())
        push(std::move(step));
    finishTyping();
}

void FormModel::startFrom(const QList<Value> &given, History history)
{
    setAll(given);
    m_history = std::move(history);
    emit historyChanged();
}

FormModel::History FormModel::history(size_t most) const
{
    const std::vector<Step> &steps = m_history.steps;
    const size_t left = steps.size() > most ? steps.size() - most : 0;
    if (left > m_history.position)
        return {};
    return {{steps.begin() + ptrdiff_t(left), steps.end()}, m_history.position - left};
}

void FormModel::undo()
{
    if (canUndo())
        travel(m_history.steps[--m_history.position].changes, false);
}

void FormModel::redo()
{
    if (canRedo())
        travel(m_history.steps[m_history.position++].changes, true);
}

/// Takes the step by value: who hears of it may change the steps.
void FormModel::travel(Changes step, bool forward)
{
    finishTyping();
    write(step, forward);
    emit historyChanged();
    emit revealRequested(step.front().field);
}

void FormModel::push(Changes step)
{
    m_history.steps.resize(m_history.position);
    m_history.steps.push_back({step, QDateTime::currentMSecsSinceEpoch()});
    ++m_history.position;
    write(step, true);
    emit historyChanged();
}

void FormModel::write(const Changes &step, bool forward)
{
    QList<int> written;
    for (const Change &change : step) {
        m_snapshot.given[change.field] = forward ? change.after : change.before;
        written.append(change.field);
    }
    update(written);
}

void FormModel::update(const QList<int> &written)
{
    // What is written, and all that follows from it, in an order in which inputs come first. Only these are touched: a key must not
    // cost a walk over the whole form.
    std::vector<int> queue(written.begin(), written.end());
    const auto addOnce = [](QList<int> &fields, int field) {
        if (!fields.contains(field))
            fields.append(field);
    };
    QList<int> valueChanges;
    QList<int> existenceChanges;
    for (size_t i = 0; i < queue.size(); ++i) {
        const int field = queue[i];
        const Value value = effectiveValue(field, m_snapshot);
        const bool exists = fieldExists(field, m_snapshot);
        const bool valueDiffers = value != m_snapshot.values.at(field);
        const bool existenceDiffers = exists != m_snapshot.exists.at(field);
        if (valueDiffers) {
            m_snapshot.values[field] = value;
            addOnce(valueChanges, field);
        }
        if (existenceDiffers) {
            m_snapshot.exists[field] = exists;
            addOnce(existenceChanges, field);
        }
        // Fields that give way to a section written as a whole follow from how it is written.
        const auto givesWay = [this](int other) { return fieldExists(other, m_snapshot) != m_snapshot.exists.at(other); };
        if (valueDiffers || existenceDiffers || std::any_of(m_dependents[field].begin(), m_dependents[field].end(), givesWay))
            queue.insert(queue.end(), m_dependents[field].begin(), m_dependents[field].end());
    }
    for (const int field : std::as_const(existenceChanges))
        emit existenceChanged(field);
    for (const int field : std::as_const(valueChanges))
        emit valueChanged(field);
    // What was given may change without changing what counts (a derived answer typed by hand).
    QList<int> all = valueChanges;
    for (const int field : existenceChanges + written)
        addOnce(all, field);
    emit changed(all);
}

} // namespace waybill
