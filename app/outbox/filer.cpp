#include "app/outbox/filer.h"

#include "app/github/repositoryfiles.h"
#include "app/outbox/filingoutcome.h"
#include "app/outbox/issuebody.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTimer>

#include <algorithm>

namespace waybill {

namespace {

struct FilerText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Filer)
};

/// Looks at the clock again so often, at least: a computer that slept, or whose clock was set, is noticed.
constexpr qint64 longestNap = 30000;

} // namespace

struct Filer::Run
{
    OutboxEntry entry;
    std::unique_ptr<QLockFile> lock;
    QTimer timer;
    QPointer<RestCall> call;
    std::unique_ptr<QObject> files; ///< The files of the workflow are being read; until it is deleted.
    int flight = 0;                 ///< Of the request under way: an answer to an earlier one is not heard.
    bool creating = false;

    Filing machine(const FilingPolicy &policy) const { return Filing(entry, policy); }
};

Filer::Filer(std::shared_ptr<Outbox> outbox, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent)
    : QObject(parent),
      m_outbox(std::move(outbox)),
      m_clientFor(std::move(clientFor)),
      m_lockFolder(std::move(lockFolder)),
      m_clock(std::move(clock))
{
}

Filer::~Filer()
{
    // Nothing of theirs may leave after the locks are gone. What was recorded says the rest.
    const std::map<QUuid, std::unique_ptr<Run>> runs = std::move(m_runs);
    m_runs.clear();
    for (const auto &[id, run] : runs) {
        if (run->call)
            run->call->cancel();
    }
}

Result<QUuid> Filer::file(const OutboxRequest &request)
{
    if (const Result<Done> fits = checkSize(request); !fits)
        return fits.error();
    const FilingRecord confirmed = Filing::confirmed(m_clock());
    Result<OutboxEntry> entry = m_outbox->add(request, confirmed);
    if (!entry && entry.error().code == QLatin1String("outbox.same")) {
        if (const Result<Done> way = makeWay(request); !way)
            return way.error();
        entry = m_outbox->add(request, confirmed);
    }
    if (!entry)
        return entry.error();
    const QUuid id = entry.value().id;
    resume(id);
    return id;
}

Result<Done> Filer::makeWay(const OutboxRequest &request)
{
    const Result<std::optional<OutboxEntry>> equal = m_outbox->equalOpen(request);
    if (!equal || !equal.value())
        return equal ? Result<Done>(Done{}) : equal.error();
    const QUuid id = equal.value()->id;
    if (m_runs.contains(id))
        return Done{};
    Run *run = takeInHand(id);
    if (!run)
        return Done{};
    const bool waits = run->entry.record.phase == FilingRecord::Phase::Ask || run->entry.record.phase == FilingRecord::Phase::Refused;
    if (waits && run->entry.record.surelyNotThere()
        && !save(*run, run->machine(m_policy).answered(run->entry.record, FilingAnswer::Drop, 0, m_clock())))
        return Done{};
    letGo(id);
    return Done{};
}

void Filer::resume(const QUuid &id)
{
    if (m_runs.contains(id))
        return;
    Run *run = takeInHand(id);
    if (run && save(*run, run->machine(m_policy).takenUp(run->entry.record, m_clock())))
        go(id);
}

void Filer::resumeAll()
{
    const Result<QList<OutboxEntry>> entries = m_outbox->entries(true);
    if (!entries)
        return;
    for (const OutboxEntry &entry : entries.value()) {
        // Without the account nothing can be asked: it would become a refusal that no restart takes up again.
        if (!entry.readable || m_clientFor(entry.request.host, entry.request.account))
            resume(entry.id);
    }
}

void Filer::answer(const QUuid &id, FilingAnswer answer, qint64 number)
{
    if (m_runs.contains(id))
        return;
    Run *run = takeInHand(id);
    if (!run)
        return;
    const Filing machine = run->machine(m_policy);
    const FilingRecord answered = machine.answered(run->entry.record, answer, number, m_clock());
    // Where nothing was asked, somebody left it in the middle: then it is taken up like after a restart.
    const bool asked = run->entry.record.phase == FilingRecord::Phase::Ask || run->entry.record.phase == FilingRecord::Phase::Refused;
    if (save(*run, asked ? answered : machine.takenUp(run->entry.record, m_clock())))
        go(id);
}

void Filer::cancel(const QUuid &id)
{
    const bool inHand = m_runs.contains(id);
    Run *run = inHand ? m_runs.at(id).get() : takeInHand(id);
    if (!run)
        return;
    const Filing machine = run->machine(m_policy);
    const FilingRecord record = inHand ? run->entry.record : machine.takenUp(run->entry.record, m_clock());
    if (!save(*run, machine.stopped(record)))
        return;
    if (run->creating) {
        if (run->call)
            run->call->cancel(); // Its end comes by the usual way.
    } else if (!run->call || run->entry.record.phase == FilingRecord::Phase::Ask) {
        go(id);
    } else {
        emit changed(id);
    }
}

void Filer::tryNow(const QUuid &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end() || !found->second->timer.isActive())
        return;
    Run &run = *found->second;
    if (save(run, run.machine(m_policy).hastened(run.entry.record)))
        go(id);
}

Filer::Run *Filer::takeInHand(const QUuid &id)
{
    auto run = std::make_unique<Run>();
    if (!QDir().mkpath(m_lockFolder)) {
        emit troubled(id, FilerText::tr("The folder %1 cannot be made, so nothing was sent.").arg(m_lockFolder));
        return nullptr;
    }
    run->lock = std::make_unique<QLockFile>(lockFile(id));
    // A lock never grows old: a suspended process goes on sending when it wakes. One that is gone leaves a lock that is seen to be dead.
    run->lock->setStaleLockTime(0);
    if (!run->lock->tryLock(0)) {
        if (run->lock->error() == QLockFile::LockFailedError)
            emit changed(id);
        else
            emit troubled(id, FilerText::tr("The folder %1 cannot be written, so nothing was sent.").arg(m_lockFolder));
        return nullptr;
    }
    // Read now and not before: whoever had the lock may have gone further.
    const Result<std::optional<OutboxEntry>> entry = m_outbox->entry(id);
    if (!entry)
        emit troubled(id, entry.error().message);
    if (!entry || !entry.value() || entry.value()->closed)
        return nullptr;
    run->entry = *entry.value();
    run->timer.setSingleShot(true);
    connect(&run->timer, &QTimer::timeout, this, [this, id] { go(id); });
    return (m_runs[id] = std::move(run)).get();
}

void Filer::go(const QUuid &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    const FilingMove move = run.machine(m_policy).next(run.entry.record, m_clock());
    if (!save(run, move.record))
        return;
    switch (move.action.kind) {
    case FilingAction::Kind::Nothing:
        letGo(id);
        break;
    case FilingAction::Kind::Wait:
        wait(id, move.action.until);
        break;
    default:
        perform(run, move.action);
        break;
    }
    emit changed(id);
}

void Filer::wait(const QUuid &id, const QDateTime &until)
{
    m_runs.at(id)->timer.start(int(std::clamp<qint64>(m_clock().msecsTo(until) + 1, 1, longestNap)));
}

void Filer::perform(Run &run, const FilingAction &action)
{
    run.flight += 1;
    run.creating = action.kind == FilingAction::Kind::Create;
    if (RestClient *client = m_clientFor(run.entry.request.host, run.entry.request.account)) {
        send(run, *client, action);
        return;
    }
    FilingOutcome signedOut;
    signedOut.kind = FilingOutcome::Kind::Refused;
    signedOut.status = 401;
    signedOut.message = FilerText::tr("Nobody is signed in on %1. Sign in and try again.").arg(run.entry.request.host);
    QTimer::singleShot(0, this,
                       [this, id = run.entry.id, flight = run.flight, action, signedOut] { ended(id, flight, action, signedOut); });
}

void Filer::send(Run &run, RestClient &client, const FilingAction &action)
{
    using Kind = FilingAction::Kind;
    const OutboxRequest &request = run.entry.request;
    const RepositoryName &repository = request.repository;
    const RepositoryName &parents = request.parentRepository.isEmpty() ? repository : request.parentRepository;
    const auto done = [this, id = run.entry.id, flight = run.flight, action](const auto &result) {
        ended(id, flight, action, outcomeOf(result));
    };
    switch (action.kind) {
    case Kind::ListDuplicates:
    case Kind::ListDoubles:
        run.call = listIssues(client, repository, {QStringLiteral("open"), {}, {}, 0, 100}, this, done);
        break;
    case Kind::NoteHighest:
        run.call = listIssues(client, repository, {QStringLiteral("all"), {}, {}, 0, 1}, this, done);
        break;
    case Kind::ListNewest:
        run.call = listIssues(client, repository, {QStringLiteral("all"), request.account, {}, 0, m_policy.newest}, this, done);
        break;
    case Kind::ProbeSubIssues:
        run.call = probeSubIssues(client, parents, request.parent, this, done);
        break;
    case Kind::ProbeParent:
        run.call = getIssue(client, parents, request.parent, this, done);
        break;
    case Kind::CheckFiles:
        checkFiles(run, client, action);
        break;
    case Kind::Create:
        run.call = createIssue(client, repository, action.issue, this, done);
        break;
    case Kind::Probe:
    case Kind::ReadBack:
        run.call = getIssue(client, repository, action.number, this, done);
        break;
    case Kind::Link:
        run.call = addSubIssue(client, parents, request.parent, run.entry.record.issueId, this, done);
        break;
    case Kind::ReadParent:
        run.call = getParent(client, repository, action.number, this, done);
        break;
    case Kind::Nothing:
    case Kind::Wait:
        break;
    }
}

void Filer::checkFiles(Run &run, RestClient &client, const FilingAction &action)
{
    const auto done = [this, id = run.entry.id, flight = run.flight, action](const Known<RepositoryFiles> &known) {
        FilingOutcome outcome = known.read ? FilingOutcome() : outcomeOf(known.error);
        if (known.read) {
            outcome.kind = FilingOutcome::Kind::Fine;
            outcome.files = known.value;
        }
        // Later: this is called by what ends with the run.
        QTimer::singleShot(0, this, [this, id, flight, action, outcome] { ended(id, flight, action, outcome); });
    };
    run.files = readFilesNow(client, run.entry.request.repository, run.entry.request.workflowFiles.keys(), m_clock, done);
}

void Filer::ended(const QUuid &id, int flight, const FilingAction &action, const FilingOutcome &outcome)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end() || found->second->flight != flight)
        return;
    Run &run = *found->second;
    run.flight += 1;
    run.call = nullptr;
    run.files.reset();
    run.creating = false;
    if (save(run, run.machine(m_policy).ended(run.entry.record, action, outcome, m_clock())))
        go(id);
}

/// False when the entry is no longer in hand. What could not be recorded is not done either.
bool Filer::save(Run &run, const FilingRecord &record)
{
    if (record == run.entry.record)
        return true;
    const QUuid id = run.entry.id;
    const Result<Done> done = m_outbox->record(run.entry, record);
    if (done)
        return true;
    const bool elsewhere = done.error().code == QLatin1String("outbox.changed");
    letGo(id);
    if (!elsewhere)
        emit troubled(id, done.error().message);
    emit changed(id);
    return false;
}

void Filer::letGo(const QUuid &id)
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

QString Filer::lockFile(const QUuid &id) const
{
    return m_lockFolder + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + QLatin1String(".lock");
}

FilingStatus Filer::statusOf(const OutboxEntry &entry) const
{
    FilingStatus status{entry, m_runs.contains(entry.id), false};
    if (!status.running && !entry.closed && QFile::exists(lockFile(entry.id))) {
        QLockFile lock(lockFile(entry.id));
        lock.setStaleLockTime(0);
        status.elsewhere = !lock.tryLock(0);
    }
    return status;
}

Result<QList<FilingStatus>> Filer::open() const
{
    const Result<QList<OutboxEntry>> entries = m_outbox->entries(true);
    if (!entries)
        return entries.error();
    QList<FilingStatus> list;
    for (const OutboxEntry &entry : entries.value())
        list.append(statusOf(entry));
    return list;
}

Result<std::optional<FilingStatus>> Filer::status(const QUuid &id) const
{
    const Result<std::optional<OutboxEntry>> entry = m_outbox->entry(id);
    if (!entry)
        return entry.error();
    return entry.value() ? std::optional(statusOf(*entry.value())) : std::nullopt;
}

} // namespace waybill
