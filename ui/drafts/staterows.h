#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Rows of a list of states: a time and words; an item that cannot be chosen is the heading of those after it.
class StateRows : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int timeRole = Qt::UserRole + 1;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waybill
