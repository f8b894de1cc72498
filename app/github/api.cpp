#include "app/github/api.h"

#include "app/github/failures.h"
#include "app/github/json.h"

#include <QJsonDocument>

namespace waybill {

namespace {

template <typename T>
using Reader = std::function<std::optional<T>(const QJsonValue &)>;

/// Sends and reads. What was promised and did not come is an Error; of a write nobody knows then what it did.
template <typename T>
QPointer<RestCall> call(RestClient &client, const RestRequest &request, QObject *context, Reader<T> read, ApiFinished<T> done)
{
    const QString host = client.host().name;
    return client.send(request, context, [host, read = std::move(read), done = std::move(done)](const RestResult &rest) {
        ApiResult<T> result{std::nullopt, rest};
        if (rest.ok() && rest.answer.status != 304) {
            result.value = read(rest.answer.json);
            if (!result.value) {
                result.rest.error = unreadableFailure(host, rest.answer);
                result.rest.delivery = RestResult::Delivery::Unknown;
            }
        }
        done(result);
    });
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// "" or the percent-encoded value under the key.
void add(QUrlQuery &query, const char *key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QString::fromLatin1(key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString issuePath(const RepositoryName &repository, qint64 number)
{
    return repositoryPath(repository) + QStringLiteral("/issues/") + QString::number(number);
}

/// Any object or list is a yes.
std::optional<Done> anything(const QJsonValue &json)
{
    return json.isObject() || json.isArray() ? std::optional(Done()) : std::nullopt;
}

} // namespace

QString repositoryPath(const RepositoryName &repository)
{
    return QStringLiteral("/repos/%1/%2").arg(pathSegment(repository.owner), pathSegment(repository.name));
}

QUrlQuery toQuery(const IssueQuery &query)
{
    QUrlQuery parameters;
    add(parameters, "state", query.state);
    add(parameters, "creator", query.creator);
    // A comma in a label's name cannot be told from one between two (GitHub, "List repository issues").
    add(parameters, "labels", query.labels.join(u','));
    if (query.milestone != 0)
        add(parameters, "milestone", QString::number(query.milestone));
    add(parameters, "sort", QStringLiteral("created"));
    add(parameters, "direction", QStringLiteral("desc"));
    add(parameters, "per_page", QString::number(query.perPage));
    return parameters;
}

QPointer<RestCall> createIssue(RestClient &client, const RepositoryName &repository, const NewIssue &issue, QObject *context,
                               ApiFinished<Issue> done)
{
    return call<Issue>(client,
                       {.method = "POST", .path = repositoryPath(repository) + QStringLiteral("/issues"), .json = compact(toJson(issue))},
                       context, issueFromJson, std::move(done));
}

QPointer<RestCall> getIssue(RestClient &client, const RepositoryName &repository, qint64 number, QObject *context, ApiFinished<Issue> done,
                            const QByteArray &etag)
{
    const QString host = client.host().name;
    // A redirect is followed: to the repository's new name, where the number is the same, or to wherever the issue was moved.
    const auto checked = [host, number, done = std::move(done)](ApiResult<Issue> result) {
        if (result.value && result.value->number != number) {
            result.rest.error = movedFailure(host, result.value->page);
            result.rest.answer.status = 301;
            result.value.reset();
        }
        done(result);
    };
    return call<Issue>(client, {.path = issuePath(repository, number), .etag = etag}, context, issueFromJson, checked);
}

QPointer<RestCall> updateIssue(RestClient &client, const RepositoryName &repository, qint64 number, const IssueChange &change,
                               QObject *context, ApiFinished<Issue> done)
{
    return call<Issue>(client, {.method = "PATCH", .path = issuePath(repository, number), .json = compact(toJson(change))}, context,
                       issueFromJson, std::move(done));
}

QPointer<RestCall> createComment(RestClient &client, const RepositoryName &repository, qint64 number, const QString &text, QObject *context,
                                 ApiFinished<IssueComment> done)
{
    return call<IssueComment>(client,
                              {.method = "POST",
                               .path = issuePath(repository, number) + QStringLiteral("/comments"),
                               .json = compact({{QStringLiteral("body"), text}})},
                              context, commentFromJson, std::move(done));
}

QPointer<RestCall> listComments(RestClient &client, const RepositoryName &repository, qint64 number, const QUrl &page, QObject *context,
                                ApiFinished<QList<IssueComment>> done)
{
    RestRequest request{.path = issuePath(repository, number) + QStringLiteral("/comments"), .page = page};
    if (page.isEmpty())
        add(request.query, "per_page", QStringLiteral("100"));
    return call<QList<IssueComment>>(
        client, request, context, [](const QJsonValue &json) { return listFromJson<IssueComment>(json, commentFromJson); },
        std::move(done));
}

QPointer<RestCall> listMilestones(RestClient &client, const RepositoryName &repository, const QUrl &page, QObject *context,
                                  ApiFinished<QList<Milestone>> done)
{
    RestRequest request{.path = repositoryPath(repository) + QStringLiteral("/milestones"), .page = page};
    if (page.isEmpty()) {
        add(request.query, "state", QStringLiteral("all"));
        add(request.query, "per_page", QStringLiteral("100"));
    }
    return call<QList<Milestone>>(
        client, request, context, [](const QJsonValue &json) { return listFromJson<Milestone>(json, milestoneFromJson); }, std::move(done));
}

QPointer<RestCall> listIssues(RestClient &client, const RepositoryName &repository, const IssueQuery &query, QObject *context,
                              ApiFinished<QList<Issue>> done)
{
    return call<QList<Issue>>(
        client, {.path = repositoryPath(repository) + QStringLiteral("/issues"), .query = toQuery(query)}, context,
        [](const QJsonValue &json) { return listFromJson<Issue>(json, issueFromJson); }, std::move(done));
}

QPointer<RestCall> probeSubIssues(RestClient &client, const RepositoryName &repository, qint64 parent, QObject *context,
                                  ApiFinished<Done> done)
{
    RestRequest request{.path = issuePath(repository, parent) + QStringLiteral("/sub_issues")};
    add(request.query, "per_page", QStringLiteral("1"));
    return call<Done>(client, request, context, anything, std::move(done));
}

QPointer<RestCall> addSubIssue(RestClient &client, const RepositoryName &repository, qint64 parent, qint64 childId, QObject *context,
                               ApiFinished<Done> done)
{
    return call<Done>(client,
                      {.method = "POST",
                       .path = issuePath(repository, parent) + QStringLiteral("/sub_issues"),
                       .json = compact({{QStringLiteral("sub_issue_id"), childId}})},
                      context, anything, std::move(done));
}

QPointer<RestCall> getParent(RestClient &client, const RepositoryName &repository, qint64 number, QObject *context, ApiFinished<Issue> done)
{
    return call<Issue>(client, {.path = issuePath(repository, number) + QStringLiteral("/parent")}, context, issueFromJson,
                       std::move(done));
}

} // namespace waybill
