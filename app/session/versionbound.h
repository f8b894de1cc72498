#pragma once

#include "app/form/snapshot.h"
#include "app/library/templatelibrary.h"

#include <optional>

namespace waybill {

/// Where a field's version has to go from another one: what the form's compare rules whose conditions hold now say, as far as it is about
/// numbers.
struct VersionBound
{
    bool up = true; ///< To a newer version; else to an older one.
    QString than;   ///< The answer of the other field, which is a version.
    bool operator==(const VersionBound &) const = default;

    /// A text that is no version fits nowhere.
    bool admits(const QString &version) const;
};

/// No value: nothing is said of the field's direction, or the other version is not known yet.
std::optional<VersionBound> versionBound(const LoadedForm &form, const FormSnapshot &snapshot, int field);

} // namespace waybill
