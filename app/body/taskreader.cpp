#include "app/body/taskreader.h"

#include <algorithm>

namespace waybill {

TaskReader::TaskReader(const BodySyntax &syntax, const FormDefinition &form, int section)
    : m_syntax(syntax), m_form(form), m_section(section), m_fields(syntax.tasksOf(section)), m_field(m_fields.value(0, -1))
{
    for (const int field : m_fields) {
        const OwnTasks &own = syntax.ownTasks(field);
        m_moreLines = std::max(m_moreLines, own.moreLines);
        for (auto text = own.byText.cbegin(); text != own.byText.cend(); ++text) {
            for (const int index : text.value())
                m_byText[text.key()].append({field, index});
        }
    }
}

/// Null for a choice.
const ChecklistKind *TaskReader::checklist(int field) const
{
    return std::get_if<ChecklistKind>(&m_form.fields.at(field).kind);
}

qsizetype TaskReader::take(const QList<BodyLine> &lines, qsizetype at)
{
    if (m_fields.isEmpty())
        return 0;
    const auto form = parseTaskLine(lines.at(at).text);
    if (!form)
        return 0;
    MetTask met{*form, {form->text, form->mark != QLatin1Char(' '), {}}, lines.at(at).number, 1, -1, m_field};
    // Of several lists the one whose task it is.
    if (const OwnTask own = m_fields.size() > 1 ? ownTask(form->text) : OwnTask(); own.field >= 0)
        met.field = own.field;
    const ChecklistKind *list = checklist(met.field);
    qsizetype size = list && list->editable ? takeEditable(lines, at, met) : takeFixed(lines, at, met);
    if (list && list->open && met.own < 0)
        size = takeEditable(lines, at, met);
    m_field = met.field;
    met.lines = int(size);
    m_met.append(met);
    return size;
}

/// The next task of this text that was not met yet; none when there is no more. The one option of its name is met again and again.
TaskReader::OwnTask TaskReader::ownTask(const QString &text) const
{
    const QString key = comparable(text);
    const QList<OwnTask> tasks = m_byText.value(key);
    if (tasks.size() == 1 && !checklist(tasks.constFirst().field))
        return tasks.constFirst();
    return tasks.value(m_times.value(key));
}

/// The same for `text (link)`.
TaskReader::OwnTask TaskReader::ownTaskWithLink(const QString &text, QString *link) const
{
    if (!text.endsWith(QLatin1Char(')')))
        return {};
    bool linked = false;
    for (const int field : m_fields) {
        for (const int task : m_syntax.ownTasks(field).linked) {
            linked = true;
            const QString &words = checklist(field)->tasks.at(task).text;
            if (!text.startsWith(words + QLatin1String(" (")))
                continue;
            *link = text.sliced(words.size() + 2).chopped(1);
            return ownTask(words);
        }
    }
    const qsizetype begin = text.indexOf(QLatin1String(" ("));
    if (begin < 0 || !linked)
        return {};
    const OwnTask task = ownTask(text.first(begin));
    *link = text.sliced(begin + 2).chopped(1);
    return task.field >= 0 && m_syntax.ownTasks(task.field).linked.contains(task.index) ? task : OwnTask();
}

/// As many lines as make a task of the template.
qsizetype TaskReader::takeFixed(const QList<BodyLine> &lines, qsizetype at, MetTask &met)
{
    QString text = met.form.text;
    QString link;
    qsizetype taken = 1;
    for (qsizetype size = 1;; ++size) {
        OwnTask own = ownTask(text);
        QString itsLink;
        if (own.field < 0)
            own = ownTaskWithLink(text, &itsLink);
        if (own.field >= 0) {
            met.own = own.index;
            met.field = own.field;
            link = itsLink;
            taken = size;
        }
        if (size > std::min(m_moreLines, mostTaskLines) || at + size >= lines.size() || lines.at(at + size).text.trimmed().isEmpty())
            break;
        appendContinued(text, lines.at(at + size).text);
    }
    if (met.own < 0)
        return taken;
    if (const ChecklistKind *list = checklist(met.field)) {
        met.task.text = list->tasks.at(met.own).text;
        met.task.link = link;
        ++m_times[comparable(met.task.text)];
    } else {
        const ChoiceKind &choice = std::get<ChoiceKind>(m_form.fields.at(met.field).kind);
        ++m_times[comparablePlain(choice.options.at(met.own).text)];
    }
    return taken;
}

/// All lines of the paragraph that starts in the item.
qsizetype TaskReader::takeEditable(const QList<BodyLine> &lines, qsizetype at, MetTask &met) const
{
    qsizetype size = 1;
    for (; at + size < lines.size() && size < mostTaskLines; ++size) {
        const QString &line = lines.at(at + size).text;
        if (!continuesParagraph(line) || isParenthesisedText(line.trimmed()) || m_syntax.isGuidance(line, m_section))
            break;
        appendContinued(met.task.text, line);
    }
    return size;
}

} // namespace waybill
