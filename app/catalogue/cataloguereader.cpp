#include "app/catalogue/cataloguereader.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace waybill {

namespace {

constexpr char indexFile[] = "search.db";
constexpr char draftsFile[] = "waybill.db";
/// Texts that are read before somebody who types is listened to again.
constexpr int textsAtOnce = 64;
/// What the first frame of a start takes.
constexpr int frameMilliseconds = 300;
/// Entries that are found whose hits come without being asked for: what a tall window shows, and what is asked for beyond its end.
constexpr qsizetype hitsAhead = 32;

} // namespace

/// Lives on the thread.
class CatalogueReader::Worker : public QObject
{
public:
    Worker(CatalogueReader &owner, const QString &folder, Clock clock)
        : m_owner(owner),
          m_file(QDir(folder).filePath(QLatin1String(draftsFile))),
          m_clock(std::move(clock)),
          m_index(QDir(folder).filePath(QLatin1String(indexFile)))
    {
    }

    void readAhead() { m_ahead = take(); }

    void read()
    {
        const bool starts = m_ahead.has_value();
        const Result<Done> taken = starts ? *std::exchange(m_ahead, std::nullopt) : take();
        if (!taken) {
            emit m_owner.failed(taken.error());
            return;
        }
        emit m_owner.entriesRead(m_entries);
        // The window that was made meanwhile shows them first, for which it needs the other core.
        m_behind = true;
        QTimer::singleShot(starts ? frameMilliseconds : 0, this, [this] { catchUp(); });
    }

    void find(const QString &words, int number)
    {
        if (number != m_owner.m_asked)
            return;
        catchUp();
        Result<QSet<QUuid>> found = m_entries.isEmpty() ? Result<QSet<QUuid>>(QSet<QUuid>()) : m_index.find(words);
        if (!found) {
            // It is made anew by whoever comes next.
            follow();
            found = m_index.find(words);
        }
        if (!found) {
            emit m_owner.searchFailed(found.error());
            return;
        }
        // Of the rows that a list begins with, the hits come along: it paints once, then.
        const Result<QHash<QUuid, SearchHit>> hits = m_index.hits(words, firstOf(found.value()));
        emit m_owner.found(words, found.value());
        if (hits && !hits.value().isEmpty())
            emit m_owner.looked(words, hits.value());
    }

    void look(const QString &words, const QList<QUuid> &ids, int number)
    {
        if (number != m_owner.m_asked)
            return;
        if (const Result<QHash<QUuid, SearchHit>> hits = m_index.hits(words, ids))
            emit m_owner.looked(words, hits.value());
    }

    void end()
    {
        m_database.reset();
        m_index.close();
    }

private:
    Result<Done> take()
    {
        m_entries.clear();
        if (!QFileInfo::exists(m_file))
            return Done{};
        const Result<std::shared_ptr<Database>> database = Database::open(m_file, Database::Check::No);
        if (!database)
            return database.error();
        const Result<QList<CatalogueEntry>> entries = Catalogue(database.value(), m_clock).entries();
        if (!entries)
            return entries.error();
        m_database = database.value();
        m_entries = entries.value();
        return Done{};
    }

    /// Those that were changed last.
    QList<QUuid> firstOf(const QSet<QUuid> &found) const
    {
        QList<QUuid> first;
        for (qsizetype i = 0; i < m_entries.size() && first.size() < std::min(found.size(), hitsAhead); ++i) {
            if (found.contains(m_entries.at(i).id()))
                first.append(m_entries.at(i).id());
        }
        return first;
    }

    void catchUp()
    {
        if (m_behind)
            follow();
    }

    /// One step after another by the thread's events, so that what is typed meanwhile comes between.
    void follow()
    {
        m_behind = false;
        if (!m_database)
            return;
        Result<int> left = m_index.follow(m_database, m_entries, textsAtOnce);
        // One that turned out to be damaged is made anew.
        if (!left)
            left = m_index.follow(m_database, m_entries, textsAtOnce);
        if (!left) {
            emit m_owner.searchFailed(left.error());
            return;
        }
        emit m_owner.indexed(left.value());
        if (left.value() > 0)
            QMetaObject::invokeMethod(
                this, [this] { follow(); }, Qt::QueuedConnection);
    }

    CatalogueReader &m_owner;
    const QString m_file;
    const Clock m_clock;
    SearchIndex m_index;
    std::shared_ptr<Database> m_database;
    QList<CatalogueEntry> m_entries;
    bool m_behind = false;               ///< The index was not brought up to the entries yet.
    std::optional<Result<Done>> m_ahead; ///< What was read before anybody asked.
};

CatalogueReader::CatalogueReader(QString folder, Clock clock, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(*this, folder, std::move(clock)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

CatalogueReader::~CatalogueReader()
{
    ++m_asked;
    // Connections are closed on the thread that opened them.
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CatalogueReader::read()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->read(); }, Qt::QueuedConnection);
}

void CatalogueReader::readAhead()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->readAhead(); }, Qt::QueuedConnection);
}

void CatalogueReader::find(const QString &words)
{
    const int number = ++m_asked;
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), words, number] { worker->find(words, number); }, Qt::QueuedConnection);
}

void CatalogueReader::look(const QString &words, const QList<QUuid> &ids)
{
    const int number = m_asked;
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), words, ids, number] { worker->look(words, ids, number); }, Qt::QueuedConnection);
}

} // namespace waybill
