#include "ui/window/mainwindow.h"

#include "app/library/chosenguide.h"
#include "app/submit/issueedit.h"
#include "app/submit/owntemplate.h"
#include "ui/authoring/authoringcontroller.h"
#include "ui/chooser/choosercontroller.h"
#include "ui/completion/completer.h"
#include "ui/export/exporter.h"
#include "ui/footer/footerbar.h"
#include "ui/handover/handovercontroller.h"
#include "ui/issue/issuecontroller.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/outbox/outboxbanner.h"
#include "ui/outbox/outboxcontroller.h"
#include "ui/palette/keysheet.h"
#include "ui/palette/palettecontroller.h"
#include "ui/repository/repositorybanner.h"
#include "ui/reuse/reusebanner.h"
#include "ui/reuse/reusecontroller.h"
#include "ui/start/startcontroller.h"
#include "ui/template/templatebanner.h"
#include "ui/template/templatepicker.h"
#include "ui/widgets/prompts.h"
#include "ui/window/draftcontroller.h"
#include "ui/window/filedmoment.h"
#include "ui/window/fileopening.h"
#include "ui/window/submitcontroller.h"
#include "ui/window/topbar.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

/// How many remarks about a body are told one by one.
constexpr qsizetype shownRemarks = 10;
/// Milliseconds from the first frame until accounts and outbox are looked at: the person reads and types first.
constexpr int accountsDelay = 250;
/// Pixels that a window manager's title takes of the screen.
constexpr int frameHeight = 32;
constexpr QSize leastWindow(320, 240);
/// Design pixels: what all of the window fits into, and how high its panes are then. Where there is less, all of it scrolls.
constexpr QSize leastRoom(500, 172);

void tellRemarks(const OpenedForm &opened, Prompts &prompts, QWidget *window)
{
    QStringList lines = opened.form.notices;
    for (const Problem &problem : opened.problems)
        lines += problem.line > 0 ? MainWindow::tr("Line %1: %2").arg(problem.line).arg(problem.message) : problem.message;
    if (lines.isEmpty())
        return;
    const qsizetype more = lines.size() - shownRemarks;
    lines = lines.first(std::min(lines.size(), shownRemarks));
    if (more > 0)
        lines += MainWindow::tr("… and %n more", nullptr, int(more));
    prompts.tell(window, MainWindow::tr("Opened, with remarks"), lines.join(u'\n'), {});
}

/// Never larger than the screen, with a frame around it that nobody knows yet.
void fitToScreen(QWidget &window)
{
    const QSize free = window.screen()->availableSize() - QSize(0, frameHeight);
    window.setMinimumSize(leastWindow.boundedTo(free));
    window.resize(QSize(1360, 1000).boundedTo(free));
}

void followDesktop(const DesktopTheme &desktop, Appearance &appearance)
{
    QObject::connect(&desktop, &DesktopTheme::darkChanged, &appearance, &Appearance::setDesktopDark);
    QObject::connect(&desktop, &DesktopTheme::contrastChanged, &appearance, &Appearance::setDesktopContrast);
    QObject::connect(&desktop, &DesktopTheme::motionChanged, &appearance, [](bool on) { Style::setMotion(on); });
}

void tellAbout(Prompts &prompts, QWidget *window)
{
    const QString words = MainWindow::tr("Waybill %1\nGitHub issue templates as guided forms.").arg(QCoreApplication::applicationVersion());
    prompts.tell(window, MainWindow::tr("About Waybill"), words, {});
}

/// What is dropped and pasted, but files, goes to whom it concerns.
void passOn(const FileOpening &files, HandoverController &handover, ReuseController &reuse, FooterBar &footer)
{
    QObject::connect(&files, &FileOpening::linkDropped, &handover, &HandoverController::show);
    QObject::connect(&files, &FileOpening::refused, &footer, &FooterBar::showMessage);
    QObject::connect(&files, &FileOpening::pasting, &reuse, &ReuseController::expectPaste);
    QObject::connect(&files, &FileOpening::textCame, &reuse, &ReuseController::offer);
}

/// The repository's own version of the template, where it has another one.
void offerOwnTemplate(const Submission &submission, TemplateBanner &banner, Workspace &workspace)
{
    const OwnTemplate *own = submission.ownTemplate();
    const QString path = own && own->version() ? own->version()->path : QString();
    banner.offer(submission.target().repository.text(), path);
    workspace.offerMove(!path.isEmpty());
}

} // namespace

MainWindow::MainWindow(const OpenedForm &opened, const WindowDependencies &dependencies, const Draft &draft)
    : m_dependencies(dependencies),
      m_settings(dependencies.settings.values()),
      m_actions(this),
      m_room(new RoomScroll(this, leastRoom)),
      m_top(new TopBar(m_actions, dependencies.clock, this)),
      m_banner(new OutboxBanner(dependencies.clock, this)),
      m_repositoryBanner(new RepositoryBanner(this)),
      m_templateBanner(new TemplateBanner(this)),
      m_reuseBanner(new ReuseBanner(this)),
      m_footer(new FooterBar(m_actions.nextProblem, m_actions.copy, m_actions.exportMenu, m_actions.submit, this)),
      m_filed(new FiledMoment(*m_footer, m_actions, dependencies.clock, this)),
      m_completer(new Completer(this, dependencies.clock))
{
    installGroup<MainWindow, QAccessible::Window>();
    for (QWidget *bar : QList<QWidget *>{m_top, m_banner, m_repositoryBanner, m_templateBanner, m_reuseBanner, m_filed, m_footer})
        m_room->column().addWidget(bar, bar == m_filed ? 1 : 0);
    m_start =
        new StartController({dependencies.services, dependencies.clock, dependencies.openBrowser, this, *m_footer, m_actions.startPage,
                             m_actions.startFromLast, m_actions.newFromRepository, m_actions.openTemplate, m_actions.openOutbox,
                             m_actions.ofForm(), [this] { m_drafts->flush(); }, [this] { return m_drafts->current().id; },
                             [this] { return m_settings.recent; }, [this] { return m_submitController->submission()->repository(); },
                             [this](const QList<Lookup> &questions) { m_submitController->submission()->ask(questions); }});
    auto *outbox =
        new OutboxController({dependencies.services, dependencies.prompts, dependencies.clock, dependencies.openBrowser, this, *m_banner});
    connect(outbox, &OutboxController::filed, m_start, &StartController::close); // Before the page that follows comes.
    m_filed->follow(*outbox, dependencies.services, dependencies.openBrowser);
    m_submitController =
        new SubmitController({dependencies.services, dependencies.prompts, m_settings, dependencies.clock, dependencies.openBrowser, this,
                              m_top->account(), m_top->repository(), *m_repositoryBanner, *outbox, *m_footer, m_actions, [this, outbox] {
                                  outbox->watch();
                                  return m_issues->save();
                              }});
    m_drafts = new DraftController({dependencies.services, dependencies.prompts, dependencies.clock, this, m_top->savedState(),
                                    *m_templateBanner, *m_footer, m_actions});
    m_palette = new PaletteController({dependencies.services, [this] { return m_settings.recent; }, dependencies.clock, this});
    connect(m_start, &StartController::draftWanted, m_drafts, &DraftController::open);
    connect(m_start, &StartController::opening, this, [this] { m_drafts->closeHistory(), m_filed->leave(); });
    connectHandover();
    connect(m_submitController, &SubmitController::filed, m_drafts, &DraftController::settle);
    connect(m_submitController, &SubmitController::settingsChanged, &dependencies.settings, &SharedSettings::announce);
    connect(m_submitController, &SubmitController::repositoryRead, this, &MainWindow::showOwnTemplate);
    connect(m_submitController, &SubmitController::repositoryRead, m_start, &StartController::repositoryRead);
    connect(m_filed, &FiledMoment::newRequestWanted, this, [this] { open({m_workspace->session().form().origin, {}, {}}); });
    connect(m_templateBanner, &TemplateBanner::moveClicked, this, &MainWindow::moveToOwnTemplate);
    connect(m_templateBanner, &TemplateBanner::stayClicked, this, [this] { m_drafts->stay(), moveBack(); });
    connect(m_submitController, &SubmitController::exportWanted, this, [this] { m_footer->openExportMenu(); });
    fitToScreen(*this);
    connectSettings();
    connectReuse();
    connectGoingBack();
    connectIssues();
    connectChooser();
    connectActions();
    showForm(opened, draft);
    restoreGeometry(m_settings.geometry);
    m_workspace->restoreSizes(m_settings.paneSizes);
}

MainWindow::~MainWindow()
{
    // While the form is still whole: a field that loses the focus as it goes has the draft kept once more.
    delete m_drafts;
}

void MainWindow::connectSettings()
{
    SharedSettings &shared = m_dependencies.settings;
    m_actions.bind(shared);
    followDesktop(m_desktop, shared.appearance());
    connect(&shared, &SharedSettings::changed, this, &MainWindow::showSettings);
    showSettings();
}

void MainWindow::showSettings()
{
    m_top->picker().setRecent(m_settings.recent);
    if (m_exporter)
        m_exporter->setOptions(m_settings.exportOptions);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&function) { connect(action, &QAction::triggered, this, function); };
    on(m_actions.saveMarkdown, [this] { m_exporter->start(Exporter::Target::MarkdownFile); });
    on(m_actions.saveHtml, [this] { m_exporter->start(Exporter::Target::HtmlFile); });
    on(m_actions.copy, [this] { m_exporter->start(Exporter::Target::Clipboard); });
    on(m_actions.chooseExport, [this] { m_footer->openExportMenu(); });
    on(m_actions.undo, [this] { undo(); });
    on(m_actions.redo, [this] { m_workspace->session().model().redo(); });
    on(m_actions.nextProblem, [this] { m_workspace->mendNext(1); });
    on(m_actions.previousProblem, [this] { m_workspace->mendNext(-1); });
    on(m_actions.nextPane, [this] { m_panes.next(); });
    on(m_actions.previousPane, [this] { m_panes.previous(); });
    for (int i = 0; i < int(m_actions.tabs.size()); ++i)
        on(m_actions.tabs[i], [this, i] { m_workspace->showTab(i); });
    on(m_actions.openMenu, [this] { m_top->openMenu(); });
    on(m_actions.palette, [this] { m_palette->open(); });
    on(m_actions.shortcuts, [this] { (new KeySheet(m_actions.keyGroups(), this))->open(); });
    on(m_actions.about, [this] { tellAbout(m_dependencies.prompts, this); });
    on(m_actions.quit, [this] { close(); });
    connect(m_palette, &PaletteController::draftWanted, m_drafts, &DraftController::open);
    connect(m_palette, &PaletteController::templateWanted, this, &MainWindow::open);
    const auto openNamed = [this](const QString &name) { open({name, {}, {}}); };
    connect(m_start, &StartController::templateWanted, this, openNamed);
    connect(&m_top->picker(), &TemplatePicker::chosen, this, openNamed);
    connect(&m_top->picker(), &TemplatePicker::pageWanted, this, m_dependencies.openBrowser);
    auto *files = new FileOpening(
        {this, m_dependencies.prompts, m_actions, m_settings.folder, [this] { return m_workspace->session().form().origin; }});
    connect(files, &FileOpening::wanted, this, &MainWindow::open);
    connect(files, &FileOpening::failed, this, &MainWindow::tellError);
    passOn(*files, *m_handover, *m_reuse, *m_footer);
    connect(files, &FileOpening::folderChanged, this, [this](const QString &folder) { m_exporter->setFolder(folder); });
}

void MainWindow::open(const OpenOptions &options)
{
    if (QFileInfo(options.templateName).isDir())
        return m_chooser->openFolder(options.templateName);
    // The file is read first: nothing is asked or given up for one that cannot be opened.
    const auto opened = openAsChosen(options, m_workspace->session().form());
    if (!opened)
        return tellError(opened.error());
    if (m_authoring->takes(opened.value()))
        return;
    whenNothingIsLost([this, opened = opened.value()] { showForm(opened); });
}

void MainWindow::tellError(const Error &error)
{
    m_dependencies.prompts.tell(this, tr("Not opened"), error.text(), {});
}

void MainWindow::showForm(const OpenedForm &opened, const Draft &draft)
{
    const QList<int> sizes = m_workspace ? m_workspace->wideSizes() : QList<int>();
    m_beforeMove.reset();
    if (m_workspace) {
        // Later, because a signal of its exporter may have led here.
        disconnect(m_workspace, nullptr, this, nullptr);
        m_workspace->hide();
        m_room->column().removeWidget(m_workspace);
        m_workspace->deleteLater();
    }
    m_workspace = new Workspace(opened, m_dependencies.clock, this);
    m_workspace->restoreSizes(sizes);
    m_room->column().insertWidget(m_room->column().indexOf(m_footer), m_workspace, 1);
    placeInTabOrder(m_workspace, m_footer);
    m_exporter = new Exporter(m_workspace->session(), m_dependencies.prompts, this, m_workspace);
    m_exporter->setOptions(m_settings.exportOptions);
    m_exporter->setFolder(m_settings.folder);
    if (!opened.answersFile.isEmpty())
        m_exporter->setSaved(m_workspace->session().model().snapshot().given);
    m_submitController->setForm(*m_workspace, *m_exporter);
    connectWorkspace();
    m_filed->setForm(*m_workspace, *m_submitController->submission());
    m_drafts->setForm(*m_workspace, *m_submitController->submission(), draft);
    m_start->setForm(m_workspace);
    m_reuse->setForm(m_workspace->session(), m_workspace->visited(), *m_submitController->submission(), *m_workspace);
    m_issues->setForm(m_workspace->session(), *m_submitController->submission(), draft);
    m_authoring->showFile(opened.workbenchFile);
    const LoadedForm &form = opened.form;
    m_top->picker().setCurrent(form);
    if (!form.builtIn) {
        m_settings.addRecent(form.origin);
        m_dependencies.settings.announce();
    }
    updateHistory();
    updateFooter();
    showOwnTemplate();
    tellRemarks(opened, m_dependencies.prompts, this);
}

void MainWindow::showOwnTemplate()
{
    offerOwnTemplate(*m_submitController->submission(), *m_templateBanner, *m_workspace);
}

void MainWindow::moveToOwnTemplate()
{
    if (const std::optional<TemplateChange> &change = m_drafts->change())
        return moveTo(LoadedForm(change->form));
    const OwnTemplate *own = m_submitController->submission()->ownTemplate();
    if (!own || !own->version())
        return;
    const Result<LoadedForm> form =
        keepTemplate(*own->version(), m_dependencies.services.places().dataFolder + QStringLiteral("/templates"));
    if (!form)
        return tellError(form.error());
    moveTo(form.value());
}

void MainWindow::moveTo(const LoadedForm &form)
{
    const Draft before = m_drafts->current();
    const MovedAnswers moved = moveAnswers(*before.form.definition, before.given, *form.definition);
    const Draft after = before.edits ? byAnotherForm(before, form, before.edits) : movedOver(before, form, moved);
    showForm({form, after.given, {}, {}}, after);
    m_beforeMove = before;
    m_drafts->tellMoved(before, moved);
    updateHistory();
    m_footer->showMessage(tr("%n answer(s) moved over", nullptr, int(moved.moves.size())));
}

void MainWindow::undo()
{
    if (m_beforeMove && !m_workspace->session().model().canUndo())
        return moveBack();
    m_workspace->session().model().undo();
}

void MainWindow::moveBack()
{
    if (!m_beforeMove)
        return;
    const Draft before = movedBack(*m_beforeMove, m_drafts->current());
    showForm({before.form, before.given, {}, {}}, before);
}

void MainWindow::whenNothingIsLost(const std::function<void()> &then)
{
    if (m_drafts->flush())
        then();
    else
        m_exporter->whenSaved(then);
}

void MainWindow::updateHistory()
{
    const FormModel &model = m_workspace->session().model();
    m_actions.undo->setEnabled(model.canUndo() || m_beforeMove);
    m_actions.redo->setEnabled(model.canRedo());
}

void MainWindow::updateFooter()
{
    m_footer->setCounts(m_workspace->counts(), !m_workspace->session().form().rules.isEmpty());
    const int next = m_workspace->problemField(1);
    m_footer->setNext(next < 0 ? QString() : m_workspace->session().definition().fields.at(next).label);
    m_actions.followField(m_workspace->form(), m_workspace->currentField());
    m_actions.nextProblem->setEnabled(next >= 0);
    m_actions.previousProblem->setEnabled(next >= 0);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What can wait until the first frame stands.
    if (std::exchange(m_shownBefore, true))
        return;
    QTimer::singleShot(0, &m_desktop, &DesktopTheme::startOnSessionBus);
    QTimer::singleShot(accountsDelay, &m_dependencies.settings, &SharedSettings::watch);
    QTimer::singleShot(accountsDelay, m_submitController, [this] {
        m_dependencies.services.checkDatabaseAhead(m_submitController, [this] {
            m_drafts->start();
            m_submitController->start();
            m_start->refresh();
            m_handover->start();
        });
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && !m_drafts->flush() && m_exporter->hasUnsavedAnswers()) {
        event->ignore();
        // Queued: the answer may come at once, and a window that is being closed cannot be closed again.
        whenNothingIsLost([this] {
            m_leaving = true;
            QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection);
        });
        return;
    }
    saveSettings();
    event->accept();
}

void MainWindow::saveSettings()
{
    m_settings.geometry = saveGeometry();
    m_settings.paneSizes = m_workspace->wideSizes();
    m_dependencies.settings.write();
}

} // namespace waybill
