#pragma once

#include "app/base/facts.h"
#include "app/form/snapshot.h"
#include "app/guide/contract.h"

#include <optional>

namespace waybill {

/// What a workflow reads off an issue, as facts. A title that is null (not known), or a body (not written yet), leaves its facts unchecked.
Facts readIssue(const QList<Reading> &readings, const QString &title, const QByteArray &body);

/// Facts with those that the contract reads off this request.
Facts withReadings(Facts facts, const std::optional<Contract> &contract, const FormSnapshot &snapshot, const QByteArray &body);

} // namespace waybill
