#include "ui/palette/commandpalette.h"

#include "ui/look/keycaps.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textmarks.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

// In design pixels.
constexpr double paletteWidth = 678;
constexpr double listHeight = 480;
constexpr double fromTop = 60;
constexpr double rowHeight = 35;
constexpr double tallRow = 52;
constexpr double headingHeight = 29;
constexpr double sideMargin = 12;
constexpr double markWidth = 28;
/// Rows of a group that are shown; what is typed finds the rest.
constexpr int mostOfGroup = 60;

enum PaletteRole { EntryRole = Qt::UserRole, SpansRole };

QString groupTitle(PaletteEntry::Group group)
{
    switch (group) {
    case PaletteEntry::Group::Problems:
        return CommandPalette::tr("Problems");
    case PaletteEntry::Group::Places:
        return CommandPalette::tr("Sections and fields");
    case PaletteEntry::Group::Actions:
        return CommandPalette::tr("Actions");
    case PaletteEntry::Group::Drafts:
        break;
    }
    return CommandPalette::tr("Drafts and templates");
}

/// Lies over the window: what is behind waits.
class Dim : public QWidget
{
public:
    explicit Dim(QWidget *window) : QWidget(window)
    {
        setGeometry(window->rect());
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool dark = themeFor(palette()).dark;
        QPainter(this).fillRect(rect(), dark ? QColor(1, 4, 9, 178) : QColor(31, 35, 40, 128));
    }
};

/// A heading, or an entry: mark, text with what was typed marked, a second line, words and keycaps at the end.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const QList<PaletteEntry> &entries, QObject *parent) : QStyledItemDelegate(parent), m_entries(entries) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PaletteEntry *entry = entryOf(index);
        return {100, designLength(option.font, !entry ? headingHeight : entry->detail.isEmpty() ? rowHeight : tallRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int side = designLength(option.font, sideMargin);
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        if (const PaletteEntry *entry = entryOf(index)) {
            paintEntry(*painter, option, *entry, index.data(SpansRole), theme);
        } else {
            painter->setFont(designFont(option.font, 12, QFont::DemiBold));
            painter->setPen(theme.muted);
            painter->drawText(option.rect.adjusted(side, 0, -side, -designLength(option.font, 4)), align | Qt::AlignBottom,
                              index.data().toString());
        }
        painter->restore();
    }

private:
    const PaletteEntry *entryOf(const QModelIndex &index) const
    {
        const QVariant number = index.data(EntryRole);
        return number.isValid() ? &m_entries.at(number.toInt()) : nullptr;
    }

    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry, const QVariant &spans,
                           const Theme &theme)
    {
        const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(option.rect, theme.accentBackground);
            painter.fillRect(placed({option.rect.left(), option.rect.top(), 3, option.rect.height()}), theme.accent);
        }
        const int side = designLength(option.font, sideMargin);
        QRect room = option.rect.adjusted(side, 0, -side, 0);
        if (entry.mark) {
            const int size = designLength(option.font, 18);
            paintStateMark(painter, *entry.mark, placed({room.left(), room.top() + (room.height() - size) / 2, size, size}), theme);
        }
        room.setLeft(room.left() + designLength(option.font, markWidth));
        const QStringList caps = keyCaps(entry.key);
        paintKeyCaps(painter, placed(room), option.direction, caps, option.font, theme);
        if (!caps.isEmpty())
            room.setRight(room.right() - keyCapsWidth(caps, option.font) - designLength(option.font, 8));
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        if (!entry.aside.isEmpty()) {
            painter.setFont(designFont(option.font, 12));
            painter.setPen(theme.muted);
            const QString aside = painter.fontMetrics().elidedText(entry.aside, Qt::ElideRight, room.width() / 2);
            painter.drawText(placed(room), align | Qt::AlignVCenter | Qt::TextSingleLine, aside);
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(aside) - designLength(option.font, 12));
        }
        const int height = designLength(option.font, entry.detail.isEmpty() ? rowHeight : 24);
        const int top = entry.detail.isEmpty() ? room.top() : room.top() + designLength(option.font, 6);
        paintText(painter, option, placed({room.left(), top, room.width(), height}), entry, spans, theme);
        if (entry.detail.isEmpty())
            return;
        painter.setFont(designFont(option.font, 12));
        painter.setPen(theme.muted);
        const int lead = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter.drawText(placed({room.left(), top + height - 2, room.width(), designLength(option.font, 18)}),
                         lead | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(entry.detail, Qt::ElideRight, room.width()));
    }

    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const PaletteEntry &entry,
                          const QVariant &spans, const Theme &theme)
    {
        const QFont font = designFont(option.font, 14);
        QList<QTextLayout::FormatRange> marks;
        for (const PaletteMatch::Span &span : spans.value<QList<PaletteMatch::Span>>())
            marks.append(foundMark(span.begin, span.length, theme));
        painter.setPen(entry.possible ? theme.ink : theme.muted);
        paintMarkedLine(painter, room, entry.text, marks, font, option.direction, option.direction);
    }

    const QList<PaletteEntry> &m_entries;
};

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_entries(entries),
      m_line(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_dim(new Dim(window))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Go to or do"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    const int side = designLength(font(), sideMargin);
    top->setContentsMargins(side, designLength(font(), 10), side, designLength(font(), 10));
    top->setSpacing(designLength(font(), 12));
    top->addWidget(m_line, 1);
    top->addWidget(m_count);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *signs = new QLabel(tr("> actions   # sections   ! problems   ~ drafts"), this);
    signs->setForegroundRole(mutedRole);
    signs->setFont(designFont(font(), 12));
    signs->setContentsMargins(side, designLength(font(), 8), side, designLength(font(), 8));
    column->addWidget(signs);
    m_count->setForegroundRole(mutedRole);
    m_count->setFont(designFont(font(), 12));
    m_line->setPlaceholderText(tr("What do you want to do, or where to go?"));
    m_line->setAccessibleName(windowTitle());
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_entries, m_list));
    prepareList(m_list, tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase); // The colour of panels.
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        run();
    });
    fill({});
    m_dim->show();
    m_line->setFocus();
}

CommandPalette::~CommandPalette()
{
    delete m_dim;
}

void CommandPalette::fill(const QString &typed)
{
    m_model->clear();
    m_found = 0;
    for (const auto group :
         {PaletteEntry::Group::Problems, PaletteEntry::Group::Places, PaletteEntry::Group::Actions, PaletteEntry::Group::Drafts}) {
        addGroup(group, typed);
    }
    m_count->setText(tr("%1 of %2").arg(m_found).arg(m_entries.size()));
    if (m_found == 0) {
        auto *nothing = new QStandardItem(tr("Nothing of that name. Fewer letters find more."));
        nothing->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nothing);
    }
    choose(-1);
    move(1, false);
    place();
}

void CommandPalette::addGroup(PaletteEntry::Group group, const QString &typed)
{
    QString rest;
    if (!isGroupMeant(group, typed, rest))
        return;
    std::vector<std::pair<int, PaletteMatch>> found;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).group != group)
            continue;
        if (const std::optional<PaletteMatch> match = matchInText(m_entries.at(i).text, rest))
            found.emplace_back(i, *match);
    }
    if (found.empty())
        return;
    m_found += int(found.size());
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second.rank < b.second.rank; });
    auto *heading = new QStandardItem(groupTitle(group));
    heading->setFlags(Qt::NoItemFlags);
    m_model->appendRow(heading);
    for (const auto &[number, match] : found) {
        if (m_model->rowCount() - heading->row() > mostOfGroup)
            break;
        const PaletteEntry &entry = m_entries.at(number);
        auto *item = new QStandardItem(entry.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(number, EntryRole);
        item->setData(QVariant::fromValue(match.spans), SpansRole);
        QStringList words{entry.text, entry.detail, entry.aside, entry.key.toString(QKeySequence::NativeText)};
        words.removeAll(QString());
        item->setData(words.join(u'\n'), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::move(int by, bool group)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    bool passed = !group;
    for (int steps = 0; steps < rows; ++steps) {
        row = (row + by + rows) % rows;
        const bool isEntry = m_model->item(row)->data(EntryRole).isValid();
        passed = passed || !isEntry;
        if (isEntry && passed) {
            // Backwards the last of a group comes first.
            while (group && by < 0 && row > 0 && m_model->item(row - 1)->data(EntryRole).isValid())
                --row;
            return choose(row);
        }
    }
}

void CommandPalette::choose(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    // With the heading of the first group.
    if (row == 1)
        m_list->scrollToTop();
    speakCurrent();
}

void CommandPalette::speakCurrent()
{
    // The focus stays in the line: what it would do is its description.
    setSpokenDescription(m_line, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run()
{
    const QVariant number = m_list->currentIndex().data(EntryRole);
    if (!number.isValid())
        return;
    close();
    // Queued: it may open what takes this one's place.
    if (const std::function<void()> &what = m_entries.at(number.toInt()).run)
        QMetaObject::invokeMethod(parentWidget(), what, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr int page = 8;
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(key->key() == Qt::Key_Down ? 1 : -1, false);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i)
            move(key->key() == Qt::Key_PageDown ? 1 : -1, false);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        move(key->key() == Qt::Key_Tab ? 1 : -1, true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            run();
        return true;
    default:
        return false;
    }
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int margin = designLength(font(), 16);
    // As high as what was found, as far as there is room; it stays where it begins.
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < designLength(font(), listHeight); ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(0);
    const int around = layout()->minimumSize().height();
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    const QSize size = QSize(designLength(font(), paletteWidth), around + qMin(rows, designLength(font(), listHeight)))
                           .boundedTo(window->size() - QSize(2 * margin, 2 * margin));
    const int top = qMin(designLength(font(), fromTop), window->height() - size.height() - margin);
    const QRect screen = window->screen()->availableGeometry();
    QRect place(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, qMax(0, top))), size);
    place.moveTopLeft({qBound(screen.left(), place.left(), qMax(screen.left(), screen.right() - place.width())),
                       qBound(screen.top(), place.top(), qMax(screen.top(), screen.bottom() - place.height()))});
    setGeometry(place);
    setMask(roundedRegion(rect(), popupRadius));
}

void CommandPalette::showEvent(QShowEvent *event)
{
    place();
    m_dim->raise();
    QDialog::showEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopup(painter, rect(), themeFor(palette()));
}

} // namespace waybill
