#include "ui/parts/twolines.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace waybill {

QSize TwoLines::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {designLength(option.font, 160), designLength(option.font, 46)};
}

void TwoLines::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(theme.accentBackground);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int side = designLength(option.font, 10);
    const QRect area = option.rect.adjusted(side, designLength(option.font, 5), -side, -designLength(option.font, 5));
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const auto line = [&](const QString &text, int place, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(area, align | place | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    line(index.data().toString(), Qt::AlignTop, designFont(option.font, 14),
         option.state & QStyle::State_Enabled ? theme.ink : theme.muted);
    line(index.data(twoLinesRole).toString(), Qt::AlignBottom, designFont(option.font, 12), theme.muted);
    painter->restore();
}

} // namespace waybill
