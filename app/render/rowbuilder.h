#pragma once

#include "app/render/rowcontents.h"

#include <cmark-gfm.h>

#include <vector>

namespace waybill {

/// Turns a tree's blocks into rows, without recursion.
class RowBuilder
{
public:
    explicit RowBuilder(const ReferenceBase &references) : m_contents(references) { }

    QList<PreviewRow> build(cmark_node *document);

private:
    struct List
    {
        bool ordered = false;
        bool tight = false;
        int next = 0; ///< Number of the next item.
        PreviewRow::Direction direction = PreviewRow::Direction::OwnText;
    };
    struct Item
    {
        PreviewRow::Marker marker = PreviewRow::Marker::None;
        int number = 0;
        bool shown = false; ///< A row has its marker.
        bool footnote = false;
    };

    void enter(cmark_node *container);
    void leave(cmark_node *container);
    void enterItem(cmark_node *item);
    void leaveItem(cmark_node *item);
    void leaf(cmark_node *node);
    void alertTitle(cmark_node *quote);
    void caption(cmark_node *leaf, const QString &text);
    void bareMarker(int firstLine, int endLine);
    PreviewRow row(PreviewRow::Kind kind, int firstLine, int endLine);
    void setLines(PreviewRow &row, cmark_node *node) const;
    void clipLines();

    ContentReader m_contents;
    QList<PreviewRow> m_rows;
    std::vector<List> m_lists;
    std::vector<Item> m_items;
    int m_quote = 0;
    int m_footnotes = 0;
    AlertKind m_alert = AlertKind::None;
    bool m_listStarts = false; ///< The next row is the first of a list that stands in no other.
};

} // namespace waybill
