#pragma once

#include "app/submit/contractwords.h"
#include "app/validation/dryrun.h"

#include <QJsonObject>

namespace waybill {

/// id, name, commit, date, guide, files (path, blob, template; with a repository also found).
QJsonObject contractJson(const ContractHead &contract, const QList<ComparedFile> &files);

/// path, line, column, code and message: why a contract of a repository's own cannot be used.
QJsonObject brokenJson(const Error &error);

/// verdict ("accepted", "refused", "not checked"), sentence, gate (number of the first that refuses), gates with their checks.
QJsonObject dryRunJson(const DryRun &run);

/// Both, with state, title, detail and what is broken: by which contract a request is checked, and what that comes to.
QJsonObject contractJson(const ContractChoice &choice, const ContractWords &words, const std::optional<DryRun> &run);

} // namespace waybill
