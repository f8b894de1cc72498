#pragma once

#include "app/github/cachedfetch.h"
#include "app/github/types.h"

#include <QJsonArray>

#include <map>

namespace waybill {

/// The lists of a repository that can have thousands of entries.
enum class RepositoryList { Milestones, Labels, Releases, Tags, OpenIssues };

/// Reads long lists by GraphQL: all of them in one request, 100 entries of each from its start and 100 from its end at a time. A thousand
/// of each take five requests so, where REST, which goes page by page, takes ten for each (GitHub, "Using pagination in the GraphQL API").
///
/// Everything is given in the shape that the REST API gives it, so that one reader reads both. Asks once; deletes itself at its end, and
/// ends in silence with its parent.
class LongLists : public QObject
{
    Q_OBJECT

public:
    /// A list that could not be read whole, or has more than `most` entries, is not among them; REST gets there by another way.
    using Done = std::function<void(const std::map<RepositoryList, QJsonArray> &)>;

    LongLists(CachedFetch &fetch, RepositoryName repository, const QList<RepositoryList> &lists, int most, Done done, QObject *parent);

private:
    struct List
    {
        RepositoryList which;
        QJsonArray front{}; ///< From the start on.
        QJsonArray back{};  ///< Up to the end.
        QString after{};    ///< Cursors of what comes between.
        QString before{};
        bool whole = false;
    };
    void ask();
    void answered(const RestResult &result);
    bool take(List &list, const QJsonValue &front, const QJsonValue &back) const;
    void end();

    CachedFetch &m_fetch;
    RepositoryName m_repository;
    QList<List> m_lists;
    int m_most;
    Done m_done;
};

} // namespace waybill
