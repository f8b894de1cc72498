#pragma once

#include "app/base/alertkind.h"
#include "app/markdown/markdownparser.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace waybill {

/// Elements of raw HTML that blocks at the top level opened and none closed yet: what follows stands in them.
using OpenElements = std::vector<std::string_view>;

/// The syntax tree of a text, parsed with what GitHub's issues have: tables, strikethrough, autolinks, task lists, footnotes. Alerts and
/// task items that cmark-gfm does not know are found here too.
class MarkdownTree
{
public:
    /// `markdown` need not be valid UTF-8. `open` says what raw HTML before the text left open.
    explicit MarkdownTree(const QByteArray &markdown, OpenElements open = {});

    cmark_node *root() const { return m_root.get(); }
    /// What raw HTML leaves open at the end.
    const OpenElements &open() const { return m_open; }

private:
    void findAlerts();

    MarkdownNode m_root;
    OpenElements m_open;
};

/// The alert that a block quote is. Only a block quote at the top level, not within raw HTML, whose first paragraph starts with a line
/// `[!TYPE]` (or what ends with `<br>`) and that has other contents too. That line is not in the tree any more.
AlertKind alertKind(cmark_node *quote);
/// Whether a paragraph began with the line of an alert's mark.
bool followsAlertMark(cmark_node *paragraph);

enum class TaskState { None, Unticked, Ticked };

/// The state of a list item as task, by GitHub's rule: its first paragraph's text begins with the mark and a blank. Asking for the first
/// time takes the mark out of the text, so ask before rendering the item.
TaskState taskState(cmark_node *item);

/// What GitHub draws, and what stands as its source here.
struct Drawing
{
    std::string_view language; ///< Empty: nothing that is drawn.
    std::string_view source;

    explicit operator bool() const { return !language.empty(); }
    bool isFormula() const { return language == "math"; }
};

/// Of a fence of mermaid, geojson, topojson, stl or math, and of a paragraph that is all between `$$` (docs.github.com, "Creating
/// diagrams", "Writing mathematical expressions").
Drawing drawingOf(cmark_node *leaf);

/// Whether code is a formula within a line, for it stands between two dollars of its own (docs.github.com, as above).
bool isFormula(cmark_node *code);
/// What a text says, without the dollars of the formulas beside it.
std::string_view proseOf(cmark_node *text);

/// Types of the extensions' nodes.
bool isTable(cmark_node *node);
bool isTableRow(cmark_node *node);
bool isTableCell(cmark_node *node);
bool isStrikethrough(cmark_node *node);

/// What a leaf block's inlines were parsed from. Not through cmark_node_get_string_content(): the parser does not always leave a NUL behind
/// it.
std::string_view contentOf(cmark_node *leaf);

inline std::string_view viewOf(const char *text)
{
    return text ? std::string_view(text) : std::string_view();
}
inline std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

} // namespace waybill
