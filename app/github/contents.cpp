#include "app/github/contents.h"

#include "app/github/api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

namespace {

/// By the words of the contents API. A link is told by git's mode for it (gitformat-index, "Index entry").
QString typeOf(const QJsonValue &entry)
{
    const QString type = entry[QStringLiteral("type")].toString();
    if (type == QLatin1String("tree"))
        return QStringLiteral("dir");
    if (type == QLatin1String("commit"))
        return QStringLiteral("submodule");
    return entry[QStringLiteral("mode")].toString() == QLatin1String("120000") ? QStringLiteral("symlink") : QStringLiteral("file");
}

/// A git blob in the shape that REST gives it; undefined: it cannot be told.
QJsonValue restShape(const QJsonValue &object, const QString &path)
{
    const QByteArray bytes = object[QStringLiteral("text")].toString().toUtf8();
    if (object[QStringLiteral("isTruncated")].toBool(true) || gitBlobId(bytes) != object[QStringLiteral("oid")].toString())
        return QJsonValue::Undefined;
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("file")},
                       {QStringLiteral("name"), path.section(u'/', -1)},
                       {QStringLiteral("path"), path},
                       {QStringLiteral("sha"), object[QStringLiteral("oid")]},
                       {QStringLiteral("encoding"), QStringLiteral("base64")},
                       {QStringLiteral("content"), QString::fromLatin1(bytes.toBase64())}};
}

QString aliasOf(qsizetype place)
{
    return QStringLiteral("o%1").arg(place);
}

QByteArray queryFor(const RepositoryName &repository, const QList<ContentsPlace> &places)
{
    QString declared = QStringLiteral("$owner:String!,$name:String!");
    QString asked;
    QJsonObject variables{{QStringLiteral("owner"), repository.owner}, {QStringLiteral("name"), repository.name}};
    for (qsizetype i = 0; i < places.size(); ++i) {
        declared += QStringLiteral(",$%1:String!").arg(aliasOf(i));
        asked += QStringLiteral(" %1:object(expression:$%1){... on Blob{oid isTruncated text}}").arg(aliasOf(i));
        const QString branch = places.at(i).branch.isEmpty() ? QStringLiteral("HEAD") : places.at(i).branch;
        variables.insert(aliasOf(i), QString(branch + u':' + places.at(i).path));
    }
    const QString query = QStringLiteral("query(%1){repository(owner:$owner,name:$name){%2}}").arg(declared, asked);
    return QJsonDocument(QJsonObject{{QStringLiteral("query"), query}, {QStringLiteral("variables"), variables}}).toJson();
}

} // namespace

RestRequest contentsRequest(const RepositoryName &repository, const QString &path, const QString &branch)
{
    QStringList segments{repositoryPath(repository) + QStringLiteral("/contents")};
    for (const QString &segment : path.split(QLatin1Char('/')))
        segments += pathSegment(segment);
    RestRequest request{.path = segments.join(QLatin1Char('/'))};
    if (!branch.isEmpty())
        request.query.addQueryItem(QStringLiteral("ref"), branch);
    return request;
}

QList<FolderEntry> entriesFromJson(const QJsonValue &json)
{
    QList<FolderEntry> found;
    const QJsonArray entries = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue entry : entries) {
        const FolderEntry read{entry[QStringLiteral("name")].toString(), entry[QStringLiteral("path")].toString(),
                               entry[QStringLiteral("type")].toString(QStringLiteral("file")), entry[QStringLiteral("sha")].toString(),
                               qint64(entry[QStringLiteral("size")].toDouble(-1))};
        if (!read.name.isEmpty() && !read.path.isEmpty() && !read.id.isEmpty())
            found.append(read);
    }
    return found;
}

RestRequest treeRequest(const RepositoryName &repository, const QString &folder)
{
    RestRequest request{.path = repositoryPath(repository) + QStringLiteral("/git/trees/HEAD")};
    if (!folder.isEmpty()) {
        request.path += QStringLiteral(":") + pathSegment(folder);
        request.query.addQueryItem(QStringLiteral("recursive"), QStringLiteral("1"));
    }
    return request;
}

std::optional<QList<FolderEntry>> treeFromJson(const QJsonValue &json, const QString &folder)
{
    const QJsonValue tree = json[QStringLiteral("tree")];
    if (!tree.isArray() || json[QStringLiteral("truncated")].toBool(true))
        return std::nullopt;
    const QString above = folder.isEmpty() ? QString() : QString(folder + u'/');
    QList<FolderEntry> found;
    const QJsonArray entries = tree.toArray();
    for (const QJsonValue entry : entries) {
        const QString path = entry[QStringLiteral("path")].toString();
        const QString id = entry[QStringLiteral("sha")].toString();
        if (path.isEmpty() || id.isEmpty())
            return std::nullopt;
        found.append({path.section(u'/', -1), above + path, typeOf(entry), id});
    }
    return found;
}

std::optional<QByteArray> fileFromJson(const QJsonValue &json)
{
    const QJsonValue content = json[QStringLiteral("content")];
    if (!content.isString() || json[QStringLiteral("encoding")].toString() != QLatin1String("base64"))
        return std::nullopt;
    return QByteArray::fromBase64(content.toString().toLatin1());
}

void fetchContents(CachedFetch &fetch, const RepositoryName &repository, const QList<ContentsPlace> &places, QObject *context,
                   const std::function<void(const QList<FetchedPage> &)> &done)
{
    fetch.query(queryFor(repository, places), context, [&fetch, repository, places, done](const RestResult &result) {
        const QJsonValue found = result.answer.json[QStringLiteral("data")][QStringLiteral("repository")];
        // Also where a part of the answer came: what is missing would pass for what is not there.
        bool whole = result.ok() && result.answer.json[QStringLiteral("errors")].isUndefined();
        for (qsizetype i = 0; i < places.size(); ++i)
            whole = whole && !found[aliasOf(i)].isUndefined();
        QList<FetchedPage> pages;
        for (qsizetype i = 0; whole && i < places.size(); ++i) {
            const RestRequest request = contentsRequest(repository, places.at(i).path, places.at(i).branch);
            const QJsonValue object = found[aliasOf(i)];
            const QJsonValue json = object.isNull() ? QJsonValue() : restShape(object, places.at(i).path);
            pages.append(json.isUndefined() ? FetchedPage() : fetch.keep(request, json, json.isNull() ? 404 : 200));
        }
        done(pages);
    });
}

} // namespace waybill
