#include "githubstate.h"

namespace waybill::test {

GitHubIssue &GitHubRepository::addIssue(GitHubIssue issue)
{
    if (issue.number == 0)
        issue.number = nextNumber;
    nextNumber = qMax(nextNumber, issue.number + 1);
    if (issue.id == 0)
        issue.id = id * 10000 + issue.number;
    if (!issue.createdAt.isValid())
        issue.createdAt = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC).addSecs(issue.number);
    if (issue.author.isEmpty())
        issue.author = owner;
    issues += issue;
    return issues.last();
}

void GitHubIssue::addComment(const QString &by, const QString &text)
{
    comments += GitHubComment{id * 1000 + comments.size() + 1, text, by, createdAt.addSecs(60), 0};
}

GitHubIssue *GitHubRepository::issue(qint64 number)
{
    for (GitHubIssue &issue : issues) {
        if (issue.number == number)
            return &issue;
    }
    return nullptr;
}

GitHubRole GitHubRepository::roleOf(const QString &login) const
{
    if (const auto it = roles.find(login); it != roles.end())
        return *it;
    if (!login.isEmpty() && login.compare(owner, Qt::CaseInsensitive) == 0)
        return GitHubRole::Admin;
    return isPrivate ? GitHubRole::None : GitHubRole::Pull;
}

void GitHubState::addPerson(const QString &login, const QString &token)
{
    people.insert(login, nextId++);
    tokens.insert(token, GitHubToken{.login = login});
}

GitHubRepository &GitHubState::add(const QString &fullName)
{
    GitHubRepository repository;
    repository.id = nextId++;
    repository.owner = fullName.section(u'/', 0, 0);
    repository.name = fullName.section(u'/', 1);
    repositories += repository;
    return repositories.last();
}

GitHubRepository *GitHubState::find(const QString &owner, const QString &name)
{
    for (GitHubRepository &repository : repositories) {
        if (repository.owner.compare(owner, Qt::CaseInsensitive) == 0 && repository.name.compare(name, Qt::CaseInsensitive) == 0)
            return &repository;
    }
    return nullptr;
}

bool GitHubState::approve(const QString &userCode, const QString &login, std::optional<QStringList> scopes)
{
    for (GitHubGrant &grant : grants) {
        if (grant.userCode != userCode || grant.state != GitHubGrant::State::Pending)
            continue;
        grant.state = GitHubGrant::State::Approved;
        grant.login = login;
        grant.scopes = scopes.value_or(grant.scope.split(u' ', Qt::SkipEmptyParts));
        return true;
    }
    return false;
}

bool GitHubState::deny(const QString &userCode)
{
    for (GitHubGrant &grant : grants) {
        if (grant.userCode == userCode && grant.state == GitHubGrant::State::Pending) {
            grant.state = GitHubGrant::State::Denied;
            return true;
        }
    }
    return false;
}

} // namespace waybill::test
