#include "app/github/json.h"

#include <QJsonDocument>

namespace waybill {

namespace {

QString text(const QJsonValue &json, QLatin1String key)
{
    return json[key].toString();
}

/// Above 0, as all of GitHub's ids and numbers are; 0: it is not there, or something else.
qint64 number(const QJsonValue &json, QLatin1String key)
{
    return std::max<qint64>(0, json[key].toInteger());
}

/// ISO 8601 in UTC; null and nonsense are no time.
QDateTime time(const QJsonValue &json, QLatin1String key)
{
    return QDateTime::fromString(text(json, key), Qt::ISODate).toUTC();
}

/// For the browser: nothing but a web address.
QUrl page(const QJsonValue &json, QLatin1String key)
{
    const QUrl url(text(json, key), QUrl::StrictMode);
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http") ? url : QUrl();
}

} // namespace

QJsonValue jsonOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

std::optional<User> userFromJson(const QJsonValue &json)
{
    const User user{text(json, QLatin1String("login")), number(json, QLatin1String("id"))};
    if (user.login.isEmpty() || user.id == 0)
        return std::nullopt;
    return user;
}

std::optional<Repository> repositoryFromJson(const QJsonValue &json)
{
    Repository repository;
    repository.name = {text(json[QLatin1String("owner")], QLatin1String("login")), text(json, QLatin1String("name"))};
    if (repository.name.isEmpty())
        return std::nullopt;
    repository.isPrivate = json[QLatin1String("private")].toBool();
    repository.archived = json[QLatin1String("archived")].toBool();
    repository.hasIssues = json[QLatin1String("has_issues")].toBool(true);
    const QJsonValue permissions = json[QLatin1String("permissions")];
    repository.canPush = permissions[QLatin1String("push")].toBool();
    repository.canTriage = permissions[QLatin1String("triage")].toBool(repository.canPush);
    repository.pushedAt = time(json, QLatin1String("pushed_at"));
    return repository;
}

std::optional<Milestone> milestoneFromJson(const QJsonValue &json)
{
    Milestone milestone;
    milestone.number = number(json, QLatin1String("number"));
    milestone.title = text(json, QLatin1String("title"));
    const QString state = text(json, QLatin1String("state"));
    if (milestone.number == 0 || milestone.title.isEmpty() || (state != QLatin1String("open") && state != QLatin1String("closed")))
        return std::nullopt;
    milestone.open = state == QLatin1String("open");
    milestone.dueOn = time(json, QLatin1String("due_on"));
    milestone.openIssues = json[QLatin1String("open_issues")].toInt();
    milestone.closedIssues = json[QLatin1String("closed_issues")].toInt();
    return milestone;
}

std::optional<RepositoryLabel> labelFromJson(const QJsonValue &json)
{
    const RepositoryLabel label{text(json, QLatin1String("name")), text(json, QLatin1String("color"))};
    return label.name.isEmpty() ? std::nullopt : std::optional(label);
}

std::optional<PublishedVersion> releaseFromJson(const QJsonValue &json)
{
    PublishedVersion release;
    release.tag = text(json, QLatin1String("tag_name"));
    if (release.tag.isEmpty() || !json[QLatin1String("draft")].isBool())
        return std::nullopt;
    release.name = text(json, QLatin1String("name"));
    release.draft = json[QLatin1String("draft")].toBool();
    release.prerelease = json[QLatin1String("prerelease")].toBool();
    release.createdAt = time(json, QLatin1String("created_at"));
    release.publishedAt = time(json, QLatin1String("published_at"));
    release.page = page(json, QLatin1String("html_url"));
    return release;
}

std::optional<QString> tagFromJson(const QJsonValue &json)
{
    const QString name = text(json, QLatin1String("name"));
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

std::optional<Issue> issueFromJson(const QJsonValue &json)
{
    Issue issue;
    issue.id = number(json, QLatin1String("id"));
    issue.number = number(json, QLatin1String("number"));
    const QString state = text(json, QLatin1String("state"));
    if (issue.id == 0 || issue.number == 0 || !json[QLatin1String("title")].isString() || state.isEmpty())
        return std::nullopt;
    issue.title = text(json, QLatin1String("title"));
    issue.body = text(json, QLatin1String("body"));
    issue.open = state == QLatin1String("open");
    issue.locked = json[QLatin1String("locked")].toBool();
    issue.pullRequest = json[QLatin1String("pull_request")].isObject();
    issue.merged = json[QLatin1String("pull_request")][QLatin1String("merged_at")].isString();
    issue.author = text(json[QLatin1String("user")], QLatin1String("login"));
    // The description allows a label to be a bare string, too.
    for (const QJsonValue &label : json[QLatin1String("labels")].toArray())
        issue.labels += label.isString() ? label.toString() : text(label, QLatin1String("name"));
    for (const QJsonValue &assignee : json[QLatin1String("assignees")].toArray())
        issue.assignees += text(assignee, QLatin1String("login"));
    issue.milestone = number(json[QLatin1String("milestone")], QLatin1String("number"));
    issue.milestoneTitle = text(json[QLatin1String("milestone")], QLatin1String("title"));
    issue.createdAt = time(json, QLatin1String("created_at"));
    issue.updatedAt = time(json, QLatin1String("updated_at"));
    issue.association = text(json, QLatin1String("author_association"));
    issue.comments = json[QLatin1String("comments")].toInt();
    issue.closedAt = time(json, QLatin1String("closed_at"));
    issue.page = page(json, QLatin1String("html_url"));
    return issue;
}

std::optional<IssueComment> commentFromJson(const QJsonValue &json)
{
    IssueComment comment;
    comment.id = number(json, QLatin1String("id"));
    if (comment.id == 0)
        return std::nullopt;
    comment.body = text(json, QLatin1String("body"));
    comment.author = text(json[QLatin1String("user")], QLatin1String("login"));
    comment.createdAt = time(json, QLatin1String("created_at"));
    comment.page = page(json, QLatin1String("html_url"));
    return comment;
}

QJsonObject toJson(const NewIssue &issue)
{
    QJsonObject json{{QStringLiteral("title"), issue.title}, {QStringLiteral("body"), issue.body}};
    if (!issue.labels.isEmpty())
        json.insert(QStringLiteral("labels"), QJsonArray::fromStringList(issue.labels));
    if (!issue.assignees.isEmpty())
        json.insert(QStringLiteral("assignees"), QJsonArray::fromStringList(issue.assignees));
    if (issue.milestone != 0)
        json.insert(QStringLiteral("milestone"), issue.milestone);
    return json;
}

QJsonObject toJson(const IssueChange &change)
{
    QJsonObject json;
    if (change.title)
        json.insert(QStringLiteral("title"), *change.title);
    if (change.body)
        json.insert(QStringLiteral("body"), *change.body);
    if (change.labels)
        json.insert(QStringLiteral("labels"), QJsonArray::fromStringList(*change.labels));
    if (change.assignees)
        json.insert(QStringLiteral("assignees"), QJsonArray::fromStringList(*change.assignees));
    if (change.milestone)
        json.insert(QStringLiteral("milestone"), *change.milestone == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(*change.milestone));
    return json;
}

} // namespace waybill
