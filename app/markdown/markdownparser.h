#pragma once

#include <cmark-gfm.h>

#include <initializer_list>
#include <memory>
#include <string_view>

namespace waybill {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using MarkdownNode = std::unique_ptr<cmark_node, FreeNode>;

/// The one place where cmark-gfm parses. `options` are its CMARK_OPT_…, `extensions` its names ("table", …). Parsing goes one at a time
/// over all threads: cmark-gfm keeps its table of special characters in static memory while extensions are in use.
/// Ask isTooCostly (costguard.h) first about a text that came from outside.
MarkdownNode parseMarkdown(std::string_view markdown, int options, std::initializer_list<const char *> extensions);

} // namespace waybill
