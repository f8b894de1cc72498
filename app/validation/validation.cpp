#include "app/validation/validation.h"

#include "app/template/templatewords.h"
#include "app/validation/finding.h"
#include "app/validation/rulerunner.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace waybill {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Validation)
};

/// Whether the title is no more than the template's own, which only begins one.
bool isOnlyBegun(const Field &field, const QString &title)
{
    return field.derived.isEmpty() && isTitleStart(field.prefill) && title.trimmed() == field.prefill.trimmed();
}

/// For a checklist its tasks, so that patterns can look at them.
QString searchedText(const Value &value)
{
    const auto *tasks = std::get_if<Tasks>(&value);
    if (!tasks)
        return textOf(value);
    QStringList lines;
    for (const Task &task : *tasks)
        lines.append(task.text);
    return lines.join(QLatin1Char('\n'));
}

bool isInForce(const Rule &rule, const FormSnapshot &snapshot)
{
    const qsizetype count = snapshot.values.size();
    const auto known = [count](int field) { return field >= 0 && field < count; };
    return (isOfWhole(rule.kind) || (known(rule.field) && snapshot.exists.at(rule.field)))
        && std::all_of(rule.when.cbegin(), rule.when.cend(), [&known](const Condition &condition) { return known(condition.field); })
        && holds(rule.when, snapshot.values);
}

/// Whether the workflow looks at a rule for these facts: Passed if it does, NotApplicable if not, NotChecked (with why) where that is not
/// known.
std::pair<CheckState, QString> stateOfCases(const Rule &rule, const Facts &facts)
{
    std::pair<CheckState, QString> state{CheckState::Passed, QString()};
    for (const FactCondition &condition : rule.cases) {
        const Fact fact = facts.fact(condition.fact);
        if (!fact.checked)
            state = {CheckState::NotChecked, fact.evidence};
        else if (condition.values.contains(plainText(fact.value)) == condition.negated)
            return {CheckState::NotApplicable, QString()};
    }
    return state;
}

/// Kinds that look at the answer have nothing to say of one that is not there, and have not seen that it is fine either.
bool looksAtAnswer(const RuleKind &kind)
{
    return !isOfWhole(kind) && !std::holds_alternative<RequiredRule>(kind) && !std::holds_alternative<TasksRule>(kind);
}

Problem problemOf(const Rule &rule, const Finding &found, const RuleInput &input)
{
    Problem problem;
    problem.field = input.field.id;
    problem.rule = rule.id;
    problem.severity = rule.severity;
    problem.message = withPlaces(rule.message, found, input.snapshot);
    // Boxes that nobody has looked at yet are still to be ticked, like an answer that is still to be given.
    const auto *tasks = std::get_if<TasksRule>(&rule.kind);
    problem.missing =
        found.missing || (tasks && (tasks->allTicked || tasks->minimumTicked > 0) && input.snapshot.given.at(rule.field).index() == 0);
    problem.line = found.line;
    problem.part = found.part;
    problem.unfinished = found.unfinished;
    // A checklist has no text form that a fix could write.
    const bool fixable = found.fixedAnswer && !rule.fixLabel.isEmpty() && !std::holds_alternative<ChecklistKind>(input.field.kind);
    if (fixable)
        problem.fix = Fix{withPlaces(rule.fixLabel, found, input.snapshot), {{input.field.id, *found.fixedAnswer}}};
    return problem;
}

} // namespace

bool RuleInput::isBlank() const
{
    return waybill::isBlank(value) || (value.index() == 1 && QStringView(text).trimmed().isEmpty());
}

int RuleInput::lineNumber(int line) const
{
    const bool manyLines = std::holds_alternative<ParagraphKind>(field.kind) || std::holds_alternative<ChecklistKind>(field.kind);
    return manyLines ? line + 1 : 0;
}

AnswerPart RuleInput::words(int line, qsizetype begin, qsizetype length) const
{
    const bool tasks = std::holds_alternative<ChecklistKind>(field.kind);
    return {length > 0 ? AnswerPart::Of::Words : AnswerPart::Of::Whole, tasks ? line : 0, int(begin), int(length)};
}

QString RuleInput::otherText(int other) const
{
    return other >= 0 && other < snapshot.values.size() && snapshot.exists.at(other) ? searchedText(snapshot.values.at(other)) : QString();
}

Outcome evaluate(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context)
{
    AnswerKeeper whole(std::numeric_limits<qsizetype>::max());
    return evaluate(rule, snapshot, context, whole);
}

Outcome evaluate(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context, AnswerKeeper &keeper)
{
    static const Field noField;
    static const Value noValue;
    Outcome outcome;
    outcome.rule = rule.id;
    outcome.severity = rule.severity;
    outcome.reason = rule.reason;
    if (!isInForce(rule, snapshot))
        return outcome;
    if (const auto [state, why] = stateOfCases(rule, context.facts); state != CheckState::Passed) {
        outcome.state = state;
        outcome.label = withPlaces(rule.label, Finding(), snapshot, true);
        outcome.evidence = why.isEmpty() && state == CheckState::NotChecked ? ValidationText::tr("not looked up") : why;
        return outcome;
    }
    const bool whole = rule.field < 0 || !snapshot.exists.at(rule.field);
    const Value &value = whole ? noValue : snapshot.values.at(rule.field);
    const Field &field = whole ? noField : snapshot.definition->fields.at(rule.field);
    const RuleInput input{rule.field, field, value, searchedText(value), snapshot, context, keeper};
    const Found found = std::visit([&input](const auto &kind) { return find(kind, input); }, rule.kind);
    const bool nothingSeen = looksAtAnswer(rule.kind) && input.isBlank();
    outcome.state = found ? found->state : nothingSeen ? CheckState::NotApplicable : CheckState::Passed;
    const Finding &seen = found ? *found : Finding();
    if (!rule.label.isEmpty())
        outcome.label = withPlaces(rule.label, seen, snapshot, true);
    outcome.evidence = seen.evidence;
    outcome.issue = seen.issue;
    if (outcome.state == CheckState::Found)
        outcome.problem = problemOf(rule, seen, input);
    return outcome;
}

std::optional<Problem> check(const Rule &rule, const FormSnapshot &snapshot, const ValidationContext &context)
{
    return evaluate(rule, snapshot, context).problem;
}

QList<Problem> checkIssueLimits(const FormSnapshot &snapshot, const QByteArray &body)
{
    QList<Problem> problems;
    const auto add = [&problems](const QString &field, const QString &rule, const QString &message) -> Problem & {
        return problems.emplace_back(Problem{field, rule, Severity::Error, message, false, 0, {}});
    };
    const int field = snapshot.definition->titleField;
    const QString title = issueTitle(snapshot);
    const QString titleId = field < 0 ? QString() : snapshot.definition->fields.at(field).id;
    if (field >= 0 && title.trimmed().isEmpty()) {
        Problem &empty = add(titleId, QStringLiteral("limit.title-empty"), ValidationText::tr("The issue needs a title."));
        empty.missing = true;
        empty.unfinished = !snapshot.definition->fields.at(field).derived.isEmpty();
    }
    if (field >= 0 && !title.isEmpty() && isOnlyBegun(snapshot.definition->fields.at(field), title)) {
        add(titleId, QStringLiteral("limit.title-empty"),
            ValidationText::tr("The title is only “%1” so far; say what the issue is about.").arg(title.trimmed()))
            .missing = true;
    }
    if (characterCount(title) > longestTitle) {
        add(titleId, QStringLiteral("limit.title-length"),
            ValidationText::tr("The title has %n characters; GitHub takes %1.", nullptr, int(characterCount(title))).arg(longestTitle));
    }
    // No text has more characters than bytes, and most have fewer bytes than that.
    if (body.size() > longestFiledBody && characterCount(body) > longestFiledBody) {
        add({}, QStringLiteral("limit.body-length"),
            ValidationText::tr("The issue has %n characters; at most %1 can be filed.", nullptr, int(characterCount(body)))
                .arg(longestFiledBody));
    }
    return problems;
}

QList<Problem> checkAll(const QList<Rule> &rules, const FormSnapshot &snapshot, const ValidationContext &context)
{
    RuleRunner runner(rules, *snapshot.definition);
    runner.reset(snapshot, context);
    return runner.problems();
}

} // namespace waybill
