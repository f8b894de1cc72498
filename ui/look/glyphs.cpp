#include "ui/look/glyphs.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textsize.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

#include <iterator>
#include <map>

namespace waybill {

namespace {

/// A glyph in a square from (0, 0) to (16, 16), with the letters of SVG's paths: M(ove) x y, L(ine) x y, C(urve) x1 y1 x2 y2 x y; and of
/// its own: A(rc) x y width height start sweep, O (a circle) x y radius, R(ounded rectangle) x y width height radius.
const char *drawingOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Calendar:
        return "R 2 3.5 12 10.5 1.5 M 2 7 L 14 7 M 5 1.8 L 5 4.8 M 11 1.8 L 11 4.8 M 5 10.3 L 6 10.3 M 9.5 10.3 L 10.5 10.3";
    case Glyph::Up:
        return "M 8 13 L 8 3.5 M 4 7.5 L 8 3.5 M 8 3.5 L 12 7.5";
    case Glyph::Down:
        return "M 8 3 L 8 12.5 M 4 8.5 L 8 12.5 M 8 12.5 L 12 8.5";
    case Glyph::Remove:
        return "M 4 4 L 12 12 M 12 4 L 4 12";
    case Glyph::Add:
        return "M 8 3 L 8 13 M 3 8 L 13 8";
    case Glyph::Grip:
        return "M 6 4 L 6.01 4 M 6 8 L 6.01 8 M 6 12 L 6.01 12 M 10 4 L 10.01 4 M 10 8 L 10.01 8 M 10 12 L 10.01 12";
    case Glyph::Undo:
    case Glyph::Redo:
        return "M 3 6 L 9.5 6 A 6 6 7 7 90 -180 L 6 13 M 3 6 L 6 3 M 3 6 L 6 9";
    case Glyph::ChevronDown:
        return "M 4 6 L 8 10 M 8 10 L 12 6";
    case Glyph::Document:
        return "M 9.5 1.8 L 3.5 1.8 L 3.5 14.2 L 12.5 14.2 L 12.5 4.8 L 9.5 1.8 M 9.5 1.8 L 9.5 4.8 M 9.5 4.8 L 12.5 4.8 M 5.8 8 L 10.2 8 "
               "M 5.8 11 L 10.2 11";
    case Glyph::Menu:
        return "M 2.5 4 L 13.5 4 M 2.5 8 L 13.5 8 M 2.5 12 L 13.5 12";
    case Glyph::Copy:
        return "R 5.5 5.5 8 8 1 M 10.5 5.2 L 10.5 2.5 L 2.5 2.5 L 2.5 10.5 L 5.2 10.5";
    case Glyph::More:
        return "O 3.5 8 0.5 O 8 8 0.5 O 12.5 8 0.5";
    case Glyph::Shield:
        return "M 8 1.8 L 13 3.6 L 13 8 C 13 11 10.8 13.2 8 14.2 C 5.2 13.2 3 11 3 8 L 3 3.6 L 8 1.8";
    case Glyph::Person:
        return "O 8 5 2.6 M 3 14 C 3 10.8 5.2 9.4 8 9.4 C 10.8 9.4 13 10.8 13 14";
    case Glyph::Link:
        return "M 7 5 L 8.8 3.2 C 10.2 1.8 12.6 1.9 13.4 2.8 C 14.3 3.7 14.2 5.9 12.8 7.2 L 11 9 M 9 11 L 7.2 12.8 C 5.8 14.2 3.4 14.1 2.6 "
               "13.2 "
               "C 1.7 12.3 1.8 10.1 3.2 8.8 L 5 7 M 6 10 L 10 6";
    case Glyph::Eye:
        return "M 1.5 8 C 3.5 4.6 5.6 3.4 8 3.4 C 10.4 3.4 12.5 4.6 14.5 8 C 12.5 11.4 10.4 12.6 8 12.6 C 5.6 12.6 3.5 11.4 1.5 8 O 8 8 2";
    case Glyph::Pencil:
        return "M 3 13 L 3.6 10.4 L 10.8 3.2 L 12.8 5.2 L 5.6 12.4 L 3 13 M 9.4 4.6 L 11.4 6.6";
    case Glyph::Archive:
        return "R 2 3 12 3 0.5 M 3 6.2 L 3 13 L 13 13 L 13 6.2 M 6.2 8.8 L 9.8 8.8";
    case Glyph::Bell:
        return "M 4 11 L 4 7.5 C 4 4.5 5.8 3 8 3 C 10.2 3 12 4.5 12 7.5 L 12 11 L 13.2 12.2 L 2.8 12.2 L 4 11 M 6.8 14 L 9.2 14";
    case Glyph::Opened:
        return "O 8 8 5.8 O 8 8 1";
    case Glyph::Closed:
        return "O 8 8 5.8 M 5.4 8.2 L 7.2 10 L 10.6 6.4";
    case Glyph::Milestone:
        return "M 8 2.5 L 13.5 8 L 8 13.5 L 2.5 8 L 8 2.5";
    case Glyph::Branch:
        return "O 5 3.6 1.8 O 5 12.4 1.8 O 11.2 5 1.8 M 5 5.4 L 5 10.6 M 11.2 6.8 C 11.2 9.5 5.5 8 5 10.6";
    }
    return "";
}

QPainterPath linesOf(Glyph glyph)
{
    const QList<QByteArray> words = QByteArray(drawingOf(glyph)).split(' ');
    qsizetype at = 0;
    const auto number = [&] { return words.value(at++).toDouble(); };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    QPainterPath path;
    while (at < words.size()) {
        const char what = words.at(at++).at(0);
        const QPointF first = point();
        if (what == 'M') {
            path.moveTo(first);
        } else if (what == 'L') {
            path.lineTo(first);
        } else if (what == 'C') {
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (what == 'O') {
            const double radius = number();
            path.addEllipse(first, radius, radius);
        } else {
            const QPointF size = point();
            const QRectF box(first, QSizeF(size.x(), size.y()));
            const double angle = number();
            if (what == 'A')
                path.arcTo(box, angle, number());
            else
                path.addRoundedRect(box, angle, angle);
        }
    }
    return glyph == Glyph::Redo ? QTransform(-1, 0, 0, 1, 16, 0).map(path) : path;
}

// Around (0, 0), 16 wide; a round pen makes them 18.
const QPointF triangle[] = {{0, -8}, {8.5, 7}, {-8.5, 7}};
const QPointF octagon[] = {{-3.3, -8}, {3.3, -8}, {8, -3.3}, {8, 3.3}, {3.3, 8}, {-3.3, 8}, {-8, 3.3}, {-8, -3.3}};

/// Made once each: a glyph is painted often.
const QPainterPath &pathOf(Glyph glyph)
{
    static std::map<Glyph, QPainterPath> paths;
    const auto known = paths.find(glyph);
    return known != paths.end() ? known->second : paths.emplace(glyph, linesOf(glyph)).first->second;
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(8, 8) * scale);
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, glyph == Glyph::Grip ? 2.2 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(glyph));
    painter.restore();
}

void paintStateMark(QPainter &painter, StateMark mark, const QRectF &rect, const Theme &theme)
{
    const double side = qMin(rect.width(), rect.height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(rect.center());
    if (mark == StateMark::Untouched || mark == StateMark::Unknown) {
        paintBox(painter, circle, {}, mark == StateMark::Unknown ? theme.muted : theme.edge, 1.5, side / 2);
        if (mark == StateMark::Unknown)
            painter.fillRect(QRectF(circle.center() - QPointF(side / 5, 0.75), QSizeF(side / 2.5, 1.5)), theme.muted);
        return;
    }
    if (mark == StateMark::ToLookAt) {
        paintBox(painter, circle, theme.accentBackground, {}, 0, side / 2);
        return paintGlyph(painter, Glyph::Eye, circle, theme.accent, side / 24);
    }
    const QColor fill = mark == StateMark::Done ? theme.okBackground
        : mark == StateMark::Warning            ? theme.warningBackground
                                                : theme.errorBackground;
    const QColor ink = mark == StateMark::Done ? theme.ok : mark == StateMark::Warning ? theme.warning : theme.error;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(circle.center());
    painter.scale(side / 18, side / 18);
    // The ground's shape tells the marks apart, too.
    painter.setPen(QPen(fill, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    if (mark == StateMark::Done)
        painter.drawEllipse(QPointF(), 8, 8);
    else if (mark == StateMark::Warning)
        painter.drawConvexPolygon(triangle, int(std::size(triangle)));
    else
        painter.drawConvexPolygon(octagon, int(std::size(octagon)));
    painter.setPen(QPen(ink, mark == StateMark::Done ? 1.6 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (mark == StateMark::Done) {
        const QPointF tick[] = {{-3.2, 0.2}, {-0.9, 2.6}, {3.4, -2.8}};
        painter.drawPolyline(tick, 3);
    } else {
        const double down = mark == StateMark::Warning ? 1.6 : 0;
        painter.drawLine(QPointF(0, down - 3.8), QPointF(0, down + 0.6));
        painter.drawPoint(QPointF(0, down + 3.6));
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

void GlyphButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

QSize GlyphButton::sizeHint() const
{
    const int side = m_framed ? controlHeight(font(), 36) : designLength(font(), 26);
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
    const QColor &ink = isEnabled() && (m_framed || underMouse()) ? theme.ink : theme.muted;
    // Back is where the text comes from.
    Glyph shown = m_glyph;
    if (isRightToLeft() && (shown == Glyph::Undo || shown == Glyph::Redo))
        shown = shown == Glyph::Undo ? Glyph::Redo : Glyph::Undo;
    paintGlyph(painter, shown, rect(), ink, designLength(font(), 16) / 16.0);
}

} // namespace waybill
