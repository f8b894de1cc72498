#include "githubservice.h"

#include <QJsonDocument>

namespace waybill::test {

namespace {

const auto notFound = [] { return failure(404, QStringLiteral("Not Found")); };

bool hasName(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

/// Labels may be given as strings or as objects with a name.
QStringList labelNames(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &label : value.toArray())
        names += label.isObject() ? label[QStringLiteral("name")].toString() : label.toString();
    return names;
}

bool fits(const GitHubIssue &issue, const QUrlQuery &query)
{
    const auto asked = [&](const char *key) { return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded); };
    const QString state = asked("state").isEmpty() ? QStringLiteral("open") : asked("state");
    if (state != u"all" && (state == u"open") != issue.open)
        return false;
    if (!asked("creator").isEmpty() && asked("creator").compare(issue.author, Qt::CaseInsensitive) != 0)
        return false;
    const QStringList labels = asked("labels").split(u',', Qt::SkipEmptyParts);
    if (std::any_of(labels.begin(), labels.end(), [&](const QString &label) { return !hasName(issue.labels, label); }))
        return false;
    const QString milestone = asked("milestone");
    if (milestone == u"none")
        return issue.milestone == 0;
    if (milestone == u"*")
        return issue.milestone != 0;
    return milestone.isEmpty() || milestone.toLongLong() == issue.milestone;
}

} // namespace

HttpAnswer GitHubService::issues(const HttpRequest &request, GitHubRepository &repository, const QStringList &rest)
{
    if (!repository.hasIssues)
        return failure(410, QStringLiteral("Issues are disabled for this repo"));
    if (rest.size() == 1) {
        if (request.method == "POST")
            return createIssue(request, repository);
        return request.method == "GET" ? listIssues(request, repository) : notFound();
    }
    GitHubIssue *issue = repository.issue(rest.at(1).toLongLong());
    if (!issue)
        return notFound();
    if (issue->deleted)
        return failure(410, QStringLiteral("This issue was deleted"));
    if (!issue->movedTo.isEmpty()) {
        HttpAnswer moved = failure(301, QStringLiteral("Moved Permanently"));
        moved.add("location",
                  m_origin + m_prefix
                      + QStringLiteral("/repos/%1/issues/%2")
                            .arg(issue->movedTo.section(u'#', 0, 0), issue->movedTo.section(u'#', 1))
                            .toLatin1());
        return moved;
    }
    if (rest.size() == 3 && rest.at(2) == u"comments")
        return comments(request, repository, *issue);
    if (rest.size() == 2) {
        if (request.method == "PATCH")
            return updateIssue(request, repository, *issue);
        return request.method == "GET" ? jsonAnswer(200, issueJson(m_state, repository, *issue, m_origin)) : notFound();
    }
    if (rest.size() != 3 || !repository.hasSubIssues)
        return notFound();
    if (rest.at(2) == u"sub_issues")
        return subIssues(request, repository, *issue);
    return rest.at(2) == u"parent" && request.method == "GET" ? parent(*issue) : notFound();
}

HttpAnswer GitHubService::listIssues(const HttpRequest &request, GitHubRepository &repository)
{
    QList<GitHubIssue *> found;
    for (GitHubIssue &issue : repository.issues) {
        if (!fits(issue, request.query))
            continue;
        if (issue.hiddenFrom > 0)
            --issue.hiddenFrom;
        else
            found += &issue;
    }
    // "comments" is not known here: nobody asks for it. "updated" is "created", nothing is updated.
    const bool ascending = request.query.queryItemValue(QStringLiteral("direction")) == u"asc";
    std::stable_sort(found.begin(), found.end(), [&](const GitHubIssue *a, const GitHubIssue *b) {
        const auto key = [](const GitHubIssue *issue) { return std::pair(issue->createdAt, issue->number); };
        return ascending ? key(a) < key(b) : key(b) < key(a);
    });
    QJsonArray all;
    for (const GitHubIssue *issue : std::as_const(found))
        all += issueJson(m_state, repository, *issue, m_origin);
    return paged(request, pathById(repository, QStringLiteral("issues")), all);
}

HttpAnswer GitHubService::checkFields(const QJsonObject &body, const GitHubRepository &repository, bool *fine) const
{
    *fine = false;
    const QString title = body.value(u"title").toString();
    if (body.contains(u"title") && title.trimmed().isEmpty())
        return invalid(QStringLiteral("title"), QStringLiteral("missing_field"));
    if (title.toUcs4().size() > 256)
        return invalid(QStringLiteral("title"), QStringLiteral("custom"), QStringLiteral("title is too long (maximum is 256 characters)"));
    if (body.value(u"body").toString().toUcs4().size() > 65536)
        return invalid(QStringLiteral("body"), QStringLiteral("custom"), QStringLiteral("body is too long (maximum is 65536 characters)"));
    if (repository.roleOf(m_viewer) >= GitHubRole::Push) {
        const qint64 number = body.value(u"milestone").toVariant().toLongLong();
        const bool known = std::any_of(repository.milestones.begin(), repository.milestones.end(),
                                       [&](const GitHubMilestone &milestone) { return milestone.number == number; });
        if (number != 0 && !known)
            return invalid(QStringLiteral("milestone"), QStringLiteral("invalid"));
        for (const QJsonValue &login : body.value(u"assignees").toArray()) {
            if (!m_state.people.contains(login.toString()))
                return invalid(QStringLiteral("assignees"), QStringLiteral("invalid"));
        }
    }
    *fine = true;
    return {};
}

void GitHubService::applyMetadata(const QJsonObject &body, GitHubRepository &repository, GitHubIssue &issue)
{
    if (repository.roleOf(m_viewer) < GitHubRole::Push)
        return;
    if (body.contains(u"labels")) {
        issue.labels.clear();
        for (const QString &name : labelNames(body.value(u"labels"))) {
            const auto known = std::find_if(repository.labels.begin(), repository.labels.end(),
                                            [&](const GitHubLabel &label) { return label.name.compare(name, Qt::CaseInsensitive) == 0; });
            const bool isKnown = known != repository.labels.end();
            issue.labels += isKnown ? known->name : name;
            if (!isKnown)
                repository.labels += GitHubLabel{name};
        }
    }
    if (body.contains(u"milestone"))
        issue.milestone = body.value(u"milestone").toVariant().toLongLong();
    if (body.contains(u"assignees")) {
        issue.assignees.clear();
        for (const QJsonValue &login : body.value(u"assignees").toArray())
            issue.assignees += login.toString();
    }
}

HttpAnswer GitHubService::createIssue(const HttpRequest &request, GitHubRepository &repository)
{
    if (m_viewer.isEmpty())
        return failure(401, QStringLiteral("Requires authentication"));
    if (!m_scopes.contains(QStringLiteral("repo")) && !m_scopes.contains(QStringLiteral("public_repo"))) {
        HttpAnswer refused = failure(403, QStringLiteral("Resource not accessible by personal access token"));
        refused.add("x-accepted-oauth-scopes", "public_repo, repo");
        return refused;
    }
    if (repository.archived)
        return failure(403, QStringLiteral("Repository was archived so is read-only."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(400, QStringLiteral("Problems parsing JSON"));
    if (!document.isObject())
        return failure(400, QStringLiteral("Body should be a JSON object"));
    const QJsonObject body = document.object();
    if (!body.contains(u"title"))
        return failure(422, QStringLiteral("Invalid request.\n\n\"title\" wasn't supplied."));
    bool fine = false;
    if (const HttpAnswer refused = checkFields(body, repository, &fine); !fine)
        return refused;

    GitHubIssue issue;
    issue.id = m_state.nextId++;
    issue.title = body.value(u"title").toVariant().toString();
    issue.body = body.value(u"body").toString();
    issue.author = m_viewer;
    issue.createdAt = m_state.clock();
    issue.hiddenFrom = m_state.listLag;
    applyMetadata(body, repository, issue);
    const GitHubIssue &created = repository.addIssue(issue);
    HttpAnswer answer = jsonAnswer(201, issueJson(m_state, repository, created, m_origin));
    answer.headers.append(
        {"location",
         m_origin + m_prefix
             + QStringLiteral("/repos/%1/%2/issues/%3").arg(repository.owner, repository.name).arg(created.number).toLatin1()});
    return answer;
}

HttpAnswer GitHubService::updateIssue(const HttpRequest &request, GitHubRepository &repository, GitHubIssue &issue)
{
    if (repository.roleOf(m_viewer) < GitHubRole::Triage && issue.author != m_viewer)
        return failure(403, QStringLiteral("Must have admin rights to Repository."));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    bool fine = false;
    if (const HttpAnswer refused = checkFields(body, repository, &fine); !fine)
        return refused;
    if (body.contains(u"title"))
        issue.title = body.value(u"title").toString();
    if (body.contains(u"body"))
        issue.body = body.value(u"body").toString();
    if (body.contains(u"state"))
        issue.open = body.value(u"state").toString() == u"open";
    applyMetadata(body, repository, issue);
    issue.updatedAt = m_state.clock();
    return jsonAnswer(200, issueJson(m_state, repository, issue, m_origin));
}

HttpAnswer GitHubService::comments(const HttpRequest &request, GitHubRepository &repository, GitHubIssue &issue)
{
    if (request.method == "GET") {
        QJsonArray all;
        for (GitHubComment &comment : issue.comments) {
            const QDateTime since = QDateTime::fromString(request.query.queryItemValue(QStringLiteral("since")), Qt::ISODate);
            if (since.isValid() && comment.createdAt < since)
                continue;
            if (comment.hiddenFrom > 0)
                --comment.hiddenFrom;
            else
                all += commentJson(m_state, repository, issue, comment, m_origin);
        }
        return paged(request, pathById(repository, QStringLiteral("issues/%1/comments").arg(issue.number)), all);
    }
    if (request.method != "POST")
        return notFound();
    if (m_viewer.isEmpty())
        return failure(401, QStringLiteral("Requires authentication"));
    if (issue.locked && repository.roleOf(m_viewer) < GitHubRole::Push)
        return failure(403, QStringLiteral("Unable to create comment because issue is locked."));
    const QString body = QJsonDocument::fromJson(request.body).object().value(u"body").toString();
    if (body.trimmed().isEmpty() || body.toUcs4().size() > 65536)
        return invalid(QStringLiteral("body"), QStringLiteral("invalid"));
    issue.comments += GitHubComment{m_state.nextId++, body, m_viewer, m_state.clock(), repository.commentLag};
    issue.updatedAt = m_state.clock();
    return jsonAnswer(201, commentJson(m_state, repository, issue, issue.comments.constLast(), m_origin));
}

HttpAnswer GitHubService::subIssues(const HttpRequest &request, GitHubRepository &repository, GitHubIssue &issue)
{
    if (request.method == "GET") {
        QJsonArray all;
        for (const GitHubRepository &other : std::as_const(m_state.repositories)) {
            for (const GitHubIssue &child : other.issues) {
                if (child.parent == issue.id)
                    all += issueJson(m_state, other, child, m_origin);
            }
        }
        return paged(request, pathById(repository, QStringLiteral("issues/%1/sub_issues").arg(issue.number)), all);
    }
    if (request.method != "POST")
        return notFound();
    if (repository.roleOf(m_viewer) < GitHubRole::Triage)
        return failure(403, QStringLiteral("Must have triage rights to Repository."));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const qint64 wanted = body.value(u"sub_issue_id").toInteger();
    for (GitHubRepository &other : m_state.repositories) {
        if (other.owner != repository.owner)
            continue;
        for (GitHubIssue &child : other.issues) {
            if (child.id != wanted)
                continue;
            if (child.parent != 0 && !body.value(u"replace_parent").toBool())
                return failure(422,
                               QStringLiteral("An error occurred while adding the sub-issue to the parent issue. Issue may not contain "
                                              "duplicate sub-issues and Sub issue may only have one parent"));
            child.parent = issue.id;
            return jsonAnswer(201, issueJson(m_state, repository, issue, m_origin));
        }
    }
    return failure(404, QStringLiteral("The provided sub-issue does not exist"));
}

HttpAnswer GitHubService::parent(const GitHubIssue &issue)
{
    for (const GitHubRepository &other : std::as_const(m_state.repositories)) {
        for (const GitHubIssue &candidate : other.issues) {
            if (issue.parent != 0 && candidate.id == issue.parent)
                return jsonAnswer(200, issueJson(m_state, other, candidate, m_origin));
        }
    }
    return notFound();
}

} // namespace waybill::test
