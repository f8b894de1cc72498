#pragma once

#include "app/guide/guidenode.h"
#include "app/guide/rule.h"

namespace waybill {

/// What `check: fact` takes beside the keys that all checks have.
QStringList factRuleKeys();

/// Reads `fact` with exactly one test. Stops at the first fault, which is then in node.reading().
FactRule readFactRule(const GuideNode &node, const FormDefinition &form);

} // namespace waybill
