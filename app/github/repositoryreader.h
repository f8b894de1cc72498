#pragma once

#include "app/github/api.h"
#include "app/github/comparison.h"
#include "app/github/longlists.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace waybill {

/// One part of what is known of a repository.
template <typename T>
struct Known
{
    bool read = false; ///< Only then does `value` mean anything.
    T value{};
    QDateTime readAt;       ///< When the server last said so; UTC.
    bool fromCache = false; ///< It could not be asked now: this is what it said at `readAt`.
    Error error;            ///< With !read or fromCache: why.
};

/// A question about one thing that no list answers.
struct Lookup
{
    enum class Kind {
        Branch,       ///< `text`: the branch's name. Answer: whether it exists.
        Tag,          ///< `text`: the tag's name. Answer: whether it exists.
        ClosedIssues, ///< `milestone`, `labels`: newest closed issues of a milestone, pull requests included. Answer: the issues.
        Run,          ///< `text`: a workflow's file name. Answer: what its newest run for `event` on `branch` came to, if there is one.
        File,         ///< `text`: a path on `branch` (empty: the default branch). Answer: whether it exists, and its bytes.
        Issue,        ///< `number`: one issue; `text`: "owner/name" of another repository that it is in, empty for this one.
        Assignees,    ///< `number`: a page from 1 on. Answer: logins of those who can be assigned; whether more pages may follow.
        Compare,      ///< `text`, `branch`: two tags or branches. Answer: what changes from the first to the second.
        Recent,       ///< `number`: the same. Answer: issues and pull requests in every state, those that changed last first.
    };
    Kind kind = Kind::Branch;
    QString text;
    qint64 milestone = 0;
    QStringList labels;
    qint64 number = 0;
    QString branch{};
    QString event{};

    QString key() const; ///< One string for equal questions.
    bool operator==(const Lookup &) const = default;
};

/// A file on the default branch.
inline Lookup fileLookup(const QString &path)
{
    Lookup lookup;
    lookup.kind = Lookup::Kind::File;
    lookup.text = path;
    return lookup;
}

struct ContentsPlace;
/// Where the files lie that are asked for.
QList<ContentsPlace> placesOf(const QList<Lookup> &files);

struct LookupAnswer
{
    bool exists = false;
    QList<Issue> issues;
    bool subIssues = false; ///< Of Kind::Issue: whether the server has sub-issues.
    QString run{};          ///< Of Kind::Run: its conclusion, or while it goes on its status.
    QByteArray bytes{};     ///< Of Kind::File.
    QStringList people{};   ///< Of Kind::Assignees.
    bool more = false;      ///< Of Kind::Assignees and Kind::Recent: the page is full.
    /// Of Kind::Compare, where both are there.
    std::shared_ptr<const Comparison> comparison{};
};

/// Git blob ids of files on the default branch, by path.
using RepositoryFiles = QHash<QString, QString>;

/// What is known of a repository, as a value.
struct RepositoryState
{
    RepositoryName name;
    Known<User> viewer;
    Known<Repository> repository;
    Known<QList<Milestone>> milestones; ///< Open and closed.
    Known<QList<RepositoryLabel>> labels;
    Known<QList<PublishedVersion>> releases;
    Known<QStringList> tags;
    Known<QList<Issue>> openIssues;                 ///< Without pull requests.
    Known<RepositoryFiles> files;                   ///< Those under .github; only where somebody asked for them.
    std::map<QString, Known<LookupAnswer>> lookups; ///< By Lookup::key().
};
using RepositoryStatePtr = std::shared_ptr<const RepositoryState>;

class RepositoryFilesReading;

/// Reads what is known of one repository: all lists side by side (at most six requests at once), with ETags; those that have more than one
/// page by LongLists, or page by page where the server does not do that.
///
///   cache ─▶ changed (at once, marked with its age) ─▶ server ─▶ changed (as parts come in) ─▶ finished
///
/// A part that fails leaves the others. What was known of it stays, marked `fromCache`, where the server could not be asked; where it said
/// that there is nothing to see (404, 403), it goes. A list is read up to its 20th page (2,000 entries); one that is cut there is `read`
/// with the error github.list-cut: what is not in it may exist all the same.
class RepositoryReader : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the reader. `account` is a part of the cache's keys, the first: see ResponseCache::forget.
    RepositoryReader(RestClient &client, RepositoryName repository, QString account, ResponseCache &cache, Clock clock,
                     QObject *parent = nullptr);
    ~RepositoryReader() override;

    /// Which files matter, all under .github: without them none is asked for; one that ends in a slash is a folder. Before the first
    /// refresh.
    void setFilePaths(const QStringList &paths);
    /// Never null.
    const RepositoryStatePtr &state() const { return m_state; }
    /// Shows what the cache holds, then asks the server for everything again, also for what was looked up. Nothing while it is at it.
    void refresh();
    /// Asks for what is not known yet; what is, is not asked for again before the next refresh. An answer waits for the repository's own:
    /// a 404 means "no such branch" only where the repository can be seen. Several files are read in one request where the server can do
    /// that, and one whose blob is listed as it is known is not asked for.
    void lookUp(const QList<Lookup> &questions);
    bool isBusy() const { return m_running > 0; }
    /// Requests sent since construction. For the benchmark.
    int requestCount() const;

signals:
    void changed();
    void finished();

private:
    template <typename T>
    using Part = Known<T> RepositoryState::*;
    template <typename T>
    struct List;

    template <typename T>
    void set(Part<T> part, const Known<T> &known);
    template <typename T>
    void fail(Part<T> part, const FetchedPage &page);
    template <typename T>
    void readOne(Part<T> part, const RestRequest &request, std::optional<T> (*read)(const QJsonValue &),
                 const std::function<void()> &then = {});
    template <typename T>
    void readPage(const std::shared_ptr<List<T>> &list, const RestRequest &request);
    template <typename T>
    void readList(const List<T> &list);
    /// A list that goes on is read together with the others that do, once all first pages are in.
    template <typename T>
    void putOff(const std::shared_ptr<List<T>> &list, const RestRequest &next);
    void readLongLists();
    void endOfPart();
    template <typename T>
    void showCached(Part<T> part, const RestRequest &request, std::optional<T> (*read)(const QJsonValue &));
    template <typename T>
    void showCachedList(List<T> list);
    /// Calls `visit` with each list that is read.
    template <typename Visit>
    void forEachList(Visit visit);
    void showCache();
    void readRepository();
    void readFiles();
    void begin() { ++m_running; }
    void end();

    void askWaiting();
    void askFiles(const QList<Lookup> &questions);
    /// Files of which the list of files does not tell whether they changed.
    QList<Lookup> unlistedFiles() const;
    /// False: the page holds no answer.
    bool takeFile(const Lookup &question, const FetchedPage &page);
    /// The answer, where the list of files says that it still is what the cache has.
    std::optional<Known<LookupAnswer>> knownFile(const Lookup &question) const;
    void ask(const Lookup &question);
    void askForSubIssues(const Lookup &question, const LookupAnswer &answer, const QDateTime &readAt);
    void answerFromCache(const Lookup &question, const Error &error);
    void failLookup(const Lookup &question, const Error &error);
    /// The end of a question.
    void setLookup(const Lookup &question, const Known<LookupAnswer> &known);
    RestRequest requestOf(const Lookup &question) const;

    RepositoryName m_repository;
    std::unique_ptr<CachedFetch> m_fetch;
    RepositoryFilesReading *m_files = nullptr; ///< A child; null: none is asked for.
    Clock m_clock;
    RepositoryStatePtr m_state;
    QList<Lookup> m_questions; ///< All that were asked.
    QList<Lookup> m_waiting;   ///< Asked, and not sent yet.
    QSet<QString> m_asking;    ///< Keys of what is under way.
    struct LongList
    {
        RepositoryList which;
        std::function<void(const QJsonArray *whole)> goOn; ///< Null: page by page.
    };
    QList<LongList> m_long;
    int m_firstPages = 0; ///< Lists of a refresh whose first page is still to come.
    int m_running = 0;
    int m_reading = 0;              ///< Parts of a refresh that are still to come.
    bool m_repositoryAsked = false; ///< Since the last refresh.
    bool m_repositoryAnswered = false;
    bool m_filesAnswered = true; ///< Or nobody asks for them.
};

/// Whether an Error says that the server could not be asked (now), not that it has nothing to show.
bool couldNotAsk(const Error &error);

/// What is left of what was known before, when asking again ended so.
template <typename T>
Known<T> stillKnown(const Known<T> &before, const Error &error)
{
    Known<T> known = couldNotAsk(error) ? before : Known<T>();
    known.fromCache = known.read;
    known.error = error;
    return known;
}

} // namespace waybill
