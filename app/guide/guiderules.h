#pragma once

#include "app/guide/guidenode.h"
#include "app/guide/rule.h"

namespace waybill {

/// A key that takes "error", "warning" or "advice".
Severity readSeverity(const GuideNode &node, const char *key, Severity absent);

/// A contract's rules have a `label`, may stand at no field, and may say which rules they `replaces` or are `said_by`.
enum class RuleOwner { Guide, Contract };

/// `rules`: one Rule for each entry and field. Stops at the first fault, which is then in root.reading().
QList<Rule> readRules(const GuideNode &root, const FormDefinition &form, RuleOwner owner = RuleOwner::Guide);

/// A regular expression, as rules and contracts write them, with a bound on what one attempt may cost. PCRE's own bound (ten million
/// steps) is felt on every key; with this one, `(a+)+$` on a long line ends at once, without a match.
QRegularExpression boundedPattern(const QString &text);
/// The one under `key`.
QRegularExpression readPattern(const GuideNode &node, const char *key);

/// What `check: fact` takes beside the keys that all checks have.
GuideKeys factRuleKeys();

/// Reads `fact` with exactly one test. Stops at the first fault, which is then in node.reading().
FactRule readFactRule(const GuideNode &node, const FormDefinition &form);

} // namespace waybill
