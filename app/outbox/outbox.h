#pragma once

#include "app/base/clock.h"
#include "app/github/types.h"
#include "app/outbox/filingrecord.h"
#include "app/store/database.h"

#include <QHash>
#include <QUuid>

#include <optional>

namespace waybill {

/// A request as it was confirmed: everything that the create call says, and where it goes. Never changes after it was put into the outbox.
struct OutboxRequest
{
    QString host; ///< Host::name.
    QString account;
    RepositoryName repository;
    NewIssue issue; ///< The body without the marker.
    QString milestoneTitle;
    RepositoryName parentRepository;      ///< Empty: the request's own.
    qint64 parent = 0;                    ///< Number; 0: none.
    QStringList titlePrefixes;            ///< What a workflow puts before titles ("[Approved]"): passed over when titles are compared.
    QList<qint64> acknowledgedDuplicates; ///< Open issues with the same title that the person saw and chose to ignore.
    QStringList acknowledgedEntries;      ///< The same for entries of the outbox (see Outbox::doublesOf): their ids.
    QString contractChoice;               ///< By which contract it was checked: an id, or "none" (also as empty, of an earlier version).
    /// Git blob ids of the workflow's files as the review saw them, by path (an empty one: no such file). It is only filed while they are
    /// the same. Empty: not looked at.
    QHash<QString, QString> workflowFiles;
    QByteArray values; ///< The answers as a values file: what brings the form back.
    QString draft;     ///< Id of the draft that it was confirmed from; empty: of none (an earlier version kept none).

    bool operator==(const OutboxRequest &) const = default;
};

/// A request in the outbox and how far it is.
struct OutboxEntry
{
    QUuid id; ///< Also the marker in the body: `<!-- waybill:ID -->`.
    OutboxRequest request;
    bool readable = true; ///< Whether the request could be read. One that could not is empty and never sent.
    FilingRecord record;  ///< Asks the person (`cannot-tell`) when it could not be read.
    qint64 revision = 0;  ///< Rises with every step; see Outbox::record.
    bool closed = false;  ///< Done or dropped: nothing will ever be sent for it again.
    QDateTime createdAt;
    QDateTime changedAt;
};

/// Requests that are to be filed, kept so that no crash loses one or files one twice. Every change is one transaction.
class Outbox
{
public:
    Outbox(std::shared_ptr<Database> database, Clock clock);

    /// Puts a request in, and with it claims its title: refused (outbox.same; outbox.double where the texts differ) while doublesOf
    /// names an entry that the request does not acknowledge, also one of another process. What was closed half a year ago leaves the
    /// file then.
    Result<OutboxEntry> add(const OutboxRequest &request, const FilingRecord &record);
    /// Those that may be the same request: of the same title (see sameTitle) in the same repository, and not settled or filed within a day.
    Result<QList<OutboxEntry>> doublesOf(const OutboxRequest &request) const;
    /// In the order in which they were put in.
    Result<QList<OutboxEntry>> entries(bool openOnly) const;
    /// Those that became issues, the last first, at most so many. What was filed more than half a year ago may be gone.
    Result<QList<OutboxEntry>> filed(int most) const;
    Result<std::optional<OutboxEntry>> entry(const QUuid &id) const;
    /// The open one that stands in the way of `request`.
    Result<std::optional<OutboxEntry>> equalOpen(const OutboxRequest &request) const;
    /// Records a step: on disk when it returns, and `entry` then says what is on disk. Refused (outbox.changed) when somebody recorded a
    /// step since `entry` was read: of two who want to send, one alone gets to. A closed record closes the entry, which takes no further
    /// step.
    Result<Done> record(OutboxEntry &entry, const FilingRecord &record);
    /// The folder of the database: locks lie beside it.
    const Database &database() const { return *m_database; }

private:
    Result<Done> claim(const OutboxRequest &request) const;

    std::shared_ptr<Database> m_database;
    Clock m_clock;
};

} // namespace waybill
