#pragma once

#include "app/outbox/filing.h"

#include <QObject>

#include <map>

namespace waybill {

class RestClient;

/// Where a request stands, for the window and for commands: what is on disk, and who has it in hand.
struct FilingStatus : OutboxEntry
{
    bool running = false;   ///< A request of this process is under way or waits for its time.
    bool elsewhere = false; ///< Another Waybill has it in hand.
};

/// Runs filings against GitHub, recording each step in the outbox. One process has an entry in hand at a time (a lock file per entry that
/// dies with its process; a process that is merely suspended keeps it), and a step that another one recorded first ends its own.
class Filer : public QObject
{
    Q_OBJECT

public:
    /// Gives the client for an account on a host, or null when nobody is signed in there.
    using ClientFor = std::function<RestClient *(const QString &host, const QString &account)>;

    /// `lockFolder` is made when it is missing. The clients must outlive this.
    Filer(std::shared_ptr<Outbox> outbox, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent = nullptr);
    ~Filer() override;

    /// Puts the request on disk and starts filing it. An equal one that waits for the person and surely does not exist gives way to it.
    /// Codes: outbox.same, request.title-too-long, request.body-too-long, database.*
    Result<QUuid> file(const OutboxRequest &request);
    /// Takes up an entry after a restart: what may be done without the person is done, the rest becomes a question. Nothing happens while
    /// another Waybill has it in hand.
    void resume(const QUuid &id);
    /// All that are open and whose account is signed in. The others wait as they are.
    void resumeAll();
    void answer(const QUuid &id, FilingAnswer answer, qint64 number = 0);
    /// Stops waiting or sending. What may have been sent already is looked for first; until that is known the entry stays open.
    void cancel(const QUuid &id);
    /// Ends a wait for the network (see Filing::hastened).
    void tryNow(const QUuid &id);
    /// Those that are not closed, oldest first.
    Result<QList<FilingStatus>> open() const;
    Result<std::optional<FilingStatus>> status(const QUuid &id) const;
    /// For tests, which cannot wait that long.
    void setPolicy(const FilingPolicy &policy) { m_policy = policy; }

signals:
    /// It made a step, or came to rest: see status().
    void changed(const QUuid &id);
    /// It could not be locked or recorded (a full disk). Nothing more is sent for it before it is resumed.
    void troubled(const QUuid &id, const QString &sentence);

private:
    struct Run;
    /// With the lock, and as it is on disk then. Null when it is closed, in hand elsewhere, or was troubled.
    Run *takeInHand(const QUuid &id);
    void go(const QUuid &id);
    void wait(const QUuid &id, const QDateTime &until);
    void perform(Run &run, const FilingAction &action);
    void send(Run &run, RestClient &client, const FilingAction &action);
    void checkFiles(Run &run, RestClient &client, const FilingAction &action);
    void ended(const QUuid &id, int flight, const FilingAction &action, const FilingOutcome &outcome);
    bool save(Run &run, const FilingRecord &record);
    void letGo(const QUuid &id);
    QString lockFile(const QUuid &id) const;
    FilingStatus statusOf(const OutboxEntry &entry) const;
    Result<Done> makeWay(const OutboxRequest &request);

    std::shared_ptr<Outbox> m_outbox;
    ClientFor m_clientFor;
    QString m_lockFolder;
    Clock m_clock;
    FilingPolicy m_policy;
    std::map<QUuid, std::unique_ptr<Run>> m_runs;
};

} // namespace waybill
