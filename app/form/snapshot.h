#pragma once

#include "app/form/value.h"

namespace waybill {

/// All answers at one moment, cheap to copy and safe to hand to another thread.
struct FormSnapshot
{
    FormDefinitionPtr definition;
    QList<Value> given;   ///< By field: what the person answered; monostate where nothing was.
    QList<Value> values;  ///< By field: what counts: the given answer, else the derived one, else the template's own.
    QList<bool> exists;   ///< By field: whether its conditions hold.
    QString server{};     ///< Web address of the server that the request goes to, without a slash at its end; empty: not known.
    QString repository{}; ///< "owner/name"; empty: none is chosen.

    /// The answer that counts, as text. Empty for a field that does not exist now.
    QString text(int field) const { return exists.at(field) ? textOf(values.at(field)) : QString(); }
};

/// A form with these answers (by field; normalized here). Missing entries at the end are unanswered.
FormSnapshot makeSnapshot(const FormDefinitionPtr &definition, const QList<Value> &given);

/// Whether all conditions hold for these answers.
bool holds(const Conditions &conditions, const QList<Value> &values);

/// Whether the field's conditions hold, and its section is not written as a whole; a field that another hides cannot be what makes this
/// one exist.
bool fieldExists(int field, const FormSnapshot &snapshot);

/// Whether the field's section is written as a whole, by its lead (see Field::lead), so that the field does not exist.
bool givesWay(int field, const FormSnapshot &snapshot);

/// Fields with another answer in the two forms, or that are in one alone; the title is none of them, nor is what gives way in one.
QList<int> changedAnswers(const FormSnapshot &before, const FormSnapshot &after);

/// The answer that counts, from the given one and the values of the fields that it depends on.
Value effectiveValue(int field, const FormSnapshot &snapshot);

/// `text` with `{field_id}` replaced by answers, and `{server}` and `{repository}` by where the request goes (unless fields have these
/// ids); std::nullopt when one of them is blank or its field does not exist.
std::optional<QString> expanded(const QString &text, const FormSnapshot &snapshot);

/// The title: the answer of the title field.
QString issueTitle(const FormSnapshot &snapshot);
/// The labels that hold for these answers, in the definition's order.
QStringList issueLabels(const FormSnapshot &snapshot);

} // namespace waybill
