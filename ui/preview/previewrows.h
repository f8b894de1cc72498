#pragma once

#include "app/render/preview.h"

#include <QList>
#include <QString>

namespace waybill {

/// One row of the view: a block, or a piece of one that is so long that laying it out whole would be felt while typing in it.
struct PreviewRow
{
    PreviewBlock block;
    bool continued = false; ///< The piece before it is the row above.
    bool continues = false; ///< The piece after it is the row beneath.
    QList<int> columns;     ///< For pieces of a table: widths of its columns in percent, so that they stand beneath each other.

    bool sameLook(const PreviewRow &other) const;
};

/// The blocks as rows, in order. Most blocks are one row; a long paragraph is cut at its line breaks (else at blanks, else anywhere), code
/// at line ends, a long table between its rows. Each piece has all the lines of its block, or its own where they are known.
QList<PreviewRow> previewRows(const QList<PreviewBlock> &blocks);

/// The text of an HTML fragment: tags gone, `<br>` and the ends of blocks as line ends, entities as characters.
QString plainText(const QString &html);

/// What a row says, with its marker, as lines of plain text.
QString rowText(const PreviewRow &row);

} // namespace waybill
