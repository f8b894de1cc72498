#pragma once

#include "app/render/previewrows.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Where a text may be cut so that its pieces, parsed one by one, give what parsing the whole gives: lines that start a heading, and after
/// a blank line those that start with a letter. Neither goes on with a list, quote, table or paragraph above it; code and raw HTML may
/// swallow it, which only parsing tells. Byte offsets, 0 first and the text's size last. Only these two where pieces depend on each other:
/// a definition of a link or footnote counts everywhere.
std::vector<size_t> chunkBounds(std::string_view markdown);

/// Builds the rows of a text piece by piece and keeps those of the last text, so that a keystroke parses the piece that it is in.
class ChunkedRows
{
public:
    QList<PreviewBlock> build(const QByteArray &markdown);

private:
    struct Chunk
    {
        QList<PreviewBlock> rows; ///< Lines count from the chunk's own start.
        int alerts = 0;
        bool closed = true; ///< What comes next is not swallowed. If not, there are no rows.
    };

    const Chunk &chunk(std::string_view text, bool last);
    Chunk parsed(std::string_view text, bool last);

    RowCache m_cache;
    std::unordered_map<std::string, Chunk> m_used;
    std::unordered_map<std::string, Chunk> m_before;
    std::string m_key; // Kept for its memory.
    qsizetype m_lastCount = 0;
};

} // namespace waybill
