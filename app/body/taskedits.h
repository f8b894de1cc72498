#pragma once

#include "app/body/bodyedits.h"
#include "app/form/value.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// A task item of a body: its first line, and the lines that go on with its text.
struct PlacedTask
{
    int index = -1; ///< In the answer, or of the option.
    SourceSpan first;
    SourceSpan all;
};

/// Whether they are the same tasks in the same order, done or not.
bool haveSameTexts(const Tasks &one, const Tasks &other);
/// Tasks of an open list as they stand in a new body: the template's own with all their lines, as it has them, the others like the one
/// before them.
QList<QByteArray> linesOfTasks(const BodyLayout &layout, const FormDefinition &form, int field, const Tasks &tasks);

/// What a field's task items are changed by.
class TaskEdits
{
public:
    /// `tasks`: those of the field in the order of the body, at least one. All must outlive it.
    TaskEdits(BodyEdits &edits, const BodyLayout &layout, int field, const QList<PlacedTask> &tasks);

    /// Ticks this option and no other; -1: none.
    void choose(int option);
    /// Of a fixed list: by index, what differs.
    void change(const Tasks &before, const Tasks &after);
    /// Of a list that can be edited: tasks that stay keep their lines.
    void rewrite(const Tasks &before, const Tasks &after);

private:
    void tick(const PlacedTask &task, bool done);
    /// The words behind the box, with all lines that go on with them.
    void setText(const PlacedTask &task, const QByteArray &text);
    void insertBehind(SourceSpan lines, const QByteArray &line);
    QByteArray templateLine(int index) const;
    QByteArray textOfTask(const Task &task, int index) const;
    QByteArray prefix() const;

    BodyEdits &m_edits;
    const BodyLayout &m_layout;
    const int m_field;
    const QList<PlacedTask> &m_tasks;
};

} // namespace waybill
