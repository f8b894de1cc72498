#pragma once

#include "ui/preview/rowstack.h"

#include <compare>

namespace waybill {

/// What is selected of rows: from one place between two characters to another.
class RowSelection
{
public:
    struct Place
    {
        int row = -1;
        int position = 0;
        auto operator<=>(const Place &) const = default;
    };

    bool isEmpty() const { return m_anchor == m_end; }
    /// Where it began; no row when nothing was ever selected.
    Place anchor() const { return m_anchor; }
    /// False when nothing changed.
    bool set(Place anchor, Place end);
    /// Stays at its words when rows became others; without the rows of its ends it is empty. False when nothing changed.
    bool follow(const RowStack::Change &change);
    /// The characters that are selected of a row of that length, the last one excluded.
    std::pair<int, int> within(int row, int length) const;
    QString text(RowStack &rows) const;

private:
    Place m_anchor;
    Place m_end;
};

/// What a row says, with its marker, as lines of plain text.
QString rowText(const PreviewRow &row);

} // namespace waybill
