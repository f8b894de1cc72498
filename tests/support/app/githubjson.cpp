#include "githubservice.h"

#include <QJsonDocument>
#include <QUrl>

namespace waybill::test {

namespace {

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(stamp(time)) : QJsonValue(QJsonValue::Null);
}

/// Colours are the repository's own, so an issue's labels take them from there.
QJsonArray labelsOf(const GitHubRepository &repository, const GitHubIssue &issue)
{
    QJsonArray labels;
    for (const QString &name : issue.labels) {
        GitHubLabel label{name};
        for (const GitHubLabel &known : repository.labels) {
            if (known.name.compare(name, Qt::CaseInsensitive) == 0)
                label = known;
        }
        labels += labelJson(label);
    }
    return labels;
}

QString webAddress(const QByteArray &origin, const GitHubRepository &repository)
{
    return QStringLiteral("%1/%2/%3").arg(QString::fromLatin1(origin), repository.owner, repository.name);
}

} // namespace

QJsonObject userJson(const GitHubState &state, const QString &login)
{
    return {{QStringLiteral("login"), login},
            {QStringLiteral("id"), state.people.value(login, 7)},
            {QStringLiteral("type"), QStringLiteral("User")}};
}

QJsonObject repositoryJson(const GitHubState &state, const GitHubRepository &repository, const QString &viewer, const QByteArray &origin)
{
    const GitHubRole role = repository.roleOf(viewer);
    QJsonObject json{{QStringLiteral("id"), repository.id},
                     {QStringLiteral("name"), repository.name},
                     {QStringLiteral("full_name"), repository.owner + u'/' + repository.name},
                     {QStringLiteral("owner"), userJson(state, repository.owner)},
                     {QStringLiteral("private"), repository.isPrivate},
                     {QStringLiteral("html_url"), webAddress(origin, repository)},
                     {QStringLiteral("default_branch"), repository.defaultBranch},
                     {QStringLiteral("archived"), repository.archived},
                     {QStringLiteral("pushed_at"), repository.pushedAt.toString(Qt::ISODate)},
                     {QStringLiteral("has_issues"), repository.hasIssues}};
    // Who is not signed in is told nothing of permissions.
    if (!viewer.isEmpty()) {
        json.insert(QStringLiteral("permissions"),
                    QJsonObject{{QStringLiteral("admin"), role >= GitHubRole::Admin},
                                {QStringLiteral("maintain"), role >= GitHubRole::Maintain},
                                {QStringLiteral("push"), role >= GitHubRole::Push},
                                {QStringLiteral("triage"), role >= GitHubRole::Triage},
                                {QStringLiteral("pull"), role >= GitHubRole::Pull}});
    }
    return json;
}

QJsonObject milestoneJson(const GitHubRepository &repository, const GitHubMilestone &milestone)
{
    int open = 0;
    int closed = 0;
    for (const GitHubIssue &issue : repository.issues) {
        if (issue.milestone == milestone.number)
            ++(issue.open ? open : closed);
    }
    return {{QStringLiteral("id"), 5000 + milestone.number},
            {QStringLiteral("number"), milestone.number},
            {QStringLiteral("title"), milestone.title},
            {QStringLiteral("state"), milestone.open ? QStringLiteral("open") : QStringLiteral("closed")},
            {QStringLiteral("description"), QJsonValue::Null},
            {QStringLiteral("open_issues"), open},
            {QStringLiteral("closed_issues"), closed},
            {QStringLiteral("due_on"), orNull(milestone.dueOn)},
            {QStringLiteral("closed_at"), QJsonValue::Null}};
}

QJsonObject labelJson(const GitHubLabel &label)
{
    return {{QStringLiteral("id"), qint64(qHash(label.name) % 100000)},
            {QStringLiteral("name"), label.name},
            {QStringLiteral("color"), label.color},
            {QStringLiteral("description"), QJsonValue::Null},
            {QStringLiteral("default"), false}};
}

QJsonObject releaseJson(const GitHubRepository &repository, const GitHubRelease &release, const QByteArray &origin)
{
    return {{QStringLiteral("id"), qint64(qHash(release.tag) % 100000)},
            {QStringLiteral("tag_name"), release.tag},
            {QStringLiteral("target_commitish"), repository.defaultBranch},
            {QStringLiteral("name"), release.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(release.name)},
            {QStringLiteral("draft"), release.draft},
            {QStringLiteral("prerelease"), release.prerelease},
            {QStringLiteral("created_at"), stamp(release.createdAt)},
            {QStringLiteral("published_at"), release.draft ? QJsonValue(QJsonValue::Null) : QJsonValue(stamp(release.createdAt))},
            {QStringLiteral("html_url"), webAddress(origin, repository) + QStringLiteral("/releases/tag/") + release.tag},
            {QStringLiteral("body"), QStringLiteral("notes")}};
}

QJsonObject issueJson(const GitHubState &state, const GitHubRepository &repository, const GitHubIssue &issue, const QByteArray &origin)
{
    QJsonArray assignees;
    for (const QString &login : issue.assignees)
        assignees += userJson(state, login);
    QJsonValue milestone = QJsonValue::Null;
    for (const GitHubMilestone &candidate : repository.milestones) {
        if (issue.milestone != 0 && candidate.number == issue.milestone)
            milestone = milestoneJson(repository, candidate);
    }
    const QString page = webAddress(origin, repository)
        + QStringLiteral("/%1/%2").arg(issue.pullRequest ? QStringLiteral("pull") : QStringLiteral("issues")).arg(issue.number);
    QJsonObject json{{QStringLiteral("id"), issue.id},
                     {QStringLiteral("node_id"), QStringLiteral("I_%1").arg(issue.id)},
                     {QStringLiteral("number"), issue.number},
                     {QStringLiteral("html_url"), page},
                     {QStringLiteral("repository_url"), webAddress(origin + "/repos", repository)},
                     {QStringLiteral("state"), issue.open ? QStringLiteral("open") : QStringLiteral("closed")},
                     {QStringLiteral("state_reason"), QJsonValue::Null},
                     {QStringLiteral("title"), issue.title},
                     {QStringLiteral("body"), issue.body.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(issue.body)},
                     {QStringLiteral("user"), userJson(state, issue.author)},
                     {QStringLiteral("labels"), labelsOf(repository, issue)},
                     {QStringLiteral("assignees"), assignees},
                     {QStringLiteral("milestone"), milestone},
                     {QStringLiteral("author_association"), QStringLiteral("NONE")},
                     {QStringLiteral("created_at"), stamp(issue.createdAt)},
                     {QStringLiteral("updated_at"), stamp(issue.updatedAt.isValid() ? issue.updatedAt : issue.createdAt)},
                     {QStringLiteral("closed_at"), issue.closedAt.isValid() ? stamp(issue.closedAt) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("locked"), issue.locked},
                     {QStringLiteral("comments"), issue.comments.size()}};
    if (issue.pullRequest)
        json.insert(QStringLiteral("pull_request"),
                    QJsonObject{{QStringLiteral("html_url"), page},
                                {QStringLiteral("merged_at"), issue.open ? QJsonValue(QJsonValue::Null) : stamp(issue.createdAt)}});
    return json;
}

QJsonObject commentJson(const GitHubState &state, const GitHubRepository &repository, const GitHubIssue &issue,
                        const GitHubComment &comment, const QByteArray &origin)
{
    const QString page =
        QStringLiteral("%1/issues/%2#issuecomment-%3").arg(webAddress(origin, repository)).arg(issue.number).arg(comment.id);
    return {{QStringLiteral("id"), comment.id},
            {QStringLiteral("html_url"), page},
            {QStringLiteral("body"), comment.body},
            {QStringLiteral("user"), userJson(state, comment.author)},
            {QStringLiteral("author_association"), QStringLiteral("NONE")},
            {QStringLiteral("created_at"), stamp(comment.createdAt)},
            {QStringLiteral("updated_at"), stamp(comment.createdAt)}};
}

HttpAnswer jsonAnswer(int status, const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, {{"content-type", "application/json; charset=utf-8"}}, document.toJson(QJsonDocument::Compact)};
}

HttpAnswer failure(int status, const QString &message)
{
    return jsonAnswer(status,
                      QJsonObject{{QStringLiteral("message"), message},
                                  {QStringLiteral("documentation_url"), QStringLiteral("https://docs.github.com/rest")},
                                  {QStringLiteral("status"), QString::number(status)}});
}

HttpAnswer invalid(const QString &field, const QString &code, const QString &message)
{
    QJsonObject fault{
        {QStringLiteral("resource"), QStringLiteral("Issue")}, {QStringLiteral("code"), code}, {QStringLiteral("field"), field}};
    if (!message.isEmpty())
        fault.insert(QStringLiteral("message"), message);
    return jsonAnswer(422,
                      QJsonObject{{QStringLiteral("message"), QStringLiteral("Validation Failed")},
                                  {QStringLiteral("errors"), QJsonArray{fault}},
                                  {QStringLiteral("documentation_url"), QStringLiteral("https://docs.github.com/rest/issues/issues")},
                                  {QStringLiteral("status"), QStringLiteral("422")}});
}

} // namespace waybill::test
