#include "app/body/bodysyntax.h"
#include "app/body/frontreader.h"
#include "app/template/linesyntax.h"

#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

/// The last lines that end in a comment of Waybill's own, by which it finds a filed issue again, are no answer.
void dropMarks(QStringList &lines)
{
    static const QRegularExpression mark(QString::fromLatin1(R"(<!-- waybill:[0-9a-z-]+ -->\s*$)"));
    for (qsizetype i = lines.size() - 1; i >= 0 && (lines.at(i).trimmed().isEmpty() || mark.match(lines.at(i)).hasMatch()); --i)
        lines[i].clear();
}

QStringList splitLines(const QByteArray &markdown)
{
    QStringList lines = QString::fromUtf8(markdown).split(QLatin1Char('\n'));
    if (lines.constFirst().startsWith(QChar(0xFEFF)))
        lines.first().remove(0, 1);
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    dropMarks(lines);
    return lines;
}

qsizetype frontMatterEnd(const QStringList &lines)
{
    const auto isFence = [](const QString &line) { return line.trimmed() == QLatin1String("---"); };
    if (!isFence(lines.constFirst()))
        return 0;
    const auto close = std::find_if(lines.begin() + 1, lines.end(), isFence);
    return close == lines.end() ? 0 : close - lines.begin() + 1;
}

/// The second line of a heading like the ones in CommonMark 4.3.
bool isUnderline(const QString &line)
{
    const QString marks = line.trimmed();
    return !marks.isEmpty() && (marks.count(QLatin1Char('=')) == marks.size() || marks.count(QLatin1Char('-')) == marks.size());
}

int leadingSection(const FormDefinition &form)
{
    // The first section is the issue's own details, which are no part of a body.
    for (int i = 1; i < form.sections.size(); ++i) {
        if (form.sections.at(i).level == 0)
            return i;
    }
    return -1;
}

/// Cuts the lines of a body at headings.
class Cutter
{
public:
    /// `begin`: the first line behind the front matter.
    Cutter(const FormDefinition &form, const BodySyntax &syntax, const QStringList &lines, qsizetype begin, int from)
        : m_begin(begin),
          m_form(form),
          m_syntax(syntax),
          m_lines(lines),
          m_met(form.sections.size(), false),
          m_sections{{leadingSection(form), 0, 0, 0, {}}}
    {
        std::fill_n(m_met.begin(), from, true);
    }

    QList<BodySection> cut()
    {
        for (qsizetype at = m_begin; at < m_lines.size();) {
            const qsizetype size = isInOwnText(at) ? 0 : startSection(at);
            if (size > 0)
                m_sections.last().headingLines = int(size);
            else
                m_sections.last().lines.append({m_lines.at(at), int(at) + 1});
            at += std::max<qsizetype>(size, 1);
        }
        return std::move(m_sections);
    }

private:
    bool isInOwnText(qsizetype at) const
    {
        const int section = m_sections.constLast().section;
        return section >= 0 && at > 0 && m_syntax.isWithinOwnText(m_lines.at(at), m_lines.at(at - 1), section);
    }

    /// Begins a section if a heading of the template stands here; the number of its lines.
    qsizetype startSection(qsizetype at)
    {
        if (const int level = atxHeadingLevel(m_lines.at(at)); level > 0)
            return add(m_syntax.sectionsOfHeading(m_lines.at(at)), at, level) ? 1 : 0;
        for (qsizetype size = 1; size <= m_syntax.underlinedLines() && at + size < m_lines.size(); ++size) {
            if (m_lines.at(at + size - 1).trimmed().isEmpty())
                break;
            if (isUnderline(m_lines.at(at + size)))
                return add(m_syntax.sectionsOfUnderlined(m_lines.mid(at, size)), at, 0) ? size + 1 : 0;
        }
        // A label to be answered here may be called like a group elsewhere.
        const int section = m_sections.constLast().section;
        if (section >= 0 && m_syntax.labelLine(m_lines.at(at), section))
            return 0;
        return add(m_syntax.sectionsOfGroup(m_lines.at(at)), at, 0) ? 1 : 0;
    }

    /// Sections of one heading are met in the order of the template.
    bool add(const QList<int> &candidates, qsizetype at, int level)
    {
        if (candidates.isEmpty())
            return false;
        // Those before were met, too, so that many of one name cost no search.
        qsizetype &next = m_next[candidates.constData()];
        while (next < candidates.size() && m_met.at(candidates.at(next)))
            ++next;
        if (next == candidates.size())
            return false;
        const int section = candidates.at(next);
        m_met[section] = true;
        m_sections.append({section, int(at) + 1, 1, level > 0 ? level : m_form.sections.at(section).level, {}});
        return true;
    }

    const qsizetype m_begin;
    const FormDefinition &m_form;
    const BodySyntax &m_syntax;
    const QStringList &m_lines;
    QList<bool> m_met;                    ///< By section.
    QHash<const int *, qsizetype> m_next; ///< By the list of candidates, which the syntax keeps.
    QList<BodySection> m_sections;
};

} // namespace

QList<BodySection> bodySections(const FormDefinition &form, const BodySyntax &syntax, const QByteArray &markdown, int from)
{
    const QStringList lines = splitLines(markdown);
    const bool isOwn = !syntax.front().isEmpty() && !hasFrontMatter(syntax.front(), markdown);
    return Cutter(form, syntax, lines, isOwn ? 0 : frontMatterEnd(lines), from).cut();
}

} // namespace waybill
