#pragma once

#include <QList>
#include <QString>

#include <cmark-gfm.h>

namespace waybill {

/// What a reader sees of a node's inlines, as cmark-gfm's syntax tree has it: no marks of emphasis, no addresses of links, no HTML and so
/// no comments. White space is one blank.
QString plainText(cmark_node *node);

/// The same for inline Markdown by itself, such as the text of one heading. Definitions of links that stand elsewhere are not known to it.
/// Beyond 4,096 characters it is the text as it is: nobody's heading is that long, and some marks cost cmark-gfm the square of their
/// number.
QString plainText(const QString &markdown);

/// Inline Markdown as a reader sees it: the plain text, and what its stretches look like (CommonMark 6: emphasis, code spans, links; GFM:
/// strikethrough). Stretches may overlap.
struct InlineText
{
    enum class Style { Strong, Emphasis, Code, Struck, Link };
    struct Span
    {
        int begin = 0;
        int length = 0;
        Style style = Style::Strong;
        QString target; ///< Of a link: its address, as it is written.
        bool operator==(const Span &) const = default;
    };
    QString text;
    QList<Span> spans;
};

/// HTML among the words, comments apart, which are never shown: left out as a browser does it, or shown as it is written, for `<name>`
/// in a hint stands for a name.
enum class InlineHtml { LeftOut, AsWritten };

/// With the bounds of plainText. An address that stands by itself is a link, too (GFM 6.9).
InlineText inlineText(const QString &markdown, InlineHtml html = InlineHtml::LeftOut);

} // namespace waybill
