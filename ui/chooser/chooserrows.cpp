#include "ui/chooser/chooserrows.h"

#include "app/base/printable.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textmarks.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace waybill {

namespace {

// In design pixels.
constexpr double chooserRowHeight = 56;
constexpr double chooserHeadingHeight = 34;
constexpr double chooserSide = 12;
constexpr double chipHeight = 20;
constexpr QSize wantedRows(420, 460);
constexpr QSize leastRows(240, 150);

enum ChooserRole { GroupNumberRole = Qt::UserRole, EntryNumberRole };

QStringList wordsOf(const QString &typed)
{
    return typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

Glyph glyphOf(const ChooserEntry &entry)
{
    switch (entry.kind) {
    case ChooserEntry::Kind::Contact:
        return Glyph::Link;
    case ChooserEntry::Kind::Blank:
        return Glyph::Pencil;
    case ChooserEntry::Kind::File:
        return Glyph::More;
    case ChooserEntry::Kind::Template:
        break;
    }
    return Glyph::Document;
}

std::pair<QColor, QColor> coloursOf(ChooserEntry::Tone tone, const Theme &theme)
{
    switch (tone) {
    case ChooserEntry::Tone::Ok:
        return {theme.ok, theme.okBackground};
    case ChooserEntry::Tone::Warning:
        return {theme.warning, theme.warningBackground};
    case ChooserEntry::Tone::Error:
        return {theme.error, theme.errorBackground};
    case ChooserEntry::Tone::None:
        break;
    }
    return {theme.ink, theme.faintLine};
}

/// A heading, or an entry: a glyph, name and about, what it is and how it is at the end.
class ChooserDelegate : public QStyledItemDelegate
{
public:
    ChooserDelegate(const QList<ChooserRows::Group> &groups, const QString &typed, QObject *parent)
        : QStyledItemDelegate(parent), m_groups(groups), m_typed(typed)
    {
    }

    const ChooserEntry *entryOf(const QModelIndex &index) const
    {
        const QVariant number = index.data(EntryNumberRole);
        return number.isValid() ? &m_groups.at(index.data(GroupNumberRole).toInt()).entries.at(number.toInt()) : nullptr;
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, designLength(option.font, entryOf(index) ? chooserRowHeight : chooserHeadingHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (const ChooserEntry *entry = entryOf(index)) {
            paintEntry(*painter, option, *entry, theme);
        } else {
            painter->setFont(designFont(option.font, 12.5, QFont::DemiBold));
            painter->setPen(theme.muted);
            const int side = designLength(option.font, chooserSide);
            const QRect room = option.rect.adjusted(side, 0, -side, -designLength(option.font, 6));
            painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignBottom | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        }
        painter->restore();
    }

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const ChooserEntry &entry, const Theme &theme) const
    {
        const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect all = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(all, theme.accentBackground);
            painter.fillRect(placed({all.left(), all.top(), designLength(option.font, 3), all.height()}), theme.accent);
        }
        painter.fillRect(placed({all.left(), all.bottom(), all.width(), 1}), theme.line);
        const int side = designLength(option.font, chooserSide);
        QRect room = all.adjusted(side, designLength(option.font, 7), -side, -designLength(option.font, 7));
        const int mark = designLength(option.font, 18);
        paintGlyph(painter, glyphOf(entry), placed({room.left(), room.top() + designLength(option.font, 2), mark, mark}), theme.accent,
                   designLength(option.font, 100) / 100.0);
        room.setLeft(room.left() + mark + designLength(option.font, 10));
        const int half = room.height() / 2;
        const int upper = paintAside(painter, option, entry.aside, {room.left(), room.top(), room.width(), half}, theme);
        const int lower = paintChip(painter, option, entry, {room.left(), room.top() + half, room.width(), half}, theme);
        QList<QTextLayout::FormatRange> marks;
        for (const QString &word : wordsOf(m_typed)) {
            if (const qsizetype at = entry.name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
                marks.append(foundMark(at, word.size(), theme));
        }
        painter.setPen(theme.ink);
        paintMarkedLine(painter, placed({room.left(), room.top(), room.width() - upper, half}), entry.name, marks,
                        designFont(option.font, 14, QFont::DemiBold), option.direction, option.direction);
        painter.setPen(theme.muted);
        paintMarkedLine(painter, placed({room.left(), room.top() + half, room.width() - lower, half}), entry.about, {},
                        designFont(option.font, 12.5), option.direction, option.direction);
    }

    /// Its width, with what is left free before it.
    static int paintAside(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, const QRect &room, const Theme &theme)
    {
        if (text.isEmpty())
            return 0;
        painter.setFont(designFont(option.font, 12));
        painter.setPen(theme.muted);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width() / 2);
        const int width = painter.fontMetrics().horizontalAdvance(shown);
        const QRect place(room.right() + 1 - width, room.top(), width, room.height());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter | Qt::TextSingleLine, shown);
        return width + designLength(option.font, 12);
    }

    static int paintChip(QPainter &painter, const QStyleOptionViewItem &option, const ChooserEntry &entry, const QRect &room,
                         const Theme &theme)
    {
        if (entry.chip.isEmpty())
            return 0;
        painter.setFont(designFont(option.font, 12, QFont::DemiBold));
        const int height = qMin(room.height(), designLength(option.font, chipHeight));
        const int width = painter.fontMetrics().horizontalAdvance(entry.chip) + designLength(option.font, 16);
        const QRect place = QStyle::visualRect(option.direction, option.rect,
                                               {room.right() + 1 - width, room.top() + (room.height() - height) / 2, width, height});
        const auto [ink, ground] = coloursOf(entry.tone, theme);
        paintBox(painter, place, ground, QColor(), 0, height / 2.0);
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, entry.chip);
        return width + designLength(option.font, 12);
    }

    const QList<ChooserRows::Group> &m_groups;
    const QString &m_typed;
};

bool isLike(const ChooserEntry &one, const ChooserEntry &other)
{
    return one.kind == other.kind && one.number == other.number;
}

} // namespace

ChooserRows::ChooserRows(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    prepareList(this, tr("Templates"));
    setObjectName(QStringLiteral("rows"));
    setModel(m_items);
    setItemDelegate(new ChooserDelegate(m_groups, m_typed, this));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(EntryNumberRole).isValid())
            return;
        m_touched = true;
        choose(index.row());
    });
    connect(this, &QListView::doubleClicked, this, [this] {
        if (current())
            emit chosen();
    });
}

QSize ChooserRows::sizeHint() const
{
    return {designLength(font(), wantedRows.width()), designLength(font(), wantedRows.height())};
}

QSize ChooserRows::minimumSizeHint() const
{
    return {designLength(font(), leastRows.width()), designLength(font(), leastRows.height())};
}

void ChooserRows::setGroups(const QList<Group> &groups)
{
    const std::optional<ChooserEntry> before = m_touched && current() ? std::optional(*current()) : std::nullopt;
    // The rows name entries of the groups.
    m_items->clear();
    m_groups = groups;
    fill();
    for (int row = 0; before && row < m_items->rowCount(); ++row) {
        const QModelIndex index = m_items->index(row, 0);
        const QVariant number = index.data(EntryNumberRole);
        if (number.isValid() && isLike(m_groups.at(index.data(GroupNumberRole).toInt()).entries.at(number.toInt()), *before))
            return choose(row);
    }
    step(1);
}

void ChooserRows::narrow(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    m_items->clear();
    m_touched = false;
    fill();
    step(1);
}

void ChooserRows::fill()
{
    const QStringList words = wordsOf(m_typed);
    for (int group = 0; group < m_groups.size(); ++group) {
        QList<QStandardItem *> fitting;
        for (int number = 0; number < m_groups.at(group).entries.size(); ++number) {
            const ChooserEntry &entry = m_groups.at(group).entries.at(number);
            const QString text = entry.name + u'\n' + entry.about + u'\n' + entry.aside;
            const auto isIn = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
            if (!std::all_of(words.cbegin(), words.cend(), isIn))
                continue;
            auto *item = new QStandardItem(entry.name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setData(group, GroupNumberRole);
            item->setData(number, EntryNumberRole);
            QStringList spoken{entry.name, entry.about, entry.aside, entry.chip};
            spoken.removeAll(QString());
            item->setData(spoken.join(u'\n'), Qt::AccessibleTextRole);
            fitting += item;
        }
        if (fitting.isEmpty())
            continue;
        auto *heading = new QStandardItem(m_groups.at(group).heading);
        heading->setFlags(Qt::NoItemFlags);
        m_items->appendRow(heading);
        m_items->invisibleRootItem()->appendRows(fitting);
    }
    if (m_items->rowCount() > 0)
        return;
    auto *nothing =
        new QStandardItem(words.isEmpty() ? tr("Nothing to choose from yet.") : tr("Nothing of that name. Fewer letters find more."));
    nothing->setFlags(Qt::NoItemFlags);
    m_items->appendRow(nothing);
}

const ChooserEntry *ChooserRows::current() const
{
    return static_cast<ChooserDelegate *>(itemDelegate())->entryOf(currentIndex());
}

void ChooserRows::move(int by)
{
    m_touched = true;
    step(by);
}

void ChooserRows::step(int by)
{
    const int rows = m_items->rowCount();
    for (int row = currentIndex().row() + by; row >= 0 && row < rows; row += by) {
        if (m_items->item(row)->isSelectable())
            return choose(row);
    }
    if (!current())
        emit currentEntryChanged();
}

void ChooserRows::choose(int row)
{
    setCurrentIndex(m_items->index(row, 0));
    // With the heading of the first group.
    if (row == 1)
        scrollToTop();
    emit currentEntryChanged();
}

QString ChooserRows::spokenCurrent() const
{
    return currentIndex().data(Qt::AccessibleTextRole).toString();
}

} // namespace waybill
