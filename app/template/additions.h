#pragma once

#include "app/template/bodylayout.h"

namespace waybill {

/// So many columns of a table are shown beside each other, at most; a wider one is filled cell by cell, and gets no more rows.
inline constexpr qsizetype mostTableColumns = 8;

/// Where a person may write more than a template that nobody described has: each table with cells to fill gets a field for more rows
/// beneath it, and each section's only list of tasks is open.
void addPlacesForMore(Template &form);

} // namespace waybill
