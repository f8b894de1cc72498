#pragma once

#include "app/form/value.h"
#include "app/library/templatelibrary.h"

#include <QRandomGenerator>

namespace waybill::test {

/// Answers made up from a seed: Unicode, Markdown's own characters, the template's own lines, long and many-lined ones, or none at all.
QList<Value> randomAnswers(const LoadedForm &form, QRandomGenerator &random);

} // namespace waybill::test
