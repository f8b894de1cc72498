#pragma once

#include "app/github/api.h"
#include "app/outbox/filing.h"

namespace waybill {

/// How a call ended, as the machine sees it. When in doubt, Unknown: that costs a look, everything else might cost a second issue.
FilingOutcome outcomeOf(const RestResult &result);
/// Of something that was only read.
FilingOutcome outcomeOf(const Error &error);

template <typename T>
FilingOutcome outcomeOf(const ApiResult<T> &result)
{
    FilingOutcome outcome = outcomeOf(result.rest);
    if (outcome.kind != FilingOutcome::Kind::Fine)
        return outcome;
    if (!result.value) {
        outcome.kind = FilingOutcome::Kind::Unknown;
        return outcome;
    }
    if constexpr (std::is_same_v<T, Issue>)
        outcome.issues = {*result.value};
    else if constexpr (std::is_same_v<T, QList<Issue>>)
        outcome.issues = *result.value;
    return outcome;
}

} // namespace waybill
