#include "app/render/rawhtml.h"

#include "app/render/allowlist.h"

#include <QString>

#include <cmark-gfm.h>
#include <cmark-gfm/houdini.h>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view replacement = "\xEF\xBF\xBD"sv;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return result;
}

void appendUtf8(std::string &out, char32_t c)
{
    const bool none = c == 0 || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF);
    out += none ? std::string(replacement) : QStringView(QChar::fromUcs4(c)).toUtf8().toStdString();
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char l = char(c | 0x20);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

/// A numeric reference behind its "&", with or without a semicolon. Returns its length, 0 if it is none.
size_t decodeNumber(std::string &out, std::string_view text)
{
    if (text.size() < 2 || text[0] != '#')
        return 0;
    const bool hex = (text[1] | 0x20) == 'x';
    const size_t first = hex ? 2 : 1;
    size_t at = first;
    char32_t value = 0;
    while (at < text.size()) {
        const int digit = hexValue(text[at]);
        if (digit < 0 || (!hex && digit > 9))
            break;
        value = std::min<char32_t>(value * (hex ? 16 : 10) + char32_t(digit), 0x110000);
        ++at;
    }
    if (at == first)
        return 0;
    appendUtf8(out, value);
    return at + (at < text.size() && text[at] == ';' ? 1 : 0);
}

/// A named reference behind its "&". Returns its length, 0 if it is none.
size_t decodeName(std::string &out, std::string_view text, bool attribute)
{
    size_t end = 0;
    while (end < text.size() && end < 40 && (isLetter(text[end]) || isDigit(text[end])))
        ++end;
    if (end < text.size() && text[end] == ';') {
        cmark_strbuf buffer;
        cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0);
        const bufsize_t length = houdini_unescape_ent(&buffer, reinterpret_cast<const uint8_t *>(text.data()), bufsize_t(end + 1));
        if (length > 0)
            out.append(reinterpret_cast<const char *>(buffer.ptr), size_t(buffer.size));
        cmark_strbuf_free(&buffer);
        if (length > 0)
            return size_t(length);
    }
    // The few that the standard knows without a semicolon and that people write; the rest stands for itself.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> bare{
        {{"amp"sv, "&"sv}, {"lt"sv, "<"sv}, {"gt"sv, ">"sv}, {"quot"sv, "\""sv}, {"nbsp"sv, "\xC2\xA0"sv}}};
    for (const auto &[name, value] : bare) {
        if (text.substr(0, name.size()) != name)
            continue;
        const char next = name.size() < text.size() ? text[name.size()] : ' ';
        if (attribute && (isLetter(next) || isDigit(next) || next == '='))
            return 0;
        out += value;
        return name.size();
    }
    return 0;
}

} // namespace

void appendDecoded(std::string &out, std::string_view text, bool attribute)
{
    while (!text.empty()) {
        const size_t mark = text.find('&');
        out += text.substr(0, mark);
        if (mark == std::string_view::npos)
            return;
        text.remove_prefix(mark + 1);
        size_t length = decodeNumber(out, text);
        if (length == 0)
            length = decodeName(out, text, attribute);
        if (length == 0)
            out += '&';
        text.remove_prefix(length);
    }
}

void appendEscaped(std::string &out, std::string_view text, bool attribute)
{
    const auto referenceFor = [attribute](char c) {
        return c == '&'             ? "&amp;"sv
            : c == '<'              ? "&lt;"sv
            : c == '>'              ? "&gt;"sv
            : c == '\0'             ? replacement
            : c == '"' && attribute ? "&quot;"sv
                                    : ""sv;
    };
    size_t from = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const std::string_view written = referenceFor(text[at]);
        if (written.empty())
            continue;
        out.append(text, from, at - from).append(written);
        from = at + 1;
    }
    out.append(text, from, text.size() - from);
}

void appendAttribute(std::string &out, std::string_view name, std::string_view value)
{
    out += ' ';
    out.append(name).append("=\""sv);
    appendEscaped(out, value, true);
    out += '"';
}

bool RawToken::has(std::string_view attribute) const
{
    return std::any_of(attributes.begin(), attributes.end(), [attribute](const RawAttribute &a) { return a.name == attribute; });
}

bool isLinkOrAnchor(const RawToken &token)
{
    return std::any_of(token.attributes.begin(), token.attributes.end(), [](const RawAttribute &attribute) {
        if (attribute.name != "href")
            return attribute.name == "id" || attribute.name == "name";
        std::string address;
        appendDecoded(address, attribute.value, true);
        return safeAddress(address, AddressUse::Link).has_value();
    });
}

bool RawHtmlReader::next(RawToken &token)
{
    token.attributes.clear();
    while (m_at < m_html.size()) {
        if (m_html[m_at] == '<' && m_at + 1 < m_html.size()) {
            const char mark = m_html[m_at + 1];
            if (m_html.substr(m_at, 4) == "<!--") {
                skipComment();
                continue;
            }
            if (mark == '!' || mark == '?' || (mark == '/' && m_at + 2 < m_html.size() && !isLetter(m_html[m_at + 2]))) {
                skipPast('>', m_at);
                continue;
            }
            if (startsTag(m_at)) {
                const size_t start = m_at;
                if (!readTag(token))
                    continue;
                if (m_at > start)
                    return true;
            }
        }
        // The first "<" that starts no markup is text.
        const size_t start = m_at;
        m_at = std::min(m_html.find('<', start + 1), m_html.size());
        token.type = RawToken::Type::Text;
        token.text = m_html.substr(start, m_at - start);
        return true;
    }
    return false;
}

bool RawHtmlReader::startsTag(size_t at) const
{
    const size_t name = at + (at + 1 < m_html.size() && m_html[at + 1] == '/' ? 2 : 1);
    return name < m_html.size() && isLetter(m_html[name]);
}

/// GFM 6.11: the name is followed by a blank, ">" or "/>".
bool RawHtmlReader::showsAsText(std::string_view name, size_t end) const
{
    if (m_filtered != Filtered::Text || end >= m_html.size() || !isFilteredTag(name))
        return false;
    return isSpace(m_html[end]) || m_html[end] == '>' || m_html.substr(end, 2) == "/>";
}

/// Reads the tag at the cursor. False if it gives nothing (it is cut off, or a script that was skipped); true without moving if it is text.
bool RawHtmlReader::readTag(RawToken &token)
{
    const bool closing = m_html[m_at + 1] == '/';
    const size_t first = m_at + (closing ? 2 : 1);
    size_t end = first;
    while (end < m_html.size() && !isSpace(m_html[end]) && m_html[end] != '/' && m_html[end] != '>')
        ++end;
    token.name = lower(m_html.substr(first, end - first));
    if (showsAsText(token.name, end))
        return true;
    token.type = closing ? RawToken::Type::Close : RawToken::Type::Open;
    m_at = end;
    while (readAttribute(token)) { }
    if (m_at >= m_html.size())
        return false;
    ++m_at;
    if (!closing && token.name == "script") {
        skipScript();
        return false;
    }
    return true;
}

/// Reads one attribute; false at the tag's ">" or the end.
bool RawHtmlReader::readAttribute(RawToken &token)
{
    while (m_at < m_html.size() && (isSpace(m_html[m_at]) || m_html[m_at] == '/'))
        ++m_at;
    if (m_at >= m_html.size() || m_html[m_at] == '>')
        return false;
    const size_t nameStart = m_at;
    ++m_at; // A name may start with "=".
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>' && m_html[m_at] != '=')
        ++m_at;
    RawAttribute attribute{lower(m_html.substr(nameStart, m_at - nameStart)), {}};
    size_t at = m_at;
    while (at < m_html.size() && isSpace(m_html[at]))
        ++at;
    if (at < m_html.size() && m_html[at] == '=') {
        ++at;
        while (at < m_html.size() && isSpace(m_html[at]))
            ++at;
        const char quote = at < m_html.size() ? m_html[at] : '>';
        if (quote == '"' || quote == '\'') {
            attribute.value = m_html.substr(at + 1, std::min(m_html.find(quote, at + 1), m_html.size()) - at - 1);
            skipPast(quote, at + 1);
        } else {
            const size_t start = at;
            while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != '>')
                ++at;
            attribute.value = m_html.substr(start, at - start);
            m_at = at;
        }
    }
    // More than HTML has names for; the bound keeps the search for doubles cheap.
    const bool known = token.attributes.size() >= 400
        || std::any_of(token.attributes.begin(), token.attributes.end(), [&](const RawAttribute &a) { return a.name == attribute.name; });
    if (!known)
        token.attributes.push_back(std::move(attribute));
    return true;
}

/// Goes behind the next `mark` from `at` on, or to the end.
void RawHtmlReader::skipPast(char mark, size_t at)
{
    m_at = std::min(m_html.find(mark, at), m_html.size() - 1) + 1;
}

void RawHtmlReader::skipComment()
{
    const std::string_view rest = m_html.substr(m_at + 4);
    if (rest.starts_with('>') || rest.starts_with("->"))
        return skipPast('>', m_at);
    for (size_t at = rest.find("--"); at != std::string_view::npos; at = rest.find("--", at + 1)) {
        const std::string_view tail = rest.substr(at + 2, 2);
        if (!tail.empty() && (tail[0] == '>' || tail == "!>")) {
            m_at += 4 + at + 2 + (tail[0] == '>' ? 1 : 2);
            return;
        }
    }
    m_at = m_html.size();
}

void RawHtmlReader::skipScript()
{
    constexpr std::string_view name = "script"sv;
    for (size_t at = m_html.find("</", m_at); at != std::string_view::npos; at = m_html.find("</", at + 2)) {
        const size_t end = at + 2 + name.size();
        if (lower(m_html.substr(at + 2, name.size())) != name)
            continue;
        if (end >= m_html.size() || isSpace(m_html[end]) || m_html[end] == '/' || m_html[end] == '>') {
            return skipPast('>', at);
        }
    }
    m_at = m_html.size();
}

} // namespace waybill
