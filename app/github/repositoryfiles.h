#pragma once

#include "app/github/cachedfetch.h"
#include "app/github/repositoryreader.h"

namespace waybill {

/// Finds out which files lie in folders under `.github` on a repository's default branch, and their git blob ids.
///
///   contents of .github ─┬─▶ contents of the folders concerned, but those whose tree is the one that the cache knows ─▶ done
///                        └─ none ─▶ contents of the workflows themselves, from a server that lists no folders ─▶ of the other files
///
/// Asked again, a repository whose files are the same takes one request.
class RepositoryFilesReading : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Known<RepositoryFiles> &)>;

    /// `paths`: those that matter, all under `.github`. All must outlive this.
    RepositoryFilesReading(CachedFetch &fetch, RepositoryName repository, QStringList paths, QObject *parent);

    /// `done` comes once, later; with an Error where something could not be asked.
    void start(const Done &done);
    /// What the cache holds.
    std::optional<Known<RepositoryFiles>> cached() const;

private:
    using Then = void (RepositoryFilesReading::*)(const QString &, const FetchedPage &);
    QStringList folders() const;
    bool isUnchanged(const QString &folder, const QJsonValue &listing) const;
    void ask(const QStringList &paths, Then then);
    void onGithubFolder(const QString &path, const FetchedPage &page);
    void onFolder(const QString &path, const FetchedPage &page);
    void onWorkflow(const QString &path, const FetchedPage &page);
    void onFile(const QString &path, const FetchedPage &page);
    /// False: it ended with an error.
    bool see(const FetchedPage &page);
    void end();

    CachedFetch &m_fetch;
    RepositoryName m_repository;
    QStringList m_paths;
    Done m_done;
    Known<RepositoryFiles> m_known;
    int m_waiting = 0;
    std::optional<FetchedPage> m_before; ///< What the cache knew of .github.
};

/// Reads them once, past any cache. Whoever deletes what this gives is told nothing more.
std::unique_ptr<QObject> readFilesNow(RestClient &client, const RepositoryName &repository, const QStringList &paths, const Clock &clock,
                                      const RepositoryFilesReading::Done &done);

} // namespace waybill
