#pragma once

#include "app/base/result.h"
#include "app/github/restclient.h"
#include "app/github/types.h"

#include <functional>
#include <variant>

namespace waybill {

/// What a typed call gives: the value, or nothing and why.
template <typename T>
struct ApiResult
{
    std::optional<T> value;
    RestResult rest;
};
template <typename T>
using ApiFinished = std::function<void(const ApiResult<T> &)>;

// Typed calls, one for each call of GitHub's REST API that Waybill makes. A 2xx whose JSON is not what the description promises is an
// Error `github.unreadable` (and, where it was a write, Delivery::Unknown). The caller may cancel through the handle.

/// "/repos/owner/name", percent-encoded.
QString repositoryPath(const RepositoryName &repository);

/// POST /repos/{owner}/{repo}/issues. Sent once.
QPointer<RestCall> createIssue(RestClient &client, const RepositoryName &repository, const NewIssue &issue, QObject *context,
                               ApiFinished<Issue> done);
/// GET /repos/{owner}/{repo}/issues/{number}; 404, 410 and a transfer elsewhere (301, code github.moved) are Errors with these statuses.
/// With `etag`, as an earlier answer gave it: 304 and no value where the issue is as it was then.
QPointer<RestCall> getIssue(RestClient &client, const RepositoryName &repository, qint64 number, QObject *context, ApiFinished<Issue> done,
                            const QByteArray &etag = {});
/// PATCH /repos/{owner}/{repo}/issues/{number}. Sent once. There is no condition on what is there (GitHub, "Best practices for using the
/// REST API"): read it right before.
QPointer<RestCall> updateIssue(RestClient &client, const RepositoryName &repository, qint64 number, const IssueChange &change,
                               QObject *context, ApiFinished<Issue> done);

/// POST …/issues/{number}/comments. Sent once.
QPointer<RestCall> createComment(RestClient &client, const RepositoryName &repository, qint64 number, const QString &text, QObject *context,
                                 ApiFinished<IssueComment> done);
/// GET …/issues/{number}/comments?per_page=100, oldest first; further pages by `page` (the `next` link of the answer before).
QPointer<RestCall> listComments(RestClient &client, const RepositoryName &repository, qint64 number, const QUrl &page, QObject *context,
                                ApiFinished<QList<IssueComment>> done);

/// GET /repos/{owner}/{repo}/milestones?state=all&per_page=100; further pages by `page`.
QPointer<RestCall> listMilestones(RestClient &client, const RepositoryName &repository, const QUrl &page, QObject *context,
                                  ApiFinished<QList<Milestone>> done);

/// Which issues a list is asked for. Newest first. Pull requests are left in: their numbers count.
struct IssueQuery
{
    QString state = QStringLiteral("all"); ///< open, closed, all
    QString creator;
    QStringList labels;
    qint64 milestone = 0; ///< Its number.
    int perPage = 100;
};
QUrlQuery toQuery(const IssueQuery &query);
/// GET /repos/{owner}/{repo}/issues: one page.
QPointer<RestCall> listIssues(RestClient &client, const RepositoryName &repository, const IssueQuery &query, QObject *context,
                              ApiFinished<QList<Issue>> done);

/// GET …/issues/{number}/sub_issues?per_page=1: whether the server has sub-issues (404 on an issue that exists: it has not).
QPointer<RestCall> probeSubIssues(RestClient &client, const RepositoryName &repository, qint64 parent, QObject *context,
                                  ApiFinished<Done> done);
/// POST …/issues/{parent}/sub_issues with the child's database id.
QPointer<RestCall> addSubIssue(RestClient &client, const RepositoryName &repository, qint64 parent, qint64 childId, QObject *context,
                               ApiFinished<Done> done);
/// GET …/issues/{number}/parent: the parent's number and repository; a 404 is "none".
QPointer<RestCall> getParent(RestClient &client, const RepositoryName &repository, qint64 number, QObject *context,
                             ApiFinished<Issue> done);

} // namespace waybill
