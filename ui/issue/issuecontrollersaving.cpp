#include "app/session/formsession.h"
#include "ui/issue/issuecontroller.h"
#include "ui/issue/savesheet.h"

// What is changed in the form of an issue is saved to it.

namespace waybill {

bool IssueController::save()
{
    if (!m_edits)
        return false;
    if (m_sheet)
        return true;
    m_sheet = new SaveSheet(*m_edits, m_dependencies.window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    m_choices = {};
    connect(m_sheet, &QDialog::finished, this, [this] { m_sheet = nullptr; });
    connect(m_sheet, &SaveSheet::lookWanted, this, [this](const TakeChoices &choices) {
        m_choices = choices;
        look(choices);
    });
    connect(m_sheet, &SaveSheet::saveWanted, this, &IssueController::queue);
    m_sheet->open();
    look({});
    return true;
}

void IssueController::look(const TakeChoices &choices)
{
    const Result<Host> host = m_dependencies.services.host(m_edits->host);
    if (!host) {
        SavingEnd end;
        end.error = host.error();
        return looked(end);
    }
    m_sheet->showReading();
    SavingTask task;
    task.repository = m_edits->repository;
    task.form = m_session->form();
    task.opened = m_edits->issue;
    task.etag = m_edits->etag;
    task.wanted.given = m_session->model().snapshot().given;
    task.choices = choices;
    task.plansOffline = true;
    m_sent = task.wanted.given;
    new IssueSaving(m_dependencies.services.client(host.value()), std::move(task), m_sheet, [this](const SavingEnd &end) { looked(end); });
}

void IssueController::looked(const SavingEnd &end)
{
    m_plan = end;
    if (m_sheet)
        m_sheet->showEnd(end);
    else if (end.error)
        emit told(end.error->text());
}

/// What the sheet shows goes into the outbox, which sends it now, or when GitHub can be reached again.
void IssueController::queue()
{
    m_sheet->showSaving();
    const Result<Host> host = m_dependencies.services.host(m_edits->host);
    const auto failed = [this](const Error &error) {
        SavingEnd end;
        end.issue = m_edits->issue;
        end.error = error;
        looked(end);
    };
    if (!host)
        return failed(host.error());
    // Whoever closes the sheet while it is being saved has it saved all the same, and told in the footer.
    findAccount(m_dependencies.services, host.value(), m_session.data(), [this, failed](const Result<Account> &account) {
        const Result<IssueWriter *> writer = issueWriter(m_dependencies.services);
        if (!account || !writer || !follow())
            return failed(account ? writer.error() : account.error());
        IssueWrite write =
            editToQueue(m_session->form(), m_edits->host, account.value().login, m_edits->repository, m_plan.issue, m_plan.edit);
        if (const QUuid draft = m_dependencies.keep().value_or(QUuid()); !draft.isNull())
            write.draft = draft.toString(QUuid::WithoutBraces);
        const Result<QUuid> queued = writer.value()->queue(write);
        if (!queued)
            failed(queued.error());
    });
}

bool IssueController::follow()
{
    if (m_following)
        return true;
    const Result<IssueWriter *> writer = issueWriter(m_dependencies.services);
    if (!writer)
        return false;
    m_following = true;
    connect(writer.value(), &IssueWriter::changed, this, &IssueController::onWritten);
    connect(writer.value(), &IssueWriter::issueRead, this, [this](const IssueWrite &write, const Issue &issue) {
        if (isOwn(write))
            m_there = issue;
    });
    return true;
}

bool IssueController::isOwn(const IssueWrite &write) const
{
    return m_edits && write.kind == WriteKind::Edit && write.number == m_edits->issue.number && write.host == m_edits->host
        && write.repository == m_edits->repository;
}

void IssueController::onWritten(const QUuid &id)
{
    const Result<IssueWriter *> writer = issueWriter(m_dependencies.services);
    const auto status = writer ? writer.value()->status(id) : Result<std::optional<WriteStatus>>(writer.error());
    if (!status || !status.value() || !isOwn(status.value()->write) || id == m_settled)
        return;
    const WriteRecord &record = status.value()->record;
    SavingEnd end;
    end.issue = m_there.value_or(m_edits->issue);
    switch (record.phase) {
    case WriteRecord::Phase::Done:
        m_settled = id;
        return settled(*status.value());
    case WriteRecord::Phase::Ask:
        // Both sides are shown, to be decided.
        if (record.question == writeQuestion::conflict && m_sheet)
            return look(m_choices);
        [[fallthrough]];
    case WriteRecord::Phase::Refused:
        end.state = record.surelyNotThere() ? SavingEnd::State::Failed : SavingEnd::State::Unknown;
        end.error = Error{QStringLiteral("outbox.") + record.question, record.sentence, {}};
        return m_sheet ? looked(end) : emit told(record.sentence);
    default:
        if (record.waitUntil > m_dependencies.clock() && record.canHasten() && record.sends == 0)
            tellWaiting(record.sentence);
    }
}

/// It is on disk: the person need not wait for it.
void IssueController::tellWaiting(const QString &sentence)
{
    if (!m_sheet)
        return;
    m_sheet->close();
    emit told(sentence);
}

void IssueController::settled(const WriteStatus &status)
{
    IssueBase base = *m_edits;
    const IssueText &wanted = status.write.wanted;
    if (m_there) {
        base.issue = *m_there;
    } else {
        base.issue.title = wanted.title;
        base.issue.body = wanted.body;
        base.issue.labels = wanted.labels;
        base.issue.assignees = wanted.assignees;
        base.issue.milestoneTitle = wanted.milestone;
    }
    base.etag.clear();
    m_edits = std::make_shared<const IssueBase>(base);
    // What others changed meanwhile is in the issue now, and would be taken back by the next save were it not in the form; what was typed
    // on while it was being saved stays.
    FormModel &model = m_session->model();
    const QList<Value> there = answersOf(m_session->form(), base.issue).given;
    const QList<Value> typed = model.snapshot().given;
    if (m_sent.isEmpty()) {
        Issue sent = base.issue;
        sent.title = wanted.title;
        sent.body = wanted.body;
        m_sent = answersOf(m_session->form(), sent).given;
    }
    QList<Value> given = there;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (typed.at(i) != m_sent.at(i))
            given[i] = typed.at(i);
    }
    model.setAll(given);
    emit saved(given == there ? model.snapshot().given : there, m_edits);
    showBanner();
    if (m_sheet)
        m_sheet->close();
    emit told((QStringList(tr("Saved to #%1.").arg(base.issue.number)) + status.record.remarks).join(u' '));
}

} // namespace waybill
