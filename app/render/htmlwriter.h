#pragma once

#include "app/render/rawhtml.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What the HTML is for.
struct HtmlTarget
{
    bool richText = false;     ///< For Qt's rich text: only tags and attributes that it understands, with bounds on what costs it memory.
    bool pictureLinks = false; ///< Pictures stand as links, so that nothing is loaded.
    RawHtmlReader::Filtered filtered = RawHtmlReader::Filtered::Text;
};

/// The one place that writes HTML. Markup comes in two ways: from the renderer (`open`, `close`, `leaf`: trusted, classes and all) and as
/// somebody wrote it (`raw`: allow-list, addresses checked, every name and value written anew). Both meet on one stack, so that the result
/// is always balanced and what a body opens never outlives, and never closes, the block that it stands in.
class HtmlWriter
{
public:
    explicit HtmlWriter(HtmlTarget target) : m_target(target) { }

    const HtmlTarget &target() const { return m_target; }

    void text(std::string_view text);
    /// Opens an element of the renderer's. `tag` must outlive the writer; `attributes` are written as they are, with a blank in front.
    void open(std::string_view tag, std::string_view attributes = {});
    /// Closes the element that `open` opened last, and all that raw HTML opened within.
    void close();
    /// Writes markup without contents as it is.
    void leaf(std::string_view markup);
    void raw(std::string_view html);

    void openLink(std::string_view address, std::string_view title);
    void picture(std::string_view address, std::string_view alternative, std::string_view title);

    /// Whether something was written that a reader sees.
    bool visible() const { return m_visible; }
    /// Closes what is open and hands over the result; the writer is empty then.
    std::string take();

private:
    struct Open
    {
        std::string_view tag;     ///< As the author or the renderer named it.
        std::string_view written; ///< As it stands in the output; empty if it was not written.
        bool generated = false;
    };

    void rawOpen(const RawToken &token);
    void rawClose(std::string_view name);
    void rawPicture(const RawToken &token);
    void writeAttributes(const RawToken &token);
    void writeAttribute(std::string_view element, const RawAttribute &attribute);
    void writeRel(std::string_view address);
    void endImplied(std::string_view name, bool block);
    bool fits(std::string_view name) const;
    bool makeRoomForLink();
    void popTo(size_t depth);
    size_t rawBase() const;
    size_t findOpen(std::initializer_list<std::string_view> names, std::initializer_list<std::string_view> boundaries) const;

    HtmlTarget m_target;
    std::string m_out;
    std::vector<Open> m_open;
    std::vector<size_t> m_generated; ///< Where the generated ones are in m_open.
    int m_links = 0;
    bool m_visible = false;
};

} // namespace waybill
