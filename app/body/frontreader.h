#pragma once

#include "app/base/problem.h"
#include "app/form/snapshot.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// The lines of what stands before a text as front matter, without blanks around them; one that is empty where nothing does.
QStringList frontLines(const QByteArray &markdown);

/// Reads the front matter in front of a body: a title that neither the template nor the other answers have goes into `given`. What else it
/// holds that the form does not set by itself gives a problem `body.left-out`. A template's own text may begin like front matter, which is
/// none.
QList<Problem> readFront(QList<Value> &given, const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &body);

} // namespace waybill
