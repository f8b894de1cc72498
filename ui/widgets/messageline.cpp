#include "ui/widgets/messageline.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"

#include <QKeyEvent>
#include <QPainter>

namespace waybill {

namespace {

constexpr double messagePixels = 12.5;
constexpr int markWidth = 15;

void paintMark(QPainter &painter, MessageLine::Weight weight, const QRectF &place, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF center = place.center();
    switch (weight) {
    case MessageLine::Weight::Error: {
        const QPointF octagon[] = {{-2.1, -5}, {2.1, -5}, {5, -2.1}, {5, 2.1}, {2.1, 5}, {-2.1, 5}, {-5, 2.1}, {-5, -2.1}};
        painter.translate(center);
        painter.drawConvexPolygon(octagon, int(std::size(octagon)));
        break;
    }
    case MessageLine::Weight::Warning: {
        const QPointF triangle[] = {{0, -4.8}, {5.3, 4.5}, {-5.3, 4.5}};
        painter.translate(center);
        painter.drawConvexPolygon(triangle, int(std::size(triangle)));
        break;
    }
    case MessageLine::Weight::Advice:
        painter.drawEllipse(center + QPointF(0, -2.2), 0.8, 0.8);
        painter.drawRoundedRect(QRectF(center.x() - 0.7, center.y() - 0.6, 1.4, 3.6), 0.7, 0.7);
        painter.setPen(QPen(ink, 1.1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 4.7, 4.7);
        break;
    }
    painter.restore();
}

/// Screen readers speak it by itself when it is shown: Orca does so of notifications, and passes alerts by.
class MessageAccessible : public QAccessibleWidget
{
public:
    explicit MessageAccessible(MessageLine *line) : QAccessibleWidget(line, QAccessible::Notification), m_line(line) { }
    QAccessible::Role role() const override { return m_line->isAnnounced() ? QAccessible::Notification : QAccessible::StaticText; }

private:
    MessageLine *m_line; // The interface goes with its object.
};

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setFont(designFont(font(), messagePixels, QFont::DemiBold));
    setFocusShape(this, 2);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4, qRound(QFontInfo(font()).pixelSize() * 1.5)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    painter.setFont([this] {
        QFont shown = font();
        shown.setUnderline(underMouse());
        return shown;
    }());
    painter.setPen(theme.accent);
    painter.drawText(rect(), Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    // One that is held down may have been meant for what had the focus before.
    if (event->isAutoRepeat())
        return;
    click();
    emit usedByKey();
}

void LinkButton::keyReleaseEvent(QKeyEvent *event)
{
    const bool used = event->key() == Qt::Key_Space && isDown() && !event->isAutoRepeat();
    QAbstractButton::keyReleaseEvent(event);
    if (used)
        emit usedByKey();
}

MessageLine::MessageLine(QWidget *parent) : QWidget(parent), m_text({}, designFont(font(), messagePixels)), m_fix(new LinkButton({}, this))
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *line = qobject_cast<MessageLine *>(object);
            return line ? new MessageAccessible(line) : nullptr;
        });
        return true;
    }();
    static_cast<void>(installed);
    useHeightForWidth(this);
    connect(m_fix, &LinkButton::clicked, this, &MessageLine::fixClicked);
}

void MessageLine::setMessage(Weight weight, const QString &text, const QString &fixLabel)
{
    m_weight = weight;
    m_text.setText(text);
    setAccessibleName(text);
    m_fix->setText(fixLabel);
    m_fix->setAccessibleDescription(text);
    m_fix->setVisible(!fixLabel.isEmpty());
    if (width() > 0)
        m_fix->setGeometry(fixPlace(width()));
    update();
}

QRect MessageLine::fixPlace(int width) const
{
    const int textHeight = m_text.heightFor(width - markWidth);
    const QSize size = m_fix->sizeHint().boundedTo({width - markWidth, 1000});
    const int behind = markWidth + int(m_text.lastLineWidth()) + 5;
    const bool fits = behind + size.width() <= width;
    const int top = fits ? textHeight - qRound(m_text.lineHeight()) : textHeight;
    const QRect place({fits ? behind : markWidth - 2, top}, size);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, textHeight), place);
}

int MessageLine::heightForWidth(int width) const
{
    const int textHeight = m_text.heightFor(width - markWidth);
    return m_fix->text().isEmpty() ? textHeight : qMax(textHeight, fixPlace(width).bottom() + 1);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const QColor ink = m_weight == Weight::Error ? theme.error : m_weight == Weight::Warning ? theme.warning : theme.muted;
    m_text.heightFor(width() - markWidth);
    const QRectF mark(0, 0, 10, m_text.lineHeight());
    paintMark(painter, m_weight, QStyle::visualRect(layoutDirection(), rect(), mark.toRect()), ink);
    m_text.paint(painter, {isRightToLeft() ? 0.0 : double(markWidth), 0}, ink);
}

} // namespace waybill
