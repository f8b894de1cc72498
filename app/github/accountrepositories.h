#pragma once

#include "app/github/repositoryreader.h"

namespace waybill {

/// The repositories that an account can file requests in, and whether a single one is there.
///
///   cache ─▶ changed (at once, marked with its age) ─▶ server ─▶ changed (at the end; where nothing was kept, with each page)
class AccountRepositories : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `account` is a part of the cache's keys: see ResponseCache::forget.
    AccountRepositories(RestClient &client, QString account, ResponseCache &cache, Clock clock, QObject *parent = nullptr);
    ~AccountRepositories() override;

    QString hostName() const;
    /// Those that it owns, works in, or belongs to by an organization; pushed to last first (GET /user/repos). At most ten pages
    /// (1,000 entries); a list that is cut there is read with the error github.list-cut.
    const Known<QList<Repository>> &list() const { return m_list; }
    bool isBusy() const { return m_busy; }
    /// Shows what the cache holds, then asks the server. Nothing while it is at it.
    void refresh();

    /// Whether a repository is there for this account (GET /repos/{owner}/{repo}). `done` gets the repository, or why not: github.not-found
    /// and github.forbidden say that it cannot be used; couldNotAsk, that nobody knows. It comes once, later, and only for the last
    /// question: one that is asked anew meanwhile has no answer.
    void lookUp(const RepositoryName &name, std::function<void(Result<Repository>)> done);

signals:
    void changed();

private:
    void readPage(const RestRequest &request);
    void take(const FetchedPage &page);
    void showCache();
    void set(const Known<QList<Repository>> &list);

    CachedFetch m_fetch;
    Known<QList<Repository>> m_list;
    QList<Repository> m_coming; ///< Of a refresh, so far.
    QDateTime m_readAt;         ///< Of its oldest page.
    int m_pages = 0;
    bool m_busy = false;
    int m_question = 0; ///< The last look-up's.
};

} // namespace waybill
