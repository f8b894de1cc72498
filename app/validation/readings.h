#pragma once

#include "app/base/facts.h"
#include "app/form/snapshot.h"
#include "app/guide/contract.h"

#include <optional>

namespace waybill {

/// What a workflow reads off an issue, as facts. A body that is null (not written yet) leaves all but those of the title unchecked.
Facts readIssue(const QList<Reading> &readings, const QString &title, const QByteArray &body);

/// Facts with those that the contract reads off this request.
Facts withReadings(Facts facts, const std::optional<Contract> &contract, const FormSnapshot &snapshot, const QByteArray &body);

} // namespace waybill
