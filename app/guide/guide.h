#pragma once

#include "app/base/yamlnode.h"
#include "app/guide/rule.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// A guide as read: checked for its own shape, not yet against a template. The format is described by
/// `resources/guides/guide.schema.json` and in the README.
struct Guide
{
    QString file; ///< Stands in messages.
    QString id;
    QString name;
    QString summary;
    QString extends;      ///< Id of the guide that says what this one leaves out; empty for a guide of its own.
    QString templateFile; ///< Beside the guide or in `resources/templates`; empty: the program carries no copy of it.
    QString templateName; ///< `name` in the front matter of the templates that it is for, wherever they lie.
    YamlNode root;
};

/// A template with what its guide says of it.
struct GuidedForm : Template
{
    QList<Rule> rules;
};

/// Reads a guide. Errors name line and column; an unknown key is an error.
Result<Guide> readGuide(const YamlNode &tree, const QString &file);

/// The guide with everything of `base` that it does not say itself. Sections go by their heading, fields and rules by their id: those of
/// `base` keep their order, and new ones follow. A fault in what came from `base` is told at the start.
Guide extended(Guide guide, const Guide &base);

/// Lays a guide over the form that was read from a template. A guide that names what the template lacks is an Error
/// at the guide's line.
Result<GuidedForm> applyGuide(const Guide &guide, Template form);

} // namespace waybill
