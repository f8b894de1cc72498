#pragma once

#include "app/base/facts.h"
#include "app/facts/facts.h"
#include "app/session/formsession.h"
#include "app/submit/contractwords.h"
#include "app/validation/dryrun.h"

namespace waybill {

/// One line of the sheet before a request is filed: what was looked at and what was seen.
struct ReviewCheck
{
    enum class State { Fine, Warning, Stop, NotChecked };
    QString id; ///< Stable: "form", "milestone", "labels", "rivals", "contract.schedule" …
    State state = State::NotChecked;
    QString title;    ///< "Milestone v0.1.0"
    QString detail;   ///< "closed, as it has to be; 0 open issues". May be empty.
    QString linkText; ///< "Open #117"; empty: no link.
    QUrl link;
    QString field;           ///< Id of the form's field that mends it; empty: none does.
    bool overridden = false; ///< A warning that the person chose to ignore.
    /// It speaks of what may be the same request: nothing that was said of warnings in general answers for it.
    bool possibleDouble = false;
    bool operator==(const ReviewCheck &) const = default;
};

/// Everything that the sheet and `waybill submit --dry-run` show before anything is sent.
struct SubmitReview
{
    QString repository; ///< "owner/name"; empty: none chosen.
    QString summary;    ///< "[Request] … · 3 labels · milestone v0.1.0"
    QList<ReviewCheck> checks;
    bool canSubmit = false; ///< No Stop, and every Warning and NotChecked is overridden.
    bool operator==(const SubmitReview &) const = default;
};

/// What a review is made from.
struct ReviewSources
{
    const FormSnapshot &snapshot;
    QList<Problem> problems; ///< FormSession::formProblems and leftPlaceholders().
    FormSession::Progress progress;
    const Target &target;
    Facts facts;
    std::optional<DryRun> dryRun; ///< Of the contract in force, if any.
    ContractWords contract;       ///< By which contract that is, and why.
    Host host;                    ///< Of the target.
    bool signedIn = false;        ///< There is a token for the host.
    QString signedInAs;           ///< Login; empty: nobody, or GitHub could not be asked whose token it is.
    QStringList overridden;       ///< Ids of checks that the person chose to ignore.
    QDateTime asOf{};             ///< GitHub is being asked again, and what is known is so old. Invalid: it is not.
};

/// Pure.
SubmitReview reviewOf(const ReviewSources &sources);

} // namespace waybill
