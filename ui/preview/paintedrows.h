#pragma once

#include "ui/preview/rowstack.h"

#include <QRect>

#include <functional>

namespace waybill {

/// What was painted where in the viewport, so that only what differs is painted again.
class PaintedRows
{
public:
    struct Row
    {
        quint32 serial = 0; ///< See RowStack::serial.
        int top = 0;        ///< In the viewport.
        int height = 0;
        int look = 0; ///< Marked, continuing and so on, as bits.
        /// If the row `before` stood here and looked the same otherwise, this is all that differs, in the viewport.
        quint32 before = 0;
        QRect difference = {};
        bool operator==(const Row &other) const
        {
            return serial == other.serial && top == other.top && height == other.height && look == other.look;
        }
    };
    using Repaint = std::function<void(const Row &)>;
    using RepaintPart = std::function<void(const QRect &)>;

    /// Takes what is to be seen now, from the row `first` on; asks to paint what was seen and is gone, and what was not.
    void show(const QList<Row> &rows, int first, const Repaint &repaint, const RepaintPart &repaintPart = {})
    {
        // Both lists run from top to bottom and hold a few dozen rows.
        for (const Row &row : rows) {
            if (m_rows.contains(row))
                continue;
            const qsizetype before = row.before == 0 ? -1 : m_rows.indexOf(Row{row.before, row.top, row.height, row.look});
            if (before < 0) {
                repaint(row);
                continue;
            }
            repaintPart(row.difference);
            m_rows[before] = row;
        }
        for (const Row &row : std::as_const(m_rows)) {
            if (!rows.contains(row))
                repaint(row);
        }
        m_rows = rows;
        m_first = first;
    }

    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The first row of those seen that is still there after a change, from its top if possible, and where it stood. Row -1: none is.
    std::pair<int, int> survivor(const RowStack::Change &change) const
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

private:
    QList<Row> m_rows;
    int m_first = 0;
};

} // namespace waybill
