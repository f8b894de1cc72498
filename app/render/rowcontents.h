#pragma once

#include "app/render/htmlwriter.h"
#include "app/render/preview.h"

#include <cmark-gfm.h>

namespace waybill {

/// What rows show of a leaf block.
struct RowContents
{
    struct Piece
    {
        QByteArray html;
        QString text;
        bool bare = false;
    };
    QList<Piece> pieces; ///< None if a reader would see nothing of the block.
    QList<int> columns;
    bool plain = false; ///< Too deep or too long for what it is: a paragraph of its text.
};

/// Reads the contents of leaf blocks, one after the other.
class ContentReader
{
public:
    explicit ContentReader(const ReferenceBase &references);

    RowContents read(cmark_node *leaf, PreviewRow::Kind kind);

private:
    RowContents readTable(cmark_node *table);
    RowContents plain(const std::string &text);
    RowContents taken();

    HtmlWriter m_writer;
};

/// Code, without the line ends behind it, cut at its line ends or anywhere in lines that are too long.
RowContents codeContents(std::string_view code);

/// Appends a row for each piece.
void appendPieces(QList<PreviewRow> &rows, PreviewRow row, const RowContents &contents);

} // namespace waybill
