#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Rows of a list with a line of words and a muted one beneath: Qt::DisplayRole and twoLinesRole.
inline constexpr int twoLinesRole = Qt::UserRole + 1;

class TwoLines : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waybill
