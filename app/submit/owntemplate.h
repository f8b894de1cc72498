#pragma once

#include "app/github/cachedfetch.h"
#include "app/github/contents.h"
#include "app/library/templatelibrary.h"

namespace waybill {

/// Looks for the version that a repository itself has of the template that a form comes from: of `.github/ISSUE_TEMPLATE` on the default
/// branch, the Markdown template with the same name in its front matter or with a guide of the same family.
///
///   list of the folder ─▶ one has the form's own bytes? there is no other ─▶ else the likeliest is read, or the one after it
///
/// All answers are cached with their ETags, and a file that is listed as it is known is not asked for. What cannot be read is as if it were
/// not there.
class OwnTemplate : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `account` is a part of the cache's keys (see CachedFetch).
    OwnTemplate(LoadedForm form, RepositoryName repository, RestClient &client, QString account, ResponseCache &cache, Clock clock,
                QObject *parent = nullptr);

    void look();
    bool isLooking() const { return m_looking > 0; }

    /// The repository's version, where it is another than the form's; no value: none is known.
    struct Version
    {
        RepositoryFile file;
        QByteArray text;
    };
    const std::optional<Version> &version() const { return m_version; }

signals:
    /// All that could be read was.
    void finished();

private:
    void fetch(const QString &path, std::function<void(const QJsonValue &)> then);
    void onListed(const QJsonValue &json);
    void readLikeliest(QList<RepositoryFile> files);

    const LoadedForm m_form;
    const RepositoryName m_repository;
    CachedFetch m_fetch;
    std::optional<Version> m_version;
    int m_looking = 0;
};

/// Keeps the version as a file in `folder` and opens it: by its path it can be opened again, whatever becomes of the repository's.
Result<LoadedForm> keepTemplate(const OwnTemplate::Version &version, const QString &folder);

} // namespace waybill
