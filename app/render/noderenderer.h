#pragma once

#include "app/render/htmlwriter.h"
#include "app/render/markdowntree.h"

namespace waybill {

/// Opens an alert's box and writes its title with icon; the caller closes the box.
void openAlert(HtmlWriter &writer, AlertKind kind);

/// Writes nodes of a MarkdownTree as GitHub shows them in an issue. Walks without recursion: nesting costs no stack.
class NodeRenderer
{
public:
    explicit NodeRenderer(HtmlWriter &writer) : m_writer(writer) { }

    /// Renders a node with all that it holds; with `contents`, only what it holds.
    void render(cmark_node *node, bool contents = false);

private:
    void enter(cmark_node *node);
    void leave(cmark_node *node);
    void enterBlock(cmark_node *node);
    void leaveBlock(cmark_node *node);
    void enterInline(cmark_node *node);
    void enterItem(cmark_node *node);
    void enterTablePart(cmark_node *node);
    void leaveTablePart(cmark_node *node);
    /// Opens an element whose start tag, and closes one whose end tag, is the last on its line.
    void openOnLine(std::string_view tag, std::string_view attributes = {});
    /// Opens an element whose direction follows from its text.
    void openText(std::string_view tag, std::string_view attributes = {});
    void closeLine();
    void openList(cmark_node *node);
    void code(std::string_view code);
    void codeBlock(std::string_view language, std::string_view code, bool drawn);
    void footnote(cmark_node *definition);
    void backReferences(cmark_node *definition);
    void footnoteReference(cmark_node *node);
    void collectAlternative(cmark_node *node);

    HtmlWriter &m_writer;
    std::string m_alternative; ///< Of the picture being read; what is in it is plain text.
    std::string m_pendingTask; ///< The box of a task, until the paragraph that it stands in is open.
    int m_pictures = 0;        ///< Depth of pictures being read.
    int m_footnotes = 0;
    int m_column = 0; ///< Of the table cell being read.
};

} // namespace waybill
