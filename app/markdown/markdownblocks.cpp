#include "app/markdown/markdownblocks.h"

#include "app/markdown/markdownparser.h"

namespace waybill {

namespace {

MarkdownNode parsed(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return parseMarkdown({bytes.constData(), size_t(bytes.size())}, CMARK_OPT_DEFAULT, {});
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

/// Whether a block can begin on this line, in lists and quotes or not, that goes on to its own end.
bool mayOpen(QStringView line)
{
    static constexpr QStringView containers = u" \t>-+*.)0123456789";
    while (!line.isEmpty() && containers.contains(line.front()))
        line = line.sliced(1);
    return line.startsWith(u'<') || line.startsWith(u"```") || line.startsWith(u"~~~");
}

/// Most texts hold no such line and need no syntax tree.
template <typename Is>
bool anyLine(QStringView text, Is is)
{
    for (const QStringView line : text.tokenize(u'\n')) {
        if (is(line))
            return true;
    }
    return false;
}

/// A block that goes on to its own end (CommonMark 4.5 and 4.6), by its first line.
OpenBlock openedBy(int number, const QString &line)
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

/// A comment that starts inside other HTML ends for Markdown with the block, for a browser only with its own mark. `line`: where one
/// starts that is open already.
int openComment(cmark_node *document, int line)
{
    for (cmark_node *node = cmark_node_first_child(document); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK)
            continue;
        const QByteArray html(cmark_node_get_literal(node));
        qsizetype position = 0;
        while (position >= 0) {
            const QByteArray mark = line != 0 ? QByteArrayLiteral("-->") : QByteArrayLiteral("<!--");
            position = html.indexOf(mark, position);
            if (position < 0)
                break;
            line = line != 0 ? 0 : cmark_node_get_start_line(node) + int(html.first(position).count('\n'));
            position += mark.size();
        }
    }
    return line;
}

/// A heading that is put behind the text is one, unless something swallows it.
OpenBlock swallowing(const QString &text, cmark_node *withHeading)
{
    cmark_node *last = cmark_node_last_child(withHeading);
    if (last && cmark_node_get_type(last) == CMARK_NODE_HEADING)
        return {};
    const int line = last ? cmark_node_get_start_line(last) : 0;
    const QStringList lines = text.split(QLatin1Char('\n'));
    return line < 1 || line > lines.size() ? OpenBlock() : openedBy(line, lines.at(line - 1));
}

} // namespace

HeadingMarks headingMarks(QStringView line)
{
    HeadingMarks marks;
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

bool mayHaveHeadings(QStringView text)
{
    return anyLine(text, [](QStringView line) { return headingMarks(line).count > 0 || isUnderline(line); });
}

QList<MarkdownHeading> headingsOf(const QString &text, const QStringList &lines)
{
    QList<MarkdownHeading> headings;
    if (!mayHaveHeadings(text))
        return headings;
    const MarkdownNode tree = parsed(text);
    for (cmark_node *node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HEADING)
            continue;
        MarkdownHeading heading{cmark_node_get_heading_level(node), cmark_node_get_start_line(node) - 1, 0};
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

OpenBlock swallowing(const QString &text, OpenEnds &ends)
{
    ends = {{}, 0, OpenEnds::beforeText};
    if (!anyLine(text, mayOpen))
        return {};
    const MarkdownNode tree = parsed(text + QLatin1String("\n# end"));
    const OpenBlock open = swallowing(text, tree.get());
    // What swallows nothing at once swallows nothing behind a blank line either, and its blocks are the same.
    if (open.line == 0)
        ends = {{}, openComment(tree.get(), 0), openComment(tree.get(), OpenEnds::beforeText)};
    return open;
}

OpenEnds openEndsOf(const QString &text)
{
    if (!anyLine(text, mayOpen))
        return {{}, 0, OpenEnds::beforeText};
    const MarkdownNode tree = parsed(text + QLatin1String("\n\n# end"));
    return {swallowing(text, tree.get()), openComment(tree.get(), 0), openComment(tree.get(), OpenEnds::beforeText)};
}

} // namespace waybill
