#include "ui/verify/verifycontroller.h"

#include "app/follow/progress.h"
#include "app/github/api.h"
#include "app/reuse/goingback.h"
#include "app/submit/issuewrites.h"
#include "ui/verify/verifydialog.h"

#include <QAction>

namespace waybill {

namespace {

/// Milliseconds, as a draft is.
constexpr int keptWithin = 250;
/// For what was noted a moment ago and is on its way to the disk.
constexpr int writtenWithin = 2000;

} // namespace

VerifyController::VerifyController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    connect(m_dependencies.action, &QAction::triggered, this, [this] { start(); });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keptWithin);
    m_keeping.callOnTimeout(this, &VerifyController::keepNow);
}

VerifyController::~VerifyController()
{
    keepNow();
}

void VerifyController::start(qint64 number, const QString &repository)
{
    if (m_dialog)
        return m_dialog->raise();
    RepositoryName name = m_submission->target().repository;
    if (!repository.isEmpty())
        name = {repository.section(u'/', 0, 0), repository.section(u'/', 1)};
    if (name.isEmpty())
        return emit told(tr("Choose a repository first: what was delivered is read from its issues."));
    m_reading = std::make_unique<QObject>();
    const std::optional<Contract> &contract = m_submission->contract().contract;
    if (!contract || contract->deliveries.isEmpty()) {
        if (number == 0)
            return emit told(tr("No contract is known for %1, so it cannot be seen what was delivered there.").arg(name.text()));
        return found(name, number, {});
    }
    emit told(tr("Reading what was delivered…"));
    auto *reader =
        new DeliveriesReader(m_dependencies.services, m_dependencies.clock, contract->deliveries, contract->followUp, m_reading.get());
    connect(reader, &DeliveriesReader::came, this, [this, name, number](const PastDeliveries &known) {
        if (!known.reading)
            found(name, number, known);
    });
    reader->read(m_submission->host(), name);
}

void VerifyController::found(const RepositoryName &repository, qint64 number, const PastDeliveries &known)
{
    const std::optional<PastDelivery> delivery = takenBack(known.list, number);
    PastDelivery one = delivery.value_or(PastDelivery());
    if (number > 0 && one.number != number) {
        one = {};
        one.number = number;
    }
    if (one.number == 0)
        return emit told(known.error ? known.error->text() : tr("No request of this repository was delivered, as far as can be seen."));
    openRequest(repository, one);
}

void VerifyController::openRequest(const RepositoryName &repository, const PastDelivery &delivery)
{
    IssueReference reference;
    reference.repository.host = m_submission->host().name;
    reference.repository.name = repository;
    reference.number = delivery.number;
    m_reading = std::make_unique<QObject>();
    openIssue(m_dependencies.services, reference, {}, m_reading.get(), [this, delivery](const Result<OpenedIssue> &opened) {
        if (!opened)
            return emit told(opened.error().text());
        if (delivery.followUp > 0)
            return openFollowUp(opened.value(), delivery);
        show(opened.value(), opened.value().issue, delivery);
    });
}

void VerifyController::openFollowUp(const OpenedIssue &request, const PastDelivery &delivery)
{
    getIssue(m_dependencies.services.client(request.host), request.repository, delivery.followUp, m_reading.get(),
             [this, request, delivery](const ApiResult<Issue> &result) {
                 if (result.value)
                     show(request, *result.value, delivery);
                 else if (result.rest.error)
                     emit told(result.rest.error->text());
             });
}

void VerifyController::show(const OpenedIssue &request, const Issue &issue, const PastDelivery &delivery)
{
    const VerificationKeys keys = verificationOf(request.form);
    if (keys.lists.isEmpty())
        return emit told(tr("The template of #%1 names nothing to look at afterwards.").arg(issue.number));
    m_request = request;
    m_issue = issue;
    m_parent = issue.number == request.issue.number ? 0 : request.issue.number;
    const std::optional<Account> account = m_dependencies.services.accounts().current(request.host.name);
    Services &services = m_dependencies.services;
    services.autosave().flush(writtenWithin);
    const Result<FollowStore> store = services.followed();
    const Result<QList<KeptCheck>> kept = store ? store.value().keptChecks(place()) : Result<QList<KeptCheck>>(store.error());
    VerifyDialog::Subject subject{{request.form.definition, request.form.layout, keys, issue.body},
                                  issue.number,
                                  m_parent,
                                  issue.title,
                                  delivery.version.isEmpty() ? issue.title : delivery.version,
                                  account ? account->login : QString(),
                                  kept ? kept.value() : QList<KeptCheck>()};
    m_dialog = new VerifyDialog(subject, m_dependencies.clock, m_dependencies.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] {
        keepNow();
        m_dialog = nullptr;
    });
    connect(m_dialog, &VerifyDialog::sendWanted, this, &VerifyController::send);
    connect(m_dialog, &VerifyDialog::noted, this, [this] {
        m_noted = true;
        // Not once more at each key: who types on and on would have nothing kept.
        if (!m_keeping.isActive())
            m_keeping.start();
    });
    const auto notKept = [this](const Error &error) { m_dialog->setError(tr("What you note is not kept: %1").arg(error.message)); };
    connect(&services.autosave(), &Autosave::failed, m_dialog, [notKept](const QUuid &draft, const Error &error) {
        if (draft.isNull())
            notKept(error);
    });
    emit told({});
    m_dialog->open();
    if (!kept)
        notKept(kept.error());
}

IssuePlace VerifyController::place() const
{
    return {m_request.host.name, m_request.repository, m_issue.number};
}

void VerifyController::keepNow()
{
    if (m_dialog && std::exchange(m_noted, false))
        keep(m_dialog->toKeep());
    m_keeping.stop();
}

void VerifyController::keep(const QList<KeptCheck> &checks)
{
    m_dependencies.services.autosave().note(
        QStringLiteral("verification ") + place().key(),
        [place = place(), checks, now = m_dependencies.clock()](const std::shared_ptr<Database> &database) {
            return FollowStore(database).keepChecks(place, checks, now);
        });
}

void VerifyController::send()
{
    const Result<IssueWriter *> writer = issueWriter(m_dependencies.services);
    const LoadedForm &form = m_request.form;
    const VerifiedBody body{form.definition, form.layout, verificationOf(form), m_issue.body};
    const Result<QString> ticked = bodyWith(body, m_dialog->checks());
    if (!writer || !ticked)
        return m_dialog->setError(writer ? ticked.error().text() : writer.error().text());
    const std::optional<Account> account = m_dependencies.services.accounts().current(m_request.host.name);
    IssueWrite comment;
    comment.kind = WriteKind::Comment;
    comment.host = m_request.host.name;
    comment.account = account ? account->login : QString();
    comment.repository = m_request.repository;
    comment.number = m_issue.number;
    comment.title = m_issue.title;
    QList<IssueWrite> writes;
    if (ticked.value() != m_issue.body) {
        IssueWrite edit = comment;
        edit.kind = WriteKind::Edit;
        edit.base = edit.wanted = textOf(m_issue);
        edit.wanted.body = ticked.value();
        // So that ticks that others set meanwhile are kept.
        if (const Result<FormSources> sources = sourcesOf(form)) {
            edit.formTemplate = sources.value().markdown;
            edit.formGuide = sources.value().guide;
            edit.formOrigin = form.origin;
            edit.formBuiltIn = form.builtIn;
        }
        writes.append(edit);
    }
    comment.text = m_dialog->comment();
    writes.append(comment);
    if (m_parent > 0) {
        IssueWrite link = comment;
        link.kind = WriteKind::SubIssue;
        link.text.clear();
        link.number = m_parent;
        link.child = m_issue.number;
        writes.append(link);
    }
    connect(writer.value(), &IssueWriter::changed, this, &VerifyController::follow, Qt::UniqueConnection);
    for (const IssueWrite &write : std::as_const(writes)) {
        const Result<QUuid> id = writer.value()->queue(write);
        // One that says the same as one that is on its way already is no fault.
        if (!id && id.error().code != u"outbox.same")
            return m_dialog->setError(id.error().text());
        if (id)
            m_sent.insert(id.value());
    }
    m_noted = false;
    keep({});
    noteVerified(countsOf(m_dialog->checks()));
    m_dialog->close();
    emit told(tr("The result is on its way to #%1.").arg(m_issue.number));
}

/// For the lists, which ask nobody.
void VerifyController::noteVerified(const CheckCounts &counts)
{
    const std::optional<Contract> contract = m_submission ? m_submission->contract().contract : std::nullopt;
    const QList<CourseStep> course = contract ? contract->course : QList<CourseStep>();
    const QDateTime now = m_dependencies.clock();
    // Nobody verifies what the workflow has not done: how late it is does not matter here.
    const Progress progress = progressOf(course, m_request.issue, {}, now);
    SeenIssue seen = seenIssue(progress, m_request.issue, course, contract ? contract->deliveries.approved : QString(), now);
    seen.toVerify = true;
    seen.verified = counts.failed > 0 ? VerifiedAs::Failed : counts.open > 0 ? VerifiedAs::No : VerifiedAs::Yes;
    const IssuePlace request{m_request.host.name, m_request.repository, m_request.issue.number};
    m_dependencies.services.autosave().note(
        QStringLiteral("verified ") + request.key(),
        [request, seen](const std::shared_ptr<Database> &database) { return FollowStore(database).noteSeen(request, seen); });
}

void VerifyController::follow(const QUuid &id)
{
    const Result<IssueWriter *> writer = issueWriter(m_dependencies.services);
    if (!m_sent.contains(id) || !writer)
        return;
    const Result<std::optional<WriteStatus>> status = writer.value()->status(id);
    if (!status || !status.value())
        return;
    const WriteRecord &record = status.value()->record;
    if (record.phase == WriteRecord::Phase::Ask || record.phase == WriteRecord::Phase::Refused)
        return emit told(record.sentence);
    if (!record.closed())
        return;
    m_sent.remove(id);
    if (m_sent.isEmpty())
        emit told(tr("The result of the verification is on GitHub, in #%1.").arg(m_issue.number));
}

} // namespace waybill
