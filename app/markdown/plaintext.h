#pragma once

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

} // namespace waybill
