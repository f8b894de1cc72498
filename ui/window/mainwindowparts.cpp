#include "app/services/services.h"
#include "ui/authoring/authoringcontroller.h"
#include "ui/chooser/choosercontroller.h"
#include "ui/completion/completer.h"
#include "ui/export/exporter.h"
#include "ui/footer/footerbar.h"
#include "ui/form/formview.h"
#include "ui/goingback/goingbackcontroller.h"
#include "ui/handover/handovercontroller.h"
#include "ui/issue/issuebanner.h"
#include "ui/issue/issuecontroller.h"
#include "ui/look/keytable.h"
#include "ui/palette/palettecontroller.h"
#include "ui/repository/repositoryoffer.h"
#include "ui/reuse/notescontroller.h"
#include "ui/reuse/reusebanner.h"
#include "ui/reuse/reusecontroller.h"
#include "ui/start/startcontroller.h"
#include "ui/template/guidecontroller.h"
#include "ui/verify/verifycontroller.h"
#include "ui/window/draftcontroller.h"
#include "ui/window/filedmoment.h"
#include "ui/window/mainwindow.h"
#include "ui/window/submitcontroller.h"
#include "ui/window/topbar.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QVBoxLayout>

namespace waybill {

namespace {

/// Fields whose text stands in a block of code.
QSet<int> codeFields(const BodyLayout &layout)
{
    QSet<int> fields;
    for (int i = 0; i < layout.fields.size(); ++i) {
        if (layout.fields.at(i).fenced)
            fields.insert(i);
    }
    return fields;
}

/// Of an issue it saves.
void nameSubmit(const IssueBasePtr &edits, FooterBar &footer, const WindowActions &actions)
{
    const QString words = edits ? MainWindow::tr("Save to #%1").arg(edits->issue.number) : QString();
    footer.setSubmitWords(words);
    actions.submit->setText(edits ? words : keyName(keyEntry("submit")));
    actions.submit->setToolTip(edits ? MainWindow::tr("See what would change, then save it to the issue on GitHub")
                                     : keyTip(keyEntry("submit")));
}

/// What is found in this form by a few letters is gone to.
void searchIn(Workspace &workspace, PaletteController &palette)
{
    palette.setForm(workspace.session(), workspace.visited());
    QObject::connect(&palette, &PaletteController::problemWanted, &workspace, &Workspace::goTo);
    QObject::connect(&palette, &PaletteController::sectionWanted, &workspace, &Workspace::showSection);
    QObject::connect(&palette, &PaletteController::fieldWanted, &workspace, &Workspace::focusField);
}

/// What is to be mended in this form is gone to from what counts it and from what it stops.
void mendFrom(const FooterBar &footer, const Exporter &exporter, Workspace &workspace)
{
    QObject::connect(&footer, &FooterBar::countsClicked, &workspace, [&workspace] { workspace.showTab(2); });
    QObject::connect(&footer, &FooterBar::toLookAtClicked, &workspace, [&workspace] {
        workspace.focusField(nextFieldToLookAt(workspace.session(), workspace.visited(), workspace.currentField()));
    });
    QObject::connect(&exporter, &Exporter::tried, &workspace.visited(), &VisitedFields::addAll);
    QObject::connect(&exporter, &Exporter::fieldWanted, &workspace, &Workspace::mendField);
}

/// The field that the guide names offers notes from the milestone.
void offerNotesIn(Workspace &workspace, Submission &submission)
{
    auto *notes = new NotesController(workspace.session(), submission, &workspace);
    QObject::connect(notes, &NotesController::offered, &workspace.form(), &FormView::setOffer);
}

/// Texts of this form offer what may be meant in them.
void completeIn(Workspace &workspace, Submission &submission, Completer &completer, const Services &services)
{
    // So that it can be measured what it costs.
    if (services.places().environment.value(QStringLiteral("WAYBILL_COMPLETION")) == u"0")
        return;
    const auto web = [&submission] { return submission.host().web.toString(); };
    const auto isCode = [fields = codeFields(*workspace.session().form().layout)](int field) { return fields.contains(field); };
    completer.setSource({&workspace, [&submission] { return submission.repository(); },
                         [&submission](const QList<Lookup> &questions) { submission.ask(questions); }, web, isCode,
                         [&workspace] { return workspace.currentField(); }});
    QObject::connect(&submission, &Submission::repositoryChanged, &completer, &Completer::refresh);
}

} // namespace

void MainWindow::connectHandover()
{
    m_handover = new HandoverController({this, m_dependencies.services, m_dependencies.prompts, m_actions.copyValues, m_actions.saveValues,
                                         m_actions.copyHandover, m_settings.folder, [this] { return m_drafts->current(); },
                                         [this] { return QStringList{m_workspace->session().form().origin} + m_settings.recent; }});
    connect(m_handover, &HandoverController::taken, this, &MainWindow::take);
    connect(m_handover, &HandoverController::told, m_footer, &FooterBar::showMessage);
    connect(m_handover, &HandoverController::told, m_start, &StartController::tell);
    connect(m_start, &StartController::handOverWanted, m_handover, &HandoverController::hand);
    connect(m_start, &StartController::compareWanted, m_drafts, &DraftController::compare);
}

void MainWindow::take(const Handover &handover)
{
    const auto fill = [this, given = handover.opened.given] { m_workspace->session().model().setAll(given); };
    begin(handover.opened.form, handover.target, fill);
}

void MainWindow::begin(const LoadedForm &form, const Target &target, const std::function<void()> &then)
{
    whenNothingIsLost([this, form, target, then] {
        Draft draft;
        draft.target = target;
        showForm({form, {}, {}, {}}, draft);
        then();
    });
}

void MainWindow::connectIssues()
{
    auto *banner = new IssueBanner(this);
    m_room->column().insertWidget(m_room->column().indexOf(m_reuseBanner), banner);
    const auto keep = [this] { return m_drafts->flush() ? std::optional(m_drafts->current().id) : std::nullopt; };
    m_issues = new IssueController({m_dependencies.services, m_dependencies.prompts, m_dependencies.clock, m_dependencies.openBrowser, this,
                                    *banner, m_actions.openIssue, keep});
    const auto openNamed = [this](const QString &address) { m_issues->openNamed(address); };
    connect(m_start, &StartController::changeWanted, this, [openNamed](const QUrl &page) { openNamed(page.toString(QUrl::FullyEncoded)); });
    connect(m_reuse, &ReuseController::changeWanted, this, openNamed);
    connect(m_issues, &IssueController::opened, this, [this](const Draft &draft) {
        whenNothingIsLost([this, draft] { showForm({draft.form, draft.given, {}, {}}, draft); });
    });
    connect(m_issues, &IssueController::draftWanted, m_drafts, &DraftController::open);
    connect(m_issues, &IssueController::fileWanted, m_actions.openBody, &QAction::trigger);
    connect(m_issues, &IssueController::textOpened, this, &MainWindow::take);
    connect(m_issues, &IssueController::edited, this, [this](const IssueBasePtr &edits) { nameSubmit(edits, *m_footer, m_actions); });
    const auto goOn = [this](const Draft &wanted) { showForm({wanted.form, wanted.given, {}, {}}, wanted); };
    connect(m_drafts, &DraftController::openWanted, this, goOn);
    m_authoring = new AuthoringController({this, m_actions.workbench, m_room->column(), *m_footer, [this] { return m_drafts->current(); }});
    connect(m_authoring, &AuthoringController::draftChanged, this, goOn);
    connect(m_authoring, &AuthoringController::pageWanted, this, m_dependencies.openBrowser);
    connect(m_authoring, &AuthoringController::told, m_footer, &FooterBar::showMessage);
    const auto copyAsNew = [this](const EarlierRequest &request, const QUrl &from, const QString &field) {
        whenNothingIsLost([this, request, from, field] {
            Draft draft;
            draft.copyOf = from;
            draft.target.host = request.host;
            draft.target.repository = request.repository;
            showForm({request.form, {}, {}, {}}, draft);
            m_reuse->carryFrom(request);
            if (const int index = field.isEmpty() ? -1 : m_workspace->session().definition().fieldIndex(field); index >= 0)
                m_workspace->focusField(index);
        });
    };
    connect(m_issues, &IssueController::copyWanted, this,
            [copyAsNew](const EarlierRequest &request, const QUrl &from) { copyAsNew(request, from, {}); });
    connect(m_filed, &FiledMoment::copyWanted, this, copyAsNew);
    connect(m_issues, &IssueController::followWanted, m_filed, &FiledMoment::show);
    connect(m_issues, &IssueController::saved, m_drafts, &DraftController::settleEdit);
    connect(m_issues, &IssueController::told, m_reuse, &ReuseController::told);
}

void MainWindow::connectChooser()
{
    m_chooser = new ChooserController(
        {m_dependencies.services, m_dependencies.prompts, m_dependencies.clock, m_dependencies.openBrowser, this,
         m_actions.newFromRepository, m_actions.openTemplate, [this] { return m_submitController->submission()->target(); },
         [this] { return m_submitController->submission()->host(); }, [this] { return addressesOfKept(m_settings.repositories); }});
    connect(m_chooser, &ChooserController::failed, this, &MainWindow::tellError);
    connect(m_chooser, &ChooserController::formWanted, this, [this](const auto &form, const auto &target) { begin(form, target, [] {}); });
    m_guides = new GuideController({this, m_dependencies.prompts, m_actions.chooseGuide, *m_templateBanner});
    connect(m_guides, &GuideController::wanted, this, &MainWindow::moveTo);
}

void MainWindow::connectReuse()
{
    m_reuse = new ReuseController({m_dependencies.services, m_dependencies.clock, this, *m_reuseBanner, m_actions.pasteToFill});
    connect(m_start, &StartController::lastWanted, m_reuse, &ReuseController::startFromLast);
    connect(m_start, &StartController::againWanted, m_reuse, &ReuseController::startFrom);
    connect(m_reuse, &ReuseController::told, this, [this](const QString &sentence) {
        if (!m_start->tell(sentence))
            m_footer->showMessage(sentence);
    });
    connect(m_reuse, &ReuseController::formWanted, this, [this](const auto &form, const auto &then) { begin(form, {}, then); });
    // On to what only the person knows.
    connect(m_reuse, &ReuseController::filled, m_start, &StartController::close);
    connect(m_reuse, &ReuseController::filled, m_actions.nextProblem, &QAction::trigger);
}

void MainWindow::connectGoingBack()
{
    GoingBackController &goingBack = m_filed->goingBack();
    VerifyController &verification = m_filed->verification();
    connect(m_start, &StartController::goingBackWanted, &goingBack, &GoingBackController::start);
    connect(m_start, &StartController::verifyWanted, &verification, &VerifyController::start);
    connect(&verification, &VerifyController::told, m_reuse, &ReuseController::told);
    connect(&goingBack, &GoingBackController::told, m_reuse, &ReuseController::told);
    connect(&goingBack, &GoingBackController::formWanted, m_reuse, &ReuseController::formWanted);
    connect(&goingBack, &GoingBackController::wanted, this, [this](const GoingBackStart &start) {
        begin(start.form, start.target, [this, start] {
            m_reuse->take(start.answers, start.source);
            // What only the person knows comes first.
            m_workspace->focusField(start.trigger);
        });
    });
}

void MainWindow::connectWorkspace()
{
    m_authoring->setForm(m_workspace->session());
    m_guides->setForm(m_workspace->session());
    completeIn(*m_workspace, *m_submitController->submission(), *m_completer, m_dependencies.services);
    offerNotesIn(*m_workspace, *m_submitController->submission());
    searchIn(*m_workspace, *m_palette);
    mendFrom(*m_footer, *m_exporter, *m_workspace);
    connect(m_workspace, &Workspace::countsChanged, this, &MainWindow::updateFooter);
    connect(m_workspace, &Workspace::moveWanted, this, &MainWindow::moveToOwnTemplate);
    connect(m_workspace, &Workspace::linkActivated, this, m_dependencies.openBrowser);
    connect(&m_workspace->session().model(), &FormModel::historyChanged, this, &MainWindow::updateHistory);
    connect(m_exporter, &Exporter::exported, this, [this](const QString &message) {
        m_settings.folder = m_exporter->folder();
        m_footer->showMessage(message);
    });
    const auto setPanes = [this] {
        m_panes.setPanes(QList<QWidget *>{m_top} + m_workspace->panes() + m_drafts->panes() + m_start->panes() + m_authoring->panes()
                         + QList<QWidget *>{m_filed, m_footer});
    };
    setPanes();
    connect(m_workspace, &Workspace::panesChanged, this, setPanes);
    connect(m_drafts, &DraftController::panesChanged, m_workspace, setPanes);
    connect(m_start, &StartController::panesChanged, m_workspace, setPanes);
    connect(m_authoring, &AuthoringController::panesChanged, m_workspace, setPanes);
}

} // namespace waybill
