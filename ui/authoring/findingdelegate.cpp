#include "ui/authoring/findingdelegate.h"

#include "app/base/problem.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QPainter>

namespace waybill {

namespace {

/// Where the parts of a row are, as it is laid out from left to right.
struct FindingParts
{
    QRect mark;
    QRect place;
    QRect message;
    int wrapping = Qt::TextWordWrap;
    QRect rule;
    QRect fix;
    int height = 0;
};

FindingParts findingParts(const QFont &font, const QRect &row, const QModelIndex &index)
{
    const auto length = [&font](double design) { return designLength(font, design); };
    FindingParts parts;
    const QFontMetrics words(font);
    const QFontMetrics small(designFont(font, 12.5));
    const int top = row.top() + length(8);
    const int left = row.left() + length(14);
    const int mark = length(18);
    parts.mark = QRect(left, top + (words.height() - mark) / 2, mark, mark);
    // So that messages stand beneath each other.
    const int placeWidth = qMin(length(190), row.width() / 3);
    parts.place = QRect(parts.mark.right() + 1 + length(10), top, placeWidth, words.height());
    const int begin = parts.place.right() + 1 + length(12);
    const int width = qMax(length(60), row.right() - length(14) - begin);
    const QRect room(0, 0, width, 1 << 20);
    QRect bound = words.boundingRect(room, parts.wrapping, index.data().toString());
    if (bound.width() > width) {
        parts.wrapping |= Qt::TextWrapAnywhere;
        bound = words.boundingRect(room, parts.wrapping, index.data().toString());
    }
    parts.message = QRect(begin, top, width, bound.height());
    const int rule = small.horizontalAdvance(index.data(FindingDelegate::RuleRole).toString()) + 2;
    const int beneath = parts.message.bottom() + 1 + length(2);
    parts.rule = QRect(begin, beneath, qMin(width, rule), small.height());
    const QString fix = index.data(FindingDelegate::FixRole).toString();
    const int fixWidth = fix.isEmpty() ? 0 : QFontMetrics(designFont(font, 12.5, QFont::DemiBold)).horizontalAdvance(fix) + 2;
    const int rest = begin + width - parts.rule.right() - 1 - length(12);
    parts.fix = QRect(parts.rule.right() + 1 + length(12), beneath, qBound(0, rest, fixWidth), small.height());
    parts.height = parts.rule.bottom() + 1 + length(8) - row.top();
    return parts;
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, findingParts(option.font, QRect(0, 0, width, 0), index).height};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const FindingParts parts = findingParts(option.font, option.rect, index);
    const auto shown = [&option](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    painter->save();
    const bool current = option.state & QStyle::State_HasFocus;
    if (current || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, current ? theme.accentBackground : theme.panel);
    if (current)
        painter->fillRect(shown(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), theme.accent);
    const auto severity = Severity(index.data(SeverityRole).toInt());
    paintStateMark(*painter,
                   severity == Severity::Error         ? StateMark::Problem
                       : severity == Severity::Warning ? StateMark::Warning
                                                       : StateMark::ToLookAt,
                   shown(parts.mark), theme);
    const auto line = [&](const QRect &part, const QFont &font, const QColor &colour, const QString &text, Qt::TextElideMode elide) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(shown(part), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, elide, part.width()));
    };
    // The line is what counts, at the end of the place.
    line(parts.place, monospacedFont(option.font, 12.5), theme.muted, index.data(PlaceRole).toString(), Qt::ElideLeft);
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    painter->drawText(shown(parts.message), Qt::AlignLeft | parts.wrapping, index.data().toString());
    line(parts.rule, designFont(option.font, 12.5), theme.muted, index.data(RuleRole).toString(), Qt::ElideRight);
    line(parts.fix, designFont(option.font, 12.5, QFont::DemiBold), theme.accent, index.data(FixRole).toString(), Qt::ElideRight);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.faintLine);
    painter->restore();
}

QRect FindingDelegate::fixRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyle::visualRect(option.direction, option.rect, findingParts(option.font, option.rect, index).fix);
}

bool FindingDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && fixRect(option, index).contains(mouse->position().toPoint())) {
            emit fixWanted(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace waybill
