#pragma once

#include "app/github/repositoryreader.h"
#include "app/library/templatelibrary.h"
#include "app/library/templateplaces.h"

namespace waybill {

/// Where a repository keeps its templates, on its default branch (GitHub, "Configuring issue templates").
inline constexpr QLatin1String ownTemplatesFolder(".github/ISSUE_TEMPLATE");

/// The version that a repository itself has of the template that a form comes from: the Markdown template with the same name in its front
/// matter or with a guide of the same family.
///
///   files of the folder ─▶ one has the form's own bytes? there is no other ─▶ else the likeliest is to be read, or the one after it
///
/// What cannot be read is as if it were not there.
class OwnTemplate
{
public:
    explicit OwnTemplate(LoadedForm form);

    /// Takes in what is known of the repository; while its files are not known, what was seen before stays.
    void see(const RepositoryState &state);
    /// What has to be read to tell, and what was read for it.
    const QList<Lookup> &wanted() const { return m_wanted; }

    /// The repository's version, where it is another than the form's; no value: none is known.
    struct Version
    {
        QString path; ///< In the repository.
        QByteArray text;
    };
    const std::optional<Version> &version() const { return m_version; }

private:
    bool isVersion(const QString &path, const QByteArray &text);

    LoadedForm m_form;
    std::optional<RepositoryFiles> m_files;
    QStringList m_likeliest; ///< Paths.
    QList<Lookup> m_wanted;
    QHash<QString, bool> m_judged; ///< By path and blob id.
    std::optional<Version> m_version;
};

/// Keeps the version as a file in `folder` and opens it: by its path it can be opened again, whatever becomes of the repository's. So does
/// the guide of `guides`, the repository's, that is for it and fits.
Result<LoadedForm> keepTemplate(const OwnTemplate::Version &version, const QString &folder, const QList<OfferedFile> &guides = {});

} // namespace waybill
