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

/// The field that `at: { line: … }`, `{ tasks: … }` or `{ section: … }` means: one that was found by shape, or for `section` a new
/// paragraph field in the place of the section's own text. -1, with the reading failed, when the template has no such place.
int locateField(const GuideNode &field, Template &form);

/// Puts the fields into the order of the body (the title first) and mends what refers to them by index.
void sortFields(Template &form);

} // namespace waybill
