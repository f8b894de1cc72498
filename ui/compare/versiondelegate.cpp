#include "ui/compare/versiondelegate.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

constexpr int rowEdge = 12;
constexpr int dateLeft = 118;

/// A version is read from left to right in every language.
void paintVersion(QPainter &painter, const QRect &area, const QModelIndex &index, const QFont &font, const QColor &ink, const Theme &theme,
                  Qt::LayoutDirection direction)
{
    const QString text = index.data().toString();
    const QString typed = index.data(TypedRole).toString();
    const QFontMetrics metrics(font);
    const int left = direction == Qt::RightToLeft ? area.right() - metrics.horizontalAdvance(text) : area.left();
    const qsizetype at = typed.isEmpty() ? -1 : text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        const QRect mark(left + metrics.horizontalAdvance(text.left(at)), area.center().y() - metrics.height() / 2,
                         metrics.horizontalAdvance(text.mid(at, typed.size())), metrics.height());
        painter.fillRect(mark, theme.warningBackground);
        painter.fillRect(mark.left(), mark.bottom(), mark.width(), 2, theme.warning);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(left, area.top(), metrics.horizontalAdvance(text) + 2, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {designLength(option.font, 320), designLength(option.font, versionRowHeight)};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const auto mirrored = [&option](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const int edge = designLength(option.font, rowEdge);
    QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!(index.flags() & Qt::ItemIsEnabled)) {
        painter->setPen(theme.muted);
        painter->setFont(designFont(option.font, 12, QFont::DemiBold));
        painter->drawText(mirrored(area), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.accentBackground);
        painter->fillRect(mirrored({option.rect.left(), option.rect.top(), 3, option.rect.height()}), theme.accent);
    }
    const QColor ink = index.data(OtherRole).toBool() ? theme.muted : theme.ink;
    const QFont small = designFont(option.font, 12);
    const QString milestone = index.data(MilestoneRole).toString();
    const int milestoneWidth = QFontMetrics(small).horizontalAdvance(milestone);
    painter->setPen(theme.muted);
    painter->setFont(small);
    painter->drawText(mirrored(area), Qt::AlignVCenter | Qt::AlignRight, milestone);
    QRect date = area.adjusted(designLength(option.font, dateLeft), 0, 0, 0);
    painter->drawText(mirrored(date), Qt::AlignVCenter | Qt::AlignLeft, index.data(DateRole).toString());
    const QString chip = index.data(ChipRole).toString();
    if (!chip.isEmpty()) {
        const QFont strong = designFont(option.font, 12, QFont::DemiBold);
        const QSize size(QFontMetrics(strong).horizontalAdvance(chip) + 18, designLength(option.font, 20));
        QRect place(QPoint(area.right() - milestoneWidth - (milestone.isEmpty() ? 0 : 8) - size.width(), area.top()), size);
        place.moveTop(area.top() + (area.height() - size.height()) / 2);
        paintBox(*painter, mirrored(place), theme.accentBackground, theme.accent, 1, size.height() / 2.0);
        painter->setFont(strong);
        painter->setPen(theme.accent);
        painter->drawText(mirrored(place), Qt::AlignCenter, chip);
    }
    paintVersion(*painter, mirrored(area), index, monospacedFont(option.font, 13), ink, theme, option.direction);
    painter->restore();
}

} // namespace waybill
