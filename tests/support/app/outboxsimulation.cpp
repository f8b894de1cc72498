#include "tests/support/app/outboxsimulation.h"

#include "app/outbox/issuebody.h"
#include "app/outbox/outboxrecord.h"

namespace waybill::test {

using Phase = FilingRecord::Phase;
using End = FilingOutcome::Kind;

OutboxSimulation::OutboxSimulation(std::uint64_t seed, Mutation mutation, Store store, bool trace) : m_dice(seed), m_tracing(trace)
{
    m_policy.mutation = mutation;
    m_faults = m_dice.oneOf({0.0, 0.1, 0.25, 0.5});
    m_crashes = m_dice.oneOf({0.0, 0.02, 0.05, 0.15});
    m_suspensions = m_dice.oneOf({0.0, 0.05, 0.2});
    m_slowness = m_dice.oneOf<qint64>({60, 300, 3000});
    SimulatedGitHub::Nature nature;
    nature.subIssues = m_dice.chance(0.7);
    nature.parentExists = m_dice.chance(0.9);
    nature.mayLink = m_dice.chance(0.9);
    nature.canPush = m_dice.chance(0.8);
    nature.hasIssues = m_dice.chance(0.97);
    nature.longestLag = m_dice.oneOf<qint64>({0, 0, 20000, 15 * minute});
    nature.pace = m_dice.oneOf<qint64>({minute, 5 * minute, 30 * minute, 2 * hour});
    nature.sameTitle = m_dice.oneOf({0.0, 0.0, 0.05, 0.3});
    m_request.host = QStringLiteral("github.com");
    m_request.account = QStringLiteral("me");
    m_request.repository = {QStringLiteral("octo"), QStringLiteral("hello")};
    m_request.issue = {QStringLiteral("Please do it"), QStringLiteral("The text.\n"), {QStringLiteral("label")}, {}, 2};
    m_request.titlePrefixes = {QStringLiteral("[Approved]")};
    m_request.parent = m_dice.chance(0.6) ? SimulatedGitHub::parent : 0;
    m_github = std::make_unique<SimulatedGitHub>(nature, m_request.issue.title, Dice(m_dice.next()));
    if (store == Store::Memory)
        m_store = std::make_unique<MemoryStore>();
    else
        m_store = std::make_unique<FileStore>();
    m_processes[1].number = 1;
    m_processes[1].alive = m_dice.chance(0.6);
}

void OutboxSimulation::at(qint64 when, std::function<void()> what)
{
    m_events.push({std::max(when, m_now), m_order++, std::move(what)});
}

void OutboxSimulation::begin(Process &process, qint64 when, void (OutboxSimulation::*what)(Process &))
{
    at(when, [this, &process, life = process.life, what] {
        if (process.alive && process.life == life)
            (this->*what)(process);
    });
}

QDateTime OutboxSimulation::now() const
{
    return QDateTime::fromMSecsSinceEpoch(1772409600000 + m_now, Qt::UTC);
}

void OutboxSimulation::say(const QString &what)
{
    if (m_tracing)
        m_trace.append(QStringLiteral("%1 s  %2").arg(double(m_now) / 1000, 10, 'f', 3).arg(what));
}

void OutboxSimulation::broken(const QString &what)
{
    say(QStringLiteral("BROKEN: ") + what);
    if (m_broken.isEmpty())
        m_broken = what;
}

QString OutboxSimulation::run()
{
    begin(m_processes[0], 0, &OutboxSimulation::file);
    if (m_processes[1].alive) {
        for (int i = 1; i < 8; ++i) {
            for (Process &process : m_processes)
                begin(process, m_dice.between(i * 10000, i * 5 * minute), &OutboxSimulation::takeUp);
        }
        if (m_dice.chance(0.3))
            begin(m_processes[1], m_dice.between(0, 1000), &OutboxSimulation::file);
    }
    if (m_dice.chance(0.2))
        begin(m_processes[0], m_dice.oneOf({m_dice.between(0, 1500), m_dice.between(0, 10 * minute)}), &OutboxSimulation::stop);
    // In the calm everybody starts anew now and then, as people do.
    for (const qint64 when : {calm + minute, calm + 6 * hour, calm + 30 * hour, calm + 40 * hour}) {
        for (Process &process : m_processes) {
            at(when + process.number * hour, [this, &process] {
                if (process.alive && !process.running)
                    boot(process);
            });
        }
    }
    while (!m_events.empty() && m_broken.isEmpty() && m_now < 72 * hour) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.when;
        m_github->advance(m_now);
        event.what();
    }
    return m_broken.isEmpty() ? atRest() : m_broken;
}

void OutboxSimulation::file(Process &process)
{
    const std::optional<OutboxEntry> there = m_store->read(process.number);
    if ((there && there->closed) || dies(process))
        return;
    const Result<OutboxEntry> entry = m_store->add(process.number, m_request, Filing::confirmed(now()));
    say(QStringLiteral("%1 files: %2").arg(process.number).arg(entry ? QStringLiteral("on disk") : entry.error().code));
    if (!entry || dies(process))
        return;
    takeUp(process);
}

/// The person starts Waybill; where the request is not in the outbox, it is still in the form, and is filed from there.
void OutboxSimulation::boot(Process &process)
{
    say(QStringLiteral("%1 starts").arg(process.number));
    if (m_store->read(process.number))
        takeUp(process);
    else
        file(process);
}

void OutboxSimulation::takeUp(Process &process)
{
    const Process &other = m_processes[size_t(1 - process.number)];
    if (process.running || (other.alive && other.running && m_policy.mutation != Mutation::NoLock))
        return;
    process.entry = m_store->read(process.number);
    if (!process.entry || process.entry->closed)
        return;
    say(QStringLiteral("%1 takes it in hand").arg(process.number));
    process.running = true;
    if (save(process, Filing(*process.entry, m_policy).takenUp(process.entry->record, now())))
        go(process);
}

void OutboxSimulation::go(Process &process)
{
    const FilingMove move = Filing(*process.entry, m_policy).next(process.entry->record, now());
    if (!save(process, move.record))
        return;
    switch (move.action.kind) {
    case FilingAction::Kind::Nothing:
        letGo(process);
        consider(process.entry->record);
        break;
    case FilingAction::Kind::Wait: {
        const qint64 when = m_now + now().msecsTo(move.action.until);
        at(when, [this, &process, life = process.life, flight = ++process.flight] {
            if (process.alive && process.life == life && process.running && process.flight == flight)
                go(process);
        });
        break;
    }
    default:
        perform(process, move.action);
    }
}

/// False when the process has it no longer in hand.
bool OutboxSimulation::save(Process &process, const FilingRecord &record)
{
    if (readRecord(writeRecord(record)) != record)
        broken(QStringLiteral("a record does not come back as it was written"));
    if (record == process.entry->record)
        return true;
    if (dies(process))
        return false;
    if (const Result<Done> done = m_store->record(process.number, *process.entry, record); !done) {
        say(QStringLiteral("%1 lost it: %2").arg(process.number).arg(done.error().code));
        letGo(process);
        return false;
    }
    say(QStringLiteral("%1 records %2 %3").arg(process.number).arg(int(record.phase)).arg(record.question));
    return !dies(process);
}

void OutboxSimulation::letGo(Process &process)
{
    process.running = false;
    process.creating = false;
    process.flight += 1;
}

bool OutboxSimulation::dies(Process &process)
{
    if (!wild() || !m_dice.chance(m_crashes))
        return false;
    die(process);
    return true;
}

void OutboxSimulation::die(Process &process)
{
    say(QStringLiteral("%1 is killed").arg(process.number));
    process.life += 1;
    letGo(process);
    m_store->died(process.number);
    begin(process,
          m_now + m_dice.oneOf({m_dice.between(500, 20000), m_dice.between(minute, 15 * minute), m_dice.between(minute, 2 * hour)}),
          &OutboxSimulation::boot);
}

void OutboxSimulation::stop(Process &process)
{
    if (!process.running)
        return;
    say(QStringLiteral("%1 is told to stop").arg(process.number));
    const bool creating = process.creating;
    if (!save(process, Filing(*process.entry, m_policy).stopped(process.entry->record)))
        return;
    if (process.entry->record.phase == Phase::Ask) {
        letGo(process);
        consider(process.entry->record);
    } else if (creating) {
        // The connection is closed at once; whether the server acts is another matter.
        const FilingAction action{FilingAction::Kind::Create, {}, 0, {}};
        arrived(process, process.life, process.flight, action, {End::Unknown, 0, {}, {}, {}, {}});
    }
}

QString OutboxSimulation::end() const
{
    const std::optional<OutboxEntry> entry = m_store->read(0);
    if (!entry)
        return QStringLiteral("nothing");
    const FilingRecord record = entry->record;
    return phaseName(record.phase) + QLatin1Char(' ') + record.question;
}

QString OutboxSimulation::atRest()
{
    const std::optional<OutboxEntry> entry = m_store->read(0);
    if (!entry)
        return QStringLiteral("the request is in no outbox");
    const std::vector<Issue> made = m_github->made(entry->id);
    const FilingRecord record = entry->record;
    if (made.size() > 1)
        return QStringLiteral("filed twice");
    if (entry->closed != record.closed())
        return QStringLiteral("open and closed at once");
    if ((record.surelyNotThere() || record.phase == Phase::Dropped || record.phase == Phase::Refused) && !made.empty())
        return QStringLiteral("it says that there is none, and there is one");
    if (record.phase == Phase::Ask || record.phase == Phase::Dropped || record.phase == Phase::Refused)
        return {};
    if (record.phase != Phase::Done)
        return QStringLiteral("it never came to rest (phase %1)").arg(int(record.phase));
    if (made.empty() || made.front().number != record.number)
        return QStringLiteral("done without an issue");
    const SimulatedGitHub::Nature &nature = m_github->nature();
    const bool canLink = m_request.parent > 0 && nature.subIssues && nature.parentExists && nature.mayLink;
    if (canLink && !m_github->isLinked(made.front()) && !m_leftUnfinished)
        return QStringLiteral("not linked");
    if (m_request.parent > 0 && !canLink && record.remarks.isEmpty())
        return QStringLiteral("nothing says that it was not linked");
    if (!nature.canPush && record.remarks.size() < 2 && !m_leftUnfinished)
        return QStringLiteral("nothing says what was dropped");
    return {};
}

} // namespace waybill::test
