#include "app/render/previewchunks.h"

#include "app/render/rowbuilder.h"

#include <algorithm>

namespace waybill {

using namespace std::string_view_literals;

namespace {

/// Whether a definition's label may end at `at`. One that starts on the same line starts behind nothing but marks of lists, tasks and
/// quotes.
bool mayDefine(std::string_view markdown, size_t at)
{
    const size_t line = markdown.rfind('\n', at) + 1;
    const size_t label = markdown.rfind('[', at);
    if (label == std::string_view::npos || label < line || (label > line && markdown[label - 1] == '\\'))
        return true;
    return markdown.substr(line, label - line).find_first_not_of(" \t>-+*.)0123456789[]xX\xEF\xBB\xBF"sv) == std::string_view::npos;
}

} // namespace

bool dependsOnItself(std::string_view markdown)
{
    for (size_t at = markdown.find("]:"sv); at != std::string_view::npos; at = markdown.find("]:"sv, at + 1)) {
        if (mayDefine(markdown, at))
            return true;
    }
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
