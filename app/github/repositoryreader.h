#pragma once

#include "app/github/api.h"
#include "app/github/responsecache.h"

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
        ClosedIssues, ///< `milestone`, `labels`: newest closed issues of a milestone. Answer: the issues.
        Issue,        ///< `number`: one issue.
    };
    Kind kind = Kind::Branch;
    QString text;
    qint64 milestone = 0;
    QStringList labels;
    qint64 number = 0;

    QString key() const; ///< One string for equal questions.
    bool operator==(const Lookup &) const = default;
};

struct LookupAnswer
{
    bool exists = false;
    QList<Issue> issues;
    bool subIssues = false; ///< Of Kind::Issue: whether the server has sub-issues.
};

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
    std::map<QString, Known<LookupAnswer>> lookups; ///< By Lookup::key().
};
using RepositoryStatePtr = std::shared_ptr<const RepositoryState>;

/// Reads what is known of one repository: all lists side by side (at most six requests at once), every page, with ETags.
///
///   cache ─▶ changed (at once, marked with its age) ─▶ server ─▶ changed (as parts come in) ─▶ finished
class RepositoryReader : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the reader. `account` is a part of the cache's keys.
    RepositoryReader(RestClient &client, RepositoryName repository, QString account, ResponseCache &cache, Clock clock,
                     QObject *parent = nullptr);
    ~RepositoryReader() override;

    const RepositoryStatePtr &state() const { return m_state; }
    /// Asks the server for everything again.
    void refresh();
    /// Asks for what is not known yet; what is, is not asked for again before the next refresh.
    void lookUp(const QList<Lookup> &questions);
    bool isBusy() const { return m_running > 0; }
    /// Requests sent since construction. For the benchmark.
    int requestCount() const { return m_requests; }

signals:
    void changed();
    void finished();

private:
    RestClient &m_client;
    RepositoryName m_repository;
    QString m_account;
    ResponseCache &m_cache;
    Clock m_clock;
    RepositoryStatePtr m_state;
    int m_running = 0;
    int m_requests = 0;
};

} // namespace waybill
