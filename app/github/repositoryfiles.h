#pragma once

#include "app/github/cachedfetch.h"
#include "app/github/repositoryreader.h"

namespace waybill {

/// Finds out which files lie under `.github` on a repository's default branch, and their git blob ids: those that are asked for, and what
/// lies beside them.
///
///   git tree, recursive ─┬─▶ done (one request)
///                        └─ none, cut, or not known to the server ─▶ contents of .github ─┬─▶ contents of the folders concerned
///                                                                                         └─ none ─▶ contents of the workflows
///
/// A server that has no .github answers two requests when it is asked again: what it said of the workflows is kept.
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
    RestRequest treeRequest() const;
    RestRequest contentsRequest(const QString &path) const;
    QStringList folders() const;
    void onTree(const FetchedPage &page);
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
};

} // namespace waybill
