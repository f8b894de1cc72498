#include "app/body/bodysyntax.h"
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

/// Sections of one heading text are met in the order of the template.
int nextSection(const QList<int> &candidates, const QList<BodySection> &met)
{
    for (const int section : candidates) {
        if (std::none_of(met.begin(), met.end(), [section](const BodySection &other) { return other.section == section; }))
            return section;
    }
    return -1;
}

} // namespace

QList<BodySection> bodySections(const FormDefinition &form, const BodySyntax &syntax, const QByteArray &markdown)
{
    const QStringList lines = splitLines(markdown);
    QList<BodySection> sections{{leadingSection(form), 0, 0, {}}};
    for (qsizetype at = frontMatterEnd(lines); at < lines.size(); ++at) {
        const QString &line = lines.at(at);
        const int number = int(at) + 1;
        const int level = atxHeadingLevel(line);
        const bool underlined = level == 0 && at + 1 < lines.size() && isUnderline(lines.at(at + 1));
        const int section = nextSection(underlined ? syntax.sectionsOfUnderlined(line) : syntax.sectionsOfHeading(line), sections);
        if (section < 0) {
            sections.last().lines.append({line, number});
            continue;
        }
        sections.append({section, number, underlined ? form.sections.at(section).level : level, {}});
        at += underlined ? 1 : 0;
    }
    return sections;
}

} // namespace waybill
