#pragma once

#include <QRegularExpression>

namespace waybill {

/// A pattern for single lines, of which a start sees a few dozen. PCRE2 interprets it: what Qt asks for otherwise, machine code made of
/// each pattern that is used once (PCRE2's JIT), takes more time than all that they then match, and memory for as long as the program runs.
inline QRegularExpression linePattern(const QString &pattern,
                                      QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption)
{
    return QRegularExpression(QLatin1String("(*NO_JIT)") + pattern, options);
}

} // namespace waybill
