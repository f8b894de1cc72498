#include "app/body/bodysyntax.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// Where the backslashes begin and end that a line starts with, behind its blanks.
std::pair<qsizetype, qsizetype> backslashes(const QString &line)
{
    qsizetype begin = 0;
    while (begin < line.size() && line.at(begin).isSpace())
        ++begin;
    qsizetype end = begin;
    while (end < line.size() && line.at(end) == QLatin1Char('\\'))
        ++end;
    return {begin, end};
}

} // namespace

QStringList cellTexts(const QString &line)
{
    QStringList texts;
    for (const auto &[begin, end] : tableCells(line))
        texts.append(line.mid(begin, end - begin).replace(QLatin1String("\\|"), QLatin1String("|")));
    return texts;
}

bool OwnRow::isFilledBy(const QStringList &row) const
{
    // The last cell may be one that the template's row lacks.
    if (row.isEmpty() || row.size() > texts.size() || row.size() + 1 < texts.size())
        return false;
    if (row.size() < texts.size() && !(texts.constLast().isEmpty() && fields.constLast() >= 0))
        return false;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (fields.at(column) < 0 && row.at(column) != texts.at(column))
            return false;
    }
    return true;
}

BodySyntax::BodySyntax(const FormDefinition &form, const BodyLayout &layout) : m_sections(form.sections.size())
{
    const QByteArray body = layout.body();
    m_ofForm = layout.isForm();
    m_opensFront = body.left(body.indexOf('\n')).trimmed() == "---";
    if (m_opensFront)
        m_front = body;
    addFields(form, layout);
    addParts(form, layout);
    // All lines of a section's heading, the first of its parts.
    for (qsizetype i = 0; i < layout.parts.size();) {
        QStringList heading;
        const int section = layout.parts.at(i).section;
        for (; i < layout.parts.size() && layout.parts.at(i).kind == Part::Kind::Heading && layout.parts.at(i).section == section; ++i)
            heading.append(layout.text(layout.parts.at(i).span));
        if (heading.isEmpty())
            ++i;
        else
            addHeading(heading, section, form);
    }
}

void BodySyntax::addFields(const FormDefinition &form, const BodyLayout &layout)
{
    for (int i = 0; i < form.fields.size(); ++i) {
        const FieldPlace place = layout.fields.at(i).place;
        if (place == FieldPlace::Paragraph)
            m_sections[form.fields.at(i).section].paragraph = i;
        if (place != FieldPlace::Tasks)
            continue;
        m_sections[form.fields.at(i).section].tasks.append(i);
        OwnTasks &own = m_tasks[i];
        if (const auto *checklist = std::get_if<ChecklistKind>(&form.fields.at(i).kind)) {
            for (int task = 0; task < checklist->tasks.size(); ++task) {
                own.byText[comparable(checklist->tasks.at(task).text)].append(task);
                if (!checklist->tasks.at(task).linkWords.isEmpty())
                    own.linked.append(task);
            }
        } else if (const auto *choice = std::get_if<ChoiceKind>(&form.fields.at(i).kind)) {
            for (int option = 0; option < choice->options.size(); ++option)
                own.byText[comparablePlain(choice->options.at(option).text)].append(option);
        }
    }
}

void BodySyntax::addLabel(const QString &text, const Part &part)
{
    OfSection &section = m_sections[part.section];
    FieldLine line;
    if (const auto label = parseFieldLine(text)) {
        line = *label;
    } else {
        const qsizetype begin = itemPrefix(text);
        line.prefix = text.first(begin);
        line.label = text.mid(begin).trimmed();
        line.marked = false;
        section.openLabels.append(line.label);
        std::stable_sort(section.openLabels.begin(), section.openLabels.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
    QList<int> &fields = section.labels[comparable(line.label)];
    fields.append(part.field);
    m_doubledLabels = m_doubledLabels || fields.size() > 1;
    m_labelForms.insert(part.field, line);
}

void BodySyntax::addCell(const BodyLayout &layout, const Part &part)
{
    OfSection &section = m_sections[part.section];
    const SourceSpan span = layout.fields.at(part.field).span;
    const QString line = layout.text(span);
    if (std::exchange(section.rowBegin, span.begin) != span.begin) {
        section.rows.append({{}, cellTexts(line)});
        section.rows.last().fields.fill(-1, section.rows.constLast().texts.size());
    }
    const qsizetype begin = layout.text({span.begin, part.span.begin}).size();
    const auto cells = tableCells(line);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells.at(column).first == begin)
            section.rows.last().fields[column] = part.field;
    }
    if (!section.rows.constLast().fields.contains(part.field)) {
        section.rows.last().fields.append(part.field);
        section.rows.last().texts.append(QString());
    }
}

void BodySyntax::addTable(const Part &rows, const QStringList &lines)
{
    OfSection &section = m_sections[rows.section];
    for (const QString &line : lines) {
        if (!tableCells(line).isEmpty())
            section.tables.insert(line, rows.field);
    }
    for (OwnRow &row : section.rows)
        row.more = row.more < 0 ? rows.field : row.more;
}

void BodySyntax::addParts(const FormDefinition &form, const BodyLayout &layout)
{
    std::vector<bool> isBehind(m_sections.size(), false);
    int moreLines = 0;
    QStringList table; // Lines of the one that is being passed.
    for (const Part &part : layout.parts) {
        if (part.section < 0)
            continue;
        if (part.kind == Part::Kind::Rows)
            addTable(part, std::exchange(table, {}));
        else if (part.kind == Part::Kind::Text)
            table.append(layout.text(part.span).trimmed());
        else if (part.kind == Part::Kind::Blank || part.kind == Part::Kind::Heading)
            table.clear();
        OfSection &section = m_sections[part.section];
        const QString text = layout.text(part.span);
        moreLines = part.kind == Part::Kind::Text && part.task >= 0 ? moreLines + 1 : 0;
        if (moreLines > 0)
            m_tasks[part.field].moreLines = std::max(m_tasks[part.field].moreLines, moreLines);
        const bool ofCell = part.field >= 0 && layout.fields.at(part.field).place == FieldPlace::Cell;
        if (ofCell) {
            if (part.kind == Part::Kind::Value)
                addCell(layout, part);
        } else if (part.kind == Part::Kind::Label) {
            addLabel(text, part);
        } else if (part.kind == Part::Kind::Task) {
            if (const auto task = parseTaskLine(text))
                m_tasks[part.field].forms.append(*task);
        } else if (part.kind == Part::Kind::Guidance) {
            // A blank line of a comment is a blank line wherever it stands.
            if (const QString line = text.trimmed(); !line.isEmpty())
                section.guidance.insert(line);
        } else if (part.kind == Part::Kind::Answer) {
            isBehind[part.section] = true;
            // While it stays it is looked at like any of the template's text.
            if (form.fields.at(part.field).stays) {
                for (const QString &line : text.split(QLatin1Char('\n')))
                    ++section.own[line.trimmed()];
            }
        } else if (part.kind == Part::Kind::Fence) {
            (isBehind[part.section] ? section.behind : section.before).append(text.trimmed());
        } else if (part.kind == Part::Kind::Text || part.kind == Part::Kind::Callout || part.kind == Part::Kind::Added) {
            ++section.own[text.trimmed()];
            if (part.field < 0)
                (isBehind[part.section] ? section.behind : section.before).append(text.trimmed());
        }
    }
}

void BodySyntax::addHeading(const QStringList &lines, int section, const FormDefinition &form)
{
    // A link whose address stands elsewhere in the template reads differently when its line is looked at alone; both count.
    const QString whole = comparablePlain(form.sections.at(section).heading);
    QSet<QString> texts{whole};
    if (form.sections.at(section).level == groupLevel) {
        texts.insert(comparable(groupHead(lines.constFirst())));
        for (const QString &text : std::as_const(texts))
            m_groups[text].append(section);
        return;
    }
    if (atxHeadingLevel(lines.constFirst()) > 0) {
        texts.insert(comparable(atxHeadingText(lines.constFirst().trimmed())));
    } else {
        QStringList words;
        for (const QString &line : lines.first(lines.size() - 1))
            words.append(comparable(line));
        m_underlinedLines = std::max(m_underlinedLines, int(words.size()));
        m_underlinedBegin.insert(words.value(0));
        m_underlined[words.join(QLatin1Char('\n'))].append(section);
    }
    for (const QString &text : std::as_const(texts))
        m_headings[text].append(section);
}

QList<int> BodySyntax::sectionsOfHeading(const QString &line) const
{
    if (atxHeadingLevel(line) == 0)
        return {};
    return m_headings.value(comparable(atxHeadingText(line)));
}

QList<int> BodySyntax::sectionsOfGroup(const QString &line) const
{
    if (m_groups.isEmpty())
        return {};
    const QString head = groupHead(line);
    return head.isEmpty() ? QList<int>() : m_groups.value(comparable(head));
}

std::optional<FieldLine> BodySyntax::labelLine(const QString &line, int section) const
{
    const OfSection &own = m_sections.at(section);
    if (own.labels.isEmpty())
        return std::nullopt;
    if (auto label = parseFieldLine(line); label && own.labels.contains(comparable(label->label)))
        return label;
    for (const QString &open : own.openLabels) {
        if (auto label = parseOpenFieldLine(line, open))
            return label;
    }
    return std::nullopt;
}

QList<int> BodySyntax::sectionsOfUnderlined(const QStringList &lines) const
{
    if (m_underlined.isEmpty())
        return {};
    QStringList words;
    for (const QString &line : lines)
        words.append(comparable(line));
    return m_underlined.value(words.join(QLatin1Char('\n')));
}

QList<int> BodySyntax::fieldsOfLabel(const QString &label, int section) const
{
    const QHash<QString, QList<int>> &labels = m_sections.at(section).labels;
    return labels.isEmpty() ? QList<int>() : labels.value(comparable(label));
}

const OwnTasks &BodySyntax::ownTasks(int field) const
{
    static const OwnTasks none;
    const auto found = m_tasks.constFind(field);
    return found == m_tasks.cend() ? none : *found;
}

bool BodySyntax::isGuidance(const QString &line, int section) const
{
    return m_sections.at(section).guidance.contains(line.trimmed());
}

bool BodySyntax::isWithinOwnText(const QString &line, const QString &before, int section) const
{
    const auto isOwn = [this, section](const QString &text) {
        return isGuidance(text, section) || (!text.isEmpty() && ownText(section).contains(text));
    };
    return isOwn(line.trimmed()) && isOwn(before.trimmed());
}

bool BodySyntax::isStructure(const QString &line, int section) const
{
    if (!sectionsOfHeading(line).isEmpty() || isGuidance(line, section))
        return true;
    if (m_ofForm && line.trimmed() == QLatin1String(noResponse))
        return true;
    if (m_underlinedLines > 0 && m_underlinedBegin.contains(comparable(line)))
        return true;
    if (m_opensFront && line.trimmed() == QLatin1String("---"))
        return true;
    if (!rows(section).isEmpty() && !tableCells(line).isEmpty())
        return true;
    if (!tasksOf(section).isEmpty() && parseTaskLine(line))
        return true;
    return !sectionsOfGroup(line).isEmpty() || labelLine(line, section);
}

QString BodySyntax::escaped(const QString &line, int section) const
{
    // The backslash goes before the first character that is no blank: there Markdown shows the character instead of acting on it.
    const auto [begin, end] = backslashes(line);
    return isStructure(line.first(begin) + line.mid(end), section) ? line.first(begin) + QLatin1Char('\\') + line.mid(begin) : line;
}

QByteArray BodySyntax::escapedLines(const QString &lines, int section, const QByteArray &lineEnd) const
{
    QByteArrayList out;
    for (const QString &line : lines.split(QLatin1Char('\n')))
        out.append(escaped(line, section).toUtf8());
    return out.join(lineEnd);
}

QString BodySyntax::unescaped(const QString &line, int section) const
{
    const auto [begin, end] = backslashes(line);
    return end > begin && isStructure(line.first(begin) + line.mid(end), section) ? line.first(begin) + line.mid(begin + 1) : line;
}

} // namespace waybill
