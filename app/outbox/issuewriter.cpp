#include "app/outbox/issuewriter.h"

#include "app/base/issuelimits.h"
#include "app/github/json.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct IssueWriterText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::IssueWriter)
};

/// Pages of comments, or of milestones, of 100 each: who has more of them than that is asked to look by hand.
constexpr int mostListedPages = 20;
/// What the mark takes of a comment, which GitHub lets be as long as a body.
constexpr qsizetype markLength = 60;

Result<Done> checkWriteSize(const IssueWrite &write)
{
    if (characterCount(write.wanted.title) > longestTitle)
        return Error{QStringLiteral("request.title-too-long"),
                     IssueWriterText::tr("The title has more than %1 characters, which GitHub does not take.").arg(longestTitle),
                     {}};
    if (characterCount(write.wanted.body) > longestBody || characterCount(write.text) > longestBody - markLength)
        return Error{QStringLiteral("request.body-too-long"),
                     IssueWriterText::tr("The text has more than %L1 characters, which GitHub does not take.").arg(longestBody),
                     {}};
    return Done{};
}

} // namespace

template class EntryRunner<WriterEntries>;

IssueWriter::IssueWriter(std::shared_ptr<WriteStore> store, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent)
    : EntryRunner(std::move(store), std::move(clientFor), std::move(lockFolder), std::move(clock), parent)
{
}

IssueWriter::~IssueWriter()
{
    letAllGo();
}

Result<QUuid> IssueWriter::queue(const IssueWrite &write)
{
    if (const Result<Done> fits = checkWriteSize(write); !fits)
        return fits.error();
    const Result<WriteEntry> entry = m_store->add(write, WriteRecord());
    if (!entry)
        return entry.error();
    const QUuid id = entry.value().id;
    resume(id);
    return id;
}

void IssueWriter::answer(const QUuid &id, WriteAnswer answer)
{
    if (hasInHand(id))
        return;
    Run *run = takeInHand(id);
    if (!run)
        return;
    const Writing machine = this->machine(run->entry);
    const WriteRecord &record = run->entry.record;
    // Where nothing was asked, somebody left it in the middle: then it is taken up like after a restart.
    if (save(*run, isAsked(record) ? machine.answered(record, answer, m_clock()) : machine.takenUp(record, m_clock())))
        go(id);
}

void IssueWriter::send(Run &run, RestClient &client, const WriteAction &action)
{
    using Kind = WriteAction::Kind;
    run.pages = 0;
    run.comments.clear();
    const IssueWrite &write = run.entry.write;
    const RepositoryName &children = write.childRepository.isEmpty() ? write.repository : write.childRepository;
    const auto done = [this, id = run.entry.id, flight = run.flight, action](const auto &result) {
        WriteOutcome outcome{outcomeOf(result)};
        if constexpr (std::is_same_v<std::decay_t<decltype(result)>, ApiResult<IssueComment>>) {
            if (result.value)
                outcome.comments = {*result.value};
        }
        ended(id, flight, action, outcome);
    };
    switch (action.kind) {
    case Kind::ReadIssue:
        run.call = getIssue(client, write.repository, write.number, this, done);
        break;
    case Kind::FindMilestone:
        findMilestone(run, client, action, {});
        break;
    case Kind::Patch:
        run.call = updateIssue(client, write.repository, write.number, action.change, this, done);
        break;
    case Kind::ListComments:
        listPage(run, client, action, {});
        break;
    case Kind::Post:
        run.call = createComment(client, write.repository, write.number, action.text, this, done);
        break;
    case Kind::ReadChild:
        run.call = getIssue(client, children, write.child, this, done);
        break;
    case Kind::Link:
        run.call = addSubIssue(client, write.repository, write.number, action.childId, this, done);
        break;
    case Kind::ReadParent:
        run.call = getParent(client, children, write.child, this, done);
        break;
    case Kind::Nothing:
    case Kind::Wait:
        break;
    }
}

void IssueWriter::listPage(Run &run, RestClient &client, const WriteAction &action, const QUrl &page)
{
    const IssueWrite &write = run.entry.write;
    const auto done = [this, id = run.entry.id, flight = run.flight, action](const ApiResult<QList<IssueComment>> &result) {
        Run *awaited = awaiting(id, flight);
        if (!awaited)
            return;
        Run &run = *awaited;
        run.comments += result.value.value_or(QList<IssueComment>());
        const QUrl next = linkedPage(result.rest.answer.headers.value("link"), "next");
        RestClient *client = m_clientFor(run.entry.write.host, run.entry.write.account);
        if (result.value && !next.isEmpty() && client && ++run.pages < mostListedPages)
            return listPage(run, *client, action, next);
        WriteOutcome outcome{outcomeOf(result)};
        outcome.comments = run.comments;
        ended(id, flight, action, outcome);
    };
    run.call = listComments(client, write.repository, write.number, page, this, done);
}

/// GitHub takes a milestone by its number.
void IssueWriter::findMilestone(Run &run, RestClient &client, const WriteAction &action, const QUrl &page)
{
    const auto done = [this, id = run.entry.id, flight = run.flight, action](const ApiResult<QList<Milestone>> &result) {
        Run *awaited = awaiting(id, flight);
        if (!awaited)
            return;
        Run &run = *awaited;
        WriteOutcome outcome{outcomeOf(result)};
        for (const Milestone &milestone : result.value.value_or(QList<Milestone>())) {
            if (milestone.title == action.milestone)
                outcome.milestone = milestone.number;
        }
        const QUrl next = linkedPage(result.rest.answer.headers.value("link"), "next");
        RestClient *client = m_clientFor(run.entry.write.host, run.entry.write.account);
        if (result.value && outcome.milestone == 0 && !next.isEmpty() && client && ++run.pages < mostListedPages)
            return findMilestone(run, *client, action, next);
        ended(id, flight, action, outcome);
    };
    run.call = listMilestones(client, run.entry.write.repository, page, this, done);
}

void IssueWriter::heard(Run &run, const WriteAction &action, const WriteOutcome &outcome)
{
    using Kind = WriteAction::Kind;
    if (!outcome.issues.isEmpty() && (action.kind == Kind::ReadIssue || action.kind == Kind::Patch))
        emit issueRead(run.entry.write, outcome.issues.constFirst());
}

} // namespace waybill
