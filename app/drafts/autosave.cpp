#include "app/drafts/autosave.h"

#include "app/drafts/draftstore.h"
#include "app/store/databasecopies.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <optional>

namespace waybill {

namespace {

constexpr int retryMilliseconds = 1000;
constexpr int lastMilliseconds = 5000;

} // namespace

/// The thread. What both sides touch stands behind the mutex; the rest belongs to the thread.
class Autosave::Writer : public QThread
{
public:
    Writer(Autosave &owner, QString file, Clock clock) : m_owner(owner), m_file(std::move(file)), m_clock(std::move(clock)) { }

    ~Writer() override
    {
        if (m_copying)
            m_copying->wait();
    }

    void prepare()
    {
        const QMutexLocker lock(&m_mutex);
        wake();
    }

    void put(const DraftPtr &draft)
    {
        const QMutexLocker lock(&m_mutex);
        m_endings.removeIf([&](const Ending &ending) { return ending.id == draft->id && ending.issue == 0; });
        if (!m_waiting.contains(draft->id))
            m_order.append(draft->id);
        m_waiting.insert(draft->id, draft);
        ++m_handed;
        wake();
    }

    void note(const QString &key, Write write)
    {
        const QMutexLocker lock(&m_mutex);
        m_notes.insert(key, std::move(write));
        ++m_handed;
        wake();
    }

    void leave(const QUuid &id, qint64 issue, const QUrl &page)
    {
        const QMutexLocker lock(&m_mutex);
        m_endings.append({id, issue, page});
        ++m_handed;
        wake();
    }

    bool flush(int milliseconds)
    {
        const QDeadlineTimer deadline(milliseconds);
        const QMutexLocker lock(&m_mutex);
        const quint64 target = m_handed;
        const quint64 failures = m_failures;
        m_hurried = true;
        m_wake.wakeAll();
        while (m_settled < target && m_failures == failures && isRunning()) {
            if (!m_done.wait(&m_mutex, deadline))
                break;
        }
        return m_settled >= target;
    }

    void end()
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_wake.wakeAll();
    }

protected:
    void run() override
    {
        // Reads every page, which is not to stand between a key and the disk where there is time before.
        open();
        QMutexLocker lock(&m_mutex);
        while (!m_ending) {
            if (m_waiting.isEmpty() && m_endings.isEmpty() && m_notes.isEmpty()) {
                m_settled = m_handed;
                m_done.wakeAll();
                if (!tidyOnce(lock))
                    m_wake.wait(&m_mutex);
                continue;
            }
            const QHash<QUuid, DraftPtr> waiting = std::exchange(m_waiting, {});
            const QList<QUuid> order = std::exchange(m_order, {});
            const QList<Ending> endings = std::exchange(m_endings, {});
            QHash<QString, Write> notes = std::exchange(m_notes, {});
            m_hurried = false;
            lock.unlock();
            const bool written = writeAll(order, waiting, endings);
            const bool noted = writeNotes(notes);
            lock.relock();
            if (!written)
                giveBack(order, waiting, endings);
            // What came in meanwhile is newer.
            for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
                if (!m_notes.contains(note.key()))
                    m_notes.insert(note.key(), note.value());
            }
            if (written && noted)
                continue;
            ++m_failures;
            m_done.wakeAll();
            if (!m_ending && !m_hurried)
                m_wake.wait(&m_mutex, retryMilliseconds);
        }
        close();
    }

private:
    struct Ending
    {
        QUuid id;
        qint64 issue = 0; ///< That it became; 0: none.
        QUrl page;
    };

    void wake()
    {
        if (!isRunning())
            start();
        m_wake.wakeAll();
    }

    /// What came in meanwhile is newer.
    void giveBack(const QList<QUuid> &order, const QHash<QUuid, DraftPtr> &waiting, const QList<Ending> &endings)
    {
        for (const QUuid &id : order) {
            if (!m_waiting.contains(id)) {
                m_waiting.insert(id, waiting.value(id));
                m_order.append(id);
            }
        }
        m_endings = endings + m_endings;
    }

    bool writeAll(const QList<QUuid> &order, const QHash<QUuid, DraftPtr> &waiting, const QList<Ending> &endings)
    {
        bool fine = true;
        for (const QUuid &id : order) {
            const Result<Done> done = open() ? write(id, *waiting.value(id)) : Result<Done>(*m_opening);
            fine = fine && done;
            if (done)
                m_told.remove(id);
            else
                tell(id, done.error());
        }
        // After the last states. What cannot be marked is found out later by the outbox's own record, or is opened once too often: no
        // reason to try for ever.
        for (const Ending &ending : fine &&open() ? endings : QList<Ending>()) {
            const QUuid id = m_forks.value(ending.id, Fork{ending.id, 0}).id;
            [[maybe_unused]] const Result<Done> ended =
                ending.issue > 0 ? m_store->archive(id, ending.issue, ending.page) : m_store->leave(id);
        }
        return fine;
    }

    /// Leaves those that could not be written.
    bool writeNotes(QHash<QString, Write> &notes)
    {
        for (auto note = notes.begin(); note != notes.end();) {
            const Result<Done> done = open() ? note.value()(m_database) : Result<Done>(*m_opening);
            if (!done) {
                close();
                tell(QUuid(), done.error());
                return false;
            }
            note = notes.erase(note);
        }
        m_told.remove(QUuid());
        return true;
    }

    void close()
    {
        m_store.reset();
        m_database.reset();
    }

    bool open()
    {
        if (m_store)
            return true;
        const Result<std::shared_ptr<Database>> database = Database::open(m_file);
        if (!database) {
            m_opening = database.error();
            return false;
        }
        m_database = database.value();
        m_store.emplace(m_database, m_clock);
        if (!database.value()->notice().isEmpty())
            emit m_owner.noticed(database.value()->notice());
        return true;
    }

    /// When nothing waits and something was written, so that neither stands before the first state; true: it took its time, without the
    /// lock.
    bool tidyOnce(QMutexLocker<QMutex> &lock)
    {
        if (!m_store || m_followed.isEmpty())
            return false;
        copyDaily();
        if (std::exchange(m_tidied, true))
            return false;
        lock.unlock();
        [[maybe_unused]] const Result<Done> tidied = m_store->tidy();
        lock.relock();
        return true;
    }

    /// Once a day, on a thread and a connection of its own: the larger the database, the longer it takes, and states go on to be written
    /// meanwhile (sqlite.org/wal.html#concurrency). A copy that cannot be made is tried again the next day.
    void copyDaily()
    {
        const QDateTime now = m_clock();
        if (std::exchange(m_copied, now.date()) == now.date())
            return;
        if (m_copying)
            m_copying->wait();
        m_copying.reset(QThread::create([file = m_file, now] {
            const Result<std::shared_ptr<Database>> database = Database::open(file, Database::Check::No);
            [[maybe_unused]] const bool copied = database && databaseCopies::makeToday(*database.value(), now);
        }));
        m_copying->start(QThread::LowPriority);
    }

    Result<Done> write(const QUuid &id, Draft draft)
    {
        const qint64 base = draft.revision;
        // A state that follows another one than the first of the fork did comes from a draft that was opened anew.
        if (const auto fork = m_forks.constFind(id); fork != m_forks.cend() && fork->base == base)
            draft.id = fork->id;
        // Which may have started over: in a database that was made anew.
        const Followed last = m_followed.value(draft.id);
        draft.revision = last.revision > 0 && last.base == base ? last.revision : std::max(base, last.revision);
        const Result<SavedDraft> saved = m_store->save(draft);
        if (!saved) {
            // Opened anew the next time: a damaged file is set aside then, and one that was away is there again.
            close();
            return saved.error();
        }
        if (saved.value().id == id)
            m_forks.remove(id);
        else
            m_forks.insert(id, {saved.value().id, base});
        m_followed.insert(saved.value().id, {base, saved.value().revision});
        emit m_owner.saved(id, saved.value());
        return Done{};
    }

    void tell(const QUuid &id, const Error &error)
    {
        if (m_told.value(id) == error.code + error.message)
            return;
        m_told.insert(id, error.code + error.message);
        emit m_owner.failed(id, error);
    }

    Autosave &m_owner;
    const QString m_file;
    const Clock m_clock;

    QMutex m_mutex;
    QWaitCondition m_wake;
    QWaitCondition m_done;
    QHash<QUuid, DraftPtr> m_waiting;
    QList<QUuid> m_order; ///< Of m_waiting.
    QList<Ending> m_endings;
    QHash<QString, Write> m_notes;
    quint64 m_handed = 0;
    quint64 m_settled = 0; ///< How much of that was on the disk when nothing waited.
    quint64 m_failures = 0;
    bool m_hurried = false;
    bool m_ending = false;

    std::shared_ptr<Database> m_database;
    std::optional<DraftStore> m_store;
    QDate m_copied;
    std::unique_ptr<QThread> m_copying; ///< What makes today's copy, or made it.
    bool m_tidied = false;
    std::optional<Error> m_opening;
    struct Fork
    {
        QUuid id;
        qint64 base = 0; ///< Revision that the states of it are handed over with.
    };
    QHash<QUuid, Fork> m_forks; ///< Where the states of a draft go, by the id that they come under.
    struct Followed
    {
        qint64 base = 0;     ///< As in a fork.
        qint64 revision = 0; ///< That the last of them got.
    };
    QHash<QUuid, Followed> m_followed; ///< States that were written, by the id of their draft.
    QHash<QUuid, QString> m_told;
};

Autosave::Autosave(const QString &databaseFile, Clock clock, QObject *parent)
    : QObject(parent), m_writer(std::make_unique<Writer>(*this, databaseFile, std::move(clock)))
{
    qRegisterMetaType<SavedDraft>();
    qRegisterMetaType<Error>();
}

Autosave::~Autosave()
{
    m_writer->flush(lastMilliseconds);
    m_writer->end();
    m_writer->wait();
}

void Autosave::prepare()
{
    m_writer->prepare();
}

void Autosave::save(const DraftPtr &draft)
{
    m_writer->put(draft);
}

void Autosave::note(const QString &key, Write write)
{
    m_writer->note(key, std::move(write));
}

void Autosave::leave(const QUuid &id)
{
    m_writer->leave(id, 0, {});
}

void Autosave::archive(const QUuid &id, qint64 issue, const QUrl &page)
{
    m_writer->leave(id, issue, page);
}

bool Autosave::flush(int milliseconds)
{
    return m_writer->flush(milliseconds);
}

} // namespace waybill
