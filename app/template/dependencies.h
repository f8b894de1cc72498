#pragma once

#include "app/template/formdefinition.h"

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
/// guides must not make them), in any order.
std::vector<int> evaluationOrder(const FormDefinition &definition);

/// Whether any field depends on itself, be it through others: one look at each, however they hang together.
bool hasCircles(const FormDefinition &definition);

/// Whether this field does.
bool dependsOnItself(const FormDefinition &definition, int field);

} // namespace waybill
