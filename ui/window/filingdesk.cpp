#include "ui/window/filingdesk.h"

#include "app/github/repositoryreader.h"
#include "ui/account/accountbutton.h"
#include "ui/account/signindialog.h"
#include "ui/export/exporter.h"
#include "ui/footer/footerbar.h"
#include "ui/outbox/outboxdesk.h"
#include "ui/repository/repositorybutton.h"
#include "ui/repository/repositorypicker.h"
#include "ui/submit/submitsheet.h"
#include "ui/submit/targetcard.h"
#include "ui/widgets/prompts.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

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
    connect(m_parts.actions.openOutbox, &QAction::triggered, &m_parts.outbox, &OutboxDesk::open);
    connect(&m_parts.outbox, &OutboxDesk::changed, this, &FilingDesk::onFilingChanged);
    connect(&m_parts.repository, &QAbstractButton::clicked, this, [this] {
        m_submitting = false;
        chooseRepository();
    });
    connect(&m_parts.account, &AccountButton::signInWanted, this, [this](bool elsewhere) {
        m_submitting = false;
        signIn(elsewhere);
    });
    connect(&m_parts.account, &AccountButton::noticed, &m_parts.footer, &FooterBar::showMessage);
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
    m_sent.clear();
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
    if (const Result<Host> host = hostOfEnvironment(m_parts.services.places().environment); !host)
        m_parts.prompts.tell(m_parts.window, tr("github.com is used"), host.error().text(), {});
    Accounts &accounts = m_parts.services.accounts();
    m_parts.account.setAccounts(&accounts, m_submission->host());
    if (!m_parts.settings.repositories.isEmpty() && m_submission->target().isEmpty())
        useRepository(addressOfKept(m_parts.settings.repositories.constFirst()));
    m_parts.outbox.start();
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
    // A host that cannot be spoken to leaves no target.
    if (m_submission->target().isEmpty()) {
        m_parts.prompts.tell(m_parts.window, tr("No repository chosen"), tr("“%1” is no GitHub server.").arg(target.host), {});
        return;
    }
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
        connect(m_sheet, &SubmitSheet::cancelRequested, this,
                [this](const QUuid &id) { m_parts.outbox.withFiler([id](Filer &f) { f.cancel(id); }); });
        connect(m_sheet, &SubmitSheet::lookAgainRequested, this,
                [this](const QUuid &id) { m_parts.outbox.withFiler([id](Filer &f) { f.resume(id); }); });
        connect(m_sheet, &SubmitSheet::answered, this,
                [this](const QUuid &id, FilingAnswer answer, qint64 number) { m_parts.outbox.answer(id, answer, number, m_sheet); });
        connect(m_sheet, &QDialog::finished, this, [this] { m_parts.outbox.setShown({}); });
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
    if (const Result<Filer *> filer = m_parts.services.filer(); !filer) {
        m_sheet->setError(filer.error().text());
        return;
    }
    // The filer's signals are heard from the first step on.
    m_parts.outbox.withFiler([this](Filer &filer) {
        const Result<QUuid> id = m_submission->submit();
        if (!id) {
            m_sheet->setError(id.error().message);
            return;
        }
        m_sent.insert(id.value(), m_workspace->session().model().snapshot().given);
        m_parts.outbox.setShown(id.value());
        if (const auto status = filer.status(id.value()); status && status.value()) {
            m_sheet->setStatus(*status.value());
            onFilingChanged(*status.value());
        }
    });
}

void FilingDesk::onFilingChanged(const FilingStatus &status)
{
    if (m_sheet && m_sheet->shownFiling() == status.id)
        m_sheet->setStatus(status);
    if (status.record.phase == FilingRecord::Phase::Done)
        onFiled(status);
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
