#pragma once

#include "app/drafts/draft.h"

#include <optional>

namespace waybill {

/// What became of one field in another version of a template.
struct ChangedField
{
    enum class Kind { Moved, New, Gone, Kept };
    Kind kind = Kind::Moved;
    QString before; ///< What it was called; empty: it was not there.
    QString now;    ///< What it is called, or where its answer is; empty: it is not there any more.
    QString why;    ///< In a few words: what the answer went by, or what is another.
    int field = -1; ///< Index in the form as it is now; -1: it is not there.

    /// All of it in one line.
    QString text() const;
};

/// The template or the guide of a draft as they are now, where that is not as they were when it began.
struct TemplateChange
{
    LoadedForm form;
    MovedAnswers moved;         ///< The draft's answers in it.
    QList<ChangedField> fields; ///< See changedFields.
};

/// Which fields are others in another version of a template, whose answers `moved` are; empty: none is, but guidance or rules may be.
/// Fields are compared by the template's own labels, so that a language makes no difference.
QList<ChangedField> changedFields(const FormDefinition &before, const FormDefinition &now, const MovedAnswers &moved);

/// The draft in another form, with its answers as they were moved there; no step of undo is left.
Draft movedOver(const Draft &before, const LoadedForm &form, const MovedAnswers &moved);

/// The draft in the template that it had (`before`) when its answers were moved to another, where it is `now`. What was answered there
/// since comes along as far as it fits, and the rest is kept beside; then no step of undo is left.
Draft movedBack(Draft before, const Draft &now);

/// No value: they are the same, or are not there any more; the draft has its own.
std::optional<TemplateChange> templateChange(const Draft &draft);

} // namespace waybill
