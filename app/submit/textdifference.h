#pragma once

#include <QString>

namespace waybill {

enum class LineNumbers { Without, With };

/// In which lines two bodies of issues differ: "− " and a line that `before` alone has, "+ " and one that `after` alone has, in their
/// order; with numbers, each line's own one in its text stands behind the sign. Line ends, blanks at the end and the marks of the outbox
/// are no difference. At most `mostLines`, then how many are left out; empty: none. Pure; costs at most a million comparisons of lines,
/// beyond which what changed is shown as one block.
QString textDifference(const QString &before, const QString &after, int mostLines, LineNumbers numbers = LineNumbers::Without);

/// The same in words, for a question about a possible double: at most twelve lines, or that there is no difference.
QString differenceFromDouble(const QString &before, const QString &after);

} // namespace waybill
