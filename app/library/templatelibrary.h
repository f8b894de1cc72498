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

/// Everything that one open template gives to a session.
struct LoadedForm
{
    FormDefinitionPtr definition;
    BodyLayoutPtr layout;
    QList<Rule> rules;
    QString origin; ///< The built-in template's id, or the path.
    bool builtIn = false;
    QStringList notices; ///< For people: what was odd, and what was done about it.
};

/// The built-in templates: every guide in the resources, by file name. An Error is a defect of the build.
Result<QList<BuiltInTemplate>> builtInTemplates();

/// Opens a template by a built-in id or a path. A file gets the guide beside it (`NAME.guide.yml`), else the built-in guide made for its
/// front matter's name, else none. A built-in guide that does not fit the file is left out with a notice; the one beside it must fit.
Result<LoadedForm> loadForm(const QString &nameOrPath);

} // namespace waybill
