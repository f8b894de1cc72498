#include "app/template/linekinds.h"

#include "app/markdown/markdownparser.h"
#include "app/markdown/plaintext.h"
#include "app/template/groups.h"
#include "app/template/linesyntax.h"
#include "app/template/templatewords.h"

#include <algorithm>

namespace waybill {

namespace {

using Kind = TemplateLine::Kind;
using Block = TemplateLine::Block;
using Lines = std::vector<TemplateLine>;
Lines splitLines(const QByteArray &source, qsizetype begin)
{
    Lines lines;
    qsizetype newline = begin - 1;
    qsizetype cr = begin - 1;
    const auto next = [&source](char mark, qsizetype from) {
        const qsizetype found = source.indexOf(mark, from);
        return found < 0 ? source.size() : found;
    };
    while (begin < source.size()) {
        // Each is looked for once, however many there are of the other.
        newline = newline < begin ? next('\n', begin) : newline;
        cr = cr < begin ? next('\r', begin) : cr;
        // A carriage return alone ends a line in Markdown (CommonMark 2.1), too.
        const qsizetype end = std::min(source.size(), (cr < newline - 1 ? cr : newline) + 1);
        TemplateLine line;
        line.span = {begin, end};
        line.textEnd = end;
        while (line.textEnd > begin && (source.at(line.textEnd - 1) == '\n' || source.at(line.textEnd - 1) == '\r'))
            --line.textEnd;
        if (QByteArrayView(source.constData() + begin, line.textEnd - begin).trimmed().isEmpty())
            line.kind = Kind::Blank;
        lines.push_back(line);
        begin = end;
    }
    return lines;
}

/// The source text of a node's lines.
QString textOf(const QByteArray &source, const Lines &lines, int first, int last)
{
    const qsizetype begin = lines[first].span.begin;
    return QString::fromUtf8(source.constData() + begin, lines[last].textEnd - begin).trimmed();
}

bool isOnlyComments(const QString &html)
{
    QStringView rest = QStringView(html).trimmed();
    if (!rest.startsWith(QLatin1String("<!--")))
        return false;
    while (rest.startsWith(QLatin1String("<!--"))) {
        const qsizetype end = rest.indexOf(QLatin1String("-->"), 4);
        if (end < 0)
            return true; // Not closed: it hides all that follows, whatever that is.
        rest = rest.sliced(end + 3).trimmed();
    }
    return rest.isEmpty();
}

class Classifier
{
public:
    Classifier(const QByteArray &source, Lines &lines) : m_source(source), m_lines(lines) { }

    void block(cmark_node *node)
    {
        const auto [first, last] = range(node);
        if (first < 0)
            return;
        const cmark_node_type type = cmark_node_get_type(node);
        place(node, first, last);
        if (type == CMARK_NODE_HEADING)
            heading(node, first, last);
        else if (type == CMARK_NODE_HTML_BLOCK && isOnlyComments(textOf(m_source, m_lines, first, last)))
            mark(first, last, Kind::Guidance);
        else if (type == CMARK_NODE_BLOCK_QUOTE)
            mark(first, last, alertStartedBy(textOf(m_source, m_lines, first, first)) == AlertKind::None ? Kind::Guidance : Kind::Callout);
        else if (type == CMARK_NODE_PARAGRAPH && isParenthesisedText(textOf(m_source, m_lines, first, last)))
            mark(first, last, Kind::Guidance);
        else if (type == CMARK_NODE_LIST)
            list(node);
    }

private:
    /// 0-based first and last line; trailing blank lines, which cmark counts to some blocks, are cut off.
    std::pair<int, int> range(cmark_node *node) const
    {
        const int count = int(m_lines.size());
        const int first = cmark_node_get_start_line(node) - 1;
        int last = std::min(cmark_node_get_end_line(node), count) - 1;
        if (first < 0 || first >= count)
            return {-1, -1};
        last = std::max(first, last);
        // cmark gives an HTML block the lines up to, not with, its last in some cases; the comment's end tells.
        if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
            const int lines = QByteArray(cmark_node_get_literal(node)).trimmed().count('\n');
            last = std::min(std::max(last, first + lines), count - 1);
        }
        while (last > first && m_lines[last].kind == Kind::Blank)
            --last;
        return {first, last};
    }

    void place(cmark_node *node, int first, int last)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        const Block block = type == CMARK_NODE_PARAGRAPH              ? Block::Paragraph
            : type == CMARK_NODE_LIST                                 ? Block::List
            : type == CMARK_NODE_CODE_BLOCK                           ? Block::Code
            : type == CMARK_NODE_HTML_BLOCK                           ? Block::Html
            : qstrcmp(cmark_node_get_type_string(node), "table") == 0 ? Block::Table
                                                                      : Block::None;
        for (int i = first; i <= last; ++i)
            m_lines[i].block = block;
        m_lines[first].blockFirst = true;
    }

    void mark(int first, int last, Kind kind)
    {
        for (int i = first; i <= last; ++i)
            m_lines[i].kind = kind;
    }

    /// Whether the line is of nothing but the marks beneath a heading (CommonMark 4.3).
    bool isUnderline(int line) const
    {
        const QString marks = textOf(m_source, m_lines, line, line);
        return !marks.isEmpty() && (marks.count(u'=') == marks.size() || marks.count(u'-') == marks.size());
    }

    void heading(cmark_node *node, int first, int last)
    {
        if (atxHeadingLevel(textOf(m_source, m_lines, first, first)) == 0) {
            // cmark ends an underlined heading a line too late where text follows at once.
            int underline = std::min(first + 1, last);
            while (underline < last && !isUnderline(underline))
                ++underline;
            last = underline;
            // To Markdown it is a heading, to whoever wrote the template the first item of a list to fill.
            if (m_lines[last].textEnd > m_lines[last].span.begin && textOf(m_source, m_lines, last, last) == QLatin1String("-"))
                return emptyItem(first, last);
        }
        mark(first, last, Kind::Heading);
        for (int i = first + 1; i <= last; ++i)
            m_lines[i].first = false;
        m_lines[first].level = cmark_node_get_heading_level(node);
        m_lines[first].heading = plainText(node);
        // Of what is many lines to nobody but Markdown, such as another front matter, the first one names it.
        if (last - first > 2)
            m_lines[first].heading = plainText(textOf(m_source, m_lines, first, first)) + QStringLiteral(" …");
    }

    /// Words right above a bullet without any.
    void emptyItem(int first, int last)
    {
        for (int i = first; i < last; ++i)
            m_lines[i].block = Block::Paragraph;
        m_lines[last].block = Block::List;
        m_lines[last].blockFirst = true;
        if (isParenthesisedText(textOf(m_source, m_lines, first, last - 1)))
            mark(first, last - 1, Kind::Guidance);
    }

    void list(cmark_node *root)
    {
        // An iterator, not recursion: lists may be nested as deep as a hostile file likes.
        cmark_iter *iterator = cmark_iter_new(root);
        int itemLine = -1;
        std::vector<int> tasks;
        for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator)) {
            cmark_node *node = cmark_iter_get_node(iterator);
            if (event != CMARK_EVENT_ENTER)
                continue;
            const cmark_node_type type = cmark_node_get_type(node);
            // What is in a line is no block, and most of the nodes.
            if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
                cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT);
            const auto [first, last] = range(node);
            if (first < 0)
                continue;
            if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK)
                place(node, first, last);
            if (type == CMARK_NODE_ITEM || qstrcmp(cmark_node_get_type_string(node), "tasklist") == 0) {
                // Of the items that start on one line, the line's own text is the first one's.
                if (first != itemLine)
                    item(first);
                if (first != itemLine && m_lines[first].kind == Kind::Task)
                    tasks.push_back(first);
                itemLine = first;
            } else if (type == CMARK_NODE_HTML_BLOCK && first != itemLine && isOnlyComments(textOf(m_source, m_lines, first, last))) {
                mark(first, last, Kind::Guidance);
            } else if (type == CMARK_NODE_BLOCK_QUOTE && first != itemLine && isAnswered(itemLine)) {
                mark(first, last, Kind::Guidance);
            } else if (type == CMARK_NODE_PARAGRAPH) {
                paragraph(first, last, itemLine);
            }
        }
        cmark_iter_free(iterator);
        // Boxes without any words, or with dots for them, are a list to fill.
        const auto isEmpty = [this](int line) {
            const QString words = parseTaskLine(textOf(m_source, m_lines, line, line) + u' ')->text;
            return words.isEmpty() || isStandIn(words);
        };
        if (std::all_of(tasks.begin(), tasks.end(), isEmpty)) {
            for (const int line : tasks)
                m_lines[line].kind = Kind::Text;
        }
    }

    /// Whether the item that starts there is a field or a task, so that a quote in it is a note on how to answer.
    bool isAnswered(int line) const { return line >= 0 && (m_lines[line].kind == Kind::Field || m_lines[line].kind == Kind::Task); }

    /// A paragraph of a list item that starts on `itemLine`.
    void paragraph(int first, int last, int itemLine)
    {
        bool ofTask = first == itemLine && m_lines[itemLine].kind == Kind::Task;
        for (int i = first; i <= last; ++i) {
            if (i == itemLine)
                continue;
            if (isParenthesisedText(textOf(m_source, m_lines, i, i))) {
                m_lines[i].kind = Kind::Guidance;
                ofTask = false;
            } else if (ofTask && i - itemLine < mostTaskLines) {
                m_lines[i].kind = Kind::TaskText;
            }
        }
    }

    void item(int line)
    {
        const QString text =
            QString::fromUtf8(m_source.constData() + m_lines[line].span.begin, m_lines[line].textEnd - m_lines[line].span.begin);
        if (parseTaskLine(text))
            m_lines[line].kind = Kind::Task;
        else if (labelToAnswer(text))
            m_lines[line].kind = Kind::Field;
    }

    const QByteArray &m_source;
    Lines &m_lines;
};

} // namespace

Lines classifyLines(const QByteArray &source, qsizetype begin)
{
    Lines lines = splitLines(source, begin);
    if (lines.empty())
        return lines;
    const std::string_view body(source.constData() + begin, size_t(source.size() - begin));
    const MarkdownNode root = parseMarkdown(body, CMARK_OPT_DEFAULT, {"table", "strikethrough", "tasklist"});
    Classifier classifier(source, lines);
    for (cmark_node *node = cmark_node_first_child(root.get()); node; node = cmark_node_next(node))
        classifier.block(node);
    findGroups(source, lines);
    return lines;
}

} // namespace waybill
