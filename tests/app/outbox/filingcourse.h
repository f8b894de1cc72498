#pragma once

#include "app/outbox/issuebody.h"
#include "tests/app/outbox/filingsample.h"

#include <initializer_list>

namespace waybill::test {

/// One filing, answered step by step.
struct Course
{
    OutboxEntry request = entry();
    FilingRecord record = Filing::confirmed(noon);
    QDateTime now = noon;

    Filing machine() const { return Filing(request); }
    FilingAction next()
    {
        const FilingMove move = machine().next(record, now);
        record = move.record;
        return move.action;
    }
    FilingAction::Kind kind() { return next().kind; }
    void end(const FilingOutcome &outcome)
    {
        const FilingAction action = next();
        record = machine().ended(record, action, outcome, now);
    }
    void end(std::initializer_list<FilingOutcome> outcomes)
    {
        for (const FilingOutcome &outcome : outcomes)
            end(outcome);
    }
    void say(FilingAnswer answer, qint64 number = 0) { record = machine().answered(record, answer, number, now); }
    void stop() { record = machine().stopped(record); }
    void restart() { record = machine().takenUp(record, now); }
    /// A create left, and no answer came; `highest` was the highest number before.
    void loseTheCreate(qint64 highest = 7) { end({fine(), fine({issueOf(highest)}), failing(FilingOutcome::Kind::Unknown, 0)}); }
    /// Filed as #8, and read back.
    void file()
    {
        Issue issue = issueOf(8, bodyToSend(request.request, request.id, false));
        issue.title = request.request.issue.title;
        end({fine(), fine({issueOf(7)})});
        if (request.request.parent > 0)
            end(fine());
        end({fine({issue}), fine({issue}), fine({issue})});
    }
    /// Every number is answered with `status` until something other than a look comes.
    FilingAction::Kind lookThrough(int status = 404, int *looks = nullptr)
    {
        for (int step = 0; step < 1000; ++step) {
            const FilingAction action = next();
            if (action.kind == FilingAction::Kind::Wait) {
                now = action.until;
                continue;
            }
            if (action.kind != FilingAction::Kind::ListNewest && action.kind != FilingAction::Kind::Probe)
                return action.kind;
            if (looks && action.kind == FilingAction::Kind::ListNewest)
                ++*looks;
            record = machine().ended(
                record, action, action.kind == FilingAction::Kind::Probe ? failing(FilingOutcome::Kind::Refused, status) : fine(), now);
        }
        return FilingAction::Kind::Nothing;
    }
    bool asks(QLatin1String question) const { return record.phase == FilingRecord::Phase::Ask && record.question == question; }
};

inline FilingOutcome refused(int status, const QString &message = {}, const QUrl &help = {})
{
    FilingOutcome outcome = failing(FilingOutcome::Kind::Refused, status);
    outcome.message = message;
    outcome.help = help;
    return outcome;
}

inline Issue marked(qint64 number)
{
    return issueOf(number, QStringLiteral("Text.\n\n") + markerOf(entry().id));
}

inline Course withParent()
{
    Course course;
    course.request.request.parent = 5;
    return course;
}

} // namespace waybill::test
