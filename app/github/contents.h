#pragma once

#include "app/github/restclient.h"
#include "app/github/types.h"

#include <optional>

namespace waybill {

/// A file of a repository, as a folder's list has it (schema `content-directory`).
struct RepositoryFile
{
    QString name;
    QString path;    ///< From the repository's root.
    QString blob;    ///< Its git blob id.
    qint64 size = 0; ///< Bytes.
    bool operator==(const RepositoryFile &) const = default;
};

/// The id that git gives a file with these bytes ("Git Objects", Pro Git 10.2).
QString gitBlobId(const QByteArray &bytes);

/// GET /repos/{owner}/{repo}/contents/{path} on the default branch: a file, or the list of a folder (1,000 entries at most).
RestRequest contentsRequest(const RepositoryName &repository, const QString &path);
/// The files of a folder's list; no value when it is none.
std::optional<QList<RepositoryFile>> filesFromJson(const QJsonValue &json);
/// What a file holds. No value: it is no file, is larger than GitHub sends (1 MB), or is not what its blob id says.
std::optional<QByteArray> fileFromJson(const QJsonValue &json);

} // namespace waybill
