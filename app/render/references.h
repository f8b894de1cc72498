#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// Where the references in a text lead.
struct ReferenceBase
{
    std::string server;     ///< Web address of the GitHub server, like https://github.com, without a slash at the end.
    std::string repository; ///< "owner/name". Without one (or without a server) no reference is a link.

    bool isKnown() const { return !server.empty() && !repository.empty(); }
    bool operator==(const ReferenceBase &) const = default;
};

/// A stretch of plain text that GitHub shows as something else.
struct TextFind
{
    size_t begin = 0;
    size_t end = 0;
    std::string shown;
    std::string address;  ///< Of a link; empty for an emoji and a formula.
    std::string title;    ///< What is to be known before clicking it.
    bool formula = false; ///< `shown` is its source.
};

/// The next `:emoji:` or `$formula$` from `from` on (docs.github.com, "Writing mathematical expressions"; prices are none), or reference
/// if the base is known: `@login`, `@org/team`, `#12`, `GH-12`, `owner/name#12`, a commit's 40 digits, alone or behind `owner/name@`, or
/// its first ones (docs.github.com, "Autolinked references and URLs"; mentions as in html-pipeline's mention_filter.rb, short commits as in
/// remark-github, but no words and no numbers). Whether what they name exists is not looked up. Takes time in proportion to what it passes
/// over.
std::optional<TextFind> nextFind(std::string_view text, size_t from, const ReferenceBase &base);

/// Whether code is a colour as GitHub reads it in an issue, and shows a sample of it: `#0969DA`, `rgb(9, 105, 218)`, `rgba(…)`, `hsl(…)`
/// (docs.github.com, "Supported color models"; numbers as loosely as there).
bool isColour(std::string_view code);
/// The markup of that sample; empty if the code is none.
std::string colourSample(std::string_view code);

} // namespace waybill
