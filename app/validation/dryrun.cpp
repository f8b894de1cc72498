#include "app/validation/dryrun.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::DryRun)
};

using State = CheckState;

CheckOutcome outcomeOf(const Rule &rule, const RuleOutcome &seen)
{
    CheckOutcome outcome;
    outcome.state = seen.state;
    outcome.rule = rule.id;
    outcome.label = seen.label;
    outcome.evidence = seen.evidence;
    outcome.severity = rule.severity;
    outcome.problem = seen.problem;
    outcome.replaces = rule.replaces;
    outcome.saidBy = rule.saidBy;
    return outcome;
}

/// A rule at many fields is one check while all is well with it.
void addCheck(QList<CheckOutcome> &checks, const CheckOutcome &check)
{
    if (!checks.isEmpty() && checks.constLast().rule == check.rule) {
        if (check.state == State::Passed)
            return;
        if (checks.constLast().state == State::Passed)
            checks.removeLast();
    }
    checks.append(check);
}

State stateOf(const QList<CheckOutcome> &checks)
{
    const auto any = [&checks](auto &&wanted) { return std::any_of(checks.cbegin(), checks.cend(), wanted); };
    if (any([](const CheckOutcome &check) { return check.state == State::Found && check.severity == Severity::Error; }))
        return State::Found;
    if (any([](const CheckOutcome &check) { return check.state == State::NotChecked; }))
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
};

/// The first error that is not just an answer still to be given, with its gate; null when there is none.
std::pair<const GateOutcome *, const CheckOutcome *> firstStop(const DryRun &run, Counts &counts)
{
    std::pair<const GateOutcome *, const CheckOutcome *> first{nullptr, nullptr};
    for (const GateOutcome &gate : run.gates) {
        for (const CheckOutcome &check : gate.checks) {
            const bool stops = check.severity == Severity::Error;
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

// Singular and plural are told apart here: English has no translation file that would do it.
QString acceptedText(const Counts &counts)
{
    QString text = Text::tr("The workflow would accept this now.");
    if (counts.warnings > 0)
        text += u' '
            + (counts.warnings == 1 ? Text::tr("1 thing is worth a second look.")
                                    : Text::tr("%n things are worth a second look.", nullptr, counts.warnings));
    if (counts.open > 0)
        text += u' '
            + (counts.open == 1 ? Text::tr("1 check that does not stop it could not be made: %1.")
                                : Text::tr("%n checks that do not stop it could not be made: %1.", nullptr, counts.open))
                  .arg(counts.whyUnchecked);
    return text;
}

QString uncheckedText(const Counts &counts)
{
    return (counts.unchecked == 1 ? Text::tr("Whether the workflow would accept this is not known: 1 check could not be made (%1).")
                                  : Text::tr("Whether the workflow would accept this is not known: %n checks could not be made (%1).",
                                             nullptr, counts.unchecked))
        .arg(counts.whyUnchecked);
}

void judge(DryRun &run)
{
    Counts counts;
    const auto [gate, check] = firstStop(run, counts);
    if (check) {
        run.verdict = DryRun::Verdict::Refused;
        run.sentence = Text::tr("The workflow would refuse this at gate “%1”: %2").arg(gate->name, check->problem->message);
    } else if (counts.missing > 0) {
        run.verdict = DryRun::Verdict::Refused;
        run.sentence = counts.missing == 1
            ? Text::tr("Not finished: 1 answer that the workflow wants is missing.")
            : Text::tr("Not finished: %n answers that the workflow wants are missing.", nullptr, counts.missing);
    } else if (counts.unchecked > 0) {
        run.verdict = DryRun::Verdict::NotChecked;
        run.sentence = uncheckedText(counts);
    } else {
        run.verdict = DryRun::Verdict::Accepted;
        run.sentence = acceptedText(counts);
    }
}

bool sameField(const Problem &a, const Problem &b)
{
    return a.field.isEmpty() || b.field.isEmpty() || a.field == b.field;
}

} // namespace

QList<Problem> DryRun::problems() const
{
    QList<Problem> problems;
    for (const GateOutcome &gate : gates) {
        for (const CheckOutcome &check : gate.checks) {
            if (check.problem)
                problems.append(*check.problem);
        }
    }
    return problems;
}

DryRun dryRun(const Contract &contract, const FormSnapshot &snapshot, const QByteArray &body, const ValidationContext &context)
{
    DryRunner runner(contract, *snapshot.definition);
    ValidationContext withBody = context;
    withBody.body = body;
    runner.reset(snapshot, withBody);
    return runner.result();
}

DryRunner::DryRunner(const Contract &contract, const FormDefinition &definition) : m_contract(contract)
{
    for (const Gate &gate : contract.gates)
        m_rules += gate.rules;
    m_index = RuleIndex(m_rules, definition);
    m_outcomes.resize(m_rules.size());
}

void DryRunner::reset(const FormSnapshot &snapshot, const ValidationContext &context)
{
    std::vector<int> all(m_rules.size());
    std::iota(all.begin(), all.end(), 0);
    m_body = context.body;
    lookAt(all, snapshot, context);
    summarize();
}

bool DryRunner::update(const QList<int> &changedFields, const QStringList &changedFacts, const FormSnapshot &snapshot,
                       const ValidationContext &context)
{
    std::vector<int> rules = m_index.ofFields(changedFields);
    const auto add = [&rules](const std::vector<int> &more) { rules.insert(rules.end(), more.begin(), more.end()); };
    add(m_index.ofFacts(changedFacts));
    if (m_body != context.body) {
        m_body = context.body;
        add(m_index.ofBody());
    }
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return lookAt(rules, snapshot, context);
}

bool DryRunner::updateClock(const FormSnapshot &snapshot, const ValidationContext &context)
{
    return lookAt(m_index.ofClock(), snapshot, context);
}

bool DryRunner::lookAt(const std::vector<int> &rules, const FormSnapshot &snapshot, const ValidationContext &context)
{
    bool changed = false;
    for (const int rule : rules) {
        ++m_looks;
        RuleOutcome outcome = evaluate(m_rules.at(rule), snapshot, context);
        if (outcome == m_outcomes[rule])
            continue;
        m_outcomes[rule] = std::move(outcome);
        changed = true;
    }
    if (changed)
        summarize();
    return changed;
}

void DryRunner::summarize()
{
    QSet<QString> replaced;
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i].state == State::Found) {
            for (const QString &rule : m_rules.at(int(i)).replaces)
                replaced.insert(rule);
        }
    }
    DryRun run;
    int next = 0;
    for (const Gate &gate : std::as_const(m_contract.gates)) {
        GateOutcome outcome{gate.id, gate.name, gate.failure, {}, {}};
        for (qsizetype i = 0; i < gate.rules.size(); ++i, ++next) {
            const RuleOutcome &seen = m_outcomes[size_t(next)];
            const Rule &rule = m_rules.at(next);
            const bool silent = seen.state == State::NotApplicable || (seen.state == State::Found && replaced.contains(rule.id));
            if (!silent)
                addCheck(outcome.checks, outcomeOf(rule, seen));
        }
        outcome.state = stateOf(outcome.checks);
        run.gates.append(outcome);
    }
    judge(run);
    m_result = run;
}

MergedProblems merged(const QList<Problem> &form, const DryRun &run)
{
    MergedProblems problems;
    QList<const CheckOutcome *> found;
    for (const GateOutcome &gate : run.gates) {
        for (const CheckOutcome &check : gate.checks) {
            if (check.problem)
                found.append(&check);
        }
    }
    for (const Problem &problem : form) {
        const bool replaced = std::any_of(found.cbegin(), found.cend(), [&problem](const CheckOutcome *check) {
            return check->replaces.contains(problem.rule) && sameField(*check->problem, problem);
        });
        if (!replaced)
            problems.form.append(problem);
    }
    for (const CheckOutcome *check : std::as_const(found)) {
        const bool said = std::any_of(form.cbegin(), form.cend(), [check](const Problem &problem) {
            return (problem.rule == check->rule || check->saidBy.contains(problem.rule)) && sameField(*check->problem, problem);
        });
        if (!said)
            problems.contract.append(*check->problem);
    }
    return problems;
}

} // namespace waybill
