#include "app/outbox/filing.h"
#include "app/outbox/filingtexts.h"
#include "app/outbox/issuebody.h"

#include <algorithm>

namespace waybill {

// From the issue's number on: reading it back, linking it; and what every step does when GitHub does not answer.

using Phase = FilingRecord::Phase;
using SubIssues = FilingRecord::SubIssues;
using Intent = FilingRecord::Intent;
using End = FilingOutcome::Kind;

namespace {

QString parentText(const RepositoryName &repository, qint64 number)
{
    return QStringLiteral("%1#%2").arg(repository.text()).arg(number);
}

} // namespace

void Filing::found(FilingRecord &record, const Issue &issue) const
{
    if (record.intent == Intent::Drop || record.intent == Intent::Stop)
        record.remarks.append(filingText::filedBeforeStop());
    record.intent = Intent::None;
    record.phase = Phase::ReadBack;
    record.number = issue.number;
    record.issueId = issue.id;
    record.page = issue.page;
    record.question.clear();
    record.sentence = filingText::filed(issue.number);
}

void Filing::readBackEnded(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    const bool gone = outcome.kind == End::Refused && isGone(outcome.status);
    if (gone && record.takenOnWord) {
        record.takenOnWord = false;
        return ask(record, filingQuestion::cannotTell, filingText::noSuchIssue(record.number));
    }
    if (gone) {
        record.remarks.append(filingText::notShown(record.number));
        return afterReadBack(record);
    }
    if (outcome.kind != End::Fine || outcome.issues.isEmpty())
        return troubleAfter(record, outcome, now);
    const Issue &issue = outcome.issues.constFirst();
    if (issue.pullRequest) {
        record.takenOnWord = false;
        return ask(record, filingQuestion::cannotTell, filingText::noSuchIssue(record.number));
    }
    record.issueId = issue.id;
    record.page = issue.page;
    if (record.takenOnWord && !carriesMarker(issue.body, m_id))
        record.remarks.append(filingText::withoutMarker(record.number));
    record.remarks += differences(m_request, bodyToSend(m_request, m_id, record.subIssues == SubIssues::No), issue);
    afterReadBack(record);
}

void Filing::afterReadBack(FilingRecord &record) const
{
    record.readBack = true;
    record.phase = Phase::Done;
    record.sentence = filingText::filed(record.number);
    if (m_request.parent <= 0)
        return;
    const QString parent = parentText(parentRepository(), m_request.parent);
    if (record.subIssues == SubIssues::No)
        record.remarks.append(filingText::parentNamedInBody(parent));
    else if (record.subIssues == SubIssues::NoParent)
        record.remarks.append(filingText::parentLeftOut(parent));
    else if (record.issueId <= 0)
        record.remarks.append(filingText::notLinked(parent, {}));
    else
        record.phase = Phase::Link;
}

void Filing::linkEnded(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (outcome.kind == End::Fine) {
        record.phase = Phase::Done;
    } else if (outcome.kind == End::Refused && outcome.status == 422) {
        // It may be linked already, by a link whose answer was lost: the parent that it has tells.
        record.linkRefused = outcome.message.isEmpty() ? QStringLiteral("422") : outcome.message;
    } else if (outcome.kind == End::Refused && outcome.status != 401 && outcome.help.isEmpty()) {
        record.remarks.append(filingText::notLinked(parentText(parentRepository(), m_request.parent), outcome.message));
        record.phase = Phase::Done;
    } else {
        troubleAfter(record, outcome, now);
    }
}

void Filing::parentRead(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    const bool none = outcome.kind == End::Refused && isGone(outcome.status);
    if (!none && (outcome.kind != End::Fine || outcome.issues.isEmpty()))
        return troubleAfter(record, outcome, now);
    const QString parent = parentText(parentRepository(), m_request.parent);
    record.phase = Phase::Done;
    if (none) {
        record.remarks.append(filingText::notLinked(parent, record.linkRefused));
        return;
    }
    const Issue &has = outcome.issues.constFirst();
    const QString path = QStringLiteral("/%1/issues/%2").arg(parentRepository().text()).arg(m_request.parent);
    const bool sameRepository = has.page.isEmpty() || has.page.path().endsWith(path, Qt::CaseInsensitive);
    if (has.number != m_request.parent || !sameRepository)
        record.remarks.append(filingText::otherParent(parent, has.page.isEmpty() ? QString::number(has.number) : has.page.toString()));
}

bool Filing::waits(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (outcome.kind == End::Limited) {
        record.sentence = filingText::waitsForLimit();
        record.limits += 1;
        // Where GitHub names a time and limits again after it, that time was too short.
        const qint64 least = outcome.retryAt.isValid() && record.limits == 1 ? 1 : m_policy.limitWait << std::min(record.limits - 1, 10);
        record.waitUntil = now.addSecs(least);
        if (outcome.retryAt.isValid())
            record.waitUntil = std::max(record.waitUntil, outcome.retryAt);
        return record.limits <= m_policy.limitTries;
    }
    record.failures += 1;
    record.waitUntil = now.addSecs(std::min(m_policy.retryWait << std::min(record.failures - 1, 20), m_policy.longestRetryWait));
    return record.failures <= m_policy.retries;
}

void Filing::troubleBefore(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    record.help = outcome.help;
    if (outcome.kind == End::Refused) {
        record.phase = Phase::Refused;
        record.sentence = filingText::refused(outcome.message);
        return;
    }
    if (outcome.kind == End::NotSent || !waits(record, outcome, now))
        return ask(record, filingQuestion::confirmAgain, filingText::offline(outcome.message));
    // What was seen before a wait may be different after it.
    record.duplicatesListed = false;
    if (outcome.kind != End::Limited)
        record.sentence = filingText::tryingAgain(outcome.message);
}

void Filing::troubleLooking(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    record.help = outcome.help;
    startLook(record);
    if (outcome.kind == End::Refused || !waits(record, outcome, now))
        ask(record, filingQuestion::cannotLook, filingText::cannotLook(outcome.message));
}

void Filing::troubleAfter(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    record.help = outcome.help;
    const bool refused = outcome.kind == End::Refused || (outcome.kind == End::Fine && outcome.issues.isEmpty());
    if (refused || !waits(record, outcome, now))
        ask(record, filingQuestion::finish, filingText::unfinished(record.number, outcome.message));
}

} // namespace waybill
