#pragma once

#include "app/render/markdowntree.h"
#include "app/render/preview.h"

#include <optional>
#include <string_view>

namespace waybill {

/// Where a text may be cut so that its pieces, parsed one by one, give what parsing the whole gives: before lines that start a heading, and
/// after a blank line before those that neither are indented nor go on with a list. Code and raw HTML may swallow them, which only parsing
/// tells (see parsedChunk). Gives the first such place behind `at`, where a piece starts, or the text's end.
size_t nextBound(std::string_view markdown, size_t at);

/// Whether a text cannot be cut: a definition of a link or footnote counts everywhere, and for cmark a carriage return alone ends a line.
bool dependsOnItself(std::string_view markdown);

struct ParsedChunk
{
    QList<PreviewRow> rows; ///< Their lines are counted from the piece's start.
    OpenElements open;      ///< What raw HTML leaves open behind it.
};

/// A piece before which raw HTML left `open`. Nothing if it swallows what comes next; the last piece of a text cannot.
std::optional<ParsedChunk> parsedChunk(std::string_view text, bool last, const OpenElements &open, const ReferenceBase &references);

} // namespace waybill
