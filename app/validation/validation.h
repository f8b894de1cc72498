#pragma once

#include "app/base/facts.h"
#include "app/base/issuelimits.h"
#include "app/base/problem.h"
#include "app/form/snapshot.h"
#include "app/guide/rule.h"

#include <QDateTime>

#include <optional>

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

/// What one rule came to. Problems, gates and rows of a review are views of these.
struct Outcome
{
    CheckState state = CheckState::NotApplicable;
    QString rule;                        ///< Its id.
    Severity severity = Severity::Error; ///< What it is, or would be, if something were wrong.
    QString label;                       ///< Rule::label with its places filled: "Milestone v0.1.0".
    QString evidence;                    ///< What was seen, "closed; 0 open issues"; with NotChecked why not. May be empty.
    std::optional<Problem> problem;      ///< With Found.
    qint64 issue = 0;                    ///< Number of the first issue that was seen; 0: none.
    QString reason;                      ///< Rule::reason.
    bool said = false;                   ///< A rule of the guide says the same in the form, or this one's contract says it better.
    bool operator==(const Outcome &) const = default;
};

/// Answers that are longer (in UTF-16 units) cannot be filed, which checkIssueLimits says. The kinds that search texts (pattern, link,
/// no-heading, closed, mentions) pass them, so that no answer costs unbounded time.
inline constexpr qsizetype longestSearched = 2 * longestBody;

class AnswerKeeper;

/// What one rule says of these answers. Pure. With a `keeper`, for one rule after the other and one change after the other, a long answer
/// costs what changed in it; the rules must stay where they are as long as it lives.
Outcome evaluate(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context);
Outcome evaluate(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context, AnswerKeeper &keeper);

/// The same: nothing, or its problem.
/// A blank answer passes all kinds but required and the minimum of tasks. A pattern that runs into the engine's bounds does not match.
/// `Problem::line` is the line of a paragraph or the number of the task, from 1; 0 for one-line answers and for the answer as a whole.
std::optional<Problem> check(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context);

/// GitHub's own bounds (app/base/issuelimits), which hold for every form.
/// Rule ids: limit.title-empty (missing; only where the form asks for a title; also of one that is only the template's prefix),
/// limit.title-length, limit.body-length.
QList<Problem> checkIssueLimits(const FormSnapshot &snapshot, const QByteArray &body);

/// The problems of all rules at once, in the order of the fields. Pure.
QList<Problem> checkAll(const QList<Rule> &rules, const FormSnapshot &snapshot, const ValidationContext &context);

} // namespace waybill
