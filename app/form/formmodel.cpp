#include "app/form/formmodel.h"

#include "app/form/derived.h"
#include "app/template/dependencies.h"

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
    }
}

void FormModel::setValue(int field, const Value &value, Edit edit)
{
    const Value after = normalized(definition().fields.at(field), value);
    const Value before = m_snapshot.given.at(field);
    if (after == before)
        return;
    const bool joins = edit == Edit::Typing && m_typingField == field && m_position > 0 && m_position == m_steps.size();
    if (joins) {
        m_steps.back().front().after = after;
        write({{field, before, after}}, true);
    } else {
        push({{field, before, after}});
    }
    m_typingField = edit == Edit::Typing ? field : -1;
}

void FormModel::apply(const QList<FieldChange> &changes)
{
    Step step;
    for (const FieldChange &change : changes) {
        const int field = definition().fieldIndex(change.field);
        if (field < 0)
            continue;
        const Value after = normalized(definition().fields.at(field), change.text);
        if (after != m_snapshot.given.at(field))
            step.push_back({field, m_snapshot.given.at(field), after});
    }
    if (!step.empty())
        push(std::move(step));
    finishTyping();
}

void FormModel::setAll(const QList<Value> &given)
{
    Step step;
    for (int field = 0; field < definition().fields.size(); ++field) {
        const Value after = normalized(definition().fields.at(field), field < given.size() ? given.at(field) : Value());
        if (after != m_snapshot.given.at(field))
            step.push_back({field, m_snapshot.given.at(field), after});
    }
    if (!step.empty())
        push(std::move(step));
    finishTyping();
}

void FormModel::startFrom(const QList<Value> &given)
{
    setAll(given);
    m_steps.clear();
    m_position = 0;
    emit historyChanged();
}

void FormModel::undo()
{
    if (!canUndo())
        return;
    finishTyping();
    const Step step = m_steps[--m_position];
    write(step, false);
    emit historyChanged();
    emit revealRequested(step.front().field);
}

void FormModel::redo()
{
    if (!canRedo())
        return;
    finishTyping();
    const Step step = m_steps[m_position++];
    write(step, true);
    emit historyChanged();
    emit revealRequested(step.front().field);
}

void FormModel::push(Step step)
{
    m_steps.resize(m_position);
    m_steps.push_back(step);
    ++m_position;
    write(step, true);
    emit historyChanged();
}

void FormModel::write(const Step &step, bool forward)
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
            if (!valueChanges.contains(field))
                valueChanges.append(field);
        }
        if (existenceDiffers) {
            m_snapshot.exists[field] = exists;
            if (!existenceChanges.contains(field))
                existenceChanges.append(field);
        }
        if (valueDiffers || existenceDiffers)
            queue.insert(queue.end(), m_dependents[field].begin(), m_dependents[field].end());
    }
    for (const int field : std::as_const(existenceChanges))
        emit existenceChanged(field);
    for (const int field : std::as_const(valueChanges))
        emit valueChanged(field);
    QList<int> all = valueChanges;
    for (const int field : std::as_const(existenceChanges)) {
        if (!all.contains(field))
            all.append(field);
    }
    // What was given may change without changing what counts (a derived answer typed by hand).
    for (const int field : written) {
        if (!all.contains(field))
            all.append(field);
    }
    emit changed(all);
}

} // namespace waybill
