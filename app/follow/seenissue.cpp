#include "app/follow/seenissue.h"

#include "app/follow/progress.h"
#include "app/follow/verification.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct SeenIssueText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::SeenIssue)
};

QString withoutBrackets(QString mark)
{
    if (mark.startsWith(u'['))
        mark.remove(0, 1);
    if (mark.endsWith(u']'))
        mark.chop(1);
    return mark.trimmed();
}

SeenIssue::Outcome seenOutcome(const Progress &progress, const QList<CourseStep> &course, const QString &well)
{
    using Outcome = SeenIssue::Outcome;
    switch (progress.state) {
    case Progress::State::Unmarked:
    case Progress::State::Waiting:
        return Outcome::Open;
    case Progress::State::NotPickedUp:
    case Progress::State::Late:
        return Outcome::Stuck;
    case Progress::State::UnderWay:
        return Outcome::AtWork;
    case Progress::State::Closed:
        return Outcome::Closed;
    case Progress::State::Ended:
        break;
    }
    const bool goesOn = progress.step >= 0 && course.at(progress.step).minutes > 0;
    if (well.isEmpty() ? goesOn : progress.mark.compare(well.trimmed(), Qt::CaseInsensitive) == 0)
        return Outcome::Well;
    // Half-way it was closed by a person.
    return goesOn ? Outcome::Closed : Outcome::Ill;
}

} // namespace

QString seenText(const SeenIssue &seen)
{
    if (seen.outcome == SeenIssue::Outcome::Stuck)
        return seen.mark.isEmpty() ? SeenIssueText::tr("Not picked up") : SeenIssueText::tr("%1 · late").arg(seen.mark);
    const bool done = seen.outcome == SeenIssue::Outcome::Well || seen.mark.isEmpty();
    if (done && seen.verified == VerifiedAs::Yes)
        return SeenIssueText::tr("Verified");
    if (done && seen.verified == VerifiedAs::Failed)
        return SeenIssueText::tr("Verification failed");
    if (seen.outcome == SeenIssue::Outcome::Well && seen.toVerify)
        return SeenIssueText::tr("%1 · to verify").arg(seen.mark);
    if (!seen.mark.isEmpty())
        return seen.outcome == SeenIssue::Outcome::Closed ? SeenIssueText::tr("%1 · closed").arg(seen.mark) : seen.mark;
    return seen.open ? SeenIssueText::tr("Filed · open") : SeenIssueText::tr("Filed · closed");
}

SeenIssue seenIssue(const Progress &progress, const Issue &issue, const QList<CourseStep> &course, const QString &well,
                    const QDateTime &now)
{
    return {seenOutcome(progress, course, well), withoutBrackets(progress.mark), issue.open, now.toUTC()};
}

void seeVerified(SeenIssue &seen, const VerifiedBody &body, bool elsewhere)
{
    if (seen.outcome != SeenIssue::Outcome::Well || body.keys.lists.isEmpty())
        return;
    const VerifiedAs as = verifiedAs(body);
    seen.toVerify = elsewhere || as != VerifiedAs::NotKnown;
    if (!elsewhere || as != VerifiedAs::No)
        seen.verified = as;
}

} // namespace waybill
