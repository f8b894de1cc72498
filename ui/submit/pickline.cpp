#include "ui/submit/pickline.h"

#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/checkedline.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

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
            painter->fillRect(option.rect, theme.accentBackground);
        if (option.state & QStyle::State_Selected) {
            const QRect bar(option.rect.topLeft(), QSize(3, option.rect.height()));
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
        }
        const int edge = designLength(option.font, 12);
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
        // The painter mirrors it.
        const auto align = int(Qt::AlignVCenter | Qt::AlignLeft);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, area), align | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

PickLine::PickLine(const QString &name, QWidget *parent)
    : QLineEdit(parent), m_items(new QStandardItemModel(this)), m_completer(new QCompleter(m_items, this))
{
    setAccessibleName(name);
    auto *list = new QListView; // The completer takes it.
    prepareList(list, name);
    list->setFrameShape(QFrame::StyledPanel);
    list->setUniformItemSizes(true);
    list->setMinimumWidth(designLength(font(), 320));
    m_completer->setPopup(list);
    list->setItemDelegate(new PickDelegate(list));
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->setWrapAround(false);
    // What is picked begins where the widget does, whichever way it is read itself: the arrow and the note stand at the end.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    setTextMargins(mirroredMargins(this, {0, 0, designLength(font(), 20), 0}));
    // Not setCompleter: with that, going through the list would overwrite what was typed.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        setContents(m_words, m_note);
        if (index.isValid())
            emit picked(index.data(IdRole).toString());
    });
    connect(this, &QLineEdit::textChanged, this, &PickLine::suggest);
    boundLine(this, [this](const QString &why) { showNote(why); });
}

void PickLine::setContents(const QString &words, const QString &note)
{
    m_words = words;
    m_note = note;
    // What a screen reader writes is a change of the text as well; this is none.
    const QSignalBlocker blocker(this);
    setText(words);
    setCursorPosition(0);
    showNote(note);
}

void PickLine::showNote(const QString &note)
{
    m_shownNote = note;
    setAccessibleDescription(note.isEmpty() ? tr("Opens a list") : note);
    update();
}

void PickLine::setItems(const QList<PickItem> &items, const QString &current, const QString &emptyText)
{
    QList<QStandardItem *> rows;
    for (const PickItem &item : items) {
        auto *row = new QStandardItem(item.text);
        row->setData(item.id, IdRole);
        row->setData(item.note, NoteRole);
        row->setData(item.dot, DotRole);
        row->setData(item.id == current, CurrentRole);
        row->setAccessibleText(item.note.isEmpty() ? item.text : tr("%1, %2").arg(item.text, item.note));
        rows += row;
    }
    if (rows.isEmpty()) {
        rows += new QStandardItem(emptyText);
        rows.last()->setFlags(Qt::NoItemFlags);
    }
    m_items->clear();
    m_items->invisibleRootItem()->appendRows(rows);
}

void PickLine::suggest(const QString &typed)
{
    QAbstractItemView *list = m_completer->popup();
    if (!list->isVisible())
        emit opening();
    m_completer->setCompletionPrefix(typed.trimmed());
    m_completer->complete();
    const QAbstractItemModel *shown = m_completer->completionModel();
    const QModelIndex first = shown->index(0, 0);
    showNote(first.isValid() ? QString() : tr("Nothing fits"));
    list->setCurrentIndex(typed.isEmpty() ? shown->match(first, CurrentRole, true).value(0, first) : first);
    list->scrollTo(list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void PickLine::openList()
{
    suggest(isModified() ? text() : QString());
    if (!isModified())
        selectAll();
}

void PickLine::keyPressEvent(QKeyEvent *event)
{
    const auto opens = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down, Qt::Key_Up, Qt::Key_F4};
    const bool wanted = std::find(opens.begin(), opens.end(), event->key()) != opens.end();
    if (wanted && !event->isAutoRepeat() && !m_completer->popup()->isVisible())
        openList();
    else
        QLineEdit::keyPressEvent(event);
}

void PickLine::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !hasSelectedText())
        openList();
}

void PickLine::focusOutEvent(QFocusEvent *event)
{
    setContents(m_words, m_note);
    QLineEdit::focusOutEvent(event);
}

void PickLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const auto length = [this](double design) { return designLength(font(), design); };
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    paintGlyph(painter, Glyph::ChevronDown, mirrored({width() - length(24), 0, length(16), height()}), theme.ink, length(16) * 0.8 / 16);
    painter.setFont(designFont(font(), 12));
    painter.setPen(theme.muted);
    const int left = length(24) + fontMetrics().horizontalAdvance(text());
    const QRect place(left, 0, width() - length(32) - left, height());
    if (place.width() > length(24))
        painter.drawText(mirrored(place), int(Qt::AlignVCenter | Qt::AlignRight),
                         painter.fontMetrics().elidedText(m_shownNote, Qt::ElideRight, place.width()));
}

} // namespace waybill
