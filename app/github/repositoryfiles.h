#pragma once

#include "app/github/contents.h"
#include "app/github/repositoryreader.h"

namespace waybill {

/// Finds out which files lie in folders under `.github` on a repository's default branch, and their git blob ids: by one request of
/// GraphQL, and where the server does not answer that, by REST:
///
///   contents of .github ─┬─▶ contents of the folders concerned, but those whose tree is the one that the cache knows ─▶ done
///                        └─ none ─▶ contents of the workflows themselves, from a server that lists no folders ─▶ of the other files
///
/// Asked again, a repository whose files are the same takes one request, by REST too.
class RepositoryFilesReading : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Known<RepositoryFiles> &)>;
    using DoneBesides = std::function<void(const Known<RepositoryFiles> &, const QList<FetchedPage> &besides)>;

    /// `paths`: those that matter, all under `.github`; one that ends in a slash is a folder that matters. All must outlive this.
    RepositoryFilesReading(CachedFetch &fetch, RepositoryName repository, const QStringList &paths, QObject *parent);

    /// `done` comes once, later; with an Error where something could not be asked.
    void start(const Done &done);
    /// The same, and what lies at other places where that takes no request of its own: a page for each, or none at all.
    void start(const QList<ContentsPlace> &besides, const DoneBesides &done);
    /// What the cache holds.
    std::optional<Known<RepositoryFiles>> cached() const;

private:
    using Then = void (RepositoryFilesReading::*)(const QString &, const FetchedPage &);
    void listByRest();
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
    QStringList m_folders; ///< Theirs, and those that matter themselves.
    DoneBesides m_done;
    QList<FetchedPage> m_besides;
    Known<RepositoryFiles> m_known;
    int m_waiting = 0;
    bool m_byRest = false;               ///< GraphQL was asked and did not answer.
    std::optional<FetchedPage> m_before; ///< What the cache knew of .github.
};

/// Reads them once, past any cache. Whoever deletes what this gives is told nothing more.
std::unique_ptr<QObject> readFilesNow(RestClient &client, const RepositoryName &repository, const QStringList &paths, const Clock &clock,
                                      const RepositoryFilesReading::Done &done);

} // namespace waybill
