#pragma once

#include "app/issueform/issueform.h"

#include <QUrl>

#include <optional>

namespace waybill {

/// More contact links than these are not offered.
inline constexpr qsizetype mostContactLinks = 50;

/// What GitHub offers beside the templates of a repository.
struct ContactLink
{
    QString name;
    QUrl page; ///< http or https.
    QString about;
    bool operator==(const ContactLink &) const = default;
};

/// The chooser of a repository's templates, as `config.yml` has it (docs.github.com, "Configuring issue templates for your repository").
struct ChooserConfig
{
    bool blankIssues = true; ///< Whether people without write access may begin without a template.
    QList<ContactLink> links;
};

struct ReadChooserConfig
{
    ChooserConfig config;        ///< As much of it as can be read.
    QList<FileProblem> problems; ///< In the order of the file.
};

/// Reads a `config.yml`; `name` is its file, which GitHub takes no notice of where it is called `config.yaml`. Bounded by the limits of
/// YAML and mostContactLinks.
ReadChooserConfig readChooserConfig(const QByteArray &yaml, const QString &name);

/// The one that lies beside the file of a template; no value: there is none that can be read.
std::optional<ChooserConfig> chooserConfigBeside(const QString &templatePath);

/// Paths of the other templates in the folder of a template's file, in the order of GitHub's chooser: forms before Markdown, each by name.
/// At most 100; none where the folder is no ISSUE_TEMPLATE.
QStringList templatesBeside(const QString &templatePath);

} // namespace waybill
