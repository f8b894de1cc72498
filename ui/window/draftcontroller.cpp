#include "ui/window/draftcontroller.h"

#include "app/drafts/draftplaces.h"
#include "app/submit/textdifference.h"
#include "ui/drafts/compareview.h"
#include "ui/drafts/draftlist.h"
#include "ui/drafts/historyview.h"
#include "ui/drafts/inputcursor.h"
#include "ui/drafts/noticebanner.h"
#include "ui/footer/footerbar.h"
#include "ui/template/templatebanner.h"
#include "ui/widgets/prompts.h"
#include "ui/window/topbar.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>

namespace waybill {

namespace {

/// Milliseconds: what the first frame takes.
constexpr int lookDelay = 300;
constexpr int besideTab = 3; ///< See Workspace::showTab.
/// Lines of a template's difference that are shown.
constexpr int mostLines = 400;

QString linesBetween(const LoadedForm &before, const LoadedForm &now)
{
    return textDifference(QString::fromUtf8(before.layout->file()), QString::fromUtf8(now.layout->file()), mostLines, LineNumbers::With);
}

} // namespace

DraftController::DraftController(Dependencies dependencies)
    : QObject(dependencies.window), m_dependencies(std::move(dependencies)), m_keeper(m_dependencies.services, this)
{
    connect(&m_keeper, &DraftKeeper::saved, this, [this] { showState(tr("Saved"), false); });
    connect(&m_keeper, &DraftKeeper::saved, this, [this] { NoticeBanner::setTrouble(m_dependencies.banner, {}, {}); });
    connect(&m_keeper, &DraftKeeper::late, this, [this] { showState(tr("Not saved yet"), true); });
    connect(&m_keeper, &DraftKeeper::troubled, this, [this](const Error &error) {
        showState(tr("Not saved"), true);
        m_dependencies.savedState.setToolTip(error.text());
        NoticeBanner::setTrouble(m_dependencies.banner, tr("Not saved"), tr("What you type is not saved: %1").arg(error.message));
    });
    connect(&m_keeper, &DraftKeeper::forked, this, [this] {
        NoticeBanner::tellAbove(m_dependencies.banner, tr("This draft was changed elsewhere"),
                                tr("Another Waybill wrote this draft, too. Nothing is lost: this window goes on with a second version "
                                   "of it, and Drafts… has both."));
    });
    connect(&m_keeper, &DraftKeeper::called, this, [this] {
        QWidget *window = m_dependencies.window;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    });
    connect(&m_keeper, &DraftKeeper::noticed, this,
            [this](const QString &notice) { NoticeBanner::tellAbove(m_dependencies.banner, tr("The database was damaged"), notice); });
    connect(&m_dependencies.banner, &TemplateBanner::differenceClicked, this, [this] { m_workspace->showTab(besideTab); });
    connect(&m_dependencies.banner, &TemplateBanner::changesSeen, this, [this] { m_workspace->markChanges({}); });
    connect(&m_dependencies.footer, &FooterBar::keptClicked, this, [this] { m_workspace->showTab(besideTab); });
    connect(m_dependencies.actions.drafts, &QAction::triggered, this, &DraftController::openList);
    connect(m_dependencies.actions.history, &QAction::triggered, this, &DraftController::openHistory);
}

void DraftController::setForm(Workspace &workspace, Submission &submission, const Draft &draft)
{
    const auto view = [this, shown = QPointer(&workspace)] {
        if (!shown)
            return m_view;
        const int field = shown->currentField();
        m_view.tab = shown->tab();
        m_view.field = field < 0 ? QString() : shown->session().definition().fields.at(field).id;
        // Where the cursor was before the focus went to another pane.
        const QWidget *focus = QApplication::focusWidget();
        if (focus && shown->isAncestorOf(focus))
            std::tie(m_view.cursor, m_view.anchor) = cursorOf(focus);
        return m_view;
    };
    const auto target = [this, sent = QPointer(&submission)] { return m_target || !sent ? m_target.value_or(Target()) : sent->target(); };
    m_workspace = &workspace;
    m_submission = &submission;
    m_view = draft.view;
    m_change.reset();
    m_target.reset();
    closeHistory();
    if (!draft.history.steps.empty())
        workspace.session().model().startFrom(draft.given, draft.history);
    m_keeper.follow({&workspace.session(), &submission, &workspace.visited(), view, target}, draft);
    if (!draft.contract.isEmpty())
        submission.setContractChoice(draft.contract);
    if (!draft.target.isEmpty())
        m_target = draft.target;
    if (m_started)
        start();
    showState(draft.id.isNull() || draft.revision == 0 ? QString() : tr("Saved"), false);
    m_dependencies.banner.offerChange({});
    m_kept = draft.kept;
    m_difference.clear();
    showBeside();
    connect(&workspace, &Workspace::keptDropped, this, [this](int index) {
        m_kept.removeAt(index);
        m_keeper.setKept(m_kept);
        showBeside();
    });
    connect(&workspace.session().model(), &FormModel::changed, this, &DraftController::showTitle);
    showTitle();
    if (draft.view != DraftView())
        showView(draft.view);
    if (draft.id.isNull())
        return;
    // Reads the template anew: after the first frame, which a start has not painted yet when it first comes to its events.
    QTimer::singleShot(m_started ? 0 : lookDelay, &workspace, [this, draft] { lookForChange(draft); });
}

void DraftController::start()
{
    m_started = true;
    if (!m_submission || !m_target)
        return;
    const Target target = *std::exchange(m_target, std::nullopt);
    m_submission->setTarget(target);
}

void DraftController::showState(const QString &text, bool trouble)
{
    SavedLabel &label = m_dependencies.savedState;
    if (label.text() == text)
        return;
    label.setState(text, trouble);
    m_dependencies.window->setWindowModified(trouble);
}

void DraftController::showTitle()
{
    const FormDefinition &definition = m_workspace->session().definition();
    const QString words = issueTitle(m_workspace->session().model().snapshot());
    const QString title = m_keeper.edits() ? QStringLiteral("#%1 %2").arg(m_keeper.edits()->issue.number).arg(words) : words;
    const QString text = title.isEmpty()
        ? tr("%1[*] — Waybill").arg(definition.name)
        : tr("%1[*] — %2 — Waybill").arg(QString(title).replace(QLatin1String("[*]"), QLatin1String("[*][*]")), definition.name);
    // A title bar costs more than a look at it.
    if (text != m_dependencies.window->windowTitle())
        m_dependencies.window->setWindowTitle(text);
}

void DraftController::showView(const DraftView &view)
{
    m_workspace->showTab(view.tab);
    const int field = m_workspace->session().definition().fieldIndex(view.field);
    if (field < 0)
        return;
    // Once the form is there to be gone through.
    QTimer::singleShot(0, m_workspace, [workspace = m_workspace, view, field] {
        workspace->focusField(field);
        // The window may not be the active one yet.
        if (QWidget *focus = workspace->window()->focusWidget(); focus && workspace->isAncestorOf(focus))
            setCursor(focus, view.cursor, view.anchor);
    });
}

void DraftController::lookForChange(const Draft &draft)
{
    if (draft.id == m_stays)
        return;
    m_change = templateChange(draft);
    if (!m_change)
        return;
    m_difference = linesBetween(draft.form, m_change->form);
    showBeside();
    QString text =
        tr("The template has changed since this draft began. %n answer(s) can move over.", nullptr, int(m_change->moved.moves.size()));
    if (m_change->fields.isEmpty())
        text += u'\n' + tr("No field is another; notes or rules are.");
    m_dependencies.banner.offerChange({text, m_change->fields, !m_difference.isEmpty()});
}

void DraftController::tellMoved(const Draft &before, const MovedAnswers &moved)
{
    const LoadedForm &now = m_workspace->session().form();
    m_difference = linesBetween(before.form, now);
    showBeside();
    const QList<ChangedField> fields = changedFields(*before.form.definition, *now.definition, moved);
    m_workspace->markChanges(fields);
    const int answers = int(moved.moves.size());
    const bool guide = before.form.layout->file() == now.layout->file();
    const QString text = guide ? tr("Another guide is laid over the template. %n answer(s) moved over.", nullptr, answers)
                               : tr("This is another version of the template. %n answer(s) moved over.", nullptr, answers);
    m_dependencies.banner.showMoved({text, fields, !m_difference.isEmpty(), guide});
}

void DraftController::stay()
{
    m_stays = m_keeper.current().id;
}

void DraftController::showBeside()
{
    m_workspace->setBeside(m_kept, m_difference);
    m_dependencies.footer.setKept(int(m_kept.size()));
}

DraftList *DraftController::list() const
{
    return m_list;
}

HistoryView *DraftController::history() const
{
    return m_history;
}

QList<QWidget *> DraftController::panes() const
{
    return m_history ? m_history->panes() : QList<QWidget *>();
}

void DraftController::openList()
{
    m_keeper.flush();
    if (!m_list) {
        m_list = new DraftList(m_dependencies.clock, m_dependencies.window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_list, &QDialog::finished, this, [this] { m_list = nullptr; });
        connect(m_list, &DraftList::openRequested, this, &DraftController::open);
        connect(m_list, &DraftList::deleteRequested, this, [this](const QUuid &id) { remove(id, false); });
        connect(m_list, &DraftList::compareRequested, this, [this](const QUuid &id, const QString &title) {
            const Result<DraftStore> drafts = m_dependencies.services.drafts();
            const Result<std::optional<Draft>> draft = drafts ? drafts.value().draft(id) : Result<std::optional<Draft>>(drafts.error());
            if (!draft || !draft.value())
                return draft ? fillList() : tellOfDraft(draft.error().text());
            m_list->close();
            compare(*draft.value(), title, {}, {});
        });
        connect(m_list, &DraftList::bringBackRequested, this, [this](const QUuid &id) { remove(id, true); });
    }
    fillList();
    m_list->open();
}

void DraftController::fillList()
{
    Result<DraftStore> drafts = m_dependencies.services.drafts();
    const Result<std::shared_ptr<Outbox>> outbox = m_dependencies.services.outbox();
    const Result<std::shared_ptr<WriteStore>> writes = m_dependencies.services.writes();
    if (!drafts || !outbox || !writes)
        return m_list->setError((drafts ? outbox ? writes.error() : outbox.error() : drafts.error()).text());
    const Result<QList<PlacedDraft>> placed = placedDrafts(drafts.value(), *outbox.value(), *writes.value());
    if (placed)
        m_list->setDrafts(placed.value(), m_keeper.current().id);
    else
        m_list->setError(placed.error().text());
}

void DraftController::open(const QUuid &id)
{
    const Result<DraftStore> drafts = m_dependencies.services.drafts();
    const Result<std::optional<Draft>> draft = drafts ? drafts.value().draft(id) : Result<std::optional<Draft>>(drafts.error());
    if (!draft)
        return tellOfDraft(draft.error().text());
    if (!draft.value())
        return m_list ? fillList() : tellOfDraft(tr("This draft is not there any more."));
    if (id != m_keeper.current().id) {
        const DraftLock lock(m_dependencies.services.places().dataFolder, id);
        if (lock.isElsewhere()) {
            // Who does not answer (an earlier version, or one that is busy) may still see the file.
            m_dependencies.services.draftCalls().ask(lock.owner(), id, this,
                                                     [folder = m_dependencies.services.places().dataFolder, id](DraftCalls::Answer answer) {
                                                         if (answer != DraftCalls::Answer::Yes)
                                                             DraftLock(folder, id).callOwner();
                                                     });
            return tellOfDraft(tr("This draft is open in another window, which was asked to come to the front."));
        }
    }
    if (m_list)
        m_list->close();
    if (id != m_keeper.current().id)
        emit openWanted(*draft.value());
}

void DraftController::tellOfDraft(const QString &text)
{
    if (m_list)
        m_list->setError(text);
    else
        m_dependencies.prompts.tell(m_dependencies.window, tr("Not opened"), text, {});
}

void DraftController::remove(const QUuid &id, bool back)
{
    Result<DraftStore> drafts = m_dependencies.services.drafts();
    const Result<Done> done = !drafts ? Result<Done>(drafts.error()) : back ? drafts.value().bringBack(id) : drafts.value().remove(id);
    if (!done)
        return m_list->setError(done.error().text());
    fillList();
}

void DraftController::openHistory()
{
    m_keeper.flush();
    if (m_history || m_keeper.current().id.isNull())
        return;
    const Result<DraftStore> drafts = m_dependencies.services.drafts();
    const Result<QList<DraftState>> states =
        drafts ? drafts.value().states(m_keeper.current().id) : Result<QList<DraftState>>(drafts.error());
    if (!states)
        return m_dependencies.prompts.tell(m_dependencies.window, tr("No earlier states"), states.error().text(), {});
    m_history = new HistoryView(m_workspace->session(), states.value(), m_dependencies.clock, m_dependencies.window);
    connect(m_history, &HistoryView::closeWanted, this, &DraftController::closeHistory);
    connect(m_history, &HistoryView::copyWanted, this, &DraftController::openCopy);
    connect(m_history, &HistoryView::stateWanted, this, [this](qint64 id) {
        const Result<DraftStore> store = m_dependencies.services.drafts();
        const Result<std::optional<Draft>> state = store ? store.value().state(id) : Result<std::optional<Draft>>(store.error());
        if (state && state.value())
            m_history->showState(id, *state.value());
    });
    // In the place of the form, between the bars that belong to all.
    auto *layout = static_cast<QBoxLayout *>(m_dependencies.footer.parentWidget()->layout());
    layout->insertWidget(layout->indexOf(&m_dependencies.footer), m_history, 1);
    m_workspace->hide();
    m_dependencies.footer.hide();
    m_history->show();
    m_history->showNewest();
    emit panesChanged();
    m_history->setFocus(Qt::OtherFocusReason);
}

void DraftController::compare(const Draft &draft, const QString &name, const std::optional<Draft> &other, const QString &otherName)
{
    const CompareView::Side second = other ? CompareView::Side{otherName, *other} : CompareView::Side{tr("the open form"), current()};
    auto *view = new CompareView({name, draft}, second, m_dependencies.window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->open();
}

void DraftController::closeHistory()
{
    if (!m_history)
        return;
    m_history->hide();
    m_history->deleteLater();
    m_history = nullptr;
    emit panesChanged();
    m_dependencies.footer.show();
    m_workspace->show();
    if (m_workspace->currentField() >= 0)
        m_workspace->focusField(m_workspace->currentField());
}

void DraftController::openCopy(const Draft &state)
{
    Draft copy = m_keeper.current();
    copy.id = QUuid::createUuid();
    copy.revision = 0;
    copy.form = state.form;
    copy.given = state.given;
    copy.history = {};
    copy.view = {};
    copy.toLookAt = {};
    copy.kept = {};
    copy.createdAt = m_dependencies.clock();
    emit openWanted(copy);
    m_dependencies.footer.showMessage(tr("This is a copy. The draft that it was made of stays as it is: see Drafts…"));
}

} // namespace waybill
