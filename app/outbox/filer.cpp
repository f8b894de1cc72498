#include "app/outbox/filer.h"

#include "app/github/repositoryfiles.h"
#include "app/outbox/issuebody.h"

namespace waybill {

template class EntryRunner<FilerEntries>;

Filer::Filer(std::shared_ptr<Outbox> outbox, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent)
    : EntryRunner(std::move(outbox), std::move(clientFor), std::move(lockFolder), std::move(clock), parent)
{
}

Filer::~Filer()
{
    letAllGo();
}

Result<QUuid> Filer::file(const OutboxRequest &request)
{
    if (const Result<Done> fits = checkSize(request); !fits)
        return fits.error();
    const FilingRecord confirmed = Filing::confirmed(m_clock());
    Result<OutboxEntry> entry = m_store->add(request, confirmed);
    if (!entry && entry.error().code == QLatin1String("outbox.same")) {
        if (const Result<Done> way = makeWay(request); !way)
            return way.error();
        entry = m_store->add(request, confirmed);
    }
    if (!entry)
        return entry.error();
    const QUuid id = entry.value().id;
    resume(id);
    return id;
}

Result<Done> Filer::makeWay(const OutboxRequest &request)
{
    const Result<std::optional<OutboxEntry>> equal = m_store->equalOpen(request);
    if (!equal || !equal.value())
        return equal ? Result<Done>(Done{}) : equal.error();
    const QUuid id = equal.value()->id;
    if (hasInHand(id))
        return Done{};
    Run *run = takeInHand(id);
    if (!run)
        return Done{};
    if (isAsked(run->entry.record) && run->entry.record.surelyNotThere()
        && !save(*run, machine(run->entry).answered(run->entry.record, FilingAnswer::Drop, 0, m_clock())))
        return Done{};
    letGo(id);
    return Done{};
}

void Filer::answer(const QUuid &id, FilingAnswer answer, qint64 number)
{
    if (hasInHand(id))
        return;
    Run *run = takeInHand(id);
    if (!run)
        return;
    const Filing machine = this->machine(run->entry);
    const FilingRecord &record = run->entry.record;
    // Where nothing was asked, somebody left it in the middle: then it is taken up like after a restart.
    if (save(*run, isAsked(record) ? machine.answered(record, answer, number, m_clock()) : machine.takenUp(record, m_clock())))
        go(id);
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

} // namespace waybill
