#pragma once

#include "app/base/result.h"
#include "app/body/bodyreader.h"
#include "app/form/snapshot.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// The body with other answers, changed in as few places as that takes: what the form does not know stays where and as it is, and so does
/// every answer that `wanted` has as the body has it. `wanted`: by field; what is unset goes back to what the template stands for.
///
///  - A value is replaced behind its label or in its cell, a box ticked where it stands, of a long answer the lines that differ.
///  - The line of a field that these answers take away goes; one that they bring, or that is missing, is written as in a new body, behind
///    what the template has before it; with its section where that is missing, too.
///
/// The title is no part of a body and is left alone. What was written is read again: where that does not give what was wanted, which a
/// body that was changed by hand can bring about, nothing is changed at all and the Error `body.cannot-change` names the answer.
Result<QByteArray> editedBody(const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &markdown,
                              const QList<Value> &wanted);

} // namespace waybill
