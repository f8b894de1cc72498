#include "app/outbox/filingoutcome.h"

#include "app/github/repositoryreader.h"

namespace waybill {

FilingOutcome outcomeOf(const RestResult &result)
{
    using Kind = FilingOutcome::Kind;
    FilingOutcome outcome;
    outcome.status = result.answer.status;
    outcome.help = result.help;
    if (result.ok()) {
        outcome.kind = Kind::Fine;
        return outcome;
    }
    outcome.message = result.error->message;
    const int status = outcome.status;
    if (result.delivery == RestResult::Delivery::Unknown) {
        outcome.kind = Kind::Unknown;
    } else if (result.error->code == QLatin1String("github.rate-limit")) {
        outcome.kind = Kind::Limited;
        outcome.retryAt = result.retryAt;
    } else if (result.error->code.startsWith(QLatin1String("auth."))) {
        // No token to send it with: the same as one that is refused.
        outcome.kind = Kind::Refused;
        outcome.status = 401;
    } else if (status >= 300 && status < 500 && status != 408) {
        outcome.kind = Kind::Refused;
    } else {
        outcome.kind = result.delivery == RestResult::Delivery::NotSent && status == 0 ? Kind::NotSent : Kind::Unknown;
    }
    return outcome;
}

FilingOutcome outcomeOf(const Error &error)
{
    using Kind = FilingOutcome::Kind;
    FilingOutcome outcome;
    outcome.message = error.message;
    outcome.kind = error.code == QLatin1String("github.rate-limit") ? Kind::Limited : couldNotAsk(error) ? Kind::Unknown : Kind::Refused;
    if (error.code.startsWith(QLatin1String("auth.")) || error.code == QLatin1String("github.unauthorized"))
        outcome.kind = Kind::Refused;
    return outcome;
}

} // namespace waybill
