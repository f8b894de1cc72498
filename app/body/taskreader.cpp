#include "app/body/taskreader.h"

#include <algorithm>

namespace waybill {

TaskReader::TaskReader(const BodySyntax &syntax, const FormDefinition &form, int section)
    : m_syntax(syntax), m_section(section), m_own(syntax.ownTasks(syntax.tasksOf(section))), m_here(syntax.tasksOf(section) >= 0)
{
    if (m_here)
        m_checklist = std::get_if<ChecklistKind>(&form.fields.at(syntax.tasksOf(section)).kind);
}

qsizetype TaskReader::take(const QList<BodyLine> &lines, qsizetype at)
{
    if (!m_here)
        return 0;
    const auto form = parseTaskLine(lines.at(at).text);
    if (!form)
        return 0;
    MetTask met{*form, {form->text, form->mark != QLatin1Char(' '), {}}, lines.at(at).number, -1};
    const bool editable = m_checklist && m_checklist->editable;
    const qsizetype size = editable ? takeEditable(lines, at, met) : takeFixed(lines, at, met);
    m_met.append(met);
    return size;
}

/// The next task of this text that was not met yet; -1 when there is none.
int TaskReader::ownTask(const QString &text) const
{
    const QString key = comparable(text);
    return m_own.byText.value(key).value(m_times.value(key), -1);
}

/// The same for `text (link)`.
int TaskReader::ownTaskWithLink(const QString &text, QString *link) const
{
    if (!text.endsWith(QLatin1Char(')')))
        return -1;
    for (const int task : m_own.linked) {
        const QString opening = m_checklist->tasks.at(task).text + QLatin1String(" (");
        if (!text.startsWith(opening))
            continue;
        *link = text.sliced(opening.size()).chopped(1);
        return ownTask(m_checklist->tasks.at(task).text);
    }
    const qsizetype begin = text.indexOf(QLatin1String(" ("));
    if (begin < 0 || m_own.linked.isEmpty())
        return -1;
    const int task = ownTask(text.first(begin));
    *link = text.sliced(begin + 2).chopped(1);
    return m_own.linked.contains(task) ? task : -1;
}

/// As many lines as make a task of the template.
qsizetype TaskReader::takeFixed(const QList<BodyLine> &lines, qsizetype at, MetTask &met)
{
    QString text = met.form.text;
    QString link;
    qsizetype taken = 1;
    for (qsizetype size = 1;; ++size) {
        int own = ownTask(text);
        QString itsLink;
        if (own < 0)
            own = ownTaskWithLink(text, &itsLink);
        if (own >= 0) {
            met.own = own;
            link = itsLink;
            taken = size;
        }
        if (size > std::min(m_own.moreLines, mostTaskLines) || at + size >= lines.size() || lines.at(at + size).text.trimmed().isEmpty())
            break;
        appendContinued(text, lines.at(at + size).text);
    }
    if (met.own < 0)
        return taken;
    if (m_checklist) {
        met.task.text = m_checklist->tasks.at(met.own).text;
        met.task.link = link;
        ++m_times[comparable(met.task.text)];
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
