#include "app/markdown/costguard.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using namespace std::string_view_literals;

/// Nanoseconds, roughly, beyond what any text costs for its length. Prose, tables and lists of the 65,536 characters that GitHub takes stay
/// far below; the factors below were measured with cmark-gfm 0.29.0.gfm.6.
constexpr double timeBudget = 1e9;
/// Nodes of the tree, and cells that tables are filled up with: cmark-gfm makes each of them, and each takes up to 200 bytes.
constexpr double nodeBudget = 2e5;

/// By byte, whether it may become a node of its own, or part text into two. Each byte of a text is asked.
constexpr std::array<bool, 256> marks = [] {
    std::array<bool, 256> is{};
    for (const char c : "\n\r*_[]<>!&\\`~|:"sv)
        is[static_cast<unsigned char>(c)] = true;
    return is;
}();

/// Most lines hold none, which is found many bytes at a time.
int occurrences(std::string_view text, char mark)
{
    int count = 0;
    for (size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1))
        ++count;
    return count;
}

struct LineShape
{
    bool blank = true;
    bool delimiterRow = false; ///< May be the second line of a table, in whatever containers.
    int pipes = 0;
    int depth = 0; ///< At most so many containers are opened or continued by what the line starts with.
};

LineShape shapeOf(std::string_view line)
{
    constexpr std::string_view containerMarks = " \t>*+-.)0123456789"sv;
    LineShape shape;
    shape.blank = line.find_first_not_of(" \t\r"sv) == std::string_view::npos;
    const size_t prefix = std::min(line.find_first_not_of(containerMarks), line.size());
    const int quotes = occurrences(line.substr(0, prefix), '>');
    shape.depth = quotes + (int(prefix) - quotes + 1) / 2;
    shape.pipes = occurrences(line, '|');
    // The first bar or colon stands right behind the marks of containers, which it is none of.
    const std::string_view rest = line.substr(prefix);
    shape.delimiterRow = (rest.starts_with('|') || rest.starts_with(':')) && line.find('-') != std::string_view::npos
        && rest.find_first_not_of("|:- \t\r"sv) == std::string_view::npos;
    return shape;
}

/// Where the destination of a link reference begins that a line may define (CommonMark 4.7); npos if it cannot. A label may have begun on
/// a line before. A footnote's is none: it is not copied to where it is used.
size_t definitionIn(std::string_view line)
{
    constexpr std::string_view containerMarks = " \t>*+-.)0123456789"sv;
    const size_t end = line.find("]:"sv);
    const size_t label = line.find('[');
    const bool begun = label < end;
    if (end == std::string_view::npos || (begun && label != line.find_first_not_of(containerMarks)))
        return std::string_view::npos;
    const bool footnote =
        begun && line.substr(label + 1, 1) == "^"sv && line.substr(label, end - label).find_first_of(" \t"sv) == std::string_view::npos;
    return footnote ? std::string_view::npos : end + 2;
}

/// The memory that copies take, in cells: those of what a definition says, one for each link that may use it, and of what is left of a
/// paragraph behind each mail address in it.
class Copies
{
public:
    void addLine(std::string_view line, bool blank)
    {
        const size_t destination = definitionIn(line);
        if (blank || destination != std::string_view::npos) {
            m_longest = std::max(m_longest, m_definition);
            m_definition = 0;
            m_defines = !blank;
        }
        if (m_defines)
            m_definition += double(line.size() - (destination == std::string_view::npos ? 0 : destination));
        m_links += occurrences(line, '[');
        m_mails += occurrences(line, '@');
        m_paragraph += double(line.size());
        if (blank)
            endParagraph();
    }

    double cells()
    {
        endParagraph();
        // Short addresses in many links are what any text has.
        constexpr double usual = 200;
        const double definition = std::max(m_longest, m_definition);
        return (m_mailBytes + (definition > usual ? definition * m_links : 0)) / cellSize;
    }

private:
    static constexpr double cellSize = 200;

    void endParagraph()
    {
        m_mailBytes += m_mails * m_paragraph / 12;
        m_mails = 0;
        m_paragraph = 0;
    }

    double m_definition = 0; ///< Bytes of the one being read,
    double m_longest = 0;    ///< and of the longest before.
    bool m_defines = false;
    double m_links = 0;
    double m_mails = 0; ///< In the paragraph being read.
    double m_paragraph = 0;
    double m_mailBytes = 0;
};

double occurrences(std::string_view text, std::string_view what)
{
    double count = 0;
    for (size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size()))
        ++count;
    return count;
}

} // namespace

ParseCost parseCost(std::string_view text)
{
    ParseCost cost;
    cost.openings = occurrences(text, "<?"sv) + occurrences(text, "<![CDATA["sv);
    double paragraph = 0;
    double columns = 0;
    Copies copies;
    cost.nodes = double(std::count_if(text.begin(), text.end(), [](char c) { return marks[static_cast<unsigned char>(c)]; }));
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const LineShape shape = shapeOf(text.substr(0, end));
        copies.addLine(text.substr(0, end), shape.blank);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++cost.lines;
        paragraph = shape.blank ? 0 : paragraph + 1;
        columns = shape.blank ? 0 : shape.delimiterRow ? std::max(columns, shape.pipes + 1.0) : columns;
        cost.depth = std::max(cost.depth, shape.depth);
        cost.cells += columns;
        // A row that may start a table is compared with the paragraph before it; what stands before the table's head is split off line by
        // line, counted from the start. Cells are appended to a list from its start, too.
        if (shape.delimiterRow) {
            cost.time += 200 * paragraph;
            cost.paragraph = std::max(cost.paragraph, paragraph);
        }
        // That was measured as 3; a slow machine that does something else besides is to end within the second, too.
        cost.time += 12.0 * shape.pipes * shape.pipes;
    }
    cost.cells += copies.cells();
    return cost;
}

ParseCost &ParseCost::operator+=(const ParseCost &other)
{
    openings += other.openings;
    time += other.time;
    cells += other.cells;
    nodes += other.nodes;
    lines += other.lines;
    paragraph = std::max(paragraph, other.paragraph);
    depth = std::max(depth, other.depth);
    return *this;
}

CostExcess ParseCost::excess(qsizetype size) const
{
    if (size < neverTooCostly)
        return CostExcess::None;
    if (cells > nodeBudget)
        return CostExcess::Cells;
    if (cells + nodes + lines > nodeBudget)
        return CostExcess::Nodes;
    // Each opening looks for its end anew, and a blank line walks all open containers.
    const double all = time + openings * double(size) + paragraph * paragraph + 30.0 * depth * lines;
    return all > timeBudget ? CostExcess::Time : CostExcess::None;
}

} // namespace waybill
