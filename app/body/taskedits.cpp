#include "app/body/taskedits.h"

#include <QHash>

#include <algorithm>

namespace waybill {

namespace {

/// Where the mark stands between a task's brackets.
qsizetype markAt(const QByteArray &source, SourceSpan line)
{
    return source.indexOf('[', line.begin) + 1;
}

QByteArray ticked(QByteArray line, bool done)
{
    line[line.indexOf('[') + 1] = done ? 'x' : ' ';
    return line;
}

} // namespace

TaskEdits::TaskEdits(BodyEdits &edits, const BodyLayout &layout, int field, const QList<PlacedTask> &tasks)
    : m_edits(edits), m_layout(layout), m_field(field), m_tasks(tasks)
{
}

void TaskEdits::tick(const PlacedTask &task, bool done)
{
    const qsizetype at = markAt(m_edits.source(), task.first);
    if ((m_edits.source().at(at) != ' ') != done)
        m_edits.replace({at, at + 1}, done ? "x" : " ");
}

void TaskEdits::setText(const PlacedTask &task, const QByteArray &text)
{
    const QByteArray &source = m_edits.source();
    qsizetype begin = markAt(source, task.first) + 2;
    qsizetype end = task.all.end;
    while (end > begin && (source.at(end - 1) == '\n' || source.at(end - 1) == '\r'))
        --end;
    while (begin < end && (source.at(begin) == ' ' || source.at(begin) == '\t'))
        ++begin;
    m_edits.replace({begin, end}, text);
}

void TaskEdits::insertBehind(SourceSpan lines, const QByteArray &line)
{
    m_edits.insertLines(lines.end, line + '\n');
}

/// As the template has it, with its further lines.
QByteArray TaskEdits::templateLine(int index) const
{
    QByteArray line;
    for (const Part &part : m_layout.parts) {
        if (part.field == m_field && part.task == index)
            line += m_layout.source.mid(part.span.begin, part.span.length());
    }
    line.replace("\r\n", "\n");
    return line.endsWith('\n') ? line.chopped(1) : line;
}

QByteArray TaskEdits::textOfTask(const Task &task, int index) const
{
    if (!task.link.isEmpty())
        return task.text.toUtf8() + " (" + task.link.toUtf8() + ')';
    const QByteArray line = templateLine(index);
    return line.mid(line.indexOf(']') + 1).trimmed();
}

/// What stands before the box of this list's first task.
QByteArray TaskEdits::prefix() const
{
    const SourceSpan first = m_tasks.constFirst().first;
    return m_edits.source().mid(first.begin, markAt(m_edits.source(), first) - 1 - first.begin);
}

void TaskEdits::choose(int option)
{
    bool met = option < 0;
    for (const PlacedTask &task : m_tasks) {
        tick(task, task.index == option && !met);
        met = met || task.index == option;
    }
    if (!met)
        insertBehind(m_tasks.constLast().all, ticked(templateLine(option), true));
}

void TaskEdits::change(const Tasks &before, const Tasks &after)
{
    QHash<int, const PlacedTask *> placed;
    for (const PlacedTask &task : m_tasks)
        placed.insert(task.index, &task);
    for (int i = 0; i < after.size(); ++i) {
        if (before.value(i) == after.at(i))
            continue;
        const PlacedTask *task = placed.value(i);
        if (!task) {
            insertBehind(m_tasks.constLast().all, prefix() + (after.at(i).done ? "[x] " : "[ ] ") + textOfTask(after.at(i), i));
            continue;
        }
        tick(*task, after.at(i).done);
        if (before.value(i).link != after.at(i).link)
            setText(*task, textOfTask(after.at(i), i));
    }
}

void TaskEdits::rewrite(const Tasks &before, const Tasks &after)
{
    const qsizetype both = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < both && before.at(same).text == after.at(same).text)
        ++same;
    qsizetype end = 0;
    while (same + end < both && before.at(before.size() - 1 - end).text == after.at(after.size() - 1 - end).text)
        ++end;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const bool behind = i >= before.size() - end;
        const qsizetype now = behind ? i + after.size() - before.size() : i;
        if (!behind && i >= after.size() - end) {
            m_edits.remove(m_tasks.at(i).all);
            continue;
        }
        tick(m_tasks.at(i), after.at(now).done);
        if (before.at(i).text != after.at(now).text)
            setText(m_tasks.at(i), after.at(now).text.toUtf8());
    }
    // More than there were: behind the last one that is before them.
    const qsizetype kept = before.size() - end;
    for (qsizetype i = kept; i < after.size() - end; ++i) {
        const QByteArray line = prefix() + (after.at(i).done ? "[x] " : "[ ] ") + after.at(i).text.toUtf8();
        if (kept > 0)
            insertBehind(m_tasks.at(kept - 1).all, line);
        else
            m_edits.insertLines(m_tasks.constFirst().all.begin, line + '\n');
    }
}

bool haveSameTexts(const Tasks &one, const Tasks &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Task &a, const Task &b) { return a.text == b.text; });
}

QList<QByteArray> linesOfTasks(const BodyLayout &layout, const FormDefinition &form, int field, const Tasks &tasks)
{
    const QList<TemplateTask> &own = std::get<ChecklistKind>(form.fields.at(field).kind).tasks;
    QHash<QString, QList<int>> places;
    for (int task = int(own.size()) - 1; task >= 0; --task)
        places[own.at(task).text].append(task);
    QList<QByteArray> ownLines(own.size());
    const auto [first, end] = layout.partsOf(field);
    for (qsizetype i = first; i < end; ++i) {
        if (const Part &part = layout.parts.at(i); part.field == field && part.task >= 0)
            ownLines[part.task] += layout.source.mid(part.span.begin, part.span.length());
    }
    QByteArray prefix = layout.prefixOf(field);
    QList<QByteArray> lines;
    for (const Task &task : tasks) {
        const auto place = places.find(task.text);
        const bool isOwn = place != places.end() && !place->isEmpty();
        QByteArray line = isOwn ? ownLines.at(place->takeLast()) : prefix + "[ ] " + task.text.toUtf8();
        const qsizetype box = line.indexOf('[');
        prefix = line.first(box);
        if ((line.at(box + 1) != ' ') != task.done)
            line[box + 1] = task.done ? 'x' : ' ';
        lines.append(line);
    }
    return lines;
}

} // namespace waybill
