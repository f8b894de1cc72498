#include "githubservice.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace waybill::test {

namespace {

QJsonObject counted(int count)
{
    return {{QStringLiteral("totalCount"), count}};
}

QJsonObject nodes(const QJsonValue &list)
{
    return {{QStringLiteral("nodes"), list}};
}

/// What REST says of a place, as a git blob, or nothing.
QJsonValue gitObject(const GitHubRepository &repository, const QString &expression)
{
    const QJsonDocument rest = QJsonDocument::fromJson(contentsAnswer(repository, expression.section(u':', 1)).body);
    if (!rest.object().contains(u"content"))
        return QJsonValue();
    constexpr qsizetype mostText = 512000;
    const QByteArray bytes = QByteArray::fromBase64(rest[u"content"].toString().toLatin1());
    const bool isText = !bytes.contains('\0');
    return QJsonObject{
        {QStringLiteral("oid"), rest[u"sha"]},
        {QStringLiteral("isTruncated"), isText && bytes.size() > mostText},
        {QStringLiteral("text"), isText ? QJsonValue(QString::fromUtf8(bytes.first(qMin(bytes.size(), mostText)))) : QJsonValue()}};
}

HttpAnswer graphQlError(const char *type, const QString &message)
{
    return jsonAnswer(
        200,
        QJsonObject{{QStringLiteral("data"), QJsonObject{{QStringLiteral("repository"), QJsonValue()}}},
                    {QStringLiteral("errors"),
                     QJsonArray{QJsonObject{{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("message"), message}}}}});
}

} // namespace

/// Nodes as GraphQL's objects have them, made from those of REST.
QJsonArray GitHubService::graphQlNodes(const GitHubRepository &repository, const QString &field) const
{
    QJsonArray all;
    if (field == u"milestones") {
        for (const GitHubMilestone &milestone : repository.milestones) {
            const QJsonObject rest = milestoneJson(repository, milestone);
            all += QJsonObject{{QStringLiteral("number"), rest[u"number"]},
                               {QStringLiteral("title"), rest[u"title"]},
                               {QStringLiteral("state"), rest[u"state"].toString().toUpper()},
                               {QStringLiteral("dueOn"), rest[u"due_on"]},
                               {QStringLiteral("a"), counted(rest[u"open_issues"].toInt())},
                               {QStringLiteral("b"), counted(0)},
                               {QStringLiteral("c"), counted(rest[u"closed_issues"].toInt())},
                               {QStringLiteral("d"), counted(0)}};
        }
    } else if (field == u"labels") {
        for (const GitHubLabel &label : repository.labels)
            all += QJsonObject{{QStringLiteral("name"), label.name}, {QStringLiteral("color"), label.color}};
    } else if (field == u"releases") {
        for (const GitHubRelease &release : repository.releases) {
            const QJsonObject rest = releaseJson(repository, release, m_origin);
            if (release.draft && repository.roleOf(m_viewer) < GitHubRole::Push)
                continue;
            all += QJsonObject{{QStringLiteral("tagName"), rest[u"tag_name"]},     {QStringLiteral("name"), rest[u"name"]},
                               {QStringLiteral("isDraft"), rest[u"draft"]},        {QStringLiteral("isPrerelease"), rest[u"prerelease"]},
                               {QStringLiteral("createdAt"), rest[u"created_at"]}, {QStringLiteral("publishedAt"), rest[u"published_at"]},
                               {QStringLiteral("url"), rest[u"html_url"]}};
        }
    } else if (field == u"refs") {
        for (const QString &tag : repository.tags)
            all += QJsonObject{{QStringLiteral("name"), tag}};
    } else if (field == u"issues") {
        for (auto issue = repository.issues.crbegin(); issue != repository.issues.crend(); ++issue) {
            if (!issue->open || issue->pullRequest)
                continue;
            const QJsonObject rest = issueJson(m_state, repository, *issue, m_origin);
            all += QJsonObject{{QStringLiteral("fullDatabaseId"), QString::number(issue->id)},
                               {QStringLiteral("number"), rest[u"number"]},
                               {QStringLiteral("title"), rest[u"title"]},
                               {QStringLiteral("body"), issue->body},
                               {QStringLiteral("state"), QStringLiteral("OPEN")},
                               {QStringLiteral("author"), rest[u"user"]},
                               {QStringLiteral("labels"), nodes(rest[u"labels"])},
                               {QStringLiteral("assignees"), nodes(rest[u"assignees"])},
                               {QStringLiteral("milestone"), rest[u"milestone"]},
                               {QStringLiteral("createdAt"), rest[u"created_at"]},
                               {QStringLiteral("updatedAt"), rest[u"updated_at"]},
                               {QStringLiteral("closedAt"), rest[u"closed_at"]},
                               {QStringLiteral("locked"), rest[u"locked"]},
                               {QStringLiteral("comments"), QJsonObject{{QStringLiteral("totalCount"), rest[u"comments"]}}},
                               {QStringLiteral("authorAssociation"), rest[u"author_association"]},
                               {QStringLiteral("url"), rest[u"html_url"]}};
        }
    }
    return all;
}

/// Connections of one repository, by `first` and `after` or by `last` and `before`, and git objects; nothing else of the language.
HttpAnswer GitHubService::graphQl(const HttpRequest &request)
{
    bool open = false;
    if (const HttpAnswer refused = gate(request, &open); !open)
        return refused;
    if (m_viewer.isEmpty())
        return failure(401, QStringLiteral("This endpoint requires you to be authenticated."));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonObject variables = body[u"variables"].toObject();
    const GitHubRepository *repository = m_state.find(variables[u"owner"].toString(), variables[u"name"].toString());
    if (!repository || repository->roleOf(m_viewer) < GitHubRole::Pull)
        return graphQlError("NOT_FOUND", QStringLiteral("Could not resolve to a Repository."));
    if (!m_state.ssoAddress.isEmpty())
        return graphQlError("FORBIDDEN", QStringLiteral("Resource protected by organization SAML enforcement."));
    static const QRegularExpression connection(QStringLiteral("(\\w+):(\\w+)\\((first|last):(\\d+),(?:after|before):\\$(\\w+)"));
    QJsonObject found;
    for (const QRegularExpressionMatch &match : connection.globalMatch(body[u"query"].toString())) {
        const QJsonArray all = graphQlNodes(*repository, match.captured(2));
        const bool forwards = match.captured(3) == u"first";
        const int size = qMin(match.captured(4).toInt(), 100);
        const QJsonValue cursor = variables[match.captured(5)];
        const int at = cursor.isString() ? cursor.toString().mid(7).toInt() : forwards ? 0 : int(all.size());
        const int from = forwards ? at : qMax(0, at - size);
        const int to = forwards ? qMin(int(all.size()), at + size) : at;
        QJsonArray page;
        for (int i = from; i < to; ++i)
            page += all.at(i);
        // A cursor stands between two nodes here; its form is nobody's business.
        found.insert(match.captured(1),
                     QJsonObject{{QStringLiteral("totalCount"), all.size()},
                                 {QStringLiteral("pageInfo"),
                                  QJsonObject{{QStringLiteral("startCursor"), QStringLiteral("cursor:%1").arg(from)},
                                              {QStringLiteral("endCursor"), QStringLiteral("cursor:%1").arg(to)}}},
                                 {QStringLiteral("nodes"), page}});
    }
    static const QRegularExpression object(QStringLiteral("(\\w+):object\\(expression:\\$(\\w+)\\)"));
    for (const QRegularExpressionMatch &match : object.globalMatch(body[u"query"].toString()))
        found.insert(match.captured(1), gitObject(*repository, variables[match.captured(2)].toString()));
    return jsonAnswer(200, QJsonObject{{QStringLiteral("data"), QJsonObject{{QStringLiteral("repository"), found}}}});
}

} // namespace waybill::test
