#pragma once

#include "app/template/bodylayout.h"
#include "app/template/templatewords.h"

#include <QHash>

namespace waybill {

/// So many columns of a table are shown beside each other, at most; a wider one is filled cell by cell, and gets no more rows.
inline constexpr qsizetype mostTableColumns = 8;

/// A cell of a table's row that somebody fills in.
struct CellToFill
{
    qsizetype begin = 0; ///< In the line.
    qsizetype end = 0;
    QString label; ///< The column, and the row where that has a name; may be empty.
};
/// Those of `row`, which are empty or hold what stands for an answer; `head` is the table's first line.
QList<CellToFill> cellsToFill(const QString &row, const QString &head);

/// The field for rows of a table with this head, in the section of that index. `ids`: as for idFrom().
Field rowsField(const Section &section, int index, const QString &head, QHash<QString, int> &ids);

/// The field for a cell of a table that says `own`.
Field cellField(const Section &section, int index, const CellToFill &cell, const QString &own, QHash<QString, int> &ids);

/// Where a person may write more than a template that nobody described has: each table with cells to fill gets a field for more rows
/// beneath it, and each section's only list of tasks is open. Sets Field::lead.
void addPlacesForMore(Template &form);

} // namespace waybill
