#include "ui/issue/issuecontroller.h"

#include "app/account/host.h"
#include "app/github/cachedfetch.h"
#include "app/github/json.h"
#include "app/library/opening.h"
#include "app/outbox/filingview.h"
#include "app/session/formsession.h"
#include "ui/issue/issuebanner.h"
#include "ui/issue/issuedialog.h"
#include "ui/issue/savesheet.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace waybill {

namespace {

/// In the window nobody runs a command to sign in.
QString wordsOf(const Error &error)
{
    return error.code == u"auth.signed-out" ? IssueController::tr("Nobody is signed in. Sign in first, with the button at the top.")
                                            : error.text();
}

} // namespace

IssueController::IssueController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    const IssueBanner &banner = m_dependencies.banner;
    connect(m_dependencies.open, &QAction::triggered, this, &IssueController::openDialog);
    connect(&banner, &IssueBanner::pageWanted, this, [this] { m_dependencies.openBrowser(m_edits ? m_edits->issue.page : m_copyOf); });
    connect(&banner, &IssueBanner::copyWanted, this, &IssueController::copyAsNew);
    connect(&banner, &IssueBanner::followWanted, this, &IssueController::followIssue);
    connect(&banner, &IssueBanner::templateWanted, this, &IssueController::chooseTemplate);
}

void IssueController::setForm(FormSession &session, Submission &submission, const Draft &draft)
{
    m_session = &session;
    m_submission = &submission;
    m_edits = draft.edits;
    m_copyOf = draft.copyOf;
    m_there.reset();
    m_sent.clear();
    if (m_sheet)
        m_sheet->close();
    // An edit that an earlier start queued may end any time.
    if (m_edits)
        follow();
    submission.setEdited(m_edits ? m_edits->issue.number : 0);
    emit edited(m_edits);
    showBanner();
}

void IssueController::showBanner()
{
    if (m_edits) {
        QStringList words{tr("You change #%1 “%2” of %3.").arg(m_edits->issue.number).arg(m_edits->issue.title, m_edits->repository.text()),
                          m_why, standsStill(m_edits->issue)};
        words.removeAll(QString());
        m_dependencies.banner.showEdit(words.join(u' '));
    } else if (!m_copyOf.isEmpty()) {
        m_dependencies.banner.showCopy(tr("A new request, copied from #%1.").arg(m_copyOf.fileName()));
    } else {
        m_dependencies.banner.showNothing();
    }
    m_why.clear();
}

void IssueController::openDialog()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new IssueDialog(m_dependencies.clock, m_dependencies.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog = nullptr;
        m_reading.reset();
    });
    connect(m_dialog, &IssueDialog::chosen, this, [this](const QString &text) { openNamed(text); });
    connect(m_dialog, &IssueDialog::clipboardWanted, this, &IssueController::openClipboard);
    connect(m_dialog, &IssueDialog::fileWanted, this, [this] {
        m_dialog->close();
        emit fileWanted();
    });
    listIssues();
    m_dialog->open();
}

void IssueController::openClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (readIssueReference(text.trimmed()))
        return openNamed(text.trimmed());
    const Result<LoadedForm> form = formForBody(text.toUtf8(), tr("the clipboard"));
    if (!form)
        return refuse(form.error());
    Handover handover;
    handover.opened.form = form.value();
    handover.opened.given = readBody(form.value().definition, *form.value().layout, text.toUtf8()).given;
    m_dialog->close();
    emit textOpened(handover);
}

void IssueController::listIssues()
{
    if (m_submission->target().isEmpty())
        return m_dialog->setIssues({}, tr("Choose a repository to have its issues listed here."), false);
    m_dialog->setIssues({}, tr("The issues of %1 are being read…").arg(m_submission->target().repository.text()), false);
    m_dependencies.services.accounts().identify(m_submission->host(), m_dialog, [this](const Result<Account> &account) {
        if (!m_dialog || !m_submission)
            return;
        const std::optional<Account> known = m_dependencies.services.accounts().current(m_submission->host().name);
        if (account || (known && known->userId > 0))
            return fetchIssues(account ? account.value() : *known);
        m_dialog->setIssues({}, wordsOf(account.error()), true);
    });
}

void IssueController::fetchIssues(const Account &account)
{
    Services &services = m_dependencies.services;
    auto *fetch = new CachedFetch(services.client(m_submission->host()), QString::number(account.userId), services.cache(),
                                  m_dependencies.clock, m_dialog);
    const RestRequest request = issueListRequest(m_submission->target().repository);
    if (const std::optional<FetchedPage> known = fetch->cached(request))
        showIssues(*known, true);
    fetch->fetch(request, [this, fetch, request](const FetchedPage &page) {
        const std::optional<FetchedPage> known = page.error ? fetch->cached(request) : std::nullopt;
        if (!known)
            return showIssues(page, false);
        FetchedPage old = *known;
        old.error = page.error;
        showIssues(old, false);
    });
}

void IssueController::showIssues(const FetchedPage &page, bool fromCache)
{
    // A closed dialog lives until the event loop turns.
    if (!m_dialog)
        return;
    QList<Issue> issues = listFromJson<Issue>(page.json, issueFromJson).value_or(QList<Issue>());
    issues.removeIf([](const Issue &issue) { return issue.pullRequest; });
    const QString age = page.readAt.isValid() ? tr("Read %1.").arg(momentText(page.readAt, m_dependencies.clock())) : QString();
    QStringList words{age, page.error ? page.error->message : fromCache ? tr("Being read again…") : QString()};
    words.removeAll(QString());
    m_dialog->setIssues(issues, words.join(u' '), page.error.has_value());
}

void IssueController::refuse(const Error &error)
{
    if (m_dialog)
        m_dialog->setError(wordsOf(error));
    else
        m_dependencies.prompts.tell(m_dependencies.window, tr("Not opened"), wordsOf(error), {});
}

void IssueController::openNamed(const QString &text, const QString &templateName)
{
    Result<IssueReference> named = readIssueReference(text);
    if (!named)
        return refuse(named.error());
    IssueReference reference = named.value();
    if (reference.repository.name.isEmpty()) {
        if (m_submission->target().isEmpty())
            return refuse({QStringLiteral("issue.no-repository"),
                           tr("Choose a repository first, or name it: owner/name#%1.").arg(reference.number),
                           {}});
        reference.repository.name = m_submission->target().repository;
    }
    if (reference.repository.host.isEmpty())
        reference.repository.host = m_submission->host().name;
    const QString words = tr("Reading #%1…").arg(reference.number);
    if (m_dialog)
        m_dialog->setReading(words);
    else
        emit told(words);
    m_reading = std::make_unique<QObject>();
    openIssue(m_dependencies.services, reference, templateName, m_reading.get(), [this, reference](const Result<OpenedIssue> &opened) {
        if (opened)
            return take(opened.value());
        // Whatever became of it: what was written for it is here.
        const Result<Host> host = m_dependencies.services.host(reference.repository.host);
        IssueBase named;
        named.host = host ? host.value().name : QString();
        named.repository = reference.repository.name;
        named.issue.number = reference.number;
        if (!goOn(named, opened.error()))
            refuse(opened.error());
    });
}

void IssueController::closeDialog()
{
    if (m_dialog)
        m_dialog->close();
}

/// Of one issue there is one draft: whoever opens it again goes on with that. False: there is none.
bool IssueController::goOn(const IssueBase &issue, const std::optional<Error> &unread)
{
    const Result<DraftStore> drafts = m_dependencies.services.drafts();
    if (!m_dependencies.keep() || !drafts)
        return false;
    const Result<std::optional<EditDraft>> draft = drafts.value().editOf(issue);
    if (!draft || !draft.value())
        return false;
    closeDialog();
    const bool here = m_edits && sameIssue(*m_edits, issue);
    if (unread)
        m_why = tr("This is your draft. %1").arg(wordsOf(*unread));
    else if (textOf(draft.value()->edits->issue) != textOf(issue.issue))
        m_why = tr("This is your draft; on GitHub it was changed since. What differs is shown before it is saved.");
    else
        m_why = tr("This is your draft: nothing of it is on GitHub yet.");
    emit draftWanted(draft.value()->id);
    if (here)
        showBanner();
    m_why.clear();
    return true;
}

void IssueController::take(const OpenedIssue &issue)
{
    const IssueBase base{issue.host.name, issue.repository, issue.issue, issue.etag};
    if (goOn(base, {}))
        return;
    closeDialog();
    Draft draft;
    draft.form = issue.form;
    draft.given = answersOf(issue.form, issue.issue).given;
    draft.target.host = issue.host.name;
    draft.target.repository = issue.repository;
    draft.edits = std::make_shared<const IssueBase>(base);
    m_why = issue.why;
    emit opened(draft, issue.why);
}

void IssueController::chooseTemplate()
{
    auto *menu = new QMenu(m_dependencies.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("issueTemplates"));
    const Result<QList<BuiltInTemplate>> builtIn = builtInTemplates();
    for (const BuiltInTemplate &one : builtIn ? builtIn.value() : QList<BuiltInTemplate>())
        menu->addAction(one.name, this, [this, id = one.id] { openWith(id); });
    menu->addAction(tr("From a file…"), this, [this] {
        Prompts::FileRequest request{tr("Template of this issue"), {}, {tr("Issue templates (*.md *.yml *.yaml)")}, {}};
        m_dependencies.prompts.openFile(m_dependencies.window, request, [this](const QString &path) {
            if (!path.isEmpty())
                openWith(path);
        });
    });
    const QWidget *place = m_dependencies.banner.templatePlace();
    menu->popup(place->mapToGlobal(QPoint(0, place->height())));
}

/// The issue as it was read, by another form, in the same draft: what was changed so far comes along.
void IssueController::openWith(const QString &templateName)
{
    const Result<LoadedForm> form = loadForm(templateName);
    if (!form || !m_edits)
        return form ? void() : refuse(form.error());
    const std::optional<QUuid> id = m_dependencies.keep();
    const Result<DraftStore> drafts = m_dependencies.services.drafts();
    if (!id || !drafts)
        return;
    const Result<std::optional<Draft>> before = id->isNull() ? Result<std::optional<Draft>>(std::nullopt) : drafts.value().draft(*id);
    if (!before)
        return refuse(before.error());
    m_why = tr("You chose “%1”.").arg(form.value().definition->name);
    emit opened(byAnotherForm(before.value().value_or(Draft()), form.value(), m_edits), m_why);
}

void IssueController::copyAsNew()
{
    if (m_edits)
        emit copyWanted(asEarlier(m_session->form(), m_session->model().snapshot(), *m_edits), m_edits->issue.page);
}

void IssueController::followIssue()
{
    const std::optional<Account> account = m_edits ? m_dependencies.services.accounts().current(m_edits->host) : std::nullopt;
    if (m_edits)
        emit followWanted(asFiled(m_session->form(), *m_edits, account ? account->login : QString()));
}

} // namespace waybill
