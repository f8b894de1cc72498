#pragma once

#include "ui/preview/rowlayout.h"

#include <QList>

#include <memory>
#include <vector>

namespace waybill {

/// All rows beneath each other: where each stands, and the layouts of those that were looked at lately. Rows are laid out when they are
/// first shown; until then their height is an estimate.
///
///   slot of a row, from top(i) to top(i + 1):  gap │ contents │ tail
class RowStack
{
public:
    /// What `replace` did.
    struct Change
    {
        int first = 0;   ///< Rows before this one are as they were, in the old rows and in the new.
        int oldEnd = 0;  ///< Rows from here on are as they were: this is where they start in the old rows,
        int newEnd = 0;  ///< and this in the new.
        QList<int> kept; ///< For the old rows between: their new place, or -1.

        /// The new place of an old row; -1 when it is gone.
        int newRow(int oldRow) const;
    };

    void setStyle(const PreviewStyle &style);
    const PreviewStyle &style() const { return m_style; }
    /// Width of everything, margins included.
    void setWidth(int width);
    /// Shows these rows; those that look like before keep their layouts.
    Change replace(QList<PreviewRow> rows);

    int count() const { return int(m_rows.size()); }
    const PreviewRow &row(int i) const { return m_rows.at(i); }
    /// Changes with what the row shows.
    quint32 serial(int i) const { return m_items.at(size_t(i)).serial; }

    int top(int i) const { return m_items.at(size_t(i)).top; }
    int bottom(int i) const { return i + 1 < count() ? top(i + 1) : m_height; }
    int contentTop(int i) const { return top(i) + m_items.at(size_t(i)).gap; }
    int contentHeight(int i) const { return m_items.at(size_t(i)).height; }
    int contentLeft(int i) const;
    int height() const { return m_height; }
    /// The widest row, margins included; `width` when all fit.
    int neededWidth() const { return m_neededWidth; }
    /// The row at this height, or the nearest one; -1 when there are no rows.
    int rowAt(int y) const;
    bool isLaidOut(int i) const { return m_items.at(size_t(i)).exact; }
    bool continuesAlert(int i) const
    {
        return i > 0 && m_rows.at(i).block.alertId != 0 && m_rows.at(i - 1).block.alertId == m_rows.at(i).block.alertId;
    }

    /// Lays out the rows that touch [from, to). True when any height was another than estimated; then the rows have moved.
    bool layOut(int from, int to);
    /// The row's layout, made when it is not there.
    RowLayout &layout(int i);
    /// Drops the layouts of rows outside [first, last] when there are many.
    void trim(int first, int last);

    /// How many layouts were made since the start (for tests: a keystroke makes one).
    int layoutsMade() const { return m_layoutsMade; }

private:
    struct Item
    {
        std::unique_ptr<RowLayout> layout;
        quint32 serial = 0;
        int top = 0;
        int gap = 0;
        int tail = 0;
        int height = 0;
        int needed = 0;     ///< Width that the contents need beyond their share.
        bool exact = false; ///< `height` is not an estimate.
    };

    bool layOutRow(int i);
    Item newItem(const PreviewRow &row);
    int estimate(const PreviewRow &row) const;
    int contentWidth(int i) const;
    int spaceAfter(const PreviewRow &row) const;
    int spaceBefore(const PreviewRow &row) const;
    int gapBefore(int i) const;
    void place();

    PreviewStyle m_style;
    QList<PreviewRow> m_rows;
    std::vector<Item> m_items;
    int m_width = 0;
    int m_height = 0;
    int m_neededWidth = 0;
    int m_layouts = 0;
    int m_layoutsMade = 0;
    quint32 m_lastSerial = 0;
};

} // namespace waybill
