#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

struct RawAttribute
{
    std::string name;       ///< Lower case.
    std::string_view value; ///< As written, entities not decoded.
};

/// One piece of HTML as somebody wrote it.
struct RawToken
{
    enum class Type { Text, Open, Close };

    Type type = Type::Text;
    std::string_view text;                ///< Of Text, entities not decoded.
    std::string name;                     ///< Of a tag, lower case.
    std::vector<RawAttribute> attributes; ///< Of an opening tag; the first of a name wins.

    bool has(std::string_view attribute) const;
};

/// Splits HTML as the HTML standard's tokenizer does: comments, declarations and processing instructions are skipped, a tag that the end
/// cuts off is dropped. Reads every byte a bounded number of times, whatever the input.
class RawHtmlReader
{
public:
    /// What happens to elements of GFM's tag filter: they are shown as text (Text), or a script is skipped with its contents (Skip).
    enum class Filtered { Text, Skip };

    RawHtmlReader(std::string_view html, Filtered filtered) : m_html(html), m_filtered(filtered) { }

    /// Reads the next piece; false at the end.
    bool next(RawToken &token);

private:
    bool readTag(RawToken &token);
    bool readAttribute(RawToken &token);
    void skipPast(char mark, size_t at);
    void skipComment();
    void skipScript();
    bool startsTag(size_t at) const;
    bool showsAsText(std::string_view name, size_t end) const;

    std::string_view m_html;
    size_t m_at = 0;
    Filtered m_filtered;
};

/// Whether an `<a>` leads somewhere or can be led to. GitHub keeps the contents alone of others.
bool isLinkOrAnchor(const RawToken &token);

/// Appends text with its character references decoded. In attributes, fewer of those without a semicolon count.
void appendDecoded(std::string &out, std::string_view text, bool attribute);

/// Appends text so that it stands for itself, in contents and in double-quoted attributes; a NUL becomes U+FFFD.
void appendEscaped(std::string &out, std::string_view text, bool attribute = false);

/// Appends an attribute of any value, with a blank in front.
void appendAttribute(std::string &out, std::string_view name, std::string_view value);

} // namespace waybill
