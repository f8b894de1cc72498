#include "app/body/bodyparts.h"

namespace waybill {

namespace {

/// The parts of a line with values; `text` is the line without its end.
void addValueParts(QList<Part> &parts, const Part &line, const QString &text, const QList<ValueInLine> &values)
{
    qsizetype chars = 0;
    qsizetype bytes = line.span.begin;
    const auto add = [&](Part::Kind kind, int field, qsizetype end) {
        const qsizetype from = bytes;
        bytes += QStringView(text).mid(chars, end - chars).toUtf8().size();
        chars = end;
        if (bytes > from || kind == Part::Kind::Value)
            parts.append({kind, {from, bytes}, line.section, field});
    };
    for (const ValueInLine &value : values) {
        add(Part::Kind::Label, value.field, value.begin);
        add(Part::Kind::Value, value.field, value.end);
    }
    const int last = values.constLast().field;
    if (values.size() == 1 && !QStringView(text).mid(chars).trimmed().isEmpty())
        add(Part::Kind::Guidance, last, text.size());
    if (bytes < line.span.end)
        parts.append({Part::Kind::LineEnd, {bytes, line.span.end}, line.section, last});
}

} // namespace

BodyParts::Line &BodyParts::at(int line)
{
    if (m_lines.size() < line)
        m_lines.resize(line);
    return m_lines[line - 1];
}

void BodyParts::take(int line, Part::Kind kind, int section, int field, int task)
{
    at(line) = {{kind, {}, section, field, task}, {}};
}

void BodyParts::takeValues(int line, int section, const QList<ValueInLine> &values)
{
    at(line) = {{Part::Kind::Label, {}, section}, values};
}

void BodyParts::takeSection(const BodySection &section)
{
    for (const BodyLine &line : section.lines)
        take(line.number, line.text.trimmed().isEmpty() ? Part::Kind::Blank : Part::Kind::Text, section.section);
    for (int line = section.heading; line < section.heading + section.headingLines; ++line)
        take(line, Part::Kind::Heading, section.section);
}

void BodyParts::takeTasks(const QList<MetTask> &tasks, const Field &entry, int field)
{
    const auto *list = std::get_if<ChecklistKind>(&entry.kind);
    const bool editable = list && (list->editable || list->open);
    int count = 0;
    for (const MetTask &task : tasks) {
        // A task without words is none in the answer.
        const int index = !editable ? task.own : task.task.text.isEmpty() ? -1 : count++;
        for (int line = task.line; index >= 0 && line < task.line + task.lines; ++line)
            take(line, line == task.line ? Part::Kind::Task : Part::Kind::Text, entry.section, field, index);
    }
}

void BodyParts::takeAnswer(const QList<BodyLine> &lines, std::pair<qsizetype, qsizetype> range, int section, int field, bool fenced)
{
    auto [begin, end] = range;
    for (const qsizetype at : {begin - 1, end}) {
        const QString text = fenced && at >= 0 && at < lines.size() ? lines.at(at).text.trimmed() : QString();
        if (text.startsWith(QLatin1String("```")) || text.startsWith(QLatin1String("~~~")))
            take(lines.at(at).number, Part::Kind::Fence, section, field);
    }
    const auto isBlank = [&lines](qsizetype at) { return lines.at(at).text.trimmed().isEmpty(); };
    while (begin < end && isBlank(begin))
        ++begin;
    while (end > begin && isBlank(end - 1))
        --end;
    for (qsizetype at = begin; at < end; ++at)
        take(lines.at(at).number, Part::Kind::Answer, section, field);
}

QList<Part> BodyParts::partsOf(const QByteArray &markdown) const
{
    QList<Part> parts;
    qsizetype begin = 0;
    for (qsizetype number = 0; begin < markdown.size(); ++number) {
        const qsizetype lineBreak = markdown.indexOf('\n', begin);
        const qsizetype end = lineBreak < 0 ? markdown.size() : lineBreak + 1;
        Line line = m_lines.value(number);
        line.part.span = {begin, end};
        const QByteArray bytes = markdown.mid(begin, end - begin);
        if (line.values.isEmpty()) {
            // A mark of Waybill's own is passed over as if it were blank.
            if (line.part.kind == Part::Kind::Blank && !bytes.trimmed().isEmpty())
                line.part.kind = Part::Kind::Text;
            parts.append(line.part);
        } else {
            QByteArray text = bytes.endsWith('\n') ? bytes.chopped(1) : bytes;
            if (text.endsWith('\r'))
                text.chop(1);
            if (begin == 0 && text.startsWith("\xEF\xBB\xBF")) {
                // The reader does not count a byte order mark.
                parts.append({Part::Kind::Text, {0, 3}, line.part.section});
                line.part.span.begin = 3;
                text.remove(0, 3);
            }
            addValueParts(parts, line.part, QString::fromUtf8(text), line.values);
        }
        begin = end;
    }
    return parts;
}

} // namespace waybill
