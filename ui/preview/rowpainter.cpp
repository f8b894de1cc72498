#include "ui/preview/rowpainter.h"

#include "ui/preview/rowdecoration.h"

#include <QPainter>

namespace waybill {

void RowPainter::paint(QPainter &painter, const QRegion &region)
{
    const QRect clip = region.boundingRect();
    const int first = m_rows.rowAt(clip.top() - reach - m_scene.origin);
    int last = first;
    while (last + 1 < m_rows.count() && m_scene.origin + m_rows.top(last + 1) <= clip.bottom() + reach)
        ++last;
    paintMarks(painter, first, last);
    for (int i = first; i <= last; ++i) {
        const QRect slot(0, m_scene.origin + m_rows.top(i) - reach, m_rows.neededWidth(), m_rows.bottom(i) - m_rows.top(i) + 2 * reach);
        if (region.intersects(slot))
            paintRow(painter, i, clip);
    }
}

void RowPainter::paintMarks(QPainter &painter, int first, int last) const
{
    // Marked rows that follow each other are one box. A run may begin above what is painted; its corners lie there, too.
    const PreviewStyle &style = m_rows.style();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme->accentBackground);
    for (int i = first; i <= last; ++i) {
        if (!isMarked(i))
            continue;
        int begin = i;
        while (begin > 0 && begin > first - 1 && isMarked(begin - 1))
            --begin;
        int end = i;
        while (end + 1 < m_rows.count() && end <= last && isMarked(end + 1))
            ++end;
        int left = style.px(22) + m_scene.width;
        for (int row = begin; row <= end; ++row) {
            const auto marker = m_rows.row(row).marker;
            const bool box = marker == PreviewRow::Marker::Ticked || marker == PreviewRow::Marker::Unticked;
            left = qMin(left, m_rows.contentLeft(row) - (box ? style.px(20) : 0));
        }
        const int top = m_scene.origin + m_rows.contentTop(begin) - reach;
        const int bottom = m_scene.origin + m_rows.contentTop(end) + m_rows.contentHeight(end) + reach;
        painter.drawRoundedRect(QRectF(left - reach, top, m_scene.width - style.px(22) - left + 2 * reach, bottom - top), 4, 4);
        i = end;
    }
}

void RowPainter::paintBeside(QPainter &painter, int row) const
{
    const PreviewStyle &style = m_rows.style();
    const PreviewRow &block = m_rows.row(row);
    const int contentTop = m_scene.origin + m_rows.contentTop(row);
    const int contentBottom = contentTop + m_rows.contentHeight(row);
    int left = style.px(22);
    if (block.alert != AlertKind::None) {
        const int top = m_rows.continuesAlert(row) ? m_scene.origin + m_rows.top(row) : contentTop - style.px(4);
        painter.fillRect(QRect(left, top, 4, m_scene.origin + m_rows.bottom(row) - top), style.alertColor(block.alert));
        left += style.px(16);
    }
    const int above = row > 0 ? m_rows.row(row - 1).quote : 0;
    for (int depth = 0; depth < block.quote && left + 4 <= m_rows.contentLeft(row); ++depth, left += style.px(16)) {
        const int top = depth < above ? m_scene.origin + m_rows.top(row) : contentTop;
        painter.fillRect(QRect(left, top, 4, contentBottom - top), style.theme->line);
    }
    if (block.kind == PreviewRow::Kind::Heading && block.level <= 2) {
        const int y = contentBottom + style.px(6);
        painter.fillRect(QRect(m_rows.contentLeft(row), y, m_scene.width - style.px(22) - m_rows.contentLeft(row), 1),
                         style.theme->faintLine);
    }
}

void RowPainter::paintRow(QPainter &painter, int row, const QRect &clip)
{
    paintBeside(painter, row);
    RowLayout &layout = m_rows.layout(row);
    const PreviewRow &block = m_rows.row(row);
    const QPoint corner(m_rows.contentLeft(row), m_scene.origin + m_rows.contentTop(row));
    const int middle = corner.y() + layout.firstLineMiddle();
    if (block.marker != PreviewRow::Marker::None)
        paintMarker(painter, block, corner.x(), middle, m_rows.style());
    if (block.startsAlert)
        paintAlertIcon(painter, block.alert, QPointF(corner.x() + m_rows.style().px(8), middle), m_rows.style());
    const auto [from, to] = m_selection.within(row, layout.length());
    layout.paint(painter, corner, clip, from, to);
}

} // namespace waybill
