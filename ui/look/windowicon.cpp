#include "ui/look/windowicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace waybill {

namespace {

/// A sheet with a folded corner, in the measures of the SVG file: 128 by 128.
void paintSheet(QPainter &painter)
{
    const QColor blue(0x09, 0x69, 0xda);
    painter.setPen(QPen(blue, 6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    QPainterPath sheet(QPointF(30, 8));
    sheet.lineTo(80, 8);
    sheet.lineTo(106, 34);
    sheet.arcTo(90, 104, 16, 16, 0, -90);
    sheet.arcTo(22, 104, 16, 16, 270, -90);
    sheet.arcTo(22, 8, 16, 16, 180, -90);
    sheet.closeSubpath();
    painter.setBrush(Qt::white);
    painter.drawPath(sheet);
    QPainterPath fold(QPointF(80, 8));
    fold.arcTo(80, 18, 16, 16, 180, 90);
    fold.lineTo(106, 34);
    fold.closeSubpath();
    painter.setBrush(QColor(0xdd, 0xf4, 0xff));
    painter.drawPath(fold);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blue);
    painter.drawRoundedRect(QRectF(36, 28, 30, 8), 4, 4);
    painter.setBrush(QColor(0x8c, 0x95, 0x9f));
    for (const QRectF line : {QRectF(36, 48, 54, 8), QRectF(36, 66, 32, 8), QRectF(36, 84, 22, 8)})
        painter.drawRoundedRect(line, 4, 4);
}

/// The mark that says it may travel.
void paintMark(QPainter &painter)
{
    painter.setPen(QPen(Qt::white, 5));
    painter.setBrush(QColor(0x1a, 0x7f, 0x37));
    painter.drawEllipse(QPointF(86, 92), 26, 26);
    painter.setPen(QPen(Qt::white, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(74, 93), QPointF(82.5, 101.5), QPointF(98.5, 85)});
}

/// Paints whatever size a window asks for: pictures that are kept for windows to come would be 80 KiB of every start.
class WindowIconEngine : public QIconEngine
{
public:
    QIconEngine *clone() const override { return new WindowIconEngine; }

    void paint(QPainter *painter, const QRect &place, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(place.topLeft());
        painter->scale(place.width() / 128.0, place.height() / 128.0);
        paintSheet(*painter);
        paintMark(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {32, 32}, {48, 48}, {128, 128}}; }
};

} // namespace

QIcon windowIcon()
{
    return QIcon(new WindowIconEngine);
}

} // namespace waybill
