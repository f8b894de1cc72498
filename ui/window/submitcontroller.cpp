#include "ui/window/submitcontroller.h"

#include "app/account/host.h"
#include "app/github/accountrepositories.h"
#include "app/submit/formlink.h"
#include "app/submit/textdifference.h"
#include "ui/account/accountbutton.h"
#include "ui/export/exporter.h"
#include "ui/footer/footerbar.h"
#include "ui/outbox/outboxcontroller.h"
#include "ui/repository/repositorybanner.h"
#include "ui/repository/repositorybutton.h"
#include "ui/repository/repositoryoffer.h"
#include "ui/repository/repositorypicker.h"
#include "ui/submit/submitsheet.h"
#include "ui/submit/targetcard.h"
#include "ui/widgets/prompts.h"
#include "ui/window/accountcontroller.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLocale>

#include <algorithm>

namespace waybill {

namespace {

/// "host/owner/name", as the settings keep it.
QString keptAddress(const QString &host, const RepositoryName &name)
{
    return host + QLatin1Char('/') + name.text();
}

} // namespace

SubmitController::SubmitController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    const Dependencies &d = m_dependencies;
    m_accounts = new AccountController(
        {d.services, d.prompts, d.clock, d.openBrowser, d.window, d.account, d.footer, [this] { return m_submission->host(); }}, this);
    m_fillTimer.setSingleShot(true);
    m_fillTimer.setInterval(0);
    connect(&m_fillTimer, &QTimer::timeout, this, &SubmitController::showReview);
    connect(m_dependencies.actions.submit, &QAction::triggered, this, &SubmitController::beginSubmit);
    connect(m_dependencies.actions.copyLink, &QAction::triggered, this, &SubmitController::copyLink);
    connect(m_dependencies.actions.openOutbox, &QAction::triggered, &m_dependencies.outbox, &OutboxController::open);
    connect(&m_dependencies.outbox, &OutboxController::changed, this, &SubmitController::onFilingChanged);
    connect(&m_dependencies.repository, &QAbstractButton::clicked, this, [this] { chooseRepository({}); });
    connect(&m_dependencies.repositoryBanner, &RepositoryBanner::anotherWanted, this, [this] { chooseRepository({}); });
    connect(&m_dependencies.repositoryBanner, &RepositoryBanner::refreshWanted, this, [this] { m_submission->refresh(); });
}

Submission *SubmitController::submission() const
{
    return m_submission;
}

SubmitSheet *SubmitController::sheet() const
{
    return m_sheet;
}

void SubmitController::setForm(Workspace &workspace, Exporter &exporter)
{
    const Target earlier = m_submission ? m_submission->target() : Target();
    m_sent.clear();
    m_workspace = &workspace;
    m_exporter = &exporter;
    if (m_sheet)
        m_sheet->close();
    m_submission = new Submission(workspace.session(), m_dependencies.services, &workspace);
    connect(m_submission, &Submission::reviewChanged, &m_fillTimer, qOverload<>(&QTimer::start));
    connect(m_submission, &Submission::targetChanged, this, &SubmitController::showRepositoryStatus);
    connect(m_submission, &Submission::repositoryChanged, this, [this] {
        keepRepository();
        showRepositoryStatus();
        m_fillTimer.start();
        emit repositoryRead();
    });
    connect(&workspace, &Workspace::ticked, this, &SubmitController::showContract);
    connect(&workspace, &Workspace::repositoryWanted, this, [this] { chooseRepository({}); });
    connect(&workspace, &Workspace::contractChosen, m_submission,
            [this](const QString &choice) { m_submission->setContractChoice(choice); });
    connect(m_submission, &Submission::contractChanged, this, &SubmitController::showRepositoryStatus);
    // The next request mostly goes where the last one went; what goes with it does not.
    if (!earlier.isEmpty())
        useRepository({earlier.host, earlier.repository});
    showRepositoryStatus();
}

void SubmitController::start()
{
    m_started = true;
    if (const Result<Host> host = hostOfEnvironment(m_dependencies.services.places().environment); !host)
        m_dependencies.prompts.tell(m_dependencies.window, tr("github.com is used"), host.error().text(), {});
    Accounts &accounts = m_dependencies.services.accounts();
    m_dependencies.account.setAccounts(&accounts, m_submission->host());
    if (!m_dependencies.settings.repositories.isEmpty() && m_submission->target().isEmpty())
        useRepository(addressOfKept(m_dependencies.settings.repositories.constFirst()));
    m_dependencies.outbox.start();
    // What stands in the way is known from here on, also of a form that was complete before.
    m_fillTimer.start();
}

void SubmitController::keepRepository()
{
    const Target &target = m_submission->target();
    const RepositoryStatePtr state = m_submission->repository();
    if (target.isEmpty() || !state)
        return;
    const Known<Repository> &part = state->repository;
    const QString address = keptAddress(target.host, target.repository);
    if ((!part.read && !couldNotAsk(part.error)) || m_dependencies.settings.repositories.value(0) == address)
        return;
    m_dependencies.settings.addRepository(address);
    emit settingsChanged();
}

bool SubmitController::isSignedIn() const
{
    return m_dependencies.services.accounts().current(m_submission->host().name).has_value();
}

void SubmitController::beginSubmit()
{
    // What follows a dialog belongs to the request it was opened for.
    const auto goOn = [this, submission = m_submission] {
        if (submission && submission == m_submission)
            beginSubmit();
    };
    if (m_submission->target().isEmpty())
        chooseRepository(goOn);
    else if (!isSignedIn())
        m_accounts->signIn(false, goOn);
    else if (!m_dependencies.save())
        openSheet();
}

void SubmitController::chooseRepository(const std::function<void()> &then)
{
    if (m_picker)
        return m_picker->raise();
    m_picker = new RepositoryPicker(m_dependencies.prompts, m_dependencies.clock, m_dependencies.window);
    m_picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_picker, &QDialog::finished, this, [this] { m_picker = nullptr; });
    connect(m_picker, &RepositoryPicker::chosen, this, [this, then](const RepositoryAddress &address) {
        useRepository(address);
        if (then && !m_submission->target().isEmpty())
            then();
    });
    connect(m_picker, &RepositoryPicker::refreshWanted, this, [this] { m_submission->refresh(); });
    connect(m_picker, &RepositoryPicker::folderUsed, this, [this](const QString &folder) { m_dependencies.settings.folder = folder; });
    m_picker->setRecent(addressesOfKept(m_dependencies.settings.repositories));
    m_picker->setFolder(m_dependencies.settings.folder);
    showRepositoryStatus();
    offerRepositories();
    m_picker->open();
}

void SubmitController::offerRepositories()
{
    if (m_started && isSignedIn())
        offerAccountRepositories(m_picker, m_submission->host(), m_dependencies.services, m_dependencies.clock);
}

void SubmitController::useRepository(const RepositoryAddress &address)
{
    Target target;
    target.host = address.host.isEmpty() ? m_submission->host().name : address.host;
    target.repository = address.name;
    m_submission->setTarget(target);
    // A host that cannot be spoken to leaves no target.
    if (m_submission->target().isEmpty()) {
        m_dependencies.prompts.tell(m_dependencies.window, tr("No repository chosen"), tr("“%1” is no GitHub server.").arg(target.host),
                                    {});
        return;
    }
    if (m_started)
        m_dependencies.account.setAccounts(&m_dependencies.services.accounts(), m_submission->host());
}

void SubmitController::openSheet()
{
    if (!m_sheet)
        makeSheet();
    // What was read a while ago may not be so any more.
    m_submission->refresh();
    fillSheet();
    m_sheet->open();
}

void SubmitController::makeSheet()
{
    auto *sheet = new SubmitSheet(m_dependencies.clock, m_dependencies.window);
    m_sheet = sheet;
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    // A closed one lives until the event loop turns, and must not be opened again.
    connect(sheet, &QDialog::finished, this, [this] {
        m_sheet = nullptr;
        m_dependencies.outbox.setShown({});
    });
    connect(sheet, &SubmitSheet::overrideToggled, m_submission, &Submission::setOverridden);
    connect(sheet, &SubmitSheet::overrideToggled, this, &SubmitController::fillSheet); // At once: the focus goes on from what it shows.
    connect(sheet, &SubmitSheet::targetChanged, m_submission, &Submission::setTarget);
    connect(sheet, &SubmitSheet::submitRequested, this, &SubmitController::submit);
    connect(sheet, &SubmitSheet::exportRequested, this, &SubmitController::exportWanted);
    connect(sheet, &SubmitSheet::placeWanted, this, &SubmitController::goTo);
    connect(sheet, &SubmitSheet::linkActivated, this, m_dependencies.openBrowser);
    connect(sheet, &SubmitSheet::cancelRequested, this,
            [this](const QUuid &id) { m_dependencies.outbox.withFiler([id](Filer &f) { f.cancel(id); }); });
    connect(sheet, &SubmitSheet::tryNowRequested, this,
            [this](const QUuid &id) { m_dependencies.outbox.withFiler([id](Filer &f) { f.tryNow(id); }); });
    connect(sheet, &SubmitSheet::lookAgainRequested, this,
            [this](const QUuid &id) { m_dependencies.outbox.withFiler([id](Filer &f) { f.resume(id); }); });
    connect(sheet, &SubmitSheet::answered, this, [this, sheet](const QUuid &id, FilingAnswer answer, qint64 number) {
        m_dependencies.outbox.answer(id, answer, number, sheet);
    });
    connect(sheet, &SubmitSheet::reviewWanted, this, [this, sheet] {
        m_submission->refresh();
        fillSheet();
        sheet->showReview();
    });
}

void SubmitController::goTo(const ReviewCheck &check)
{
    if (check.id == u"repository")
        chooseRepository({});
    else if (check.id == u"account")
        m_accounts->signIn(false, {});
    else if (m_workspace)
        m_workspace->focusField(m_workspace->session().definition().fieldIndex(check.field));
}

void SubmitController::showReview()
{
    if (!m_workspace || !m_submission)
        return;
    const Target &target = m_submission->target();
    showStop();
    m_workspace->setMilestone(target.isEmpty() ? QString() : titleOfMilestone(m_workspace->session().model().snapshot(), target));
    fillSheet();
}

void SubmitController::showStop()
{
    // The review is made where its word counts: while something is to be mended the footer says that.
    const ProblemCounts counts = m_workspace->counts();
    QString stop;
    if (m_started && counts.errors + counts.warnings + counts.toDo == 0) {
        const SubmitReview review = m_submission->review();
        const auto found = std::find_if(review.checks.cbegin(), review.checks.cend(),
                                        [](const ReviewCheck &check) { return check.state == ReviewCheck::State::Stop; });
        stop = found == review.checks.cend() ? QString() : found->title;
    }
    m_dependencies.footer.setStop(stop);
    m_workspace->setStop(stop);
}

void SubmitController::fillSheet()
{
    if (!m_sheet || !m_submission)
        return;
    const FormSnapshot &snapshot = m_workspace->session().model().snapshot();
    m_sheet->setTarget(m_submission->target());
    m_sheet->setTargetContext({m_submission->repository(), titleOfMilestone(snapshot, {}), labelsOf(snapshot, {})});
    m_sheet->setReview(m_submission->review());
}

void SubmitController::submit()
{
    if (const Result<Filer *> filer = m_dependencies.services.filer(); !filer) {
        m_sheet->setError(filer.error().text());
        return;
    }
    const Result<QList<PossibleDouble>> doubles = m_submission->possibleDoubles();
    if (doubles && !doubles.value().isEmpty())
        askAboutDouble(doubles.value());
    else
        file({});
}

void SubmitController::askAboutDouble(const QList<PossibleDouble> &doubles)
{
    const PossibleDouble &last = doubles.constLast();
    const QString when = QLocale().toString(last.since.toLocalTime(), QLocale::ShortFormat);
    Prompts::Question question;
    question.warning = true;
    question.title = tr("Is this request filed already?");
    question.text = last.number > 0 ? tr("#%1 of %2 has the same title.").arg(last.number).arg(when)
                                    : tr("A request of %1 with the same title is in the outbox and not settled yet.").arg(when);
    question.details = differenceFromDouble(last.body, QString::fromUtf8(m_workspace->session().body().markdown));
    // What Enter answers sends nothing.
    question.accept = tr("Do not file it");
    question.alternative = tr("File it all the same");
    m_dependencies.prompts.ask(m_sheet, question, [this, doubles, sheet = m_sheet, submission = m_submission](Prompts::Button button) {
        if (!sheet || sheet != m_sheet || submission != m_submission)
            return;
        if (button == Prompts::Button::Alternative)
            file(doubles);
        else
            sheet->setError({});
    });
}

void SubmitController::file(const QList<PossibleDouble> &seen)
{
    // The filer's signals are heard from the first step on.
    m_dependencies.outbox.withFiler([this, seen](Filer &filer) {
        const Result<QUuid> id = m_submission->submit(seen);
        if (!id)
            return m_sheet->setError(id.error().message);
        m_sent.insert(id.value(), m_workspace->session().model().snapshot().given);
        m_dependencies.outbox.setShown(id.value());
        if (const auto status = filer.status(id.value()); status && status.value()) {
            m_sheet->setStatus(*status.value());
            onFilingChanged(*status.value());
        }
    });
}

void SubmitController::onFilingChanged(const FilingStatus &status)
{
    if (m_sheet && m_sheet->shownFiling() == status.id)
        m_sheet->setStatus(status);
    if (status.record.phase == FilingRecord::Phase::Done)
        onFiled(status);
}

void SubmitController::onFiled(const FilingStatus &status)
{
    if (!m_sent.contains(status.id))
        return;
    const QList<Value> sent = m_sent.take(status.id);
    if (m_exporter)
        m_exporter->setSaved(sent);
    emit filed(sent, status.record.number, status.record.page);
    m_dependencies.footer.showMessage(tr("Filed as #%1.").arg(status.record.number));
    m_submission->refresh();
}

void SubmitController::showRepositoryStatus()
{
    const RepositoryStatus status = statusOf(*m_submission);
    m_dependencies.repository.setStatus(status);
    m_dependencies.repositoryBanner.setStatus(status);
    const RepositoryStatePtr state = m_submission->repository();
    m_dependencies.account.setRepository(state && state->repository.read ? std::optional(state->repository.value) : std::nullopt);
    if (m_picker)
        m_picker->setStatus(status);
    m_dependencies.actions.copyLink->setEnabled(!status.address.name.isEmpty());
    const Result<Host> host = hostNamed(status.address.host);
    if (m_workspace) {
        m_workspace->setRepository(status.address.name.isEmpty() ? QString() : status.address.name.text(),
                                   host ? host.value().web.toString() : QString());
    }
    showContract();
}

void SubmitController::showContract()
{
    if (m_workspace && m_submission)
        m_workspace->setContract(m_submission->contract().state, m_submission->contractWords(), !m_submission->target().isEmpty());
}

void SubmitController::copyLink()
{
    const Result<FormLink> link = m_submission->prefilledLink();
    if (!link)
        return m_dependencies.prompts.tell(m_dependencies.window, tr("No link"), link.error().text(), {});
    QApplication::clipboard()->setText(link.value().address.toString(QUrl::FullyEncoded));
    const QString left = link.value().leftText();
    m_dependencies.footer.showMessage((tr("Link copied. It opens GitHub's own form, filled in.") + u' ' + left).trimmed());
}

} // namespace waybill
