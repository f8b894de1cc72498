#include "app/form/zonedtime.h"
#include "app/validation/finding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace waybill {

namespace {

using Test = FactRule::Test;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Validation)
};

QDateTime inZone(const QDateTime &moment, const QByteArray &zone)
{
    return zone.isEmpty() ? moment.toUTC() : moment.toTimeZone(QTimeZone(zone));
}

/// As rules compare it.
QString plainText(const Fact::Value &value)
{
    struct Visitor
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool yes) const { return yes ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const QStringList &list) const { return list.join(QStringLiteral("; ")); }
        QString operator()(const QDateTime &moment) const { return moment.toString(Qt::ISODate); }
    };
    return std::visit(Visitor(), value);
}

/// As people read it: a moment as its day in the rule's zone.
QString shownText(const Fact::Value &value, const QByteArray &zone)
{
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return QLocale().toString(inZone(*moment, zone).date(), QLocale::LongFormat);
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(QStringLiteral(", "));
    return plainText(value);
}

bool isEmptyValue(const Fact::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *list = std::get_if<QStringList>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty()) || (list && list->isEmpty());
}

/// The texts to compare with; no value while an answer in them is missing.
std::optional<QStringList> expandedTexts(const FactRule &rule, const FormSnapshot &snapshot)
{
    QStringList texts;
    for (const QString &text : rule.texts) {
        const std::optional<QString> one = expanded(text, snapshot);
        if (!one)
            return std::nullopt;
        texts.append(*one);
    }
    return texts;
}

bool isTicked(const QString &task, const Value &value)
{
    const Tasks tasks = tasksOf(value);
    return std::any_of(tasks.cbegin(), tasks.cend(), [&task](const Task &one) { return one.done && one.text == task; });
}

/// Of a moment; no value where the answer that it is compared with cannot be read.
std::optional<bool> dayPasses(const FactRule &rule, const QDateTime &moment, const RuleInput &input)
{
    const QDate day = inZone(moment, rule.zone).date();
    const QDate today = inZone(input.context.now, rule.zone).date();
    if (rule.test == Test::Today)
        return day == today;
    if (rule.test == Test::NotPast)
        return day >= today;
    const auto *kind = std::get_if<DateTimeKind>(&input.snapshot.definition->fields.at(rule.other).kind);
    const std::optional<ZonedTime> answer = kind ? readZonedTime(input.otherText(rule.other), *kind) : std::nullopt;
    if (!answer)
        return std::nullopt;
    return inZone(answer->utc, rule.zone).date() <= day;
}

/// Whether the fact is as it has to be. No value: the rule has no bearing on a fact like this.
std::optional<bool> passes(const FactRule &rule, const Fact::Value &value, const QStringList &texts, const RuleInput &input)
{
    const auto *number = std::get_if<qint64>(&value);
    const auto *list = std::get_if<QStringList>(&value);
    const auto *moment = std::get_if<QDateTime>(&value);
    const auto isListed = [list](const QString &text) { return list->contains(text, Qt::CaseInsensitive); };
    switch (rule.test) {
    case Test::Is:
        return texts.contains(plainText(value));
    case Test::IsNot:
        return !texts.contains(plainText(value));
    case Test::AtMost:
        return number ? std::optional(*number <= rule.number) : std::nullopt;
    case Test::AtLeast:
        return number ? std::optional(*number >= rule.number) : std::nullopt;
    case Test::Empty:
        return isEmptyValue(value);
    case Test::NotEmpty:
        return !isEmptyValue(value);
    case Test::Has:
        return list ? std::optional(std::all_of(texts.cbegin(), texts.cend(), isListed)) : std::nullopt;
    case Test::Lacks:
        return list ? std::optional(std::none_of(texts.cbegin(), texts.cend(), isListed)) : std::nullopt;
    case Test::Today:
    case Test::NotPast:
    case Test::DayEndsAfter:
        return moment ? dayPasses(rule, *moment, input) : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

Found find(const FactRule &rule, const RuleInput &input)
{
    Finding finding{.state = CheckState::NotApplicable};
    const std::optional<QStringList> texts = expandedTexts(rule, input.snapshot);
    if (!texts || (!rule.tickedTask.isEmpty() && !isTicked(rule.tickedTask, input.value)))
        return finding;
    const Fact fact = input.context.facts.fact(rule.fact);
    finding.evidence = fact.evidence;
    finding.issue = fact.issues.value(0);
    if (!fact.checked) {
        finding.state = CheckState::NotChecked;
        if (finding.evidence.isEmpty())
            finding.evidence = Text::tr("not looked up");
        return finding;
    }
    finding.fact = shownText(fact.value, rule.zone);
    if (finding.evidence.isEmpty())
        finding.evidence = finding.fact.isEmpty() ? Text::tr("none") : finding.fact;
    const bool aboutPresence = rule.test == Test::Empty || rule.test == Test::NotEmpty;
    if (!aboutPresence && std::holds_alternative<std::monostate>(fact.value))
        return finding;
    if (const std::optional<bool> passed = passes(rule, fact.value, *texts, input))
        finding.state = *passed ? CheckState::Passed : CheckState::Found;
    return finding;
}

} // namespace waybill
