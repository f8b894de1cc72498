#include "ui/widgets/textblock.h"

#include <QFontInfo>
#include <QPainter>
#include <QtMath>

namespace waybill {

void TextBlock::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_width = -1;
}

void TextBlock::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_width = -1;
}

void TextBlock::setMark(const QString &mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    m_width = -1;
}

int TextBlock::heightFor(int width)
{
    if (m_text.isEmpty())
        return 0;
    if (width != m_width) {
        m_width = width;
        QString shown = m_text + m_mark;
        shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
        m_layout = std::make_unique<QTextLayout>(shown, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout->setTextOption(option);
        m_layout->setCacheEnabled(true);
        m_lineHeight = qCeil(QFontInfo(m_font).pixelSize() * m_lineFactor);
        double top = 0;
        m_layout->beginLayout();
        for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
            line.setLineWidth(qMax(width, 1));
            line.setPosition({0, top + qFloor((m_lineHeight - line.height()) / 2)});
            top += m_lineHeight;
            m_lastLineWidth = line.naturalTextWidth();
        }
        m_layout->endLayout();
    }
    return qCeil(m_lineHeight * m_layout->lineCount());
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, const QColor &ink, const QColor &markInk) const
{
    if (!m_layout)
        return;
    painter.setPen(ink);
    QList<QTextLayout::FormatRange> formats;
    if (!m_mark.isEmpty() && markInk.isValid()) {
        QTextLayout::FormatRange range{int(m_text.size()), int(m_mark.size()), {}};
        range.format.setForeground(markInk);
        formats.append(range);
    }
    m_layout->draw(&painter, topLeft, formats);
}

} // namespace waybill
