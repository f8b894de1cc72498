#include "githubservice.h"

#include <QCryptographicHash>
#include <QMap>

#include <functional>

namespace waybill::test {

namespace {

QByteArray gitId(const QByteArray &kind, const QByteArray &bytes)
{
    const QByteArray head = kind + ' ' + QByteArray::number(bytes.size()) + '\0';
    return QCryptographicHash::hash(head + bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray blobId(const GitHubRepository &repository, const QString &file)
{
    const QString instead = repository.blobs.value(file);
    return instead.isEmpty() ? gitId("blob", repository.files.value(file)) : instead.toLatin1();
}

/// The entries of a folder: of each its path, and whether it is a file.
QMap<QString, bool> entriesOf(const GitHubRepository &repository, const QString &folder)
{
    QMap<QString, bool> entries;
    for (auto file = repository.files.cbegin(); file != repository.files.cend(); ++file) {
        const QString above = folder.isEmpty() ? QString() : QString(folder + u'/');
        if (!file.key().startsWith(above))
            continue;
        const QString below = file.key().mid(above.size());
        entries.insert(above + below.section(u'/', 0, 0), !below.contains(u'/'));
    }
    return entries;
}

QByteArray treeId(const GitHubRepository &repository, const QString &folder)
{
    QByteArray tree;
    const QMap<QString, bool> entries = entriesOf(repository, folder);
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        const QByteArray id = entry.value() ? blobId(repository, entry.key()) : treeId(repository, entry.key());
        tree += (entry.value() ? "100644 " : "40000 ") + entry.key().section(u'/', -1).toUtf8() + '\0' + QByteArray::fromHex(id);
    }
    return gitId("tree", tree);
}

} // namespace

HttpAnswer contentsAnswer(const GitHubRepository &repository, const QString &path)
{
    const auto entry = [&repository](const QString &path, bool isFile) {
        const QByteArray id = isFile ? blobId(repository, path) : treeId(repository, path);
        return QJsonObject{{QStringLiteral("type"), isFile ? QStringLiteral("file") : QStringLiteral("dir")},
                           {QStringLiteral("name"), path.section(u'/', -1)},
                           {QStringLiteral("path"), path},
                           {QStringLiteral("size"), repository.files.value(path).size()},
                           {QStringLiteral("sha"), QString::fromLatin1(id)}};
    };
    if (repository.files.contains(path)) {
        QJsonObject file = entry(path, true);
        file.insert(QStringLiteral("encoding"), QStringLiteral("base64"));
        QByteArray content = repository.files.value(path).toBase64();
        for (qsizetype at = 60; at < content.size(); at += 61)
            content.insert(at, '\n');
        file.insert(QStringLiteral("content"), QString::fromLatin1(content + '\n'));
        return jsonAnswer(200, file);
    }
    QJsonArray list;
    const QMap<QString, bool> entries = entriesOf(repository, path);
    for (auto each = entries.cbegin(); each != entries.cend(); ++each)
        list.append(entry(each.key(), each.value()));
    return list.isEmpty() || !repository.listsFolders ? failure(404, QStringLiteral("Not Found")) : jsonAnswer(200, list);
}

HttpAnswer treeAnswer(const GitHubRepository &repository, const QString &expression, bool recursive)
{
    const QString folder = expression.section(u':', 1);
    QJsonArray list;
    const std::function<void(const QString &)> add = [&](const QString &from) {
        const QMap<QString, bool> entries = entriesOf(repository, from);
        for (auto each = entries.cbegin(); each != entries.cend(); ++each) {
            const QByteArray id = each.value() ? blobId(repository, each.key()) : treeId(repository, each.key());
            list.append(QJsonObject{{QStringLiteral("path"), each.key().mid(folder.isEmpty() ? 0 : folder.size() + 1)},
                                    {QStringLiteral("mode"), each.value() ? QStringLiteral("100644") : QStringLiteral("040000")},
                                    {QStringLiteral("type"), each.value() ? QStringLiteral("blob") : QStringLiteral("tree")},
                                    {QStringLiteral("sha"), QString::fromLatin1(id)}});
            if (recursive && !each.value())
                add(each.key());
        }
    };
    add(folder);
    const bool isThere = expression.section(u':', 0, 0) == u"HEAD" && (folder.isEmpty() || !list.isEmpty());
    if (!repository.servesTrees || !isThere)
        return failure(404, QStringLiteral("Not Found"));
    return jsonAnswer(200,
                      QJsonObject{{QStringLiteral("sha"), QString::fromLatin1(treeId(repository, folder))},
                                  {QStringLiteral("tree"), list},
                                  {QStringLiteral("truncated"), recursive && repository.cutsTrees}});
}

HttpAnswer runsAnswer(const HttpRequest &request, const GitHubRepository &repository, const QString &workflow)
{
    if (!repository.actionsVisible)
        return failure(403, QStringLiteral("Resource not accessible by personal access token"));
    if (!repository.runs.contains(workflow))
        return failure(404, QStringLiteral("Not Found"));
    const bool asked = request.query.queryItemValue(QStringLiteral("branch")) == u"master"
        && request.query.queryItemValue(QStringLiteral("event")) == u"push";
    QJsonArray list;
    for (const QString &conclusion : asked ? repository.runs.value(workflow) : QStringList()) {
        list.append(
            QJsonObject{{QStringLiteral("id"), list.size() + 1},
                        {QStringLiteral("event"), QStringLiteral("push")},
                        {QStringLiteral("head_branch"), QStringLiteral("master")},
                        {QStringLiteral("status"), conclusion.isEmpty() ? QStringLiteral("in_progress") : QStringLiteral("completed")},
                        {QStringLiteral("conclusion"), conclusion.isEmpty() ? QJsonValue() : QJsonValue(conclusion)}});
    }
    return jsonAnswer(200, QJsonObject{{QStringLiteral("total_count"), list.size()}, {QStringLiteral("workflow_runs"), list}});
}

HttpAnswer compareAnswer(const GitHubRepository &repository, const QString &basehead)
{
    const auto found = repository.comparisons.constFind(basehead);
    if (found == repository.comparisons.cend())
        return failure(404, QStringLiteral("Not Found"));
    QJsonArray commits;
    for (const GitHubCommit &commit : found->commits) {
        const QString id = QString::fromLatin1(
            QCryptographicHash::hash((commit.message + QString::number(commits.size())).toUtf8(), QCryptographicHash::Sha1).toHex());
        commits.append(QJsonObject{{QStringLiteral("sha"), id},
                                   {QStringLiteral("author"), QJsonObject{{QStringLiteral("login"), commit.author}}},
                                   {QStringLiteral("commit"),
                                    QJsonObject{{QStringLiteral("message"), commit.message},
                                                {QStringLiteral("author"), QJsonObject{{QStringLiteral("name"), commit.author}}}}}});
    }
    QJsonArray files;
    for (const QString &file : found->files)
        files.append(QJsonObject{{QStringLiteral("filename"), file}, {QStringLiteral("status"), QStringLiteral("modified")}});
    return jsonAnswer(200,
                      QJsonObject{{QStringLiteral("status"), QStringLiteral("ahead")},
                                  {QStringLiteral("ahead_by"), commits.size()},
                                  {QStringLiteral("behind_by"), 0},
                                  {QStringLiteral("total_commits"), commits.size()},
                                  {QStringLiteral("commits"), commits},
                                  {QStringLiteral("files"), files}});
}

} // namespace waybill::test
