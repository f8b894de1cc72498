#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QStyledItemDelegate>

#include <functional>

namespace waybill {

/// The six weeks that a month is shown in. A table, so that screen readers find their way by row and column.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int weeks = 6;
    enum Role { DateRole = Qt::UserRole, MarksRole };
    enum Mark { Today = 1, Past = 2, Weekend = 4, ClockChange = 8, OtherMonth = 16 };

    using QAbstractTableModel::QAbstractTableModel;

    /// `clockChanges`: whether the clock is set forward or back on a day.
    void setDays(const QDate &today, std::function<bool(const QDate &)> clockChanges);
    /// Shows the month that the day is in.
    void setMonth(const QDate &date);
    QDate month() const { return m_month; }
    /// Invalid for a day that the six weeks lack.
    QModelIndex indexOf(const QDate &date) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : weeks; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QDate first() const;
    int marks(const QDate &date) const;
    QString spoken(const QDate &date) const;

    QDate m_month;
    QDate m_today;
    std::function<bool(const QDate &)> m_clockChanges;
};

/// A day: today has an outline and a dot, the picked one is filled, past ones are struck through, weekends tinted, and a day on which the
/// clock changes has a corner. No mark is a colour alone.
class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waybill
