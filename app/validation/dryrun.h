#pragma once

#include "app/guide/contract.h"
#include "app/validation/validation.h"

namespace waybill {

class RuleRunner;

struct GateOutcome
{
    QString id;
    QString number;
    QString name;
    QString failure;
    Denial denial = Denial::Named;
    bool ofWorkflow = true;                    ///< See Gate.
    CheckState state = CheckState::NotChecked; ///< Found only by an error; NotChecked if any rule is.
    QList<Outcome> checks;                     ///< See RuleRunner::outcomes.
    bool operator==(const GateOutcome &) const = default;
};

/// What the workflow would do now, as the gates of a contract say it.
struct DryRun
{
    enum class Verdict { Accepted, Refused, NotChecked };
    Verdict verdict = Verdict::NotChecked; ///< Refused by an error; NotChecked while a rule that could be one is.
    QString sentence; ///< "The workflow would accept this now." / "It would refuse this at gate “Milestone”: …" / "… could not be checked."
    bool advice = false; ///< See Contract: nothing passes, and nothing is refused.
    int stop = -1;       ///< The first gate that refuses, be it only for an answer that is still to be given; by index, -1: none.
    QList<GateOutcome> gates;
    QList<Problem> problems() const; ///< All found, in order.
    bool operator==(const DryRun &) const = default;
};

/// The gates of a contract whose rules (see rulesOf) the runner has. Pure.
DryRun dryRunOf(const Contract &contract, const RuleRunner &runner);

} // namespace waybill
