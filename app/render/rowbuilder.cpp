#include "app/render/rowbuilder.h"

#include "app/render/markdowntree.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

using namespace std::string_view_literals;
using Kind = PreviewRow::Kind;
using Marker = PreviewRow::Marker;
using Direction = PreviewRow::Direction;

/// Rows deeper than this look no deeper: the view has only so much width.
constexpr int maxDepth = 32;

bool isContainer(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM || type == CMARK_NODE_FOOTNOTE_DEFINITION;
}

bool isStrong(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
}

Kind kindOf(cmark_node *leaf)
{
    switch (cmark_node_get_type(leaf)) {
    case CMARK_NODE_HEADING:
        return Kind::Heading;
    case CMARK_NODE_CODE_BLOCK:
        return Kind::Code;
    case CMARK_NODE_THEMATIC_BREAK:
        return Kind::Rule;
    case CMARK_NODE_HTML_BLOCK:
        return Kind::Html;
    default:
        return isTable(leaf) ? Kind::Table : Kind::Paragraph;
    }
}

/// As `dir="auto"` finds it, which GitHub sets on lists without tasks; the paragraphs of a loose list have one each, and then count for
/// themselves alone.
Direction directionOf(cmark_node *list)
{
    constexpr size_t most = 400;
    const bool tight = cmark_node_get_list_tight(list) != 0;
    Direction direction = Direction::OwnText;
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
        if (taskState(item) != TaskState::None)
            return Direction::LeftToRight;
        cmark_node *text = cmark_node_first_child(item);
        if (!tight || direction != Direction::OwnText || !text || cmark_node_get_type(text) != CMARK_NODE_PARAGRAPH)
            continue;
        const std::string_view content = contentOf(text).substr(0, most);
        const QString start = QString::fromUtf8(content.data(), qsizetype(content.size()));
        if (const auto strong = std::find_if(start.cbegin(), start.cend(), isStrong); strong != start.cend())
            direction = strong->direction() == QChar::DirL ? Direction::LeftToRight : Direction::RightToLeft;
    }
    return direction;
}

int lineCount(std::string_view text)
{
    return int(std::count(text.begin(), text.end(), '\n')) + (text.empty() || text.back() == '\n' ? 0 : 1);
}

} // namespace

QList<PreviewRow> RowBuilder::build(cmark_node *document)
{
    cmark_node *node = cmark_node_first_child(document);
    while (node) {
        if (isContainer(node)) {
            enter(node);
            if (cmark_node *child = cmark_node_first_child(node)) {
                node = child;
                continue;
            }
            leave(node);
        } else {
            leaf(node);
        }
        while (node != document && !cmark_node_next(node)) {
            node = cmark_node_parent(node);
            if (node != document)
                leave(node);
        }
        node = node == document ? nullptr : cmark_node_next(node);
    }
    clipLines();
    return std::move(m_rows);
}

void RowBuilder::enter(cmark_node *container)
{
    switch (cmark_node_get_type(container)) {
    case CMARK_NODE_LIST:
        // "- - a": the outer item's marker has no row of its own contents.
        if (!m_items.empty() && !m_items.back().shown) {
            const int line = cmark_node_get_start_line(container) - 1;
            bareMarker(line, line);
        }
        m_listStarts = m_listStarts || m_items.empty();
        return m_lists.push_back({cmark_node_get_list_type(container) == CMARK_ORDERED_LIST, cmark_node_get_list_tight(container) != 0,
                                  cmark_node_get_list_start(container), directionOf(container)});
    case CMARK_NODE_ITEM:
        return enterItem(container);
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return m_items.push_back({Marker::Number, ++m_footnotes, false, true});
    default:
        if (alertKind(container) != AlertKind::None)
            alertTitle(container);
        else
            ++m_quote;
    }
}

void RowBuilder::leave(cmark_node *container)
{
    switch (cmark_node_get_type(container)) {
    case CMARK_NODE_LIST:
        return m_lists.pop_back();
    case CMARK_NODE_ITEM:
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return leaveItem(container);
    default:
        if (alertKind(container) != AlertKind::None)
            m_alert = AlertKind::None;
        else
            --m_quote;
    }
}

void RowBuilder::enterItem(cmark_node *item)
{
    List &list = m_lists.back();
    const TaskState state = taskState(item);
    const Marker task = state == TaskState::Ticked ? Marker::Ticked : Marker::Unticked;
    const Marker plain = list.ordered ? Marker::Number : Marker::Bullet;
    m_items.push_back({state == TaskState::None ? plain : task, list.ordered ? list.next++ : 0});
}

void RowBuilder::leaveItem(cmark_node *item)
{
    if (!m_items.back().shown) {
        const int line = cmark_node_get_start_line(item) - 1;
        bareMarker(line, line + 1);
    }
    m_items.pop_back();
}

void RowBuilder::bareMarker(int firstLine, int endLine)
{
    if (m_items.size() <= size_t(maxDepth))
        m_rows.append(row(Kind::Paragraph, firstLine, endLine));
    m_items.back().shown = true;
}

void RowBuilder::alertTitle(cmark_node *quote)
{
    m_alert = alertKind(quote);
    const int line = cmark_node_get_start_line(quote) - 1;
    PreviewRow title = row(Kind::Paragraph, line, line + 1);
    title.startsAlert = true;
    title.text = QLatin1String(waybill::alertTitle(m_alert).data());
    m_rows.append(title);
}

/// A row with what surrounds it; takes the marker of the item that it is the first of.
PreviewRow RowBuilder::row(Kind kind, int firstLine, int endLine)
{
    PreviewRow block;
    block.kind = kind;
    block.firstLine = firstLine;
    block.endLine = endLine;
    block.indent = std::min(int(m_items.size()), maxDepth);
    if (kind == Kind::Table) // On which GitHub sets no dir="auto".
        block.direction = Direction::LeftToRight;
    block.quote = std::min(m_quote, maxDepth);
    block.alert = m_alert;
    if (!m_items.empty()) {
        Item &item = m_items.back();
        if (!item.shown) {
            block.marker = item.marker;
            block.number = item.marker == Marker::Number ? item.number : 0;
            item.shown = true;
        }
        if (item.footnote && kind == Kind::Paragraph)
            block.kind = Kind::Footnote;
        if (!m_lists.empty())
            block.direction = m_lists.back().direction;
        block.tight = !m_listStarts && !m_lists.empty() && m_lists.back().tight;
        m_listStarts = false;
    }
    return block;
}

void RowBuilder::leaf(cmark_node *node)
{
    const Kind kind = kindOf(node);
    const Drawing drawing = drawingOf(node);
    const RowContents contents = drawing ? codeContents(drawing.source) : m_contents.read(node, kind);
    if (contents.pieces.isEmpty())
        return;
    if (drawing) {
        caption(node,
                drawing.isFormula() ? QCoreApplication::translate("waybill::RowBuilder", "A formula, which GitHub sets. Its source:")
                                    : QCoreApplication::translate("waybill::RowBuilder", "A drawing, which GitHub makes. Its source:"));
    }
    PreviewRow block = row(kind, 0, 0);
    block.level = kind == Kind::Heading ? cmark_node_get_heading_level(node) : 0;
    setLines(block, node);
    if (drawing)
        block.kind = Kind::Code;
    appendPieces(m_rows, block, contents);
}

/// A line above a leaf's row; it has no line of the body.
void RowBuilder::caption(cmark_node *leaf, const QString &text)
{
    PreviewRow line = row(Kind::Paragraph, 0, 0);
    setLines(line, leaf);
    line.endLine = line.firstLine;
    line.html = "<em>" + text.toHtmlEscaped().toUtf8() + "</em>";
    line.text = text;
    m_rows.append(line);
}

/// cmark's end lines are off by some here and there; where the contents tell better, they count.
void RowBuilder::setLines(PreviewRow &row, cmark_node *node) const
{
    int first = cmark_node_get_start_line(node) - 1;
    int end = cmark_node_get_end_line(node);
    cmark_node *next = cmark_node_next(node);
    if (first < 0 && next && isTable(next)) {
        // The paragraph in front of a table without a blank line: cmark gives its lines to the table.
        first = cmark_node_get_start_line(next) - 1;
        end = first + lineCount(contentOf(node));
    } else if (row.kind == Kind::Table) {
        if (cmark_node *before = cmark_node_previous(node); before && cmark_node_get_start_line(before) == 0)
            first += lineCount(contentOf(before));
    } else if (row.kind == Kind::Html) {
        end = first + lineCount(viewOf(cmark_node_get_literal(node)));
    } else if (row.kind == Kind::Code) {
        const int lines = lineCount(viewOf(cmark_node_get_literal(node)));
        int length = 0;
        int offset = 0;
        char character = 0;
        const bool fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
        end = fenced ? std::min(end, first + lines + 2) : first + lines;
    } else if (followsAlertMark(node)) {
        ++first;
    }
    row.firstLine = std::max(first, 0);
    row.endLine = std::max(end, row.firstLine + 1);
}

/// No line belongs to two rows, unless they are pieces of one. Footnotes stand at the end, but their lines anywhere.
void RowBuilder::clipLines()
{
    std::vector<qsizetype> order(size_t(m_rows.size()));
    std::iota(order.begin(), order.end(), 0);
    if (m_footnotes > 0) {
        std::stable_sort(order.begin(), order.end(),
                         [this](qsizetype a, qsizetype b) { return m_rows.at(a).firstLine < m_rows.at(b).firstLine; });
    }
    PreviewRow *before = nullptr;
    for (const qsizetype i : order) {
        PreviewRow &row = m_rows[i];
        if (row.continued)
            continue;
        if (before)
            before->endLine = std::max(before->firstLine, std::min(before->endLine, row.firstLine));
        before = &row;
    }
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        if (m_rows.at(i).continued)
            m_rows[i].endLine = m_rows.at(i - 1).endLine;
    }
}

} // namespace waybill
