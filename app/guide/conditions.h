#pragma once

#include "app/guide/guidenode.h"
#include "app/template/formdefinition.h"

namespace waybill {

/// Reads `when: { field: value }`, `{ field: [values] }` or `{ field: { not: value } }`. A field that the form lacks, or a value that is
/// none of a choice's options, fails the reading.
Conditions readConditions(const GuideNode &owner, const FormDefinition &form);

/// The index of the field with this id; fails the reading at `node` when there is none.
int readFieldId(const YamlNode &node, GuideReading &reading, const FormDefinition &form);

/// The IANA id at the key `zone`, which has to be there and be known to this computer.
QByteArray readZone(const GuideNode &node);

} // namespace waybill
