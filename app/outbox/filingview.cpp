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

struct FilingViewText
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
        {filingQuestion::duplicate, FilingViewText::tr("There is an open request with this title")},
        {filingQuestion::confirmAgain, FilingViewText::tr("Is it still right to send this?")},
        {filingQuestion::parentMissing, FilingViewText::tr("The parent issue is not there")},
        {filingQuestion::workflowChanged, FilingViewText::tr("The workflow changed")},
        {filingQuestion::sendAgain, FilingViewText::tr("Send it once more?")},
        {filingQuestion::cannotTell, FilingViewText::tr("Was it filed?")},
        {filingQuestion::cannotLook, FilingViewText::tr("Was it filed?")},
        {filingQuestion::finish, FilingViewText::tr("Filed as #%1, but not finished").arg(record.number)},
    };
    return headings.value(record.question, FilingViewText::tr("This needs your answer"));
}

QString headingOf(Kind kind, const FilingRecord &record, const QString &repository)
{
    switch (kind) {
    case Kind::Running:
        return FilingViewText::tr("Submitting to %1").arg(repository);
    case Kind::Waiting:
        return FilingViewText::tr("Waiting to submit to %1").arg(repository);
    case Kind::Paused:
        return FilingViewText::tr("Not settled yet");
    case Kind::Elsewhere:
        return FilingViewText::tr("Another Waybill has this request in hand");
    case Kind::Done:
        return record.number > 0 ? FilingViewText::tr("Filed as #%1").arg(record.number) : FilingViewText::tr("Filed");
    case Kind::Refused:
        return FilingViewText::tr("Not filed");
    case Kind::Dropped:
        return FilingViewText::tr("Dropped");
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
        return FilingViewText::tr("The issue exists: #%1.").arg(record.number);
    if (kind == Kind::Refused)
        return FilingViewText::tr("There is no issue. Your answers are still in the form.");
    if (record.creates > 0 || record.phase == Phase::Create || record.phase == Phase::Look)
        return FilingViewText::tr("It is not known yet whether the issue exists. It is never sent twice by itself.");
    return FilingViewText::tr("No issue exists yet.");
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
        FilingViewText::tr("Look for an open request with the same title"),
        record.phase == Phase::Look ? FilingViewText::tr("Create the issue: look whether it is there")
                                    : FilingViewText::tr("Create the issue"),
        FilingViewText::tr("Read it back and compare"),
    };
    if (withParent || record.phase == Phase::Link)
        texts += FilingViewText::tr("Link it to its parent issue");
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
    QList<FilingStep> steps{asSent ? FilingStep{FilingViewText::tr("Read back: as it was sent"), State::Done}
                                   : FilingStep{FilingViewText::tr("Read back: not as it was sent"), State::Stopped}};
    for (const State state : {State::Done, State::Stopped}) {
        const auto ofState = [&](const QStringList &names, const QString &kind) {
            QStringList found;
            std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                         [&](const QString &name) { return stateOf(kind + name) == state; });
            return found;
        };
        if (const QStringList labels = ofState(request.issue.labels, QStringLiteral("label ")); !labels.isEmpty())
            steps.append({FilingViewText::tr("%n label(s): %1", nullptr, int(labels.size())).arg(enumeration(labels)), state});
        if (const QStringList people = ofState(request.issue.assignees, QStringLiteral("assignee ")); !people.isEmpty())
            steps.append({FilingViewText::tr("Assigned to %1").arg(enumeration(people)), state});
        if (!request.milestoneTitle.isEmpty() && stateOf(QStringLiteral("milestone")) == state)
            steps.append({FilingViewText::tr("Milestone %1").arg(request.milestoneTitle), state});
        if (request.parent > 0 && record.subIssues != FilingRecord::SubIssues::NoParent && stateOf(QStringLiteral("parent")) == state)
            steps.append({FilingViewText::tr("Part of #%1").arg(request.parent), state});
    }
    return steps;
}

FilingQuestion questionOf(const FilingRecord &record)
{
    const QString drop = FilingViewText::tr("Do not file it");
    const QString leave = FilingViewText::tr("Leave it: send nothing");
    const QString isThere = FilingViewText::tr("It is there");
    const QHash<QString, FilingQuestion> questions{
        {filingQuestion::duplicate, {FilingViewText::tr("Send anyway"), {}, drop}},
        {filingQuestion::confirmAgain, {FilingViewText::tr("Send now"), {}, drop}},
        {filingQuestion::parentMissing, {FilingViewText::tr("Send without a parent"), {}, drop}},
        {filingQuestion::workflowChanged, {FilingViewText::tr("Send anyway"), {}, drop}},
        {filingQuestion::sendAgain, {FilingViewText::tr("Send again"), {}, drop}},
        {filingQuestion::cannotLook, {FilingViewText::tr("Look again"), isThere, leave}},
        {filingQuestion::finish, {FilingViewText::tr("Try again"), {}, FilingViewText::tr("Leave it as it is")}},
    };
    return questions.value(record.question, {FilingViewText::tr("It is not there: send again"), isThere, leave});
}

QString sentenceOf(const FilingStatus &status, Kind kind)
{
    const FilingRecord &record = status.record;
    if (!record.sentence.isEmpty())
        return record.sentence;
    switch (kind) {
    case Kind::Paused:
        return FilingViewText::tr("Nothing is being sent for this request now.");
    case Kind::Elsewhere:
        return FilingViewText::tr("It goes on there; nothing is sent from here.");
    case Kind::Done:
        return record.remarks.isEmpty() ? FilingViewText::tr("The issue is on GitHub, as you confirmed it.")
                                        : FilingViewText::tr("The issue is on GitHub, but not everything is as it was sent:");
    case Kind::Question:
        break;
    default:
        return {};
    }
    if (record.question == filingQuestion::duplicate)
        return FilingViewText::tr("Another open issue has the same title. Look at it before you send yours.");
    if (record.question == filingQuestion::confirmAgain)
        return FilingViewText::tr("Time has passed since you confirmed it. Send it only if it is still wanted.");
    return FilingViewText::tr("GitHub did not answer, and the issue was not found. Please look in the repository yourself.");
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
        view.wait = FilingViewText::tr("Goes on by itself in %1.").arg(countdownText(left));
        view.canTryNow = status.record.canHasten();
    }
    if (view.kind != Kind::Elsewhere)
        view.steps = stepsOf(status.record, view.kind, status.request.parent > 0);
    if (view.kind == Kind::Done)
        view.filed = filedOf(status);
    if (view.kind == Kind::Question)
        view.question = questionOf(status.record);
    else if (view.kind == Kind::Refused)
        view.question = {FilingViewText::tr("Try again"), {}, FilingViewText::tr("Drop it")};
    return view;
}

namespace {

FilingQuestion questionOf(const WriteRecord &record)
{
    const QString drop = FilingViewText::tr("Drop it");
    // Only at the form both can be looked at side by side.
    if (record.question == writeQuestion::conflict)
        return {{}, {}, drop};
    if (record.question == writeQuestion::cannotTell)
        return {FilingViewText::tr("Look again"), {}, FilingViewText::tr("Leave it: send nothing")};
    return {record.question == writeQuestion::sendAgain ? FilingViewText::tr("Send again") : FilingViewText::tr("Try again"), {}, drop};
}

Kind kindOf(const WriteStatus &status, const QDateTime &now)
{
    using WritePhase = WriteRecord::Phase;
    const WriteRecord &record = status.record;
    if (status.closed)
        return record.phase == WritePhase::Done ? Kind::Done : Kind::Dropped;
    if (status.elsewhere)
        return Kind::Elsewhere;
    if (record.phase == WritePhase::Refused)
        return Kind::Refused;
    if (record.phase == WritePhase::Ask)
        return Kind::Question;
    if (!status.running)
        return Kind::Paused;
    return record.waitUntil.isValid() && record.waitUntil > now ? Kind::Waiting : Kind::Running;
}

} // namespace

QString headingOf(const IssueWrite &write)
{
    switch (write.kind) {
    case WriteKind::Comment:
        return FilingViewText::tr("Comment on #%1").arg(write.number);
    case WriteKind::SubIssue:
        return FilingViewText::tr("#%1 as a sub-issue of #%2").arg(write.child).arg(write.number);
    case WriteKind::Edit:
        break;
    }
    return FilingViewText::tr("Change to #%1").arg(write.number);
}

FilingView viewOf(const WriteStatus &status, const QDateTime &now)
{
    const WriteRecord &record = status.record;
    FilingView view;
    view.kind = kindOf(status, now);
    view.heading = headingOf(status.write);
    view.sentence = view.kind == Kind::Elsewhere ? FilingViewText::tr("It goes on there; nothing is sent from here.") : record.sentence;
    if (view.sentence.isEmpty() && view.kind == Kind::Paused)
        view.sentence = FilingViewText::tr("Nothing is being sent for it now.");
    if (view.kind == Kind::Waiting) {
        const qint64 left = (now.msecsTo(record.waitUntil) + 999) / 1000;
        view.wait = FilingViewText::tr("Goes on by itself in %1.").arg(countdownText(left));
        view.canTryNow = record.canHasten();
    }
    if (view.kind == Kind::Question || view.kind == Kind::Refused)
        view.question = questionOf(record);
    return view;
}

} // namespace waybill
