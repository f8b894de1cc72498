#pragma once

#include "app/library/templatelibrary.h"

#include <QJsonObject>

namespace waybill {

/// A JSON Schema (draft-07, which editors of YAML know) of the values file of a form: its fields with their words, what each can be, and
/// what has to be there. It holds what a rule says whatever else is answered; what depends on other answers, on the time or on a
/// repository is left to `check`. A form without a guide has nothing of that: what its schema takes `export` takes. It is stricter in that
/// a text has to be one, which in YAML a number without quotes is not.
QJsonObject answerSchema(const LoadedForm &form);

} // namespace waybill
