#pragma once

#include "app/facts/facts.h"
#include "app/guide/reusekeys.h"
#include "app/library/templatelibrary.h"

namespace waybill {

/// What became of a field in a request that starts from an earlier one.
struct CarriedField
{
    int field = -1;
    CarryOver how = CarryOver::Keep; ///< Never ByKind.
    Value value;                     ///< Unset: it is asked for anew, or follows from other answers.
    bool operator==(const CarriedField &) const = default;
};

struct CarriedAnswers
{
    QList<Value> given;         ///< By field of the new form.
    QList<CarriedField> fields; ///< In its order: those that the earlier request answered, and those that got an answer here.

    /// By field, what a person has to look at: everything that came without being typed.
    QHash<int, Value> toLookAt() const;
};

/// By field: what the guide says of it, as far as it does; else by kind: what follows from other answers and versions that a repository
/// offers are derived, times and a list of the template's own tasks cleared, all else kept. Constants are cleared: they answer themselves.
/// Never ByKind.
CarryOver carryOver(const Field &field, CarryOver said);
/// What the guide of a form says of its fields, by id.
QHash<QString, FieldReuse> reuseOf(const LoadedForm &form);

/// The answers of `earlier` (maybe another version of the form, or another form) in a new request of `form`. Only what the earlier request
/// showed is taken over. A list that people write and of which the guide says nothing keeps its tasks, without ticks and links, which speak
/// of the earlier request. `offered` by field of `form`: what its repository has; empty where nothing is known of it.
///
/// Versions move on: a field that is offered the latest one of all gets what was published last, or, where nothing is known of the
/// repository, the version that the earlier request went to; the field that a compare rule holds against it gets what is next there: the
/// lowest version with an open milestone, else the highest one that is tagged. Where the latest one is above what the earlier request went
/// to and nothing newer is known, it is the latest one that is still to go out. Where the rule asks for an older version, the person
/// chooses. Pure.
CarriedAnswers carryOver(const LoadedForm &form, const FormSnapshot &earlier, const QHash<int, OfferedVersions> &offered);

} // namespace waybill
