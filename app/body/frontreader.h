#pragma once

#include "app/base/problem.h"
#include "app/form/snapshot.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// Reads the front matter in front of a body: a title that neither the template nor the other answers have goes into `given`. What else it
/// holds that the form does not set by itself gives a problem `body.left-out`.
QList<Problem> readFront(QList<Value> &given, const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &body);

} // namespace waybill
