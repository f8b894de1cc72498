#pragma once

#include "app/base/problem.h"
#include "app/guide/contract.h"
#include "app/outbox/outbox.h"

namespace waybill {

/// What stands against sending a request of the outbox now: the errors of the form, of the clock above all, and those that the
/// contract by which it was checked finds without asking GitHub. A late request may be worse than none, so whoever confirms one again is
/// told. A request whose template cannot be opened any more gives an Error: nothing was checked.
Result<QList<Problem>> problemsNow(const OutboxRequest &request, const QDateTime &now);

/// The contract that is kept with a request of the outbox. Nothing where none is, or where its template cannot be opened any more.
std::optional<Contract> contractOf(const OutboxRequest &request);

} // namespace waybill
