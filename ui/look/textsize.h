#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QFont;
QT_END_NAMESPACE

namespace waybill {

/// Height of a control that is `designPixels` high around a line of the design's text: more only where a line of `font` needs it.
int controlHeight(const QFont &font, int designPixels);

/// Makes all text of the running program this many percent of its ordinary size (see baseFont).
void setTextScale(int percent);

} // namespace waybill
