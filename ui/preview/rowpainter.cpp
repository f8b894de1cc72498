#include "ui/preview/rowpainter.h"

#include <QPainter>
#include <QPainterPath>

namespace waybill {

namespace {

/// Width of the bar at the beginning of what is marked.
constexpr int markBar = 3;

void paintBullet(QPainter &painter, QPointF centre, int depth, const PreviewStyle &style)
{
    const qreal radius = qMax(2.0, style.base * 0.17);
    const bool hollow = depth == 2;
    painter.setPen(hollow ? QPen(style.theme->ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(style.theme->ink));
    if (depth >= 3)
        painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    else
        painter.drawEllipse(centre, radius, radius);
}

void paintBox(QPainter &painter, QPointF centre, bool ticked, const PreviewStyle &style)
{
    const Theme &theme = *style.theme;
    const qreal side = style.px(13);
    const QRectF box(qRound(centre.x() - side / 2) + 0.5, qRound(centre.y() - side / 2) + 0.5, side - 1, side - 1);
    painter.setPen(QPen(ticked ? theme.accent : theme.muted, 1));
    painter.setBrush(ticked ? theme.accent : theme.field);
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (!ticked)
        return;
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.73);
    tick.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.28);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.onAccent, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

/// The outline of an alert's icon in a box of 16.
QPainterPath outline(AlertKind alert)
{
    QPainterPath path;
    switch (alert) {
    case AlertKind::None:
        break;
    case AlertKind::Note:
        path.addEllipse(QPointF(8, 8), 7, 7);
        break;
    case AlertKind::Tip: // A bulb on its socket.
        path.arcMoveTo(3, 1, 10, 10, -55);
        path.arcTo(3, 1, 10, 10, -55, 290);
        path.lineTo(6, 12);
        path.lineTo(10, 12);
        path.closeSubpath();
        path.moveTo(6, 14.5);
        path.lineTo(10, 14.5);
        break;
    case AlertKind::Important: // A speech bubble.
        path.moveTo(1, 2);
        path.lineTo(15, 2);
        path.lineTo(15, 12);
        path.lineTo(8, 12);
        path.lineTo(5, 15);
        path.lineTo(5, 12);
        path.lineTo(1, 12);
        path.closeSubpath();
        break;
    case AlertKind::Warning:
        path.moveTo(8, 1.5);
        path.lineTo(15, 14.5);
        path.lineTo(1, 14.5);
        path.closeSubpath();
        break;
    case AlertKind::Caution: // A stop sign.
        path.addPolygon(QPolygonF({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}, {5, 1}}));
        break;
    }
    return path;
}

/// Paints a list item's bullet, number or check box. `edge` is where the item's text begins, `middle` the middle of its first line.
void paintMarker(QPainter &painter, const PreviewRow &row, int edge, int middle, const PreviewStyle &style)
{
    const bool mirrored = row.direction == PreviewRow::Direction::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (row.marker) {
    case PreviewRow::Marker::None:
        break;
    case PreviewRow::Marker::Bullet:
        paintBullet(painter, QPointF(mirrored ? edge + style.px(13) : edge - style.px(13), middle), row.indent, style);
        break;
    case PreviewRow::Marker::Number: {
        painter.setFont(style.text);
        painter.setPen(style.theme->ink);
        const QFontMetrics metrics(style.text);
        const QString number = QString::number(row.number);
        const QString text = mirrored ? u'.' + number : number + u'.';
        // On the baseline of the text beside it, of which RowLayout::firstLineMiddle knows the middle of the letters.
        const int x = mirrored ? edge + style.px(5) : edge - style.px(5) - metrics.horizontalAdvance(text);
        painter.drawText(x, middle + qRound(metrics.ascent() * 0.36), text);
        break;
    }
    case PreviewRow::Marker::Unticked:
    case PreviewRow::Marker::Ticked:
        paintBox(painter, QPointF(edge - style.px(12), middle), row.marker == PreviewRow::Marker::Ticked, style);
        break;
    }
    painter.restore();
}

/// Paints the picture in front of an alert's title, `style.px(14)` wide, with its middle at `centre`.
void paintAlertIcon(QPainter &painter, AlertKind alert, QPointF centre, const PreviewStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = style.px(14) / 16.0;
    painter.translate(centre - QPointF(8, 8) * scale);
    painter.scale(scale, scale);
    const QColor colour = style.alertColor(alert);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline(alert));
    const bool letter = alert == AlertKind::Note;
    const qreal top = alert == AlertKind::Important ? 4.5 : alert == AlertKind::Warning ? 6 : letter ? 7.5 : 4.5;
    const qreal end = alert == AlertKind::Important ? 7 : alert == AlertKind::Warning ? 9.5 : letter ? 11.5 : 8.5;
    const qreal dot = alert == AlertKind::Important ? 9.5 : letter ? 4.6 : alert == AlertKind::Warning ? 12 : 11.3;
    if (alert != AlertKind::Tip) {
        painter.drawLine(QPointF(8, top), QPointF(8, end));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, dot), 1, 1);
    }
    painter.restore();
}

} // namespace

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
        if (!region.intersects(slot))
            continue;
        paintBeside(painter, i);
        // What is painted anew for one row touches the slots of both beside it, but not their text, which is what costs.
        const QRect content(0, m_scene.origin + m_rows.contentTop(i) - 1, m_rows.neededWidth(), m_rows.contentHeight(i) + 2);
        if (region.intersects(content))
            paintContent(painter, i, clip);
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
        // The box gives the shape, the bar the contrast.
        const int bar = m_scene.mirrored ? m_scene.width - style.px(22) + reach : left - reach - markBar;
        painter.fillRect(QRectF(bar, top, markBar, bottom - top), style.theme->accent);
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

void RowPainter::paintContent(QPainter &painter, int row, const QRect &clip)
{
    RowLayout &layout = m_rows.layout(row);
    const PreviewRow &block = m_rows.row(row);
    const QPoint corner(m_rows.contentLeft(row), m_scene.origin + m_rows.contentTop(row));
    const int middle = corner.y() + layout.firstLineMiddle();
    if (block.marker != PreviewRow::Marker::None) {
        const bool mirrored = block.direction == PreviewRow::Direction::RightToLeft;
        paintMarker(painter, block, mirrored ? corner.x() + m_rows.contentWidth(row) : corner.x(), middle, m_rows.style());
    }
    if (block.startsAlert)
        paintAlertIcon(painter, block.alert, QPointF(corner.x() + m_rows.style().px(8), middle), m_rows.style());
    const auto [from, to] = m_selection.within(row, layout.length());
    layout.paint(painter, corner, clip, from, to);
}

} // namespace waybill
