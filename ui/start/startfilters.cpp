#include "ui/start/startfilters.h"

#include "app/base/printable.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/start/startdelegate.h"
#include "ui/start/startmodel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

/// Repositories and templates by name; what is rarer is reached by the search.
constexpr qsizetype mostNames = 24;
constexpr int countRole = Qt::UserRole; ///< int; none: a heading.
constexpr int onRole = Qt::UserRole + 1;
constexpr int tickedRole = Qt::UserRole + 2;     ///< bool: it is a box to tick.
constexpr int entryStateRole = Qt::UserRole + 3; ///< int: EntryState; none: it stands for no state.

} // namespace

class StartFilters::Rows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {designLength(option.font, 120), designLength(option.font, index.data(countRole).isValid() ? 32 : 34)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        const auto length = [&option](double design) { return designLength(option.font, design); };
        const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
        const int end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute);
        const bool heading = !index.data(countRole).isValid();
        const bool box = index.data(tickedRole).toBool();
        const bool on = index.data(onRole).toBool();
        const bool chosen = on && !box && !heading;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(1, 1, -1, -1);
        if (chosen) {
            paintBox(*painter, row, theme.accentBackground, {}, 0, 6);
            painter->fillRect(placed(QRect(row.left(), row.top(), 3, row.height())), theme.accent);
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected)
            paintBox(*painter, row, {}, theme.accent, 2, 6);
        QRect words = row.adjusted(length(10), heading ? length(8) : 0, -length(8), 0);
        const QFont font = designFont(option.font, heading ? 12 : 13, heading || chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        if (!heading) {
            painter->setPen(theme.muted);
            const QString count = QLocale().toString(index.data(countRole).toInt());
            const int room = QFontMetrics(font).horizontalAdvance(count);
            painter->drawText(placed(words), end | Qt::AlignVCenter, count);
            words.setRight(words.right() - room - length(8));
        }
        if (box) {
            const int side = length(16);
            const QRect mark = placed(QRect(words.left(), words.center().y() - side / 2, side, side));
            paintCheckMark(*painter, mark, QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off), theme);
            words.setLeft(words.left() + side + length(8));
        }
        if (!heading && !box) {
            const int side = length(18);
            const QRect mark = placed(QRect(words.left(), words.center().y() - side / 2, side, side));
            if (const QVariant state = index.data(entryStateRole); state.isValid())
                paintEntryMark(*painter, EntryState(state.toInt()), mark, theme);
            else
                paintGlyph(*painter, Glyph::Menu, mark, theme.ink, side / 18.0);
            words.setLeft(words.left() + side + length(8));
        }
        painter->setPen(heading ? theme.muted : theme.ink);
        painter->drawText(placed(words), align | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
        painter->restore();
    }
};

StartFilters::StartFilters(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("filters"));
    setAccessibleName(tr("Filters"));
    auto *column = new QVBoxLayout(this);
    const int margin = designLength(font(), 8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_list);
    prepareList(m_list, tr("Filters"));
    m_list->setAccessibleDescription(tr("Space or Enter chooses."));
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setItemDelegate(new Rows(m_list));
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
}

QList<StartFilters::Choice> StartFilters::choicesOf(const CatalogueCounts &counts) const
{
    QList<Choice> choices{{Kind::Heading, tr("State"), {}, {}, 0, false}, {Kind::State, tr("All"), {}, {}, counts.all, !m_filter.state}};
    for (int i = 0; i < entryStates; ++i) {
        const EntryState state = EntryState(i);
        const int count = counts.states[size_t(i)];
        if (count > 0 || m_filter.state == state || state == EntryState::Writing || state == EntryState::Filed)
            choices.append({Kind::State, stateName(state), state, {}, count, m_filter.state == state});
    }
    const auto named = [&](Kind kind, const QString &title, const CatalogueCounts::Named &names, const QSet<QString> &hidden) {
        // One alone is no choice.
        if (names.size() < 2)
            return;
        choices.append({Kind::Heading, title, {}, {}, 0, false});
        for (const auto &[name, count] : names.first(std::min(names.size(), mostNames))) {
            const QString text = !name.isEmpty() ? name : kind == Kind::Repository ? tr("No repository") : tr("Not known");
            choices.append({kind, text, {}, name, count, !hidden.contains(name)});
        }
    };
    named(Kind::Repository, tr("Repository"), counts.repositories, m_filter.hiddenRepositories);
    named(Kind::Form, tr("Template"), counts.forms, m_filter.hiddenForms);
    return choices;
}

void StartFilters::setCounts(const CatalogueCounts &counts, const CatalogueFilter &filter)
{
    m_filter = filter;
    const QList<Choice> choices = choicesOf(counts);
    // Most of what is typed into the search changes none.
    if (choices == m_choices)
        return;
    m_choices = choices;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        if (choice.kind == Kind::Heading) {
            item->setFlags(Qt::NoItemFlags);
            continue;
        }
        const bool box = choice.kind != Kind::State;
        item->setData(countRole, choice.count);
        item->setData(onRole, choice.on);
        item->setData(tickedRole, box);
        if (choice.state)
            item->setData(entryStateRole, int(*choice.state));
        const QString state = box ? (choice.on ? tr("shown") : tr("not shown")) : choice.on ? tr("chosen") : QString();
        QStringList spoken{choice.text, QLocale().toString(choice.count), state};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, enumeration(spoken));
    }
    m_list->setCurrentRow(row > 0 && row < m_list->count() ? row : 1);
}

void StartFilters::fillMenu(QMenu *menu)
{
    menu->clear();
    for (int row = 0; row < m_choices.size(); ++row) {
        const Choice &choice = m_choices.at(row);
        if (choice.kind == Kind::Heading) {
            menu->addSection(choice.text);
            continue;
        }
        QString text = choice.text;
        QAction *action = menu->addAction(tr("%1 (%L2)").arg(text.replace(u'&', QLatin1String("&&"))).arg(choice.count));
        action->setCheckable(true);
        action->setChecked(choice.on);
        connect(action, &QAction::triggered, this, [this, row] { choose(row); });
    }
}

void StartFilters::choose(int row)
{
    if (row < 0 || row >= m_choices.size() || m_choices.at(row).kind == Kind::Heading)
        return;
    const Choice choice = m_choices.at(row);
    CatalogueFilter filter = m_filter;
    if (choice.kind == Kind::State) {
        filter.state = choice.state;
    } else {
        QSet<QString> &hidden = choice.kind == Kind::Repository ? filter.hiddenRepositories : filter.hiddenForms;
        if (choice.on)
            hidden.insert(choice.name);
        else
            hidden.remove(choice.name);
    }
    emit chosen(filter);
}

bool StartFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartFilters::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), theme.line);
}

} // namespace waybill
