#include "ui/start/startpage.h"

#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/start/rowactions.h"
#include "ui/start/startbars.h"
#include "ui/start/startdelegate.h"
#include "ui/start/startfilters.h"
#include "ui/start/welcome.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace waybill {

namespace {

// In design pixels.
constexpr double sideWidth = 222;
constexpr double margin = 20;
constexpr double narrow = 900; ///< Below this the filters are a menu.
constexpr double low = 440;
constexpr int minute = 60000;

} // namespace

StartPage::StartPage(Clock clock, QWidget *parent)
    : QWidget(parent),
      m_model(new StartModel(std::move(clock), this)),
      m_delegate(new StartDelegate(this)),
      m_filters(new StartFilters(this)),
      m_head(new StartHead(this)),
      m_welcome(new WelcomeCard(this)),
      m_list(new QListView(this)),
      m_actions(new RowActions(m_list->viewport())),
      m_footer(new StartFooter(this))
{
    installGroup<StartPage, QAccessible::Grouping>();
    setObjectName(QStringLiteral("start"));
    setAccessibleName(tr("Start page"));
    makeList();
    auto *right = new QVBoxLayout;
    const int side = designLength(font(), margin);
    right->setContentsMargins(side, designLength(font(), 14), side, 0);
    right->setSpacing(designLength(font(), 10));
    right->addWidget(m_head);
    right->addWidget(m_welcome);
    right->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_filters);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_footer);
    m_welcome->hide();
    follow();
    showStatus();
}

void StartPage::makeList()
{
    prepareList(m_list, tr("Drafts, templates and filed requests"));
    m_list->setObjectName(QStringLiteral("rows"));
    m_list->setAccessibleDescription(tr("Enter opens. What is typed is searched for."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection); // Two can be compared.
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setLayoutMode(QListView::SinglePass);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false); // The page paints what is behind it.
    m_actions->hide();
    adaptToFont();
}

void StartPage::adaptToFont()
{
    m_delegate->setEndRoom(m_actions->room());
    m_filters->setFixedWidth(designLength(font(), sideWidth));
}

void StartPage::follow()
{
    m_minute.setInterval(minute);
    m_minute.start();
    m_look.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, m_model, &StartModel::tick);
    connect(&m_look, &QTimer::timeout, this, &StartPage::askForHits);
    connect(&m_head->search(), &QLineEdit::textChanged, this, &StartPage::onSearch);
    const auto filterBy = [this](const CatalogueFilter &filter) {
        StartModel::Contents contents = m_model->contents();
        contents.filter = filter;
        fill(contents);
    };
    connect(m_filters, &StartFilters::chosen, this, filterBy);
    connect(m_head, &StartHead::everythingWanted, this, [this, filterBy] { filterBy({{}, {}, {}, m_model->contents().filter.order}); });
    connect(m_head, &StartHead::orderChosen, this, [this, filterBy](CatalogueFilter::Order order) {
        CatalogueFilter filter = m_model->contents().filter;
        filter.order = order;
        filterBy(filter);
    });
    connect(m_head, &StartHead::closeWanted, this, &StartPage::closeWanted);
    connect(&m_head->filterMenu(), &QMenu::aboutToShow, this, [this] { m_filters->fillMenu(&m_head->filterMenu()); });
    connect(m_footer, &StartFooter::undoWanted, this, &StartPage::undoWanted);
    connect(m_welcome, &WelcomeCard::beginWanted, this, [this] {
        if (!m_model->contents().templates.isEmpty())
            emit templateWanted(m_model->contents().templates.constFirst().target);
    });
    connect(m_model, &StartModel::renamed, this, &StartPage::renamed, Qt::QueuedConnection); // The editor is still there.
    followList();
    followActions();
    for (QObject *watched :
         {static_cast<QObject *>(&m_head->search()), static_cast<QObject *>(m_list), static_cast<QObject *>(m_list->viewport())})
        watched->installEventFilter(this);
}

void StartPage::followList()
{
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        // Of an entry a click only chooses it: its buttons come then.
        if (!m_model->entryAt(index))
            activate(index);
    });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->entryAt(index))
            activate(index);
    });
    connect(m_delegate, &StartDelegate::closeEditor, this, &StartPage::placeActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StartPage::placeActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StartPage::placeActions);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        placeActions();
        m_look.start(0);
    });
}

void StartPage::followActions()
{
    connect(m_actions, &RowActions::duplicateWanted, this, &StartPage::duplicateWanted);
    connect(m_actions, &RowActions::archiveWanted, this, &StartPage::archiveWanted);
    connect(m_actions, &RowActions::deleteWanted, this, &StartPage::deleteWanted);
    connect(m_actions, &RowActions::renameWanted, this, &StartPage::rename);
    connect(m_actions, &RowActions::againWanted, this, &StartPage::startFromRow);
    connect(m_actions, &RowActions::pageWanted, this, &StartPage::pageWanted);
    connect(m_actions, &RowActions::handOverWanted, this, &StartPage::handOverWanted);
    connect(m_actions, &RowActions::compareWanted, this, &StartPage::compareWanted);
    connect(m_list, &QListView::customContextMenuRequested, m_actions, &RowActions::openMenu);
}

void StartPage::setTemplates(const QList<StartTemplate> &templates)
{
    StartModel::Contents contents = m_model->contents();
    contents.templates = templates;
    fill(contents);
}

void StartPage::setEntries(const QList<CatalogueEntry> &entries, const QUuid &open)
{
    m_read = true;
    m_trouble.clear();
    StartModel::Contents contents = m_model->contents();
    contents.known = true;
    contents.entries = entries;
    contents.open = open;
    const bool first = entries.isEmpty() && !contents.templates.isEmpty();
    if (first)
        m_welcome->setTemplate(contents.templates.constFirst().name);
    const bool came = first && m_welcome->isHidden() && !m_head->search().hasFocus();
    m_welcome->setVisible(first);
    fill(contents);
    if (came)
        m_welcome->button()->setFocus(Qt::OtherFocusReason);
    // Other texts may have the words now.
    if (!m_head->words().isEmpty())
        emit searched(m_head->words());
}

void StartPage::setTrouble(const QString &trouble)
{
    m_read = true;
    m_trouble = trouble;
    m_welcome->hide();
    StartModel::Contents contents = m_model->contents();
    contents.known = false;
    contents.entries.clear();
    fill(contents);
}

void StartPage::setFound(const QString &words, const QSet<QUuid> &ids)
{
    if (words != m_head->words() || words.isEmpty())
        return;
    m_searchTrouble.clear();
    StartModel::Contents contents = m_model->contents();
    contents.words = words;
    contents.found = ids;
    fill(contents);
}

void StartPage::setHits(const QString &words, const QHash<QUuid, SearchHit> &hits)
{
    if (words == m_model->contents().words && m_model->hasHits())
        m_model->setHits(hits);
}

void StartPage::setSearchTrouble(const QString &trouble)
{
    m_searchTrouble = trouble;
    showStatus();
}

void StartPage::setLeft(int left)
{
    const bool end = m_left > 0 && left == 0;
    m_left = left;
    if (end && !m_head->words().isEmpty())
        emit searched(m_head->words());
    showStatus();
}

void StartPage::tell(const QString &words, bool undo)
{
    m_footer->tell(words, undo);
}

void StartPage::fill(StartModel::Contents contents)
{
    const CatalogueEntry *before = current();
    const QUuid id = !m_wanted.isNull() ? m_wanted : before ? before->id() : QUuid();
    const int row = before ? m_list->currentIndex().row() : -1;
    const bool sameWords = contents.words == m_model->contents().words;
    m_delegate->setWithHits(contents.found.has_value());
    m_model->setContents(contents);
    m_filters->setCounts(countEntries(contents.entries, contents.filter, contents.found), contents.filter);
    QModelIndex index = sameWords || m_wanted == id ? m_model->indexOf(id) : QModelIndex();
    if (index.isValid())
        m_wanted = QUuid();
    else
        // The one that takes the place of one that has gone.
        index = sameWords && row > 0 ? m_model->nearestTo(row) : m_model->firstToOpen();
    // Whatever key is still held down that led here.
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
    placeActions();
    m_look.start(0);
    showStatus();
}

void StartPage::onSearch()
{
    const QString words = m_head->words();
    m_searchTrouble.clear();
    if (!words.isEmpty()) {
        emit searched(words);
        return showStatus();
    }
    StartModel::Contents contents = m_model->contents();
    contents.words.clear();
    contents.found.reset();
    fill(contents);
}

void StartPage::showStatus()
{
    const StartModel::Contents &contents = m_model->contents();
    const QString words = m_head->words();
    QString text;
    if (!m_trouble.isEmpty())
        text = m_trouble;
    else if (!m_searchTrouble.isEmpty() && !words.isEmpty())
        text = m_searchTrouble;
    else if (!m_read)
        text = tr("Reading what was begun…");
    else if (!words.isEmpty() && contents.words != words)
        text = tr("Searching…");
    else if (!words.isEmpty())
        text = tr("%n result(s) for “%1”", nullptr, m_model->fittingEntries()).arg(words);
    if (!words.isEmpty() && m_left > 0)
        text += u' ' + tr("%n text(s) are still to be read.", nullptr, m_left);
    m_head->setStatus(text, !m_trouble.isEmpty() || !m_searchTrouble.isEmpty());
    m_head->setFiltered(contents.filter.isNarrow());
}

QList<QWidget *> StartPage::panes() const
{
    return {m_head, m_filters, m_list, m_footer};
}

void StartPage::resizeEvent(QResizeEvent *)
{
    const bool isNarrow = width() < designLength(font(), narrow);
    m_filters->setVisible(!isNarrow);
    m_head->setNarrow(isNarrow);
    m_footer->setNarrow(isNarrow);
    m_welcome->setShort(height() < designLength(font(), low));
    m_list->doItemsLayout();
    placeActions();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Later: the buttons have the new font after their page.
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, [this] { adaptToFont(), m_list->doItemsLayout(), placeActions(); });
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).background);
}

} // namespace waybill
