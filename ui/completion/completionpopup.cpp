#include "ui/completion/completionpopup.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textmarks.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

// In design pixels.
constexpr double popupWidth = 436;
constexpr double rowHeight = 35;
constexpr double sideMargin = 12;
constexpr double markWidth = 30;
constexpr double markSize = 20;
constexpr double bellWidth = 24;
constexpr int gap = 4;

std::optional<Glyph> glyphOf(Completion::Sort sort)
{
    switch (sort) {
    case Completion::Sort::OpenIssue:
        return Glyph::Opened;
    case Completion::Sort::ClosedIssue:
        return Glyph::Closed;
    case Completion::Sort::OpenPull:
    case Completion::Sort::ClosedPull:
    case Completion::Sort::MergedPull:
        return Glyph::Branch;
    case Completion::Sort::Milestone:
        return Glyph::Milestone;
    case Completion::Sort::Assignable:
    case Completion::Sort::Participant:
    case Completion::Sort::Emoji:
        break;
    }
    return std::nullopt;
}

/// As GitHub colours them.
QColor colourOf(Completion::Sort sort, const Theme &theme)
{
    switch (sort) {
    case Completion::Sort::OpenIssue:
    case Completion::Sort::OpenPull:
        return theme.ok;
    case Completion::Sort::ClosedIssue:
    case Completion::Sort::MergedPull:
        return theme.important;
    case Completion::Sort::ClosedPull:
        return theme.error;
    default:
        return theme.muted;
    }
}

/// A mark, what is inserted or its number, a title, and at the end what it is.
class CompletionRows : public QStyledItemDelegate
{
public:
    CompletionRows(const QList<Completion> &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, designLength(option.font, rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Completion &row = m_rows.at(index.row());
        const Theme &theme = themeFor(option.palette);
        const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.accentBackground);
            painter->fillRect(placed({option.rect.left(), option.rect.top(), 3, option.rect.height()}), theme.accent);
        }
        const int side = designLength(option.font, sideMargin);
        QRect room = option.rect.adjusted(side, 0, -side, 0);
        const int size = designLength(option.font, markSize);
        paintMark(*painter, placed({room.left(), room.top() + (room.height() - size) / 2, size, size}), row, option.font, theme);
        room.setLeft(room.left() + designLength(option.font, markWidth));
        painter->setFont(designFont(option.font, 12));
        painter->setPen(theme.muted);
        const QString aside = painter->fontMetrics().elidedText(row.aside, Qt::ElideRight, room.width() / 2);
        const int end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        painter->drawText(placed(room), end | Qt::AlignVCenter | Qt::TextSingleLine, aside);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(aside) - side);
        painter->setPen(theme.ink);
        const bool number = glyphOf(row.sort).has_value();
        const QFont strong = designFont(option.font, 14, number ? QFont::Bold : QFont::Normal);
        room.setLeft(room.left() + paintWords(*painter, placed(room), option.direction, row.text, row.textMarks, strong, theme));
        if (number) {
            room.setLeft(room.left() + (row.text.isEmpty() ? 0 : designLength(option.font, 8)));
            paintWords(*painter, placed(room), option.direction, row.words, row.wordMarks, designFont(option.font, 14), theme);
        }
        painter->restore();
    }

private:
    static void paintMark(QPainter &painter, const QRect &place, const Completion &row, const QFont &font, const Theme &theme)
    {
        if (const std::optional<Glyph> glyph = glyphOf(row.sort))
            return paintGlyph(painter, *glyph, place, colourOf(row.sort, theme), place.width() / 16.0 * 0.9);
        if (row.sort == Completion::Sort::Emoji) {
            painter.setPen(theme.ink);
            painter.setFont(designFont(font, 16));
            painter.drawText(place, Qt::AlignCenter, row.words);
            return;
        }
        // A picture of the person would have to be loaded; the letter tells as much.
        const QList<QColor> colours{theme.important, theme.accent, theme.muted};
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.at(qHash(row.text) % size_t(colours.size())));
        painter.drawEllipse(place);
        painter.setPen(theme.onAccent);
        painter.setFont(designFont(font, 11, QFont::Bold));
        painter.drawText(place, Qt::AlignCenter, row.text.mid(1, 1).toUpper());
    }

    /// Gives the width that it took.
    static int paintWords(QPainter &painter, const QRect &room, Qt::LayoutDirection direction, const QString &words,
                          const QList<Completion::Mark> &marks, const QFont &font, const Theme &theme)
    {
        if (words.isEmpty())
            return 0;
        QList<QTextLayout::FormatRange> found;
        for (const Completion::Mark &mark : marks)
            found.append(foundMark(mark.begin, mark.length, theme));
        // Logins, numbers and names run from left to right in every language, and a title as it is written.
        return paintMarkedLine(painter, room, words, found, font, direction, words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    }

    const QList<Completion> &m_rows;
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *window)
    : QWidget(window), m_list(new QListView(this)), m_items(new QStandardItemModel(this)), m_foot(new QLabel(this))
{
    setObjectName(QStringLiteral("completion"));
    setAccessibleName(tr("What may be meant"));
    setFocusPolicy(Qt::ClickFocus); // A click gives it to the text, which has it.
    prepareList(m_list, accessibleName());
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setFocusPolicy(Qt::ClickFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_items);
    m_list->setItemDelegate(new CompletionRows(m_rows, m_list));
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_foot->setForegroundRole(mutedRole);
    m_foot->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_foot);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::clicked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionPopup::showFoot);
    hide();
}

void CompletionPopup::showRows(const QList<Completion> &rows, QWidget *text, const QRect &anchor, const QString &readAt)
{
    setFocusProxy(text);
    m_list->setFocusProxy(text);
    m_rows = rows;
    m_readAt = readAt;
    m_items->clear();
    for (const Completion &row : rows) {
        QStringList spoken{row.text, row.words, row.aside};
        spoken.removeAll(QString());
        auto *item = new QStandardItem(spoken.join(QStringLiteral(", ")));
        m_items->appendRow(item);
    }
    m_foot->setFont(designFont(font(), 12));
    m_list->setFixedHeight(int(rows.size()) * designLength(font(), rowHeight));
    m_list->setCurrentIndex(m_items->index(0, 0));
    showFoot();
    place(anchor);
    show();
    raise();
}

void CompletionPopup::showFoot()
{
    const Completion *row = current();
    QString words;
    m_notifies = row && (row->sort == Completion::Sort::Assignable || row->sort == Completion::Sort::Participant);
    if (m_notifies)
        words = tr("Notifies %1 when the issue is filed").arg(row->text.mid(1));
    else if (row && row->sort != Completion::Sort::Emoji)
        words = m_readAt.isEmpty() ? tr("By number or words") : tr("By number or words · read %1, works offline").arg(m_readAt);
    const int side = designLength(font(), sideMargin);
    const int edge = designLength(font(), 7);
    const int lead = side + (m_notifies ? designLength(font(), bellWidth) : 0);
    m_foot->setContentsMargins(isRightToLeft() ? side : lead, edge, isRightToLeft() ? lead : side, edge);
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty());
    update();
}

void CompletionPopup::place(const QRect &anchor)
{
    const QRect room = parentWidget()->rect();
    const int foot = m_foot->isHidden() ? 0 : m_foot->sizeHint().height();
    const QSize size(std::min(designLength(font(), popupWidth), room.width()), m_list->height() + foot + 2);
    const bool below = anchor.bottom() + gap + size.height() <= room.bottom();
    const int side = designLength(font(), sideMargin);
    const int left = isRightToLeft() ? anchor.right() + side - size.width() : anchor.left() - side;
    const int top = below ? anchor.bottom() + gap : std::max(0, anchor.top() - gap - size.height());
    setGeometry({QPoint(std::clamp(left, 0, room.width() - size.width()), top), size});
}

void CompletionPopup::move(int by)
{
    const int count = m_items->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_items->index((m_list->currentIndex().row() + by + count * std::abs(by)) % count, 0));
}

const Completion *CompletionPopup::current() const
{
    const int row = m_list->currentIndex().row();
    return isHidden() && m_rows.isEmpty() ? nullptr : row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeFor(palette());
    painter.fillRect(rect(), theme.background);
    paintBox(painter, rect(), theme.panel, theme.edge, 1, 6);
    if (!m_foot->isHidden()) {
        painter.setPen(theme.line);
        painter.drawLine(1, m_foot->y(), width() - 2, m_foot->y());
        const int size = designLength(font(), 16);
        const QRect bell(designLength(font(), sideMargin), m_foot->y() + (m_foot->height() - size) / 2, size, size);
        if (m_notifies)
            paintGlyph(painter, Glyph::Bell, QStyle::visualRect(layoutDirection(), rect(), bell), theme.muted, size / 16.0 * 0.85);
    }
}

} // namespace waybill
