#pragma once

#include "app/submit/filing.h"

#include <QObject>

namespace waybill {

class RestClient;

/// Where a request stands, for the window and for commands.
struct FilingStatus
{
    QUuid id;
    FilingRecord record;
    bool running = false;   ///< A request of this process is under way or waits for its time.
    bool elsewhere = false; ///< Another Waybill has it in hand.
};

/// Runs filings against GitHub, recording each step in the outbox. One process has an entry in hand at a time (a lock file per entry that
/// dies with its process).
class Filer : public QObject
{
    Q_OBJECT

public:
    /// Gives the client for an account on a host, or null when nobody is signed in there.
    using ClientFor = std::function<RestClient *(const QString &host, const QString &account)>;

    /// `lockFolder` is made when it is missing.
    Filer(std::shared_ptr<Outbox> outbox, ClientFor clientFor, QString lockFolder, Clock clock, QObject *parent = nullptr);
    ~Filer() override;

    /// Puts the request on disk and starts filing it. Codes: outbox.same, database.*
    Result<QUuid> file(const OutboxRequest &request);
    /// Takes up an entry after a restart: what may be done without the person is done, the rest becomes a question.
    void resume(const QUuid &id);
    void answer(const QUuid &id, FilingAnswer answer, qint64 number = 0);
    /// Stops waiting or sending. What may have been sent already is looked for first; until that is known the entry stays open.
    void cancel(const QUuid &id);
    Result<QList<FilingStatus>> open() const;
    Result<std::optional<FilingStatus>> status(const QUuid &id) const;

signals:
    void changed(const QUuid &id);
};

} // namespace waybill
