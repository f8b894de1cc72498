#include "app/render/previewchunks.h"

#include "app/render/markdowntree.h"

#include <algorithm>

namespace waybill {

namespace {

using namespace std::string_view_literals;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlankLine(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n"sv) == std::string_view::npos;
}

/// Whether an ATX heading starts at the line's first column (CommonMark 4.2).
bool startsHeading(std::string_view line)
{
    const size_t marks = std::min(line.find_first_not_of('#'), line.size());
    return marks >= 1 && marks <= 6 && marks < line.size() && line[marks] == ' ';
}

/// A carriage return alone ends a line for cmark.
bool hasOddLineEnds(std::string_view text)
{
    for (size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            return true;
    }
    return false;
}

} // namespace

std::vector<size_t> chunkBounds(std::string_view markdown)
{
    std::vector<size_t> bounds{0};
    const bool whole = markdown.find("]:"sv) != std::string_view::npos || hasOddLineEnds(markdown);
    bool afterBlank = false;
    for (size_t at = 0; at < markdown.size() && !whole;) {
        const size_t end = std::min(markdown.find('\n', at), markdown.size() - 1) + 1;
        const std::string_view line = markdown.substr(at, end - at);
        if (at > 0 && (startsHeading(line) || (afterBlank && isLetter(line.front()))))
            bounds.push_back(at);
        afterBlank = isBlankLine(line);
        at = end;
    }
    bounds.push_back(markdown.size());
    return bounds;
}

QList<PreviewBlock> ChunkedRows::build(const QByteArray &markdown)
{
    const std::string_view text(markdown.constData(), size_t(markdown.size()));
    const std::vector<size_t> bounds = chunkBounds(text);
    QList<PreviewBlock> rows;
    rows.reserve(m_lastCount + 16);
    int line = 0;
    int alerts = 0;
    for (size_t from = 0; from + 1 < bounds.size();) {
        // A piece that swallows the next is taken together with it. Twice as many each time, which bounds the work.
        const Chunk *found = nullptr;
        size_t to = from;
        for (size_t count = 1; !found || !found->closed; count *= 2) {
            to = std::min(from + count, bounds.size() - 1);
            found = &chunk(text.substr(bounds[from], bounds[to] - bounds[from]), to + 1 == bounds.size());
        }
        if (!rows.isEmpty() && !found->rows.isEmpty()) {
            PreviewBlock &before = rows.last();
            before.endLine = std::max(before.firstLine, std::min(before.endLine, line + found->rows.constFirst().firstLine));
        }
        for (const PreviewBlock &row : found->rows) {
            PreviewBlock &added = rows.emplace_back(row);
            added.firstLine += line;
            added.endLine += line;
            added.alertId += row.alertId == 0 ? 0 : alerts;
        }
        line += int(std::count(text.begin() + std::ptrdiff_t(bounds[from]), text.begin() + std::ptrdiff_t(bounds[to]), '\n'));
        alerts += found->alerts;
        from = to;
    }
    m_cache.turn();
    m_before = std::move(m_used);
    m_used.clear();
    m_lastCount = rows.size();
    return rows;
}

const ChunkedRows::Chunk &ChunkedRows::chunk(std::string_view text, bool last)
{
    m_key.assign(1, last ? 'l' : '-');
    m_key += text;
    if (const auto known = m_used.find(m_key); known != m_used.end())
        return known->second;
    if (const auto before = m_before.find(m_key); before != m_before.end())
        return m_used.insert(m_before.extract(before)).position->second;
    return m_used.emplace(m_key, parsed(text, last)).first->second;
}

ChunkedRows::Chunk ChunkedRows::parsed(std::string_view text, bool last)
{
    QByteArray markdown(text.data(), qsizetype(text.size()));
    if (!last)
        markdown += "#\n";
    const MarkdownTree tree(markdown);
    Chunk chunk;
    if (!last) {
        // A heading that is put behind the piece is one, unless something swallows it.
        cmark_node *end = cmark_node_last_child(tree.root());
        const int line = int(std::count(text.begin(), text.end(), '\n')) + 1;
        chunk.closed = end && cmark_node_get_type(end) == CMARK_NODE_HEADING && cmark_node_get_start_line(end) == line;
        if (!chunk.closed)
            return chunk;
        cmark_node_free(end);
    }
    chunk.rows = RowBuilder(m_cache).build(tree.root());
    for (const PreviewBlock &row : std::as_const(chunk.rows))
        chunk.alerts = std::max(chunk.alerts, row.alertId);
    return chunk;
}

} // namespace waybill
