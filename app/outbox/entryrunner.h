#pragma once

#include "app/base/clock.h"
#include "app/github/api.h"
#include "app/outbox/filing.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>

namespace waybill {

/// How a call ended, as the machine sees it. When in doubt, Unknown: that costs a look, everything else might cost a second issue.
FilingOutcome outcomeOf(const RestResult &result);
/// Of something that was only read.
FilingOutcome outcomeOf(const Error &error);

template <typename T>
FilingOutcome outcomeOf(const ApiResult<T> &result)
{
    FilingOutcome outcome = outcomeOf(result.rest);
    if (outcome.kind != FilingOutcome::Kind::Fine)
        return outcome;
    if (!result.value) {
        outcome.kind = FilingOutcome::Kind::Unknown;
        return outcome;
    }
    if constexpr (std::is_same_v<T, Issue>)
        outcome.issues = {*result.value};
    else if constexpr (std::is_same_v<T, QList<Issue>>)
        outcome.issues = *result.value;
    return outcome;
}

/// What runs entries of the outbox against GitHub: for those who follow them.
class OutboxRunner : public QObject
{
    Q_OBJECT

public:
    /// Gives the client for an account on a host, or null when nobody is signed in there.
    using ClientFor = std::function<RestClient *(const QString &host, const QString &account)>;

    /// For tests, which cannot wait that long.
    void setPolicy(const FilingPolicy &policy) { m_policy = policy; }

signals:
    /// It made a step, or came to rest: see status().
    void changed(const QUuid &id);
    /// It could not be locked or recorded (a full disk). Nothing more is sent for it before it is resumed.
    void troubled(const QUuid &id, const QString &sentence);

protected:
    OutboxRunner(ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent);
    /// Null: it is in hand elsewhere, or was troubled; either is said.
    std::unique_ptr<QLockFile> lock(const QUuid &id);
    bool isElsewhere(const QUuid &id) const;
    /// What a request comes to that nobody could send.
    static FilingOutcome signedOut(const QString &host);

    const ClientFor m_clientFor;
    const Clock m_clock;
    FilingPolicy m_policy;

private:
    QString lockFile(const QUuid &id) const;

    const QString m_lockFolder;
};

/// Takes entries of one kind in hand and does for each, one after the other, what its machine says. Each step is on disk before it is sent.
/// One process has an entry in hand at a time (a lock file per entry that dies with its process; a process that is merely suspended keeps
/// it), and a step that another one recorded first ends its own. Kind names the types; Kind::Status is an entry with `running` (in hand
/// here: under way, or waits for its time) and `elsewhere` (another Waybill has it in hand).
template <typename Kind>
class EntryRunner : public OutboxRunner
{
public:
    using Entry = typename Kind::Entry;
    using Record = decltype(Entry::record);
    using Status = typename Kind::Status;

    /// Takes up an entry after a restart: what may be done without the person is done, the rest becomes a question. Nothing happens while
    /// another Waybill has it in hand.
    void resume(const QUuid &id);
    /// All that are open and whose account is signed in. The others wait as they are.
    void resumeAll();
    /// Stops waiting or sending. What may have been sent already is looked for first; until that is known the entry stays open.
    void cancel(const QUuid &id);
    /// Ends a wait for the network.
    void tryNow(const QUuid &id);
    /// Those that are not closed, oldest first.
    Result<QList<Status>> open() const;
    Result<std::optional<Status>> status(const QUuid &id) const;

protected:
    using Store = typename Kind::Store;
    using Machine = typename Kind::Machine;
    using Action = typename Kind::Action;
    using Outcome = typename Kind::Outcome;
    struct Run;

    /// The lock folder is made when it is missing. The clients must outlive this.
    EntryRunner(std::shared_ptr<Store> store, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent)
        : OutboxRunner(std::move(clientFor), std::move(lockFolder), std::move(clock), parent), m_store(std::move(store))
    {
    }

    virtual Machine machine(const Entry &entry) const = 0;
    /// Begins what is to be done; ended() says how it ended.
    virtual void send(Run &run, RestClient &client, const Action &action) = 0;
    /// It ended, and is not recorded yet.
    virtual void heard(Run &run, const Action &action, const Outcome &outcome) = 0;

    static bool isAsked(const Record &record) { return record.phase == Record::Phase::Ask || record.phase == Record::Phase::Refused; }
    bool hasInHand(const QUuid &id) const { return m_runs.contains(id); }
    /// The run that waits for this answer; null: it is an answer to an earlier request.
    Run *awaiting(const QUuid &id, int flight) const;
    /// With the lock, and as it is on disk then. Null when it is closed, in hand elsewhere, or was troubled.
    Run *takeInHand(const QUuid &id);
    void go(const QUuid &id);
    void ended(const QUuid &id, int flight, const Action &action, const Outcome &outcome);
    /// False when the entry is no longer in hand. What could not be recorded is not done either.
    bool save(Run &run, const Record &record);
    void letGo(const QUuid &id);
    /// For destructors: nothing of theirs may leave after the locks are gone. What was recorded says the rest.
    void letAllGo();

    const std::shared_ptr<Store> m_store;

private:
    void perform(Run &run, const Action &action);
    Status statusOf(const Entry &entry) const;

    std::map<QUuid, std::unique_ptr<Run>> m_runs;
};

/// An entry in hand.
template <typename Kind>
struct EntryRunner<Kind>::Run : Kind::Extra
{
    Entry entry;
    std::unique_ptr<QLockFile> lock;
    QTimer timer;
    QPointer<RestCall> call;
    int flight = 0;       ///< Of the request under way: an answer to an earlier one is not heard.
    bool sending = false; ///< It writes.
};

template <typename Kind>
void EntryRunner<Kind>::letAllGo()
{
    const auto runs = std::exchange(m_runs, {});
    for (const auto &[id, run] : runs) {
        if (run->call)
            run->call->cancel();
    }
}

template <typename Kind>
void EntryRunner<Kind>::resume(const QUuid &id)
{
    if (hasInHand(id))
        return;
    Run *run = takeInHand(id);
    if (run && save(*run, machine(run->entry).takenUp(run->entry.record, m_clock())))
        go(id);
}

template <typename Kind>
void EntryRunner<Kind>::resumeAll()
{
    const auto entries = m_store->entries(true);
    if (!entries)
        return;
    for (const Entry &entry : entries.value()) {
        // Without the account nothing can be asked: it would become a refusal that no restart takes up again.
        if (!entry.readable || m_clientFor(Kind::contentOf(entry).host, Kind::contentOf(entry).account))
            resume(entry.id);
    }
}

template <typename Kind>
void EntryRunner<Kind>::cancel(const QUuid &id)
{
    const bool inHand = hasInHand(id);
    Run *run = inHand ? m_runs.at(id).get() : takeInHand(id);
    if (!run)
        return;
    const Machine machine = this->machine(run->entry);
    const Record record = inHand ? run->entry.record : machine.takenUp(run->entry.record, m_clock());
    if (!save(*run, machine.stopped(record)))
        return;
    if (run->sending) {
        if (run->call)
            run->call->cancel(); // Its end comes by the usual way.
    } else if (!run->call || run->entry.record.phase == Record::Phase::Ask) {
        go(id);
    } else {
        emit changed(id);
    }
}

template <typename Kind>
void EntryRunner<Kind>::tryNow(const QUuid &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end() || !found->second->timer.isActive())
        return;
    Run &run = *found->second;
    if (save(run, machine(run.entry).hastened(run.entry.record)))
        go(id);
}

template <typename Kind>
auto EntryRunner<Kind>::takeInHand(const QUuid &id) -> Run *
{
    auto run = std::make_unique<Run>();
    run->lock = lock(id);
    if (!run->lock)
        return nullptr;
    // Read now and not before: whoever had the lock may have gone further.
    const auto entry = m_store->entry(id);
    if (!entry)
        emit troubled(id, entry.error().message);
    if (!entry || !entry.value() || entry.value()->closed)
        return nullptr;
    run->entry = *entry.value();
    run->timer.setSingleShot(true);
    connect(&run->timer, &QTimer::timeout, this, [this, id] { go(id); });
    return (m_runs[id] = std::move(run)).get();
}

template <typename Kind>
void EntryRunner<Kind>::go(const QUuid &id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    const auto move = machine(run.entry).next(run.entry.record, m_clock());
    if (!save(run, move.record))
        return;
    // Looks at the clock again so often, at least: a computer that slept, or whose clock was set, is noticed.
    constexpr qint64 longestNap = 30000;
    if (move.action.kind == Action::Kind::Nothing)
        letGo(id);
    else if (move.action.kind == Action::Kind::Wait)
        run.timer.start(int(std::clamp<qint64>(m_clock().msecsTo(move.action.until) + 1, 1, longestNap)));
    else
        perform(run, move.action);
    emit changed(id);
}

template <typename Kind>
void EntryRunner<Kind>::perform(Run &run, const Action &action)
{
    run.flight += 1;
    run.sending = Kind::writes(action);
    const auto &content = Kind::contentOf(run.entry);
    if (RestClient *client = m_clientFor(content.host, content.account))
        return send(run, *client, action);
    QTimer::singleShot(0, this, [this, id = run.entry.id, flight = run.flight, action, host = content.host] {
        ended(id, flight, action, Outcome{signedOut(host)});
    });
}

template <typename Kind>
auto EntryRunner<Kind>::awaiting(const QUuid &id, int flight) const -> Run *
{
    const auto found = m_runs.find(id);
    return found != m_runs.end() && found->second->flight == flight ? found->second.get() : nullptr;
}

template <typename Kind>
void EntryRunner<Kind>::ended(const QUuid &id, int flight, const Action &action, const Outcome &outcome)
{
    Run *run = awaiting(id, flight);
    if (!run)
        return;
    run->flight += 1;
    run->call = nullptr;
    run->sending = false;
    heard(*run, action, outcome);
    if (save(*run, machine(run->entry).ended(run->entry.record, action, outcome, m_clock())))
        go(id);
}

template <typename Kind>
bool EntryRunner<Kind>::save(Run &run, const Record &record)
{
    if (record == run.entry.record)
        return true;
    const QUuid id = run.entry.id;
    const Result<Done> done = m_store->record(run.entry, record);
    if (done)
        return true;
    letGo(id);
    if (done.error().code != QLatin1String("outbox.changed"))
        emit troubled(id, done.error().message);
    emit changed(id);
    return false;
}

template <typename Kind>
void EntryRunner<Kind>::letGo(const QUuid &id)
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

template <typename Kind>
auto EntryRunner<Kind>::statusOf(const Entry &entry) const -> Status
{
    const bool running = hasInHand(entry.id);
    return {entry, running, !running && !entry.closed && isElsewhere(entry.id)};
}

template <typename Kind>
auto EntryRunner<Kind>::open() const -> Result<QList<Status>>
{
    const auto entries = m_store->entries(true);
    if (!entries)
        return entries.error();
    QList<Status> list;
    for (const Entry &entry : entries.value())
        list.append(statusOf(entry));
    return list;
}

template <typename Kind>
auto EntryRunner<Kind>::status(const QUuid &id) const -> Result<std::optional<Status>>
{
    const auto entry = m_store->entry(id);
    if (!entry)
        return entry.error();
    return entry.value() ? std::optional(statusOf(*entry.value())) : std::nullopt;
}

} // namespace waybill
