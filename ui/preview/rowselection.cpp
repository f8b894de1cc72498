#include "ui/preview/rowselection.h"

namespace waybill {

bool RowSelection::set(Place anchor, Place end)
{
    if (anchor == m_anchor && end == m_end)
        return false;
    m_anchor = anchor;
    m_end = end;
    return true;
}

bool RowSelection::follow(const RowStack::Change &change)
{
    if (isEmpty())
        return false;
    const int anchorRow = change.newRow(m_anchor.row);
    const int endRow = change.newRow(m_end.row);
    if (anchorRow < 0 || endRow < 0)
        return set({}, {});
    return set({anchorRow, m_anchor.position}, {endRow, m_end.position});
}

std::pair<int, int> RowSelection::within(int row, int length) const
{
    const Place begin = qMin(m_anchor, m_end);
    const Place end = qMax(m_anchor, m_end);
    if (isEmpty() || row < begin.row || row > end.row)
        return {};
    return {row == begin.row ? begin.position : 0, row == end.row ? end.position : length};
}

QString RowSelection::text(RowStack &rows) const
{
    if (isEmpty())
        return {};
    const int first = qMin(m_anchor, m_end).row;
    const int last = qMax(m_anchor, m_end).row;
    QString text;
    for (int row = first; row <= last; ++row) {
        if (row > first && !rows.row(row).continued)
            text += u'\n';
        // Only the rows at the ends need a layout to tell what is selected of them.
        if (row > first && row < last) {
            text += rows.row(row).text;
        } else {
            const auto [begin, end] = within(row, rows.layout(row).length());
            text += rows.layout(row).text(begin, end);
        }
    }
    return text;
}

QString rowText(const PreviewRow &row)
{
    switch (row.marker) {
    case PreviewRow::Marker::None:
        break;
    case PreviewRow::Marker::Bullet:
        return QStringLiteral("\u2022 ") + row.text;
    case PreviewRow::Marker::Number:
        return QString::number(row.number) + QStringLiteral(". ") + row.text;
    case PreviewRow::Marker::Unticked:
        return QStringLiteral("\u2610 ") + row.text;
    case PreviewRow::Marker::Ticked:
        return QStringLiteral("\u2611 ") + row.text;
    }
    return row.text;
}

} // namespace waybill
