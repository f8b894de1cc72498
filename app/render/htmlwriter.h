#pragma once

#include "app/render/allowlist.h"
#include "app/render/rawhtml.h"
#include "app/render/references.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

/// What the HTML is for.
struct HtmlTarget
{
    bool richText = false;     ///< For Qt's rich text: only tags and attributes that it understands, with bounds on what costs it memory.
    bool pictureLinks = false; ///< Pictures stand as links, so that nothing is loaded.
    bool directions = false;   ///< Elements of text say that their direction follows from it, as GitHub lets them.
    RawHtmlReader::Filtered filtered = RawHtmlReader::Filtered::Text;
    ReferenceBase references{}; ///< Where references in prose lead; unknown: they stay text.
    bool emoji = true;          ///< Names of emoji in prose are shown as characters.
};

/// What a link says of where it leads, with a blank in front: robots are not to follow it away from GitHub.
inline std::string_view relOf(std::string_view address, const HtmlTarget &target)
{
    return !target.richText && isForeignAddress(address) ? " rel=\"nofollow\"" : "";
}

using TagNames = std::array<std::string_view, 3>;

/// A stretch of what was written, balanced by itself, and what it says.
struct HtmlPiece
{
    std::string html;
    std::string text; ///< With a line end for each break and behind each block, a tab behind a cell; none at its end.
    bool bare = true; ///< `html` is nothing but `text` and line breaks.
};

/// The one place that writes HTML. Markup comes in two ways: from the renderer (`open`, `close`, `leaf`: trusted, classes and all) and as
/// somebody wrote it (`raw`: allow-list, addresses checked, every name and value written anew). Both meet on one stack, so that the result
/// is always balanced and what a body opens never outlives, and never closes, the list item, quote, cell or heading that it stands in. A
/// paragraph is no such wall: a block opened in the middle of one ends it, as HTML parsing has it, and holds what follows, until its end
/// tag wherever that stands.
class HtmlWriter
{
public:
    /// In characters of HTML: a piece that is cut where it is long ends at the first line break behind so many,
    static constexpr size_t pieceSize = 1500;
    /// and without one at a blank behind so many. That ends a line early, so it comes late.
    static constexpr size_t longestPiece = 6000;

    explicit HtmlWriter(HtmlTarget target) : m_target(target) { }

    const HtmlTarget &target() const { return m_target; }

    void text(std::string_view text);
    /// Text in which emoji, formulas and references are found, unless it stands in code; references neither in links.
    void prose(std::string_view text);
    /// Opens an element of the renderer's. `tag` must outlive the writer; `attributes` are written as they are, with a blank in front.
    void open(std::string_view tag, std::string_view attributes = {});
    /// Closes the element that `open` opened last, and all that raw HTML opened within. A paragraph that raw HTML ended before leaves an
    /// empty one, as the end tag of one that is not open does (HTML standard, 13.2.6.4.7).
    void close();
    /// Adds a sample if the innermost element's contents are a colour.
    void sampleColour();
    /// Writes markup without contents as it is.
    void leaf(std::string_view markup);
    void lineBreak();
    void raw(std::string_view html);

    void openLink(std::string_view address, std::string_view title);
    void picture(std::string_view address, std::string_view alternative, std::string_view title);

    /// Whether something was written that a reader sees.
    bool visible() const { return m_visible; }
    /// How many elements stood within each other at most.
    size_t deepest() const { return m_deepest; }
    /// Characters of HTML, and what it says, since the last cut.
    size_t size() const { return m_piece.html.size() - m_again - m_trailing; }
    std::string_view shownText() const { return m_piece.text; }

    /// From here until the result is taken, text is cut into pieces near pieceSize.
    void cutWhereLong() { m_cutting = true; }
    /// Ends a piece: what is open is closed in it, and opened again in the next.
    void cut();
    /// Closes what is open and hands over the result; the writer is empty then.
    std::vector<HtmlPiece> takePieces();
    std::string take() { return std::move(takePieces().back().html); }

private:
    /// Elements deeper than this are not written, their contents are. Browsers stop at 512; Qt's rich text recurses.
    static constexpr size_t maxDepth = 100;
    static constexpr size_t longestRichAddress = 4096; ///< Each piece that a link in rich text is cut into says it again.
    static constexpr size_t none = size_t(-1);
    static constexpr size_t longestWalk = 1000; ///< Elements looked through for the one that a tag means.

    struct Open
    {
        std::string_view tag;     ///< As the author or the renderer named it.
        std::string_view written; ///< As it stands in the output; empty if it was not written.
        size_t generated = none;  ///< Of the renderer's: which of m_generated it is.
        size_t at = 0;            ///< Where its start tag stands in the piece, and how long it is.
        size_t length = 0;
    };
    /// An element of the renderer's, until the renderer closes it.
    struct Generated
    {
        std::string_view tag;
        size_t open = none; ///< Which of m_open it is; none when something ended it before.
    };

    void push(std::string_view tag, std::string_view written, bool generated, size_t at);
    void addText(std::string_view text);
    void breakText(std::string_view written);
    void endPiece();
    void rawOpen(const RawToken &token);
    void openImplied(std::string_view name);
    void rawClose(std::string_view name);
    void rawPicture(const RawToken &token);
    void writeAttributes(const RawToken &token);
    void writeAttribute(std::string_view element, const RawAttribute &attribute);
    void endImplied(std::string_view name, bool block);
    bool fits(std::string_view name) const;
    bool makeRoomForLink();
    void popTo(size_t depth);
    size_t rawBase(bool block) const;
    size_t findOpen(const TagNames &names, const TagNames &boundaries, size_t base) const;

    HtmlTarget m_target;
    HtmlPiece m_piece; ///< The one being written.
    std::vector<HtmlPiece> m_pieces;
    std::vector<Open> m_open;
    std::vector<Generated> m_generated;
    size_t m_again = 0;    ///< Length of the start tags that were opened again.
    size_t m_trailing = 0; ///< Bytes that only go on with a character of UTF-8.
    size_t m_deepest = 0;
    int m_links = 0;
    int m_code = 0; ///< Elements of code that are open.
    bool m_visible = false;
    bool m_cutting = false;
};

/// Writes the source of a formula within a line, marked as such: GitHub sets it.
void writeFormula(HtmlWriter &writer, std::string_view source);

} // namespace waybill
