#include "app/github/contents.h"

#include "app/github/api.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace waybill {

QString gitBlobId(const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(bytes.size()) + '\0');
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

RestRequest contentsRequest(const RepositoryName &repository, const QString &path)
{
    QStringList segments{repositoryPath(repository) + QStringLiteral("/contents")};
    for (const QString &segment : path.split(QLatin1Char('/')))
        segments += pathSegment(segment);
    return {.path = segments.join(QLatin1Char('/'))};
}

std::optional<QList<RepositoryFile>> filesFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return std::nullopt;
    QList<RepositoryFile> files;
    for (const QJsonValue &entry : json.toArray()) {
        const RepositoryFile file{entry[QLatin1String("name")].toString(), entry[QLatin1String("path")].toString(),
                                  entry[QLatin1String("sha")].toString(), entry[QLatin1String("size")].toInteger()};
        if (file.name.isEmpty() || file.path.isEmpty() || file.blob.isEmpty())
            return std::nullopt;
        if (entry[QLatin1String("type")].toString() == QLatin1String("file"))
            files.append(file);
    }
    return files;
}

std::optional<QByteArray> fileFromJson(const QJsonValue &json)
{
    if (json[QLatin1String("encoding")].toString() != QLatin1String("base64"))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(json[QLatin1String("content")].toString().toLatin1());
    return gitBlobId(bytes) == json[QLatin1String("sha")].toString() ? std::optional(bytes) : std::nullopt;
}

} // namespace waybill
