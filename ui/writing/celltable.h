#pragma once

#include "app/template/bodylayout.h"
#include "ui/widgets/textblock.h"

#include <QObject>

#include <functional>
#include <vector>

namespace waybill {

struct Theme;

/// A table with cells to fill, as it stands in a section: its head and what the template says in other cells are painted; the fields' own
/// widgets are placed between them by its owner.
class CellTable
{
public:
    /// Those of a section that have cells to fill, in their order.
    static std::vector<CellTable> of(const BodyLayout &layout, int section);

    bool holds(int field) const { return cellOf(field) != nullptr; }
    int firstField() const;
    /// The field for more rows; -1 without one.
    int moreRows() const { return m_moreRows; }
    /// The field's row is the last one, and the field its last cell to fill.
    bool isLast(int field) const;
    /// The cells to fill of the last row.
    QList<int> lastRow() const;
    /// Where it stands, once it was arranged.
    const QRect &place() const { return m_place; }
    /// The field that many rows below and columns behind this one; cells that are not to be filled are passed over. -1: there is none.
    int neighbour(int field, int rows, int columns) const;
    /// Gives the height of it all. `heightOf`: what a field takes at a width; `place`: where it goes then.
    int arrange(const QPoint &topLeft, int width, const QFont &font, Qt::LayoutDirection direction,
                const std::function<int(int, int)> &heightOf, const std::function<void(int, const QRect &)> &place);
    void paint(QPainter &painter, const Theme &theme) const;

private:
    struct Cell
    {
        int row = 0; ///< The head is row 0.
        int column = 0;
        int field = -1; ///< -1: the template's own words.
        QString words;
        TextBlock text;
        int textHeight = 0;
        QRect place;
    };

    void addRow(const QString &line, const QList<int> &fields, const QString &head);
    const Cell *cellOf(int field) const;

    std::vector<Cell> m_cells;
    int m_moreRows = -1;
    int m_rows = 0;
    int m_columns = 0;
    QRect m_place;
    int m_headBottom = 0;
};

/// The keys of a spreadsheet in the box of a cell: Enter and the arrows up and down lead to the cell there, those to the sides at an end of
/// the text; F2 puts the caret behind it. `go` is told how many rows down and columns on, and says whether there is a cell.
class CellKeys : public QObject
{
public:
    CellKeys(QWidget *box, const std::function<bool(int, int)> &go);
    /// What Tab does; false: it goes on.
    void setOnTab(const std::function<bool()> &onTab) { m_onTab = onTab; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool(int, int)> m_go;
    std::function<bool()> m_onTab;
};

} // namespace waybill
