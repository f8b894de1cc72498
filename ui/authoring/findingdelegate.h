#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// Rows of what was found in files, as the workbench shows it: a mark, the place, what is wrong (Qt::DisplayRole, wrapped), and beneath it
/// by which rule and what mends it.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int(Severity)
        PlaceRole,                       ///< "bug.yml:5:9"
        RuleRole,
        FixRole,  ///< In words; empty: nothing is sure.
        FileRole, ///< Its path.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the words of the fix are, to be clicked, in a row that is there; empty: there is none.
    static QRect fixRect(const QStyleOptionViewItem &option, const QModelIndex &index);

signals:
    /// A click on the words of its fix, which does nothing else.
    void fixWanted(int row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

} // namespace waybill
