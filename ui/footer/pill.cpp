#include "ui/footer/pill.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace waybill {

namespace {

struct Colours
{
    QColor ink;
    QColor field;
};

Colours coloursOf(Pill::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Pill::Tone::Ok:
        return {theme.ok, theme.okBackground};
    case Pill::Tone::Warning:
        return {theme.warning, theme.warningBackground};
    case Pill::Tone::Error:
        return {theme.error, theme.errorBackground};
    case Pill::Tone::Plain:
        break;
    }
    return {theme.muted, {}};
}

} // namespace

Pill::Pill(Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
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

QFont Pill::textFont() const
{
    return m_tone == Tone::Plain ? font() : designFont(font(), 13, QFont::DemiBold);
}

QString Pill::shownText() const
{
    return m_sign.isEmpty() ? m_words : m_sign + u' ' + m_words;
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int margin = designLength(font(), m_tone == Tone::Plain ? 4 : 10);
    return {metrics.horizontalAdvance(shownText()) + 2 * margin + 2, metrics.height() + designLength(font(), 8)};
}

QSize Pill::minimumSizeHint() const
{
    const QSize size = sizeHint();
    return m_tone == Tone::Plain ? QSize(std::min(size.width(), designLength(font(), 60)), size.height()) : size;
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    const Colours colours = coloursOf(m_tone, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool plain = m_tone == Tone::Plain;
    const qreal radius = plain ? 4 : frame.height() / 2;
    if (!plain || hasFocus()) {
        painter.setBrush(plain ? QBrush(Qt::NoBrush) : colours.field);
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(frame, radius, radius);
    }
    QFont textFont = this->textFont();
    textFont.setUnderline(plain && underMouse());
    painter.setFont(textFont);
    painter.setPen(plain && (underMouse() || hasFocus()) ? theme.ink : colours.ink);
    const int margin = designLength(font(), plain ? 4 : 10);
    const QRect area = rect().adjusted(margin, 0, -margin, 0);
    const QString text = painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, area.width() + 1);
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

} // namespace waybill
