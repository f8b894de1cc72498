#pragma once

#include "app/catalogue/catalogue.h"

#include <QStyledItemDelegate>

namespace waybill {

struct Theme;

/// The round mark of a state (18 design pixels).
void paintEntryMark(QPainter &painter, EntryState state, const QRectF &place, const Theme &theme);

/// Paints a row of the start page: a card's part with title, facts, state, progress and age, and the line in which words were found.
class StartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Room at the end of rows for all buttons that one may have; every row leaves it free where it is wide.
    void setEndRoom(int pixels) { m_endRoom = pixels; }
    /// What the buttons of the row that has the focus take.
    void setRowRoom(int pixels) { m_rowRoom = pixels; }
    int endRoom() const { return m_endRoom; }
    /// Rows have a line for what was found.
    void setWithHits(bool withHits) { m_withHits = withHits; }

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFarEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index, int progress) const;

    int m_endRoom = 0;
    int m_rowRoom = 0;
    bool m_withHits = false;
};

} // namespace waybill
