#pragma once

#include <QByteArray>

#include <string_view>

namespace waybill {

/// What makes a text too costly to parse.
enum class CostExcess {
    None,
    Cells, ///< Tables that would be filled up with too many cells.
    Nodes, ///< More marks and lines than memory is given for.
    Time,  ///< Shapes that cmark-gfm looks at again and again.
};

/// What parsing a text is going to cost cmark-gfm beyond its length. Costs of pieces that are parsed one by one add up.
struct ParseCost
{
    double openings = 0; ///< Of what looks for its end anew each time.
    double time = 0;     ///< Nanoseconds, roughly.
    double cells = 0;    ///< Of tables.
    double nodes = 0;    ///< At most so many besides, of some 200 bytes each.
    double lines = 0;
    double paragraph = 0; ///< Lines of the longest paragraph in front of a row that may start a table.
    int depth = 0;        ///< Of containers.

    ParseCost &operator+=(const ParseCost &other);
    /// Whether it is out of all proportion to the text's length in bytes: tables of millions of cells, instructions that never close. No
    /// text that a person wrote is; such a text is shown as it is.
    bool isTooMuch(qsizetype size) const { return excess(size) != CostExcess::None; }
    CostExcess excess(qsizetype size) const;
};

ParseCost parseCost(std::string_view markdown);

/// A shorter text, in bytes, is never too costly, and need not be looked at.
inline constexpr qsizetype neverTooCostly = 4096;

inline bool isTooCostly(const QByteArray &markdown)
{
    return markdown.size() >= neverTooCostly && parseCost({markdown.constData(), size_t(markdown.size())}).isTooMuch(markdown.size());
}

} // namespace waybill
