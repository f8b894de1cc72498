#pragma once

#include "app/library/opening.h"

namespace waybill {

/// The form's template with the guide that a person names in place of the one that was found for it: a built-in guide's id, the path of a
/// file, or "none" for the template's shape alone. Unlike one that was found, a guide that does not fit is an Error, as it was asked for;
/// codes are those of reading a file and a guide.
Result<LoadedForm> withChosenGuide(const LoadedForm &form, const QString &guide);

/// See openValues: the same with the values read by the form that this guide (as withChosenGuide takes it; empty: the one that is found)
/// makes of the template.
Result<OpenedForm> openValuesWithGuide(const QByteArray &yaml, const QString &file, const QString &templateName, const QString &guide);

} // namespace waybill
