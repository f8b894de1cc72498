#include "app/markdown/bounds.h"

#include <algorithm>

namespace waybill {

namespace {

template <typename Char>
bool isBlankLine(std::basic_string_view<Char> line)
{
    return std::all_of(line.begin(), line.end(), [](Char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

/// Whether an ATX heading starts at the line's first column (CommonMark 4.2).
template <typename Char>
bool startsHeading(std::basic_string_view<Char> line)
{
    const size_t marks = std::min(line.find_first_not_of(Char('#')), line.size());
    return marks >= 1 && marks <= 6 && marks < line.size() && line[marks] == ' ';
}

/// Whether a line behind a blank one ends the list that stands there: it is not indented, and no item (CommonMark 5.2, 5.3).
template <typename Char>
bool endsList(std::basic_string_view<Char> line)
{
    // A byte order mark, which cmark drops at the start of a text alone.
    constexpr Char mark = sizeof(Char) == 1 ? Char(0xEF) : Char(0xFEFF);
    switch (line.front()) {
    case '-':
    case '+':
    case '*':
        return !isBlankLine(line.substr(1, 1));
    case mark:
    case ' ':
    case '\t':
    case '\r':
    case '\n':
        return false;
    default:
        return line.front() < '0' || line.front() > '9';
    }
}

} // namespace

template <typename Char>
size_t nextBound(std::basic_string_view<Char> markdown, size_t at)
{
    bool afterBlank = false;
    for (const size_t start = at; at < markdown.size();) {
        const size_t end = std::min(markdown.find(Char('\n'), at), markdown.size() - 1) + 1;
        const std::basic_string_view<Char> line = markdown.substr(at, end - at);
        if (at > start && (startsHeading(line) || (afterBlank && endsList(line))))
            return at;
        afterBlank = isBlankLine(line);
        at = end;
    }
    return markdown.size();
}

template size_t nextBound(std::string_view markdown, size_t at);
template size_t nextBound(std::u16string_view markdown, size_t at);

} // namespace waybill
