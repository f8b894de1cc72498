#pragma once

#include <QAbstractButton>

namespace waybill {

struct Theme;

/// Small pictures, painted rather than loaded: they follow the theme and need no icon font.
enum class Glyph {
    Calendar,
    Up,
    Down,
    Remove,
    Add,
    Grip,
    Undo,
    Redo,
    ChevronDown,
    Document,
    Branch,
    Menu,
    Copy,
    More,
    Shield,
    Person,
    Link,
    Eye,
    Pencil,
    Archive,
    Bell,
    Opened,
    Closed,
    Milestone
};

/// Paints in the middle of `rect`, 16 design pixels wide at scale 1.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color, double scale = 1);

/// How far a section or a field is.
enum class StateMark { Untouched, Done, Warning, Problem, Unknown, ToLookAt };

/// The round mark of the section list (18 pixels): a tick, an exclamation mark, an empty circle, one with a dash (not checked), or an eye.
void paintStateMark(QPainter &painter, StateMark mark, const QRectF &rect, const Theme &theme);

/// A button that is a glyph. It needs an accessible name, which is also its tool tip.
class GlyphButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `framed`: looks like a push button; else only a glyph until it is pointed at.
    GlyphButton(Glyph glyph, const QString &name, bool framed, QWidget *parent = nullptr);

    void setName(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    bool m_framed;
};

} // namespace waybill
