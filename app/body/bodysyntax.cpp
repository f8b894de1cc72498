#include "app/body/bodysyntax.h"

#include "app/template/linesyntax.h"

namespace waybill {

namespace {

QString key(const QString &text)
{
    return withoutColon(text.simplified().toLower());
}

/// The plain text of a heading line: emphasis and code marks do not count when headings are compared.
QString headingKey(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('*')).remove(QLatin1Char('`')).remove(QLatin1Char('_')).remove(QLatin1Char('\\'));
    return key(plain);
}

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

BodySyntax::BodySyntax(const FormDefinition &form, const BodyLayout &layout)
{
    for (int i = 0; i < form.sections.size(); ++i) {
        const QString heading = headingKey(form.sections.at(i).heading);
        if (!heading.isEmpty())
            m_headings[heading].append(i);
    }
    for (int i = 0; i < form.fields.size(); ++i) {
        const FieldPlace place = layout.fields.at(i).place;
        if (place == FieldPlace::Tasks)
            m_tasks.insert(form.fields.at(i).section, i);
        else if (place == FieldPlace::Paragraph)
            m_paragraphs.insert(form.fields.at(i).section, i);
    }
    for (const Part &part : layout.parts) {
        if (part.kind == Part::Kind::Heading && part.span.begin == layout.sections.at(part.section).begin
            && atxHeadingLevel(layout.text(part.span).trimmed()) == 0) {
            m_underlined[headingKey(form.sections.at(part.section).heading)].append(part.section);
        } else if (part.kind == Part::Kind::Label) {
            if (const auto line = parseFieldLine(layout.text(part.span)))
                m_labels[part.section].insert(key(line->label), part.field);
        } else if (part.kind == Part::Kind::Guidance) {
            m_guidance[part.section].insert(layout.text(part.span).trimmed());
        }
    }
}

QList<int> BodySyntax::sectionsOfHeading(const QString &line) const
{
    if (atxHeadingLevel(line) == 0)
        return {};
    return m_headings.value(headingKey(atxHeadingText(line)));
}

QList<int> BodySyntax::sectionsOfUnderlined(const QString &line) const
{
    return m_underlined.isEmpty() ? QList<int>() : m_underlined.value(headingKey(line));
}

int BodySyntax::fieldOfLabel(const QString &label, int section) const
{
    return m_labels.value(section).value(key(label), -1);
}

bool BodySyntax::isGuidance(const QString &line, int section) const
{
    return m_guidance.value(section).contains(line.trimmed());
}

bool BodySyntax::isStructure(const QString &line, int section) const
{
    if (!sectionsOfHeading(line).isEmpty() || !sectionsOfUnderlined(line).isEmpty() || isGuidance(line, section))
        return true;
    if (tasksOf(section) >= 0 && parseTaskLine(line))
        return true;
    const auto field = parseFieldLine(line);
    return field && fieldOfLabel(field->label, section) >= 0;
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
