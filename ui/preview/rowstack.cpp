#include "ui/preview/rowstack.h"

#include <QMultiHash>

#include <algorithm>

namespace waybill {

namespace {

// Space at the edges, and the steps of lists and quotes, in the design's pixels.
constexpr int margin = 22;
constexpr int listStep = 22;
constexpr int quoteStep = 16;
constexpr int alertStep = 16;
constexpr int narrowest = 120;

// With more layouts than this, those far away are dropped (each takes some 20 KB).
constexpr int manyLayouts = 400;

using Kind = PreviewBlock::Kind;

/// Of everything that sameLook compares and that differs between many rows.
size_t lookHash(const PreviewRow &row)
{
    const PreviewBlock &block = row.block;
    return qHashMulti(0, int(block.kind), block.level, block.indent, block.quote, int(block.marker), block.number, block.alertId,
                      block.html);
}

} // namespace

int RowStack::Change::newRow(int oldRow) const
{
    if (oldRow < first)
        return oldRow;
    if (oldRow >= oldEnd)
        return oldRow - oldEnd + newEnd;
    return kept.at(oldRow - first);
}

void RowStack::setStyle(const PreviewStyle &style)
{
    m_style = style;
    for (Item &item : m_items) {
        item.layout.reset();
        item.exact = false;
        item.serial = ++m_lastSerial;
    }
    m_layouts = 0;
    place();
}

void RowStack::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    for (Item &item : m_items) {
        item.exact = false;
        item.needed = 0;
    }
    place();
}

RowStack::Change RowStack::replace(QList<PreviewRow> rows)
{
    const int oldCount = count();
    const int newCount = int(rows.size());
    const int both = qMin(oldCount, newCount);
    Change change;
    while (change.first < both && m_rows.at(change.first).sameLook(rows.at(change.first)))
        ++change.first;
    int same = 0;
    while (same < both - change.first && m_rows.at(oldCount - 1 - same).sameLook(rows.at(newCount - 1 - same)))
        ++same;
    change.oldEnd = oldCount - same;
    change.newEnd = newCount - same;
    change.kept = QList<int>(change.oldEnd - change.first, -1);

    // Rows between that only moved are found by what they say.
    std::vector<Item> middle(size_t(change.newEnd - change.first));
    QMultiHash<size_t, int> moved;
    if (change.newEnd - change.first > 1) {
        for (int i = change.oldEnd - 1; i >= change.first; --i)
            moved.insert(lookHash(m_rows.at(i)), i);
    }
    for (int i = change.first; i < change.newEnd; ++i) {
        Item &item = middle[size_t(i - change.first)];
        const size_t key = lookHash(rows.at(i));
        for (auto it = moved.find(key); it != moved.end() && it.key() == key; ++it) {
            if (!m_rows.at(it.value()).sameLook(rows.at(i)))
                continue;
            item = std::move(m_items[size_t(it.value())]);
            change.kept[it.value() - change.first] = i;
            moved.erase(it);
            break;
        }
        if (item.serial == 0)
            item = newItem(rows.at(i));
    }
    const auto begin = m_items.begin() + change.first;
    const auto end = m_items.begin() + change.oldEnd;
    m_layouts -= int(std::count_if(begin, end, [](const Item &item) { return item.layout != nullptr; }));
    m_layouts += int(std::count_if(middle.begin(), middle.end(), [](const Item &item) { return item.layout != nullptr; }));
    if (middle.size() == size_t(end - begin)) {
        std::move(middle.begin(), middle.end(), begin);
    } else {
        const auto at = m_items.erase(begin, end);
        m_items.insert(at, std::make_move_iterator(middle.begin()), std::make_move_iterator(middle.end()));
    }
    m_rows = std::move(rows);
    place();
    return change;
}

RowStack::Item RowStack::newItem(const PreviewRow &row)
{
    Item item;
    item.serial = ++m_lastSerial;
    item.height = estimate(row);
    return item;
}

int RowStack::estimate(const PreviewRow &row) const
{
    const int line = qMax(8, m_style.base * 3 / 2);
    const int lineLength = qMax(10, qMax(narrowest, m_width - 2 * margin) / qMax(4, m_style.base / 2));
    const int wrapped = int(row.block.html.size() / lineLength) + 1;
    switch (row.block.kind) {
    case Kind::Rule:
        return 1;
    case Kind::Code:
        return line * int(row.block.html.count(u'\n') + 1);
    case Kind::Table:
        return 2 * line * int(row.block.html.count(u"<tr"));
    default:
        return line * wrapped;
    }
}

int RowStack::contentLeft(int i) const
{
    const PreviewBlock &block = m_rows.at(i).block;
    const int alert = block.alert != PreviewBlock::Alert::None ? alertStep : 0;
    // Deep nesting would leave no room for the text.
    const int steps = alert + qMin(block.quote, 1000) * quoteStep + qMin(block.indent, 1000) * listStep;
    const int room = m_width - 2 * m_style.px(margin) - m_style.px(narrowest);
    return m_style.px(margin) + qBound(0, m_style.px(steps), qMax(0, room));
}

int RowStack::contentWidth(int i) const
{
    return qMax(m_style.px(40), m_width - contentLeft(i) - m_style.px(margin));
}

int RowStack::spaceAfter(const PreviewRow &row) const
{
    if (row.block.alertTitle)
        return 0;
    switch (row.block.kind) {
    case Kind::Heading:
        return row.block.level <= 2 ? 10 : row.block.level == 3 ? 8 : 6;
    case Kind::Rule:
        return 14;
    default:
        return row.block.indent > 0 ? 8 : 10;
    }
}

int RowStack::spaceBefore(const PreviewRow &row) const
{
    switch (row.block.kind) {
    case Kind::Heading:
        return row.block.level <= 3 ? 18 : 14;
    case Kind::Rule:
        return 14;
    default:
        return row.block.indent > 0 ? 4 : 8;
    }
}

int RowStack::gapBefore(int i) const
{
    const PreviewRow &row = m_rows.at(i);
    if (i == 0 || row.continued)
        return 0;
    const PreviewRow &previous = m_rows.at(i - 1);
    const bool alertChanges = row.block.alertId != previous.block.alertId;
    if (alertChanges)
        return m_style.px(row.block.alertId != 0 ? 18 : 14);
    if (row.block.tight && previous.block.indent > 0)
        return m_style.px(3);
    if (previous.block.alertTitle)
        return 0;
    return m_style.px(qMax(spaceAfter(previous), spaceBefore(row)));
}

void RowStack::place()
{
    int top = 0;
    m_neededWidth = m_width;
    for (int i = 0; i < count(); ++i) {
        Item &item = m_items[size_t(i)];
        const PreviewBlock &block = m_rows.at(i).block;
        item.gap = gapBefore(i);
        item.tail = 0;
        if (block.kind == Kind::Heading && block.level <= 2)
            item.tail = m_style.px(6) + 1;
        if (block.alertId != 0 && (i + 1 == count() || m_rows.at(i + 1).block.alertId != block.alertId))
            item.tail += m_style.px(4);
        item.top = top;
        top += item.gap + item.height + item.tail;
        m_neededWidth = qMax(m_neededWidth, item.needed);
    }
    m_height = top;
}

int RowStack::rowAt(int y) const
{
    const auto after = std::upper_bound(m_items.begin(), m_items.end(), y, [](int height, const Item &item) { return height < item.top; });
    return m_items.empty() ? -1 : qMax(0, int(after - m_items.begin()) - 1);
}

bool RowStack::layOutRow(int i)
{
    Item &item = m_items[size_t(i)];
    if (item.exact)
        return false;
    RowLayout &contents = layout(i);
    item.exact = true;
    const int needed = contents.neededWidth() > contentWidth(i) ? contentLeft(i) + contents.neededWidth() + m_style.px(margin) : 0;
    const bool changed = item.height != contents.height() || item.needed != needed;
    item.height = contents.height();
    item.needed = needed;
    return changed;
}

bool RowStack::layOut(int from, int to)
{
    if (m_items.empty() || m_width <= 0)
        return false;
    bool changed = false;
    int y = top(rowAt(from));
    for (int i = rowAt(from); i < count() && y < to; ++i) {
        changed = layOutRow(i) || changed;
        const Item &item = m_items.at(size_t(i));
        y += item.gap + item.height + item.tail;
    }
    if (changed)
        place();
    return changed;
}

RowLayout &RowStack::layout(int i)
{
    Item &item = m_items[size_t(i)];
    if (item.layout == nullptr) {
        item.layout = std::make_unique<RowLayout>(m_rows.at(i), m_style);
        ++m_layouts;
        ++m_layoutsMade;
    }
    item.layout->setWidth(contentWidth(i));
    return *item.layout;
}

void RowStack::trim(int first, int last)
{
    if (m_layouts <= manyLayouts)
        return;
    for (int i = 0; i < count(); ++i) {
        Item &item = m_items[size_t(i)];
        if (item.layout != nullptr && (i < first || i > last)) {
            item.layout.reset();
            --m_layouts;
        }
    }
}

} // namespace waybill
