#pragma once

#include "tests/support/app/simulatedgithub.h"
#include "tests/support/app/simulatedstore.h"

#include <queue>

#include <functional>
#include <memory>

namespace waybill::test {

/// One request on its way from the person to GitHub, through everything that a seed can bring: crashes before and after every write and
/// every request, suspended processes, broken connections, limits, slow lists, other people, a second Waybill on the same outbox, and a
/// person who answers late. After four hours of that it becomes calm, and everything has to come to rest.
class OutboxSimulation
{
public:
    enum class Store { Memory, File };
    OutboxSimulation(std::uint64_t seed, Mutation mutation, Store store, bool trace = false);

    /// Empty, or what was broken.
    QString run();
    const QStringList &trace() const { return m_trace; }
    /// Where it came to rest: "done", "ask cannot-tell", …
    QString end() const;
    int creates() const { return m_createsSeen; }

private:
    struct Process
    {
        int number = 0;
        bool alive = true;
        int life = 0; ///< Whatever was begun in an earlier life comes to nothing.
        std::optional<OutboxEntry> entry;
        bool running = false; ///< Has the entry in hand.
        int flight = 0;       ///< Of the request under way; an answer to another one is not heard.
        bool creating = false;
    };

    /// A request on its way.
    struct Trip
    {
        Process &process;
        int life;
        int flight;
        FilingAction action;
        qint64 there; ///< When it reaches GitHub,
        qint64 back;  ///< and its answer the process, if nothing goes wrong.
    };

    void at(qint64 when, std::function<void()> what);
    void begin(Process &process, qint64 when, void (OutboxSimulation::*what)(Process &));
    QDateTime now() const;
    void say(const QString &what);
    void broken(const QString &what);
    bool wild() const { return m_now < calm; }

    void file(Process &process);
    void boot(Process &process);
    void takeUp(Process &process);
    void go(Process &process);
    bool save(Process &process, const FilingRecord &record);
    void perform(Process &process, const FilingAction &action);
    void leave(Process &process, const FilingAction &action);
    void fail(const Trip &trip, qint64 fault);
    void arrives(const Trip &trip, qint64 when, const FilingOutcome &outcome);
    void arrived(Process &process, int life, int flight, const FilingAction &action, const FilingOutcome &outcome);
    void letGo(Process &process);
    void die(Process &process);
    bool dies(Process &process);
    void stop(Process &process);

    FilingOutcome serve(const FilingAction &action);
    void created();

    void consider(const FilingRecord &record);
    void answer();
    std::optional<std::pair<FilingAnswer, qint64>> decide(const FilingRecord &record);
    QString atRest();

    static constexpr qint64 minute = 60000;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 calm = 4 * hour;

    struct Event
    {
        qint64 when;
        qint64 order;
        std::function<void()> what;
        bool operator<(const Event &other) const { return std::tie(other.when, other.order) < std::tie(when, order); }
    };

    Dice m_dice;
    FilingPolicy m_policy;
    OutboxRequest m_request;
    std::unique_ptr<SimulatedGitHub> m_github;
    std::unique_ptr<SimulatedStore> m_store;
    std::array<Process, 2> m_processes;
    std::priority_queue<Event> m_events;
    qint64 m_now = 0;
    qint64 m_order = 0;
    double m_faults = 0;
    double m_crashes = 0;
    double m_suspensions = 0;
    qint64 m_slowness = 3000; ///< Longest time of an answer.
    bool m_tracing;
    QStringList m_trace;
    QString m_broken;
    int m_createsSeen = 0;
    int m_answers = 0;
    bool m_answerDue = false;
    bool m_leftUnfinished = false; ///< Where the person let it be, or was told that it may not be.
};

} // namespace waybill::test
