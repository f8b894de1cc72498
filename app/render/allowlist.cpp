#include "app/render/allowlist.h"

#include <algorithm>
#include <iterator>

namespace waybill {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view namePrefix = "user-content-"sv;

// All tables are sorted, for binary search.
constexpr AllowedElement elements[] = {{"a"sv, false, false, "a"sv},
                                       {"b"sv, false, false, "b"sv},
                                       {"blockquote"sv, false, true, "blockquote"sv},
                                       {"br"sv, true, false, "br"sv},
                                       {"code"sv, false, false, "code"sv},
                                       {"dd"sv, false, true, "dd"sv},
                                       {"del"sv, false, false, "s"sv},
                                       {"details"sv, false, true, "div"sv},
                                       {"div"sv, false, true, "div"sv},
                                       {"dl"sv, false, true, "dl"sv},
                                       {"dt"sv, false, true, "dt"sv},
                                       {"em"sv, false, false, "em"sv},
                                       {"h1"sv, false, true, "h1"sv},
                                       {"h2"sv, false, true, "h2"sv},
                                       {"h3"sv, false, true, "h3"sv},
                                       {"h4"sv, false, true, "h4"sv},
                                       {"h5"sv, false, true, "h5"sv},
                                       {"h6"sv, false, true, "h6"sv},
                                       {"hr"sv, true, true, "hr"sv},
                                       {"i"sv, false, false, "i"sv},
                                       {"img"sv, true, false, {}},
                                       {"ins"sv, false, false, "u"sv},
                                       {"kbd"sv, false, false, "kbd"sv},
                                       {"li"sv, false, true, "li"sv},
                                       {"mark"sv, false, false, {}},
                                       {"ol"sv, false, true, "ol"sv},
                                       {"p"sv, false, true, "p"sv},
                                       {"picture"sv, false, false, {}},
                                       {"pre"sv, false, true, "pre"sv},
                                       {"q"sv, false, false, {}},
                                       {"rp"sv, false, false, {}},
                                       {"rt"sv, false, false, {}},
                                       {"ruby"sv, false, false, {}},
                                       {"s"sv, false, false, "s"sv},
                                       {"samp"sv, false, false, "samp"sv},
                                       {"section"sv, false, true, "div"sv},
                                       {"source"sv, true, false, {}},
                                       {"span"sv, false, false, "span"sv},
                                       {"strike"sv, false, false, "s"sv},
                                       {"strong"sv, false, false, "strong"sv},
                                       {"sub"sv, false, false, "sub"sv},
                                       {"summary"sv, false, true, "h6"sv},
                                       {"sup"sv, false, false, "sup"sv},
                                       {"table"sv, false, true, "table"sv},
                                       {"tbody"sv, false, false, "tbody"sv},
                                       {"td"sv, false, false, "td"sv},
                                       {"tfoot"sv, false, false, "tfoot"sv},
                                       {"th"sv, false, false, "th"sv},
                                       {"thead"sv, false, false, "thead"sv},
                                       {"tr"sv, false, false, "tr"sv},
                                       {"tt"sv, false, false, "tt"sv},
                                       {"ul"sv, false, true, "ul"sv},
                                       {"var"sv, false, false, "var"sv}};

constexpr std::string_view commonAttributes[] = {
    "abbr"sv,        "accept"sv,      "accept-charset"sv, "accesskey"sv, "action"sv,  "align"sv,    "alt"sv,      "axis"sv,   "border"sv,
    "cellpadding"sv, "cellspacing"sv, "char"sv,           "charoff"sv,   "charset"sv, "checked"sv,  "clear"sv,    "color"sv,  "cols"sv,
    "colspan"sv,     "compact"sv,     "coords"sv,         "datetime"sv,  "dir"sv,     "disabled"sv, "enctype"sv,  "for"sv,    "frame"sv,
    "headers"sv,     "height"sv,      "hreflang"sv,       "hspace"sv,    "id"sv,      "ismap"sv,    "itemprop"sv, "label"sv,  "lang"sv,
    "maxlength"sv,   "media"sv,       "method"sv,         "multiple"sv,  "name"sv,    "nohref"sv,   "noshade"sv,  "nowrap"sv, "open"sv,
    "progress"sv,    "prompt"sv,      "readonly"sv,       "rev"sv,       "role"sv,    "rows"sv,     "rowspan"sv,  "rules"sv,  "scope"sv,
    "selected"sv,    "shape"sv,       "size"sv,           "span"sv,      "start"sv,   "summary"sv,  "tabindex"sv, "title"sv,  "type"sv,
    "usemap"sv,      "valign"sv,      "value"sv,          "width"sv};

constexpr std::string_view ariaAttributes[] = {"aria-describedby"sv, "aria-hidden"sv, "aria-label"sv, "aria-labelledby"sv};

constexpr std::string_view filteredTags[] = {"iframe"sv, "noembed"sv,  "noframes"sv, "plaintext"sv, "script"sv,
                                             "style"sv,  "textarea"sv, "title"sv,    "xmp"sv};

static_assert(std::ranges::is_sorted(elements, {}, &AllowedElement::name));
static_assert(std::ranges::is_sorted(commonAttributes) && std::ranges::is_sorted(ariaAttributes) && std::ranges::is_sorted(filteredTags));

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
    const auto *it = std::ranges::lower_bound(elements, name, {}, &AllowedElement::name);
    return it != std::end(elements) && it->name == name ? it : nullptr;
}

bool isAllowedAttribute(std::string_view element, std::string_view attribute)
{
    if (std::ranges::binary_search(commonAttributes, attribute) || std::ranges::binary_search(ariaAttributes, attribute))
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

bool hasOwnDirection(std::string_view element)
{
    constexpr std::string_view names[] = {"div"sv, "h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv, "ol"sv, "p"sv, "ul"sv};
    return std::ranges::binary_search(names, element);
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
    return web || (use == AddressUse::Link && link) ? std::optional(clean) : std::nullopt;
}

bool isFilteredTag(std::string_view name)
{
    return std::ranges::binary_search(filteredTags, name);
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

bool isForeignAddress(std::string_view address)
{
    constexpr std::string_view home = "github.com"sv;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    const auto startsWith = [&](std::string_view prefix) {
        return address.size() > prefix.size()
            && std::equal(prefix.begin(), prefix.end(), address.begin(), [&](char p, char c) { return p == lower(c); });
    };
    if (!startsWith("http://"sv) && !startsWith("https://"sv) && !startsWith("//"sv))
        return false;
    std::string host(address.substr(address.find("//"sv) + 2));
    host.resize(std::min(host.find_first_of("/?#\\"sv), host.size()));
    std::transform(host.begin(), host.end(), host.begin(), lower);
    return host != home && !host.ends_with('.' + std::string(home));
}

} // namespace waybill
