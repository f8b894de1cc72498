#include "ui/start/startbars.h"

#include "ui/look/keytable.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace waybill {

namespace {

/// Of words that are looked for.
constexpr int mostCharacters = 256;

} // namespace

StartHead::StartHead(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_filterButton(new QPushButton(tr("Filters"), this)),
      m_filterMenu(new QMenu(this)),
      m_order(new QPushButton(this)),
      m_status(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_everything(new LinkButton(tr("Show everything"), this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search titles and answers"));
    m_search->setAccessibleName(tr("Search titles and answers"));
    m_search->setToolTip(withKey(tr("Search titles and answers"), keyEntry("findRow")));
    m_search->setMaxLength(mostCharacters);
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_filterButton->setMenu(m_filterMenu);
    m_order->setObjectName(QStringLiteral("order"));
    m_status->setObjectName(QStringLiteral("status"));
    m_everything->setObjectName(QStringLiteral("everything"));
    auto *back = new QPushButton(tr("Back to the form"), this);
    back->setObjectName(QStringLiteral("back"));
    auto *row = new QHBoxLayout;
    row->setSpacing(designLength(font(), 10));
    row->addWidget(m_search, 1);
    for (QPushButton *button : {m_filterButton, m_order, back})
        row->addWidget(button);
    auto *status = new QHBoxLayout;
    status->addWidget(m_status, 1);
    status->addWidget(m_everything);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(designLength(font(), 8));
    column->addLayout(row);
    column->addLayout(status);
    connect(back, &QPushButton::clicked, this, &StartHead::closeWanted);
    connect(m_everything, &LinkButton::clicked, this, &StartHead::everythingWanted);
    makeOrder();
    setFiltered(false);
}

void StartHead::makeOrder()
{
    using Order = CatalogueFilter::Order;
    auto *menu = new QMenu(this);
    const std::pair<Order, QString> orders[] = {
        {Order::LastChange, tr("Last change first")}, {Order::Title, tr("By title")}, {Order::Repository, tr("By repository")}};
    m_order->setText(orders[0].second);
    m_order->setAccessibleDescription(tr("The order of the list"));
    m_order->setMenu(menu);
    for (const auto &[order, words] : orders) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(order == Order::LastChange);
        connect(action, &QAction::triggered, this, [this, menu, action, order = order, words = words] {
            for (QAction *each : menu->actions())
                each->setChecked(each == action);
            m_order->setText(words);
            emit orderChosen(order);
        });
    }
    makeSingleChoice(menu);
}

QString StartHead::words() const
{
    return m_search->text().trimmed();
}

void StartHead::setNarrow(bool narrow)
{
    m_filterButton->setVisible(narrow);
}

void StartHead::setStatus(const QString &text, bool trouble)
{
    m_status->setTone(trouble ? Paragraph::Tone::Error : Paragraph::Tone::Muted);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void StartHead::setFiltered(bool filtered)
{
    m_everything->setVisible(filtered);
}

StartFooter::StartFooter(QWidget *parent)
    : QWidget(parent),
      m_told(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_undo(new LinkButton(tr("Undo"), this)),
      m_hint(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    const int side = designLength(font(), 16);
    row->setContentsMargins(side, designLength(font(), 8), side, designLength(font(), 8));
    row->setSpacing(designLength(font(), 12));
    m_told->setText(tr("Everything is kept on this computer."));
    m_told->setObjectName(QStringLiteral("told"));
    m_undo->setObjectName(QStringLiteral("undoRow"));
    m_undo->hide();
    const auto key = [](const char *id) { return keysOf(keyEntry(id)).constFirst().toString(QKeySequence::NativeText); };
    m_hint->setText(
        tr("Enter opens · %1 renames · %2 duplicates · %3 deletes").arg(key("renameRow"), key("duplicateRow"), key("deleteRow")));
    m_hint->setFont(designFont(font(), 12));
    m_hint->setForegroundRole(mutedRole);
    row->addWidget(m_told, 1, Qt::AlignVCenter);
    row->addWidget(m_undo);
    row->addWidget(m_hint, 0, Qt::AlignVCenter);
    connect(m_undo, &LinkButton::clicked, this, &StartFooter::undoWanted);
}

void StartFooter::tell(const QString &words, bool undo)
{
    m_told->setText(words);
    m_undo->setVisible(undo);
    m_undo->setAccessibleDescription(words);
}

bool StartFooter::canUndo() const
{
    return !m_undo->isHidden();
}

void StartFooter::setNarrow(bool narrow)
{
    m_hint->setVisible(!narrow);
}

void StartFooter::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

} // namespace waybill
