#include "ui/drafts/staterows.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace waybill {

QSize StateRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {designLength(option.font, 120), designLength(option.font, 34)};
}

void StateRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    const auto write = [&](const QRect &place, const QString &text, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place), align,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const int side = designLength(option.font, 6);
    const QRect area = option.rect.adjusted(side, 0, -side, 0);
    if (!(index.flags() & Qt::ItemIsSelectable)) {
        write(area, index.data().toString(), designFont(option.font, 12.5, QFont::DemiBold), theme.muted);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(theme.accentBackground);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->drawRoundedRect(ground, 6, 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->setClipRect(
            QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + 1, option.rect.top(), 3, option.rect.height())));
        painter->drawRoundedRect(ground, 6, 6);
        painter->setClipping(false);
    }
    const int time = designLength(option.font, 52);
    write(area.adjusted(0, 0, time - area.width(), 0), index.data(timeRole).toString(), monospacedFont(option.font, 13), theme.ink);
    write(area.adjusted(time, 0, 0, 0), index.data().toString(), designFont(option.font, 14), theme.ink);
    painter->restore();
}

} // namespace waybill
