#include "app/render/rowcontents.h"

#include "app/render/markdowntree.h"
#include "app/render/noderenderer.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace waybill {

namespace {

using namespace std::string_view_literals;
using Kind = PreviewRow::Kind;

// A table is laid out whole up to this many characters: then its columns take the widths that fit their contents best.
constexpr size_t longestTable = 8000;
// Raw HTML beyond this is shown as its text, and a table one row of which is longer: it has too many columns to be shown as any.
constexpr size_t longestHtml = 60000;
// With more elements within each other than this, a row is shown as its text: Qt walks through all that are open at each one.
constexpr size_t deepest = 40;

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Widens columns to what a row's cells need, in characters; what is longer than a line has as much to say as any.
void widen(QList<int> &widths, std::string_view row)
{
    constexpr qsizetype mostColumns = 100;
    const QStringList cells = QString::fromUtf8(row.data(), qsizetype(row.size())).split(u'\t');
    for (qsizetype column = 0; column + 1 < std::min(cells.size(), mostColumns + 1); ++column) {
        const int width = int(std::clamp(cells.at(column).size(), qsizetype(4), qsizetype(60)));
        if (column == widths.size())
            widths.append(width);
        widths[column] = std::max(widths.at(column), width);
    }
}

/// Widths as shares of a hundred.
QList<int> shares(QList<int> widths)
{
    const int sum = std::max(1, std::accumulate(widths.cbegin(), widths.cend(), 0));
    for (int &width : widths)
        width = std::max(1, width * 100 / sum);
    return widths;
}

} // namespace

ContentReader::ContentReader(const ReferenceBase &references) : m_writer({.richText = true, .pictureLinks = true, .references = references})
{
}

RowContents ContentReader::read(cmark_node *leaf, Kind kind)
{
    if (kind == Kind::Rule)
        return {{{}}, {}, false};
    if (kind == Kind::Code)
        return codeContents(viewOf(cmark_node_get_literal(leaf)));
    const bool inlines = kind == Kind::Paragraph || kind == Kind::Heading;
    NodeRenderer(m_writer).render(leaf, inlines);
    if (!m_writer.visible() && kind != Kind::Table) {
        m_writer.takePieces();
        return kind == Kind::Heading ? RowContents{{{}}, {}, false} : RowContents();
    }
    if (m_writer.deepest() > deepest || (kind == Kind::Html && m_writer.size() > longestHtml))
        return plain(m_writer.takePieces().front().text);
    if (kind == Kind::Table && m_writer.size() > longestTable) {
        m_writer.takePieces();
        return readTable(leaf);
    }
    if (inlines && m_writer.size() > 2 * HtmlWriter::pieceSize) {
        m_writer.takePieces();
        m_writer.cutWhereLong();
        NodeRenderer(m_writer).render(leaf, true);
    }
    return taken();
}

RowContents ContentReader::readTable(cmark_node *table)
{
    constexpr int measuredRows = 20;
    QList<int> widths;
    int rows = 0;
    bool tooWide = false;
    NodeRenderer renderer(m_writer);
    m_writer.open("table"sv);
    for (cmark_node *row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
        const size_t before = m_writer.shownText().size();
        renderer.render(row);
        if (++rows <= measuredRows)
            widen(widths, m_writer.shownText().substr(before));
        tooWide = tooWide || m_writer.size() > longestHtml;
        if (m_writer.size() >= 2 * HtmlWriter::pieceSize && cmark_node_next(row))
            m_writer.cut();
    }
    RowContents contents = taken();
    contents.columns = shares(widths);
    if (!tooWide)
        return contents;
    QStringList text;
    for (const RowContents::Piece &piece : std::as_const(contents.pieces))
        text += piece.text;
    return plain(text.join(u'\n').toStdString());
}

/// A paragraph that says this.
RowContents ContentReader::plain(const std::string &text)
{
    m_writer.cutWhereLong();
    for (std::string_view rest = text;;) {
        const size_t end = rest.find('\n');
        m_writer.text(rest.substr(0, end));
        if (end == std::string_view::npos)
            break;
        m_writer.lineBreak();
        rest.remove_prefix(end + 1);
    }
    RowContents contents = taken();
    contents.plain = true;
    return contents;
}

RowContents ContentReader::taken()
{
    RowContents contents;
    for (const HtmlPiece &piece : m_writer.takePieces()) {
        std::string_view html = piece.html;
        html = html.substr(0, html.find_last_not_of('\n') + 1);
        // Most rows have no markup: then the text is enough.
        const QByteArray kept = piece.bare ? QByteArray() : QByteArray(html.data(), qsizetype(html.size()));
        contents.pieces.append({kept, fromUtf8(piece.text), piece.bare});
    }
    return contents;
}

RowContents codeContents(std::string_view code)
{
    constexpr auto least = qsizetype(HtmlWriter::pieceSize);
    constexpr auto longest = qsizetype(HtmlWriter::longestPiece);
    code = code.substr(0, code.find_last_not_of("\n\t"sv) + 1);
    const QString text = QString::fromUtf8(code.data(), qsizetype(code.size())).replace(QChar(0), QChar(QChar::ReplacementCharacter));
    if (text.size() <= 2 * least)
        return {{{{}, text, false}}, {}, false};
    RowContents contents;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', std::min(start + least, text.size()));
        qsizetype next = end + 1;
        if (end < 0)
            end = next = text.size();
        if (end - start > longest) {
            const qsizetype near = text.lastIndexOf(u'\n', start + longest);
            end = near > start ? near : start + longest;
            next = near > start ? near + 1 : end;
        }
        contents.pieces.append({{}, text.mid(start, end - start), false});
        start = next;
    }
    return contents;
}

void appendPieces(QList<PreviewRow> &rows, PreviewRow row, const RowContents &contents)
{
    row.columns = contents.columns;
    if (contents.plain)
        row.kind = Kind::Paragraph;
    for (const RowContents::Piece &piece : contents.pieces) {
        row.continues = &piece != &contents.pieces.constLast();
        row.html = piece.html;
        row.text = piece.text;
        row.bare = piece.bare;
        rows.append(row);
        row.continued = true;
        row.marker = PreviewRow::Marker::None;
    }
}

} // namespace waybill
