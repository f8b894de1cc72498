#pragma once

#include "app/outbox/entryrunner.h"

namespace waybill {

/// Where a request stands, for the window and for commands: what is on disk, and who has it in hand.
struct FilingStatus : OutboxEntry
{
    bool running = false;   ///< A request of this process is under way or waits for its time.
    bool elsewhere = false; ///< Another Waybill has it in hand.
};

struct FilerEntries
{
    using Store = Outbox;
    using Entry = OutboxEntry;
    using Status = FilingStatus;
    using Machine = Filing;
    using Action = FilingAction;
    using Outcome = FilingOutcome;
    struct Extra
    {
        std::unique_ptr<QObject> files; ///< The files of the workflow are being read; until it is deleted.
    };
    static const OutboxRequest &contentOf(const Entry &entry) { return entry.request; }
    static bool writes(const Action &action) { return action.kind == Action::Kind::Create; }
};
extern template class EntryRunner<FilerEntries>;

/// Files requests.
class Filer : public EntryRunner<FilerEntries>
{
public:
    /// See EntryRunner.
    Filer(std::shared_ptr<Outbox> outbox, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent = nullptr);
    ~Filer() override;

    /// Puts the request on disk and starts filing it. An equal one that waits for the person and surely does not exist gives way to it.
    /// Codes: outbox.same, request.title-too-long, request.body-too-long, database.*
    Result<QUuid> file(const OutboxRequest &request);
    void answer(const QUuid &id, FilingAnswer answer, qint64 number = 0);

private:
    Filing machine(const OutboxEntry &entry) const override { return Filing(entry, m_policy); }
    void send(Run &run, RestClient &client, const FilingAction &action) override;
    void heard(Run &run, const FilingAction &, const FilingOutcome &) override { run.files.reset(); }
    void checkFiles(Run &run, RestClient &client, const FilingAction &action);
    Result<Done> makeWay(const OutboxRequest &request);
};

} // namespace waybill
