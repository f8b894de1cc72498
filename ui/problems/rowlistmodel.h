#pragma once

#include <QAbstractListModel>

namespace waybill {

/// A list of rows. Other rows replace only what differs from them: rows that stay keep their index, and the selection stays with them.
template <typename Row>
class RowListModel : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    RowListModel(const QList<Row> &rows, QObject *parent) : QAbstractListModel(parent), m_rows(rows) { }

    const QList<Row> &rows() const { return m_rows; }
    void setRows(const QList<Row> &rows);

private:
    QList<Row> m_rows;
};

template <typename Row>
void RowListModel<Row>::setRows(const QList<Row> &rows)
{
    const qsizetype both = qMin(m_rows.size(), rows.size());
    qsizetype first = 0;
    while (first < both && m_rows.at(first) == rows.at(first))
        ++first;
    qsizetype same = 0;
    while (same < both - first && m_rows.at(m_rows.size() - 1 - same) == rows.at(rows.size() - 1 - same))
        ++same;
    // From the first that differs to the last, some change in place; what is over comes or goes behind them.
    const int changedEnd = int(both - same);
    const int oldEnd = int(m_rows.size() - same);
    const int newEnd = int(rows.size() - same);
    if (oldEnd > changedEnd) {
        beginRemoveRows({}, changedEnd, oldEnd - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (newEnd > changedEnd) {
        beginInsertRows({}, changedEnd, newEnd - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    if (changedEnd > first)
        emit dataChanged(index(int(first)), index(changedEnd - 1));
}

} // namespace waybill
