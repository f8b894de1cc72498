#pragma once

#include "app/base/problem.h"
#include "app/body/bodywriter.h"

namespace waybill {

/// So many are named; what is beyond would be read by nobody.
inline constexpr int mostPlaceholdersNamed = 100;

/// What of the template's own words still stands for an answer in a body that is about to leave: `<cause>`, `[e.g. iOS]`, `TBD`. Each is a
/// warning (rule `placeholder.left`) with the field that it stands in and its line in the body, from 1; in the order of the body. Words
/// that the person wrote are none of them, whatever they look like. `body` has to be written of `snapshot`.
QList<Problem> leftPlaceholders(const FormSnapshot &snapshot, const WrittenBody &body);

/// The same of a body as it was met; `parts` and the answers of `snapshot` are what readBody gives for it.
QList<Problem> leftPlaceholders(const FormSnapshot &snapshot, const QByteArray &markdown, const QList<Part> &parts);

} // namespace waybill
