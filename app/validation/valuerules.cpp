#include "app/form/version.h"
#include "app/form/writtentime.h"
#include "app/validation/finding.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace waybill {

namespace {

using Check = DateTimeRule::Check;
using Relation = CompareRule::Relation;

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Validation)
};

bool agrees(Relation relation, const Version &version, const Version &other)
{
    const std::weak_ordering order = version.compare(other);
    switch (relation) {
    case Relation::Greater:
        return order > 0;
    case Relation::Less:
        return order < 0;
    case Relation::Different:
        return order != 0;
    case Relation::TextOrderAgrees:
        // Suffixes are left out: what compares as text reads the three numbers only.
        return (version.numbersText() < other.numbersText()) == (version.compareNumbers(other) < 0);
    case Relation::TextGreater:
        return version.numbersText() > other.numbersText();
    case Relation::TextLess:
        return version.numbersText() < other.numbersText();
    }
    Q_UNREACHABLE();
}

/// Whether more digits behind the last number would do. Behind a 0 none can stand, and a suffix is another matter.
bool mayGrow(Relation relation, Version version, const Version &other)
{
    if (!version.suffix.isEmpty() || version.numbers[2] == 0)
        return false;
    version.numbers[2] = std::numeric_limits<quint64>::max();
    return agrees(relation, version, other);
}

std::optional<Version> neighbour(Relation relation, const Version &other)
{
    if (relation == Relation::Greater)
        return nextVersion(other);
    return relation == Relation::Less ? previousVersion(other) : std::nullopt;
}

bool passes(const DateTimeRule &rule, const ZonedTime &time, const QDateTime &now)
{
    switch (rule.check) {
    case Check::Format:
        return true;
    case Check::NotPast:
        return time.utc >= now;
    case Check::NotSkipped:
        return time.clock != ZonedTime::Clock::Skipped;
    case Check::NotTwice:
        return time.clock != ZonedTime::Clock::Twice;
    case Check::NotWithin:
        return !rule.days.contains(time.local.date().dayOfWeek()) || (rule.from.isValid() && time.local.time() < rule.from);
    case Check::IsStandard:
        return !time.daylight;
    case Check::WithinHours:
        return std::abs(now.msecsTo(time.utc)) <= qint64(rule.hours) * 60 * 60 * 1000;
    case Check::Window: {
        const qint64 ahead = now.msecsTo(time.utc);
        return (!rule.minutesBefore || ahead >= qint64(*rule.minutesBefore) * -60 * 1000)
            && (!rule.minutesAfter || ahead <= qint64(*rule.minutesAfter) * 60 * 1000);
    }
    }
    Q_UNREACHABLE();
}

/// From when on the time lies in the window, on the zone's clock: "12:40 CDT".
QString windowOpens(const DateTimeRule &rule, const ZonedTime &time)
{
    const QDateTime opens = time.utc.addSecs(qint64(rule.minutesAfter.value_or(0)) * -60);
    return opens.addSecs(time.offsetSeconds).toString(QStringLiteral("HH:mm ")) + time.abbreviation;
}

/// The part of the time that has to be another.
AnswerPart partOf(const DateTimeRule &rule, const ZonedTime &time, const DateTimeKind &kind, const QDateTime &now)
{
    const bool clock =
        rule.check == Check::NotSkipped || rule.check == Check::NotTwice || (rule.check == Check::NotWithin && rule.from.isValid());
    const bool today = now.addSecs(time.offsetSeconds).date() == time.local.date();
    const bool moment = rule.check == Check::NotPast || rule.check == Check::WithinHours || rule.check == Check::Window;
    const TimePlace place = clock || (moment && today) ? placeOfHour(time, kind) : placeOfDay(time, kind);
    return {place.length > 0 ? AnswerPart::Of::Words : AnswerPart::Of::Whole, 0, place.begin, place.length};
}

/// What is no time in the field's format, but may be one as people write it: {match} shows how, {fixed} is what was meant.
Finding unreadable(const QString &text, const DateTimeKind &kind, const QDateTime &now)
{
    Finding finding{.value = text, .match = exampleTime(kind, now)};
    finding.unfinished = mayBecomeZonedTime(text, kind) || mayBecomeWrittenTime(text, kind, now);
    if (const QList<TimeReading> readings = readWrittenTime(text, kind, now); !readings.isEmpty()) {
        finding.fixed = readings.constFirst().text;
        finding.fixedAnswer = finding.fixed;
        finding.unfinished = true;
    }
    return finding;
}

QString readingText(const ZonedTime &time)
{
    const QString format = QStringLiteral("HH:mm");
    const QString zoneTime = time.utc.addSecs(time.offsetSeconds).toString(format);
    const QString utc = time.utc.toString(format);
    //: A time in its zone and in UTC: "01:30 CST (UTC−6), which is 07:30 UTC"
    return ValidationText::tr("%1 %2 (%3), which is %4 UTC").arg(zoneTime, time.abbreviation, offsetName(time.offsetSeconds), utc);
}

} // namespace

QDateTime soon(const QDateTime &now)
{
    constexpr qint64 step = 5 * 60;
    const qint64 seconds = now.toSecsSinceEpoch() + 10 * 60;
    return QDateTime::fromSecsSinceEpoch((seconds + step - 1) / step * step, Qt::UTC);
}

Found find(const CompareRule &rule, const RuleInput &input)
{
    const std::optional<Version> version = parseAnyVersion(input.text);
    const std::optional<Version> other = parseAnyVersion(input.otherText(rule.other));
    if (!version || !other)
        return Finding{.state = CheckState::NotApplicable};
    if (agrees(rule.relation, *version, *other))
        return std::nullopt;
    Finding finding{.value = input.text, .unfinished = mayGrow(rule.relation, *version, *other)};
    if (const std::optional<Version> better = neighbour(rule.relation, *other)) {
        finding.fixed = better->text();
        finding.fixedAnswer = finding.fixed;
    }
    return finding;
}

Found find(const DateTimeRule &rule, const RuleInput &input)
{
    const auto *kind = std::get_if<DateTimeKind>(&input.field.kind);
    if (!kind || input.isBlank())
        return std::nullopt;
    const std::optional<ZonedTime> time = readZonedTime(input.text, *kind);
    if (!time && rule.check == Check::Format)
        return unreadable(input.text, *kind, input.context.now);
    Finding finding{.value = input.text};
    if (!time) {
        finding.state = CheckState::NotApplicable;
        return finding;
    }
    if (rule.check == Check::Window) {
        finding.distance = distanceText(time->utc, input.context.now);
        finding.match = windowOpens(rule, *time);
    }
    if (passes(rule, *time, input.context.now)) {
        finding.state = CheckState::Passed;
        return finding;
    }
    finding.reading = readingText(*time);
    finding.part = partOf(rule, *time, *kind, input.context.now);
    if (rule.check == Check::WithinHours)
        finding.count = rule.hours;
    if (rule.check == Check::NotWithin)
        finding.match = QLocale().dayName(time->local.date().dayOfWeek());
    std::optional<QDateTime> better;
    if (rule.check == Check::NotSkipped)
        better = time->utc;
    if (rule.check == Check::NotPast || rule.check == Check::Window)
        better = soon(input.context.now);
    if (rule.check == Check::NotPast || rule.check == Check::WithinHours)
        finding.distance = distanceText(time->utc, input.context.now);
    if (better) {
        finding.fixed = writeZonedTime(*better, *kind);
        finding.fixedAnswer = finding.fixed;
    }
    return finding;
}

Found find(const TasksRule &rule, const RuleInput &input)
{
    const Tasks tasks = tasksOf(input.value);
    if (tasks.size() < rule.minimum)
        return Finding{.count = int(tasks.size()), .part = {AnswerPart::Of::Words, int(tasks.size()) + 1}};
    if (std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return task.done; }) < rule.minimumTicked)
        return Finding{.count = 0, .part = {AnswerPart::Of::Box, 1}};
    const auto isMeant = [&rule](const Task &task) { return rule.only.isEmpty() || rule.only.contains(task.text); };
    const auto wrong = [&](const Task &task) { return task.done ? rule.noneTicked : rule.allTicked && isMeant(task); };
    Finding finding{.count = 0};
    for (int i = 0; i < tasks.size(); ++i) {
        if (!wrong(tasks.at(i)))
            continue;
        finding.match += (finding.count > 0 ? QStringLiteral("; ") : QString()) + tasks.at(i).text;
        if (finding.count++ == 0) {
            finding.value = tasks.at(i).text;
            finding.line = i + 1;
            finding.part = {AnswerPart::Of::Box, i + 1};
        }
    }
    return finding.count > 0 ? Found(finding) : std::nullopt;
}

} // namespace waybill
