#pragma once

#include "app/validation/answerpieces.h"
#include "app/validation/validation.h"

#include <QHash>

#include <vector>

namespace waybill {

/// Which of a list of rules have to be looked at again after a change. Numbers are places in that list, ascending, each once.
class RuleIndex
{
public:
    RuleIndex() = default;
    RuleIndex(const QList<Rule> &rules, const FormDefinition &definition);

    /// Those that depend on the answers of these fields, be it only for the words of their messages.
    std::vector<int> ofFields(const QList<int> &fields) const;
    std::vector<int> ofFacts(const QStringList &facts) const;
    /// Those that depend on the time of day.
    const std::vector<int> &ofClock() const { return m_clock; }
    /// Those that look at the body as a whole.
    const std::vector<int> &ofBody() const { return m_body; }

private:
    std::vector<std::vector<int>> m_fields;
    QHash<QString, std::vector<int>> m_facts;
    std::vector<int> m_clock;
    std::vector<int> m_body;
};

/// What differs from the answers that a runner looked at last.
struct RuleChange
{
    QList<int> fields{};
    QStringList facts{};
    bool body = false;
    bool clock = false;
};

/// What one step of a runner changed.
struct RuleDifference
{
    QList<int> fields{}; ///< Those with other problems, each once; -1: the request as a whole.
    bool gates = false;  ///< An outcome of the contract is another.
    QList<int> looked{}; ///< Those at which rules were looked at again, in any order and maybe twice.

    bool isEmpty() const { return fields.isEmpty() && !gates; }
};

/// Runs the rules of a guide and of a contract over the answers and keeps what they came to: after a change only the rules that depend on
/// it are looked at. Problems and gates (see dryrun.h) are views of the outcomes. Each thing is said once: a rule of the contract silences
/// those that it replaces, and is silent in the form where a rule of the guide with its id, or one of those that say the same, found
/// something.
class RuleRunner
{
public:
    /// `rules` may come in any order; those of one field and of one gate keep theirs.
    RuleRunner(QList<Rule> rules, const FormDefinition &definition);

    /// Looks at all rules. Comes first.
    void reset(const FormSnapshot &snapshot, const ValidationContext &context);
    RuleDifference update(const RuleChange &change, const FormSnapshot &snapshot, const ValidationContext &context);

    /// Every problem: the fields' in the order of the form, those of the guide first; then those of the request as a whole.
    QList<Problem> problems() const;
    /// Of one field.
    QList<Problem> problems(int field) const;
    /// Those of the guide alone, without what the contract's rules replace and what is said of the place.
    QList<Problem> guideProblems() const;
    /// Of one gate, in order, without what is replaced or not applicable. Of a rule at many fields: what was found, else one that passed.
    QList<Outcome> outcomes(int gate) const;
    /// Whether a required rule of the guide is in force at the field.
    bool isRequired(int field, const FormSnapshot &snapshot) const;
    /// Whether the guide would want something of the person at the field if the answers were these: an answer, where the template has none
    /// of its own, or boxes to tick.
    bool asks(int field, const FormDefinition &definition, const QList<Value> &values) const;

    /// How often a rule was looked at since construction. For tests of what a step costs.
    qint64 looks() const { return m_looks; }

private:
    RuleDifference lookAt(const std::vector<int> &rules, const FormSnapshot &snapshot, const ValidationContext &context);
    void silence(RuleDifference &difference);
    void silencePlace(const std::vector<int> &ofGuide, const std::vector<int> &ofContract);
    void note(RuleDifference &difference, int rule, bool shown) const;
    bool isShown(int rule) const;

    struct Kept
    {
        Outcome outcome;
        bool replaced = false; ///< A rule of the contract found something in its place.
    };
    QList<Rule> m_rules; ///< Those of the guide by field, then those of the contract by gate.
    RuleIndex m_index;
    std::vector<Kept> m_kept;                ///< By rule.
    std::vector<std::vector<int>> m_byField; ///< By field: rules that stand at it.
    AnswerKeeper m_answers;
    bool m_givesWay = false; ///< Some rules are silent where others say more: a contract's, or those of the place.
    qint64 m_looks = 0;
};

} // namespace waybill
