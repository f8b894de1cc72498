#pragma once

#include <QString>

namespace waybill {

/// Why an operation could not be done. A value, never an exception.
struct Error
{
    QString code;    ///< Stable and machine-readable, `<matter>.<cause>`, e.g. "file.too-large".
    QString message; ///< One sentence that a person can act on, already translated.
    QString place;   ///< File or resource that it is about; empty when there is none.
    int line = 0;    ///< 1-based line in `place`; 0 means the whole of it.
    int column = 0;  ///< 1-based column in characters; 0 means the whole line.

    /// "place:line:column: message", leaving out what is unknown (the form that compilers and editors share).
    QString text() const
    {
        QString where = place;
        if (!place.isEmpty() && line > 0)
            where += u':' + QString::number(line) + (column > 0 ? u':' + QString::number(column) : QString());
        return where.isEmpty() ? message : where + QLatin1String(": ") + message;
    }
};

} // namespace waybill
