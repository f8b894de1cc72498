#pragma once

#include "app/form/snapshot.h"

namespace waybill {

/// Whether the field's conditions hold; a field that another hides cannot be what makes this one exist.
bool fieldExists(int field, const FormSnapshot &snapshot);

/// The answer that counts, from the given one and the values of the fields that it depends on.
Value effectiveValue(int field, const FormSnapshot &snapshot);

} // namespace waybill
