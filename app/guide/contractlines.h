#pragma once

#include "app/guide/guidenode.h"
#include "app/template/addedlines.h"

namespace waybill {

/// `adds` of a contract: the lines that its workflow reads and this form's template lacks; those that it has are left out.
/// The reader of bodies must not take such a line for an answer, so its section has no free text, and a task stands in no list of tasks.
QList<AddedLine> readAddedLines(const GuideNode &root, const FormDefinition &definition);

} // namespace waybill
