#pragma once

#include <QFocusFrame>
#include <QFont>
#include <QPointer>
#include <QProxyStyle>

QT_BEGIN_NAMESPACE
class QApplication;
class QListView;
class QMenu;
QT_END_NAMESPACE

namespace waybill {

/// How inputs are outlined. A widget whose answer is refused says so through `setRefused`.
inline constexpr char refusedProperty[] = "waybillRefused";
/// Of a text: it is a cell of a table, which has an edge of its own only while it has the focus or is refused.
inline constexpr char cellProperty[] = "waybillCell";
/// Of a QPushButton: it is the one that files the request.
inline constexpr char primaryProperty[] = "waybillPrimary";

/// What setFocusShape and Style::setMotion keep, of a button and of the application.
inline constexpr char ringRadiusProperty[] = "waybillRingRadius";
inline constexpr char ringPartProperty[] = "waybillRingPart";
inline constexpr char stillProperty[] = "waybillStill";

/// Outlines an input in the colour of errors, or no longer.
void setRefused(QWidget *input, bool refused);

/// The shape that the focus ring goes around, where it is not the button's own box with corners of 6: other corners, or only a part of the
/// widget (in its coordinates). The style paints the ring, 3 pixels outside; leave 5 pixels around the button.
void setFocusShape(QWidget *button, double radius, const QRect &part = {});

/// A list as all of the window's are: without a frame, wrapping to its width, only to go through. `name` is for screen readers.
void prepareList(QListView *list, const QString &name);

/// Makes what can be ticked in a menu one choice, with radio marks. To be called whenever the menu was filled.
void makeSingleChoice(QMenu *menu);

/// Moves a popup beneath `anchor` (in global coordinates), else above it, else beside it, where there is room, and onto the screen of its
/// parent.
void placePopup(QWidget *popup, const QRect &anchor);

/// The window's text: 14 design pixels, or the system's own size where that is larger. In points, so that the system's scaling counts.
QFont baseFont();
/// `base` at another size of the design (which is drawn with 14 for `base`) and weight.
QFont designFont(const QFont &base, double designPixels, int weight = QFont::Normal);
/// The fixed-width companion of `base`.
QFont monospacedFont(const QFont &base, double designPixels);
/// A length of the design, as much larger as `font` is than the design's 14 pixels.
int designLength(const QFont &font, double designPixels);

/// The look of the design, painted straight from the palette's Theme. No style sheets: they are slow to polish and to paint.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    /// Gives the application this style, its font and the palette that is asked for.
    static void install(QApplication &application, bool dark);
    /// Changes the theme of a running application.
    static void setDark(bool dark);
    /// The same to contrastTheme of these colours.
    static void setContrast(const QPalette &system);
    /// Whether anything may move by itself: where not, what the style animates changes at once.
    static void setMotion(bool on);

    QPalette standardPalette() const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

protected:
    bool event(QEvent *event) override;

private:
    QPointer<QFocusFrame> m_ring; ///< Around the button that has the focus.
    QMetaObject::Connection m_gone;
};

} // namespace waybill
