#include "app/render/htmlwriter.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <utility>

namespace waybill {

namespace {

using namespace std::string_view_literals;

bool isCode(std::string_view tag)
{
    return tag == "code"sv || tag == "pre"sv || tag == "tt"sv;
}

/// Elements behind whose contents a line ends.
bool endsLine(std::string_view tag)
{
    constexpr std::array<std::string_view, 7> tags{"p"sv, "div"sv, "li"sv, "tr"sv, "h1"sv, "h2"sv, "h3"sv};
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// The piece without the ends of lines and cells behind its text.
HtmlPiece ended(HtmlPiece piece)
{
    const size_t end = piece.text.find_last_not_of("\n\t"sv) + 1;
    piece.bare = piece.bare && end == piece.text.size();
    piece.text.resize(end);
    return piece;
}

} // namespace

void HtmlWriter::text(std::string_view text)
{
    if (!m_visible)
        m_visible = text.find_first_not_of(" \t\r\n\f"sv) != std::string_view::npos;
    if (!m_target.richText)
        return appendEscaped(m_piece.html, text);
    size_t from = 0;
    size_t characters = size();
    for (size_t at = 0; at < text.size(); ++at) {
        const bool trailing = (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
        m_trailing += trailing;
        characters += trailing ? 0 : text[at] == '&' ? 5 : text[at] == '<' || text[at] == '>' ? 4 : 1;
        if (!m_cutting || trailing || characters <= longestPiece)
            continue;
        const bool blank = text[at] == ' ';
        if (!blank && characters <= longestPiece + pieceSize)
            continue;
        addText(text.substr(from, at - from));
        cut();
        from = blank ? at + 1 : at;
        characters = 0;
    }
    addText(text.substr(from));
}

void HtmlWriter::prose(std::string_view text)
{
    static const ReferenceBase none;
    size_t from = 0;
    const bool plain = m_code > 0 || !m_target.emoji;
    while (const auto found = plain ? std::nullopt : nextFind(text, from, m_links == 0 ? m_target.references : none)) {
        this->text(text.substr(from, found->begin - from));
        if (!found->address.empty())
            openLink(found->address, found->title);
        found->formula ? writeFormula(*this, found->shown) : this->text(found->shown);
        if (!found->address.empty())
            close();
        from = found->end;
    }
    this->text(text.substr(from));
}

void writeFormula(HtmlWriter &writer, std::string_view source)
{
    writer.open("code"sv, writer.target().richText ? ""sv : " aria-label=\"Raw math code\""sv);
    writer.text(source);
    writer.close();
}

void HtmlWriter::addText(std::string_view text)
{
    appendEscaped(m_piece.html, text);
    if (text.find('\0') == std::string_view::npos)
        m_piece.text += text;
    else
        m_piece.text += QByteArray(text.data(), qsizetype(text.size())).replace('\0', "\xEF\xBF\xBD").toStdString();
}

void HtmlWriter::open(std::string_view tag, std::string_view attributes)
{
    if (m_open.size() > rawBase(false)) {
        const AllowedElement *element = findAllowedElement(tag);
        endImplied(tag, element && element->isBlock);
    }
    const bool link = tag == "a"sv;
    const bool written = m_open.size() < maxDepth && (!link || makeRoomForLink());
    const size_t at = m_piece.html.size();
    if (written)
        m_piece.html.append("<"sv).append(tag).append(attributes) += '>';
    push(link && !written ? "span"sv : tag, written ? tag : std::string_view(), true, at);
}

/// Notes an element whose start tag, if it was written, stands at `at`.
void HtmlWriter::push(std::string_view tag, std::string_view written, bool generated, size_t at)
{
    if (tag == "a"sv)
        ++m_links;
    m_code += isCode(tag);
    m_open.push_back({tag, written, generated ? m_generated.size() : none, at, m_piece.html.size() - at});
    if (generated)
        m_generated.push_back({tag, m_open.size() - 1});
    if (written.empty())
        return;
    m_piece.bare = false;
    m_deepest = std::max(m_deepest, m_open.size());
}

void HtmlWriter::close()
{
    if (m_generated.empty())
        return;
    const Generated closed = m_generated.back();
    if (closed.open != none)
        popTo(closed.open);
    else if (closed.tag == "p"sv)
        m_piece.html += "<p></p>"sv;
    m_generated.pop_back();
}

void HtmlWriter::sampleColour()
{
    const Open &code = m_open.back();
    if (!m_target.richText && m_target.emoji && !code.written.empty())
        m_piece.html += colourSample(std::string_view(m_piece.html).substr(code.at + code.length));
}

void HtmlWriter::leaf(std::string_view markup)
{
    m_piece.html += markup;
    m_piece.bare = m_piece.bare && markup.find('<') == std::string_view::npos;
}

void HtmlWriter::lineBreak()
{
    if (m_cutting && size() >= pieceSize)
        return cut();
    m_piece.html += "<br>\n"sv;
    m_piece.bare = m_piece.bare && !m_piece.text.empty();
    breakText("br"sv);
}

/// Tells lines and cells of the text apart, where an element ends.
void HtmlWriter::breakText(std::string_view written)
{
    if (written == "td"sv || written == "th"sv)
        m_piece.text += '\t';
    else if (!m_piece.text.empty() && (written == "br"sv || endsLine(written)))
        m_piece.text += '\n';
}

void HtmlWriter::cut()
{
    std::string again;
    bool bare = true;
    for (Open &open : m_open) {
        if (open.written.empty())
            continue;
        bare = false;
        again.append(m_piece.html, open.at, open.length);
        open.at = again.size() - open.length;
    }
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        if (!open->written.empty())
            m_piece.html.append("</"sv).append(open->written) += '>';
    }
    endPiece();
    m_again = again.size();
    m_piece = {std::move(again), {}, bare};
}

/// Puts the piece being written to the others.
void HtmlWriter::endPiece()
{
    m_pieces.push_back(ended(std::move(m_piece)));
    m_trailing = 0;
}

void HtmlWriter::openLink(std::string_view address, std::string_view title)
{
    // A link cannot stand in a link: the place in the stack is taken all the same, so that `close` finds it.
    const auto safe = safeAddress(address, AddressUse::Link);
    if (!safe || (m_target.richText && safe->size() > longestRichAddress) || !makeRoomForLink() || m_open.size() >= maxDepth)
        return push("span"sv, {}, true, 0);
    const size_t start = m_piece.html.size();
    m_piece.html += "<a"sv;
    appendAttribute(m_piece.html, "href"sv, encodedAddress(*safe));
    m_piece.html += relOf(*safe, m_target);
    if (!title.empty())
        appendAttribute(m_piece.html, "title"sv, title);
    m_piece.html += '>';
    push("a"sv, "a"sv, true, start);
}

void HtmlWriter::picture(std::string_view address, std::string_view alternative, std::string_view title)
{
    const auto safe = safeAddress(address, AddressUse::Resource);
    if (m_target.pictureLinks) {
        const std::string_view shown = alternative.empty() && safe ? std::string_view(*safe) : alternative;
        const bool links = safe && !safe->empty() && m_links == 0;
        if (links)
            openLink(*safe, title);
        text(shown);
        if (links)
            close();
        return;
    }
    m_visible = true;
    m_piece.bare = false;
    m_piece.html += "<img"sv;
    if (safe)
        appendAttribute(m_piece.html, "src"sv, encodedAddress(*safe));
    appendAttribute(m_piece.html, "alt"sv, alternative);
    if (!title.empty())
        appendAttribute(m_piece.html, "title"sv, title);
    m_piece.html += '>';
}

std::vector<HtmlPiece> HtmlWriter::takePieces()
{
    popTo(0);
    endPiece();
    std::vector<HtmlPiece> pieces = std::move(m_pieces);
    *this = HtmlWriter(m_target);
    return pieces;
}

void HtmlWriter::popTo(size_t depth)
{
    while (m_open.size() > depth) {
        const Open &top = m_open.back();
        if (top.tag == "a")
            --m_links;
        m_code -= isCode(top.tag);
        if (!top.written.empty()) {
            m_piece.html.append("</"sv).append(top.written) += '>';
            breakText(top.written);
        }
        if (top.generated != none)
            m_generated[top.generated].open = none;
        m_open.pop_back();
    }
}

/// Where raw HTML's part of the stack begins: above the innermost generated element; for blocks, which a paragraph does not hold, above the
/// innermost that is neither a paragraph nor within one.
size_t HtmlWriter::rawBase(bool block) const
{
    constexpr std::array<std::string_view, 8> within{"p"sv, "em"sv, "strong"sv, "del"sv, "s"sv, "a"sv, "span"sv, "sup"sv};
    size_t passed = 0;
    for (auto generated = m_generated.rbegin(); generated != m_generated.rend(); ++generated) {
        if (generated->open == none)
            continue;
        // What stands deeper than anything is written is not worth the walk.
        if (!block || ++passed > maxDepth || std::find(within.begin(), within.end(), generated->tag) == within.end())
            return generated->open + 1;
    }
    return 0;
}

} // namespace waybill
