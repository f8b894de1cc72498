#include "ui/problems/problemdelegate.h"

#include "app/base/problem.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/problems/problemmodel.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace waybill {

namespace {

/// Where the parts of a row are.
struct Parts
{
    QRect mark;
    QRect message;
    int wrapping = Qt::TextWordWrap; ///< Of the message: between words, but for a word that is wider than the row.
    QRect note;
    QRect field;
    int detailWrapping = Qt::TextWordWrap;
    QRect fix;
    int height = 0;
};

int kindOf(const QModelIndex &index)
{
    return index.data(ProblemModel::KindRole).toInt();
}

/// Gates stand out; what belongs to them does not.
QFont messageFont(const QFont &font, const QModelIndex &index)
{
    return kindOf(index) == ProblemModel::GateRow ? designFont(font, 14, QFont::DemiBold) : font;
}

QRect wrapped(const QFontMetrics &metrics, int width, const QString &text, int &wrapping)
{
    const QRect room(0, 0, width, 1 << 20);
    const QRect bound = metrics.boundingRect(room, wrapping, text);
    if (bound.width() <= width)
        return bound;
    wrapping |= Qt::TextWrapAnywhere;
    return metrics.boundingRect(room, wrapping, text);
}

/// As the row is laid out from left to right.
Parts leftToRight(const QFont &font, const QRect &row, const QModelIndex &index)
{
    const auto length = [&font](double design) { return designLength(font, design); };
    Parts parts;
    const int kind = kindOf(index);
    const int above = length(kind == ProblemModel::GateRow ? 14 : kind == ProblemModel::CheckRow ? 5 : 10);
    const int beneath = length(kind == ProblemModel::ProblemRow ? 10 : 5);
    const int left = row.left() + length(22) + length(28);
    const int width = qMax(length(60), row.right() - length(22) - left);
    const QFontMetrics metrics(messageFont(font, index));
    const QString note = index.data(ProblemModel::NoteRole).toString();
    const int noteWidth = note.isEmpty() ? 0 : QFontMetrics(designFont(font, 12.5)).horizontalAdvance(note) + 2;
    const int words = noteWidth > 0 ? qMax(length(60), width - noteWidth - length(12)) : width;
    const QRect bound = wrapped(metrics, words, index.data().toString(), parts.wrapping);
    parts.message = QRect(left, row.top() + above, words, bound.height());
    parts.note = QRect(left + width - noteWidth, parts.message.top(), noteWidth, metrics.height());
    parts.mark = QRect(row.left() + length(22), parts.message.top(), length(18), metrics.height());
    const QFontMetrics small(designFont(font, 12.5));
    const QString detail = index.data(ProblemModel::FieldNameRole).toString();
    const QString fix = index.data(ProblemModel::FixRole).toString();
    const int fixWidth = fix.isEmpty() ? 0 : QFontMetrics(designFont(font, 12.5, QFont::DemiBold)).horizontalAdvance(fix) + 2;
    const int detailWidth = detail.isEmpty() ? 0 : small.horizontalAdvance(detail) + 2;
    const int y = parts.message.bottom() + 1 + length(2);
    int bottom = parts.message.bottom();
    if (!detail.isEmpty()) {
        // The name of a field is one line; what was seen may be long.
        const bool oneLine = kind == ProblemModel::ProblemRow || detailWidth <= width;
        const int height = oneLine ? small.height() : wrapped(small, width, detail, parts.detailWrapping).height();
        parts.field = QRect(left, y, oneLine ? qMin(width, detailWidth) : width, height);
        bottom = parts.field.bottom();
    }
    if (!fix.isEmpty()) {
        // Beside the detail where there is room, else beneath it.
        const bool beside = !detail.isEmpty() && parts.field.width() + length(12) + fixWidth <= width;
        const QPoint at = beside ? QPoint(left + parts.field.width() + length(12), y) : QPoint(left, bottom + 1 + length(2));
        parts.fix = QRect(at, QSize(qMin(width, fixWidth), small.height()));
        bottom = qMax(bottom, parts.fix.bottom());
    }
    parts.height = bottom + 1 + beneath - row.top();
    return parts;
}

Parts partsOf(const QFont &font, const QRect &row, const QModelIndex &index)
{
    Parts parts = leftToRight(font, row, index);
    for (QRect *part : {&parts.mark, &parts.message, &parts.field, &parts.fix})
        *part = QStyle::visualRect(QGuiApplication::layoutDirection(), row, *part);
    return parts;
}

/// From the mark to the end of the row.
QRect lineAbove(const QStyleOptionViewItem &option, const QRect &mark)
{
    const int top = option.rect.top() + designLength(option.font, 5);
    const QRect &row = option.rect;
    return option.direction == Qt::RightToLeft ? QRect(row.left(), top, mark.right() - row.left() + 1, 1)
                                               : QRect(mark.left(), top, row.right() - mark.left() + 1, 1);
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
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                          theme.accent);
    const int kind = kindOf(index);
    if (kind == ProblemModel::ProblemRow) {
        paintMark(*painter, parts.mark, Severity(index.data(ProblemModel::SeverityRole).toInt()),
                  index.data(ProblemModel::ToDoRole).toBool(), theme);
    } else {
        const int side = designLength(option.font, kind == ProblemModel::GateRow ? 18 : 14);
        QRect mark(0, 0, side, side);
        mark.moveCenter(parts.mark.center());
        paintStateMark(*painter, StateMark(index.data(ProblemModel::MarkRole).toInt()), mark, theme);
    }
    painter->setFont(messageFont(option.font, index));
    painter->setPen(theme.ink);
    // The painter mirrors the alignment, but only one that is named.
    painter->drawText(parts.message, Qt::AlignLeft | parts.wrapping, index.data().toString());
    const QFont small = designFont(option.font, 12.5);
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(parts.note, Qt::AlignVCenter | Qt::TextSingleLine, index.data(ProblemModel::NoteRole).toString());
    const QString detail = index.data(ProblemModel::FieldNameRole).toString();
    if (kind == ProblemModel::ProblemRow) {
        painter->drawText(parts.field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, parts.field.width()));
    } else {
        painter->drawText(parts.field, Qt::AlignLeft | parts.detailWrapping, detail);
    }
    painter->setFont(designFont(option.font, 12.5, QFont::DemiBold));
    painter->setPen(theme.accent);
    painter->drawText(parts.fix, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, index.data(ProblemModel::FixRole).toString());
    if (kind == ProblemModel::ProblemRow)
        painter->fillRect(QRect(parts.message.left(), option.rect.bottom(), parts.message.width(), 1), theme.faintLine);
    else if (kind == ProblemModel::GateRow && index.row() > 0)
        painter->fillRect(lineAbove(option, parts.mark), theme.faintLine);
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
