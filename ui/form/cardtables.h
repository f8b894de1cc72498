#pragma once

#include "ui/writing/celltable.h"

namespace waybill {

class FieldFrame;
class FormSession;

/// The tables to fill of a card: the frames of their cells, and of the rows beneath them, stand in them and are gone through by the keys
/// of a spreadsheet.
class CardTables : public QObject
{
    Q_OBJECT

public:
    /// `frameOf` gives the card's frame of a field, which it has. All must outlive it.
    CardTables(FormSession &session, std::vector<CellTable> tables, const std::function<FieldFrame *(int)> &frameOf, QWidget *card);

    /// Whether the field is a cell, or more rows, of one of them.
    bool holds(int field) const { return tableOf(field) || tableAbove(field); }
    /// Whether it is the one with which its table begins.
    bool begins(int field) const;
    /// To be called for each of their frames.
    void watch(FieldFrame *frame);
    /// Places the table that begins with the field; the top of what follows.
    int arrange(int field, const QPoint &topLeft, int width);
    void paint(QPainter &painter, const Theme &theme) const;

signals:
    /// The focus is to go to another cell.
    void cellWanted(int field);

private:
    const CellTable *tableOf(int field) const;
    const CellTable *tableAbove(int field) const;
    void onRealized(const FieldFrame *frame);
    bool goTo(int field, int rows, int columns);
    bool addRowBehind(int field);

    FormSession &m_session;
    std::vector<CellTable> m_tables;
    const std::function<FieldFrame *(int)> m_frameOf;
    QWidget *m_card;
};

} // namespace waybill
