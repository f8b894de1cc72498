#pragma once

#include "app/base/textfile.h"
#include "app/github/cachedfetch.h"
#include "app/github/types.h"

#include <optional>

namespace waybill {

/// What lies in a folder of a repository (schema `content-directory`).
struct FolderEntry
{
    QString name;
    QString path;     ///< From the repository's root.
    QString type;     ///< "file", "dir", "symlink", "submodule".
    QString id;       ///< Git's, of the blob or tree.
    qint64 size = -1; ///< Of a file, in bytes; -1: not said.
    bool operator==(const FolderEntry &) const = default;
};

/// GET /repos/{owner}/{repo}/contents/{path}: a file, or the list of a folder (1,000 entries at most). Without a branch: on the default
/// one.
RestRequest contentsRequest(const RepositoryName &repository, const QString &path, const QString &branch = {});
/// A folder's list, or the one entry that a file is; none when it is neither. What has no name, path and id is left out.
QList<FolderEntry> entriesFromJson(const QJsonValue &json);
/// GET /repos/{owner}/{repo}/git/trees/HEAD:{folder}: all that lies below a folder of the root, on the default branch, in one answer
/// (100,000 entries at most). Without a folder: the root itself, and nothing below.
RestRequest treeRequest(const RepositoryName &repository, const QString &folder = {});
/// What a tree holds. No value: it is cut, or none.
std::optional<QList<FolderEntry>> treeFromJson(const QJsonValue &json, const QString &folder = {});
/// What a file holds. No value: it is no file, or larger than GitHub sends (1 MB).
std::optional<QByteArray> fileFromJson(const QJsonValue &json);

/// Where something lies in a repository.
struct ContentsPlace
{
    QString path;
    QString branch{}; ///< Empty: the default branch.
};

/// Several files in one request, by GraphQL (`Repository.object`), in the shape that REST has; each is kept as the answer to its
/// contentsRequest. `done` gets a page for each place, in their order: status 404 where there is nothing, 0 where GraphQL cannot give it (a
/// binary file, one that is cut); or no pages at all, where the server does not answer so: REST gets there by another way.
void fetchContents(CachedFetch &fetch, const RepositoryName &repository, const QList<ContentsPlace> &places, QObject *context,
                   const std::function<void(const QList<FetchedPage> &)> &done);

} // namespace waybill
