#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// What a GitHubServer knows: plain data that a test sets before and reads after.
namespace waybill::test {

/// What a person may do in a repository. Each may do what the ones before may, but triage: it may link sub-issues and yet has its
/// labels dropped when it creates an issue, as GitHub does.
enum class GitHubRole { None, Pull, Triage, Push, Maintain, Admin };

struct GitHubLabel
{
    QString name{};
    QString color = QStringLiteral("ededed"); ///< What GitHub gives a label that a create call made.
};

struct GitHubMilestone
{
    qint64 number = 0;
    QString title{};
    bool open = true;
    QDateTime dueOn{}; ///< Invalid: none.
};

struct GitHubRelease
{
    QString tag{};
    QString name{};
    bool draft = false; ///< Listed only for who may push.
    bool prerelease = false;
    QDateTime createdAt = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
};

struct GitHubComment
{
    qint64 id = 0; ///< Given where it is 0.
    QString body{};
    QString author{};
    QDateTime createdAt{};
    int hiddenFrom = 0; ///< How many more lists will leave it out.
};

struct GitHubIssue
{
    qint64 id = 0; ///< The database id.
    qint64 number = 0;
    QString title{};
    QString body{};
    bool open = true;
    bool pullRequest = false;
    QString author{};
    QStringList labels{};
    QStringList assignees{};
    qint64 milestone = 0; ///< Its number; 0: none.
    QDateTime createdAt{};
    qint64 parent = 0;     ///< Database id of the issue that this is a sub-issue of; 0: none.
    int hiddenFrom = 0;    ///< How many more lists will leave it out (a list that lags behind).
    QDateTime closedAt{};  ///< Invalid: the server does not say.
    QDateTime updatedAt{}; ///< Invalid: as it was created.
    bool locked = false;   ///< Only who may push comments.
    bool deleted = false;  ///< Answers 410.
    QString movedTo{};     ///< "owner/name#12": answers 301 to the other's address.
    QList<GitHubComment> comments{};

    /// Adds a comment as somebody else would.
    void addComment(const QString &author, const QString &body);
};

struct GitHubCommit
{
    QString message{};
    QString author{};
};

/// What changes from one tag or branch to another.
struct GitHubComparison
{
    QList<GitHubCommit> commits{};
    QStringList files{};
};

struct GitHubRepository
{
    qint64 id = 0; ///< Given by GitHubState::add.
    QString owner{};
    QString name{};
    bool isPrivate = false;
    bool archived = false;
    bool hasIssues = true;
    int commentLag = 0;       ///< GitHubComment::hiddenFrom of comments that come.
    bool hasSubIssues = true; ///< False: their addresses answer 404, as on older enterprise servers.
    QString defaultBranch = QStringLiteral("main");
    QStringList branches{QStringLiteral("main")};
    QStringList tags{};
    QDateTime pushedAt = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
    QHash<QString, GitHubRole> roles{}; ///< By login. Whoever is not named may pull from what is public.
    QList<GitHubLabel> labels{};
    QList<GitHubMilestone> milestones{};
    QList<GitHubRelease> releases{};
    QList<GitHubIssue> issues{};
    QHash<QString, QByteArray> files{}; ///< On the default branch, by path.
    QHash<QString, QString> blobs{};    ///< Instead of the true git blob ids, by path.
    QHash<QString, QStringList> runs{}; ///< By workflow file: conclusions of runs for a push on "master", the newest first; "" goes on.
    QHash<QString, GitHubComparison> comparisons{}; ///< By "base...head"; any other answers 404.
    bool servesTrees = true;                        ///< False: git's trees answer 404.
    bool cutsTrees = false;                         ///< A recursive tree is marked as truncated.
    bool listsFolders = true;                       ///< False: their contents answer 404.
    bool actionsVisible = true;                     ///< False: runs answer 403.
    qint64 nextNumber = 1;                          ///< Raise it for what uses numbers and is no issue (discussions).
    QString movedTo{};                              ///< "owner/name": every address answers 301 to the other's.

    /// Adds an issue as somebody else would. Its number and id are given where they are 0.
    GitHubIssue &addIssue(GitHubIssue issue);
    GitHubIssue *issue(qint64 number);
    GitHubRole roleOf(const QString &login) const;
};

struct GitHubToken
{
    QString login{};
    QStringList scopes{QStringLiteral("repo")};
    QDateTime expires{}; ///< Invalid: never.
    QString refresh{};   ///< What it can be refreshed with. Empty: nothing.
    QString clientId{};
};

/// An OAuth app.
struct GitHubApp
{
    bool deviceFlow = true;
    bool expiringTokens = false; ///< Tokens come with expires_in and a refresh token.
};

/// A device code that was asked for.
struct GitHubGrant
{
    enum class State { Pending, Approved, Denied, Used };
    QString deviceCode{};
    QString userCode{};
    QString clientId{};
    QString scope{};
    int interval = 5;
    QDateTime expires{};
    QDateTime lastPoll{};
    State state = State::Pending;
    QString login{};      ///< Who approved it.
    QStringList scopes{}; ///< What was granted.
};

struct GitHubState
{
    QHash<QString, qint64> people;        ///< Ids by login.
    QHash<QString, GitHubToken> tokens{}; ///< By the token's text. Take one out to revoke it.
    QList<GitHubRepository> repositories{};
    QStringList apiVersions{QStringLiteral("2022-11-28"), QStringLiteral("2026-03-10")}; ///< Another one asked for: 400.
    QString enterpriseVersion{};                                                         ///< Sent as x-github-enterprise-version.
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };

    bool rateHeaders = true; ///< Enterprise servers may send none.
    int rateLimit = 5000;
    int rateRemaining = 5000; ///< 0: everything answers 403 until rateReset. A 304 costs nothing.
    QDateTime rateReset{};    ///< Invalid: an hour from now.
    bool hasGraphQl = true;   ///< False: its address answers 404.
    int listLag = 0;          ///< hiddenFrom of issues created from now on.
    QString ssoAddress{};     ///< Not empty: 403 with X-GitHub-SSO for repositories, until it is emptied.

    QHash<QString, GitHubApp> apps{}; ///< By client id.
    QList<GitHubGrant> grants{};
    int deviceInterval = 5;      ///< Seconds. Polling sooner answers slow_down, with five more from then on.
    int deviceExpiresIn = 900;   ///< Seconds.
    int deviceErrorStatus = 200; ///< Of errors at the token endpoint: 200 as GitHub, 400 as RFC 6749 asks.
    bool deviceFlowKnown = true; ///< False: /login/device/code answers 404, as servers that have none.
    int tokenExpiresIn = 28800;  ///< Seconds, with GitHubApp::expiringTokens.

    /// Adds a person who may do everything everywhere that `role` allows, with this token.
    void addPerson(const QString &login, const QString &token);
    /// Adds a repository under "owner/name"; the reference holds until the next one is added.
    GitHubRepository &add(const QString &fullName);
    GitHubRepository *find(const QString &owner, const QString &name);
    /// What the person does in the browser with the code that the program showed. False: there is no such code waiting.
    bool approve(const QString &userCode, const QString &login, std::optional<QStringList> scopes = {});
    bool deny(const QString &userCode);

    qint64 nextId = 1000001; ///< Database ids are never numbers: a mix-up must not work by chance.
    int nextCode = 1;
};

} // namespace waybill::test
