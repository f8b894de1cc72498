#pragma once

#include "ui/preview/rowlayout.h"

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
    /// What `follow` did.
    struct Change
    {
        int first = 0;   ///< Rows before this one look as they did, in the old rows and in the new.
        int oldEnd = 0;  ///< Rows from here on look as they did: this is where they start in the old rows,
        int newEnd = 0;  ///< and this in the new.
        QList<int> kept; ///< For the old rows between: their new place, or -1.

        /// The new place of an old row; -1 when it is gone.
        int newRow(int oldRow) const;
    };

    void setStyle(const PreviewStyle &style);
    const PreviewStyle &style() const { return m_style; }
    /// Width of everything, margins included.
    void setWidth(int width);
    /// Shows other rows; those that look like before keep their layouts. Costs what is given, not how many rows there are.
    Change follow(const PreviewChange &given);

    int count() const { return int(m_items.size()); }
    /// Its lines are those that it came with; see firstLine.
    const PreviewRow &row(int i) const { return m_items.at(size_t(i)).row; }
    /// Lines of the body that the row shows, the last one excluded.
    int firstLine(int i) const { return row(i).firstLine + (i < m_tail.from ? 0 : m_tail.lines); }
    int endLine(int i) const { return row(i).endLine + (i < m_tail.from ? 0 : m_tail.lines); }
    /// Whether it shows any of the lines [first, end).
    bool isOfLines(int i, int first, int end) const { return first < endLine(i) && firstLine(i) < end; }
    /// Changes with what the row shows.
    quint32 serial(int i) const { return m_items.at(size_t(i)).serial; }
    /// The serial of the row that stood in its place and differed in nothing but what it said, and within the contents what looks other
    /// than there; no value when nothing is known of that.
    std::optional<std::pair<quint32, QRect>> difference(int i) const;

    int top(int i) const { return m_items.at(size_t(i)).top + (i < m_tail.from ? 0 : m_tail.top); }
    int bottom(int i) const { return i + 1 < count() ? top(i + 1) : m_height; }
    int contentTop(int i) const { return top(i) + m_items.at(size_t(i)).gap; }
    int contentHeight(int i) const { return m_items.at(size_t(i)).height; }
    int contentLeft(int i) const;
    int contentWidth(int i) const;
    int height() const { return m_height; }
    /// The widest row, margins included; `width` when all fit.
    int neededWidth() const { return m_neededWidth; }
    /// The row at this height, or the nearest one; -1 when there are no rows.
    int rowAt(int y) const;
    /// The first row that touches the heights [from, to), and one past the last; twice the same when none does.
    std::pair<int, int> rowsWithin(int from, int to) const;
    bool continuesAlert(int i) const { return row(i).alert != AlertKind::None && !row(i).startsAlert; }

    /// Lays out the rows that touch [from, to). True when any height was another than estimated; then the rows have moved.
    bool layOut(int from, int to);
    /// The row's layout, made when it is not there.
    RowLayout &layout(int i);
    /// Addresses of the links in rows [first, end), each once.
    QStringList links(int first, int end);
    /// Drops the layouts of rows outside [first, last].
    void keepLayouts(int first, int last);

    /// How many layouts were made since the start (for tests: a keystroke makes one).
    int layoutsMade() const { return m_layoutsMade; }

private:
    struct Item
    {
        PreviewRow row;
        std::unique_ptr<RowLayout> layout;
        std::unique_ptr<RowLayout> before; ///< Of the row that stood here, until this one is laid out.
        quint32 serial = 0;
        quint32 serialBefore = 0;
        int top = 0;
        int gap = 0;
        int tail = 0;
        int height = 0;
        int needed = 0;     ///< Width that the contents need beyond their share.
        bool exact = false; ///< `height` is not an estimate.
    };
    /// Rows that a change moved without anyone having told them: those from `from` on stand that much lower than they say, and are made
    /// of lines further down. The next change at the same place, as typing makes, tells none of them either.
    struct Tail
    {
        int from = 0;
        int top = 0;
        int lines = 0;
    };

    bool layOutRow(int i);
    void fill(std::vector<Item> &middle, QList<PreviewRow> rows, Change &change);
    void succeed(Item &item, Item &before);
    int estimate(const PreviewRow &row) const;
    int indentation(int i, bool lists) const;
    int bottomOf(size_t i) const { return m_items[i].top + m_items[i].gap + m_items[i].height + m_items[i].tail; }
    int gapBefore(int i) const;
    int tailBehind(int i) const;
    void moveTail(int from);
    void place(int first, int end);

    PreviewStyle m_style;
    std::vector<Item> m_items;
    Tail m_tail;
    int m_width = 0;
    int m_height = 0;
    int m_neededWidth = 0;
    int m_firstLayout = 0; ///< Rows outside [m_firstLayout, m_endLayout) have no layout.
    int m_endLayout = 0;
    int m_layoutsMade = 0;
    quint32 m_lastSerial = 0;
};

} // namespace waybill
