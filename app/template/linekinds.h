#pragma once

#include "app/base/sourcespan.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace waybill {

/// A line of a template's body, and what the Markdown syntax tree says it is.
struct TemplateLine
{
    enum class Kind {
        Blank,
        Text,
        Heading,
        Guidance,
        Callout,
        Task,
        TaskText, ///< Goes on with the text of the task above.
        Field,
        Row ///< Of a table, with cells to fill.
    };
    /// What the line is part of, at the top of the document; lists with all that is in them but code and HTML.
    enum class Block { None, Paragraph, List, Code, Html, Table };
    Kind kind = Kind::Text;
    Block block = Block::None;
    bool blockFirst = false; ///< The block begins here.
    SourceSpan span;         ///< With its line end.
    qsizetype textEnd = 0;   ///< Where the line end (or the file) begins.
    bool first = true;       ///< For headings: the line where it starts.
    int level = 0;           ///< Of a heading.
    QString heading;         ///< Plain text of a heading.
};

/// Cuts `source` from `begin` on into lines and finds each one's kind with cmark-gfm's syntax tree.
std::vector<TemplateLine> classifyLines(const QByteArray &source, qsizetype begin);

} // namespace waybill
