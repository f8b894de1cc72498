#pragma once

#include "app/form/value.h"

namespace waybill {

/// Why an answer went to a field of another version of the form.
enum class MovedBy {
    Id,    ///< The fields have one id (the issue's title goes to the title).
    Label, ///< … one label, in one section if there are several.
    Place, ///< … one kind, and are the only ones left in sections with one heading.
};

struct AnswerMove
{
    int from = -1; ///< Index in the old form's fields.
    int to = -1;   ///< In the new one's.
    MovedBy by = MovedBy::Id;
    bool operator==(const AnswerMove &) const = default;
};

/// An answer, or the part of it, that the new form takes nowhere.
struct KeptAnswer
{
    int from = -1;
    QString label; ///< Of its field.
    QString text;  ///< To copy; tasks as lines of Markdown.
    bool operator==(const KeptAnswer &) const = default;
};

/// Answers of one form in another.
struct MovedAnswers
{
    QList<Value> given;      ///< By field of the new form.
    QList<AnswerMove> moves; ///< Of the answers that went over, in the order of the old form.
    QList<KeptAnswer> kept;  ///< In the same order.
};

/// Moves given answers to another version of a form: by id, then by label, then by place; each field takes one. Nothing is lost: what the
/// new form has no place for, or would change, is kept as text. `given` is by field of `from`, and normalized for it.
MovedAnswers moveAnswers(const FormDefinition &from, const QList<Value> &given, const FormDefinition &to);

} // namespace waybill
