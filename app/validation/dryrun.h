#pragma once

#include "app/guide/contract.h"
#include "app/validation/validation.h"

namespace waybill {

/// What one rule of a contract came to.
struct CheckOutcome
{
    using State = CheckState;
    State state = State::NotChecked;
    QString rule;
    QString label;                       ///< What was looked at, for people: "Milestone v0.1.0".
    QString evidence;                    ///< What was seen: "closed; 0 open issues"; with NotChecked why not. May be empty.
    Severity severity = Severity::Error; ///< What it is, or would be, if something were wrong.
    std::optional<Problem> problem;      ///< With Found.
    QStringList replaces;                ///< See Rule.
    QStringList saidBy;
    bool operator==(const CheckOutcome &) const = default;
};

struct GateOutcome
{
    QString id;
    QString name;
    QString failure;
    CheckOutcome::State state = CheckOutcome::State::NotChecked; ///< Found only by an error; NotChecked if any rule is.
    QList<CheckOutcome> checks; ///< Without those that are not applicable. Of a rule at many fields: what was found, else one that passed.
    bool operator==(const GateOutcome &) const = default;
};

/// What the workflow would do now.
struct DryRun
{
    enum class Verdict { Accepted, Refused, NotChecked };
    Verdict verdict = Verdict::NotChecked; ///< Refused by an error; NotChecked while a rule that could be one is.
    QString sentence; ///< "The workflow would accept this now." / "It would refuse this at gate “Milestone”: …" / "… could not be checked."
    QList<GateOutcome> gates;
    QList<Problem> problems() const; ///< All found, in order.
    bool operator==(const DryRun &) const = default;
};

/// Runs a contract over the answers. Pure. `body` is what would be filed.
DryRun dryRun(const Contract &contract, const FormSnapshot &snapshot, const QByteArray &body, const ValidationContext &context);

/// The same, kept up to date: after a change only the rules that depend on it are looked at.
class DryRunner
{
public:
    DryRunner(const Contract &contract, const FormDefinition &definition);

    /// Looks at all rules. Comes first.
    void reset(const FormSnapshot &snapshot, const ValidationContext &context);
    /// True when the result is another than before. Rules about the body are looked at when it is another than at the last call.
    bool update(const QList<int> &changedFields, const QStringList &changedFacts, const FormSnapshot &snapshot,
                const ValidationContext &context);
    /// Looks at the rules that depend on the time of day alone.
    bool updateClock(const FormSnapshot &snapshot, const ValidationContext &context);

    const DryRun &result() const { return m_result; }
    /// How often a rule was looked at since construction. For tests of what a step costs.
    qint64 looks() const { return m_looks; }

private:
    bool lookAt(const std::vector<int> &rules, const FormSnapshot &snapshot, const ValidationContext &context);
    void summarize();

    Contract m_contract;
    QList<Rule> m_rules; ///< Of all gates, in order.
    RuleIndex m_index;
    std::vector<RuleOutcome> m_outcomes; ///< By rule.
    QByteArray m_body;
    DryRun m_result;
    qint64 m_looks = 0;
};

/// The form's own problems together with those of a dry run, each thing once: a rule of the contract silences those that it replaces, and
/// is silent where a rule of the guide with its id, or one of those that say the same, found something.
struct MergedProblems
{
    QList<Problem> form;     ///< Of the form that are left.
    QList<Problem> contract; ///< Of the contract that are not said by the form.
};
MergedProblems merged(const QList<Problem> &form, const DryRun &run);

} // namespace waybill
