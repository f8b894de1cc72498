#pragma once

#include "app/outbox/outbox.h"

#include <QSqlQuery>
#include <QTemporaryDir>

#include <array>

namespace waybill::test {

/// The outbox as the two processes of a simulation see it. What was recorded is there for both, whoever dies.
class SimulatedStore
{
public:
    virtual ~SimulatedStore() = default;
    virtual Result<OutboxEntry> add(int process, const OutboxRequest &request, const FilingRecord &record) = 0;
    virtual std::optional<OutboxEntry> read(int process) = 0;
    virtual Result<Done> record(int process, OutboxEntry &entry, const FilingRecord &record) = 0;
    /// The process died: what it had open is closed by the system.
    virtual void died(int process) = 0;
};

/// One entry in memory, with the meaning of Outbox.
class MemoryStore : public SimulatedStore
{
public:
    Result<OutboxEntry> add(int, const OutboxRequest &request, const FilingRecord &record) override
    {
        if (m_entry && !m_entry->closed)
            return Error{QStringLiteral("outbox.same"), {}, {}};
        m_entry =
            OutboxEntry{QUuid::fromString(QStringLiteral("8f14e45f-ceea-467f-a8d5-3b1b1b1b1b1b")), request, true, record, 1, false, {}, {}};
        return *m_entry;
    }
    std::optional<OutboxEntry> read(int) override { return m_entry; }
    Result<Done> record(int, OutboxEntry &entry, const FilingRecord &record) override
    {
        if (m_entry->closed || m_entry->revision != entry.revision)
            return Error{QStringLiteral("outbox.changed"), {}, {}};
        entry.record = record;
        entry.closed = record.closed();
        entry.revision += 1;
        m_entry = entry;
        return Done{};
    }
    void died(int) override { }

private:
    std::optional<OutboxEntry> m_entry;
};

/// The real thing in a file of its own; each process with a connection of its own, which dies with it.
class FileStore : public SimulatedStore
{
public:
    Result<OutboxEntry> add(int process, const OutboxRequest &request, const FilingRecord &record) override
    {
        return outbox(process).add(request, record);
    }
    std::optional<OutboxEntry> read(int process) override
    {
        const Result<QList<OutboxEntry>> entries = outbox(process).entries(false);
        if (!entries)
            qFatal("%s", qPrintable(entries.error().text()));
        return entries.value().isEmpty() ? std::nullopt : std::optional(entries.value().constFirst());
    }
    Result<Done> record(int process, OutboxEntry &entry, const FilingRecord &record) override
    {
        return outbox(process).record(entry, record);
    }
    void died(int process) override { m_outboxes.at(size_t(process)).reset(); }

private:
    Outbox &outbox(int process)
    {
        std::optional<Outbox> &outbox = m_outboxes.at(size_t(process));
        if (!outbox) {
            Result<std::shared_ptr<Database>> database = Database::open(m_folder.filePath(QStringLiteral("waybill.db")));
            if (!database)
                qFatal("%s", qPrintable(database.error().text()));
            // A killed process loses nothing that the system has; only a power cut would, and nobody cuts the power here.
            [[maybe_unused]] const auto fast = database.value()->run(QStringLiteral("PRAGMA synchronous = OFF"));
            outbox.emplace(database.value(), [] { return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC); });
        }
        return *outbox;
    }

    QTemporaryDir m_folder;
    std::array<std::optional<Outbox>, 2> m_outboxes;
};

} // namespace waybill::test
