#pragma once

#include "app/outbox/writestore.h"
#include "app/outbox/writing.h"

#include <QObject>

#include <map>
#include <memory>

namespace waybill {

class RestClient;

/// Where a write stands: what is on disk, and who has it in hand.
struct WriteStatus : WriteEntry
{
    bool running = false;   ///< In hand here: under way, or waits for its time.
    bool elsewhere = false; ///< Another Waybill has it in hand.
};

/// Runs writes to issues against GitHub, as Filer does for requests: each step is on disk before it is sent, one process has an entry in
/// hand at a time, and a restart goes on where the record says.
///
/// To change an issue, to comment on it, or to make another one its sub-issue: `queue` it, keep the id, follow `changed`, and read
/// `status(id)`: record.phase is Done, or Ask or Refused with `sentence` saying what to do, or it waits (viewOf in filingview.h has words
/// for all). Get it from `issueWriter` in app/submit/issuewrites.h, which tells it how answers of forms are merged.
class IssueWriter : public QObject
{
    Q_OBJECT

public:
    using ClientFor = std::function<RestClient *(const QString &host, const QString &account)>;

    /// `lockFolder` is made when it is missing. The clients must outlive this.
    IssueWriter(std::shared_ptr<WriteStore> store, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent = nullptr);
    ~IssueWriter() override;

    /// From the next step on.
    void setMerge(EditMerge merge) { m_merge = std::move(merge); }

    /// Puts the write on disk and starts sending it. Offline it waits there, and goes on by itself.
    /// Codes: outbox.same, outbox.same-issue (see WriteStore::add), request.title-too-long, request.body-too-long, database.*
    Result<QUuid> queue(const IssueWrite &write);
    /// Takes up an entry after a restart. Nothing happens while another Waybill has it in hand.
    void resume(const QUuid &id);
    /// All that are open and whose account is signed in.
    void resumeAll();
    void answer(const QUuid &id, WriteAnswer answer);
    /// Stops waiting or sending; what may have been sent already is looked for first.
    void cancel(const QUuid &id);
    /// Ends a wait for the network.
    void tryNow(const QUuid &id);
    /// Those that are not closed, oldest first.
    Result<QList<WriteStatus>> open() const;
    Result<std::optional<WriteStatus>> status(const QUuid &id) const;
    /// For tests, which cannot wait that long.
    void setPolicy(const FilingPolicy &policy) { m_policy = policy; }

signals:
    /// It made a step, or came to rest: see status().
    void changed(const QUuid &id);
    /// GitHub said what the issue is now, before it was changed or after.
    void issueRead(const waybill::IssueWrite &write, const waybill::Issue &issue);
    /// It could not be locked or recorded (a full disk). Nothing more is sent for it before it is resumed.
    void troubled(const QUuid &id, const QString &sentence);

private:
    struct Run;
    Run *takeInHand(const QUuid &id);
    void go(const QUuid &id);
    void perform(Run &run, const WriteAction &action);
    Writing machine(const Run &run) const;
    void send(Run &run, RestClient &client, const WriteAction &action);
    void listPage(Run &run, RestClient &client, const WriteAction &action, const QUrl &page);
    void findMilestone(Run &run, RestClient &client, const WriteAction &action, const QUrl &page);
    void ended(const QUuid &id, int flight, const WriteAction &action, const WriteOutcome &outcome);
    bool save(Run &run, const WriteRecord &record);
    void letGo(const QUuid &id);
    QString lockFile(const QUuid &id) const;
    WriteStatus statusOf(const WriteEntry &entry) const;

    std::shared_ptr<WriteStore> m_store;
    ClientFor m_clientFor;
    QString m_lockFolder;
    Clock m_clock;
    EditMerge m_merge = mergedPlainly;
    FilingPolicy m_policy;
    std::map<QUuid, std::unique_ptr<Run>> m_runs;
};

} // namespace waybill
