#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace waybill {

/// What a problem does to filing: an error stops it, a warning asks for a second look, advice only informs.
enum class Severity { Advice, Warning, Error };

/// "error", "warning" or "advice", as written in guides and in JSON.
inline QString severityName(Severity severity)
{
    return severity == Severity::Error  ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("advice");
}

/// A change of one field to the answer written in `text` (the field's own text form, see app/form/value.h).
struct FieldChange
{
    QString field; ///< Field id.
    QString text;
    bool operator==(const FieldChange &) const = default;
};

/// What one click does about a problem.
struct Fix
{
    QString label; ///< Text of the link, e.g. "Use v0.1.0".
    QList<FieldChange> changes;
    bool operator==(const Fix &) const = default;
};

/// Which part of an answer a problem is about, so that one can go right to it.
struct AnswerPart
{
    enum class Of {
        Whole, ///< The answer as a whole, or its line `Problem::line`.
        Words, ///< `begin` and `length` within that line, or within an answer of one line; or the words of a task.
        Box,   ///< A task, to tick or untick.
        Link,  ///< A task's link.
    };
    Of of = Of::Whole;
    int task = 0;  ///< From 1; one more than there are: a task to add. 0: none.
    int begin = 0; ///< In UTF-16 units.
    int length = 0;
    bool operator==(const AnswerPart &) const = default;
};

/// Something that is missing or wrong, as a value that every view shows in the same way.
struct Problem
{
    QString field; ///< Id of the field it stands at; empty for the request as a whole.
    QString rule;  ///< Id of the rule that found it.
    Severity severity = Severity::Error;
    QString message;
    bool missing = false; ///< An answer that is still to be given: "to do" rather than wrong.
    int line = 0;         ///< 1-based line of the body, or of the field's answer; 0 when there is none.
    std::optional<Fix> fix;
    AnswerPart part{};
    /// Typed on, the answer may still become right; with `missing`, it follows from other answers once those are given.
    bool unfinished = false;
    bool operator==(const Problem &) const = default;
};

} // namespace waybill
