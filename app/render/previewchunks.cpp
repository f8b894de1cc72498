#include "app/render/previewchunks.h"

#include "app/render/rowbuilder.h"

#include <algorithm>

namespace waybill {

using namespace std::string_view_literals;

bool dependsOnItself(std::string_view markdown)
{
    if (markdown.find("]:"sv) != std::string_view::npos)
        return true;
    for (size_t at = markdown.find('\r'); at != std::string_view::npos; at = markdown.find('\r', at + 1)) {
        if (at + 1 == markdown.size() || markdown[at + 1] != '\n')
            return true;
    }
    return false;
}

std::optional<ParsedChunk> parsedChunk(std::string_view text, bool last, const OpenElements &open, const ReferenceBase &references)
{
    QByteArray markdown(text.data(), qsizetype(text.size()));
    if (!last)
        markdown += "#\n";
    const MarkdownTree tree(markdown, open);
    const int lines = int(std::count(text.begin(), text.end(), '\n'));
    if (!last) {
        // A heading that is put behind the piece is one, unless something swallows it.
        cmark_node *end = cmark_node_last_child(tree.root());
        if (!end || cmark_node_get_type(end) != CMARK_NODE_HEADING || cmark_node_get_start_line(end) != lines + 1)
            return {};
        cmark_node_free(end);
    }
    QList<PreviewRow> rows = RowBuilder(references).build(tree.root());
    if (!last) {
        for (PreviewRow &row : rows)
            row.endLine = std::min(row.endLine, std::max(lines, row.firstLine));
    }
    return ParsedChunk{std::move(rows), tree.open()};
}

} // namespace waybill
