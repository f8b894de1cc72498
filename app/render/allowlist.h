#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// An element of GitHub's published allow-list (html-pipeline and hast-util-sanitize, the narrower of both, plus `mark`).
struct AllowedElement
{
    std::string_view name;
    bool isVoid = false;       ///< Has neither contents nor an end tag.
    bool isBlock = false;      ///< Its start tag ends an open paragraph.
    std::string_view richText; ///< The tag that Qt's rich text understands for it; empty: only its contents are shown.
};

/// The element of that lower-case name, or null if GitHub drops it.
const AllowedElement *findAllowedElement(std::string_view name);

/// Whether GitHub keeps an attribute (lower-case names). `style`, `class` and event handlers never are.
bool isAllowedAttribute(std::string_view element, std::string_view attribute);

/// Whether GitHub lets the element's own text say which way it runs (`dir="auto"`).
bool hasOwnDirection(std::string_view element);

/// Attributes whose value is an address.
enum class AddressUse { None, Link, Resource, ResourceSet };
AddressUse addressUse(std::string_view attribute);

/// The address (entities already decoded) as it may be written, without blanks around it and line ends within, as browsers read it; nothing
/// if its scheme is not listed: http, https, irc, ircs, mailto, xmpp for links, http and https for what a page loads. Relative ones are
/// fine.
std::optional<std::string> safeAddress(std::string_view address, AddressUse use);

/// An address as cmark writes it: what has no place in one is percent-encoded.
std::string encodedAddress(std::string_view address);
/// Whether an address leads to the web, and not to GitHub itself, which robots may follow.
bool isForeignAddress(std::string_view address);

/// Whether GitHub's tag filter (GFM 6.11) shows tags of this lower-case name as text.
bool isFilteredTag(std::string_view name);

/// `id` and what refers to it get a prefix, so that a body cannot stand in for a page's own elements.
bool isNameAttribute(std::string_view attribute);
std::string prefixedNames(std::string_view value);

} // namespace waybill
