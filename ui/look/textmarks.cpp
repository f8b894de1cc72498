#include "ui/look/textmarks.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>

#include <cmath>

namespace waybill {

void markDifference(QTextDocument &lines, const Theme &theme)
{
    for (QTextBlock block = lines.begin(); block.isValid(); block = block.next()) {
        const bool gone = block.text().startsWith(u'−');
        QTextBlockFormat format;
        format.setBackground(gone ? theme.errorBackground : theme.okBackground);
        if (gone || block.text().startsWith(u'+'))
            QTextCursor(block).mergeBlockFormat(format);
    }
}

QTextLayout::FormatRange foundMark(qsizetype begin, qsizetype length, const Theme &theme)
{
    QTextCharFormat format;
    format.setBackground(theme.warningBackground);
    format.setForeground(theme.ink);
    format.setFontWeight(QFont::Bold);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(theme.warning);
    return {int(begin), int(length), format};
}

int paintMarkedLine(QPainter &painter, const QRect &room, const QString &words, const QList<QTextLayout::FormatRange> &marks,
                    const QFont &font, Qt::LayoutDirection direction, Qt::LayoutDirection wordsDirection)
{
    QTextLayout layout(QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()), font);
    QTextOption wrapping(QStyle::visualAlignment(direction, Qt::AlignLeft));
    wrapping.setTextDirection(wordsDirection);
    layout.setTextOption(wrapping);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return int(std::ceil(line.naturalTextWidth()));
}

} // namespace waybill
