#pragma once

#include "app/github/restclient.h"
#include "app/github/types.h"

namespace waybill {

/// A commit of a comparison, by its first line.
struct ChangedCommit
{
    QString id; ///< Of git, whole.
    QString subject;
    QString author; ///< The login, else the name that the commit has.
    bool operator==(const ChangedCommit &) const = default;
};

struct ChangedFile
{
    QString path;
    QString status; ///< added, removed, modified, renamed, copied, changed, unchanged
    bool operator==(const ChangedFile &) const = default;
};

/// What changes from one commit to another: schema `commit-comparison`, without what the files hold.
struct Comparison
{
    int total = 0;                ///< Commits of the second that the first has not.
    int missing = 0;              ///< Commits of the first that the second has not: the second does not hold all of it.
    QList<ChangedCommit> commits; ///< The oldest first; of very many only a part.
    QList<ChangedFile> files;
    bool filesCut = false; ///< GitHub names 300 at most: there may be more.
    bool operator==(const Comparison &) const = default;

    /// Each once, those with the most commits first.
    QStringList authors() const;
};

/// Nothing where the JSON is no comparison.
std::optional<Comparison> comparisonFromJson(const QJsonValue &json);

/// GET /repos/{owner}/{repo}/compare/{base}...{head}: one page, with 100 commits at most and all files that GitHub names.
RestRequest comparisonRequest(const RepositoryName &repository, const QString &base, const QString &head);

} // namespace waybill
