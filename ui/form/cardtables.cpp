#include "ui/form/cardtables.h"

#include "app/session/formsession.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldframe.h"
#include "ui/look/style.h"

#include <algorithm>
#include <utility>

namespace waybill {

CardTables::CardTables(FormSession &session, std::vector<CellTable> tables, const std::function<FieldFrame *(int)> &frameOf, QWidget *card)
    : QObject(card), m_session(session), m_tables(std::move(tables)), m_frameOf(frameOf), m_card(card)
{
}

const CellTable *CardTables::tableOf(int field) const
{
    const auto table = std::find_if(m_tables.begin(), m_tables.end(), [field](const CellTable &one) { return one.holds(field); });
    return table == m_tables.end() ? nullptr : &*table;
}

const CellTable *CardTables::tableAbove(int field) const
{
    const auto table = std::find_if(m_tables.begin(), m_tables.end(), [field](const CellTable &one) { return one.moreRows() == field; });
    return field < 0 || table == m_tables.end() ? nullptr : &*table;
}

bool CardTables::begins(int field) const
{
    const CellTable *table = tableOf(field);
    return table && table->firstField() == field;
}

void CardTables::watch(FieldFrame *frame)
{
    connect(frame, &FieldFrame::realized, this, [this, frame] { onRealized(frame); });
}

void CardTables::onRealized(const FieldFrame *frame)
{
    const int field = frame->field();
    if (const CellTable *above = tableAbove(field)) {
        connect(frame->editor(), &FieldEditor::upRequested, this,
                [this, above] { emit cellWanted(above->lastRow().value(0, above->firstField())); });
        return;
    }
    QWidget *box = frame->editor()->firstFocus();
    // What is written as Markdown is no plain cell.
    box->setProperty(cellProperty, !m_session.model().isMarkdown(field));
    if (m_session.model().isMarkdown(field))
        return;
    auto *keys = new CellKeys(box, [this, field](int rows, int columns) { return goTo(field, rows, columns); });
    keys->setOnTab([this, field] { return addRowBehind(field); });
}

bool CardTables::goTo(int field, int rows, int columns)
{
    const CellTable *table = tableOf(field);
    int to = table->neighbour(field, rows, columns);
    if (to < 0 && rows > 0 && table->moreRows() >= 0 && m_session.isAnswered(table->moreRows()))
        to = table->moreRows();
    if (to >= 0)
        emit cellWanted(to);
    return to >= 0;
}

/// Tab in the last cell of a table goes on in a new row; rows that are there come next anyway.
bool CardTables::addRowBehind(int field)
{
    const CellTable *table = tableOf(field);
    const QList<int> row = table->lastRow();
    const bool filled = std::any_of(row.begin(), row.end(), [this](int cell) { return m_session.isAnswered(cell); });
    const int more = table->moreRows();
    if (!table->isLast(field) || more < 0 || !filled || m_session.isAnswered(more))
        return false;
    emit cellWanted(more);
    return m_frameOf(more)->editor()->addOne();
}

int CardTables::arrange(int field, const QPoint &topLeft, int width)
{
    CellTable &table = m_tables[size_t(tableOf(field) - m_tables.data())];
    const int bottom = topLeft.y()
        + table.arrange(
            topLeft, width, m_card->font(), m_card->layoutDirection(),
            [this](int cell, int cellWidth) { return m_frameOf(cell)->arrange(cellWidth, 0); },
            [this](int cell, const QRect &place) { m_frameOf(cell)->setGeometry(place); });
    if (table.moreRows() < 0)
        return bottom;
    // Right beneath it, with one edge between them.
    FieldFrame *more = m_frameOf(table.moreRows());
    const int height = more->arrange(table.place().width(), 0);
    more->setGeometry(table.place().left(), bottom - 1, table.place().width(), height);
    return bottom - 1 + height;
}

void CardTables::paint(QPainter &painter, const Theme &theme) const
{
    for (const CellTable &table : m_tables)
        table.paint(painter, theme);
}

} // namespace waybill
