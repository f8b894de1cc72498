#include "app/validation/dryrun.h"

#include "app/validation/rulerunner.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct DryRunText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::DryRun)
};

using State = CheckState;

State stateOf(const QList<Outcome> &checks)
{
    const auto any = [&checks](auto &&wanted) { return std::any_of(checks.cbegin(), checks.cend(), wanted); };
    if (any([](const Outcome &check) { return check.state == State::Found && check.severity == Severity::Error; }))
        return State::Found;
    if (any([](const Outcome &check) { return check.state == State::NotChecked; }))
        return State::NotChecked;
    return checks.isEmpty() ? State::NotApplicable : State::Passed;
}

struct Counts
{
    int missing = 0;
    int unchecked = 0; ///< Of rules that could stop the request.
    int open = 0;      ///< Of the others.
    int warnings = 0;
    QString whyUnchecked;
    const Outcome *ours = nullptr; ///< The first error that the workflow would not refuse for.
};

/// The first error that is not just an answer still to be given, with its gate; null when there is none.
std::pair<const GateOutcome *, const Outcome *> firstStop(const DryRun &run, Counts &counts)
{
    std::pair<const GateOutcome *, const Outcome *> first{nullptr, nullptr};
    for (const GateOutcome &gate : run.gates) {
        for (const Outcome &check : gate.checks) {
            const bool stops = check.severity == Severity::Error && gate.ofWorkflow;
            if (!gate.ofWorkflow && check.state == State::Found && check.severity == Severity::Error && !counts.ours)
                counts.ours = &check;
            if (check.state == State::NotChecked) {
                ++(stops ? counts.unchecked : counts.open);
                if (counts.whyUnchecked.isEmpty() || (stops && counts.unchecked == 1))
                    counts.whyUnchecked = check.evidence;
            } else if (check.state == State::Found && !stops) {
                ++counts.warnings;
            } else if (check.state == State::Found && check.problem->missing) {
                ++counts.missing;
            } else if (check.state == State::Found && !first.second) {
                first = {&gate, &check};
            }
        }
    }
    return first;
}

QString acceptedText(const Counts &counts)
{
    QString text = DryRunText::tr("The workflow would accept this now.");
    if (counts.warnings > 0)
        text += u' ' + DryRunText::tr("%n things are worth a second look.", nullptr, counts.warnings);
    if (counts.open > 0)
        text +=
            u' ' + DryRunText::tr("%n checks that do not stop it could not be made: %1.", nullptr, counts.open).arg(counts.whyUnchecked);
    return text;
}

void judge(DryRun &run)
{
    Counts counts;
    const auto [gate, check] = firstStop(run, counts);
    if (check) {
        run.verdict = DryRun::Verdict::Refused;
        run.sentence = DryRunText::tr("The workflow would refuse this at gate “%1”: %2").arg(gate->name, check->problem->message);
    } else if (counts.missing > 0) {
        run.verdict = DryRun::Verdict::Refused;
        run.sentence = DryRunText::tr("Not finished: %n answers that the workflow wants are missing.", nullptr, counts.missing);
    } else if (counts.unchecked > 0) {
        run.verdict = DryRun::Verdict::NotChecked;
        run.sentence = DryRunText::tr("Whether the workflow would accept this is not known: %n checks could not be made (%1).", nullptr,
                                      counts.unchecked)
                           .arg(counts.whyUnchecked);
    } else if (counts.ours) {
        run.verdict = DryRun::Verdict::Accepted;
        run.sentence = DryRunText::tr("The workflow would accept this, but do not file it now: %1").arg(counts.ours->problem->message);
    } else {
        run.verdict = DryRun::Verdict::Accepted;
        run.sentence = acceptedText(counts);
    }
}

} // namespace

QList<Problem> DryRun::problems() const
{
    QList<Problem> problems;
    for (const GateOutcome &gate : gates) {
        for (const Outcome &check : gate.checks) {
            if (check.problem)
                problems.append(*check.problem);
        }
    }
    return problems;
}

DryRun dryRunOf(const Contract &contract, const RuleRunner &runner)
{
    DryRun run;
    for (const Gate &gate : contract.gates) {
        const QList<Outcome> checks = runner.outcomes(int(run.gates.size()));
        const CheckState state = stateOf(checks);
        if (run.stop < 0 && gate.ofWorkflow && state == State::Found)
            run.stop = int(run.gates.size());
        run.gates.append({gate.id, gate.number, gate.name, gate.failure, gate.denial, gate.ofWorkflow, state, checks});
    }
    run.advice = contract.advice;
    if (!run.advice) {
        judge(run);
        return run;
    }
    run.stop = -1;
    run.verdict = DryRun::Verdict::NotChecked;
    run.sentence = DryRunText::tr("Not checked: this repository runs another version of its workflow. What %1 %2 would say is advice.")
                       .arg(contract.name, contract.commit);
    for (GateOutcome &gate : run.gates)
        gate.state = CheckState::NotChecked;
    return run;
}

} // namespace waybill
