#include "app/outbox/issuewriter.h"

#include "app/base/issuelimits.h"
#include "app/github/json.h"
#include "app/outbox/filingoutcome.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTimer>

#include <algorithm>

namespace waybill {

namespace {

struct IssueWriterText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::IssueWriter)
};

/// Looks at the clock again so often, at least: a computer that slept, or whose clock was set, is noticed.
constexpr int longestRest = 30000;
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

struct IssueWriter::Run
{
    WriteEntry entry;
    std::unique_ptr<QLockFile> lock;
    QTimer timer;
    QPointer<RestCall> call;
    int flight = 0;               ///< Of the request under way: an answer to an earlier one is not heard.
    bool sending = false;         ///< It writes.
    int pages = 0;                ///< Read of a list.
    QList<IssueComment> comments; ///< Of the pages so far.
};

IssueWriter::IssueWriter(std::shared_ptr<WriteStore> store, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_clientFor(std::move(clientFor)),
      m_lockFolder(std::move(lockFolder)),
      m_clock(std::move(clock))
{
}

IssueWriter::~IssueWriter()
{
    // Nothing of theirs may leave after the locks are gone. What was recorded says the rest.
    const std::map<QUuid, std::unique_ptr<Run>> runs = std::move(m_runs);
    m_runs.clear();
    for (const auto &[id, run] : runs) {
        if (run->call)
            run->call->cancel();
    }
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

void IssueWriter::resume(const QUuid &id)
{
    if (m_runs.contains(id))
        return;
    Run *run = takeInHand(id);
    if (run && save(*run, machine(*run).takenUp(run->entry.record, m_clock())))
        go(id);
}

void IssueWriter::resumeAll()
{
    const Result<QList<WriteEntry>> entries = m_store->entries(true);
    if (!entries)
        return;
    for (const WriteEntry &entry : entries.value()) {
        if (!entry.readable || m_clientFor(entry.write.host, entry.write.account))
            resume(entry.id);
    }
}

void IssueWriter::answer(const QUuid &id, WriteAnswer answer)
{
    if (m_runs.contains(id))
        return;
    Run *run = takeInHand(id);
    if (!run)
        return;
    // Where nothing was asked, somebody left it in the middle: then it is taken up like after a restart.
    const WriteRecord &record = run->entry.record;
    const bool asked = record.phase == WriteRecord::Phase::Ask || record.phase == WriteRecord::Phase::Refused;
    if (save(*run, asked ? machine(*run).answered(record, answer, m_clock()) : machine(*run).takenUp(record, m_clock())))
        go(id);
}

void IssueWriter::cancel(const QUuid &id)
{
    const bool inHand = m_runs.contains(id);
    Run *run = inHand ? m_runs.at(id).get() : takeInHand(id);
    if (!run)
        return;
    const WriteRecord record = inHand ? run->entry.record : machine(*run).takenUp(run->entry.record, m_clock());
    if (!save(*run, machine(*run).stopped(record)))
        return;
    if (run->sending && run->call)
        run->call->cancel(); // Its end comes by the usual way.
    else if (!run->call || run->entry.record.phase == WriteRecord::Phase::Ask)
        go(id);
    else
        emit changed(id);
}

void IssueWriter::tryNow(const QUuid &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end() || !found->second->timer.isActive())
        return;
    Run &run = *found->second;
    if (save(run, machine(run).hastened(run.entry.record)))
        go(id);
}

Writing IssueWriter::machine(const Run &run) const
{
    return Writing(run.entry, m_merge, m_policy);
}

IssueWriter::Run *IssueWriter::takeInHand(const QUuid &id)
{
    auto run = std::make_unique<Run>();
    if (!QDir().mkpath(m_lockFolder)) {
        emit troubled(id, IssueWriterText::tr("The folder %1 cannot be made, so nothing was sent.").arg(m_lockFolder));
        return nullptr;
    }
    run->lock = std::make_unique<QLockFile>(lockFile(id));
    // A lock never grows old: a suspended process goes on sending when it wakes. One that is gone leaves a lock that is seen to be dead.
    run->lock->setStaleLockTime(0);
    if (!run->lock->tryLock(0)) {
        if (run->lock->error() == QLockFile::LockFailedError)
            emit changed(id);
        else
            emit troubled(id, IssueWriterText::tr("The folder %1 cannot be written, so nothing was sent.").arg(m_lockFolder));
        return nullptr;
    }
    // Read now and not before: whoever had the lock may have gone further.
    const Result<std::optional<WriteEntry>> entry = m_store->entry(id);
    if (!entry)
        emit troubled(id, entry.error().message);
    if (!entry || !entry.value() || entry.value()->closed)
        return nullptr;
    run->entry = *entry.value();
    run->timer.setSingleShot(true);
    connect(&run->timer, &QTimer::timeout, this, [this, id] { go(id); });
    return (m_runs[id] = std::move(run)).get();
}

void IssueWriter::go(const QUuid &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    const WriteMove move = machine(run).next(run.entry.record, m_clock());
    if (!save(run, move.record))
        return;
    if (move.action.kind == WriteAction::Kind::Nothing)
        letGo(id);
    else if (move.action.kind == WriteAction::Kind::Wait)
        run.timer.start(int(std::clamp<qint64>(m_clock().msecsTo(move.action.until) + 1, 1, longestRest)));
    else
        perform(run, move.action);
    emit changed(id);
}

void IssueWriter::perform(Run &run, const WriteAction &action)
{
    run.flight += 1;
    run.pages = 0;
    run.comments.clear();
    run.sending = action.kind == WriteAction::Kind::Patch || action.kind == WriteAction::Kind::Post;
    if (RestClient *client = m_clientFor(run.entry.write.host, run.entry.write.account)) {
        send(run, *client, action);
        return;
    }
    WriteOutcome signedOut;
    signedOut.kind = FilingOutcome::Kind::Refused;
    signedOut.status = 401;
    signedOut.message = IssueWriterText::tr("Nobody is signed in on %1. Sign in and try again.").arg(run.entry.write.host);
    QTimer::singleShot(0, this,
                       [this, id = run.entry.id, flight = run.flight, action, signedOut] { ended(id, flight, action, signedOut); });
}

void IssueWriter::send(Run &run, RestClient &client, const WriteAction &action)
{
    using Kind = WriteAction::Kind;
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
        const auto found = m_runs.find(id);
        if (found == m_runs.end() || found->second->flight != flight)
            return;
        Run &run = *found->second;
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
        const auto found = m_runs.find(id);
        if (found == m_runs.end() || found->second->flight != flight)
            return;
        Run &run = *found->second;
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

void IssueWriter::ended(const QUuid &id, int flight, const WriteAction &action, const WriteOutcome &outcome)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end() || found->second->flight != flight)
        return;
    Run &run = *found->second;
    run.flight += 1;
    run.call = nullptr;
    run.sending = false;
    using Kind = WriteAction::Kind;
    if (!outcome.issues.isEmpty() && (action.kind == Kind::ReadIssue || action.kind == Kind::Patch))
        emit issueRead(run.entry.write, outcome.issues.constFirst());
    if (save(run, machine(run).ended(run.entry.record, action, outcome, m_clock())))
        go(id);
}

/// False when the entry is no longer in hand. What could not be recorded is not done either.
bool IssueWriter::save(Run &run, const WriteRecord &record)
{
    if (record == run.entry.record)
        return true;
    const QUuid id = run.entry.id;
    const Result<Done> done = m_store->record(run.entry, record);
    if (done)
        return true;
    const bool elsewhere = done.error().code == QLatin1String("outbox.changed");
    letGo(id);
    if (!elsewhere)
        emit troubled(id, done.error().message);
    emit changed(id);
    return false;
}

void IssueWriter::letGo(const QUuid &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    // The lock goes last: nothing may leave without it.
    const std::unique_ptr<Run> run = std::move(found->second);
    m_runs.erase(found);
    if (run->call)
        run->call->cancel();
}

QString IssueWriter::lockFile(const QUuid &id) const
{
    return m_lockFolder + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + QLatin1String(".lock");
}

WriteStatus IssueWriter::statusOf(const WriteEntry &entry) const
{
    WriteStatus status{entry, m_runs.contains(entry.id), false};
    if (!status.running && !entry.closed && QFile::exists(lockFile(entry.id))) {
        QLockFile lock(lockFile(entry.id));
        lock.setStaleLockTime(0);
        status.elsewhere = !lock.tryLock(0);
    }
    return status;
}

Result<QList<WriteStatus>> IssueWriter::open() const
{
    const Result<QList<WriteEntry>> entries = m_store->entries(true);
    if (!entries)
        return entries.error();
    QList<WriteStatus> list;
    for (const WriteEntry &entry : entries.value())
        list.append(statusOf(entry));
    return list;
}

Result<std::optional<WriteStatus>> IssueWriter::status(const QUuid &id) const
{
    const Result<std::optional<WriteEntry>> entry = m_store->entry(id);
    if (!entry)
        return entry.error();
    return entry.value() ? std::optional(statusOf(*entry.value())) : std::nullopt;
}

} // namespace waybill
