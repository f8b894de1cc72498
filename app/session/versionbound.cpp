#include "app/session/versionbound.h"

#include "app/form/version.h"

namespace waybill {

bool VersionBound::admits(const QString &version) const
{
    const auto it = parseVersion(version);
    const auto other = parseVersion(than);
    if (!it || !other)
        return false;
    const auto order = it->compare(*other);
    return up ? order > 0 : order < 0;
}

std::optional<VersionBound> versionBound(const LoadedForm &form, const FormSnapshot &snapshot, int field)
{
    for (const Rule &rule : form.rules) {
        const auto *compare = std::get_if<CompareRule>(&rule.kind);
        if (!compare || rule.field != field || compare->other < 0)
            continue;
        const bool up = compare->relation == CompareRule::Relation::Greater;
        if ((!up && compare->relation != CompareRule::Relation::Less) || !holds(rule.when, snapshot.values))
            continue;
        const QString than = textOf(snapshot.values.at(compare->other)).trimmed();
        if (parseVersion(than))
            return VersionBound{up, than};
    }
    return {};
}

} // namespace waybill
