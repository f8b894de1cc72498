#include "app/template/additions.h"

#include "app/markdown/plaintext.h"
#include "app/template/choices.h"
#include "app/template/linesyntax.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace waybill {

namespace {

struct AdditionsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Additions)
};

/// The end of a table with cells to fill.
struct TableEnd
{
    qsizetype part = 0; ///< The first part behind it.
    int field = 0;      ///< Of its last cell.
    QString head;
};

class TableFinder
{
public:
    explicit TableFinder(const BodyLayout &layout) : m_layout(layout) { }

    QList<TableEnd> ends()
    {
        for (qsizetype i = 0; i < m_layout.parts.size(); ++i) {
            const Part &part = m_layout.parts.at(i);
            const bool ofCell = part.field >= 0 && m_layout.fields.at(part.field).place == FieldPlace::Cell;
            const QString line = part.kind == Part::Kind::Text ? m_layout.text(part.span).trimmed() : QString();
            if (ofCell) {
                m_end = {i + 1, part.field, m_head};
                m_open = true;
            } else if (!line.contains(QLatin1Char('|'))) {
                close();
            } else if (m_open) {
                m_end.part = i + 1;
            } else if (m_head.isEmpty()) {
                m_head = line;
            }
        }
        close();
        return std::move(m_ends);
    }

private:
    void close()
    {
        if (std::exchange(m_open, false))
            m_ends.append(m_end);
        m_head.clear();
    }

    const BodyLayout &m_layout;
    QList<TableEnd> m_ends;
    TableEnd m_end;
    QString m_head;
    bool m_open = false;
};

void addTableRows(Template &form)
{
    QList<TableEnd> tables = TableFinder(form.layout).ends();
    tables.removeIf([](const TableEnd &table) {
        const qsizetype columns = tableCells(table.head).size();
        return columns == 0 || columns > mostTableColumns;
    });
    if (tables.isEmpty())
        return;
    QHash<QString, int> ids;
    for (const Field &field : std::as_const(form.definition.fields))
        ids.insert(field.id, 1);
    const QList<Field> fields = std::exchange(form.definition.fields, {});
    const QList<FieldSpot> spots = std::exchange(form.layout.fields, {});
    QList<int> places; // By field, where it is now.
    QList<int> rowsOf; // By table, its field.
    auto table = tables.cbegin();
    for (int i = 0; i < fields.size(); ++i) {
        places.append(int(form.definition.fields.size()));
        form.definition.fields.append(fields.at(i));
        form.layout.fields.append(spots.at(i));
        if (table == tables.cend() || table->field != i)
            continue;
        const qsizetype end = form.layout.parts.at(table->part - 1).span.end;
        rowsOf.append(int(form.definition.fields.size()));
        form.definition.fields.append(rowsField(form.definition.sections.at(fields.at(i).section), fields.at(i).section, table->head, ids));
        form.layout.fields.append({FieldPlace::Rows, {end, end}, {end, end}});
        ++table;
    }
    for (Part &part : form.layout.parts)
        part.field = part.field < 0 ? part.field : places.at(part.field);
    if (form.definition.titleField >= 0)
        form.definition.titleField = places.at(form.definition.titleField);
    // From behind, so that those before stay where they are.
    for (qsizetype i = tables.size() - 1; i >= 0; --i) {
        const Part &last = form.layout.parts.at(tables.at(i).part - 1);
        form.layout.parts.insert(tables.at(i).part, {Part::Kind::Rows, {last.span.end, last.span.end}, last.section, rowsOf.at(i)});
    }
}

/// What is added to one of several lists could be any one's.
void openLists(FormDefinition &form, BodyLayout &layout)
{
    QHash<int, int> lists; // By section.
    const auto listOf = [](Field &field) { return std::get_if<ChecklistKind>(&field.kind); };
    for (Field &field : form.fields)
        lists[field.section] += listOf(field) ? 1 : 0;
    for (Field &field : form.fields) {
        if (ChecklistKind *list = listOf(field))
            list->open = lists.value(field.section) == 1;
    }
    // With the lines that go on with the last task's words.
    for (const Part &part : std::as_const(layout.parts)) {
        const ChecklistKind *list = part.task >= 0 && part.field >= 0 ? listOf(form.fields[part.field]) : nullptr;
        if (list && list->open)
            layout.fields[part.field].span.end = part.span.end;
    }
}

/// Sets Field::lead.
void findLeads(FormDefinition &form)
{
    QHash<int, int> leads; // By section.
    for (int i = 0; i < form.fields.size(); ++i) {
        Field &field = form.fields[i];
        if (i != form.titleField)
            field.lead = *(leads.contains(field.section) ? leads.find(field.section) : leads.insert(field.section, i));
    }
}

} // namespace

Field rowsField(const Section &section, int index, const QString &head, QHash<QString, int> &ids)
{
    RowsKind kind;
    for (const auto &[begin, end] : tableCells(head))
        kind.columns.append(plainText(head.mid(begin, end - begin)));
    Field field;
    //: More rows of a table; the name of its section.
    field.label = AdditionsText::tr("%1: more rows").arg(section.title);
    field.ownLabel = ownTitle(section);
    field.kind = kind;
    field.section = index;
    field.startsLines = true;
    field.id = idFrom(field.ownLabel + QLatin1String(" rows"), ids);
    return field;
}

Field cellField(const Section &section, int index, const CellToFill &cell, const QString &own, QHash<QString, int> &ids)
{
    Field field;
    field.label = field.ownLabel = cell.label.isEmpty() ? section.title : cell.label;
    field.id = idFrom(field.label, ids);
    field.section = index;
    field.half = true;
    field.stays = !own.isEmpty();
    field.example = exampleOf(own);
    return field;
}

void addPlacesForMore(Template &form)
{
    addTableRows(form);
    openLists(form.definition, form.layout);
    findLeads(form.definition);
}

QList<CellToFill> cellsToFill(const QString &row, const QString &head)
{
    const auto cells = tableCells(row);
    const auto heads = tableCells(head);
    const auto wordsOf = [](const QString &line, const auto &all, qsizetype column) {
        const auto [begin, end] = all.value(column);
        return plainText(line.mid(begin, end - begin));
    };
    // A cell with a dash alone is as good as an empty one, and the first one with words names the row.
    const auto isDash = [](const QString &text) { return text.size() == 1 && QStringView(u"-–—?").contains(text.front()); };
    QString name;
    qsizetype nameColumn = 0;
    for (qsizetype column = 0; column < cells.size() && name.isEmpty(); ++column) {
        name = wordsOf(row, cells, column);
        nameColumn = column;
        if (isStandIn(name) || isDash(name))
            name.clear();
    }
    const bool hasName = !name.isEmpty();
    QList<CellToFill> found;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const auto [begin, end] = cells.at(column);
        const QString own = row.mid(begin, end - begin);
        if (begin < end && !isStandIn(own) && !(column != nameColumn && (isDash(own) || !optionsOf(own).isEmpty())))
            continue;
        const QString title = wordsOf(head, heads, column);
        const bool named = column != nameColumn && hasName;
        found.append({begin, end, !named ? title : title.isEmpty() ? name : name + QStringLiteral(" – ") + title});
    }
    // A row that lacks a cell at its end can have one behind its last bar.
    const QString words = row.trimmed();
    if (cells.size() < heads.size() && words.size() > 1 && words.endsWith(QLatin1Char('|')) && !words.endsWith(QLatin1String("\\|"))) {
        const qsizetype at = std::min(row.lastIndexOf(QLatin1Char('|')) + 2, row.size());
        const QString title = wordsOf(head, heads, cells.size());
        found.append({at, at, !hasName ? title : title.isEmpty() ? name : name + QStringLiteral(" – ") + title});
    }
    return found;
}

} // namespace waybill
