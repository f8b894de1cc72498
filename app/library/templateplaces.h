#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace waybill {

// Where GitHub looks for the templates of issues (docs.github.com, "About issue and pull request templates" and "Creating an issue"; `gh`,
// pkg/githubtemplate, for the order of the places). Letter case does not count in the names; what lies in sub-folders does not either.

/// The folders in which a folder or a single file of templates may lie, in the order in which they are looked at; empty: the root.
QStringList templateRoots();
/// The one among a root's folders that holds templates: ISSUE_TEMPLATE. Empty: none does.
QString templateFolderAmong(const QStringList &folders);
/// Templates among the files of such a folder in the order of GitHub's chooser: forms, then Markdown, each by name, sign by sign.
QStringList templatesAmong(const QStringList &files);
/// The `config.yml` among them; empty: there is none.
QString chooserConfigAmong(const QStringList &files);
/// The single template among a root's files, as it was before there were folders of them: `issue_template.md`, also with a dash, as text
/// or without an ending. Empty: there is none.
QString singleTemplateAmong(const QStringList &files);

/// Where a repository keeps guides of its own: YAML files in this folder of its default branch.
inline constexpr QLatin1String ownGuidesFolder(".github/waybill");
/// Guides among its files, by name.
QStringList guidesAmong(const QStringList &files);

/// More templates than these are not offered, nor are more guides read.
inline constexpr qsizetype mostOfferedTemplates = 100;
inline constexpr qsizetype mostOwnGuides = 16;
/// Bytes. A template or guide of somebody else's that is larger is not read.
inline constexpr qint64 largestOffered = qint64{256} * 1024;
/// The Error of one that is; code: template.too-large.
Error tooLargeToOffer(const QString &path);

/// A file that a place offers.
struct OfferedFile
{
    QString path;               ///< In the repository; of a folder of this computer, the file's own.
    QByteArray text;            ///< Only where it was read.
    std::optional<Error> error; ///< Why it was not.
    bool operator==(const OfferedFile &other) const { return path == other.path && text == other.text; }
};

/// What a place offers to start an issue from.
struct OfferedFiles
{
    QList<OfferedFile> templates; ///< In GitHub's order.
    std::optional<OfferedFile> config;
    QList<OfferedFile> guides; ///< Those of the repository that can be read.
    bool cut = false;          ///< There are more templates.
    bool operator==(const OfferedFiles &) const = default;
};

/// Those of a folder of this computer: a clone, or the folder of templates itself. Code: templates.none.
Result<OfferedFiles> templatesOfFolder(const QString &folder);
/// Guides of the clone that the file of a template lies in, as GitHub's places go; none where it is in no such place.
QList<OfferedFile> guidesAround(const QString &templatePath);

/// The guide among a repository's that is for a template: one that names its file at `template`, or is called like it (`bug.yml` or
/// `bug.guide.yml` for `bug.md`), else one that has the name of its front matter at `for`. Null: none is.
const OfferedFile *guideAmong(const QList<OfferedFile> &guides, const QString &templatePath, const QString &name);

} // namespace waybill
