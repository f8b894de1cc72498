#pragma once

#include "app/form/valuesfile.h"
#include "app/library/templatelibrary.h"

namespace waybill {

/// Reads a values file for a form (see readValuesFile). What a field that is written as Markdown answers is read out of that Markdown, as
/// it is out of a body: a file cannot say one thing in the issue and another to the rules. More errors: `values.invalid` for Markdown of a
/// field that has no lines of its own in the body.
Result<ValuesFile> readValuesOf(const QByteArray &yaml, const QString &file, const LoadedForm &form);

} // namespace waybill
