#pragma once

#include "app/github/contents.h"
#include "app/github/repositoryreader.h"
#include "app/library/templateplaces.h"

#include <functional>

namespace waybill {

/// What a repository offers to start an issue from.
struct RepositoryOffer
{
    RepositoryName from; ///< Where the templates lie: the repository itself, or its owner's `.github`.
    OfferedFiles files;
    bool operator==(const RepositoryOffer &) const = default;
};

/// Reads the templates, the `config.yml` and the guides of one repository's default branch by the contents API, with ETags; the files
/// themselves in a few requests where the server answers GraphQL, and none that is known by its blob.
///
///   cache ─▶ changed (at once, marked with its age) ─▶ server ─▶ changed ─▶ finished
///
///   root ─▶ .github, docs ─▶ ISSUE_TEMPLATE in one of them? ─▶ its files
///                              └─ no: a single issue_template? ─▶ it
///                                  └─ no: the owner's public `.github` repository ─▶ its .github/ISSUE_TEMPLATE
///
/// A folder of the repository's own that holds anything, if it is only a `config.yml`, is all that counts (docs.github.com, "Creating a
/// default community health file"). Bounded by mostOfferedTemplates, mostOwnGuides and largestOffered; sub-folders are not looked into.
/// What a server said stays, marked `fromCache`, while it cannot be asked.
class RepositoryTemplates : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `account` is a part of the cache's keys: see ResponseCache::forget.
    RepositoryTemplates(RestClient &client, RepositoryName repository, QString account, ResponseCache &cache, Clock clock,
                        QObject *parent = nullptr);

    const RepositoryName &repository() const { return m_repository; }
    const Known<RepositoryOffer> &state() const { return m_state; }
    bool isBusy() const { return m_busy; }
    /// Shows what the cache holds, then asks the server. Nothing while it is at it.
    void refresh();

signals:
    void changed();
    void finished();

private:
    using Then = std::function<void()>;
    /// A file that is listed and is to be read.
    struct Wanted
    {
        FolderEntry entry;
        RepositoryName in;
        OfferedFile file;
    };
    /// One look at everything.
    struct Walk
    {
        bool fromCache = false;
        RepositoryName in;                           ///< Whose folders are being looked at.
        QHash<QString, QList<FolderEntry>> listed{}; ///< Of that one, by folder.
        RepositoryOffer offer{};
        QList<Wanted> templates{};
        QList<Wanted> config{};
        QList<Wanted> guides{};
        QDateTime readAt{};       ///< Of the oldest answer.
        QList<Wanted *> single{}; ///< What GraphQL does not give.
        int waiting = 0;
        std::optional<Error> error{};
    };

    void begin(bool fromCache);
    /// Calls `then` with the answer, be it that there is nothing (404); where nobody can tell, the walk ends.
    void get(const RestRequest &request, const std::function<void(const FetchedPage &)> &then);
    void list(QStringList folders, const Then &then);
    void lookInRoot();
    void lookInPlaces(const QStringList &roots);
    void choose(const QStringList &folders, const QStringList &roots);
    void lookAtOwner();
    void take(const QString &folder, const QStringList &templates);
    void takeGuides();
    void readFiles();
    void readTogether(QList<Wanted *> files);
    void readSingly(const QList<Wanted *> &files);
    void put(Wanted &wanted, const FetchedPage &page);
    QList<Wanted *> allWanted();
    void end();
    void fail(const Error &error);

    RepositoryName m_repository;
    CachedFetch m_fetch;
    Known<RepositoryOffer> m_state;
    Walk m_walk;
    bool m_busy = false;
};

} // namespace waybill
