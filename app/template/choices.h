#pragma once

#include "app/template/bodylayout.h"

namespace waybill {

/// Makes a choice of each checklist of which one task is to be ticked: where the template says so ("select one"), or the tasks are words
/// that exclude each other. For a template without a guide, which says so itself.
void findChoices(Template &form);

} // namespace waybill
