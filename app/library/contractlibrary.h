#pragma once

#include "app/guide/contract.h"

namespace waybill {

// The contracts that came with Waybill. Read when they are first asked for, never at the start.

/// Those for forms with this guide, by file name. One that does not fit the form is an Error: at the built-in template a defect of the
/// build, at a file's a template that has changed.
Result<QList<Contract>> contractsFor(const FormDefinition &definition);

/// The one made for this repository ("owner/name", letter case does not count). No value: none is known.
Result<std::optional<Contract>> contractFor(const FormDefinition &definition, const QString &repository);

/// By id, as `--contract` and the Checks tab name it. Code of a name that is not known: contract.unknown.
Result<Contract> contractNamed(const FormDefinition &definition, const QString &id);

} // namespace waybill
