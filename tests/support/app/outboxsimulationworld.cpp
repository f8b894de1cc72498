#include "tests/support/app/outboxsimulation.h"

// The network between the processes and GitHub, and the person before them.

namespace waybill::test {

using Phase = FilingRecord::Phase;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

void OutboxSimulation::perform(Process &process, const FilingAction &action)
{
    if (dies(process))
        return;
    process.creating = action.kind == Kind::Create;
    // A laptop that is closed, a process that is stopped: it goes on later as if nothing had been.
    const qint64 suspended = wild() && m_dice.chance(m_suspensions) ? m_dice.between(1000, 20 * minute) : 0;
    at(m_now + suspended, [this, &process, life = process.life, flight = ++process.flight, action] {
        if (process.alive && process.life == life && process.running && process.flight == flight)
            leave(process, action);
    });
}

namespace {

enum Fault { Fine, Offline, LostBefore, LostAfter, ErrorBefore, ErrorAfter, Late, Truncated, Limit, NamelessLimit, Unauthorized, faults };

FilingOutcome unknown(int status)
{
    return {End::Unknown, status, {}, QStringLiteral("silence"), {}, {}};
}

} // namespace

void OutboxSimulation::leave(Process &process, const FilingAction &action)
{
    const bool killed = wild() && m_dice.chance(m_crashes);
    Trip trip{process, process.life, process.flight, action, m_now + m_dice.between(20, 400), 0};
    trip.back = trip.there + m_dice.between(20, m_slowness);
    // Most of what can go wrong goes wrong with the one request that matters.
    const double faulty = action.kind == Kind::Create ? std::min(0.9, 2 * m_faults) : m_faults;
    say(QStringLiteral("%1 sends %2 %3").arg(process.number).arg(int(action.kind)).arg(action.number));
    if (wild() && m_dice.chance(faulty)) {
        fail(trip, m_dice.between(Offline, faults - 1));
    } else {
        at(trip.there, [this, trip] { arrives(trip, trip.back, serve(trip.action)); });
    }
    if (killed) {
        at(m_dice.between(m_now, trip.back + 1000), [this, &process, life = trip.life] {
            if (process.life == life)
                die(process);
        });
    }
}

void OutboxSimulation::arrives(const Trip &trip, qint64 when, const FilingOutcome &outcome)
{
    at(when, [this, trip, outcome] { arrived(trip.process, trip.life, trip.flight, trip.action, outcome); });
}

void OutboxSimulation::fail(const Trip &trip, qint64 fault)
{
    const auto serveAt = [this, &trip](qint64 when) { at(when, [this, action = trip.action] { serve(action); }); };
    switch (fault) {
    case Offline:
        arrives(trip, trip.there, {End::NotSent, 0, {}, QStringLiteral("offline"), {}, {}});
        break;
    case LostBefore:
        arrives(trip, m_now + m_dice.between(20, 30000), unknown(0));
        break;
    case LostAfter:
        serveAt(trip.there);
        arrives(trip, trip.back, unknown(0));
        break;
    case ErrorBefore:
        arrives(trip, trip.back, unknown(502));
        break;
    case ErrorAfter:
        serveAt(trip.there);
        arrives(trip, trip.back, unknown(500));
        break;
    case Late: {
        const qint64 givenUp = m_now + m_dice.between(100, 30000);
        serveAt(givenUp + m_dice.between(0, 30000));
        arrives(trip, givenUp, unknown(m_dice.oneOf({0, 502, 504})));
        break;
    }
    case Truncated:
        serveAt(trip.there);
        arrives(trip, trip.back, unknown(trip.action.kind == Kind::Create ? 201 : 200));
        break;
    case Limit:
        arrives(trip, trip.back, {End::Limited, 403, now().addSecs(m_dice.oneOf<qint64>({5, 60, 2400})), {}, {}, {}});
        break;
    case NamelessLimit:
        arrives(trip, trip.back, {End::Limited, 429, {}, {}, {}, {}});
        break;
    default: // Unauthorized: who may not link is told so, and it stays unlinked.
        m_leftUnfinished = m_leftUnfinished || trip.action.kind == Kind::Link;
        arrives(trip, trip.back, {End::Refused, m_dice.oneOf({401, 403}), {}, QStringLiteral("who?"), {}, {}});
    }
}

FilingOutcome OutboxSimulation::serve(const FilingAction &action)
{
    m_github->advance(m_now);
    switch (action.kind) {
    case Kind::ListDuplicates:
    case Kind::ListDoubles:
        return m_github->list(m_now, true, {}, 100);
    case Kind::NoteHighest:
        return m_github->list(m_now, false, {}, 1);
    case Kind::ListNewest:
        return m_github->list(m_now, false, QStringLiteral("me"), m_policy.newest);
    case Kind::ProbeSubIssues:
        return m_github->subIssuesOf(action.number);
    case Kind::ProbeParent:
        return m_github->parentIssue();
    case Kind::Create: {
        const FilingOutcome outcome = m_github->create(action.issue, m_now);
        created();
        return outcome;
    }
    case Kind::Probe:
    case Kind::ReadBack:
        return m_github->get(action.number);
    case Kind::Link:
        return m_github->link(m_store->read(0)->record.issueId);
    case Kind::ReadParent:
        return m_github->parentOf(action.number);
    default:
        return {};
    }
}

void OutboxSimulation::created()
{
    m_createsSeen += 1;
    const size_t made = m_github->made(m_store->read(0)->id).size();
    say(QStringLiteral("GitHub has %1").arg(made));
    if (made > 1)
        broken(QStringLiteral("filed twice"));
}

void OutboxSimulation::arrived(Process &process, int life, int flight, const FilingAction &action, const FilingOutcome &outcome)
{
    if (!process.alive || process.life != life || !process.running || process.flight != flight)
        return;
    process.flight += 1;
    process.creating = false;
    if (dies(process))
        return;
    say(QStringLiteral("%1 hears: %2 %3").arg(process.number).arg(int(outcome.kind)).arg(outcome.status));
    if (save(process, Filing(*process.entry, m_policy).ended(process.entry->record, action, outcome, now())))
        go(process);
}

/// The person sees the question some time later.
void OutboxSimulation::consider(const FilingRecord &record)
{
    if (record.closed() || m_answerDue || m_answers >= 12)
        return;
    m_answerDue = true;
    const qint64 delay = m_dice.oneOf({m_dice.between(1000, minute), m_dice.between(1000, minute), m_dice.between(minute, 20 * minute),
                                       m_dice.between(minute, 6 * hour)});
    at(m_now + delay, [this] { answer(); });
}

void OutboxSimulation::answer()
{
    m_answerDue = false;
    Process &process = m_processes[m_processes[1].alive && m_dice.chance(0.5) ? 1 : 0];
    const Process &other = m_processes[size_t(1 - process.number)];
    process.entry = process.running ? process.entry : m_store->read(process.number);
    if (process.running || (other.alive && other.running) || !process.entry || process.entry->closed)
        return;
    const FilingRecord record = process.entry->record;
    const auto answer = decide(record);
    if (!answer)
        return;
    m_answers += 1;
    say(QStringLiteral("the person answers %1 with %2 #%3").arg(record.question).arg(int(answer->first)).arg(answer->second));
    process.running = true;
    if (save(process, Filing(*process.entry, m_policy).answered(record, answer->first, answer->second, now())))
        go(process);
}

std::optional<std::pair<FilingAnswer, qint64>> OutboxSimulation::decide(const FilingRecord &record)
{
    using Answer = std::pair<FilingAnswer, qint64>;
    const auto sendsOr = [this](double probability) {
        return Answer(m_dice.chance(probability) ? FilingAnswer::Send : FilingAnswer::Drop, 0);
    };
    if (record.phase == Phase::Refused)
        return m_dice.chance(0.2) ? std::nullopt : std::optional(sendsOr(0.7));
    if (record.phase != Phase::Ask || m_dice.chance(0.03))
        return std::nullopt;
    if (record.question == filingQuestion::finish) {
        const Answer answer = sendsOr(0.9);
        m_leftUnfinished = m_leftUnfinished || answer.first == FilingAnswer::Drop;
        return answer;
    }
    const std::vector<Issue> made = m_github->made(m_store->read(0)->id);
    const bool unclear = record.question == filingQuestion::cannotTell || record.question == filingQuestion::cannotLook;
    const bool careful = record.question == filingQuestion::cannotTell || m_dice.chance(0.5);
    const Answer answer = sendsOr(record.question == filingQuestion::duplicate ? 0.6 : 0.85);
    // Nobody drops what may exist without a look of their own.
    const bool wouldBeWrong = unclear && answer.first == FilingAnswer::Drop;
    if (!made.empty() && (wouldBeWrong || (careful && m_dice.chance(0.7))))
        return Answer(FilingAnswer::ItIsThere, made.front().number);
    return answer;
}

} // namespace waybill::test
