#include "app/render/markdowntree.h"

#include "app/render/allowlist.h"
#include "app/render/rawhtml.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include <algorithm>
#include <array>
// Exported by the extensions' library, but in none of its installed headers.
extern "C" {
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;
}

namespace waybill {

namespace {

using namespace std::string_view_literals;

bool isSpaceOrTab(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

bool isBreak(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK;
}

/// What was found out about a node is kept with it.
void setNote(cmark_node *node, int value)
{
    cmark_node_set_user_data(node, reinterpret_cast<void *>(qintptr(value)));
}

int note(cmark_node *node)
{
    return int(reinterpret_cast<qintptr>(cmark_node_get_user_data(node)));
}

/// A line break that somebody wrote as HTML.
bool isRawBreak(cmark_node *node)
{
    if (cmark_node_get_type(node) != CMARK_NODE_HTML_INLINE)
        return false;
    RawHtmlReader reader(viewOf(cmark_node_get_literal(node)), RawHtmlReader::Filtered::Text);
    RawToken token;
    return reader.next(token) && token.type == RawToken::Type::Open && token.name == "br";
}

/// Judges a block quote at the top level.
AlertKind markedKind(cmark_node *quote)
{
    cmark_node *paragraph = cmark_node_first_child(quote);
    if (!paragraph || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH)
        return AlertKind::None;
    const std::string_view line = firstLine(contentOf(paragraph));
    const AlertKind kind = alertOfMark(line.substr(0, line.find('<')));
    if (kind == AlertKind::None)
        return kind;
    // The mark must have stayed text: a link of that label is a link.
    cmark_node *node = cmark_node_first_child(paragraph);
    while (node && cmark_node_get_type(node) == CMARK_NODE_TEXT)
        node = cmark_node_next(node);
    if (node)
        return isBreak(node) || (isRawBreak(node) && cmark_node_next(node)) ? kind : AlertKind::None;
    return cmark_node_next(paragraph) ? kind : AlertKind::None;
}

/// Takes the mark's line out of an alert's first paragraph, and the paragraph if nothing else is in it.
void removeMark(cmark_node *paragraph)
{
    while (cmark_node *node = cmark_node_first_child(paragraph)) {
        const bool raw = isRawBreak(node);
        const bool last = raw || isBreak(node);
        cmark_node_free(node);
        if (!last)
            continue;
        cmark_node *next = cmark_node_first_child(paragraph);
        const bool lineEnds = raw && isBreak(next);
        if (lineEnds)
            cmark_node_free(next);
        setNote(paragraph, !raw || lineEnds);
        return;
    }
    cmark_node_free(paragraph);
}

/// Follows what raw HTML opens and closes. In a paragraph only blocks count: they end it and go on behind it, the rest ends with it.
void follow(std::string_view html, bool inParagraph, OpenElements &open)
{
    constexpr size_t most = 100; // HtmlWriter writes none deeper.
    RawHtmlReader reader(html, RawHtmlReader::Filtered::Text);
    RawToken token;
    while (reader.next(token)) {
        const AllowedElement *element = token.type == RawToken::Type::Text ? nullptr : findAllowedElement(token.name);
        if (!element || element->isVoid || element->name == "p" || (inParagraph && !element->isBlock))
            continue;
        if (token.type == RawToken::Type::Close) {
            if (const auto last = std::find(open.rbegin(), open.rend(), element->name); last != open.rend())
                open.erase(std::prev(last.base()), open.end());
        } else if (open.size() < most) {
            open.push_back(element->name);
        }
    }
}

void followBlock(cmark_node *block, OpenElements &open)
{
    if (cmark_node_get_type(block) == CMARK_NODE_HTML_BLOCK)
        return follow(viewOf(cmark_node_get_literal(block)), false, open);
    const bool paragraph = cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH;
    if (paragraph ? contentOf(block).find('<') == std::string_view::npos : open.empty())
        return;
    // What other blocks open ends with them; what they close may have been open before.
    OpenElements within = open;
    size_t least = open.size();
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(block), &cmark_iter_free);
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK)
            follow(viewOf(cmark_node_get_literal(node)), true, within);
        least = std::min(least, within.size());
    }
    if (paragraph)
        open = std::move(within);
    else
        open.resize(least);
}

TaskState stateOfMark(std::string_view text)
{
    if (text.size() < 4 || text[0] != '[' || text[2] != ']' || !isSpaceOrTab(text[3]))
        return TaskState::None;
    if (isSpaceOrTab(text[1]))
        return TaskState::Unticked;
    return text[1] == 'x' || text[1] == 'X' ? TaskState::Ticked : TaskState::None;
}

/// Empty for what is no text.
std::string_view textOf(cmark_node *node)
{
    return node && cmark_node_get_type(node) == CMARK_NODE_TEXT ? viewOf(cmark_node_get_literal(node)) : std::string_view();
}

} // namespace

// The tag filter is not among the extensions: it acts on output, and HtmlWriter does its work. Nor are task lists: GitHub finds them in
// what was rendered, which differs (see taskState).
MarkdownTree::MarkdownTree(const QByteArray &markdown, OpenElements open)
    : m_root(parseMarkdown(viewOf(markdown), CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8,
                           {"table", "strikethrough", "autolink"})),
      m_open(std::move(open))
{
    // The parser leaves a text in pieces; what is found in it (":name:") must not depend on that.
    cmark_consolidate_text_nodes(root());
    findAlerts();
}

void MarkdownTree::findAlerts()
{
    for (cmark_node *node = cmark_node_first_child(root()); node; node = cmark_node_next(node)) {
        followBlock(node, m_open);
        if (cmark_node_get_type(node) != CMARK_NODE_BLOCK_QUOTE || !m_open.empty())
            continue;
        if (const AlertKind kind = markedKind(node); kind != AlertKind::None) {
            setNote(node, int(kind));
            removeMark(cmark_node_first_child(node));
        }
    }
}

AlertKind alertKind(cmark_node *quote)
{
    return AlertKind(note(quote));
}

bool followsAlertMark(cmark_node *paragraph)
{
    return note(paragraph) != 0;
}

TaskState taskState(cmark_node *item)
{
    if (const int known = note(item))
        return TaskState(known);
    cmark_node *paragraph = cmark_node_first_child(item);
    if (!paragraph || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH)
        return TaskState::None;
    cmark_node *text = cmark_node_first_child(paragraph);
    if (!text || cmark_node_get_type(text) != CMARK_NODE_TEXT)
        return TaskState::None;
    const std::string_view shown = viewOf(cmark_node_get_literal(text));
    const TaskState state = stateOfMark(contentOf(paragraph));
    if (state == TaskState::None || stateOfMark(shown) != state)
        return TaskState::None;
    size_t skip = 3;
    while (skip < shown.size() && isSpaceOrTab(shown[skip]))
        ++skip;
    cmark_node_set_literal(text, QByteArray(shown.data() + skip, qsizetype(shown.size() - skip)).constData());
    setNote(item, int(state));
    return state;
}

Drawing drawingOf(cmark_node *leaf)
{
    constexpr std::array languages{"geojson"sv, "math"sv, "mermaid"sv, "stl"sv, "topojson"sv};
    constexpr std::string_view mark = "$$"sv;
    if (cmark_node_get_type(leaf) == CMARK_NODE_CODE_BLOCK) {
        const std::string_view info = viewOf(cmark_node_get_fence_info(leaf));
        const std::string_view language = info.substr(0, info.find_first_of(" \t"sv));
        const auto *known = std::find(languages.begin(), languages.end(), language);
        return known == languages.end() ? Drawing() : Drawing{*known, viewOf(cmark_node_get_literal(leaf))};
    }
    if (cmark_node_get_type(leaf) != CMARK_NODE_PARAGRAPH)
        return {};
    std::string_view text = contentOf(leaf);
    text = text.substr(0, text.find_last_not_of(" \t\r\n"sv) + 1);
    const bool whole = text.size() > 2 * mark.size() && text.starts_with(mark) && text.find(mark, mark.size()) == text.size() - mark.size();
    return whole ? Drawing{"math"sv, text} : Drawing();
}

bool isFormula(cmark_node *code)
{
    if (!code || cmark_node_get_type(code) != CMARK_NODE_CODE || !textOf(cmark_node_next(code)).starts_with('$'))
        return false;
    const std::string_view before = textOf(cmark_node_previous(code));
    return before.ends_with('$') && (before.size() > 1 || !cmark_node_previous(cmark_node_previous(code)));
}

std::string_view proseOf(cmark_node *node)
{
    std::string_view text = textOf(node);
    if (isFormula(cmark_node_previous(node)))
        text.remove_prefix(1);
    if (!text.empty() && isFormula(cmark_node_next(node)))
        text.remove_suffix(1);
    return text;
}

std::string_view contentOf(cmark_node *leaf)
{
    return {reinterpret_cast<const char *>(leaf->content.ptr), size_t(leaf->content.size)};
}

bool isTable(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_TABLE;
}

bool isTableRow(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_TABLE_ROW;
}

bool isTableCell(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_TABLE_CELL;
}

bool isStrikethrough(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_STRIKETHROUGH;
}

} // namespace waybill
