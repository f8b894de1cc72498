#pragma once

#include "app/base/clock.h"
#include "app/drafts/draft.h"

#include <QObject>

#include <functional>
#include <memory>

namespace waybill {

class Database;

/// Writes drafts on a thread of its own, with a connection of its own to the database, so that no key waits for a disk.
///
///   save(state) ─▶ waiting, by id: the newest state alone ─▶ DraftStore::save ─┬─ written ─▶ saved
///                       ▲                                                    └─ not ─────▶ failed
///                       └──────────────── a second later ◀───────────────────────────────────┘
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// The database is opened with the first state, or ahead of it with prepare().
    Autosave(const QString &databaseFile, Clock clock, QObject *parent = nullptr);
    /// Writes what waits, but for no longer than some seconds.
    ~Autosave() override;

    /// A state is about to come: the database is opened and looked through meanwhile. Costs nothing where it is open.
    void prepare();
    /// Hands a state over. Its revision counts with the first state of a draft only; which one the later ones follow is known here.
    void save(const DraftPtr &draft);
    /// The draft is in no window any more.
    void leave(const QUuid &id);
    /// The same, and it became this issue.
    void archive(const QUuid &id, qint64 issue, const QUrl &page);
    /// Something else that the same database keeps: `write` is called on the thread, and again where it failed. Of one key the newest
    /// alone.
    using Write = std::function<Result<Done>(const std::shared_ptr<Database> &database)>;
    void note(const QString &key, Write write);
    /// Waits until everything that was handed over is on the disk; false: it is not, after a try that failed or after so long. For the end
    /// of a window or of a session; nothing else waits.
    bool flush(int milliseconds);

signals:
    /// A state of this draft is on the disk. `draft.id` is another one from when somebody else changed it: see DraftStore::save. States
    /// that are handed over under the old id go there, too.
    void saved(const QUuid &asked, const waybill::SavedDraft &draft);
    /// It could not be written and is tried again. Comes once until the error is another or it was written. Of a note the id is null.
    void failed(const QUuid &id, const waybill::Error &error);
    /// The person has to know this of the database since it was opened (see Database::notice).
    void noticed(const QString &notice);

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace waybill
