#pragma once

#include "app/guide/guidenode.h"
#include "app/guide/rule.h"

namespace waybill {

/// A key that takes "error", "warning" or "advice".
Severity readSeverity(const GuideNode &node, const char *key, Severity absent);

/// `rules`: one Rule for each entry and field. Stops at the first fault, which is then in root.reading().
QList<Rule> readRules(const GuideNode &root, const FormDefinition &form);

} // namespace waybill
