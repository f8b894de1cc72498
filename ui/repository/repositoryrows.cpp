#include "ui/repository/repositoryrows.h"

#include "app/base/printable.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace waybill {

namespace {

constexpr int rowsInView = 8;
constexpr double rowPixels = 32;
enum Role { GroupRole = Qt::UserRole, RowRole, DetailRole, PartsRole };

QStringList partsOf(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s/]+"));
    return typed.split(between, Qt::SkipEmptyParts);
}

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {designLength(option.font, 100), designLength(option.font, rowPixels)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        const bool heading = !index.flags().testFlag(Qt::ItemIsSelectable);
        painter->save();
        if (!heading && option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintHighlight(*painter, option, theme);
        const int edge = designLength(option.font, 10);
        QRect area = option.rect.adjusted(edge, 0, -edge, 0);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto draw = [&](const QFont &font, const QColor &color, const QString &text, Qt::Alignment side, Qt::TextElideMode cut) {
            painter->setFont(font);
            painter->setPen(color);
            const QString shown = painter->fontMetrics().elidedText(text, cut, area.width());
            painter->drawText(area, int(Qt::AlignVCenter | side) | Qt::TextSingleLine, shown);
            return painter->fontMetrics().horizontalAdvance(shown);
        };
        // The painter mirrors left and right.
        const int used = draw(designFont(option.font, 12), theme.muted, index.data(DetailRole).toString(), Qt::AlignRight, Qt::ElideRight);
        area.adjust(mirrored ? used + edge : 0, 0, mirrored ? 0 : -used - edge, 0);
        const QFont font = heading ? designFont(option.font, 12.5, QFont::DemiBold) : designFont(option.font, 14);
        if (!heading)
            markParts(*painter, font, area, index, theme, mirrored);
        draw(font, heading ? theme.muted : theme.ink, index.data().toString(), Qt::AlignLeft, Qt::ElideMiddle);
        painter->restore();
    }

private:
    static void paintHighlight(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
    {
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        paintBox(painter, box, theme.accentBackground, QColor(), 0, 4);
        if (!(option.state & QStyle::State_Selected))
            return;
        const QRect bar(box.x(), box.y(), designLength(option.font, 3), box.height());
        painter.fillRect(QStyle::visualRect(option.direction, box, bar), theme.accent);
    }

    /// Underlines where the typed parts stand, also for who sees no colours.
    static void markParts(QPainter &painter, const QFont &font, const QRect &area, const QModelIndex &index, const Theme &theme,
                          bool mirrored)
    {
        const QString text = index.data().toString();
        const QFontMetrics metrics(font);
        const int whole = metrics.horizontalAdvance(text);
        if (whole > area.width())
            return;
        const int start = mirrored ? area.right() + 1 - whole : area.left();
        for (const QString &part : index.data(PartsRole).toStringList()) {
            const qsizetype at = text.indexOf(part, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            const int from = start + metrics.horizontalAdvance(text.left(at));
            const int to = start + metrics.horizontalAdvance(text.left(at + part.size()));
            const int top = area.center().y() - metrics.height() / 2;
            painter.fillRect(from, top, to - from, metrics.height(), theme.warningBackground);
            painter.fillRect(from, top + metrics.height(), to - from, designLength(font, 2), theme.warning);
        }
    }
};

} // namespace

RepositoryRows::RepositoryRows(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    prepareList(this, tr("Repositories"));
    setModel(m_items);
    setItemDelegate(new RowDelegate(this));
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    // Tab leaves the list; the arrow keys go through it.
    setTabKeyNavigation(false);
    connect(this, &QAbstractItemView::clicked, this, &RepositoryRows::choose);
}

void RepositoryRows::setGroups(const QList<Group> &groups)
{
    m_groups = groups;
    qsizetype rows = 0;
    for (const Group &group : groups)
        rows += group.rows.size() + (group.heading.isEmpty() || group.rows.isEmpty() ? 0 : 1);
    setFixedHeight(int(std::clamp<qsizetype>(rows, 1, rowsInView)) * designLength(font(), rowPixels));
    narrow(m_typed);
}

void RepositoryRows::narrow(const QString &typed)
{
    m_typed = typed;
    const QStringList parts = partsOf(typed);
    QList<QStandardItem *> items;
    for (int group = 0; group < m_groups.size(); ++group) {
        QList<QStandardItem *> fitting;
        for (int row = 0; row < m_groups.at(group).rows.size(); ++row) {
            const Row &one = m_groups.at(group).rows.at(row);
            const QString text = shownAddress(one.address);
            if (!std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return text.contains(part, Qt::CaseInsensitive); }))
                continue;
            auto *item = new QStandardItem(text);
            item->setData(group, GroupRole);
            item->setData(row, RowRole);
            item->setData(one.detail, DetailRole);
            item->setData(parts, PartsRole);
            item->setData(one.detail.isEmpty() ? text : enumeration({text, one.detail}), Qt::AccessibleTextRole);
            fitting += item;
        }
        if (!fitting.isEmpty() && !m_groups.at(group).heading.isEmpty()) {
            items += new QStandardItem(m_groups.at(group).heading);
            items.constLast()->setFlags(Qt::ItemIsEnabled);
        }
        items += fitting;
    }
    m_items->clear();
    if (!items.isEmpty())
        m_items->invisibleRootItem()->appendRows(items);
}

bool RepositoryRows::isListed(const RepositoryAddress &address) const
{
    const QString text = shownAddress(address);
    return std::any_of(m_groups.cbegin(), m_groups.cend(), [&text](const Group &group) {
        return std::any_of(group.rows.cbegin(), group.rows.cend(),
                           [&text](const Row &row) { return shownAddress(row.address).compare(text, Qt::CaseInsensitive) == 0; });
    });
}

QModelIndex RepositoryRows::firstRow() const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->isSelectable())
            return m_items->index(row, 0);
    }
    return {};
}

void RepositoryRows::enter()
{
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(firstRow());
}

void RepositoryRows::choose(const QModelIndex &index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsSelectable))
        emit chosen(RepositoryAddress(m_groups.at(index.data(GroupRole).toInt()).rows.at(index.data(RowRole).toInt()).address));
}

void RepositoryRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentIndex());
    if (event->key() == Qt::Key_Up && currentIndex().row() <= firstRow().row()) {
        clearSelection();
        emit left();
        return;
    }
    QListView::keyPressEvent(event);
}

QString shownAddress(const RepositoryAddress &address)
{
    const bool elsewhere = !address.host.isEmpty() && address.host != u"github.com";
    return elsewhere ? address.host + u'/' + address.name.text() : address.name.text();
}

} // namespace waybill
