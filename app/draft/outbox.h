#pragma once

#include "app/base/clock.h"
#include "app/draft/database.h"
#include "app/github/types.h"

#include <QJsonObject>
#include <QUuid>

namespace waybill {

/// A request as it was confirmed: everything that the create call says, and where it goes. Never changes after it was put into the outbox.
struct OutboxRequest
{
    QString host; ///< Host::name.
    QString account;
    RepositoryName repository;
    NewIssue issue; ///< The body without the marker.
    QString milestoneTitle;
    RepositoryName parentRepository;
    qint64 parent = 0;                ///< Number; 0: none.
    QList<qint64> acknowledgedRivals; ///< Open issues with the same title that the person saw and chose to ignore.
    QByteArray values;                ///< The answers as a values file: what brings the form back.

    bool operator==(const OutboxRequest &) const = default;
};

/// A request in the outbox and how far it is. `state` is Filing's own record (app/submit), kept as JSON.
struct OutboxEntry
{
    QUuid id; ///< Also the marker in the body: `<!-- waybill:ID -->`.
    OutboxRequest request;
    QJsonObject state;
    bool closed = false; ///< Done or dropped: nothing will ever be sent for it again.
    QDateTime createdAt;
    QDateTime changedAt;
};

/// Requests that are to be filed, kept so that no crash loses one or files one twice. Every change is one transaction.
class Outbox
{
public:
    Outbox(std::shared_ptr<Database> database, Clock clock);

    /// Puts a request in. Refused (outbox.same) while an equal one (host, repository, title and body) is open, also by another process.
    Result<OutboxEntry> add(const OutboxRequest &request, const QJsonObject &state);
    Result<QList<OutboxEntry>> entries(bool openOnly) const;
    Result<std::optional<OutboxEntry>> entry(const QUuid &id) const;
    /// Records a step: on disk when it returns.
    Result<Done> record(const QUuid &id, const QJsonObject &state, bool closed);

private:
    std::shared_ptr<Database> m_database;
    Clock m_clock;
};

} // namespace waybill
