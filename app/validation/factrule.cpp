#include "app/base/printable.h"
#include "app/form/zonedtime.h"
#include "app/validation/finding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace waybill {

namespace {

using Test = FactRule::Test;

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Validation)
};

QDateTime inZone(const QDateTime &moment, const QByteArray &zone)
{
    return zone.isEmpty() ? moment.toUTC() : moment.toTimeZone(QTimeZone(zone));
}

/// As people read it: whether it is so, a moment as its day in the rule's zone.
QString shownText(const Fact::Value &value, const QByteArray &zone)
{
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return QLocale().toString(inZone(*moment, zone).date(), QLocale::LongFormat);
    if (const auto *list = std::get_if<QStringList>(&value))
        return enumeration(*list);
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? ValidationText::tr("it is so") : ValidationText::tr("it is not so");
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

/// The last second of a moment's day.
QDateTime dayEnd(const FactRule &rule, const QDateTime &moment)
{
    const QTimeZone zone(rule.zone);
    const QTime last(23, 59, 59);
    switch (rule.dayOf) {
    case FactRule::DayOf::Zone:
        return {moment.toTimeZone(zone).date(), last, zone};
    case FactRule::DayOf::Instant: {
        const int offset = zone.offsetFromUtc(moment);
        return {moment.toOffsetFromUtc(offset).date(), last, Qt::OffsetFromUTC, offset};
    }
    case FactRule::DayOf::Utc:
        return {moment.toUTC().date(), last, zone};
    }
    Q_UNREACHABLE();
}

/// Of a moment; no value where what it is compared with cannot be read.
std::optional<bool> momentPasses(const FactRule &rule, const QDateTime &moment, const Fact::Value &other, const RuleInput &input)
{
    const QDateTime &now = input.context.now;
    const QDate day = inZone(moment, rule.zone).date();
    const QDate today = inZone(now, rule.zone).date();
    const auto *otherMoment = std::get_if<QDateTime>(&other);
    switch (rule.test) {
    case Test::Today:
        return day == today && (!rule.sameOffset || inZone(moment, rule.zone).offsetFromUtc() == inZone(now, rule.zone).offsetFromUtc());
    case Test::NotPast:
        return day >= today;
    case Test::BeforeDayEnd:
        return otherMoment ? std::optional(moment <= dayEnd(rule, *otherMoment)) : std::nullopt;
    case Test::AfterDayStart:
        return otherMoment ? std::optional(moment >= dayEnd(rule, *otherMoment).addSecs(-24 * 60 * 60)) : std::nullopt;
    case Test::AheadAtMost:
        return now.msecsTo(moment) <= rule.number * 60 * 1000;
    case Test::AgoAtMost:
        return moment.msecsTo(now) <= rule.number * 60 * 1000;
    default:
        break;
    }
    const auto *kind = std::get_if<DateTimeKind>(&input.snapshot.definition->fields.at(rule.other).kind);
    const std::optional<ZonedTime> answer = kind ? readZonedTime(input.otherText(rule.other), *kind) : std::nullopt;
    if (!answer)
        return std::nullopt;
    return inZone(answer->utc, rule.zone).date() <= day;
}

/// How two facts stand to each other, as text.
bool textPasses(Test test, const QString &value, const QString &other)
{
    // By code points, as most languages compare strings.
    const int order = value.toStdU32String().compare(other.toStdU32String());
    switch (test) {
    case Test::Equals:
        return order == 0;
    case Test::TextAbove:
        return order > 0;
    case Test::TextBelow:
        return order < 0;
    default:
        return order >= 0;
    }
}

/// Whether the fact is as it has to be. No value: the rule has no bearing on a fact like this.
std::optional<bool> passes(const FactRule &rule, const Fact::Value &value, const Fact::Value &other, const QStringList &texts,
                           const RuleInput &input)
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
    case Test::Matches:
        return rule.pattern.match(plainText(value)).hasMatch();
    case Test::Equals:
    case Test::TextAbove:
    case Test::TextBelow:
    case Test::TextNotBelow:
        return other.index() == 0 ? std::nullopt : std::optional(textPasses(rule.test, plainText(value), plainText(other)));
    case Test::Today:
    case Test::NotPast:
    case Test::DayEndsAfter:
    case Test::BeforeDayEnd:
    case Test::AfterDayStart:
    case Test::AheadAtMost:
    case Test::AgoAtMost:
        return moment ? momentPasses(rule, *moment, other, input) : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Whether nobody gave an answer yet at the rule's field, or ticked what has to be ticked: it is to do then, not wrong.
bool isToDo(const FactRule &rule, const RuleInput &input)
{
    const qsizetype own = &input.field - input.snapshot.definition->fields.constData();
    const bool ofForm = own >= 0 && own < input.snapshot.definition->fields.size();
    if (!ofForm)
        return false;
    if (std::holds_alternative<ChecklistKind>(input.field.kind))
        return rule.test == Test::AtMost && input.snapshot.given.at(own).index() == 0;
    return input.isBlank();
}

/// How far a moment is from now, and a better one for the answer of a datetime field.
void addDistance(Finding &finding, const FactRule &rule, const QDateTime &moment, const RuleInput &input)
{
    finding.distance = distanceText(moment, input.context.now);
    const auto *kind = std::get_if<DateTimeKind>(&input.field.kind);
    if (!kind)
        return;
    const QDateTime opens = moment.addSecs(rule.number * -60).toTimeZone(QTimeZone(kind->zone));
    finding.match = opens.toString(QStringLiteral("HH:mm ")) + QTimeZone(kind->zone).abbreviation(moment);
    finding.fixed = writeZonedTime(soon(input.context.now), *kind);
    finding.fixedAnswer = finding.fixed;
}

} // namespace

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

Found find(const FactRule &rule, const RuleInput &input)
{
    Finding finding{.state = CheckState::NotApplicable};
    const std::optional<QStringList> texts = expandedTexts(rule, input.snapshot);
    if (!texts || (!rule.tickedTask.isEmpty() && !isTicked(rule.tickedTask, input.value)))
        return finding;
    const Fact fact = input.context.facts.fact(rule.fact);
    finding.evidence = fact.evidence;
    finding.issue = fact.issues.value(0);
    const Fact other = rule.with.isEmpty() ? Fact{true, {}, {}, {}} : input.context.facts.fact(rule.with);
    if (!fact.checked || !other.checked) {
        finding.state = CheckState::NotChecked;
        if (fact.checked)
            finding.evidence = other.evidence;
        if (finding.evidence.isEmpty())
            finding.evidence = ValidationText::tr("not looked up");
        return finding;
    }
    finding.fact = shownText(fact.value, rule.zone);
    if (finding.evidence.isEmpty())
        finding.evidence = finding.fact.isEmpty() ? ValidationText::tr("none") : finding.fact;
    const bool aboutPresence = rule.test == Test::Empty || rule.test == Test::NotEmpty;
    if (!aboutPresence && std::holds_alternative<std::monostate>(fact.value))
        return finding;
    if (const std::optional<bool> passed = passes(rule, fact.value, other.value, *texts, input))
        finding.state = *passed ? CheckState::Passed : CheckState::Found;
    finding.missing = rule.ofIssue && finding.state == CheckState::Found && isToDo(rule, input);
    if (rule.test == Test::AheadAtMost || rule.test == Test::AgoAtMost)
        addDistance(finding, rule, std::get<QDateTime>(fact.value), input);
    return finding;
}

} // namespace waybill
