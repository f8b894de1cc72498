#include "ui/problems/problemdelegate.h"

#include "app/base/problem.h"
#include "ui/problems/problemmodel.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>

namespace waybill {

namespace {

/// Where the parts of a row are.
struct Parts
{
    QRect mark;
    QRect message;
    int wrapping = Qt::TextWordWrap; ///< Of the message: between words, but for a word that is wider than the row.
    QRect field;
    QRect fix;
    int height = 0;
};

Parts partsOf(const QFont &font, const QRect &row, const QModelIndex &index)
{
    const auto length = [&font](double design) { return designLength(font, design); };
    Parts parts;
    const int left = row.left() + length(22) + length(26);
    const int width = qMax(length(60), row.right() - length(22) - left);
    const QFontMetrics metrics(font);
    const QRect room(0, 0, width, 1 << 20);
    QRect bound = metrics.boundingRect(room, parts.wrapping, index.data().toString());
    if (bound.width() > width) {
        parts.wrapping |= Qt::TextWrapAnywhere;
        bound = metrics.boundingRect(room, parts.wrapping, index.data().toString());
    }
    parts.message = QRect(left, row.top() + length(10), width, bound.height());
    parts.mark = QRect(row.left() + length(22), parts.message.top(), length(16), metrics.height());
    const QFontMetrics small(designFont(font, 12.5));
    const int y = parts.message.bottom() + 1 + length(2);
    const QString fix = index.data(ProblemModel::FixRole).toString();
    const int fixWidth = fix.isEmpty() ? 0 : QFontMetrics(designFont(font, 12.5, QFont::DemiBold)).horizontalAdvance(fix) + 2;
    const int fieldWidth = small.horizontalAdvance(index.data(ProblemModel::FieldNameRole).toString()) + 2;
    parts.field = QRect(left, y, qMin(width, fieldWidth), small.height());
    if (!fix.isEmpty()) {
        // Beside the field's name where there is room, else beneath it.
        const bool beside = fieldWidth + length(12) + fixWidth <= width;
        const QPoint at = beside ? QPoint(left + fieldWidth + length(12), y) : QPoint(left, parts.field.bottom() + 1);
        parts.fix = QRect(at, QSize(qMin(width, fixWidth), small.height()));
    }
    parts.height = qMax(parts.field.bottom(), parts.fix.bottom()) + 1 + length(10) - row.top();
    return parts;
}

void paintMark(QPainter &painter, const QRect &rect, Severity severity, bool toDo, const Theme &theme)
{
    const qreal side = rect.width() * 0.62;
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    if (toDo || severity == Severity::Advice) {
        painter.setPen(QPen(toDo ? theme.muted : theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
    } else if (severity == Severity::Warning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warning);
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.error);
        painter.drawEllipse(box);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const Parts parts = partsOf(option.font, option.rect, index);
    painter->save();
    const bool current = option.state & QStyle::State_HasFocus;
    if (current || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, current ? theme.accentBackground : theme.background);
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    paintMark(*painter, parts.mark, Severity(index.data(ProblemModel::SeverityRole).toInt()), index.data(ProblemModel::ToDoRole).toBool(),
              theme);
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    painter->drawText(parts.message, parts.wrapping, index.data().toString());
    const QFont small = designFont(option.font, 12.5);
    painter->setFont(small);
    painter->setPen(theme.muted);
    const QString field =
        QFontMetrics(small).elidedText(index.data(ProblemModel::FieldNameRole).toString(), Qt::ElideRight, parts.field.width());
    painter->drawText(parts.field, Qt::AlignVCenter | Qt::TextSingleLine, field);
    painter->setFont(designFont(option.font, 12.5, QFont::DemiBold));
    painter->setPen(theme.accent);
    painter->drawText(parts.fix, Qt::AlignVCenter | Qt::TextSingleLine, index.data(ProblemModel::FixRole).toString());
    painter->fillRect(QRect(parts.message.left(), option.rect.bottom(), parts.message.width(), 1), theme.faintLine);
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, partsOf(option.font, QRect(0, 0, width, 0), index).height};
}

QRect ProblemDelegate::fixRect(const QFont &font, const QRect &row, const QModelIndex &index)
{
    return partsOf(font, row, index).fix;
}

} // namespace waybill
