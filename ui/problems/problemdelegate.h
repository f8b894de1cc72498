#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Paints a row of the Checks tab: a problem with its mark, message, the field's name, and the link that mends it; a gate; a check of one
/// with what was seen.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the link is in a row that has the place `row`; empty when there is none.
    static QRect fixRect(const QFont &font, const QRect &row, const QModelIndex &index);
};

} // namespace waybill
