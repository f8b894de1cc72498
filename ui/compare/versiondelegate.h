#pragma once

#include <QStyledItemDelegate>

namespace waybill {

/// What a row of VersionDelegate shows besides the version.
enum VersionRole { DateRole = Qt::UserRole, ChipRole, MilestoneRole, OtherRole, TypedRole };

/// Of a row, in design pixels.
inline constexpr int versionRowHeight = 34;

/// A row: the version with its typed part marked, its date, a chip for the latest, its milestone. What cannot be chosen is a heading.
class VersionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waybill
