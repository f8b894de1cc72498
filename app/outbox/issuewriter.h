#pragma once

#include "app/outbox/entryrunner.h"
#include "app/outbox/writestore.h"
#include "app/outbox/writing.h"

namespace waybill {

/// Where a write stands: what is on disk, and who has it in hand.
struct WriteStatus : WriteEntry
{
    bool running = false;   ///< In hand here: under way, or waits for its time.
    bool elsewhere = false; ///< Another Waybill has it in hand.
};

struct WriterEntries
{
    using Store = WriteStore;
    using Entry = WriteEntry;
    using Status = WriteStatus;
    using Machine = Writing;
    using Action = WriteAction;
    using Outcome = WriteOutcome;
    struct Extra
    {
        int pages = 0;                ///< Read of a list.
        QList<IssueComment> comments; ///< Of the pages so far.
    };
    static const IssueWrite &contentOf(const Entry &entry) { return entry.write; }
    static bool writes(const Action &action) { return action.kind == Action::Kind::Patch || action.kind == Action::Kind::Post; }
};
extern template class EntryRunner<WriterEntries>;

/// Runs writes to issues against GitHub, as Filer does for requests.
///
/// To change an issue, to comment on it, or to make another one its sub-issue: `queue` it, keep the id, follow `changed`, and read
/// `status(id)`: record.phase is Done, or Ask or Refused with `sentence` saying what to do, or it waits (viewOf in filingview.h has words
/// for all). Get it from `issueWriter` in app/submit/issuewrites.h, which tells it how answers of forms are merged.
class IssueWriter : public EntryRunner<WriterEntries>
{
    Q_OBJECT

public:
    /// See EntryRunner.
    IssueWriter(std::shared_ptr<WriteStore> store, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent = nullptr);
    ~IssueWriter() override;

    /// From the next step on.
    void setMerge(EditMerge merge) { m_merge = std::move(merge); }

    /// Puts the write on disk and starts sending it. Offline it waits there, and goes on by itself.
    /// Codes: outbox.same, outbox.same-issue (see WriteStore::add), request.title-too-long, request.body-too-long, database.*
    Result<QUuid> queue(const IssueWrite &write);
    void answer(const QUuid &id, WriteAnswer answer);

signals:
    /// GitHub said what the issue is now, before it was changed or after.
    void issueRead(const waybill::IssueWrite &write, const waybill::Issue &issue);

private:
    Writing machine(const WriteEntry &entry) const override { return Writing(entry, m_merge, m_policy); }
    void send(Run &run, RestClient &client, const WriteAction &action) override;
    void heard(Run &run, const WriteAction &action, const WriteOutcome &outcome) override;
    void listPage(Run &run, RestClient &client, const WriteAction &action, const QUrl &page);
    void findMilestone(Run &run, RestClient &client, const WriteAction &action, const QUrl &page);

    EditMerge m_merge = mergedPlainly;
};

} // namespace waybill
