#include "ui/look/style.h"

#include "ui/look/glyphs.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace waybill {

namespace {

constexpr int scrollBarExtent = 12;
constexpr int shortestSlider = 28;
/// From a button to the outer edge of its ring, which is 2 wide: its middle is 3 away.
constexpr int ringMargin = 4;
constexpr QMargins ringMargins(ringMargin, ringMargin, ringMargin, ringMargin);

/// QLineEdit goes on with this painter to what it shows while it is empty: slanted, nobody takes that for an answer.
void slantPlaceholder(QPainter &painter, const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (!line || !line->text().isEmpty() || line->placeholderText().isEmpty())
        return;
    QFont italic = painter.font();
    italic.setItalic(true);
    painter.setFont(italic);
}

} // namespace

void placePopup(QWidget *popup, const QRect &anchor)
{
    constexpr int gap = 4;
    QPoint place = anchor.bottomLeft() + QPoint(popup->isRightToLeft() ? anchor.width() - popup->width() : 0, gap);
    if (const QScreen *screen = popup->parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        const bool below = place.y() + popup->height() <= room.bottom();
        const bool above = anchor.top() - gap - popup->height() >= room.top();
        const bool behind = anchor.right() + gap + popup->width() <= room.right();
        const bool before = anchor.left() - gap - popup->width() >= room.left();
        if (!below)
            place.setY(anchor.top() - popup->height() - gap);
        // What it is for stays in sight: beside it, where neither above nor below is room, else at the edge where its lines end.
        if (!below && !above) {
            const bool right = popup->isRightToLeft() ? behind && !before : behind;
            place = QPoint(right ? anchor.right() + gap : anchor.left() - gap - popup->width(), anchor.top());
            if (!behind && !before)
                place.setX(popup->isRightToLeft() ? room.left() : room.right() - popup->width());
        }
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - popup->width())));
        place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - popup->height())));
    }
    popup->move(place);
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

QPalette Style::standardPalette() const
{
    return paletteFor(lightTheme());
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = themeFor(option->palette);
    switch (element) {
    case PE_IndicatorArrowDown:
        // Fusion gives the right edge of a button less room than the design does.
        paintGlyph(*painter, Glyph::ChevronDown, option->rect.translated(option->direction == Qt::RightToLeft ? 6 : -6, 0), theme.ink,
                   widget ? designLength(widget->font(), 16) / 16.0 : 1);
        return;
    case PE_PanelLineEdit:
        slantPlaceholder(*painter, widget);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintInput(*painter, option->rect, option->state, theme, widget && widget->property(refusedProperty).toBool());
        return;
    case PE_FrameLineEdit:
        return paintInput(*painter, option->rect, option->state, theme, false);
    case PE_Frame:
        // Text that can be typed into; what only shows text has the frame of any view.
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && !text->isReadOnly()) {
            const bool refused = widget->property(refusedProperty).toBool();
            if (refused || option->state.testFlag(State_HasFocus) || !widget->property(cellProperty).toBool())
                paintInput(*painter, option->rect, option->state, theme, refused);
        } else if (widget && widget->windowType() == Qt::Popup)
            paintPopup(*painter, option->rect, theme);
        else
            paintBox(*painter, option->rect, {}, theme.line, 1, 0); // What fills such a frame has square corners.
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(*painter, *option, theme, widget && widget->property(primaryProperty).toBool());
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(*painter, option->rect, option->state, theme);
        return;
    case PE_IndicatorRadioButton:
        paintRadioMark(*painter, option->rect, option->state, theme);
        return;
    case PE_FrameFocusRect:
        // A button's ring stands around it, see event().
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QAbstractButton *>(widget))
            paintFocusRing(*painter, option->rect, theme);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_PanelMenu:
        paintPopup(*painter, option->rect, theme);
        return;
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameButtonTool:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = themeFor(option->palette);
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !widget || !widget->property(primaryProperty).toBool())
            break;
        QStyleOptionButton white = *button;
        if (option->state & State_Enabled)
            white.palette.setColor(QPalette::ButtonText, theme.onPrimary);
        QProxyStyle::drawControl(element, &white, painter, widget);
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*painter, *item, theme);
            return;
        }
        break;
    case CE_FocusFrame:
        if (const auto *frame = qobject_cast<const QFocusFrame *>(widget); frame && frame->widget()) {
            const QVariant radius = frame->widget()->property(ringRadiusProperty);
            const QRect part = frame->widget()->property(ringPartProperty).toRect();
            const QRect ring = part.isNull() ? option->rect : part.translated(ringMargin, ringMargin).marginsAdded(ringMargins);
            paintFocusRing(*painter, ring, theme, (radius.isValid() ? radius.toDouble() : 6) + ringMargin);
        }
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(*painter, *tab, theme);
            return;
        }
        break;
    case CE_HeaderSection:
        return painter->fillRect(option->rect, theme.panel);
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTabLabel(*painter, *tab, theme);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, option->state & State_MouseOver ? theme.accent : theme.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const bool onField = widget && !widget->testAttribute(Qt::WA_OpaquePaintEvent);
        QColor behind = onField ? QColor() : option->palette.color(QPalette::Window);
        for (const QWidget *each = widget; each && behind.isValid(); each = each->parentWidget()) {
            if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each)) {
                behind = area->viewport()->palette().color(area->viewport()->backgroundRole());
                break;
            }
        }
        const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        paintScrollBar(*painter, *option, slider, behind, themeFor(option->palette));
        return;
    }
    if (control == CC_SpinBox) // They have no buttons: a field like any other.
        return paintInput(*painter, option->rect, option->state, themeFor(option->palette), false);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(9, 1, -9, -1); // QLineEdit itself adds 2 more at each side.
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int thickness = horizontal ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int sliderLength = length;
    if (range > 0) {
        sliderLength = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        sliderLength = qBound(qMin(shortestSlider, length), sliderLength, length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - sliderLength, bar->upsideDown);
    const auto stretch = [&](int from, int size) {
        return visualRect(bar->direction, bar->rect, horizontal ? QRect(from, 0, size, thickness) : QRect(0, from, thickness, size));
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return stretch(start, sliderLength);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + sliderLength, length - start - sliderLength);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    // One line of 14 pixels stands in 21, with 7 above and beneath and a border of 1: 37 in all.
    const QFontInfo font(widget ? widget->font() : QApplication::font());
    const int controlHeight = qMax(qRound(font.pixelSize() * 1.5), option->fontMetrics.height()) + 16;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = size.width() + 30;
        if (button && button->features & QStyleOptionButton::HasMenu)
            width += pixelMetric(PM_MenuButtonIndicator, option, widget) + 2;
        return {width, controlHeight};
    }
    case CT_LineEdit:
        return {size.width() + 20, controlHeight};
    case CT_TabBarTab: {
        QSize tab = QProxyStyle::sizeFromContents(type, option, size, widget);
        // The chosen tab is written bold, which must not change its width.
        if (const auto *item = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QFont bold = widget ? widget->font() : QApplication::font();
            bold.setBold(true);
            tab.rwidth() += QFontMetrics(bold).horizontalAdvance(item->text) - item->fontMetrics.horizontalAdvance(item->text);
        }
        return tab;
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size.width());
        return size;
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_MenuButtonIndicator: // Grows with the text, which it would touch.
        return designLength(widget ? widget->font() : QApplication::font(), 12);
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringMargin;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return widget ? designLength(widget->font(), 16) : 16;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_TabBarTabHSpace:
        return 26;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data); mask && option)
            mask->region = roundedRegion(option->rect, hint == SH_Menu_Mask ? popupRadius : 6);
        return 1;
    case SH_Menu_Scrollable: // In place of columns, where the screen is too low.
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return qApp->property(stillProperty).toBool() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Return presses the button that has the focus on a page, too; in a dialog Qt sees to it.
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
    auto *text = qobject_cast<QPlainTextEdit *>(widget);
    if (!text || text->isReadOnly())
        return;
    // Only what it shows while it is empty is written in the viewport's own font.
    QFont italic;
    italic.setItalic(true);
    text->viewport()->setFont(italic);
    // The frame and the field go on behind the bar.
    text->verticalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

bool Style::event(QEvent *event)
{
    // QApplication tells the style, too, where the focus goes.
    if (event->type() == QEvent::FocusOut && m_ring)
        m_ring->setWidget(nullptr);
    auto *button = event->type() == QEvent::FocusIn ? qobject_cast<QAbstractButton *>(QApplication::focusWidget()) : nullptr;
    if (button) {
        if (!m_ring)
            m_ring = new QFocusFrame(button);
        m_ring->setWidget(button);
        // It would hold on to a button that is destroyed while it has the focus.
        disconnect(m_gone);
        m_gone = connect(button, &QObject::destroyed, this, [this] { delete m_ring; });
    }
    return QProxyStyle::event(event);
}

} // namespace waybill
