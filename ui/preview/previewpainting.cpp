// The parts of PreviewView that paint rows and what stands beside them.
#include "ui/preview/previewview.h"
#include "ui/preview/rowdecoration.h"

#include <QPainter>
#include <QScrollBar>

namespace waybill {

void PreviewView::paintMarks(QPainter &painter, int first, int last) const
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
        int left = style.px(22) + viewport()->width();
        for (int row = begin; row <= end; ++row) {
            const auto marker = m_rows.row(row).block.marker;
            const bool box = marker == PreviewBlock::Marker::Ticked || marker == PreviewBlock::Marker::Unticked;
            left = qMin(left, m_rows.contentLeft(row) - (box ? style.px(20) : 0));
        }
        const int origin = m_header.height() - m_top;
        const int top = origin + m_rows.contentTop(begin) - 3;
        const int bottom = origin + m_rows.contentTop(end) + m_rows.contentHeight(end) + 3;
        painter.drawRoundedRect(QRectF(left - 3, top, viewport()->width() - style.px(22) - left + 6, bottom - top), 4, 4);
        i = end;
    }
}

void PreviewView::paintBeside(QPainter &painter, int row) const
{
    const PreviewStyle &style = m_rows.style();
    const PreviewBlock &block = m_rows.row(row).block;
    const int origin = m_header.height() - m_top;
    const int contentTop = origin + m_rows.contentTop(row);
    const int contentBottom = contentTop + m_rows.contentHeight(row);
    int left = style.px(22);
    if (block.alert != PreviewBlock::Alert::None) {
        const int top = m_rows.continuesAlert(row) ? origin + m_rows.top(row) : contentTop - style.px(4);
        painter.fillRect(QRect(left, top, 4, origin + m_rows.bottom(row) - top), style.alertColor(block.alert));
        left += style.px(16);
    }
    const int above = row > 0 ? m_rows.row(row - 1).block.quote : 0;
    for (int depth = 0; depth < block.quote && left + 4 <= m_rows.contentLeft(row); ++depth, left += style.px(16)) {
        const int top = depth < above ? origin + m_rows.top(row) : contentTop;
        painter.fillRect(QRect(left, top, 4, contentBottom - top), style.theme->line);
    }
    if (block.kind == PreviewBlock::Kind::Heading && block.level <= 2) {
        const int y = contentBottom + style.px(6);
        painter.fillRect(QRect(m_rows.contentLeft(row), y, viewport()->width() - style.px(22) - m_rows.contentLeft(row), 1),
                         style.theme->faintLine);
    }
}

void PreviewView::paintRow(QPainter &painter, int row, const QRect &clip)
{
    paintBeside(painter, row);
    RowLayout &layout = m_rows.layout(row);
    const PreviewBlock &block = m_rows.row(row).block;
    const QPoint corner(m_rows.contentLeft(row), m_header.height() + m_rows.contentTop(row) - m_top);
    const int middle = corner.y() + layout.firstLineMiddle();
    if (block.marker != PreviewBlock::Marker::None)
        paintMarker(painter, block, corner.x(), middle, m_rows.style());
    if (block.alertTitle)
        paintAlertIcon(painter, block.alert, QPointF(corner.x() + m_rows.style().px(8), middle), m_rows.style());
    const Place begin = selectionBegin();
    const Place end = selectionEnd();
    int from = 0;
    int to = 0;
    if (begin < end && row >= begin.row && row <= end.row) {
        from = row == begin.row ? begin.position : 0;
        to = row == end.row ? end.position : layout.length();
    }
    layout.paint(painter, corner, clip, from, to);
}

} // namespace waybill
