#include "app/validation/finding.h"

#include <QHash>

#include <cmark-gfm.h>

#include <memory>

namespace waybill {

namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parsed(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return Tree(cmark_parse_document(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT), cmark_node_free);
}

// --- Headings ---

struct Marks
{
    qsizetype indent = 0;
    qsizetype count = 0;
};

/// The `#` marks that start a heading on this line (CommonMark 4.2); no count when there are none.
Marks headingMarks(QStringView line)
{
    Marks marks;
    while (marks.indent < line.size() && line.at(marks.indent) == QLatin1Char(' '))
        ++marks.indent;
    qsizetype end = marks.indent;
    while (end < line.size() && line.at(end) == QLatin1Char('#'))
        ++end;
    const bool ends = end == line.size() || line.at(end) == QLatin1Char(' ') || line.at(end) == QLatin1Char('\t');
    if (marks.indent <= 3 && end - marks.indent <= 6 && ends)
        marks.count = end - marks.indent;
    return marks;
}

/// Whether this line can make a heading of the one above it (CommonMark 4.3).
bool isUnderline(QStringView line)
{
    const QStringView marks = line.trimmed();
    if (marks.isEmpty() || line.startsWith(QLatin1String("    ")) || line.startsWith(QLatin1Char('\t')))
        return false;
    const QChar mark = marks.front();
    return (mark == QLatin1Char('=') || mark == QLatin1Char('-')) && marks.count(mark) == marks.size();
}

/// Most answers hold neither kind of line and need no syntax tree.
bool mayHoldHeading(const QStringList &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) { return headingMarks(line).count > 0 || isUnderline(line); });
}

struct Heading
{
    int level = 0;
    int first = 0; ///< 0-based.
    int end = 0;   ///< One past the last line.
};

/// The headings of the text itself; those in lists and quotes end no section.
QList<Heading> headingsOf(const QString &text, const QStringList &lines)
{
    QList<Heading> headings;
    const Tree tree = parsed(text);
    for (cmark_node *node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HEADING)
            continue;
        Heading heading{cmark_node_get_heading_level(node), cmark_node_get_start_line(node) - 1, 0};
        if (heading.first < 0 || heading.first >= lines.size())
            continue;
        heading.end = heading.first + 1;
        if (headingMarks(lines.at(heading.first)).count == 0) {
            while (heading.end < lines.size() && !isUnderline(lines.at(heading.end)))
                ++heading.end;
            heading.end = qMin(heading.end + 1, int(lines.size()));
        }
        headings.append(heading);
    }
    return headings;
}

/// The heading's lines, one level below `deepest`, or as plain text where there is no such level.
QStringList demoted(QStringList lines, int deepest)
{
    const Marks marks = headingMarks(lines.constFirst());
    const QString wanted(deepest + 1, QLatin1Char('#'));
    if (deepest >= 6) {
        lines.last().insert(headingMarks(lines.constLast()).indent, QLatin1Char('\\'));
        return lines;
    }
    if (marks.count > 0) {
        lines.first().replace(marks.indent, marks.count, wanted);
        return lines;
    }
    QStringList words;
    for (const QString &line : lines.mid(0, lines.size() - 1))
        words.append(line.trimmed());
    return {wanted + QLatin1Char(' ') + words.join(QLatin1Char(' '))};
}

// --- What is left open ---

struct Open
{
    int line = 0; ///< 1-based; 0 when nothing is open.
    QString mark;
    QString closing; ///< Empty when it is not known.
};

/// A block that goes on to its own end (CommonMark 4.5 and 4.6), by its first line.
Open openedBy(int number, const QString &line)
{
    const QString start = line.trimmed();
    for (const QChar mark : {QLatin1Char('`'), QLatin1Char('~')}) {
        qsizetype length = 0;
        while (length < start.size() && start.at(length) == mark)
            ++length;
        if (length >= 3)
            return {number, QString(length, mark), QString(length, mark)};
    }
    static const QList<std::pair<QString, QString>> ends{
        {QStringLiteral("<!--"), QStringLiteral("-->")},        {QStringLiteral("<?"), QStringLiteral("?>")},
        {QStringLiteral("<![CDATA["), QStringLiteral("]]>")},   {QStringLiteral("<!"), QStringLiteral(">")},
        {QStringLiteral("<pre"), QStringLiteral("</pre>")},     {QStringLiteral("<script"), QStringLiteral("</script>")},
        {QStringLiteral("<style"), QStringLiteral("</style>")}, {QStringLiteral("<textarea"), QStringLiteral("</textarea>")}};
    for (const auto &[mark, end] : ends) {
        if (start.startsWith(mark, Qt::CaseInsensitive))
            return {number, mark, end};
    }
    return {number, start, {}};
}

/// A comment that starts inside other HTML ends for Markdown with the block, for a browser only with its own mark.
Open openComment(cmark_node *document)
{
    Open open;
    for (cmark_node *node = cmark_node_first_child(document); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK)
            continue;
        const QByteArray html(cmark_node_get_literal(node));
        qsizetype position = 0;
        while (position >= 0) {
            const QByteArray mark = open.line > 0 ? QByteArrayLiteral("-->") : QByteArrayLiteral("<!--");
            position = html.indexOf(mark, position);
            if (position < 0)
                break;
            open.line = open.line > 0 ? 0 : cmark_node_get_start_line(node) + int(html.first(position).count('\n'));
            position += mark.size();
        }
    }
    open.mark = QStringLiteral("<!--");
    open.closing = QStringLiteral("<!-- -->");
    return open;
}

Open openBlock(const QString &text, const QStringList &lines)
{
    // A heading that is put behind the answer is one, unless something swallows it.
    const Tree tree = parsed(text + QLatin1String("\n\n# end"));
    cmark_node *last = cmark_node_last_child(tree.get());
    if (last && cmark_node_get_type(last) == CMARK_NODE_HEADING)
        return openComment(tree.get());
    const int line = last ? cmark_node_get_start_line(last) : 0;
    if (line < 1 || line > lines.size())
        return {};
    return openedBy(line, lines.at(line - 1));
}

} // namespace

Found find(const NoHeadingRule &rule, const RuleInput &input)
{
    if (!input.field.startsLines || input.isBlank() || input.text.size() > longestSearched)
        return std::nullopt;
    QStringList lines = input.text.split(QLatin1Char('\n'));
    if (!mayHoldHeading(lines))
        return std::nullopt;
    QHash<int, Heading> headings;
    for (const Heading &heading : headingsOf(input.text, lines))
        headings.insert(heading.first, heading);

    Finding finding{.count = 0};
    QStringList fixed;
    for (int i = 0; i < lines.size();) {
        const auto heading = headings.constFind(i);
        QStringList block{lines.at(i)};
        QStringList better = block;
        if (heading != headings.constEnd()) {
            block = lines.mid(i, heading->end - i);
            better = heading->level <= rule.deepest ? demoted(block, rule.deepest) : block;
        } else if (const Marks marks = headingMarks(lines.at(i)); marks.count > 0 && marks.indent == 0 && marks.count <= rule.deepest) {
            better.first().prepend(QLatin1Char(' '));
        }
        if (better != block && finding.count++ == 0) {
            finding.match = block.constFirst();
            finding.fixed = better.constFirst();
            finding.line = i + 1;
        }
        fixed += better;
        i += int(block.size());
    }
    if (finding.count == 0)
        return std::nullopt;
    finding.fixedAnswer = fixed.join(QLatin1Char('\n'));
    return finding;
}

Found find(const ClosedRule &, const RuleInput &input)
{
    const QString &text = input.text;
    const bool mayBeOpen = text.contains(QLatin1String("```")) || text.contains(QLatin1String("~~~")) || text.contains(QLatin1Char('<'));
    if (!input.field.startsLines || !mayBeOpen || text.size() > longestSearched)
        return std::nullopt;
    const QStringList lines = text.split(QLatin1Char('\n'));
    const Open open = openBlock(text, lines);
    if (open.line == 0)
        return std::nullopt;
    Finding finding{.match = open.mark, .line = open.line};
    const QString fixed = text + QLatin1Char('\n') + open.closing;
    // Closing one thing can show another to be open; a fix that leaves a problem is none.
    if (!open.closing.isEmpty() && openBlock(fixed, fixed.split(QLatin1Char('\n'))).line == 0) {
        finding.fixed = open.closing;
        finding.fixedAnswer = fixed;
    }
    return finding;
}

} // namespace waybill
