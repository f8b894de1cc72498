#include "ui/preview/rowstack.h"

#include <QMultiHash>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

// Space at the edges, and the steps of lists and quotes, in the design's pixels.
constexpr int margin = 22;
constexpr int listStep = 22;
constexpr int quoteStep = 16;
constexpr int alertStep = 16;
constexpr int narrowest = 120;

using Kind = PreviewRow::Kind;

/// Of everything that sameLook compares and that differs between many rows.
size_t lookHash(const PreviewRow &row)
{
    return qHashMulti(0, int(row.kind), row.level, row.indent, row.quote, int(row.marker), row.number, row.html, row.text);
}

int spaceAfter(const PreviewRow &row)
{
    if (row.startsAlert)
        return 0;
    switch (row.kind) {
    case Kind::Heading:
        return row.level <= 2 ? 10 : row.level == 3 ? 8 : 6;
    case Kind::Rule:
        return 14;
    default:
        return row.indent > 0 ? 8 : 10;
    }
}

int spaceBefore(const PreviewRow &row)
{
    switch (row.kind) {
    case Kind::Heading:
        return row.level <= 3 ? 18 : 14;
    case Kind::Rule:
        return 14;
    default:
        return row.indent > 0 ? 4 : 8;
    }
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
        item.before.reset();
        item.exact = false;
        item.serial = ++m_lastSerial;
    }
    m_endLayout = m_firstLayout;
    place(0, count());
}

void RowStack::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_neededWidth = width;
    for (Item &item : m_items) {
        item.exact = false;
        item.needed = 0;
    }
}

RowStack::Change RowStack::follow(const PreviewChange &given)
{
    if (given.rows.isEmpty() && given.first == given.oldEnd && given.lineShift == 0)
        return {};
    Change change{given.first, given.oldEnd, given.first + int(given.rows.size()), {}};
    moveTail(change.oldEnd);
    m_tail.lines += given.lineShift;
    // What looks the same stays, but its lines may be others.
    const auto stays = [this](int i, const PreviewRow &row) {
        PreviewRow &known = m_items[size_t(i)].row;
        if (!known.sameLook(row))
            return false;
        known.firstLine = row.firstLine;
        known.endLine = row.endLine;
        return true;
    };
    qsizetype from = 0;
    qsizetype to = given.rows.size();
    for (; from < to && change.first < change.oldEnd && stays(change.first, given.rows.at(from)); ++from)
        ++change.first;
    for (; to > from && change.oldEnd > change.first && stays(change.oldEnd - 1, given.rows.at(to - 1)); --to, --change.newEnd)
        --change.oldEnd;
    change.kept = QList<int>(change.oldEnd - change.first, -1);
    std::vector<Item> middle(size_t(to - from));
    fill(middle, given.rows.mid(from, to - from), change);

    const auto begin = m_items.begin() + change.first;
    const auto end = m_items.begin() + change.oldEnd;
    if (middle.size() == size_t(end - begin)) {
        for (auto item = middle.begin(), before = begin; before != end; ++item, ++before)
            succeed(*item, *before);
        std::move(middle.begin(), middle.end(), begin);
    } else {
        m_items.insert(m_items.erase(begin, end), std::make_move_iterator(middle.begin()), std::make_move_iterator(middle.end()));
        m_tail.from += change.newEnd - change.oldEnd;
    }
    m_firstLayout = qMin(m_firstLayout, change.first);
    m_endLayout = qMax(change.newEnd, m_endLayout + change.newEnd - change.oldEnd);
    place(change.first, change.newEnd);
    return change;
}

/// Makes items of rows. Rows that only moved are found by what they say.
void RowStack::fill(std::vector<Item> &middle, QList<PreviewRow> rows, Change &change)
{
    QMultiHash<size_t, int> moved;
    if (rows.size() > 1) {
        for (int i = change.oldEnd - 1; i >= change.first; --i)
            moved.insert(lookHash(row(i)), i);
    }
    for (int i = 0; i < rows.size(); ++i) {
        Item &item = middle[size_t(i)];
        const size_t key = moved.isEmpty() ? 0 : lookHash(rows.at(i));
        for (auto it = moved.find(key); it != moved.end() && it.key() == key; ++it) {
            if (!row(it.value()).sameLook(rows.at(i)))
                continue;
            item = std::move(m_items[size_t(it.value())]);
            change.kept[it.value() - change.first] = change.first + i;
            moved.erase(it);
            break;
        }
        if (item.serial == 0) {
            item.serial = ++m_lastSerial;
            item.height = estimate(rows.at(i));
        }
        item.row = std::move(rows[i]);
    }
}

/// What is typed changes words of one row: what stays of its layout is used again.
void RowStack::succeed(Item &item, Item &before)
{
    PreviewRow words = before.row;
    words.html = item.row.html;
    words.text = item.row.text;
    if (before.layout == nullptr || item.layout != nullptr || !words.sameLook(item.row))
        return;
    item.before = std::move(before.layout);
    item.serialBefore = before.serial;
}

int RowStack::estimate(const PreviewRow &row) const
{
    const int line = qMax(8, m_style.base * 3 / 2);
    const int lineLength = qMax(10, qMax(narrowest, m_width - 2 * margin) / qMax(4, m_style.base / 2));
    switch (row.kind) {
    case Kind::Rule:
        return 1;
    case Kind::Code:
        return line * int(row.text.count(u'\n') + 1);
    case Kind::Table:
        return 2 * line * int(row.text.count(u'\n') + 1);
    default:
        return line * (int(row.text.size() / lineLength) + 1);
    }
}

/// How far a row's contents stand in: all of it, or without the lists that it stands in.
int RowStack::indentation(int i, bool lists) const
{
    const PreviewRow &row = this->row(i);
    const int alert = row.alert != AlertKind::None ? alertStep : 0;
    // Deep nesting would leave no room for the text.
    const int steps = alert + qMin(row.quote, 1000) * quoteStep + (lists ? qMin(row.indent, 1000) * listStep : 0);
    const int room = m_width - 2 * m_style.px(margin) - m_style.px(narrowest);
    return qBound(0, m_style.px(steps), qMax(0, room));
}

int RowStack::contentLeft(int i) const
{
    // A list that runs from right to left stands in on the right.
    return m_style.px(margin) + indentation(i, row(i).direction != PreviewRow::Direction::RightToLeft);
}

int RowStack::contentWidth(int i) const
{
    return qMax(m_style.px(40), m_width - indentation(i, true) - 2 * m_style.px(margin));
}

int RowStack::gapBefore(int i) const
{
    const PreviewRow &next = row(i);
    if (i == 0 || next.continued)
        return 0;
    const PreviewRow &previous = row(i - 1);
    const bool inAlert = next.alert != AlertKind::None;
    if (next.startsAlert || (!inAlert && previous.alert != AlertKind::None))
        return m_style.px(inAlert ? 18 : 14);
    if (next.tight && previous.indent > 0)
        return m_style.px(3);
    if (previous.startsAlert)
        return 0;
    return m_style.px(qMax(spaceAfter(previous), spaceBefore(next)));
}

/// Room behind the contents: for the line beneath a heading, and for the end of an alert.
int RowStack::tailBehind(int i) const
{
    const bool lined = row(i).kind == Kind::Heading && row(i).level <= 2;
    const bool alertEnds = row(i).alert != AlertKind::None && (i + 1 == count() || !continuesAlert(i + 1));
    return (lined ? m_style.px(6) + 1 : 0) + (alertEnds ? m_style.px(4) : 0);
}

/// Tells rows what they have not been told, or takes it back, so that the tail begins there.
void RowStack::moveTail(int from)
{
    const int sign = from < m_tail.from ? -1 : 1;
    for (int i = qMin(from, m_tail.from); i < qMax(from, m_tail.from) && i < count(); ++i) {
        Item &item = m_items[size_t(i)];
        item.top += sign * m_tail.top;
        item.row.firstLine += sign * m_tail.lines;
        item.row.endLine += sign * m_tail.lines;
    }
    m_tail.from = from;
}

/// Places rows [first, end), of which heights or neighbours are others, and moves those behind along.
void RowStack::place(int first, int end)
{
    first = qMax(0, first - 1); // What stands behind an alert's last row ends it.
    end = qMin(count(), end + 1);
    moveTail(end);
    int y = first > 0 ? bottomOf(size_t(first - 1)) : 0;
    for (int i = first; i < end; ++i) {
        Item &item = m_items[size_t(i)];
        item.gap = gapBefore(i);
        item.tail = tailBehind(i);
        item.top = y;
        y = bottomOf(size_t(i));
        m_neededWidth = qMax(m_neededWidth, item.needed);
    }
    if (end < count())
        m_tail.top = y - m_items.at(size_t(end)).top;
    m_height = end < count() ? bottomOf(size_t(count() - 1)) + m_tail.top : y;
    // While something is wider than the view, that may have gone or become narrower.
    if (m_neededWidth > m_width) {
        m_neededWidth = m_width;
        for (const Item &item : m_items)
            m_neededWidth = qMax(m_neededWidth, item.needed);
    }
}

int RowStack::rowAt(int y) const
{
    const auto tail = m_items.begin() + qMin(m_tail.from, count());
    const bool inTail = tail != m_items.end() && y >= tail->top + m_tail.top;
    const auto after = std::upper_bound(inTail ? tail : m_items.begin(), inTail ? m_items.end() : tail, inTail ? y - m_tail.top : y,
                                        [](int height, const Item &item) { return height < item.top; });
    return m_items.empty() ? -1 : qMax(0, int(after - m_items.begin()) - 1);
}

std::pair<int, int> RowStack::rowsWithin(int from, int to) const
{
    if (m_items.empty() || from >= m_height)
        return {0, 0};
    const int first = rowAt(from);
    int end = first;
    while (end < count() && top(end) < to)
        ++end;
    return {first, end};
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
    int firstChanged = count();
    int endChanged = 0;
    int y = top(rowAt(from));
    for (int i = rowAt(from); i < count() && y < to; ++i) {
        if (layOutRow(i)) {
            firstChanged = qMin(firstChanged, i);
            endChanged = i + 1;
        }
        const Item &item = m_items.at(size_t(i));
        y += item.gap + item.height + item.tail;
    }
    if (firstChanged < endChanged)
        place(firstChanged, endChanged);
    return firstChanged < endChanged;
}

RowLayout &RowStack::layout(int i)
{
    Item &item = m_items[size_t(i)];
    if (item.layout == nullptr) {
        item.layout = std::make_unique<RowLayout>(item.row, m_style, std::exchange(item.before, nullptr).get());
        ++m_layoutsMade;
        const bool none = m_firstLayout >= m_endLayout;
        m_firstLayout = none ? i : qMin(m_firstLayout, i);
        m_endLayout = none ? i + 1 : qMax(m_endLayout, i + 1);
    }
    item.layout->setWidth(contentWidth(i));
    return *item.layout;
}

std::optional<std::pair<quint32, QRect>> RowStack::difference(int i) const
{
    const Item &item = m_items.at(size_t(i));
    const auto rect = item.layout && item.serialBefore > 0 ? item.layout->difference() : std::nullopt;
    return rect ? std::optional(std::pair(item.serialBefore, *rect)) : std::nullopt;
}

QStringList RowStack::links(int first, int end)
{
    QStringList links;
    for (int i = first; i < end; ++i) {
        for (const RowLayout::Link &link : layout(i).links())
            links += link.address;
    }
    links.removeDuplicates();
    return links;
}

void RowStack::keepLayouts(int first, int last)
{
    const int end = qMin(count(), m_endLayout);
    const auto drop = [this](int from, int to) {
        for (int i = from; i < to; ++i) {
            m_items[size_t(i)].layout.reset();
            m_items[size_t(i)].before.reset();
        }
    };
    drop(m_firstLayout, qMin(first, end));
    drop(qMax(last + 1, m_firstLayout), end);
    m_firstLayout = qMax(m_firstLayout, first);
    m_endLayout = qMin(end, last + 1);
}

} // namespace waybill
