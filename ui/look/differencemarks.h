#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace waybill {

struct Theme;

/// Gives the lines of a difference (as textDifference writes it) the ground of the theme: those that begin with "−" went, those with "+"
/// came. The sign stays, so that the colour is never the only mark.
void markDifference(QTextDocument &lines, const Theme &theme);

} // namespace waybill
