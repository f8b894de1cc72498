#pragma once

#include "app/follow/deployments.h"
#include "app/guide/afterwards.h"
#include "app/reuse/carryover.h"

namespace waybill {

/// What the guide of a form says of going back; empty: the form knows no rollback.
RollbackKeys rollbackOf(const LoadedForm &form);
/// What it says of looking at what was deployed; without lists: nothing.
VerificationKeys verificationOf(const LoadedForm &form);

/// What can be gone back to from this deployment: those that did not fail and brought a lower version, the last first. Of one version the
/// last request alone. Pure.
QList<Deployment> rollbackTargets(const QList<Deployment> &deployments, const Deployment &from);

/// The one of these that is taken back: of this number, else what runs now; no value: nothing was deployed.
std::optional<Deployment> takenBack(const QList<Deployment> &deployments, qint64 number);

/// The answers of a request that takes `from` back and returns to `to`, as the guide says it (see RollbackKeys); all else is not answered.
/// What comes from the two requests is read out of their texts as they are. Pure; `now` in any zone.
CarriedAnswers rollbackAnswers(const LoadedForm &form, const Deployment &from, const Deployment &to, const QDateTime &now);

} // namespace waybill
