#include "ui/preview/paintedrows.h"

namespace waybill {

void PaintedRows::show(const QList<Row> &rows, int first, const Repaint &repaint)
{
    // Both lists run from top to bottom and hold a few dozen rows.
    for (const Row &row : std::as_const(m_rows)) {
        if (!rows.contains(row))
            repaint(row);
    }
    for (const Row &row : rows) {
        if (!m_rows.contains(row))
            repaint(row);
    }
    m_rows = rows;
    m_first = first;
}

std::pair<int, int> PaintedRows::survivor(const RowStack::Change &change) const
{
    std::pair<int, int> survivor{-1, 0};
    int oldRow = m_first;
    for (const Row &seen : m_rows) {
        const int row = change.newRow(oldRow++);
        if (row < 0)
            continue;
        survivor = {row, seen.top};
        if (seen.top >= 0)
            break;
    }
    return survivor;
}

} // namespace waybill
