#pragma once

#include "app/base/result.h"
#include "app/guide/guide.h"

namespace waybill {

/// A template that came with Waybill.
struct BuiltInTemplate
{
    QString id; ///< What `--template` takes.
    QString name;
    QString summary;
    QString guideFile;
};

/// How a form came to the guide that is laid over it. Kept: with a draft, which does not tell.
enum class GuideWay { None, ItsOwn, Beside, Repository, Fingerprint, Name, Chosen, Kept };

/// Everything that one open template gives to a session. It owns its sources: what becomes of the files, or of the folder in which the
/// program runs, does not touch it.
struct LoadedForm
{
    FormDefinitionPtr definition;
    BodyLayoutPtr layout; ///< With the template's text.
    QList<Rule> rules;
    QByteArray guideSource; ///< Of the guide that did not come with Waybill: YAML, or the quick form of FormSources; empty: there is none.
    QString guideFile;      ///< Of the guide that came with Waybill; empty: there is none.
    QString guideName;      ///< What people call the guide that is laid over it; empty: there is none.
    QString guideChoice;    ///< The guide that a person chose in place of the one that is found, as withChosenGuide takes it; empty: none.
    QString origin;         ///< The built-in template's id, or the absolute path of the file.
    bool builtIn = false;
    GuideWay guideWay = GuideWay::None;
    QStringList notices; ///< For people: what was odd, and what was done about it.
};

/// The built-in templates: every guide in the resources, by file name. An Error is a defect of the build.
Result<QList<BuiltInTemplate>> builtInTemplates();

/// Opens a template by a built-in id or a path. A file gets the guide beside it (`NAME.guide.yml`), else that of its repository (see
/// guidesAround), else the built-in guide made for its very bytes or for its front matter's name, else none. One that does not fit the file
/// is left out with a notice; the one beside it must fit.
/// Other YAML than an issue form is no template, and what it is instead is said. Codes: template.unknown, template.issue-form,
/// template.is-values, template.is-guide, template.empty.
Result<LoadedForm> loadForm(const QString &nameOrPath);
/// The text of a template (Markdown or an issue form) with the built-in guide that a file with it would get.
Result<LoadedForm> formWithGuide(const QByteArray &text, const QString &name);
/// A template's text alone, without any guide; `name` stands for the file in messages and as its origin.
Result<LoadedForm> formOfText(const QByteArray &text, const QString &name);

/// All that a form is made of, so that it can be made again whatever became of its files.
struct FormSources
{
    QByteArray markdown; ///< Or the issue form.
    QByteArray guide;    ///< The tree of the guide with what it extends, in its quick form; empty: none.
    bool operator==(const FormSources &) const = default;
};
Result<FormSources> sourcesOf(const LoadedForm &form);
/// The form that these were the sources of (they come from sourcesOf and nowhere else); `origin` and `builtIn` as it had them.
Result<LoadedForm> formOfSources(const FormSources &sources, const QString &origin, bool builtIn);

/// A built-in guide or contract; the build has turned it into its quick form.
Result<YamlNode> readBuiltInDocument(const QString &path);

} // namespace waybill
