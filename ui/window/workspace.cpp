#include "ui/window/workspace.h"

#include "ui/form/formview.h"
#include "ui/form/sectionlist.h"
#include "ui/look/style.h"
#include "ui/preview/markdownpane.h"
#include "ui/preview/previewpane.h"
#include "ui/problems/checkspane.h"
#include "ui/template/besidepane.h"
#include "ui/window/panecycle.h"
#include "ui/window/tabbedpane.h"

#include <QApplication>
#include <QPointer>
#include <QResizeEvent>
#include <QTabBar>

namespace waybill {

namespace {

constexpr int checksTab = 2;
constexpr int besideTab = 3;
/// Design pixels: what the panes have at 1360, and below which they are of no use. See columnsFor for where they do not fit.
constexpr int sectionsWidth = 236;
constexpr int formWidth = 604;
constexpr int tabsWidth = 520;
constexpr int leastSections = 170;
constexpr int leastForm = 440;
constexpr int leastTabs = 400;
constexpr int iconsWidth = 52; ///< Of the sections as icons.

} // namespace

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
    setLeastWidths();
    setSizes(designSizes());

    connect(m_session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (!change.fields.isEmpty())
            onProblemsChanged();
    });
    connect(m_visited, &VisitedFields::changed, this, &Workspace::onProblemsChanged);
    connect(&m_session->model(), &FormModel::revealRequested, this, &Workspace::focusField);
    m_clockTimer.setInterval(1000);
    connect(&m_clockTimer, &QTimer::timeout, this, &Workspace::ticked);
    connect(this, &Workspace::ticked, m_session, &FormSession::updateClock);
    onProblemsChanged();
}

Workspace::~Workspace() = default;

void Workspace::addSections()
{
    m_sections = new SectionList(*m_session, *m_visited, this);
    connect(m_sections, &SectionList::keptClicked, this, [this] { showTab(besideTab); });
    connect(m_sections, &SectionList::sectionActivated, this, &Workspace::showSection);
}

void Workspace::addForm()
{
    m_form = new FormView(*m_session, *m_visited, this);
    connect(m_form, &FormView::currentFieldChanged, this, &Workspace::setCurrentField);
    connect(m_form, &FormView::currentSectionChanged, m_sections, &SectionList::setCurrentSection);
    connect(m_form, &FormView::whyClicked, this, [this] { showTab(2); });
    connect(m_form, &FormView::moveClicked, this, &Workspace::moveWanted);
    connect(m_form, &FormView::linkActivated, this, &Workspace::linkActivated);
}

void Workspace::addTabs()
{
    m_tabs = new TabbedPane(this);
    m_tabs->bar()->setAccessibleName(tr("Views of the request"));
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
        m_checks->setStop(m_stop);
        connect(m_checks, &ChecksPane::problemActivated, this, &Workspace::goTo);
        connect(m_checks, &ChecksPane::repositoryWanted, this, &Workspace::repositoryWanted);
        connect(m_checks, &ChecksPane::contractChosen, this, &Workspace::contractChosen);
        return m_checks;
    });
    m_tabs->addPage(tr("Beside"), [this](QWidget *parent) {
        m_beside = new BesidePane(parent);
        updateKeptPlace();
        m_beside->show(m_kept, m_difference);
        connect(m_beside, &BesidePane::dropped, this, &Workspace::keptDropped);
        connect(m_beside, &BesidePane::added, this, &Workspace::addKept);
        connect(&m_session->model(), &FormModel::existenceChanged, m_beside, [this] { updateKeptPlace(); });
        return m_beside;
    });
    m_tabs->setShown(besideTab, false);
}

int Workspace::problemField(int direction) const
{
    const QList<Problem> problems = m_session->problems();
    if (taskBeside(problems, direction))
        return m_currentField;
    return direction > 0 ? nextProblemField(problems, m_session->definition(), m_currentField)
                         : previousProblemField(problems, m_session->definition(), m_currentField);
}

void Workspace::focusField(int field)
{
    if (field < 0)
        return;
    m_tabs->showGuest();
    m_form->focusField(field);
}

void Workspace::mendField(int field)
{
    const QList<Problem> problems = field < 0 ? QList<Problem>() : m_session->problems(field);
    const Problem *worst = problems.isEmpty() ? nullptr : worstProblem(problems, problems.constFirst().field);
    if (worst)
        goTo(*worst);
    else
        focusField(field);
}

void Workspace::mendNext(int direction)
{
    const QList<Problem> problems = m_session->problems();
    if (const Problem *beside = taskBeside(problems, direction))
        goTo(*beside);
    else
        mendField(problemField(direction));
}

const Problem *Workspace::taskBeside(const QList<Problem> &problems, int direction) const
{
    const bool inList = m_mending.part.task > 0 && m_session->definition().fieldIndex(m_mending.field) == m_currentField;
    return inList ? problemBeside(problems, m_mending, direction) : nullptr;
}

void Workspace::goTo(const Problem &problem)
{
    m_mending = problem;
    m_tabs->showGuest();
    m_form->goTo(problem);
    emit countsChanged();
}

void Workspace::showSection(int section)
{
    m_tabs->showGuest();
    m_form->showSection(section);
}

void Workspace::showTab(int index)
{
    m_tabs->setCurrent(index);
}

int Workspace::tab() const
{
    return m_tabs->current();
}

QList<QWidget *> Workspace::panes() const
{
    if (m_columns.formAmongTabs)
        return {m_sections, m_tabs};
    return {m_sections, m_form, m_tabs};
}

QList<int> Workspace::wideSizes() const
{
    return m_columns == Columns() ? sizes() : m_wideSizes;
}

QList<int> Workspace::designSizes() const
{
    return {designLength(font(), sectionsWidth), designLength(font(), formWidth), designLength(font(), tabsWidth)};
}

void Workspace::setLeastWidths()
{
    if (m_columns.sectionsAsIcons) {
        m_sections->setFixedWidth(designLength(font(), iconsWidth));
    } else {
        m_sections->setMinimumWidth(designLength(font(), leastSections));
        m_sections->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_form->setMinimumWidth(m_columns.formAmongTabs ? 0 : designLength(font(), leastForm));
    m_tabs->setMinimumWidth(m_columns.formAmongTabs ? 0 : designLength(font(), leastTabs));
}

void Workspace::giveWay()
{
    const Columns columns = columnsFor(width(), designLength(font(), 1000) / 1000.0);
    if (columns == m_columns)
        return;
    const bool moves = columns.formAmongTabs != m_columns.formAmongTabs;
    m_columns = columns;
    m_sections->setIcons(columns.sectionsAsIcons);
    if (moves)
        moveForm();
    setLeastWidths();
    handle(1)->setEnabled(!columns.sectionsAsIcons);
    if (columns == Columns()) {
        setSizes(m_wideSizes);
        return;
    }
    const int icons = designLength(font(), iconsWidth);
    const int rest = width() - icons;
    if (columns.formAmongTabs)
        setSizes({icons, rest});
    else
        setSizes({icons, rest * formWidth / (formWidth + tabsWidth), rest * tabsWidth / (formWidth + tabsWidth)});
}

void Workspace::moveForm()
{
    const QPointer<QWidget> focus = m_form->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    if (m_columns.formAmongTabs) {
        m_tabs->takeGuest(tr("Form"), m_form);
        placeInTabOrder(m_tabs->bar(), m_form);
    } else {
        m_tabs->releaseGuest();
        insertWidget(1, m_form);
        m_form->show();
        setStretchFactor(1, 1);
        placeInTabOrder(m_sections, m_form);
    }
    // A widget that gets another parent loses the focus.
    if (focus)
        focus->setFocus();
    emit panesChanged();
}

void Workspace::setRepository(const QString &repository, const QString &server)
{
    m_preview->setRepository(server, repository);
}

void Workspace::offerMove(bool offered)
{
    m_form->offerMove(offered);
}

void Workspace::setContract(ContractChoice::State state, const ContractWords &words, bool withRepository)
{
    m_contractState = state;
    m_contractWords = words;
    m_withRepository = withRepository;
    if (m_checks)
        m_checks->setContract(state, words, withRepository);
}

void Workspace::setStop(const QString &stop)
{
    m_stop = stop;
    if (m_checks)
        m_checks->setStop(stop);
}

void Workspace::setBeside(const QList<KeptAnswer> &kept, const QString &difference)
{
    m_kept = kept;
    m_difference = difference;
    if (m_beside)
        m_beside->show(kept, difference);
    m_tabs->setTitle(besideTab, kept.isEmpty() ? tr("Beside") : tr("Beside %1").arg(kept.size()));
    m_tabs->setShown(besideTab, !kept.isEmpty() || !difference.isEmpty());
    m_sections->setKept(int(kept.size()));
}

void Workspace::markChanges(const QList<ChangedField> &fields)
{
    QHash<int, FieldFrame::Change> changes;
    for (const ChangedField &field : fields) {
        if (field.field >= 0)
            changes.insert(field.field, field.kind == ChangedField::Kind::New ? FieldFrame::Change::New : FieldFrame::Change::Moved);
    }
    m_form->markChanges(changes);
}

/// The last place for a free text: forms end with what did not fit elsewhere.
int Workspace::placeForKept() const
{
    const QList<Field> &fields = m_session->definition().fields;
    for (int i = int(fields.size()) - 1; i >= 0; --i) {
        if (std::holds_alternative<ParagraphKind>(fields.at(i).kind) && m_session->model().exists(i))
            return i;
    }
    return -1;
}

void Workspace::updateKeptPlace()
{
    const int field = placeForKept();
    m_beside->setPlace(field < 0 ? QString() : m_session->definition().fields.at(field).label);
}

void Workspace::addKept(int index)
{
    const int field = placeForKept();
    if (field < 0)
        return;
    const QString before = textOf(m_session->model().value(field));
    const QString text = m_kept.at(index).text;
    m_session->model().setValue(field, before.isEmpty() ? text : before + QStringLiteral("\n\n") + text);
    focusField(field);
}

void Workspace::setMilestone(const QString &milestone)
{
    m_preview->setMilestone(milestone);
}

void Workspace::restoreSizes(const QList<int> &sizes)
{
    if (sizes.size() != designSizes().size())
        return;
    m_wideSizes = sizes;
    if (m_columns == Columns())
        setSizes(sizes);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    // As they were before the splitter squeezes the panes into what there is now.
    const QList<int> before = wideSizes();
    QSplitter::resizeEvent(event);
    if (m_columns == Columns())
        m_wideSizes = before;
    giveWay();
}

void Workspace::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_tabs) {
        m_wideSizes = wideSizes();
        setLeastWidths();
        giveWay();
    }
}

void Workspace::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    emit ticked();
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
