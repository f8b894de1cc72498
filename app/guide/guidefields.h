#pragma once

#include "app/guide/guidenode.h"
#include "app/template/bodylayout.h"

namespace waybill {

// The parts of a guide that change a form. Each stops at the first fault, which is then in root.reading().

/// `sections`: titles, help, and which cards belong together.
void applySections(const GuideNode &root, FormDefinition &form);
/// `fields`: ids, kinds, examples, conditions. Afterwards the fields stand in the order of the body.
void applyFields(const GuideNode &root, Template &form);
/// `title`, `labels` and `milestone`.
void applyIssueDetails(const GuideNode &root, FormDefinition &form);

} // namespace waybill
