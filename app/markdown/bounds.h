#pragma once

#include <cstddef>
#include <string_view>

namespace waybill {

/// Where a text may be cut so that its pieces, parsed one by one, give what parsing the whole gives: before lines that start a heading, and
/// after a blank line before those that neither are indented nor go on with a list. Code and raw HTML may swallow them, which only parsing
/// tells (a heading put behind such a piece is none then). Gives the first such place behind `at`, where a piece starts, or the text's end.
/// For UTF-8 and UTF-16.
template <typename Char>
size_t nextBound(std::basic_string_view<Char> markdown, size_t at);
extern template size_t nextBound(std::string_view markdown, size_t at);
extern template size_t nextBound(std::u16string_view markdown, size_t at);

} // namespace waybill
