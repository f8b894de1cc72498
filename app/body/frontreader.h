#pragma once

#include "app/base/problem.h"
#include "app/form/snapshot.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// Whether a body begins with front matter; `own` is what the template's body has there. Where that begins with a rule itself, as if
/// another front matter stood there, it is the first rule of a body, too, unless both follow each other.
bool hasFrontMatter(const QByteArray &own, const QByteArray &body);

/// Reads the front matter in front of a body: a title that neither the template nor the other answers have goes into `given`. What else it
/// holds that the form does not set by itself gives a problem `body.left-out`. A template's own text may begin like front matter, which is
/// none.
QList<Problem> readFront(QList<Value> &given, const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &body);

} // namespace waybill
