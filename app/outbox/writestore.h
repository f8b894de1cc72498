#pragma once

#include "app/base/clock.h"
#include "app/outbox/issuewrite.h"
#include "app/store/database.h"

#include <optional>

namespace waybill {

/// Writes to issues that are to be sent, kept so that no crash loses one or sends one twice. Every change is one transaction. Lies beside
/// Outbox in the same database.
class WriteStore
{
public:
    WriteStore(std::shared_ptr<Database> database, Clock clock);

    /// Puts a write in. An edit of the same issue that surely was not sent gives way to it, in the same transaction; one that may have been
    /// sent is waited for (outbox.same-issue). A comment or link that says the same as an open one is refused (outbox.same).
    Result<WriteEntry> add(const IssueWrite &write, const WriteRecord &record);
    /// In the order in which they were put in.
    Result<QList<WriteEntry>> entries(bool openOnly) const;
    Result<std::optional<WriteEntry>> entry(const QUuid &id) const;
    /// Records a step: see Outbox::record. Code: outbox.changed.
    Result<Done> record(WriteEntry &entry, const WriteRecord &record);

private:
    Result<Done> makeWay(const IssueWrite &write);

    std::shared_ptr<Database> m_database;
    Clock m_clock;
};

} // namespace waybill
