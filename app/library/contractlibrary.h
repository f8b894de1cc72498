#pragma once

#include "app/guide/contract.h"

namespace waybill {

// The contracts that came with Waybill. Read when they are first asked for, never at the start.

/// Those for forms with this guide or one that extends it, by file name. One that does not fit the form is an Error: at the built-in
/// template a defect of the build, at a file's a template that has changed.
Result<QList<Contract>> contractsFor(const FormDefinition &definition);

/// The choice of no contract, whatever the repository.
inline constexpr QLatin1String noContract("none");

/// The contract in force by a person's choice, as `--contract` and the Checks tab name it: an id, noContract, or empty for the one made for
/// `repository` ("owner/name", letter case does not count). No value: none is. Code of an id that is not known: contract.unknown.
Result<std::optional<Contract>> chosenContract(const FormDefinition &definition, const QString &choice, const QString &repository);

} // namespace waybill
