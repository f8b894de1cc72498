#include "app/render/htmlwriter.h"

#include "app/render/allowlist.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace waybill {

namespace {

using namespace std::string_view_literals;

/// Elements deeper than this are not written, their contents are. Browsers stop at 512; Qt's rich text recurses.
constexpr size_t maxDepth = 100;
/// Cells that a raw table cell may span in Qt's rich text, which lays out what is asked for.
constexpr int maxRichSpan = 50;
constexpr size_t notFound = size_t(-1);

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

} // namespace

void HtmlWriter::text(std::string_view text)
{
    if (!m_visible)
        m_visible = text.find_first_not_of(" \t\r\n\f"sv) != std::string_view::npos;
    appendEscaped(m_out, text);
}

void HtmlWriter::open(std::string_view tag, std::string_view attributes)
{
    if (m_open.size() > rawBase()) {
        const AllowedElement *element = findAllowedElement(tag);
        endImplied(tag, element && element->isBlock);
    }
    const bool link = tag == "a"sv;
    const bool written = m_open.size() < maxDepth && (!link || makeRoomForLink());
    if (link && !written)
        tag = "span"sv;
    else if (link)
        ++m_links;
    m_generated.push_back(m_open.size());
    m_open.push_back({tag, written ? tag : std::string_view(), true});
    if (!written)
        return;
    m_out += '<';
    m_out += tag;
    m_out += attributes;
    m_out += '>';
}

void HtmlWriter::close()
{
    if (m_generated.empty())
        return;
    popTo(m_generated.back());
}

void HtmlWriter::leaf(std::string_view markup)
{
    m_out += markup;
}

void HtmlWriter::raw(std::string_view html)
{
    RawHtmlReader reader(html, m_target.filtered);
    RawToken token;
    std::string decoded;
    while (reader.next(token)) {
        switch (token.type) {
        case RawToken::Type::Text:
            decoded.clear();
            appendDecoded(decoded, token.text, false);
            text(decoded);
            break;
        case RawToken::Type::Open:
            rawOpen(token);
            break;
        case RawToken::Type::Close:
            rawClose(token.name);
            break;
        }
    }
}

void HtmlWriter::openLink(std::string_view address, std::string_view title)
{
    // A link cannot stand in a link: the place in the stack is taken all the same, so that `close` finds it.
    if (!makeRoomForLink() || m_open.size() >= maxDepth) {
        m_generated.push_back(m_open.size());
        m_open.push_back({"span"sv, {}, true});
        return;
    }
    m_out += "<a"sv;
    if (const auto safe = safeAddress(address, AddressUse::Link)) {
        m_out += " href=\""sv;
        appendEscaped(m_out, encodedAddress(*safe), true);
        m_out += '"';
        writeRel(*safe);
    }
    if (!title.empty()) {
        m_out += " title=\""sv;
        appendEscaped(m_out, title, true);
        m_out += '"';
    }
    m_out += '>';
    m_generated.push_back(m_open.size());
    m_open.push_back({"a"sv, "a"sv, true});
    ++m_links;
}

void HtmlWriter::picture(std::string_view address, std::string_view alternative, std::string_view title)
{
    const auto safe = safeAddress(address, AddressUse::Resource);
    if (m_target.pictureLinks) {
        const std::string_view shown = alternative.empty() && safe ? std::string_view(*safe) : alternative;
        if (safe && !safe->empty() && m_links == 0) {
            openLink(*safe, title);
            text(shown);
            close();
        } else {
            text(shown);
        }
        return;
    }
    m_visible = true;
    m_out += "<img"sv;
    if (safe) {
        m_out += " src=\""sv;
        appendEscaped(m_out, encodedAddress(*safe), true);
        m_out += '"';
    }
    m_out += " alt=\""sv;
    appendEscaped(m_out, alternative, true);
    m_out += '"';
    if (!title.empty()) {
        m_out += " title=\""sv;
        appendEscaped(m_out, title, true);
        m_out += '"';
    }
    m_out += '>';
}

std::string HtmlWriter::take()
{
    popTo(0);
    m_visible = false;
    return std::exchange(m_out, {});
}

void HtmlWriter::rawOpen(const RawToken &token)
{
    const AllowedElement *element = findAllowedElement(token.name);
    if (!element)
        return;
    if (token.name == "img") {
        rawPicture(token);
        return;
    }
    if (token.name == "source" && m_target.pictureLinks)
        return;
    if (element->name == "a" && !makeRoomForLink())
        return;
    endImplied(element->name, element->isBlock);
    if (!fits(element->name) || (!element->isVoid && m_open.size() >= maxDepth))
        return;
    const std::string_view written = m_target.richText ? element->richText : element->name;
    if (!written.empty()) {
        m_out += '<';
        m_out += written;
        writeAttributes(token);
        m_out += '>';
    }
    if (element->name == "hr")
        m_visible = true;
    if (element->isVoid)
        return;
    if (element->name == "a")
        ++m_links;
    m_open.push_back({element->name, written, false});
}

void HtmlWriter::rawClose(std::string_view name)
{
    for (size_t at = m_open.size(); at > rawBase(); --at) {
        if (m_open[at - 1].tag == name) {
            popTo(at - 1);
            return;
        }
    }
}

void HtmlWriter::rawPicture(const RawToken &token)
{
    if (!m_target.pictureLinks) {
        m_visible = true;
        m_out += "<img"sv;
        writeAttributes(token);
        m_out += '>';
        return;
    }
    std::string address;
    std::string alternative;
    for (const RawAttribute &attribute : token.attributes) {
        if (attribute.name == "src")
            appendDecoded(address, attribute.value, true);
        else if (attribute.name == "alt")
            appendDecoded(alternative, attribute.value, true);
    }
    picture(address, alternative, {});
}

void HtmlWriter::writeAttributes(const RawToken &token)
{
    for (const RawAttribute &attribute : token.attributes) {
        if (!m_target.richText) {
            writeAttribute(token.name, attribute);
            continue;
        }
        const std::string_view name = attribute.name;
        if (name == "colspan" || name == "rowspan" || name == "start") {
            const int value = attribute.value.size() < 6 ? std::atoi(std::string(attribute.value).c_str()) : 0;
            if (value > 0 && (name == "start" || value <= maxRichSpan))
                m_out += ' ' + attribute.name + "=\"" + std::to_string(value) + '"';
        } else if (name == "align" || (name == "href" && token.name == "a")) {
            writeAttribute(token.name, attribute);
        }
    }
}

void HtmlWriter::writeAttribute(std::string_view element, const RawAttribute &attribute)
{
    // What a link's rel says is decided here, not by the author.
    if (!isAllowedAttribute(element, attribute.name) || (element == "a" && attribute.name == "rel"))
        return;
    std::string value;
    appendDecoded(value, attribute.value, true);
    if (const AddressUse use = addressUse(attribute.name); use != AddressUse::None) {
        auto safe = safeAddress(value, use);
        if (!safe)
            return;
        value = std::move(*safe);
    } else if (isNameAttribute(attribute.name)) {
        value = prefixedNames(value);
    }
    m_out += ' ';
    m_out += attribute.name;
    m_out += "=\""sv;
    appendEscaped(m_out, value, true);
    m_out += '"';
    if (element == "a" && attribute.name == "href")
        writeRel(value);
}

void HtmlWriter::writeRel(std::string_view address)
{
    if (!m_target.richText && isWebAddress(address))
        m_out += " rel=\"nofollow\""sv;
}

/// Ends what the start tag of `name` ends by the HTML standard, as far as raw HTML opened it.
void HtmlWriter::endImplied(std::string_view name, bool block)
{
    size_t end = notFound;
    if (name == "li")
        end = findOpen({"li"sv}, {"ul"sv, "ol"sv, "table"sv});
    else if (name == "dt" || name == "dd")
        end = findOpen({"dt"sv, "dd"sv}, {"dl"sv, "table"sv});
    else if (name == "td" || name == "th")
        end = findOpen({"td"sv, "th"sv}, {"tr"sv, "table"sv});
    else if (name == "tr")
        end = findOpen({"tr"sv}, {"table"sv});
    else if (name == "thead" || name == "tbody" || name == "tfoot")
        end = findOpen({"thead"sv, "tbody"sv, "tfoot"sv}, {"table"sv});
    if (end != notFound)
        popTo(end);
    if (!block)
        return;
    if (end = findOpen({"p"sv}, {"table"sv, "td"sv, "th"sv}); end != notFound)
        popTo(end);
}

/// Parts of tables and lists stand in tables and lists only: elsewhere they could break out of what surrounds them.
bool HtmlWriter::fits(std::string_view name) const
{
    if (name == "li")
        return findOpen({"ul"sv, "ol"sv}, {}) != notFound;
    if (name == "td" || name == "th" || name == "tr" || name == "thead" || name == "tbody" || name == "tfoot")
        return findOpen({"table"sv}, {}) != notFound;
    return true;
}

/// Ends an open raw link, as a second link does. False if the open link cannot be ended here.
bool HtmlWriter::makeRoomForLink()
{
    if (m_links == 0)
        return true;
    const size_t link = findOpen({"a"sv}, {});
    if (link == notFound)
        return false;
    popTo(link);
    return m_links == 0;
}

void HtmlWriter::popTo(size_t depth)
{
    while (m_open.size() > depth) {
        const Open &top = m_open.back();
        if (top.tag == "a")
            --m_links;
        if (!top.written.empty()) {
            m_out += "</"sv;
            m_out += top.written;
            m_out += '>';
        }
        if (top.generated)
            m_generated.pop_back();
        m_open.pop_back();
    }
}

/// Where raw HTML's part of the stack begins: above the innermost generated element.
size_t HtmlWriter::rawBase() const
{
    return m_generated.empty() ? 0 : m_generated.back() + 1;
}

/// The innermost open raw element of these names, unless one of the boundaries stands within it.
size_t HtmlWriter::findOpen(std::initializer_list<std::string_view> names, std::initializer_list<std::string_view> boundaries) const
{
    for (size_t at = m_open.size(); at > rawBase(); --at) {
        const std::string_view tag = m_open[at - 1].tag;
        if (std::find(names.begin(), names.end(), tag) != names.end())
            return at - 1;
        if (std::find(boundaries.begin(), boundaries.end(), tag) != boundaries.end())
            return notFound;
    }
    return notFound;
}

} // namespace waybill
