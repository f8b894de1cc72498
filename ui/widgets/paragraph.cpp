#include "ui/widgets/paragraph.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"

#include <QEvent>
#include <QPainter>

namespace waybill {

namespace {

QColor inkOf(Paragraph::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Paragraph::Tone::Ink:
        return theme.ink;
    case Paragraph::Tone::Ok:
        return theme.ok;
    case Paragraph::Tone::Warning:
        return theme.warning;
    case Paragraph::Tone::Error:
        return theme.error;
    case Paragraph::Tone::Muted:
        break;
    }
    return theme.muted;
}

} // namespace

Paragraph::Paragraph(double designPixels, Tone tone, QWidget *parent, int weight)
    : QWidget(parent), m_pixels(designPixels), m_weight(weight), m_tone(tone), m_block({}, designFont(font(), designPixels, weight))
{
    installRole<Paragraph, QAccessible::StaticText>();
    useHeightForWidth(this);
}

void Paragraph::setText(const QString &text)
{
    if (text == m_block.text())
        return;
    const int before = width() > 0 ? heightForWidth(width()) : -1;
    m_block.setText(text);
    setAccessibleName(text);
    // A countdown changes every second, and the window is laid out anew only when its height does.
    if (before != heightForWidth(qMax(1, width())))
        updateGeometry();
    update();
}

void Paragraph::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Paragraph::setPixels(double designPixels)
{
    if (designPixels == m_pixels)
        return;
    m_pixels = designPixels;
    m_block.setFont(designFont(font(), m_pixels, m_weight));
    updateGeometry();
}

QSize Paragraph::sizeHint() const
{
    // A measure of its own: the layout kept in the block is the one that is painted.
    const QFont shown = designFont(font(), m_pixels, m_weight);
    const int line = qRound(QFontInfo(shown).pixelSize() * 1.5);
    return {qMin(QFontMetrics(shown).horizontalAdvance(m_block.text()) + 1, designLength(font(), 400)), m_block.isEmpty() ? 0 : line};
}

QSize Paragraph::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), designLength(font(), 40)), sizeHint().height()};
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_block.heightFor(width());
    m_block.paint(painter, {0, 0}, inkOf(m_tone, themeFor(palette())));
}

void Paragraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_block.setFont(designFont(font(), m_pixels, m_weight));
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace waybill
