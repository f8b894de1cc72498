#include "app/render/noderenderer.h"

#include "app/render/allowlist.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace waybill {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view headings[] = {"h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv};

bool inTightList(cmark_node *paragraph)
{
    cmark_node *item = cmark_node_parent(paragraph);
    cmark_node *list = item ? cmark_node_parent(item) : nullptr;
    return list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
}

bool isHeaderRow(cmark_node *row)
{
    return cmark_gfm_extensions_get_table_row_is_header(row) != 0;
}

bool holdsTask(cmark_node *list)
{
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
        if (taskState(item) != TaskState::None)
            return true;
    }
    return false;
}

bool endsFootnote(cmark_node *node)
{
    cmark_node *parent = cmark_node_parent(node);
    return parent && cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION && !cmark_node_next(node);
}

/// What a footnote's label becomes in ids and addresses: percent-encoded like an address, safe in an attribute.
std::string footnoteName(cmark_node *definition)
{
    const cmark_chunk &label = definition->as.literal;
    std::string name;
    appendEscaped(name, encodedAddress({reinterpret_cast<const char *>(label.data), size_t(label.len)}), true);
    return name;
}

std::string_view alignmentOf(cmark_node *cell, int column)
{
    cmark_node *row = cmark_node_parent(cell);
    cmark_node *table = row ? cmark_node_parent(row) : nullptr;
    const uint8_t *alignments = table ? cmark_gfm_extensions_get_table_alignments(table) : nullptr;
    if (!alignments || column >= cmark_gfm_extensions_get_table_columns(table))
        return {};
    switch (alignments[column]) {
    case 'l':
        return " align=\"left\""sv;
    case 'c':
        return " align=\"center\""sv;
    case 'r':
        return " align=\"right\""sv;
    default:
        return {};
    }
}

} // namespace

void NodeRenderer::render(cmark_node *node, bool contents)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(node), &cmark_iter_free);
    cmark_event_type event;
    while ((event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE) {
        cmark_node *current = cmark_iter_get_node(walk.get());
        if (contents && current == node)
            continue;
        if (m_pictures > 0 && !(event == CMARK_EVENT_EXIT && cmark_node_get_type(current) == CMARK_NODE_IMAGE))
            collectAlternative(current);
        else if (const Drawing drawing = event == CMARK_EVENT_ENTER ? drawingOf(current) : Drawing()) {
            m_writer.leaf(std::exchange(m_pendingTask, {}));
            codeBlock(drawing.language, drawing.source, true);
            if (cmark_node_get_type(current) == CMARK_NODE_PARAGRAPH)
                cmark_iter_reset(walk.get(), current, CMARK_EVENT_EXIT);
        } else if (event == CMARK_EVENT_ENTER)
            enter(current);
        else
            leave(current);
    }
}

void NodeRenderer::enter(cmark_node *node)
{
    if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK)
        enterBlock(node);
    else
        enterInline(node);
}

void NodeRenderer::enterBlock(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        return;
    case CMARK_NODE_BLOCK_QUOTE:
        if (const AlertKind kind = alertKind(node); kind != AlertKind::None)
            return openAlert(m_writer, kind);
        return openOnLine("blockquote"sv);
    case CMARK_NODE_LIST:
        return openList(node);
    case CMARK_NODE_ITEM:
        return enterItem(node);
    case CMARK_NODE_PARAGRAPH:
        if (!inTightList(node))
            openText("p"sv);
        return m_writer.leaf(std::exchange(m_pendingTask, {}));
    case CMARK_NODE_HEADING:
        return openText(headings[std::clamp(cmark_node_get_heading_level(node), 1, 6) - 1]);
    case CMARK_NODE_CODE_BLOCK:
        return codeBlock(viewOf(cmark_node_get_fence_info(node)), viewOf(cmark_node_get_literal(node)), false);
    case CMARK_NODE_HTML_BLOCK:
        return m_writer.raw(viewOf(cmark_node_get_literal(node)));
    case CMARK_NODE_THEMATIC_BREAK:
        return m_writer.leaf("<hr>\n"sv);
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return footnote(node);
    default:
        enterTablePart(node);
    }
}

void NodeRenderer::leave(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK) {
        leaveBlock(node);
    } else if (type == CMARK_NODE_IMAGE) {
        if (--m_pictures == 0) {
            m_writer.picture(viewOf(cmark_node_get_url(node)), m_alternative, viewOf(cmark_node_get_title(node)));
            m_alternative.clear();
        }
    } else if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK || isStrikethrough(node)) {
        m_writer.close();
    }
}

void NodeRenderer::leaveBlock(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        if (m_footnotes > 0) {
            m_writer.close();
            m_writer.close();
        }
        return;
    case CMARK_NODE_PARAGRAPH:
        if (endsFootnote(node))
            backReferences(cmark_node_parent(node));
        if (!inTightList(node))
            closeLine();
        return;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        if (cmark_node *last = cmark_node_last_child(node); !last || cmark_node_get_type(last) != CMARK_NODE_PARAGRAPH)
            backReferences(node);
        return closeLine();
    case CMARK_NODE_ITEM:
        m_writer.leaf(std::exchange(m_pendingTask, {}));
        [[fallthrough]];
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_HEADING:
        return closeLine();
    default:
        leaveTablePart(node);
    }
}

void NodeRenderer::enterInline(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        return m_writer.prose(proseOf(node));
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        return m_writer.lineBreak();
    case CMARK_NODE_CODE:
        if (isFormula(node))
            return writeFormula(m_writer, "$`" + std::string(viewOf(cmark_node_get_literal(node))) + "`$");
        return code(viewOf(cmark_node_get_literal(node)));
    case CMARK_NODE_HTML_INLINE:
        return m_writer.raw(viewOf(cmark_node_get_literal(node)));
    case CMARK_NODE_EMPH:
        return m_writer.open("em"sv);
    case CMARK_NODE_STRONG:
        return m_writer.open("strong"sv);
    case CMARK_NODE_LINK:
        return m_writer.openLink(viewOf(cmark_node_get_url(node)), viewOf(cmark_node_get_title(node)));
    case CMARK_NODE_IMAGE:
        ++m_pictures;
        return;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return footnoteReference(node);
    default:
        if (isStrikethrough(node))
            m_writer.open(m_writer.target().richText ? "s"sv : "del"sv);
    }
}

void NodeRenderer::enterItem(cmark_node *node)
{
    const TaskState state = taskState(node);
    if (state == TaskState::None)
        return m_writer.open("li"sv);
    m_writer.open("li"sv, " class=\"task-list-item\""sv);
    m_pendingTask =
        state == TaskState::Ticked ? "<input type=\"checkbox\" checked=\"\" disabled=\"\"> " : "<input type=\"checkbox\" disabled=\"\"> ";
}

void NodeRenderer::openList(cmark_node *node)
{
    const bool tasks = holdsTask(node);
    std::string attributes = tasks ? " class=\"contains-task-list\"" : "";
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    if (const int start = cmark_node_get_list_start(node); ordered && start != 1)
        attributes += " start=\"" + std::to_string(start) + '"';
    const std::string_view tag = ordered ? "ol"sv : "ul"sv;
    // The boxes of tasks stay on the left, whatever their text.
    if (tasks)
        m_writer.open(tag, attributes);
    else
        openText(tag, attributes);
    m_writer.leaf("\n"sv);
}

void NodeRenderer::openText(std::string_view tag, std::string_view attributes)
{
    m_writer.open(tag, !m_writer.target().directions ? std::string(attributes) : std::string(attributes) + " dir=\"auto\"");
}

void NodeRenderer::openOnLine(std::string_view tag, std::string_view attributes)
{
    m_writer.open(tag, attributes);
    m_writer.leaf("\n"sv);
}

void NodeRenderer::closeLine()
{
    m_writer.close();
    m_writer.leaf("\n"sv);
}

void NodeRenderer::enterTablePart(cmark_node *node)
{
    if (isTable(node)) {
        openOnLine("table"sv);
    } else if (isTableRow(node)) {
        if (isHeaderRow(node))
            m_writer.open("thead"sv);
        else if (cmark_node *before = cmark_node_previous(node); before && isHeaderRow(before))
            m_writer.open("tbody"sv);
        m_writer.open("tr"sv);
        m_column = 0;
    } else if (isTableCell(node)) {
        m_writer.open(isHeaderRow(cmark_node_parent(node)) ? "th"sv : "td"sv, alignmentOf(node, m_column++));
    }
}

void NodeRenderer::leaveTablePart(cmark_node *node)
{
    if (isTableCell(node))
        return m_writer.close();
    if (isTableRow(node) && (isHeaderRow(node) || !cmark_node_next(node)))
        m_writer.close();
    if (isTableRow(node) || isTable(node))
        closeLine();
}

void NodeRenderer::code(std::string_view code)
{
    m_writer.open("code"sv);
    m_writer.text(code);
    m_writer.sampleColour();
    m_writer.close();
}

/// What is drawn on GitHub has the mark that it has there until it is.
void NodeRenderer::codeBlock(std::string_view language, std::string_view code, bool drawn)
{
    language = language.substr(0, language.find_first_of(" \t"sv));
    std::string attributes;
    if (!language.empty() && !m_writer.target().richText) {
        attributes = " lang=\"";
        appendEscaped(attributes, language, true);
        attributes += '"';
    }
    if (drawn)
        attributes += " aria-label=\"Raw " + std::string(language) + " code\"";
    m_writer.open("pre"sv, attributes);
    if (m_writer.target().richText) {
        if (!code.empty() && code.back() == '\n')
            code.remove_suffix(1);
        m_writer.text(code);
    } else {
        m_writer.open("code"sv);
        m_writer.text(code);
        m_writer.close();
    }
    closeLine();
}

void NodeRenderer::footnote(cmark_node *definition)
{
    if (++m_footnotes == 1) {
        m_writer.open("section"sv, " data-footnotes=\"\" class=\"footnotes\""sv);
        openText("h2"sv, " id=\"footnote-label\" class=\"sr-only\""sv);
        m_writer.text("Footnotes"sv);
        closeLine();
        openText("ol"sv);
        m_writer.leaf("\n"sv);
    }
    openOnLine("li"sv, " id=\"user-content-fn-" + footnoteName(definition) + "\"");
}

/// One for each reference, as GitHub has them.
void NodeRenderer::backReferences(cmark_node *definition)
{
    const std::string name = footnoteName(definition);
    for (int reference = 1; reference <= std::max(1, definition->footnote.def_count); ++reference) {
        const std::string which = reference == 1 ? std::string() : "-" + std::to_string(reference);
        m_writer.leaf(" ");
        m_writer.open("a"sv,
                      " href=\"#user-content-fnref-" + name + which + "\" data-footnote-backref=\"\" aria-label=\"Back to reference "
                          + std::to_string(m_footnotes) + which + "\" class=\"data-footnote-backref\"");
        m_writer.text("\u21A9");
        if (reference > 1) {
            m_writer.open("sup"sv);
            m_writer.text(std::to_string(reference));
            m_writer.close();
        }
        m_writer.close();
    }
}

void NodeRenderer::footnoteReference(cmark_node *node)
{
    const std::string_view number = viewOf(cmark_node_get_literal(node));
    cmark_node *definition = node->parent_footnote_def;
    const std::string name = definition ? footnoteName(definition) : std::string(number);
    const int reference = node->footnote.ref_ix;
    m_writer.open("sup"sv);
    m_writer.open("a"sv,
                  " href=\"#user-content-fn-" + name + "\" id=\"user-content-fnref-" + name
                      + (reference > 1 ? "-" + std::to_string(reference) : std::string())
                      + "\" data-footnote-ref=\"\" aria-describedby=\"footnote-label\"");
    m_writer.text(number);
    m_writer.close();
    m_writer.close();
}

/// What a picture holds counts as plain text; a line end is a blank there.
void NodeRenderer::collectAlternative(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_IMAGE)
        ++m_pictures;
    else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
        m_alternative += viewOf(cmark_node_get_literal(node));
    else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
        m_alternative += ' ';
}

} // namespace waybill
