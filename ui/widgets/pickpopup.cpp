#include "ui/widgets/pickpopup.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace waybill {

namespace {

enum Role { IdRole = Qt::UserRole, NoteRole, DotRole, CurrentRole };

constexpr int mostRows = 9;

/// A dot, words, and a note at the end.
class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {designLength(option.font, 120), designLength(option.font, 30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintBox(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1), theme.accentBackground, {}, 0, 6);
        const int edge = designLength(option.font, 8);
        QRect area = option.rect.adjusted(edge, 0, -edge, 0);
        if (const auto dot = index.data(DotRole).value<QColor>(); dot.isValid()) {
            const int side = designLength(option.font, 12);
            const QRect place(area.left(), area.center().y() - side / 2, side, side);
            paintBox(*painter, QStyle::visualRect(option.direction, option.rect, place), dot, theme.line, 1, side / 2.0);
            area.setLeft(area.left() + side + edge);
        }
        const QString note = index.data(NoteRole).toString();
        const QFont noteFont = designFont(option.font, 12);
        const int noteWidth = qMin(QFontMetrics(noteFont).horizontalAdvance(note), area.width() * 3 / 5);
        const QRect notePlace(area.right() - noteWidth, area.top(), noteWidth + 1, area.height());
        painter->setFont(noteFont);
        painter->setPen(theme.muted);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, notePlace), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(note, Qt::ElideRight, noteWidth + 1));
        area.setRight(notePlace.left() - edge);
        painter->setFont(designFont(option.font, 13, index.data(CurrentRole).toBool() ? QFont::DemiBold : QFont::Normal));
        painter->setPen(theme.ink);
        const auto align = int(Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, area), align | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

PickPopup::PickPopup(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_items(new QStandardItemModel(this)),
      m_shown(new QSortFilterProxyModel(this))
{
    setAccessibleName(name);
    m_line->setAccessibleName(tr("Find: %1").arg(name));
    m_line->setPlaceholderText(name);
    m_shown->setSourceModel(m_items);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new PickDelegate(m_list));
    prepareList(m_list, name);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    // The line keeps the keyboard; what it does not want itself goes to the list.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_line->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    const int edge = designLength(font(), 8);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(designLength(font(), 6));
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &PickPopup::narrow);
    connect(m_list, &QAbstractItemView::clicked, this, &PickPopup::pickCurrent);
}

void PickPopup::open(const QList<PickItem> &items, const QString &current, const QRect &anchor, const QString &emptyText)
{
    m_emptyText = emptyText;
    m_items->clear();
    int currentRow = 0;
    for (const PickItem &item : items) {
        auto *row = new QStandardItem(item.text);
        row->setData(item.id, IdRole);
        row->setData(item.note, NoteRole);
        row->setData(item.dot, DotRole);
        row->setData(item.id == current, CurrentRole);
        row->setAccessibleText(item.note.isEmpty() ? item.text : tr("%1, %2").arg(item.text, item.note));
        if (item.id == current)
            currentRow = m_items->rowCount();
        m_items->appendRow(row);
    }
    m_line->clear();
    narrow({});
    const int rows = qBound(1, int(items.size()), mostRows);
    const int rowHeight = designLength(font(), 30);
    const int edges = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() + layout()->spacing();
    resize(qMax(anchor.width(), designLength(font(), 300)), m_line->sizeHint().height() + edges + rows * rowHeight);
    placePopup(this, anchor);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
    if (m_shown->rowCount() > 0) {
        m_list->setCurrentIndex(m_shown->index(currentRow, 0));
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

void PickPopup::narrow(const QString &text)
{
    m_shown->setFilterFixedString(text.trimmed());
    m_list->setCurrentIndex(m_shown->index(0, 0));
    m_line->setAccessibleDescription(m_shown->rowCount() == 0 ? tr("Nothing fits") : QString());
    update();
}

void PickPopup::pickCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString id = index.data(IdRole).toString();
    close();
    emit picked(id);
}

bool PickPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const auto go = [this](int to) { m_list->setCurrentIndex(m_shown->index(qBound(0, to, qMax(0, m_shown->rowCount() - 1)), 0)); };
    switch (key->key()) {
    case Qt::Key_Down:
        go(row + 1);
        return true;
    case Qt::Key_Up:
        go(row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        go(row - mostRows + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pickCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void PickPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    paintPopup(painter, rect(), theme);
    if (m_shown->rowCount() > 0)
        return;
    painter.setPen(theme.muted);
    painter.setFont(designFont(font(), 13));
    painter.drawText(m_list->geometry().adjusted(8, 0, -8, 0), int(Qt::AlignCenter | Qt::TextWordWrap),
                     m_items->rowCount() == 0 ? m_emptyText : tr("Nothing fits"));
}

PickField::PickField(const QString &name, QWidget *parent) : PickButton({}, parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Opens a list"));
}

void PickField::setContents(const QString &words, const QString &note)
{
    setAccessibleName(tr("%1: %2").arg(m_name, note.isEmpty() ? words : tr("%1, %2").arg(words, note)));
    setParts({{words, 13, QFont::Normal, &Theme::ink}, {note, 12, QFont::Normal, &Theme::muted, 10}});
}

QSize PickField::sizeHint() const
{
    return {designLength(font(), 260), designLength(font(), 37)};
}

} // namespace waybill
