#include "ui/preview/rowdecoration.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace waybill {

namespace {

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
    painter.setPen(QPen(theme.dark ? theme.background : theme.panel, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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

} // namespace

void paintMarker(QPainter &painter, const PreviewRow &row, int right, int middle, const PreviewStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (row.marker) {
    case PreviewRow::Marker::None:
        break;
    case PreviewRow::Marker::Bullet:
        paintBullet(painter, QPointF(right - style.px(13), middle), row.indent, style);
        break;
    case PreviewRow::Marker::Number: {
        painter.setFont(style.text);
        painter.setPen(style.theme->ink);
        const QFontMetrics metrics(style.text);
        const QString text = QString::number(row.number) + u'.';
        // On the baseline of the text beside it, of which RowLayout::firstLineMiddle knows the middle of the letters.
        const int x = right - style.px(5) - metrics.horizontalAdvance(text);
        painter.drawText(x, middle + qRound(metrics.ascent() * 0.36), text);
        break;
    }
    case PreviewRow::Marker::Unticked:
    case PreviewRow::Marker::Ticked:
        paintBox(painter, QPointF(right - style.px(12), middle), row.marker == PreviewRow::Marker::Ticked, style);
        break;
    }
    painter.restore();
}

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

} // namespace waybill
