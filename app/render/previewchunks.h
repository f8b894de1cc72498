#pragma once

#include "app/render/markdowntree.h"
#include "app/render/preview.h"

#include <optional>
#include <string_view>

namespace waybill {

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
