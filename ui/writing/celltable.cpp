#include "ui/writing/celltable.h"

#include "app/markdown/plaintext.h"
#include "app/template/additions.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/writing/kepttext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

#include <algorithm>

namespace waybill {

namespace {

constexpr int cellEdge = 1;
constexpr int wordsEdge = 4;
constexpr int cellSide = 8;

} // namespace

std::vector<CellTable> CellTable::of(const BodyLayout &layout, int section)
{
    std::vector<CellTable> tables;
    QStringList before; // Lines of a table that has no cell to fill yet.
    QString head;
    const auto isCell = [&layout](int field) { return field >= 0 && layout.fields.at(field).place == FieldPlace::Cell; };
    bool open = false;
    for (auto part = firstPartOf(layout, section); part != layout.parts.cend() && part->section == section; ++part) {
        if (part->kind == Part::Kind::Label && isCell(part->field)) {
            const SourceSpan row = layout.fields.at(part->field).span;
            QList<int> fields;
            for (; part != layout.parts.cend() && part->kind != Part::Kind::LineEnd; ++part) {
                if (part->kind == Part::Kind::Value)
                    fields.append(part->field);
            }
            if (!open) {
                tables.emplace_back();
                head = before.value(0);
                // The second line is the one under the head.
                for (qsizetype i = 0; i < before.size(); ++i) {
                    if (i != 1)
                        tables.back().addRow(before.at(i), {}, head);
                }
            }
            open = true;
            tables.back().addRow(layout.text(row).trimmed(), fields, head);
            if (part == layout.parts.cend())
                break;
            continue;
        }
        if (part->kind == Part::Kind::Rows && open) {
            tables.back().m_moreRows = part->field;
            continue;
        }
        const QString line = part->kind == Part::Kind::Text ? layout.text(part->span).trimmed() : QString();
        if (!line.contains(QLatin1Char('|'))) {
            before.clear();
            open = false;
        } else if (open) {
            tables.back().addRow(line, {}, head);
        } else {
            before.append(line);
        }
    }
    std::erase_if(tables, [](const CellTable &table) { return table.m_columns > mostTableColumns || table.m_rows < 2; });
    return tables;
}

void CellTable::addRow(const QString &line, const QList<int> &fields, const QString &head)
{
    const auto cells = tableCells(line);
    QList<qsizetype> toFill;
    for (const CellToFill &cell : cellsToFill(line, head))
        toFill.append(cell.begin);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const auto [begin, end] = cells.at(column);
        Cell cell;
        cell.row = m_rows;
        cell.column = int(column);
        cell.field = fields.value(fields.isEmpty() ? -1 : toFill.indexOf(begin), -1);
        if (cell.field < 0)
            cell.words = plainText(line.mid(begin, end - begin));
        m_cells.push_back(std::move(cell));
    }
    m_columns = std::max(m_columns, int(cells.size()));
    ++m_rows;
}

const CellTable::Cell *CellTable::cellOf(int field) const
{
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(), [field](const Cell &one) { return one.field == field; });
    return field < 0 || cell == m_cells.end() ? nullptr : &*cell;
}

int CellTable::firstField() const
{
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(), [](const Cell &one) { return one.field >= 0; });
    return cell == m_cells.end() ? -1 : cell->field;
}

QList<int> CellTable::lastRow() const
{
    QList<int> fields;
    for (const Cell &cell : m_cells) {
        if (cell.row == m_rows - 1 && cell.field >= 0)
            fields.append(cell.field);
    }
    return fields;
}

bool CellTable::isLast(int field) const
{
    const QList<int> row = lastRow();
    return !row.isEmpty() && row.constLast() == field;
}

int CellTable::neighbour(int field, int rows, int columns) const
{
    const Cell *from = cellOf(field);
    if (!from)
        return -1;
    for (int row = from->row + rows, column = from->column + columns; row >= 0 && row < m_rows && column >= 0 && column < m_columns;
         row += rows, column += columns) {
        const auto cell = std::find_if(m_cells.begin(), m_cells.end(),
                                       [&](const Cell &one) { return one.row == row && one.column == column && one.field >= 0; });
        if (cell != m_cells.end())
            return cell->field;
    }
    return -1;
}

int CellTable::arrange(const QPoint &topLeft, int width, const QFont &font, Qt::LayoutDirection direction,
                       const std::function<int(int, int)> &heightOf, const std::function<void(int, const QRect &)> &place)
{
    const int columnWidth = width / std::max(1, m_columns);
    int top = topLeft.y();
    auto cell = m_cells.begin();
    for (int row = 0; row < m_rows; ++row) {
        const auto first = cell;
        int height = designLength(font, 30);
        for (; cell != m_cells.end() && cell->row == row; ++cell) {
            if (cell->text.isEmpty() && !cell->words.isEmpty())
                cell->text = TextBlock(cell->words, designFont(font, 13, row == 0 ? QFont::DemiBold : QFont::Normal));
            cell->textHeight = cell->text.heightFor(columnWidth - 2 * cellSide);
            const int inner = cell->field >= 0 ? heightOf(cell->field, columnWidth - cellEdge) : cell->textHeight + 2 * wordsEdge;
            height = std::max(height, inner + cellEdge);
        }
        for (auto one = first; one != cell; ++one) {
            const QRect logical(topLeft.x() + one->column * columnWidth, top, columnWidth, height);
            one->place = QStyle::visualRect(direction, QRect(topLeft.x(), top, columnWidth * m_columns, height), logical);
            if (one->field >= 0)
                place(one->field, one->place.adjusted(cellEdge, cellEdge, 0, 0));
        }
        top += height;
        if (row == 0)
            m_headBottom = top;
    }
    m_place = QRect(topLeft.x(), topLeft.y(), columnWidth * m_columns, top - topLeft.y());
    return m_place.height();
}

void CellTable::paint(QPainter &painter, const Theme &theme) const
{
    paintBox(painter, m_place, theme.field, theme.edge, 1, 6);
    painter.fillRect(QRect(m_place.left() + 1, m_place.top() + 1, m_place.width() - 2, m_headBottom - m_place.top() - 1), theme.button);
    for (const Cell &cell : m_cells) {
        painter.setPen(theme.line);
        if (cell.row > 0)
            painter.drawLine(cell.place.topLeft(), cell.place.topRight());
        if (cell.place.left() > m_place.left())
            painter.drawLine(cell.place.topLeft(), cell.place.bottomLeft());
        if (cell.text.isEmpty())
            continue;
        cell.text.paint(painter, {double(cell.place.left() + cellSide), cell.place.top() + (cell.place.height() - cell.textHeight) / 2.0},
                        theme.ink);
    }
}

CellKeys::CellKeys(QWidget *box, const std::function<bool(int, int)> &go) : QObject(box), m_go(go)
{
    box->installEventFilter(this);
}

bool CellKeys::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QPlainTextEdit *>(watched);
    if (!box || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const QTextCursor cursor = box->textCursor();
    const int forward = box->isRightToLeft() ? -1 : 1;
    switch (key->key()) {
    case Qt::Key_Tab:
        return !shift && m_onTab && m_onTab();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_go(shift ? -1 : 1, 0);
    case Qt::Key_F2:
        box->moveCursor(QTextCursor::End);
        return true;
    case Qt::Key_Up:
        return !shift && m_go(-1, 0);
    case Qt::Key_Down:
        return !shift && m_go(1, 0);
    case Qt::Key_Left:
        return !shift && !cursor.hasSelection() && (forward > 0 ? cursor.atStart() : cursor.atEnd()) && m_go(0, -forward);
    case Qt::Key_Right:
        return !shift && !cursor.hasSelection() && (forward > 0 ? cursor.atEnd() : cursor.atStart()) && m_go(0, forward);
    default:
        return false;
    }
}

} // namespace waybill
