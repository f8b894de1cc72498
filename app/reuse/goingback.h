#pragma once

#include "app/follow/deliveries.h"
#include "app/guide/afterwards.h"
#include "app/reuse/carryover.h"

namespace waybill {

/// What the guide of a form says of going back; empty: the form knows no way back.
GoingBackKeys goingBackOf(const LoadedForm &form);
/// What it says of looking at what was delivered; without lists: nothing.
VerificationKeys verificationOf(const LoadedForm &form);

/// The field that is offered notes from the request's milestone; -1: none is.
int notesFieldOf(const LoadedForm &form);

/// What can be gone back to from this delivery: those that did not fail and brought a lower version, the last first. Of one version the
/// last request alone. Pure.
QList<PastDelivery> goingBackTargets(const QList<PastDelivery> &deliveries, const PastDelivery &from);

/// The one of these that is taken back: of this number, else what runs now; no value: nothing was delivered.
std::optional<PastDelivery> takenBack(const QList<PastDelivery> &deliveries, qint64 number);

/// The answers of a request that takes `from` back and returns to `to`, as the guide says it (see GoingBackKeys); all else is not answered.
/// What comes from the two requests is read out of their texts as they are. Pure; `now` in any zone.
CarriedAnswers goingBackAnswers(const LoadedForm &form, const PastDelivery &from, const PastDelivery &to, const QDateTime &now);

} // namespace waybill
