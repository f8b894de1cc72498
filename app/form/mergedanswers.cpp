#include "app/form/mergedanswers.h"

namespace waybill {

namespace {

const ChecklistKind *fixedList(const Field &field)
{
    const auto *list = std::get_if<ChecklistKind>(&field.kind);
    return list && !list->editable && !list->open ? list : nullptr;
}

/// All tasks, also where nothing was answered.
Tasks tasksIn(const Field &field, const Value &value)
{
    return tasksOf(value.index() == 0 ? unansweredValue(field) : normalized(field, value));
}

/// What is as the template has it was not answered.
Value settledTasks(const Field &field, const Tasks &tasks)
{
    return Value(tasks) == unansweredValue(field) ? Value() : Value(tasks);
}

Value mergedTasks(const Field &field, int index, const Value &opened, const Value &there, const Value &wanted,
                  QList<AnswerConflict> &conflicts)
{
    const Tasks before = tasksIn(field, opened);
    Tasks now = tasksIn(field, there);
    const Tasks mine = tasksIn(field, wanted);
    for (int task = 0; task < now.size(); ++task) {
        if (const std::optional<Task> one = mergedValue(before.value(task), now.at(task), mine.value(task)))
            now[task] = *one;
        else
            conflicts.append({index, task, Tasks{before.value(task)}, Tasks{now.at(task)}, Tasks{mine.value(task)}});
    }
    return settledTasks(field, now);
}

} // namespace

MergedAnswers mergedAnswers(const FormDefinition &form, const QList<Value> &opened, const QList<Value> &there, const QList<Value> &wanted)
{
    MergedAnswers all;
    for (int i = 0; i < form.fields.size(); ++i) {
        const Field &field = form.fields.at(i);
        const auto of = [&](const QList<Value> &given) { return normalized(field, given.value(i)); };
        if (fixedList(field)) {
            all.given.append(mergedTasks(field, i, of(opened), of(there), of(wanted), all.conflicts));
        } else if (const std::optional<Value> one = mergedValue(of(opened), of(there), of(wanted))) {
            all.given.append(*one);
        } else {
            all.given.append(of(there));
            all.conflicts.append({i, -1, of(opened), of(there), of(wanted)});
        }
    }
    return all;
}

void takeWanted(QList<Value> &given, const AnswerConflict &conflict, const FormDefinition &form)
{
    const Field &field = form.fields.at(conflict.field);
    if (conflict.task < 0) {
        given[conflict.field] = conflict.wanted;
        return;
    }
    Tasks tasks = tasksIn(field, given.at(conflict.field));
    tasks[conflict.task] = tasksOf(conflict.wanted).constFirst();
    given[conflict.field] = settledTasks(field, tasks);
}

QStringList mergedNames(const QStringList &opened, const QStringList &there, const QStringList &wanted)
{
    QStringList names;
    for (const QString &name : there) {
        const bool takenAway = opened.contains(name, Qt::CaseInsensitive) && !wanted.contains(name, Qt::CaseInsensitive);
        if (!takenAway)
            names.append(name);
    }
    for (const QString &name : wanted) {
        if (!opened.contains(name, Qt::CaseInsensitive) && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

} // namespace waybill
