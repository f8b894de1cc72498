#include "ui/look/glyphs.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

namespace waybill {

namespace {

/// The glyph's lines in a square from (0, 0) to (16, 16).
QPainterPath linesOf(Glyph glyph)
{
    QPainterPath path;
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    switch (glyph) {
    case Glyph::Calendar:
        path.addRoundedRect(QRectF(2, 3.5, 12, 10.5), 1.5, 1.5);
        line(2, 7, 14, 7);
        line(5, 1.8, 5, 4.8);
        line(11, 1.8, 11, 4.8);
        line(5, 10.3, 6, 10.3);
        line(9.5, 10.3, 10.5, 10.3);
        break;
    case Glyph::Up:
        line(8, 13, 8, 3.5);
        line(4, 7.5, 8, 3.5);
        line(8, 3.5, 12, 7.5);
        break;
    case Glyph::Down:
        line(8, 3, 8, 12.5);
        line(4, 8.5, 8, 12.5);
        line(8, 12.5, 12, 8.5);
        break;
    case Glyph::Remove:
        line(4, 4, 12, 12);
        line(12, 4, 4, 12);
        break;
    case Glyph::Add:
        line(8, 3, 8, 13);
        line(3, 8, 13, 8);
        break;
    case Glyph::Grip:
        for (const double x : {6.0, 10.0}) {
            for (const double y : {4.0, 8.0, 12.0})
                line(x, y, x + 0.01, y);
        }
        break;
    case Glyph::Undo:
    case Glyph::Redo:
        path.moveTo(3, 6);
        path.lineTo(9.5, 6);
        path.arcTo(QRectF(6, 6, 7, 7), 90, -180);
        path.lineTo(6, 13);
        line(3, 6, 6, 3);
        line(3, 6, 6, 9);
        if (glyph == Glyph::Redo)
            path = QTransform(-1, 0, 0, 1, 16, 0).map(path);
        break;
    case Glyph::ChevronDown:
        line(4, 6, 8, 10);
        line(8, 10, 12, 6);
        break;
    case Glyph::Document:
        path.moveTo(9.5, 1.8);
        path.lineTo(3.5, 1.8);
        path.lineTo(3.5, 14.2);
        path.lineTo(12.5, 14.2);
        path.lineTo(12.5, 4.8);
        path.lineTo(9.5, 1.8);
        line(9.5, 1.8, 9.5, 4.8);
        line(9.5, 4.8, 12.5, 4.8);
        line(5.8, 8, 10.2, 8);
        line(5.8, 11, 10.2, 11);
        break;
    case Glyph::Menu:
        for (const double y : {4.0, 8.0, 12.0})
            line(2.5, y, 13.5, y);
        break;
    case Glyph::Branch:
        path.addEllipse(QPointF(5, 3.6), 1.8, 1.8);
        path.addEllipse(QPointF(5, 12.4), 1.8, 1.8);
        path.addEllipse(QPointF(11.2, 5), 1.8, 1.8);
        line(5, 5.4, 5, 10.6);
        path.moveTo(11.2, 6.8);
        path.cubicTo(11.2, 9.5, 5.5, 8, 5, 10.6);
        break;
    }
    return path;
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(8, 8) * scale);
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, glyph == Glyph::Grip ? 2.2 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(linesOf(glyph));
    painter.restore();
}

void paintStateMark(QPainter &painter, StateMark mark, const QRectF &rect, const Theme &theme)
{
    const double side = qMin(rect.width(), rect.height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(rect.center());
    if (mark == StateMark::Untouched || mark == StateMark::Unknown) {
        paintBox(painter, circle, {}, mark == StateMark::Unknown ? theme.muted : theme.line, 1.5, side / 2);
        if (mark == StateMark::Unknown)
            painter.fillRect(QRectF(circle.center() - QPointF(side / 5, 0.75), QSizeF(side / 2.5, 1.5)), theme.muted);
        return;
    }
    const QColor fill = mark == StateMark::Done ? theme.okBackground
        : mark == StateMark::Warning            ? theme.warningBackground
                                                : theme.errorBackground;
    const QColor ink = mark == StateMark::Done ? theme.ok : mark == StateMark::Warning ? theme.warning : theme.error;
    paintBox(painter, circle, fill, {}, 0, side / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(circle.center());
    painter.scale(side / 18, side / 18);
    painter.setPen(QPen(ink, mark == StateMark::Done ? 1.6 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (mark == StateMark::Done) {
        const QPointF tick[] = {{-3.2, 0.2}, {-0.9, 2.6}, {3.4, -2.8}};
        painter.drawPolyline(tick, 3);
    } else {
        painter.drawLine(QPointF(0, -3.8), QPointF(0, 0.6));
        painter.drawPoint(QPointF(0, 3.6));
    }
    painter.restore();
}

GlyphButton::GlyphButton(Glyph glyph, const QString &name, bool framed, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph), m_framed(framed)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setName(name);
}

void GlyphButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void GlyphButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

QSize GlyphButton::sizeHint() const
{
    const int side = designLength(font(), m_framed ? 37 : 26);
    return {side, side};
}

void GlyphButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    QStyleOptionButton option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    if (!m_framed)
        option.state |= QStyle::State_AutoRaise;
    paintButton(painter, option, theme, false);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme);
    QColor ink = m_framed || underMouse() ? theme.ink : theme.muted;
    if (!isEnabled())
        ink.setAlphaF(0.4);
    paintGlyph(painter, m_glyph, rect(), ink, designLength(font(), 16) / 16.0);
}

} // namespace waybill
