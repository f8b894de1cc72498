#include "ui/window/workspace.h"

#include "ui/form/formview.h"
#include "ui/form/sectionlist.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/preview/markdownpane.h"
#include "ui/preview/previewpane.h"
#include "ui/problems/checkspane.h"
#include "ui/window/panecycle.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <vector>

namespace waybill {

namespace {

constexpr int checksTab = 2;
/// Design pixels: what the panes have at 1360, and below which they are of no use. Together the least ones fit into 1000.
constexpr int sectionsWidth = 236;
constexpr int formWidth = 604;
constexpr int tabsWidth = 520;
constexpr int leastSections = 170;
constexpr int leastForm = 430;
constexpr int leastTabs = 330;

} // namespace

/// Pages under tabs, each made when it is first shown.
class TabbedPane : public QWidget
{
public:
    using MakePage = std::function<QWidget *(QWidget *parent)>;

    explicit TabbedPane(QWidget *parent = nullptr) : QWidget(parent), m_bar(new QTabBar(this)), m_stack(new QStackedLayout)
    {
        m_bar->setDrawBase(false);
        m_bar->setExpanding(false);
        m_bar->setFocusPolicy(Qt::TabFocus);
        m_bar->setElideMode(Qt::ElideRight);
        auto *bars = new QHBoxLayout;
        bars->addWidget(m_bar);
        bars->addStretch(1);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addLayout(bars);
        layout->addLayout(m_stack, 1);
        connect(m_bar, &QTabBar::currentChanged, this, &TabbedPane::show);
        adaptToFont();
    }

    void addPage(const QString &title, MakePage make)
    {
        m_makers.push_back(std::move(make));
        m_pages.push_back(nullptr);
        // The first tab becomes the current one, and its page is made, right here.
        m_bar->addTab(title);
    }

    void setTitle(int index, const QString &title)
    {
        if (m_bar->tabText(index) != title)
            m_bar->setTabText(index, title);
    }

    void setCurrent(int index) { m_bar->setCurrentIndex(index); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeFor(palette());
        QPainter painter(this);
        const int bottom = m_bar->geometry().bottom();
        painter.fillRect(0, 0, width(), bottom, theme.background);
        painter.fillRect(0, bottom, width(), 1, theme.line);
        painter.fillRect(0, bottom + 1, width(), height() - bottom - 1, theme.panel);
    }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            adaptToFont();
        QWidget::changeEvent(event);
    }

private:
    void show(int index)
    {
        if (index < 0)
            return;
        if (const MakePage make = std::exchange(m_makers.at(index), {})) {
            m_pages.at(index) = make(this);
            m_stack->addWidget(m_pages.at(index));
            placeInTabOrder(m_bar, m_pages.at(index));
        }
        m_stack->setCurrentWidget(m_pages.at(index));
    }

    void adaptToFont() { layout()->itemAt(0)->layout()->setContentsMargins(designLength(font(), 12), designLength(font(), 6), 0, 0); }

    QTabBar *m_bar;
    QStackedLayout *m_stack;
    std::vector<MakePage> m_makers; ///< By tab; emptied once the page is there.
    std::vector<QWidget *> m_pages; ///< By tab; null until made.
};

Workspace::Workspace(const OpenedForm &opened, const Clock &clock, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_session(new FormSession(opened.form, clock, this)), m_visited(new VisitedFields(this))
{
    // Before the panes: they are then built with the answers instead of following each.
    if (!opened.given.isEmpty())
        m_session->model().startFrom(opened.given);
    setChildrenCollapsible(false);
    addSections();
    addForm();
    addTabs();
    // The sections keep their width; form and tabs share what the window gains or loses.
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 1);
    setSizes({designLength(font(), sectionsWidth), designLength(font(), formWidth), designLength(font(), tabsWidth)});

    connect(m_session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (!change.fields.isEmpty())
            onProblemsChanged();
    });
    connect(m_visited, &VisitedFields::changed, this, &Workspace::onProblemsChanged);
    connect(&m_session->model(), &FormModel::revealRequested, this, &Workspace::focusField);
    m_clockTimer.setInterval(1000);
    connect(&m_clockTimer, &QTimer::timeout, m_session, &FormSession::updateClock);
    onProblemsChanged();
}

Workspace::~Workspace() = default;

void Workspace::addSections()
{
    m_sections = new SectionList(*m_session, *m_visited, this);
    m_sections->setMinimumWidth(designLength(font(), leastSections));
    connect(m_sections, &SectionList::sectionActivated, this, [this](int section) { m_form->showSection(section); });
}

void Workspace::addForm()
{
    m_form = new FormView(*m_session, *m_visited, this);
    m_form->setMinimumWidth(designLength(font(), leastForm));
    connect(m_form, &FormView::currentFieldChanged, this, &Workspace::setCurrentField);
    connect(m_form, &FormView::currentSectionChanged, m_sections, &SectionList::setCurrentSection);
}

void Workspace::addTabs()
{
    m_tabs = new TabbedPane(this);
    m_tabs->setMinimumWidth(designLength(font(), leastTabs));
    m_tabs->addPage(tr("Preview"), [this](QWidget *parent) {
        m_preview = new PreviewPane(*m_session, parent);
        connect(m_preview, &PreviewPane::fieldClicked, this, &Workspace::focusField);
        return m_preview;
    });
    m_tabs->addPage(tr("Markdown"), [this](QWidget *parent) {
        m_markdown = new MarkdownPane(*m_session, parent);
        m_markdown->setCurrentField(m_currentField);
        return m_markdown;
    });
    m_tabs->addPage(tr("Checks"), [this](QWidget *parent) {
        m_checks = new ChecksPane(*m_session, *m_visited, parent);
        m_checks->setContract(m_contractState, m_contractWords, m_withRepository);
        connect(m_checks, &ChecksPane::fieldActivated, this, &Workspace::focusField);
        connect(m_checks, &ChecksPane::repositoryWanted, this, &Workspace::repositoryWanted);
        connect(m_checks, &ChecksPane::contractChosen, this, &Workspace::contractChosen);
        return m_checks;
    });
}

int Workspace::problemField(int direction) const
{
    const QList<Problem> problems = m_session->problems();
    return direction > 0 ? nextProblemField(problems, m_session->definition(), m_currentField)
                         : previousProblemField(problems, m_session->definition(), m_currentField);
}

void Workspace::focusField(int field)
{
    if (field >= 0)
        m_form->focusField(field);
}

void Workspace::showTab(int index)
{
    m_tabs->setCurrent(index);
}

QList<QWidget *> Workspace::panes() const
{
    return {m_sections, m_form, m_tabs};
}

void Workspace::setRepository(const QString &repository, const QString &server)
{
    m_preview->setRepository(server, repository);
}

void Workspace::setContract(ContractChoice::State state, const ContractWords &words, bool withRepository)
{
    m_contractState = state;
    m_contractWords = words;
    m_withRepository = withRepository;
    if (m_checks)
        m_checks->setContract(state, words, withRepository);
}

void Workspace::setMilestone(const QString &milestone)
{
    m_preview->setMilestone(milestone);
}

void Workspace::restoreSizes(const QList<int> &sizes)
{
    if (sizes.size() == count())
        setSizes(sizes);
}

void Workspace::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    m_session->updateClock();
    m_clockTimer.start();
}

void Workspace::hideEvent(QHideEvent *event)
{
    QSplitter::hideEvent(event);
    m_clockTimer.stop();
}

void Workspace::setCurrentField(int field)
{
    m_preview->setCurrentField(field);
    if (m_markdown)
        m_markdown->setCurrentField(field);
    // The next problem is counted from the last field, also while the focus is in another pane.
    if (field >= 0 && field != m_currentField) {
        m_currentField = field;
        emit countsChanged();
    }
}

void Workspace::onProblemsChanged()
{
    const ProblemCounts now = counts();
    const int found = now.errors + now.warnings;
    m_tabs->setTitle(checksTab, found > 0 ? tr("Checks %1").arg(found) : tr("Checks"));
    emit countsChanged();
}

} // namespace waybill
