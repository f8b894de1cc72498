// The part of HtmlWriter that takes HTML as somebody wrote it.
#include "app/render/allowlist.h"
#include "app/render/htmlwriter.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace waybill {

namespace {

using namespace std::string_view_literals;

/// Cells that a raw table cell may span in Qt's rich text, which lays out what is asked for.
constexpr int maxRichSpan = 50;

/// The elements of which the innermost ends at the start tag of `name`, and within which it does not look.
std::pair<TagNames, TagNames> endedBy(std::string_view name)
{
    if (name == "li")
        return {{"li"sv}, {"ul"sv, "ol"sv, "table"sv}};
    if (name == "dt" || name == "dd")
        return {{"dt"sv, "dd"sv}, {"dl"sv, "table"sv}};
    if (name == "td" || name == "th")
        return {{"td"sv, "th"sv}, {"tr"sv, "table"sv}};
    if (name == "tr")
        return {{"tr"sv}, {"table"sv}};
    if (name == "thead" || name == "tbody" || name == "tfoot")
        return {{"thead"sv, "tbody"sv, "tfoot"sv}, {"table"sv}};
    return {};
}

bool isTablePart(std::string_view name)
{
    return name == "td" || name == "th" || name == "tr" || name == "thead" || name == "tbody" || name == "tfoot";
}

} // namespace

void HtmlWriter::raw(std::string_view html)
{
    RawHtmlReader reader(html, m_target.filtered);
    RawToken token;
    std::string decoded;
    while (reader.next(token)) {
        if (token.type == RawToken::Type::Text) {
            decoded.clear();
            appendDecoded(decoded, token.text, false);
            prose(decoded);
        } else if (token.type == RawToken::Type::Open) {
            rawOpen(token);
        } else {
            rawClose(token.name);
        }
    }
}

void HtmlWriter::rawOpen(const RawToken &token)
{
    const AllowedElement *element = findAllowedElement(token.name);
    if (!element)
        return;
    if (token.name == "img")
        return rawPicture(token);
    if (token.name == "source" && m_target.pictureLinks)
        return;
    if (element->name == "a" && (!isLinkOrAnchor(token) || !makeRoomForLink()))
        return;
    endImplied(element->name, element->isBlock);
    if (!fits(element->name) || (!element->isVoid && m_open.size() >= maxDepth))
        return;
    if (m_target.richText && element->name == "br")
        return lineBreak();
    openImplied(element->name);
    const std::string_view written = m_target.richText ? element->richText : element->name;
    const size_t at = m_piece.html.size();
    if (!written.empty()) {
        m_piece.html += '<';
        m_piece.html += written;
        writeAttributes(token);
        if (m_target.directions && hasOwnDirection(written) && !token.has("dir"sv))
            m_piece.html += " dir=\"auto\""sv;
        m_piece.html += '>';
        m_piece.bare = false;
    }
    if (element->name == "hr")
        m_visible = true;
    if (!element->isVoid)
        push(element->name, written, false, at);
}

/// Opens what the start tag of a table's part needs around it (HTML standard, 13.2.6.4.9 to 13).
void HtmlWriter::openImplied(std::string_view name)
{
    const bool cell = name == "td" || name == "th";
    if (!cell && name != "tr")
        return;
    const auto openIfMissing = [this](const TagNames &any, std::string_view missing) {
        if (findOpen(any, {"table"sv}, rawBase(false)) != none)
            return;
        const size_t at = m_piece.html.size();
        m_piece.html.append("<"sv).append(missing) += '>';
        push(missing, missing, false, at);
    };
    openIfMissing({"tbody"sv, "thead"sv, "tfoot"sv}, "tbody"sv);
    if (cell)
        openIfMissing({"tr"sv}, "tr"sv);
}

/// Closes the innermost raw element of that name. A block's end tag ends all that Markdown made within it, short of a table's cell.
void HtmlWriter::rawClose(std::string_view name)
{
    const AllowedElement *element = findAllowedElement(name);
    size_t base = rawBase(false);
    if (element && element->isBlock) {
        const size_t cell = findOpen({"td"sv, "th"sv}, {}, 0);
        base = cell == none || m_open[cell].generated == none ? 0 : cell + 1;
    }
    for (size_t at = m_open.size(); at > base && m_open.size() - at < longestWalk; --at) {
        if (m_open[at - 1].tag != name || m_open[at - 1].generated != none)
            continue;
        if (name == "code" && at == m_open.size())
            sampleColour();
        return popTo(at - 1);
    }
}

void HtmlWriter::rawPicture(const RawToken &token)
{
    if (!m_target.pictureLinks) {
        m_visible = true;
        m_piece.html += "<img"sv;
        writeAttributes(token);
        m_piece.html += '>';
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
        if (name == "href" && attribute.value.size() > longestRichAddress)
            continue;
        if (name == "colspan" || name == "rowspan" || name == "start") {
            const int value = attribute.value.size() < 6 ? std::atoi(std::string(attribute.value).c_str()) : 0;
            if (value > 0 && (name == "start" || value <= maxRichSpan))
                m_piece.html += ' ' + attribute.name + "=\"" + std::to_string(value) + '"';
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
    if (attribute.name == "loading" && value != "lazy" && value != "eager")
        return;
    if (const AddressUse use = addressUse(attribute.name); use != AddressUse::None) {
        auto safe = safeAddress(value, use);
        if (!safe)
            return;
        value = std::move(*safe);
    } else if (isNameAttribute(attribute.name)) {
        value = prefixedNames(value);
    }
    appendAttribute(m_piece.html, attribute.name, value);
    if (element == "a" && attribute.name == "href")
        m_piece.html += relOf(value, m_target);
}

/// Ends what the start tag of `name` ends by the HTML standard, as far as raw HTML opened it.
void HtmlWriter::endImplied(std::string_view name, bool block)
{
    const auto [ended, boundaries] = endedBy(name);
    size_t base = rawBase(block);
    if (name == "li" && base > 0 && m_open[base - 1].tag == "li")
        --base; // An item of the list that Markdown made, too.
    if (const size_t end = findOpen(ended, boundaries, base); end != none)
        popTo(end);
    if (!block)
        return;
    if (const size_t end = findOpen({"p"sv}, {"table"sv, "td"sv, "th"sv}, base); end != none)
        popTo(end);
}

/// Parts of tables stand in tables only: elsewhere they could break out of what surrounds them.
bool HtmlWriter::fits(std::string_view name) const
{
    return !isTablePart(name) || findOpen({"table"sv}, {}, rawBase(false)) != none;
}

/// Ends an open raw link, as a second link does. False if the open link cannot be ended here.
bool HtmlWriter::makeRoomForLink()
{
    if (m_links == 0)
        return true;
    const size_t link = findOpen({"a"sv}, {}, rawBase(false));
    if (link == none)
        return false;
    popTo(link);
    return m_links == 0;
}

/// The innermost open element of these names, unless one of the boundaries stands within it or it lies beneath `base`.
size_t HtmlWriter::findOpen(const TagNames &names, const TagNames &boundaries, size_t base) const
{
    for (size_t at = m_open.size(); at > base && m_open.size() - at < longestWalk; --at) {
        const std::string_view tag = m_open[at - 1].tag;
        if (std::find(names.begin(), names.end(), tag) != names.end())
            return at - 1;
        if (std::find(boundaries.begin(), boundaries.end(), tag) != boundaries.end())
            return none;
    }
    return none;
}

} // namespace waybill
