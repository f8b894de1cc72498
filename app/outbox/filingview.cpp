#include "app/outbox/filingview.h"

#include "app/base/printable.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace waybill {

namespace {

using Phase = FilingRecord::Phase;
using Kind = FilingView::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::FilingView)
};

Kind kindOf(const FilingStatus &status, const QDateTime &now)
{
    switch (status.record.phase) {
    case Phase::Done:
        return Kind::Done;
    case Phase::Dropped:
        return Kind::Dropped;
    case Phase::Refused:
        return status.elsewhere ? Kind::Elsewhere : Kind::Refused;
    case Phase::Ask:
        return status.elsewhere ? Kind::Elsewhere : Kind::Question;
    default:
        break;
    }
    if (status.elsewhere)
        return Kind::Elsewhere;
    if (!status.running)
        return Kind::Paused;
    return status.record.waitUntil.isValid() && status.record.waitUntil > now ? Kind::Waiting : Kind::Running;
}

/// What filingQuestion's codes ask. One that is not known here may have been sent: every answer is open then.
QString headingOfQuestion(const FilingRecord &record)
{
    const QHash<QString, QString> headings{
        {filingQuestion::duplicate, Text::tr("There is an open request with this title")},
        {filingQuestion::confirmAgain, Text::tr("Is it still right to send this?")},
        {filingQuestion::parentMissing, Text::tr("The parent issue is not there")},
        {filingQuestion::workflowChanged, Text::tr("The workflow changed")},
        {filingQuestion::sendAgain, Text::tr("Send it once more?")},
        {filingQuestion::cannotTell, Text::tr("Was it filed?")},
        {filingQuestion::cannotLook, Text::tr("Was it filed?")},
        {filingQuestion::finish, Text::tr("Filed as #%1, but not finished").arg(record.number)},
    };
    return headings.value(record.question, Text::tr("This needs your answer"));
}

QString headingOf(Kind kind, const FilingRecord &record, const QString &repository)
{
    switch (kind) {
    case Kind::Running:
        return Text::tr("Submitting to %1").arg(repository);
    case Kind::Waiting:
        return Text::tr("Waiting to submit to %1").arg(repository);
    case Kind::Paused:
        return Text::tr("Not settled yet");
    case Kind::Elsewhere:
        return Text::tr("Another Waybill has this request in hand");
    case Kind::Done:
        return record.number > 0 ? Text::tr("Filed as #%1").arg(record.number) : Text::tr("Filed");
    case Kind::Refused:
        return Text::tr("Not filed");
    case Kind::Dropped:
        return Text::tr("Dropped");
    case Kind::Question:
        break;
    }
    return headingOfQuestion(record);
}

/// What the record's own sentence does not say while something is still to come.
QString existenceOf(const FilingRecord &record, Kind kind)
{
    const bool said = !record.sentence.isEmpty() && (kind == Kind::Question || kind == Kind::Refused || kind == Kind::Dropped);
    if (said || kind == Kind::Done || kind == Kind::Elsewhere)
        return {};
    if (record.number > 0)
        return Text::tr("The issue exists: #%1.").arg(record.number);
    if (kind == Kind::Refused)
        return Text::tr("There is no issue. Your answers are still in the form.");
    if (record.creates > 0 || record.phase == Phase::Create || record.phase == Phase::Look)
        return Text::tr("It is not known yet whether the issue exists. It is never sent twice by itself.");
    return Text::tr("No issue exists yet.");
}

/// How many steps are behind this record: rivals, create, read back, link.
int stepsBehind(const FilingRecord &record)
{
    switch (record.phase) {
    case Phase::Confirmed:
    case Phase::Duplicates:
        return 0;
    case Phase::Create:
    case Phase::Look:
        return 1;
    case Phase::ReadBack:
        return 2;
    case Phase::Link:
        return 3;
    case Phase::Done:
        return 4;
    default: // It waits for the person: how far it came is in what it knows.
        break;
    }
    return record.number > 0 ? 2 : record.creates > 0 || record.question == filingQuestion::cannotTell ? 1 : 0;
}

QList<FilingStep> stepsOf(const FilingRecord &record, Kind kind, bool withParent)
{
    QStringList texts{
        Text::tr("Look for an open request with the same title"),
        record.phase == Phase::Look ? Text::tr("Create the issue: look whether it is there") : Text::tr("Create the issue"),
        Text::tr("Read it back and compare"),
    };
    if (withParent || record.phase == Phase::Link)
        texts += Text::tr("Link it to its parent issue");
    const int behind = stepsBehind(record);
    const bool stopped = kind == Kind::Question || kind == Kind::Paused || kind == Kind::Dropped;
    QList<FilingStep> steps;
    for (int i = 0; i < int(texts.size()); ++i) {
        const auto here = kind == Kind::Refused ? FilingStep::State::Refused
            : stopped                           ? FilingStep::State::Stopped
                                                : FilingStep::State::Now;
        steps.append({texts.at(i), i < behind ? FilingStep::State::Done : i == behind ? here : FilingStep::State::ToDo});
    }
    return steps;
}

/// What it was filed with, each part ticked unless the issue lacks it. Of a record of an earlier version only the remarks are known: where
/// there is one, nothing is ticked.
QList<FilingStep> filedOf(const FilingStatus &status)
{
    using State = FilingStep::State;
    const FilingRecord &record = status.record;
    const OutboxRequest &request = status.request;
    const bool asSent = record.remarks.isEmpty();
    const auto stateOf = [&](const QString &part) {
        return asSent || (record.compared && !record.leftOut.contains(part)) ? State::Done : State::Stopped;
    };
    QList<FilingStep> steps{asSent ? FilingStep{Text::tr("Read back: as it was sent"), State::Done}
                                   : FilingStep{Text::tr("Read back: not as it was sent"), State::Stopped}};
    for (const State state : {State::Done, State::Stopped}) {
        const auto ofState = [&](const QStringList &names, const QString &kind) {
            QStringList found;
            std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                         [&](const QString &name) { return stateOf(kind + name) == state; });
            return found;
        };
        if (const QStringList labels = ofState(request.issue.labels, QStringLiteral("label ")); !labels.isEmpty())
            steps.append({Text::tr("%n label(s): %1", nullptr, int(labels.size())).arg(enumeration(labels)), state});
        if (const QStringList people = ofState(request.issue.assignees, QStringLiteral("assignee ")); !people.isEmpty())
            steps.append({Text::tr("Assigned to %1").arg(enumeration(people)), state});
        if (!request.milestoneTitle.isEmpty() && stateOf(QStringLiteral("milestone")) == state)
            steps.append({Text::tr("Milestone %1").arg(request.milestoneTitle), state});
        if (request.parent > 0 && record.subIssues != FilingRecord::SubIssues::NoParent && stateOf(QStringLiteral("parent")) == state)
            steps.append({Text::tr("Part of #%1").arg(request.parent), state});
    }
    return steps;
}

FilingQuestion questionOf(const FilingRecord &record)
{
    const QString drop = Text::tr("Do not file it");
    const QString leave = Text::tr("Leave it: send nothing");
    const QString isThere = Text::tr("It is there");
    const QHash<QString, FilingQuestion> questions{
        {filingQuestion::duplicate, {Text::tr("Send anyway"), {}, drop}},
        {filingQuestion::confirmAgain, {Text::tr("Send now"), {}, drop}},
        {filingQuestion::parentMissing, {Text::tr("Send without a parent"), {}, drop}},
        {filingQuestion::workflowChanged, {Text::tr("Send anyway"), {}, drop}},
        {filingQuestion::sendAgain, {Text::tr("Send again"), {}, drop}},
        {filingQuestion::cannotLook, {Text::tr("Look again"), isThere, leave}},
        {filingQuestion::finish, {Text::tr("Try again"), {}, Text::tr("Leave it as it is")}},
    };
    return questions.value(record.question, {Text::tr("It is not there: send again"), isThere, leave});
}

QString sentenceOf(const FilingStatus &status, Kind kind)
{
    const FilingRecord &record = status.record;
    if (!record.sentence.isEmpty())
        return record.sentence;
    switch (kind) {
    case Kind::Paused:
        return Text::tr("Nothing is being sent for this request now.");
    case Kind::Elsewhere:
        return Text::tr("It goes on there; nothing is sent from here.");
    case Kind::Done:
        return record.remarks.isEmpty() ? Text::tr("The issue is on GitHub, as you confirmed it.")
                                        : Text::tr("The issue is on GitHub, but not everything is as it was sent:");
    case Kind::Question:
        break;
    default:
        return {};
    }
    if (record.question == filingQuestion::duplicate)
        return Text::tr("Another open issue has the same title. Look at it before you send yours.");
    if (record.question == filingQuestion::confirmAgain)
        return Text::tr("Time has passed since you confirmed it. Send it only if it is still wanted.");
    return Text::tr("GitHub did not answer, and the issue was not found. Please look in the repository yourself.");
}

} // namespace

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const bool today = local.date() == now.toLocalTime().date();
    return today ? time : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString countdownText(qint64 seconds)
{
    seconds = qMax<qint64>(0, seconds);
    const qint64 hours = seconds / 3600;
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(hours).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
}

FilingView viewOf(const FilingStatus &status, const QDateTime &now)
{
    FilingView view;
    view.kind = kindOf(status, now);
    view.heading = headingOf(view.kind, status.record, status.request.repository.text());
    view.sentence = sentenceOf(status, view.kind);
    view.existence = existenceOf(status.record, view.kind);
    if (view.kind == Kind::Waiting) {
        // Rounded up: it never says 0:00 while there is still something to wait for.
        const qint64 left = (now.msecsTo(status.record.waitUntil) + 999) / 1000;
        view.wait = Text::tr("Goes on by itself in %1.").arg(countdownText(left));
        view.canTryNow = status.record.canHasten();
    }
    if (view.kind != Kind::Elsewhere)
        view.steps = stepsOf(status.record, view.kind, status.request.parent > 0);
    if (view.kind == Kind::Done)
        view.filed = filedOf(status);
    if (view.kind == Kind::Question)
        view.question = questionOf(status.record);
    else if (view.kind == Kind::Refused)
        view.question = {Text::tr("Try again"), {}, Text::tr("Drop it")};
    return view;
}

} // namespace waybill
