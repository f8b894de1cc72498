#pragma once

#include "app/github/contents.h"
#include "app/github/repositoryreader.h"

namespace waybill {

/// Finds out which files lie in folders under `.github` on a repository's default branch, and their git blob ids, by git's trees:
///
///   tree of .github known? ─┬─ no ───────────────────────────────────▶ the whole tree of .github ─▶ done
///                           └─ yes ─▶ the root: the same tree? ─┬─ no ──▲
///                                                               └─ yes ─▶ done
///
/// That is one request, the first time and every time that nothing changed. Where trees are not given or cut:
///
///   contents of .github ─┬─▶ contents of the folders concerned ─▶ done
///                        └─ none ─▶ contents of the workflows themselves, from a server that lists no folders ─▶ of the other files
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
    /// The same, and of other places those pages that are surely the same as in the cache, or surely not there: a page for each, with
    /// status 0 where it has to be asked for, or none at all.
    void start(const QList<ContentsPlace> &besides, const DoneBesides &done);
    /// How the default branch is called: a place on it is one without a branch.
    void setDefaultBranch(const QString &branch) { m_defaultBranch = branch; }
    /// What the cache holds.
    std::optional<Known<RepositoryFiles>> cached() const;

private:
    using Then = void (RepositoryFilesReading::*)(const QString &, const FetchedPage &);
    void askTree();
    void onTree(const FetchedPage &page);
    void askRoot();
    void onRoot(const FetchedPage &page);
    void seeBesides(const QList<FolderEntry> &root, const QDateTime &readAt);
    /// False: it is no whole tree.
    bool addTree(const QJsonValue &json, RepositoryFiles &files) const;
    void listByContents();
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
    QString m_defaultBranch; ///< Empty: not known.
    QStringList m_paths;
    QStringList m_folders; ///< Theirs, and those that matter themselves.
    DoneBesides m_done;
    QList<ContentsPlace> m_placesBesides;
    QList<FetchedPage> m_besides;
    Known<RepositoryFiles> m_known;
    int m_waiting = 0;
    bool m_treeAsked = false;
};

/// Reads them once, past any cache. Whoever deletes what this gives is told nothing more.
std::unique_ptr<QObject> readFilesNow(RestClient &client, const RepositoryName &repository, const QStringList &paths, const Clock &clock,
                                      const RepositoryFilesReading::Done &done);

} // namespace waybill
