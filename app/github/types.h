#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace waybill {

// What GitHub's REST API says, as far as Waybill looks at it (names as in GitHub's OpenAPI description).

struct RepositoryName
{
    QString owner;
    QString name;

    QString text() const { return owner + QLatin1Char('/') + name; } ///< "owner/name"
    bool isEmpty() const { return owner.isEmpty() || name.isEmpty(); }
    bool operator==(const RepositoryName &) const = default;
};

/// Schema `public-user`.
struct User
{
    QString login;
    qint64 id = 0;
    bool operator==(const User &) const = default;
};

/// Schema `full-repository`.
struct Repository
{
    RepositoryName name; ///< As GitHub spells it now; another than asked for after a renaming.
    bool isPrivate = false;
    bool archived = false;
    bool hasIssues = true;
    bool canPush = false;
    bool canTriage = false;
    QDateTime pushedAt{}; ///< UTC; invalid: never, or the server does not say.
    bool operator==(const Repository &) const = default;
};

/// Schema `milestone`.
struct Milestone
{
    qint64 number = 0;
    QString title;
    bool open = true;
    QDateTime dueOn; ///< UTC; invalid: none.
    int openIssues = 0;
    int closedIssues = 0;
    bool operator==(const Milestone &) const = default;
};

/// Schema `label`.
struct RepositoryLabel
{
    QString name;
    QString color; ///< Six hexadecimal digits, without #.
    bool operator==(const RepositoryLabel &) const = default;
};

/// Schema `release`.
struct PublishedVersion
{
    QString tag;
    QString name;
    bool draft = false;
    bool prerelease = false;
    QDateTime createdAt;
    QDateTime publishedAt;
    QUrl page;
    bool operator==(const PublishedVersion &) const = default;
};

/// Schema `issue`.
struct Issue
{
    qint64 id = 0; ///< The database id, which sub-issues want. Not the number.
    qint64 number = 0;
    QString title;
    QString body;
    bool open = true;
    bool locked = false;      ///< Only who may write to the repository comments.
    bool pullRequest = false; ///< Lists of issues hold those, too.
    bool merged = false;      ///< Of a pull request that is closed.
    QString author;
    QStringList labels;
    QStringList assignees;
    qint64 milestone = 0; ///< Its number; 0: none.
    QString milestoneTitle;
    QDateTime createdAt;
    QDateTime updatedAt{}; ///< Of the last change of anything about it, comments among them. UTC.
    int comments = 0;      ///< How many it has.
    QString association{}; ///< What its author is to the repository: OWNER, MEMBER, COLLABORATOR, CONTRIBUTOR, NONE …; empty: not said.
    QUrl page;
    QDateTime closedAt{}; ///< UTC; invalid: it is open, or the server does not say.
    bool operator==(const Issue &) const = default;
};

/// Schema `issue-comment`.
struct IssueComment
{
    qint64 id = 0;
    QString body;
    QString author;
    QDateTime createdAt;
    QUrl page;
    bool operator==(const IssueComment &) const = default;
};

/// Everything that one create call says (github.com, "Create an issue").
struct NewIssue
{
    QString title;
    QString body;
    QStringList labels;
    QStringList assignees;
    qint64 milestone = 0; ///< Its number; 0: none.
    bool operator==(const NewIssue &) const = default;
};

/// What one update call changes of an issue (github.com, "Update an issue"); what has no value stays. Labels and assignees replace all
/// that there are.
struct IssueChange
{
    std::optional<QString> title;
    std::optional<QString> body;
    std::optional<QStringList> labels;
    std::optional<QStringList> assignees;
    std::optional<qint64> milestone; ///< Its number; 0: none.

    bool isEmpty() const { return !title && !body && !labels && !assignees && !milestone; }
    bool operator==(const IssueChange &) const = default;
};

} // namespace waybill
