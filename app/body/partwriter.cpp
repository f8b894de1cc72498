#include "app/body/partwriter.h"

#include "app/base/variants.h"
#include "app/body/bodysyntax.h"
#include "app/body/singleline.h"
#include "app/body/taskedits.h"

#include <algorithm>

namespace waybill {

PartWriter::PartWriter(const FormSnapshot &snapshot, const BodyLayout &layout, const BodySyntax &syntax, const WriteOptions &options,
                       const WriterState &state, EscapedAnswers *answers)
    : m_snapshot(snapshot),
      m_form(*snapshot.definition),
      m_layout(layout),
      m_syntax(syntax),
      m_options(options),
      m_answers(answers),
      m_state(state),
      m_hasMarkdown(std::any_of(snapshot.given.cbegin(), snapshot.given.cend(), [](const Value &value) { return markdownOf(value); }))
{
    for (int field = 0; m_hasMarkdown && field < snapshot.given.size(); ++field) {
        if (isWhole(snapshot.given.at(field)))
            m_wholes.insert(layout.wholePartsOf(field).first, field);
    }
}

void PartWriter::add(const Part &part)
{
    const qsizetype index = &part - m_layout.parts.constData();
    if (index < m_state.passedTo)
        return;
    if (const int begun = markdownBegunAt(index); begun >= 0)
        return addMarkdown(begun);
    switch (part.kind) {
    case Part::Kind::FrontMatter:
        return;
    case Part::Kind::Blank:
        return blank(bytes(part.span));
    case Part::Kind::Heading:
    case Part::Kind::Callout:
    case Part::Kind::Added:
        return text(bytes(part.span));
    case Part::Kind::Text:
        return addText(part);
    case Part::Kind::Guidance:
        return addGuidance(part);
    case Part::Kind::Label:
    case Part::Kind::LineEnd:
    case Part::Kind::Value:
        return addLinePiece(part);
    case Part::Kind::Task:
        return addTask(part);
    case Part::Kind::Answer:
        return addAnswer(part);
    case Part::Kind::Fence:
        return addFence(part);
    case Part::Kind::NoResponse:
        return addNoResponse(part);
    case Part::Kind::Rows:
        return addRows(part);
    }
}

void PartWriter::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_written.append(bytes);
    m_state.atLineStart = bytes.back() == '\n';
}

void PartWriter::startLine()
{
    if (!m_state.atLineStart)
        append(m_layout.lineEnd);
}

void PartWriter::blank(QByteArrayView line)
{
    m_state.needsBlank = false;
    if (m_state.dropped && m_state.lastBlank)
        return;
    append(line);
    m_state.lastBlank = true;
}

void PartWriter::text(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_state.needsBlank) {
        startLine();
        append(m_layout.lineEnd);
        m_state.needsBlank = false;
    }
    append(bytes);
    m_state.lastBlank = false;
    m_state.dropped = false;
}

/// Whole lines, with a blank line before and, if more follows, after.
void PartWriter::paragraph(const QByteArray &lines)
{
    startLine();
    if (!m_state.lastBlank)
        append(m_layout.lineEnd);
    m_state.needsBlank = false;
    text(lines);
    text(m_layout.lineEnd);
    m_state.needsBlank = true;
}

void PartWriter::addText(const Part &part)
{
    // What stands between tasks goes where the answer's own tasks take their place, and lines that go on with a task's text are part of
    // what is written for it.
    const auto rewrites = Overloaded{
        [&](const ChecklistKind &list) {
            return m_snapshot.given.at(part.field).index() != 0
                && (list.editable || isRearranged(part.field, list) || isLinked(part, list));
        },
        [](const LineAnswer &) { return false; },
        [](const ParagraphKind &) { return false; },
        [](const ChoiceKind &) { return false; },
        [](const ConstantKind &) { return false; },
    };
    const bool ofTask = part.task >= 0 && part.field >= 0;
    if (exists(part.field) && !(ofTask && std::visit(rewrites, m_form.fields.at(part.field).kind)))
        text(bytes(part.span));
    else if (!ofTask || !exists(part.field) || !std::get<ChecklistKind>(m_form.fields.at(part.field).kind).open)
        m_state.dropped = true; // Of an open list nothing is: its lines are all written with the first.
}

void PartWriter::addGuidance(const Part &part)
{
    if (m_options.keepGuidance && exists(part.field)) {
        if (m_state.inLine && m_state.needsSpace)
            text(" ");
        text(bytes(part.span));
    } else {
        m_state.dropped = true;
        m_state.ownLine = false;
    }
}

void PartWriter::addLinePiece(const Part &part)
{
    if (!exists(part.field)) {
        m_state.dropped = true;
        return;
    }
    if (part.kind == Part::Kind::Label) {
        m_state.inLine = true;
        m_label = bytes(part.span);
    } else if (part.kind == Part::Kind::Value) {
        addValue(part);
    } else {
        const QByteArrayView end = bytes(part.span);
        // Blanks at the end are the template's. Behind something that was left out they are of no use.
        text(m_state.ownLine ? end : end.endsWith("\r\n") ? end.last(2) : end.endsWith('\n') ? end.last(1) : end.first(0));
        m_state.inLine = m_state.needsSpace = m_state.ownLine = false;
    }
}

/// Whether what stands for the field is the template's own value.
bool PartWriter::hasOwnValue(int field) const
{
    const Field &entry = m_form.fields.at(field);
    const QString answer = textOf(value(field));
    return !answer.isEmpty() && answer == textOf(unansweredValue(entry)) && answer == entry.ownText;
}

void PartWriter::addValue(const Part &part)
{
    const QString answer = textOf(value(part.field));
    const auto isTemplates = Overloaded{
        [](const ConstantKind &) { return true; }, [](const LineAnswer &) { return false; },    [](const ParagraphKind &) { return false; },
        [](const ChoiceKind &) { return false; },  [](const ChecklistKind &) { return false; },
    };
    if (const MarkdownAnswer *markdown = markdownOf(m_snapshot.given.at(part.field))) {
        // In a cell; what would end its row is a blank.
        text(m_label);
        text(QString(markdown->text).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8());
        m_state.ownLine = true;
        return;
    }
    const bool stays = m_form.fields.at(part.field).stays;
    const bool unanswered = answer.isEmpty() && (m_options.keepGuidance || stays || part.span.length() == 0);
    m_state.ownLine = !answer.isEmpty() || unanswered;
    if (unanswered || hasOwnValue(part.field) || (answer.isEmpty() && std::visit(isTemplates, m_form.fields.at(part.field).kind))) {
        text(m_label);
        text(bytes(part.span));
        return;
    }
    qsizetype end = m_label.size();
    while (end > 0 && (m_label.at(end - 1) == ' ' || m_label.at(end - 1) == '\t'))
        --end;
    text(m_label.first(end));
    if (answer.isEmpty())
        return;
    const QByteArrayView gap = m_label.sliced(end);
    text(gap.isEmpty() ? QByteArrayView(" ") : gap);
    QString written = escapedSingleLine(answer, singleLineStructure(m_form, m_layout, part.field));
    if (m_layout.fields.at(part.field).place == FieldPlace::Cell) {
        written.replace(QLatin1Char('|'), QLatin1String("\\|"));
        // A bar right behind a backslash would be the answer's.
        if (written.endsWith(QLatin1Char('\\')) && m_layout.source.mid(part.span.end, 1) == "|")
            written += QLatin1Char(' ');
    }
    text(written.toUtf8());
    m_state.needsSpace = part.span.length() == 0;
}

void PartWriter::addTask(const Part &part)
{
    if (!exists(part.field)) {
        m_state.dropped = true;
        return;
    }
    std::visit(Overloaded{
                   [&](const ChoiceKind &choice) { addBox(part, choice.options.at(part.task).text == textOf(value(part.field))); },
                   [&](const ChecklistKind &checklist) {
                       if (m_snapshot.given.at(part.field).index() == 0)
                           addBox(part, checklist.tasks.at(part.task).done);
                       else if (!checklist.editable && !isRearranged(part.field, checklist))
                           addFixedTask(part, checklist);
                       else if (part.task == 0)
                           checklist.editable ? addEditableTasks(part) : addOpenTasks(part);
                       else if (!checklist.open)
                           m_state.dropped = true;
                   },
                   [](const LineAnswer &) {}, // None of these stands on task items.
                   [](const ParagraphKind &) {},
                   [](const ConstantKind &) {},
               },
               m_form.fields.at(part.field).kind);
}

/// What stands before a task's box.
QByteArray PartWriter::prefix(const Part &task) const
{
    const QByteArrayView line = bytes(task.span);
    return line.first(line.indexOf('[')).toByteArray();
}

/// The template's own line with the box ticked or not.
void PartWriter::addBox(const Part &part, bool ticked)
{
    QByteArray line = bytes(part.span).toByteArray();
    char &mark = line[line.indexOf('[') + 1];
    if ((mark != ' ') != ticked)
        mark = ticked ? 'x' : ' ';
    text(line);
}

/// Whether the task is written with a link in place of the template's words.
bool PartWriter::isLinked(const Part &part, const ChecklistKind &checklist) const
{
    return !checklist.tasks.at(part.task).linkWords.isEmpty() && !tasksOf(value(part.field)).value(part.task).link.isEmpty();
}

void PartWriter::addFixedTask(const Part &part, const ChecklistKind &checklist)
{
    const Task &task = std::get<Tasks>(value(part.field)).at(part.task);
    if (!isLinked(part, checklist))
        return addBox(part, task.done);
    text(prefix(part) + (task.done ? "[x] " : "[ ] ") + task.text.toUtf8() + " (" + task.link.toUtf8() + ')');
    text(m_layout.lineEnd);
}

/// Whether an open list has other tasks than the template's, or in another order.
bool PartWriter::isRearranged(int field, const ChecklistKind &checklist)
{
    if (checklist.open && m_rearranged.first != field) {
        m_rearranged = {field, !haveSameTexts(tasksOf(value(field)), initialTasks(checklist))};
    }
    return checklist.open && m_rearranged.second;
}

void PartWriter::addOpenTasks(const Part &part)
{
    for (const QByteArray &lines : linesOfTasks(m_layout, m_form, part.field, tasksOf(value(part.field)))) {
        text(lines);
        startLine();
    }
}

void PartWriter::addEditableTasks(const Part &part)
{
    const Tasks tasks = std::get<Tasks>(value(part.field));
    if (tasks.isEmpty())
        m_state.dropped = true;
    for (const Task &task : tasks) {
        text(prefix(part) + (task.done ? "[x] " : "[ ] ") + task.text.toUtf8());
        text(m_layout.lineEnd);
    }
}

void PartWriter::addAnswer(const Part &part)
{
    const bool here = exists(part.field);
    if (here && m_form.fields.at(part.field).stays && m_snapshot.given.at(part.field).index() == 0)
        return text(bytes(part.span));
    const QString answer = here ? writtenAnswer(value(part.field)) : m_form.fields.at(part.field).otherwise;
    if (answer.isEmpty()) {
        if (here && m_options.keepGuidance)
            text(bytes(part.span));
        else if (part.span.length() > 0)
            m_state.dropped = true;
        return;
    }
    if (here && m_layout.fields.at(part.field).fenced) {
        startLine();
        text(m_syntax.escapedLines(answer, part.section, m_layout.lineEnd) + m_layout.lineEnd);
    } else if (!here)
        paragraph(QString(answer).replace(QLatin1Char('\n'), QString::fromLatin1(m_layout.lineEnd)).toUtf8());
    else if (m_answers)
        paragraph(m_answers->escaped(answer, part.field, part.section, m_syntax, m_layout.lineEnd));
    else
        paragraph(m_syntax.escapedLines(answer, part.section, m_layout.lineEnd));
}

/// Right beneath the table: a blank line would end it.
void PartWriter::addRows(const Part &part)
{
    const QString rows = exists(part.field) ? textOf(value(part.field)) : QString();
    if (rows.isEmpty())
        return;
    for (const QString &row : rows.split(QLatin1Char('\n'))) {
        startLine();
        // One that reads like the template's own is told from it by a blank more.
        const bool isOwn = m_syntax.ownText(part.section).contains(row);
        text((isOwn ? QLatin1String("| ") + row.sliced(1) : row).toUtf8());
        text(m_layout.lineEnd);
    }
}

void PartWriter::addNoResponse(const Part &part)
{
    const Field &entry = m_form.fields.at(part.field);
    // A block of code stays empty.
    if ((exists(part.field) ? writtenAnswer(value(part.field)) : entry.otherwise).isEmpty())
        text(m_layout.fields.at(part.field).fenced ? m_layout.lineEnd : noResponse + m_layout.lineEnd);
}

/// A line before or behind a block of code, made longer where the answer has such a line itself (CommonMark 4.5).
void PartWriter::addFence(const Part &part)
{
    const QByteArrayView line = bytes(part.span);
    qsizetype begin = 0;
    while (begin < line.size() && line.at(begin) == ' ')
        ++begin;
    const char mark = line.at(begin);
    const auto marksAt = [mark](QByteArrayView text) {
        return std::find_if(text.begin(), text.end(), [mark](char c) { return c != mark; }) - text.begin();
    };
    const qsizetype own = marksAt(line.sliced(begin));
    qsizetype most = 0;
    for (const QByteArray &answered : textOf(value(part.field)).toUtf8().split('\n'))
        most = std::max(most, qsizetype(marksAt(QByteArrayView(answered).trimmed())));
    text(most < own ? line.toByteArray()
                    : line.first(begin).toByteArray() + QByteArray(most + 1 - own, mark) + line.sliced(begin).toByteArray());
}

} // namespace waybill
