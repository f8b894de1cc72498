#pragma once

#include "app/form/snapshot.h"

#include <vector>

namespace waybill {

/// A `{field_id}` in a text.
struct Placeholder
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString id;
};
QList<Placeholder> placeholders(const QString &text);

/// The fields whose answers this one's existence or derived answer depends on.
std::vector<int> inputsOf(const FormDefinition &definition, const Field &field);

/// The fields in an order in which each comes after those that it depends on. Where fields depend on each other in a circle (which
/// applyGuide refuses), in any order.
std::vector<int> evaluationOrder(const FormDefinition &definition);

/// Whether the field's conditions hold; a field that another hides cannot be what makes this one exist.
bool fieldExists(int field, const FormSnapshot &snapshot);

/// The answer that counts, from the given one and the values of the fields that it depends on.
Value effectiveValue(int field, const FormSnapshot &snapshot);

} // namespace waybill
