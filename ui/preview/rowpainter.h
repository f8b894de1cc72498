#pragma once

#include "ui/preview/rowselection.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QRegion;
QT_END_NAMESPACE

namespace waybill {

/// Paints rows, with what stands beside them and the mark of the field being edited, where they stand in a viewport.
class RowPainter
{
public:
    /// How far a mark reaches around what it marks.
    static constexpr int reach = 3;

    struct Scene
    {
        int origin = 0;             ///< Where the top of the first row is in the viewport,
        int width = 0;              ///< and how wide that is.
        std::pair<int, int> marked; ///< Lines of the body that are marked, the last one excluded.
        bool mirrored = false;      ///< The window reads from right to left. What GitHub paints stays where it has it.
    };

    RowPainter(RowStack &rows, const RowSelection &selection, const Scene &scene) : m_rows(rows), m_selection(selection), m_scene(scene) { }

    /// Paints the rows that a region touches.
    void paint(QPainter &painter, const QRegion &region);

private:
    bool isMarked(int row) const { return m_rows.isOfLines(row, m_scene.marked.first, m_scene.marked.second); }
    void paintMarks(QPainter &painter, int first, int last) const;
    void paintBeside(QPainter &painter, int row) const;
    void paintContent(QPainter &painter, int row, const QRect &clip);

    RowStack &m_rows;
    const RowSelection &m_selection;
    Scene m_scene;
};

} // namespace waybill
