#include "githubservice.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace waybill::test {

HttpAnswer GitHubService::answer(const HttpRequest &request)
{
    if (request.path == u"/login/device/code" || request.path == u"/login/oauth/access_token") {
        if (request.method != "POST")
            return failure(404, QStringLiteral("Not Found"));
        return request.path.endsWith(u"code") ? deviceCode(request) : accessToken(request);
    }
    if (m_state.hasGraphQl && (request.path == u"/graphql" || request.path == u"/api/graphql")) {
        HttpAnswer answer = graphQl(request);
        finish(request, answer);
        return answer;
    }
    m_prefix = request.path.startsWith(u"/api/v3/") ? "/api/v3" : "";
    HttpAnswer answer = rest(request);
    finish(request, answer);
    return answer;
}

/// What GitHub looks at before it looks at the address.
HttpAnswer GitHubService::gate(const HttpRequest &request, bool *open)
{
    *open = false;
    if (request.headers.value("user-agent").isEmpty())
        return failure(403,
                       QStringLiteral("Request forbidden by administrative rules. Please make sure your request has a User-Agent header"));
    const QString version = QString::fromLatin1(request.headers.value("x-github-api-version", "2022-11-28"));
    if (!m_state.apiVersions.contains(version))
        return failure(400, QStringLiteral("\"%1\" is not a supported version.").arg(version));
    const QByteArray authorization = request.headers.value("authorization");
    if (!authorization.isEmpty()) {
        const QByteArray text = authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray();
        const auto token = m_state.tokens.constFind(QString::fromUtf8(text));
        if (token == m_state.tokens.cend() || (token->expires.isValid() && m_state.clock() >= token->expires))
            return failure(401, QStringLiteral("Bad credentials"));
        m_viewer = token->login;
        m_scopes = token->scopes;
    }
    if (m_state.rateRemaining <= 0 && m_state.clock() < m_state.rateReset)
        return failure(403, QStringLiteral("API rate limit exceeded for user ID %1.").arg(m_state.people.value(m_viewer)));
    *open = true;
    return {};
}

HttpAnswer GitHubService::rest(const HttpRequest &request)
{
    const HttpAnswer missing = failure(404, QStringLiteral("Not Found"));
    bool open = false;
    if (const HttpAnswer refused = gate(request, &open); !open)
        return refused;
    QStringList parts = request.path.mid(m_prefix.size() + 1).split(u'/');
    // A slash at the end is another address.
    if (parts.contains(QString()))
        return missing;
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    if (request.method == "GET" && parts == QStringList(QStringLiteral("user")))
        return m_viewer.isEmpty() ? failure(401, QStringLiteral("Requires authentication")) : jsonAnswer(200, userJson(m_state, m_viewer));
    if (request.method == "GET" && parts == QStringList{QStringLiteral("user"), QStringLiteral("repos")})
        return ownRepositories(request);

    GitHubRepository *repository = nullptr;
    if (parts.size() >= 3 && parts.at(0) == u"repos") {
        repository = m_state.find(parts.at(1), parts.at(2));
        parts = parts.mid(3);
    } else if (parts.size() >= 2 && parts.at(0) == u"repositories") {
        for (GitHubRepository &candidate : m_state.repositories) {
            if (candidate.id == parts.at(1).toLongLong())
                repository = &candidate;
        }
        parts = parts.mid(2);
    }
    if (!repository || repository->roleOf(m_viewer) < GitHubRole::Pull)
        return missing;
    // What a sign-in may not see is not there.
    if (repository->isPrivate && !m_scopes.contains(QStringLiteral("repo")))
        return missing;
    if (!repository->movedTo.isEmpty()) {
        HttpAnswer moved = failure(301, QStringLiteral("Moved Permanently"));
        const QString rest = parts.isEmpty() ? QString() : u'/' + parts.join(u'/');
        const QString query = request.query.isEmpty() ? QString() : u'?' + request.query.toString(QUrl::FullyEncoded);
        moved.add("location", m_origin + m_prefix + (QStringLiteral("/repos/") + repository->movedTo + rest + query).toLatin1());
        return moved;
    }
    if (!m_state.ssoAddress.isEmpty()) {
        HttpAnswer sso = failure(403,
                                 QStringLiteral("Resource protected by organization SAML enforcement. You must grant your OAuth token "
                                                "access to this organization."));
        sso.add("x-github-sso", "required; url=" + m_state.ssoAddress.toLatin1());
        return sso;
    }
    return inRepository(request, *repository, parts);
}

/// Those in which the viewer has a role of its own; pushed to last first where that is asked for.
HttpAnswer GitHubService::ownRepositories(const HttpRequest &request)
{
    if (m_viewer.isEmpty())
        return failure(401, QStringLiteral("Requires authentication"));
    QList<const GitHubRepository *> own;
    for (const GitHubRepository &repository : std::as_const(m_state.repositories)) {
        const bool visible = !repository.isPrivate || m_scopes.contains(QStringLiteral("repo"));
        if (visible && (repository.owner == m_viewer || repository.roles.contains(m_viewer)))
            own += &repository;
    }
    if (request.query.queryItemValue(QStringLiteral("sort")) == u"pushed")
        std::stable_sort(own.begin(), own.end(), [](const auto *a, const auto *b) { return a->pushedAt > b->pushedAt; });
    QJsonArray all;
    for (const GitHubRepository *repository : std::as_const(own))
        all += repositoryJson(m_state, *repository, m_viewer, m_origin);
    return paged(request, QStringLiteral("/user/repos"), all);
}

HttpAnswer GitHubService::inRepository(const HttpRequest &request, GitHubRepository &repository, const QStringList &rest)
{
    const QString what = rest.value(0);
    if (what == u"issues")
        return issues(request, repository, rest);
    if (request.method != "GET")
        return failure(404, QStringLiteral("Not Found"));
    if (rest.isEmpty())
        return jsonAnswer(200, repositoryJson(m_state, repository, m_viewer, m_origin));
    if (what == u"git" && rest.value(1) == u"trees")
        return treeAnswer(repository, rest.value(2), request.query.hasQueryItem(QStringLiteral("recursive")));
    if (what == u"git")
        return gitReference(repository, rest);
    if (what == u"contents")
        return contentsAnswer(repository, rest.mid(1).join(u'/'));
    if (what == u"compare" && rest.size() == 2)
        return compareAnswer(repository, rest.at(1));
    if (what == u"actions" && rest.size() == 4 && rest.value(1) == u"workflows" && rest.value(3) == u"runs")
        return runsAnswer(request, repository, rest.value(2));
    if (rest.size() != 1)
        return failure(404, QStringLiteral("Not Found"));
    QJsonArray all;
    if (what == u"milestones") {
        const QString wanted = request.query.hasQueryItem(QStringLiteral("state")) ? request.query.queryItemValue(QStringLiteral("state"))
                                                                                   : QStringLiteral("open");
        for (const GitHubMilestone &milestone : std::as_const(repository.milestones)) {
            if (wanted == u"all" || (wanted == u"open") == milestone.open)
                all += milestoneJson(repository, milestone);
        }
    } else if (what == u"assignees") {
        QStringList people = m_state.people.keys();
        people.sort();
        for (const QString &login : std::as_const(people)) {
            if (repository.roleOf(login) >= GitHubRole::Push)
                all += userJson(m_state, login);
        }
    } else if (what == u"labels") {
        for (const GitHubLabel &label : std::as_const(repository.labels))
            all += labelJson(label);
    } else if (what == u"releases") {
        for (const GitHubRelease &release : std::as_const(repository.releases)) {
            if (!release.draft || repository.roleOf(m_viewer) >= GitHubRole::Push)
                all += releaseJson(repository, release, m_origin);
        }
    } else if (what == u"tags") {
        for (const QString &tag : std::as_const(repository.tags))
            all += QJsonObject{{QStringLiteral("name"), tag}, {QStringLiteral("commit"), QJsonObject{{QStringLiteral("sha"), tag}}}};
    } else {
        return failure(404, QStringLiteral("Not Found"));
    }
    return paged(request, pathById(repository, what), all);
}

HttpAnswer GitHubService::gitReference(const GitHubRepository &repository, const QStringList &rest) const
{
    const QString kind = rest.value(2);
    const QString name = rest.mid(3).join(u'/');
    const QStringList known = kind == u"tags" ? repository.tags : kind == u"heads" ? repository.branches : QStringList();
    if (rest.value(1) != u"ref" || !known.contains(name))
        return failure(404, QStringLiteral("Not Found"));
    return jsonAnswer(200,
                      QJsonObject{{QStringLiteral("ref"), QStringLiteral("refs/%1/%2").arg(kind, name)},
                                  {QStringLiteral("object"),
                                   QJsonObject{{QStringLiteral("type"), QStringLiteral("commit")}, {QStringLiteral("sha"), name}}}});
}

/// One page, with the link header that GitHub gives: to pages of `path`, which in a repository goes by its id.
HttpAnswer GitHubService::paged(const HttpRequest &request, const QString &path, const QJsonArray &all)
{
    const int asked = request.query.queryItemValue(QStringLiteral("per_page")).toInt();
    const int perPage = asked <= 0 ? 30 : qMin(asked, 100);
    const int page = qMax(1, request.query.queryItemValue(QStringLiteral("page")).toInt());
    const int pages = qMax(1, int((all.size() + perPage - 1) / perPage));
    QJsonArray part;
    for (int i = (page - 1) * perPage; i < qMin(int(all.size()), page * perPage); ++i)
        part += all.at(i);
    HttpAnswer answer = jsonAnswer(200, part);
    QByteArrayList links;
    const auto link = [&](int to, const QByteArray &relation) {
        QUrlQuery query = request.query;
        query.removeQueryItem(QStringLiteral("page"));
        query.addQueryItem(QStringLiteral("page"), QString::number(to));
        const QByteArray target = m_prefix + (path + u'?' + query.toString(QUrl::FullyEncoded)).toLatin1();
        m_pages += target;
        links += '<' + m_origin + target + ">; rel=\"" + relation + '"';
    };
    if (page > 1) {
        link(page - 1, "prev");
        link(1, "first");
    }
    if (page < pages) {
        link(page + 1, "next");
        link(pages, "last");
    }
    if (!links.isEmpty())
        answer.add("link", links.join(", "));
    return answer;
}

/// ETag, limits and what else every answer carries.
void GitHubService::finish(const HttpRequest &request, HttpAnswer &answer)
{
    if (request.method == "GET" && answer.status == 200) {
        const QByteArray tag = QCryptographicHash::hash(answer.body + answer.header("link") + request.headers.value("authorization"),
                                                        QCryptographicHash::Sha256)
                                   .toHex();
        if (request.headers.value("if-none-match").contains(tag)) {
            answer = {304, {}, {}};
            // Only for who is signed in.
            m_free = !m_viewer.isEmpty();
        }
        answer.add("etag", "W/\"" + tag + '"');
    }
    if (!m_state.enterpriseVersion.isEmpty())
        answer.add("x-github-enterprise-version", m_state.enterpriseVersion.toLatin1());
    if (!m_state.rateReset.isValid() || m_state.clock() >= m_state.rateReset) {
        if (m_state.rateReset.isValid())
            m_state.rateRemaining = m_state.rateLimit;
        m_state.rateReset = m_state.clock().addSecs(3600);
    }
    if (!m_free)
        m_state.rateRemaining = qMax(0, m_state.rateRemaining - 1);
    if (m_state.rateHeaders) {
        answer.add("x-ratelimit-limit", QByteArray::number(m_state.rateLimit));
        answer.add("x-ratelimit-remaining", QByteArray::number(m_state.rateRemaining));
        answer.add("x-ratelimit-reset", QByteArray::number(m_state.rateReset.toSecsSinceEpoch()));
        answer.add("x-ratelimit-resource", "core");
    }
    for (auto token = m_state.tokens.cbegin(); token != m_state.tokens.cend(); ++token) {
        if (request.headers.value("authorization") == "Bearer " + token.key().toUtf8())
            answer.add("x-oauth-scopes", token->scopes.join(QStringLiteral(", ")).toLatin1());
    }
}

} // namespace waybill::test
