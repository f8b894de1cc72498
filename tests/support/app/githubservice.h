#pragma once

#include "githubstate.h"
#include "httpexchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace waybill::test {

// What GitHub's schemas say, as far as the tests need it.
QJsonObject userJson(const GitHubState &state, const QString &login);
QJsonObject repositoryJson(const GitHubState &state, const GitHubRepository &repository, const QString &viewer, const QByteArray &origin);
QJsonObject milestoneJson(const GitHubRepository &repository, const GitHubMilestone &milestone);
QJsonObject labelJson(const GitHubLabel &label);
QJsonObject releaseJson(const GitHubRepository &repository, const GitHubRelease &release, const QByteArray &origin);
QJsonObject issueJson(const GitHubState &state, const GitHubRepository &repository, const GitHubIssue &issue, const QByteArray &origin);
QJsonObject commentJson(const GitHubState &state, const GitHubRepository &repository, const GitHubIssue &issue,
                        const GitHubComment &comment, const QByteArray &origin);

/// A file of the default branch, or what a folder holds.
HttpAnswer contentsAnswer(const GitHubRepository &repository, const QString &path);
/// A git tree by "HEAD:folder".
HttpAnswer treeAnswer(const GitHubRepository &repository, const QString &expression, bool recursive);
/// From "base...head" of GitHubRepository::comparisons.
HttpAnswer compareAnswer(const GitHubRepository &repository, const QString &basehead);
HttpAnswer runsAnswer(const HttpRequest &request, const GitHubRepository &repository, const QString &workflow);

HttpAnswer jsonAnswer(int status, const QJsonValue &value);
/// {"message": …, "documentation_url": …, "status": …}
HttpAnswer failure(int status, const QString &message);
/// 422 "Validation Failed" with one entry of `errors`.
HttpAnswer invalid(const QString &field, const QString &code, const QString &message = {});

/// Answers one request out of the state.
class GitHubService
{
public:
    /// `pages` collects the targets that link headers give out.
    GitHubService(GitHubState &state, QSet<QByteArray> &pages) : m_state(state), m_pages(pages) { }
    void setOrigin(const QByteArray &origin) { m_origin = origin; }
    HttpAnswer answer(const HttpRequest &request);

private:
    // githubsignin.cpp
    HttpAnswer deviceCode(const HttpRequest &request);
    HttpAnswer accessToken(const HttpRequest &request);
    HttpAnswer pollDevice(const QUrlQuery &form);
    HttpAnswer refresh(const QUrlQuery &form);
    HttpAnswer tokenError(const QString &error, const QJsonObject &more = {});
    QJsonObject giveToken(const QString &login, const QString &clientId, const QStringList &scopes, bool expiring);

    // githubservice.cpp
    HttpAnswer rest(const HttpRequest &request);
    HttpAnswer gate(const HttpRequest &request, bool *open);
    HttpAnswer inRepository(const HttpRequest &request, GitHubRepository &repository, const QStringList &rest);
    HttpAnswer ownRepositories(const HttpRequest &request);
    static QString pathById(const GitHubRepository &repository, const QString &rest)
    {
        return QStringLiteral("/repositories/%1/%2").arg(repository.id).arg(rest);
    }
    HttpAnswer paged(const HttpRequest &request, const QString &path, const QJsonArray &all);
    HttpAnswer gitReference(const GitHubRepository &repository, const QStringList &rest) const;
    void finish(const HttpRequest &request, HttpAnswer &answer);

    // githubgraphql.cpp
    HttpAnswer graphQl(const HttpRequest &request);
    QJsonArray graphQlNodes(const GitHubRepository &repository, const QString &field) const;

    // githubissues.cpp
    HttpAnswer issues(const HttpRequest &request, GitHubRepository &repository, const QStringList &rest);
    HttpAnswer listIssues(const HttpRequest &request, GitHubRepository &repository);
    HttpAnswer createIssue(const HttpRequest &request, GitHubRepository &repository);
    HttpAnswer updateIssue(const HttpRequest &request, GitHubRepository &repository, GitHubIssue &issue);
    HttpAnswer subIssues(const HttpRequest &request, GitHubRepository &repository, GitHubIssue &issue);
    HttpAnswer comments(const HttpRequest &request, GitHubRepository &repository, GitHubIssue &issue);
    HttpAnswer parent(const GitHubIssue &issue);
    /// Applies what only people with push access may set; the rest of them are not told.
    void applyMetadata(const QJsonObject &body, GitHubRepository &repository, GitHubIssue &issue);
    HttpAnswer checkFields(const QJsonObject &body, const GitHubRepository &repository, bool *fine) const;

    GitHubState &m_state;
    QSet<QByteArray> &m_pages;
    QByteArray m_origin;  ///< "http://127.0.0.1:1234"
    QByteArray m_prefix;  ///< "" or "/api/v3".
    QString m_viewer;     ///< Login of the token; empty: nobody.
    QStringList m_scopes; ///< Of the token.
    bool m_free = false;  ///< The answer costs nothing of the limit.
};

} // namespace waybill::test
