#include "ui/footer/pill.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace waybill {

Pill::Pill(Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFocusShape(this, tone == Tone::Plain ? 4 : sizeHint().height() / 2.0);
    setSizePolicy(tone == Tone::Plain ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setContents(const QString &sign, const QString &text)
{
    if (sign == m_sign && text == m_words)
        return;
    m_sign = sign;
    m_words = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setContents(const QString &sign, const QString &text, bool visible)
{
    setContents(sign, text);
    setVisible(visible);
}

void Pill::setCount(const QString &sign, const QString &text, int count)
{
    m_count = count;
    setContents(sign, text, count > 0);
}

void Pill::setShort(bool isShort)
{
    if (std::exchange(m_short, isShort) == isShort)
        return;
    updateGeometry();
    update();
}

int Pill::widthAs(bool isShort) const
{
    return QFontMetrics(textFont()).horizontalAdvance(textAs(isShort)) + 2 * designLength(font(), m_tone == Tone::Plain ? 4 : 10) + 2;
}

QSize Pill::sizeHint() const
{
    return {widthAs(m_short), QFontMetrics(textFont()).height() + designLength(font(), 8)};
}

QSize Pill::minimumSizeHint() const
{
    const QSize size = sizeHint();
    return m_tone == Tone::Plain ? QSize(std::min(size.width(), designLength(font(), 60)), size.height()) : size;
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    const Colours colours = coloursOf(theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool plain = m_tone == Tone::Plain;
    const qreal radius = plain ? 4 : frame.height() / 2;
    if (!plain) {
        painter.setBrush(colours.field);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(frame, radius, radius);
    }
    QFont textFont = this->textFont();
    textFont.setUnderline(plain && underMouse());
    painter.setFont(textFont);
    painter.setPen(plain && (underMouse() || hasFocus()) ? theme.ink : colours.ink);
    const int margin = designLength(font(), plain ? 4 : 10);
    const QRect area = rect().adjusted(margin, 0, -margin, 0);
    const QString text = painter.fontMetrics().elidedText(textAs(m_short), Qt::ElideRight, area.width() + 1);
    painter.drawText(area, int(Qt::AlignVCenter | (plain ? Qt::AlignLeft : Qt::AlignHCenter)) | Qt::TextSingleLine, text);
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void Pill::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Pill::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Pill::Colours Pill::coloursOf(const Theme &theme) const
{
    switch (m_tone) {
    case Tone::Ok:
        return {theme.ok, theme.okBackground};
    case Tone::Warning:
        return {theme.warning, theme.warningBackground};
    case Tone::Error:
        return {theme.error, theme.errorBackground};
    case Tone::Plain:
        break;
    }
    return {theme.muted, {}};
}

QFont Pill::textFont() const
{
    return m_tone == Tone::Plain ? font() : designFont(font(), 13, QFont::DemiBold);
}

QString Pill::textAs(bool isShort) const
{
    if (m_sign.isEmpty())
        return m_words;
    if (isShort)
        return m_count > 0 ? m_sign + u' ' + QString::number(m_count) : m_sign;
    return m_sign + u' ' + m_words;
}

} // namespace waybill
