#pragma once

#include "app/base/alertkind.h"
#include "app/base/bodychange.h"
#include "app/render/references.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace waybill {

/// A stretch of rendered Markdown that a view shows as one row: a paragraph, heading, code block, table, rule, or raw HTML block, with the
/// lists, quotes and alerts that it stands in. Long lists are one row an item, so that a keystroke changes one row. What is so long that
/// laying it out whole would be felt while typing in it is several rows: a paragraph is cut at its line breaks (else at blanks, else
/// anywhere), code at line ends, a table between its rows.
struct PreviewRow
{
    enum class Kind { Paragraph, Heading, Code, Table, Rule, Html, Footnote };
    enum class Marker { None, Bullet, Number, Unticked, Ticked };
    /// Which way a row runs, and on which side its marker stands: as the row's own text (marker on the left), or all of its list.
    enum class Direction { OwnText, LeftToRight, RightToLeft };

    Kind kind = Kind::Paragraph;
    int level = 0;                ///< Of a heading, 1 to 6.
    int indent = 0;               ///< Depth of lists that it stands in.
    int quote = 0;                ///< Depth of block quotes (an alert is not counted).
    Marker marker = Marker::None; ///< In front of the first block of a list item.
    int number = 0;               ///< For Marker::Number.
    Direction direction = Direction::OwnText;
    bool tight = false; ///< Follows its predecessor closely (item of a tight list).
    AlertKind alert = AlertKind::None;
    bool startsAlert = false; ///< The row of its title, with which each alert begins.
    bool continued = false;   ///< The row above is the piece before it.
    bool continues = false;   ///< The row beneath is the piece after it.
    bool bare = false;        ///< The contents are nothing but `text`.
    QByteArray html;    ///< Sanitized HTML, UTF-8, of the contents alone (inline content, `<table>`); none of Code, and of what is bare.
    QString text;       ///< The contents as plain text, with line ends, and a tab behind each cell of a table.
    QList<int> columns; ///< For pieces of a table: widths of its columns in percent, so that they stand beneath each other.
    int firstLine = 0;  ///< 0-based line of the Markdown. Footnotes have their definition's lines, pieces those of the whole.
    int endLine = 0;    ///< One past the last.

    QString contents() const;                     ///< As HTML; of Code as well.
    bool sameLook(const PreviewRow &other) const; ///< All but the lines is equal.
};

/// How rows became others: rows [first, oldEnd) were replaced by `rows`, and those behind stand so many lines further down.
struct PreviewChange
{
    int first = 0;
    int oldEnd = 0;
    QList<PreviewRow> rows;
    int lineShift = 0;
};

/// Renders a body as GitHub shows an issue, row by row, and again as the body changes: parses the pieces that a change touches and no
/// other. Not thread-safe; one for each place that shows a body.
class PreviewRenderer
{
public:
    PreviewRenderer();
    ~PreviewRenderer();

    /// Where references lead. Counts from the next update on, which then gives all rows anew.
    void setReferences(const ReferenceBase &references);

    /// What becomes of the rows of the body before (of none, the first time). A `change` that cannot lead from that body to this one is not
    /// believed: then, as without one, both are compared.
    PreviewChange update(const QByteArray &markdown, const BodyChange &change);
    PreviewChange update(const QByteArray &markdown) { return update(markdown, changeOf(m_markdown, markdown)); }

private:
    struct Chunk;
    struct Reading;

    bool readChunks(Reading &reading) const;
    void readWhole(Reading &reading) const;

    QByteArray m_markdown;
    ReferenceBase m_references;
    std::vector<Chunk> m_chunks; ///< One after the other, they are all of m_markdown.
    bool m_stale = false;        ///< The rows were made with other references.
    bool m_single = false;       ///< It is one chunk, since its pieces depend on each other, or are not parsed at all.
};

/// The rows of a body that is shown once.
QList<PreviewRow> previewRows(const QByteArray &markdown);

} // namespace waybill
