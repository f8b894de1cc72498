#pragma once

#include "app/guide/rule.h"
#include "app/template/formdefinition.h"

namespace waybill {

/// What GitHub takes of any request and what it drops, whatever guide or contract there is: the milestone exists (it is given by its
/// number), the repository takes issues; labels exist, the version that is named is known there, the parent is there, no open issue has
/// the title. Rules about facts (see FactMaker): where no repository is chosen, or nobody could ask, they find nothing.
/// All have Rule::ofPlace.
QList<Rule> repositoryRules(const FormDefinition &definition);

/// Name of the fact whether the repository knows the version that a field names: a milestone, release or tag of that name.
QString knownVersionFact(const Field &field);
/// Whether the field names a version that has to be there already: one that a repository suggests, and that is not the new milestone's.
bool namesKnownVersion(const Field &field, const FormDefinition &definition);

} // namespace waybill
