#include "ui/filingdesk.h"

#include "app/github/repositoryreader.h"
#include "app/session/recheck.h"
#include "ui/account/accountbutton.h"
#include "ui/account/signindialog.h"
#include "ui/export/exporter.h"
#include "ui/footer/footerbar.h"
#include "ui/repository/repositorybutton.h"
#include "ui/repository/repositorypicker.h"
#include "ui/submit/outboxbanner.h"
#include "ui/submit/outboxview.h"
#include "ui/submit/submitsheet.h"
#include "ui/submit/targetcard.h"
#include "ui/widgets/prompts.h"
#include "ui/windowactions.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace waybill {

namespace {

/// "host/owner/name", as the settings keep it.
QString keptAddress(const QString &host, const RepositoryName &name)
{
    return host + QLatin1Char('/') + name.text();
}

RepositoryAddress addressOfKept(const QString &kept)
{
    return {kept.section(QLatin1Char('/'), 0, -3), {kept.section(QLatin1Char('/'), -2, -2), kept.section(QLatin1Char('/'), -1)}};
}

} // namespace

FilingDesk::FilingDesk(Parts parts) : QObject(parts.window), m_parts(std::move(parts))
{
    m_fillTimer.setSingleShot(true);
    m_fillTimer.setInterval(0);
    connect(&m_fillTimer, &QTimer::timeout, this, &FilingDesk::showReview);
    connect(m_parts.actions.submit, &QAction::triggered, this, &FilingDesk::beginSubmit);
    connect(m_parts.actions.copyLink, &QAction::triggered, this, &FilingDesk::copyLink);
    connect(m_parts.actions.openOutbox, &QAction::triggered, this, &FilingDesk::openOutbox);
    connect(&m_parts.repository, &QAbstractButton::clicked, this, [this] {
        m_submitting = false;
        chooseRepository();
    });
    connect(&m_parts.account, &AccountButton::signInWanted, this, [this](bool elsewhere) {
        m_submitting = false;
        signIn(elsewhere);
    });
    connect(&m_parts.account, &AccountButton::noticed, &m_parts.footer, &FooterBar::showMessage);
    connect(&m_parts.account, &AccountButton::accountChosen, this, [this] { lookAtOutbox(true); });
    connect(&m_parts.banner, &OutboxBanner::lookClicked, this, &FilingDesk::openOutbox);
}

FilingDesk::~FilingDesk() = default;

Submission *FilingDesk::submission() const
{
    return m_submission;
}

SubmitSheet *FilingDesk::sheet() const
{
    return m_sheet;
}

void FilingDesk::setRequest(Workspace &workspace, Exporter &exporter)
{
    const Target earlier = m_submission ? m_submission->target() : Target();
    m_workspace = &workspace;
    m_exporter = &exporter;
    if (m_sheet)
        m_sheet->deleteLater();
    m_submission = new Submission(workspace.session(), m_parts.services, &workspace);
    connect(m_submission, &Submission::reviewChanged, &m_fillTimer, qOverload<>(&QTimer::start));
    connect(m_submission, &Submission::targetChanged, this, &FilingDesk::updateFace);
    connect(m_submission, &Submission::repositoryChanged, this, [this] {
        updateFace();
        m_fillTimer.start();
    });
    connect(&workspace, &Workspace::repositoryWanted, this, &FilingDesk::chooseRepository);
    connect(&workspace, &Workspace::contractChosen, m_submission,
            [this](const QString &id) { m_submission->setContractChoice(id.isEmpty() ? QString(noContract) : id); });
    // The next request mostly goes where the last one went; what goes with it does not.
    if (!earlier.isEmpty())
        useRepository({earlier.host, earlier.repository});
    updateFace();
}

void FilingDesk::start()
{
    m_started = true;
    Accounts &accounts = m_parts.services.accounts();
    m_parts.account.setAccounts(&accounts, m_submission->host());
    // What waited for somebody to be signed in goes on.
    connect(&accounts, &Accounts::changed, this, [this] { lookAtOutbox(true); });
    if (!m_parts.settings.repositories.isEmpty() && m_submission->target().isEmpty())
        useRepository(addressOfKept(m_parts.settings.repositories.constFirst()));
    lookAtOutbox(true);
}

bool FilingDesk::isSignedIn() const
{
    return m_parts.services.accounts().current(m_submission->host().name).has_value();
}

void FilingDesk::beginSubmit()
{
    m_submitting = true;
    if (m_submission->target().isEmpty())
        chooseRepository();
    else if (!isSignedIn())
        signIn(false);
    else
        openSheet();
}

void FilingDesk::chooseRepository()
{
    if (!m_picker) {
        m_picker = new RepositoryPicker(m_parts.prompts, m_parts.clock, m_parts.window);
        m_picker->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_picker, &RepositoryPicker::chosen, this, [this](const RepositoryAddress &address) {
            useRepository(address);
            if (m_submitting)
                beginSubmit();
        });
        connect(m_picker, &RepositoryPicker::refreshWanted, this, [this] { m_submission->refresh(); });
        connect(m_picker, &RepositoryPicker::folderUsed, this, [this](const QString &folder) { m_parts.settings.folder = folder; });
    }
    QList<RepositoryAddress> recent;
    for (const QString &kept : std::as_const(m_parts.settings.repositories))
        recent.append(addressOfKept(kept));
    m_picker->setRecent(recent);
    m_picker->setFolder(m_parts.settings.folder);
    updateFace();
    m_picker->open();
}

void FilingDesk::useRepository(const RepositoryAddress &address)
{
    Target target;
    target.host = address.host.isEmpty() ? m_submission->host().name : address.host;
    target.repository = address.name;
    m_submission->setTarget(target);
    m_parts.settings.addRepository(keptAddress(m_submission->target().host, address.name));
    emit settingsChanged();
    if (m_started)
        m_parts.account.setAccounts(&m_parts.services.accounts(), m_submission->host());
}

void FilingDesk::signIn(bool elsewhere)
{
    if (m_signIn)
        return m_signIn->raise();
    const std::optional<Host> host = elsewhere ? std::nullopt : std::optional<Host>(m_submission->host());
    m_signIn = new SignInDialog({m_parts.services.accounts(), m_parts.services.network(), m_parts.clock, m_parts.openBrowser, {}}, host,
                                m_parts.window);
    connect(m_signIn, &SignInDialog::signedIn, this, [this](const Account &account) {
        m_parts.footer.showMessage(tr("Signed in as %1.").arg(account.login));
        lookAtOutbox(true);
        if (m_submitting && account.host == m_submission->host().name)
            openSheet();
    });
    m_signIn->open();
}

void FilingDesk::openSheet()
{
    m_submitting = false;
    if (!m_sheet) {
        m_sheet = new SubmitSheet(m_parts.clock, m_parts.window);
        m_sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_sheet, &SubmitSheet::overrideToggled, m_submission, &Submission::setOverridden);
        connect(m_sheet, &SubmitSheet::targetChanged, m_submission, &Submission::setTarget);
        connect(m_sheet, &SubmitSheet::submitRequested, this, &FilingDesk::submit);
        connect(m_sheet, &SubmitSheet::exportRequested, this, &FilingDesk::exportWanted);
        connect(m_sheet, &SubmitSheet::linkActivated, this, m_parts.openBrowser);
        connect(m_sheet, &SubmitSheet::cancelRequested, this, [this](const QUuid &id) { withFiler([id](Filer &f) { f.cancel(id); }); });
        connect(m_sheet, &SubmitSheet::lookAgainRequested, this, [this](const QUuid &id) { withFiler([id](Filer &f) { f.resume(id); }); });
        connect(m_sheet, &SubmitSheet::answered, this, &FilingDesk::answer);
        connect(m_sheet, &SubmitSheet::reviewWanted, this, [this] {
            m_submission->refresh();
            fillSheet();
            m_sheet->showReview();
        });
    }
    // What was read a while ago may not be so any more.
    m_submission->refresh();
    fillSheet();
    m_sheet->open();
}

void FilingDesk::showReview()
{
    if (!m_workspace || !m_submission)
        return;
    const Target &target = m_submission->target();
    m_workspace->setMilestone(target.isEmpty() ? QString() : titleOfMilestone(m_workspace->session().model().snapshot(), target));
    fillSheet();
}

void FilingDesk::fillSheet()
{
    if (!m_sheet || !m_submission)
        return;
    const FormSnapshot &snapshot = m_workspace->session().model().snapshot();
    m_sheet->setTarget(m_submission->target());
    m_sheet->setTargetContext({m_submission->repository(), titleOfMilestone(snapshot, {}), labelsOf(snapshot, {})});
    m_sheet->setReview(m_submission->review());
}

void FilingDesk::submit()
{
    followFiler();
    const Result<QUuid> id = m_submission->submit();
    if (!id) {
        m_sheet->setError(id.error().message);
        return;
    }
    m_sent.insert(id.value(), m_workspace->session().model().snapshot().given);
    withFiler([&](Filer &filer) {
        if (const auto status = filer.status(id.value()); status && status.value())
            m_sheet->setStatus(*status.value());
    });
    onFilingChanged(id.value());
}

void FilingDesk::withFiler(const std::function<void(Filer &)> &use)
{
    followFiler();
    const Result<Filer *> filer = m_parts.services.filer();
    if (filer)
        use(*filer.value());
    else
        m_parts.prompts.tell(m_parts.window, tr("The outbox cannot be used"), filer.error().text(), {});
}

void FilingDesk::answer(const QUuid &id, FilingAnswer answer, qint64 number)
{
    const auto pass = [this, id, answer, number] { withFiler([=](Filer &filer) { filer.answer(id, answer, number); }); };
    const Result<std::shared_ptr<Outbox>> outbox = m_parts.services.outbox();
    const auto entry = outbox ? outbox.value()->entry(id) : Result<std::optional<OutboxEntry>>(outbox.error());
    if (answer != FilingAnswer::Send || !entry || !entry.value())
        return pass();
    // Time has gone by since it was confirmed: what was right then may be refused now.
    const Result<QList<Problem>> problems = problemsNow(entry.value()->request, m_parts.clock());
    if (problems && problems.value().isEmpty())
        return pass();
    Prompts::Question question;
    question.title = tr("Send it now?");
    question.text = problems ? tr("This request would likely be refused now.") : tr("It could not be checked again.");
    question.details = problems ? problems.value().constFirst().message : problems.error().message;
    question.accept = tr("Send anyway");
    question.warning = true;
    QWidget *parent = m_sheet && m_sheet->isVisible() ? static_cast<QWidget *>(m_sheet) : m_outbox;
    m_parts.prompts.ask(parent ? parent : m_parts.window, question, [pass](Prompts::Button button) {
        if (button == Prompts::Button::Accept)
            pass();
    });
}

void FilingDesk::followFiler()
{
    const Result<Filer *> filer = m_following ? Result<Filer *>(Error()) : m_parts.services.filer();
    if (!filer)
        return;
    m_following = true;
    connect(filer.value(), &Filer::changed, this, &FilingDesk::onFilingChanged);
    connect(filer.value(), &Filer::troubled, this, [this](const QUuid &id, const QString &sentence) {
        onFilingChanged(id);
        m_parts.prompts.tell(m_parts.window, tr("The request waits in the outbox"), sentence, {});
    });
}

void FilingDesk::onFilingChanged(const QUuid &id)
{
    const Result<Filer *> filer = m_parts.services.filer();
    const auto status = filer ? filer.value()->status(id) : Result<std::optional<FilingStatus>>(filer.error());
    if (status && status.value()) {
        if (m_sheet && m_sheet->shownFiling() == id)
            m_sheet->setStatus(*status.value());
        if (status.value()->record.phase == FilingRecord::Phase::Done)
            onFiled(*status.value());
    }
    lookAtOutbox(false);
}

void FilingDesk::onFiled(const FilingStatus &status)
{
    if (!m_sent.contains(status.id))
        return;
    const QList<Value> sent = m_sent.take(status.id);
    if (m_exporter)
        m_exporter->setSaved(sent);
    m_parts.footer.showMessage(tr("Filed as #%1.").arg(status.record.number));
    m_submission->refresh();
}

void FilingDesk::lookAtOutbox(bool resume)
{
    // Looking makes no database where there is none yet.
    if (!QFileInfo::exists(QDir(m_parts.services.places().dataFolder).filePath(QLatin1String(databaseFile))))
        return;
    const Result<std::shared_ptr<Outbox>> outbox = m_parts.services.outbox();
    const Result<Filer *> filer = m_parts.services.filer();
    if (!outbox || !filer)
        return;
    followFiler();
    const auto entries = outbox.value()->entries(true);
    const auto statuses = filer.value()->open();
    if (!entries || !statuses) {
        if (m_outbox)
            m_outbox->setError(entries ? statuses.error().text() : entries.error().text());
        return;
    }
    if (resume && !entries.value().isEmpty() && !identify())
        filer.value()->resumeAll();
    // The one that the sheet shows needs no banner beside it.
    int open = 0;
    QDateTime oldest;
    for (const OutboxEntry &entry : entries.value()) {
        if (m_sheet && m_sheet->isVisible() && m_sheet->shownFiling() == entry.id)
            continue;
        ++open;
        oldest = oldest.isValid() ? std::min(oldest, entry.createdAt) : entry.createdAt;
    }
    m_parts.banner.setOpen(open, oldest);
    if (m_outbox)
        m_outbox->setItems(outboxItems(entries.value(), statuses.value()));
}

bool FilingDesk::identify()
{
    Accounts &accounts = m_parts.services.accounts();
    bool asked = false;
    for (const Account &account : accounts.all()) {
        const Result<Host> host = accounts.hostOf(account);
        if (!account.login.isEmpty() || !host || m_identified.contains(account.host))
            continue;
        // Once: who cannot be identified now has nothing resumed before the next start.
        m_identified.insert(account.host);
        asked = true;
        accounts.lookUp(host.value(), this, [this](const Result<Accounts::Standing> &) { lookAtOutbox(true); });
    }
    return asked;
}

void FilingDesk::openOutbox()
{
    if (!m_outbox) {
        m_outbox = new OutboxView(m_parts.prompts, m_parts.clock, m_parts.window);
        m_outbox->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_outbox, &OutboxView::lookAgainRequested, this, [this](const QUuid &id) { withFiler([id](Filer &f) { f.resume(id); }); });
        connect(m_outbox, &OutboxView::cancelRequested, this, [this](const QUuid &id) { withFiler([id](Filer &f) { f.cancel(id); }); });
        connect(m_outbox, &OutboxView::answered, this, &FilingDesk::answer);
        connect(m_outbox, &OutboxView::linkActivated, this, m_parts.openBrowser);
    }
    lookAtOutbox(false);
    m_outbox->open();
}

void FilingDesk::updateFace()
{
    RepositoryFace face;
    face.address = {m_submission->target().host, m_submission->target().repository};
    face.refreshing = m_submission->isReading();
    if (const RepositoryStatePtr state = m_submission->repository()) {
        face.readAt = state->repository.readAt;
        face.offline = state->repository.fromCache && !face.refreshing;
        face.trouble = state->repository.read ? QString() : state->repository.error.message;
    }
    m_parts.repository.setFace(face);
    if (m_picker)
        m_picker->setFace(face);
    m_parts.actions.copyLink->setEnabled(!face.address.name.isEmpty());
    if (m_workspace)
        m_workspace->setRepository(face.address.name.isEmpty() ? QString() : face.address.name.text());
}

void FilingDesk::copyLink()
{
    const Result<QUrl> link = m_submission->prefilledLink();
    if (!link) {
        m_parts.prompts.tell(m_parts.window, tr("No link"), link.error().text(), {});
        return;
    }
    QApplication::clipboard()->setText(link.value().toString(QUrl::FullyEncoded));
    m_parts.footer.showMessage(tr("Link copied. It opens GitHub's own form, filled in."));
}

} // namespace waybill
