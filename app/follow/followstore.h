#pragma once

#include "app/follow/seenissue.h"
#include "app/github/types.h"
#include "app/store/database.h"

#include <QHash>

namespace waybill {

struct KeptCheck;

/// One issue of one server.
struct IssuePlace
{
    QString host;
    RepositoryName repository;
    qint64 number = 0;

    /// One text for it; GitHub does not tell names apart by the case of their letters.
    QString key() const { return QStringLiteral("%1/%2#%3").arg(host, repository.text()).arg(number).toLower(); }
    bool isEmpty() const { return repository.isEmpty() || number <= 0; }
};

/// What is kept of issues that exist: results of a verification that was not sent yet, and what each showed when it was looked at last.
/// Lies beside the drafts in the same database.
class FollowStore
{
public:
    explicit FollowStore(std::shared_ptr<Database> database) : m_database(std::move(database)) { }

    /// In place of those that were kept of this issue; without any, nothing is kept.
    Result<Done> keepChecks(const IssuePlace &issue, const QList<KeptCheck> &checks, const QDateTime &now) const;
    /// None where nothing is kept, or where what is kept cannot be read.
    Result<QList<KeptCheck>> keptChecks(const IssuePlace &issue) const;

    /// Unless a later look is known, by some minutes at most: what lies further ahead is of a clock that was set back since. Of the looks
    /// at issues the newest 10,000 are kept.
    Result<Done> noteSeen(const IssuePlace &issue, const SeenIssue &seen) const;
    /// How an issue that was looked at before was verified; of another nothing is kept.
    Result<Done> noteVerified(const IssuePlace &issue, VerifiedAs verified) const;
    /// By IssuePlace::key.
    Result<QHash<QString, SeenIssue>> seenIssues() const;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace waybill
