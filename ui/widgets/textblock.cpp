#include "ui/widgets/textblock.h"

#include "ui/look/style.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace waybill {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const QList<TextSpan> &spans, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : spans) {
        QTextLayout::FormatRange range{span.begin, span.length, {}};
        switch (span.look) {
        case TextSpan::Look::Strong:
            range.format.setFontWeight(QFont::Bold);
            break;
        case TextSpan::Look::Emphasis:
            range.format.setFontItalic(true);
            break;
        case TextSpan::Look::Code:
            range.format.setFont(monospacedFont(font, 13), QTextCharFormat::FontPropertiesSpecifiedOnly);
            break;
        case TextSpan::Look::Struck:
            range.format.setFontStrikeOut(true);
            break;
        case TextSpan::Look::Link:
            range.format.setFontUnderline(true);
            break;
        }
        formats.append(range);
    }
    return formats;
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLO;
    });
}

double shareOf(const QFont &font)
{
    return font.pointSizeF() / QGuiApplication::font().pointSizeF();
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, double lineFactor)
    : m_text(text), m_font(font), m_share(shareOf(font)), m_lineFactor(lineFactor)
{
}

void TextBlock::followTextSize()
{
    const double size = QGuiApplication::font().pointSizeF() * m_share;
    // Fonts given in pixels have no such size, and stay.
    if (m_share <= 0 || qAbs(size - m_font.pointSizeF()) < 0.01)
        return;
    m_font.setPointSizeF(size);
    m_width = -1;
}

void TextBlock::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_spans.clear();
    m_width = -1;
}

void TextBlock::setSpans(const QList<TextSpan> &spans)
{
    m_spans = spans;
    m_width = -1;
}

void TextBlock::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_share = shareOf(font);
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
    followTextSize();
    if (width != m_width) {
        m_width = width;
        QString shown = m_text + m_mark;
        shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
        m_layout = std::make_unique<QTextLayout>(shown, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        if (QGuiApplication::isRightToLeft()) {
            // Words of another language than the window's still begin where its own do: what stands behind them counts on that.
            option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            // A sentence of the window may begin with a name, and runs from right to left all the same.
            option.setTextDirection(hasRightToLeft(shown) ? Qt::RightToLeft : Qt::LeftToRight);
        }
        m_layout->setTextOption(option);
        if (!m_spans.isEmpty())
            m_layout->setFormats(formatsOf(m_spans, m_font));
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

QString TextBlock::linkAt(QPointF point) const
{
    const int number = m_layout && m_lineHeight > 0 ? qFloor(point.y() / m_lineHeight) : -1;
    if (number < 0 || number >= m_layout->lineCount())
        return {};
    const QTextLine line = m_layout->lineAt(number);
    const QRectF words = line.naturalTextRect();
    if (point.x() < words.left() || point.x() > words.right())
        return {};
    const int at = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    for (const TextSpan &span : m_spans) {
        if (span.look == TextSpan::Look::Link && at >= span.begin && at < span.begin + span.length)
            return span.target;
    }
    return {};
}

QStringList TextBlock::links() const
{
    QStringList targets;
    for (const TextSpan &span : m_spans) {
        if (span.look == TextSpan::Look::Link && !span.target.isEmpty())
            targets.append(span.target);
    }
    return targets;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, const QColor &ink, const QColor &markInk) const
{
    // The layout is still that of the last words.
    if (!m_layout || m_text.isEmpty())
        return;
    painter.setPen(ink);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : m_spans) {
        if (span.look != TextSpan::Look::Link || !markInk.isValid())
            continue;
        QTextLayout::FormatRange range{span.begin, span.length, {}};
        range.format.setForeground(markInk);
        formats.append(range);
    }
    if (!m_mark.isEmpty() && markInk.isValid()) {
        QTextLayout::FormatRange range{int(m_text.size()), int(m_mark.size()), {}};
        range.format.setForeground(markInk);
        formats.append(range);
    }
    m_layout->draw(&painter, topLeft, formats);
}

} // namespace waybill
