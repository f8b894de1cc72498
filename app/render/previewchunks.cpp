#include "app/render/previewchunks.h"

#include "app/render/rowbuilder.h"

#include <algorithm>

namespace waybill {

namespace {

using namespace std::string_view_literals;

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

/// Whether a line behind a blank one ends the list that stands there: it is not indented, and no item (CommonMark 5.2, 5.3).
bool endsList(std::string_view line)
{
    const std::string_view rest = line.substr(1);
    switch (line.front()) {
    case '-':
    case '+':
    case '*':
        return !isBlankLine(rest.substr(0, 1));
    case '\xEF': // A byte order mark, which cmark drops at the start of a text alone.
    case ' ':
    case '\t':
    case '\r':
    case '\n':
        return false;
    default:
        return line.front() < '0' || line.front() > '9';
    }
}

} // namespace

size_t nextBound(std::string_view markdown, size_t at)
{
    bool afterBlank = false;
    for (const size_t start = at; at < markdown.size();) {
        const size_t end = std::min(markdown.find('\n', at), markdown.size() - 1) + 1;
        const std::string_view line = markdown.substr(at, end - at);
        if (at > start && (startsHeading(line) || (afterBlank && endsList(line))))
            return at;
        afterBlank = isBlankLine(line);
        at = end;
    }
    return markdown.size();
}

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
