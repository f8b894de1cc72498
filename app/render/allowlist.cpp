#include "app/render/allowlist.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view namePrefix = "user-content-"sv;

// All tables are sorted, for binary search.
constexpr std::array elements{
    AllowedElement{"a"sv, false, false, "a"sv},
    AllowedElement{"b"sv, false, false, "b"sv},
    AllowedElement{"blockquote"sv, false, true, "blockquote"sv},
    AllowedElement{"br"sv, true, false, "br"sv},
    AllowedElement{"code"sv, false, false, "code"sv},
    AllowedElement{"dd"sv, false, true, "dd"sv},
    AllowedElement{"del"sv, false, false, "s"sv},
    AllowedElement{"details"sv, false, true, "div"sv},
    AllowedElement{"div"sv, false, true, "div"sv},
    AllowedElement{"dl"sv, false, true, "dl"sv},
    AllowedElement{"dt"sv, false, true, "dt"sv},
    AllowedElement{"em"sv, false, false, "em"sv},
    AllowedElement{"h1"sv, false, true, "h1"sv},
    AllowedElement{"h2"sv, false, true, "h2"sv},
    AllowedElement{"h3"sv, false, true, "h3"sv},
    AllowedElement{"h4"sv, false, true, "h4"sv},
    AllowedElement{"h5"sv, false, true, "h5"sv},
    AllowedElement{"h6"sv, false, true, "h6"sv},
    AllowedElement{"hr"sv, true, true, "hr"sv},
    AllowedElement{"i"sv, false, false, "i"sv},
    AllowedElement{"img"sv, true, false, {}},
    AllowedElement{"ins"sv, false, false, "u"sv},
    AllowedElement{"kbd"sv, false, false, "kbd"sv},
    AllowedElement{"li"sv, false, true, "li"sv},
    AllowedElement{"mark"sv, false, false, {}},
    AllowedElement{"ol"sv, false, true, "ol"sv},
    AllowedElement{"p"sv, false, true, "p"sv},
    AllowedElement{"picture"sv, false, false, {}},
    AllowedElement{"pre"sv, false, true, "pre"sv},
    AllowedElement{"q"sv, false, false, {}},
    AllowedElement{"rp"sv, false, false, {}},
    AllowedElement{"rt"sv, false, false, {}},
    AllowedElement{"ruby"sv, false, false, {}},
    AllowedElement{"s"sv, false, false, "s"sv},
    AllowedElement{"samp"sv, false, false, "samp"sv},
    AllowedElement{"source"sv, true, false, {}},
    AllowedElement{"span"sv, false, false, "span"sv},
    AllowedElement{"strike"sv, false, false, "s"sv},
    AllowedElement{"strong"sv, false, false, "strong"sv},
    AllowedElement{"sub"sv, false, false, "sub"sv},
    AllowedElement{"summary"sv, false, true, "h6"sv},
    AllowedElement{"sup"sv, false, false, "sup"sv},
    AllowedElement{"table"sv, false, true, "table"sv},
    AllowedElement{"tbody"sv, false, false, "tbody"sv},
    AllowedElement{"td"sv, false, false, "td"sv},
    AllowedElement{"tfoot"sv, false, false, "tfoot"sv},
    AllowedElement{"th"sv, false, false, "th"sv},
    AllowedElement{"thead"sv, false, false, "thead"sv},
    AllowedElement{"tr"sv, false, false, "tr"sv},
    AllowedElement{"tt"sv, false, false, "tt"sv},
    AllowedElement{"ul"sv, false, true, "ul"sv},
    AllowedElement{"var"sv, false, false, "var"sv},
};

constexpr std::array commonAttributes{
    "abbr"sv,
    "accept"sv,
    "accept-charset"sv,
    "accesskey"sv,
    "action"sv,
    "align"sv,
    "alt"sv,
    "aria-describedby"sv,
    "aria-hidden"sv,
    "aria-label"sv,
    "aria-labelledby"sv,
    "axis"sv,
    "border"sv,
    "char"sv,
    "charoff"sv,
    "charset"sv,
    "checked"sv,
    "clear"sv,
    "cols"sv,
    "colspan"sv,
    "compact"sv,
    "coords"sv,
    "datetime"sv,
    "dir"sv,
    "disabled"sv,
    "enctype"sv,
    "for"sv,
    "frame"sv,
    "headers"sv,
    "height"sv,
    "hreflang"sv,
    "hspace"sv,
    "id"sv,
    "ismap"sv,
    "itemprop"sv,
    "label"sv,
    "lang"sv,
    "maxlength"sv,
    "media"sv,
    "method"sv,
    "multiple"sv,
    "name"sv,
    "nohref"sv,
    "noshade"sv,
    "nowrap"sv,
    "open"sv,
    "progress"sv,
    "prompt"sv,
    "readonly"sv,
    "rel"sv,
    "rev"sv,
    "role"sv,
    "rows"sv,
    "rowspan"sv,
    "rules"sv,
    "scope"sv,
    "selected"sv,
    "shape"sv,
    "size"sv,
    "span"sv,
    "start"sv,
    "summary"sv,
    "tabindex"sv,
    "title"sv,
    "type"sv,
    "usemap"sv,
    "valign"sv,
    "value"sv,
    "width"sv,
};

constexpr std::array filteredTags{
    "iframe"sv, "noembed"sv, "noframes"sv, "plaintext"sv, "script"sv, "style"sv, "textarea"sv, "title"sv, "xmp"sv,
};

static_assert(std::is_sorted(elements.begin(), elements.end(), [](const auto &a, const auto &b) { return a.name < b.name; }));
static_assert(std::is_sorted(commonAttributes.begin(), commonAttributes.end()));
static_assert(std::is_sorted(filteredTags.begin(), filteredTags.end()));

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}

bool allCandidatesSafe(std::string_view set)
{
    // "address descriptor, address descriptor": an address may hold commas, so each comma-separated part is judged as an address of its
    // own.
    while (!set.empty()) {
        const size_t comma = std::min(set.find(','), set.size());
        if (!safeAddress(set.substr(0, comma), AddressUse::Resource))
            return false;
        set.remove_prefix(std::min(comma + 1, set.size()));
    }
    return true;
}

} // namespace

const AllowedElement *findAllowedElement(std::string_view name)
{
    const auto *it =
        std::lower_bound(elements.begin(), elements.end(), name, [](const AllowedElement &e, std::string_view n) { return e.name < n; });
    return it != elements.end() && it->name == name ? it : nullptr;
}

bool isAllowedAttribute(std::string_view element, std::string_view attribute)
{
    if (std::binary_search(commonAttributes.begin(), commonAttributes.end(), attribute))
        return true;
    if (element == "a")
        return attribute == "href";
    if (element == "img")
        return attribute == "src" || attribute == "longdesc" || attribute == "loading";
    if (element == "div")
        return attribute == "itemscope" || attribute == "itemtype";
    if (element == "source")
        return attribute == "srcset";
    return attribute == "cite" && (element == "blockquote" || element == "del" || element == "ins" || element == "q");
}

AddressUse addressUse(std::string_view attribute)
{
    if (attribute == "href" || attribute == "action" || attribute == "usemap")
        return AddressUse::Link;
    if (attribute == "src" || attribute == "cite" || attribute == "longdesc" || attribute == "itemtype")
        return AddressUse::Resource;
    return attribute == "srcset" ? AddressUse::ResourceSet : AddressUse::None;
}

std::optional<std::string> safeAddress(std::string_view address, AddressUse use)
{
    while (!address.empty() && isBlank(address.front()))
        address.remove_prefix(1);
    while (!address.empty() && isBlank(address.back()))
        address.remove_suffix(1);
    std::string clean;
    clean.reserve(address.size());
    std::copy_if(address.begin(), address.end(), std::back_inserter(clean), [](char c) { return c != '\t' && c != '\n' && c != '\r'; });
    if (use == AddressUse::ResourceSet)
        return allCandidatesSafe(clean) ? std::optional(clean) : std::nullopt;

    const size_t mark = clean.find_first_of(":/?#");
    if (mark == std::string::npos || clean[mark] != ':')
        return clean;
    std::string scheme = clean.substr(0, mark);
    std::transform(scheme.begin(), scheme.end(), scheme.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    const bool web = scheme == "http" || scheme == "https";
    const bool link = scheme == "irc" || scheme == "ircs" || scheme == "mailto" || scheme == "xmpp";
    if (web || (use == AddressUse::Link && link))
        return clean;
    return std::nullopt;
}

bool isFilteredTag(std::string_view name)
{
    return std::binary_search(filteredTags.begin(), filteredTags.end(), name);
}

bool isNameAttribute(std::string_view attribute)
{
    return attribute == "id" || attribute == "name" || attribute == "aria-labelledby" || attribute == "aria-describedby";
}

std::string prefixedNames(std::string_view value)
{
    std::string result;
    size_t at = 0;
    while (at < value.size()) {
        if (isBlank(value[at])) {
            ++at;
            continue;
        }
        size_t end = at;
        while (end < value.size() && !isBlank(value[end]))
            ++end;
        const std::string_view name = value.substr(at, end - at);
        if (!result.empty())
            result += ' ';
        if (name.substr(0, namePrefix.size()) != namePrefix)
            result += namePrefix;
        result += name;
        at = end;
    }
    return result;
}

/// An address as cmark escapes it: what has no place in one is percent-encoded.
std::string encodedAddress(std::string_view address)
{
    constexpr std::string_view fine = "-_.+!*(),%#@?=;:/$~&'"sv;
    constexpr std::string_view digits = "0123456789ABCDEF"sv;
    std::string result;
    result.reserve(address.size());
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || fine.find(c) != std::string_view::npos) {
            result += c;
        } else {
            result += '%';
            result += digits[byte >> 4];
            result += digits[byte & 15];
        }
    }
    return result;
}

bool isWebAddress(std::string_view address)
{
    const auto startsWith = [&](std::string_view prefix) {
        return address.size() > prefix.size() && std::equal(prefix.begin(), prefix.end(), address.begin(), [](char p, char c) {
                   return p == c || (p >= 'a' && p <= 'z' && p == c + 32);
               });
    };
    return startsWith("http://"sv) || startsWith("https://"sv) || startsWith("//"sv);
}

} // namespace waybill
