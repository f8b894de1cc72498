#include "app/render/previewrows.h"

#include "app/render/markdowntree.h"
#include "app/render/noderenderer.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

using namespace std::string_view_literals;
using Kind = PreviewBlock::Kind;
using Marker = PreviewBlock::Marker;

/// Rows deeper than this look no deeper: the view has only so much width.
constexpr int maxDepth = 32;

bool isContainer(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return true;
    default:
        return false;
    }
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

int lineCount(std::string_view text)
{
    return int(std::count(text.begin(), text.end(), '\n')) + (text.empty() || text.back() == '\n' ? 0 : 1);
}

void appendSized(std::string &out, std::string_view text)
{
    out += std::to_string(text.size());
    out += ':';
    out += text;
}

/// All that a table's rows are rendered from.
void appendTable(std::string &out, cmark_node *table)
{
    for (cmark_node *row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
        out += '|';
        for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
            appendSized(out, contentOf(cell));
    }
    const int columns = cmark_gfm_extensions_get_table_columns(table);
    if (const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table))
        out.append(reinterpret_cast<const char *>(alignments), size_t(columns));
}

} // namespace

QString RowCache::html(cmark_node *leaf, Kind kind, bool taskMark)
{
    m_key.assign(1, char('a' + int(kind)));
    m_key += taskMark ? 't' : followsAlertMark(leaf) ? 'm' : '-';
    const bool literal = kind == Kind::Code || kind == Kind::Html;
    if (kind == Kind::Table)
        appendTable(m_key, leaf);
    else
        m_key += literal ? viewOf(cmark_node_get_literal(leaf)) : contentOf(leaf);
    // A bracket may be a reference whose definition, or a footnote whose number, depends on any other place of the text. Such rows are
    // rendered anew, and only the result is looked up.
    const bool local = literal || m_key.find('[') == std::string::npos;
    bool found = false;
    if (local) {
        QString known = find(m_key, found);
        if (found)
            return known;
    }
    HtmlTarget target;
    target.richText = true;
    target.pictureLinks = true;
    HtmlWriter writer(target);
    NodeRenderer(writer).render(leaf, kind == Kind::Paragraph || kind == Kind::Heading);
    const bool empty = !writer.visible() && kind != Kind::Table && kind != Kind::Code;
    std::string rendered = writer.take();
    while (!rendered.empty() && rendered.back() == '\n')
        rendered.pop_back();
    if (empty)
        rendered.clear();
    if (!local) {
        m_key = '=' + rendered;
        QString known = find(m_key, found);
        if (found)
            return known;
    }
    QString html = rendered.empty() ? QString() : QString::fromUtf8(rendered.data(), qsizetype(rendered.size()));
    m_used.emplace(m_key, html);
    return html;
}

QString RowCache::find(const std::string &key, bool &found)
{
    auto it = m_used.find(key);
    if (it == m_used.end()) {
        const auto before = m_before.find(key);
        if (before == m_before.end())
            return {};
        it = m_used.insert(m_before.extract(before)).position;
    }
    found = true;
    return it->second;
}

void RowCache::turn()
{
    m_before = std::move(m_used);
    m_used.clear();
}

QList<PreviewBlock> RowBuilder::build(cmark_node *document)
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
        m_lists.push_back({cmark_node_get_list_type(container) == CMARK_ORDERED_LIST, cmark_node_get_list_tight(container) != 0,
                           cmark_node_get_list_start(container)});
        break;
    case CMARK_NODE_ITEM:
        enterItem(container);
        break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        m_items.push_back({Marker::Number, ++m_footnotes, false, true});
        break;
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
        m_lists.pop_back();
        break;
    case CMARK_NODE_ITEM:
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        leaveItem(container);
        break;
    default:
        if (alertKind(container) != AlertKind::None)
            m_alert = PreviewBlock::Alert::None;
        else
            --m_quote;
    }
}

void RowBuilder::enterItem(cmark_node *item)
{
    Item entry;
    List &list = m_lists.back();
    entry.number = list.ordered ? list.next++ : 0;
    switch (taskState(item)) {
    case TaskState::Unticked:
        entry.marker = Marker::Unticked;
        break;
    case TaskState::Ticked:
        entry.marker = Marker::Ticked;
        break;
    case TaskState::None:
        entry.marker = list.ordered ? Marker::Number : Marker::Bullet;
    }
    m_items.push_back(entry);
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
    m_alert = PreviewBlock::Alert(int(alertKind(quote)));
    ++m_alerts;
    const int line = cmark_node_get_start_line(quote) - 1;
    PreviewBlock title = row(Kind::Paragraph, line, line + 1);
    title.alertTitle = true;
    m_rows.append(title);
}

/// A row with what surrounds it; takes the marker of the item that it is the first of.
PreviewBlock RowBuilder::row(Kind kind, int firstLine, int endLine)
{
    PreviewBlock block;
    block.kind = kind;
    block.firstLine = firstLine;
    block.endLine = endLine;
    block.indent = std::min(int(m_items.size()), maxDepth);
    block.quote = std::min(m_quote, maxDepth);
    block.alert = m_alert;
    block.alertId = m_alert == PreviewBlock::Alert::None ? 0 : m_alerts;
    if (!m_items.empty()) {
        Item &item = m_items.back();
        if (!item.shown) {
            block.marker = item.marker;
            block.number = item.marker == Marker::Number ? item.number : 0;
            item.shown = true;
        }
        if (item.footnote && kind == Kind::Paragraph)
            block.kind = Kind::Footnote;
        block.tight = !m_listStarts && !m_lists.empty() && m_lists.back().tight;
        m_listStarts = false;
    }
    return block;
}

void RowBuilder::leaf(cmark_node *node)
{
    const Kind kind = kindOf(node);
    QString html;
    if (kind != Kind::Rule) {
        const Marker marker = m_items.empty() ? Marker::None : m_items.back().marker;
        const bool taskMark = (marker == Marker::Ticked || marker == Marker::Unticked) && !cmark_node_previous(node);
        html = m_cache.html(node, kind, taskMark);
        if (html.isNull() && (kind == Kind::Html || kind == Kind::Paragraph))
            return;
    }
    PreviewBlock block = row(kind, 0, 0);
    block.html = html;
    block.level = kind == Kind::Heading ? cmark_node_get_heading_level(node) : 0;
    setLines(block, node);
    m_rows.append(block);
}

/// cmark's end lines are off by some here and there; where the contents tell better, they count.
void RowBuilder::setLines(PreviewBlock &row, cmark_node *node) const
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

/// No line belongs to two rows. Footnotes stand at the end, but their lines anywhere.
void RowBuilder::clipLines()
{
    std::vector<qsizetype> order(size_t(m_rows.size()));
    std::iota(order.begin(), order.end(), 0);
    if (m_footnotes > 0) {
        std::stable_sort(order.begin(), order.end(),
                         [this](qsizetype a, qsizetype b) { return m_rows.at(a).firstLine < m_rows.at(b).firstLine; });
    }
    PreviewBlock *rows = m_rows.data();
    for (size_t i = 1; i < order.size(); ++i) {
        PreviewBlock &before = rows[order[i - 1]];
        before.endLine = std::max(before.firstLine, std::min(before.endLine, rows[order[i]].firstLine));
    }
}

} // namespace waybill
