#pragma once

#include "app/render/preview.h"

#include <cmark-gfm.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Rendered contents of rows. What a rendering did not use is forgotten with the next.
class RowCache
{
public:
    /// The rendered HTML of a leaf block; null if a reader would see nothing of it.
    QString html(cmark_node *leaf, PreviewBlock::Kind kind, bool taskMark);
    /// Ends a rendering.
    void turn();

private:
    QString find(const std::string &key, bool &found);

    std::unordered_map<std::string, QString> m_used;
    std::unordered_map<std::string, QString> m_before;
    std::string m_key; // Kept for its memory.
};

/// Turns a tree's blocks into rows, without recursion.
class RowBuilder
{
public:
    explicit RowBuilder(RowCache &cache) : m_cache(cache) { }

    QList<PreviewBlock> build(cmark_node *document);

private:
    struct List
    {
        bool ordered = false;
        bool tight = false;
        int next = 0; ///< Number of the next item.
    };
    struct Item
    {
        PreviewBlock::Marker marker = PreviewBlock::Marker::None;
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
    void bareMarker(int firstLine, int endLine);
    PreviewBlock row(PreviewBlock::Kind kind, int firstLine, int endLine);
    void setLines(PreviewBlock &row, cmark_node *node) const;
    void clipLines();

    RowCache &m_cache;
    QList<PreviewBlock> m_rows;
    std::vector<List> m_lists;
    std::vector<Item> m_items;
    int m_quote = 0;
    int m_footnotes = 0;
    int m_alerts = 0;
    PreviewBlock::Alert m_alert = PreviewBlock::Alert::None;
    bool m_listStarts = false; ///< The next row is the first of a list that stands in no other.
};

} // namespace waybill
