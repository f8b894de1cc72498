#pragma once

#include "app/form/value.h"

namespace waybill {

/// An answer that somebody else changed to something else than the person who has it open. Of a checklist whose tasks are the template's,
/// each task is an answer.
struct AnswerConflict
{
    int field = -1;
    int task = -1; ///< -1: the whole answer.
    Value opened;
    Value there;
    Value wanted;
};

/// The answers of two people over those that both started from.
struct MergedAnswers
{
    QList<Value> given; ///< By field; where there is a conflict, what is there.
    QList<AnswerConflict> conflicts;
};

/// Three-way, answer by answer: what one of the two changed is taken, what both changed to the same is that, and what both changed to
/// different things is a conflict, which nobody here decides. The lists are by field, as read from bodies; missing entries are unset.
/// Edits of different answers commute.
MergedAnswers mergedAnswers(const FormDefinition &form, const QList<Value> &opened, const QList<Value> &there, const QList<Value> &wanted);

/// Puts what is wanted in the place of what is there.
void takeWanted(QList<Value> &given, const AnswerConflict &conflict, const FormDefinition &form);

/// The same of a plain value; nothing: they conflict.
template <typename T>
std::optional<T> mergedValue(const T &opened, const T &there, const T &wanted)
{
    if (there == opened || there == wanted)
        return wanted;
    return wanted == opened ? std::optional(there) : std::nullopt;
}

/// The same of names in any order and case, which never conflict: what somebody added is there, and what somebody took away is not. In the
/// order of `there`.
QStringList mergedNames(const QStringList &opened, const QStringList &there, const QStringList &wanted);

} // namespace waybill
