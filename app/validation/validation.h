#pragma once

#include "app/base/facts.h"
#include "app/base/problem.h"
#include "app/form/snapshot.h"
#include "app/guide/rule.h"
#include "app/validation/ruleindex.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace waybill {

/// What rules may look at besides the answers.
struct ValidationContext
{
    QDateTime now;
    Facts facts{};     ///< What was looked up. Rules that need another fact are not checked: they find nothing and do not pass either.
    QByteArray body{}; ///< What would be filed. Null: not written; rules about the body are not checked then.
};

/// What one rule came to.
enum class CheckState {
    Passed,
    Found,         ///< Something is wrong.
    NotChecked,    ///< A fact that it needs is not known.
    NotApplicable, ///< Not for these answers.
};

struct RuleOutcome
{
    CheckState state = CheckState::NotApplicable;
    QString label;                  ///< Rule::label with its places filled.
    QString evidence;               ///< What was seen, or with NotChecked why not. May be empty.
    std::optional<Problem> problem; ///< With Found.
    bool operator==(const RuleOutcome &) const = default;
};

/// Answers that are longer (in UTF-16 units) cannot be filed, which checkIssueLimits says. The kinds that search texts (pattern, link,
/// no-heading, closed, mentions) pass them, so that no answer costs unbounded time.
inline constexpr qsizetype longestSearched = qsizetype{2} * 65536;

/// What one rule says of these answers. Pure.
RuleOutcome evaluate(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context);

/// The same: nothing, or its problem.
/// A blank answer passes all kinds but required and the minimum of tasks. A pattern that runs into the engine's bounds does not match.
/// `Problem::line` is the line of a paragraph or the number of the task, from 1; 0 for one-line answers and for the answer as a whole.
std::optional<Problem> check(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context);

/// GitHub's own bounds, which hold for every form: a title of 1 to 256 and a body of at most 65,536 characters
/// (GitHub's answer: "title is too long (maximum is 256 characters)", PyGithub#1906). Characters are Unicode code points.
/// Rule ids: limit.title-empty (missing; only where the form asks for a title), limit.title-length, limit.body-length.
QList<Problem> checkIssueLimits(const FormSnapshot &snapshot, const QByteArray &body);

/// The problems of all rules at once, in the order of the fields. Pure.
QList<Problem> checkAll(const QList<Rule> &rules, const FormSnapshot &snapshot, const ValidationContext &context);

/// The same as checkAll, kept up to date: after a change only the rules that depend on the changed fields are looked at.
class Validator
{
public:
    explicit Validator(QList<Rule> rules, qsizetype fieldCount);

    /// Looks at all rules. Comes first: it also finds out which fields the rules' texts name.
    void reset(const FormSnapshot &snapshot, const ValidationContext &context);
    /// Looks at the rules that depend on these fields; true when any outcome is another than before.
    bool update(const QList<int> &changedFields, const FormSnapshot &snapshot, const ValidationContext &context);
    /// Looks at the rules that depend on the time of day; true when any outcome is another than before.
    bool updateClock(const FormSnapshot &snapshot, const ValidationContext &context);
    /// Looks at the rules about these facts; true when any outcome is another than before.
    bool updateFacts(const QStringList &changedFacts, const FormSnapshot &snapshot, const ValidationContext &context);

    /// In the order of the fields; the same as checkAll gives.
    QList<Problem> problems() const;
    /// Of one field.
    QList<Problem> problems(int field) const;
    /// Whether a required rule is in force at the field.
    bool isRequired(int field, const FormSnapshot &snapshot) const;

private:
    bool checkRules(const std::vector<int> &rules, const FormSnapshot &snapshot, const ValidationContext &context);

    QList<Rule> m_rules;                            ///< Sorted by field.
    std::vector<std::optional<Problem>> m_outcomes; ///< By rule.
    RuleIndex m_index;
    std::vector<std::vector<int>> m_byField; ///< By field: rules that stand at it.
};

} // namespace waybill
