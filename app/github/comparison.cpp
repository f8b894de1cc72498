#include "app/github/comparison.h"

#include "app/github/api.h"

#include <QJsonArray>

#include <algorithm>

namespace waybill {

namespace {

/// "Compare two commits" of GitHub's REST reference.
constexpr qsizetype mostComparedFiles = 300;
constexpr int commitsAsked = 100;

QString authorOf(const QJsonValue &commit)
{
    const QString login = commit[QLatin1String("author")][QLatin1String("login")].toString();
    return login.isEmpty() ? commit[QLatin1String("commit")][QLatin1String("author")][QLatin1String("name")].toString() : login;
}

} // namespace

QStringList Comparison::authors() const
{
    QStringList names;
    QHash<QString, int> counts;
    for (const ChangedCommit &commit : commits) {
        if (!commit.author.isEmpty() && ++counts[commit.author] == 1)
            names += commit.author;
    }
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    return names;
}

std::optional<Comparison> comparisonFromJson(const QJsonValue &json)
{
    if (!json[QLatin1String("commits")].isArray() || !json[QLatin1String("total_commits")].isDouble())
        return std::nullopt;
    Comparison comparison;
    comparison.total = qMax(0, json[QLatin1String("total_commits")].toInt());
    comparison.missing = qMax(0, json[QLatin1String("behind_by")].toInt());
    const QJsonArray commits = json[QLatin1String("commits")].toArray();
    for (const QJsonValue commit : commits) {
        const QString message = commit[QLatin1String("commit")][QLatin1String("message")].toString();
        comparison.commits.append({commit[QLatin1String("sha")].toString(), message.section(u'\n', 0, 0), authorOf(commit)});
    }
    const QJsonArray files = json[QLatin1String("files")].toArray();
    for (const QJsonValue file : files) {
        const QString path = file[QLatin1String("filename")].toString();
        if (!path.isEmpty())
            comparison.files.append({path, file[QLatin1String("status")].toString()});
    }
    comparison.filesCut = files.size() >= mostComparedFiles;
    return comparison;
}

RestRequest comparisonRequest(const RepositoryName &repository, const QString &base, const QString &head)
{
    RestRequest request{.path = repositoryPath(repository) + QStringLiteral("/compare/%1...%2").arg(pathSegment(base), pathSegment(head))};
    request.query.addQueryItem(QStringLiteral("per_page"), QString::number(commitsAsked));
    return request;
}

} // namespace waybill
