#pragma once

#include "app/validation/answerpieces.h"
#include "app/validation/validation.h"

#include <optional>

namespace waybill {

/// What a rule kind found, before words are put to it: most often what is wrong. A null text or a negative count is a place that the kind
/// does not give.
struct Finding
{
    CheckState state = CheckState::Found;
    QString evidence{};
    QString fact{};
    QString value{};
    QString match{};
    int count = -1;
    QString reading{};
    QString distance{};
    QString fixed{};
    qint64 issue = 0;
    int line = 0;
    bool missing = false;
    std::optional<QString> fixedAnswer{}; ///< The whole answer as the fix makes it.
    AnswerPart part{};
    bool unfinished = false; ///< See Problem::unfinished.
};
using Found = std::optional<Finding>; ///< No value: passed, with nothing to say of it.

/// What a kind looks at: the field's answer, and the rest for those that compare.
struct RuleInput
{
    int index;          ///< Of the field; -1 for rules about the request as a whole.
    const Field &field; ///< An empty one for rules about the request as a whole.
    const Value &value;
    QString text; ///< The answer; of a checklist its tasks, one a line.
    const FormSnapshot &snapshot;
    const ValidationContext &context;
    AnswerKeeper &keeper;

    bool isBlank() const;
    /// A 0-based line of `text` from 1; 0 where the answer is one line.
    int lineNumber(int line) const;
    /// A place in such a line, or in a task.
    AnswerPart words(int line, qsizetype begin, qsizetype length) const;
    /// The answer of another field; empty when there is none.
    QString otherText(int other) const;
    /// `text`, or the answer of another field, in pieces: who goes by them, and asks each once, looks at what changed alone.
    const AnswerPieces &lines() const { return keeper.lines(index, text); }
    const AnswerPieces &lines(int other) const { return keeper.lines(other, otherText(other)); }
    const AnswerPieces &blocks() const { return keeper.blocks(index, text); }
};

// One function for each kind; each assumes that the rule is in force.
Found find(const RequiredRule &rule, const RuleInput &input);
Found find(const PatternRule &rule, const RuleInput &input);
Found find(const CompareRule &rule, const RuleInput &input);
Found find(const DateTimeRule &rule, const RuleInput &input);
Found find(const TasksRule &rule, const RuleInput &input);
Found find(const LinkRule &rule, const RuleInput &input);
Found find(const NotExampleRule &rule, const RuleInput &input);
Found find(const NoHeadingRule &rule, const RuleInput &input);
Found find(const ClosedRule &rule, const RuleInput &input);
Found find(const MentionsRule &rule, const RuleInput &input);
Found find(const FactRule &rule, const RuleInput &input);
Found find(const BodyHeadingsRule &rule, const RuleInput &input);

/// A fact as rules compare it.
QString plainText(const Fact::Value &value);

/// The next full five minutes that leave time to file. Rounded, so that the offer does not change with every second.
QDateTime soon(const QDateTime &now);

/// Puts answers and findings into a message or label. A place that the kind does not give stays as it is, or with `ellipsis` becomes one.
QString withPlaces(const QString &text, const Finding &finding, const FormSnapshot &snapshot, bool ellipsis = false);

} // namespace waybill
