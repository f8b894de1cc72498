#pragma once

#include "app/template/bodylayout.h"

namespace waybill {

/// Makes a choice of each checklist of which one task is to be ticked: where the template says so ("select one"), or the tasks are words
/// that exclude each other. For a template without a guide, which says so itself.
void findChoices(Template &form);

/// The options of a value like `Low / Medium / High`, `yes | no` or `[yes/no]`; none when it is no choice. Two languages for one thing, a
/// path and a date are none.
QList<ChoiceOption> optionsOf(const QString &value);

/// The options of a label like `Data lost (yes/no)`.
QList<ChoiceOption> optionsOfLabel(const QString &label);

} // namespace waybill
