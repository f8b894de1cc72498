#pragma once

#include "app/guide/contract.h"
#include "app/validation/validation.h"

namespace waybill {

/// What one rule of a contract came to.
struct CheckOutcome
{
    enum class State {
        Passed,
        Found,         ///< `problem` says what.
        NotChecked,    ///< A fact that it needs is not known; `evidence` says why.
        NotApplicable, ///< Not for these answers.
    };
    State state = State::NotChecked;
    QString rule;
    QString label;    ///< What was looked at, for people: "Milestone v0.1.0".
    QString evidence; ///< What was seen: "closed; 0 open issues · 4 minutes ago". May be empty.
    std::optional<Problem> problem;
    bool operator==(const CheckOutcome &) const = default;
};

struct GateOutcome
{
    QString id;
    QString name;
    QString failure;
    CheckOutcome::State state = CheckOutcome::State::NotChecked; ///< Found only by an error; NotChecked if any rule is.
    QList<CheckOutcome> checks;                                  ///< Without those that are not applicable.
    bool operator==(const GateOutcome &) const = default;
};

/// What the workflow would do now.
struct DryRun
{
    enum class Verdict { Accepted, Refused, NotChecked };
    Verdict verdict = Verdict::NotChecked;
    QString
        sentence; ///< "The workflow would accept this now." / "It would be refused at gate 3 (milestone): …" / "… could not be checked."
    QList<GateOutcome> gates;
    QList<Problem> problems() const; ///< All found, in order.
    bool operator==(const DryRun &) const = default;
};

/// Runs a contract over the answers. Pure. `body` is what would be filed.
DryRun dryRun(const Contract &contract, const FormSnapshot &snapshot, const QByteArray &body, const ValidationContext &context);

} // namespace waybill
