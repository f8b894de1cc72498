#pragma once

#include "app/base/result.h"
#include "app/form/value.h"

namespace waybill {

/// A values file: `template:` (a name or a path, optional) and `values:` by field id, as in tests/cases.
struct ValuesFile
{
    QString templateName;
    QList<Value> given; ///< By field of the definition that it was read against.
};

/// The template that a values file names; empty when it names none.
Result<QString> valuesTemplateName(const QByteArray &yaml, const QString &file);

/// Reads a values file. An unknown key, a field the form lacks and a value of the wrong type are errors with line and column.
/// Text kinds take a scalar, a choice one of its options, a checklist a list of `{ task, done, link }`.
/// `{ markdown: … }` for any field is the Markdown that stands for it in the body; what it answers is unset then (see readValuesOf).
/// `{ section: … }` for the first field of a section is the same for all of the section (see MarkdownAnswer::whole).
/// In a fixed checklist, tasks that are not named keep the template's state; a task that the template lacks is an error.
Result<ValuesFile> readValuesFile(const QByteArray &yaml, const QString &file, const FormDefinition &definition);

/// The reverse, for given answers only.
QByteArray writeValuesFile(const FormDefinition &definition, const QString &templateName, const QList<Value> &given);

} // namespace waybill
