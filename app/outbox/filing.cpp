#include "app/outbox/filing.h"

#include "app/outbox/filingtexts.h"
#include "app/outbox/issuebody.h"

#include <algorithm>

namespace waybill {

using Phase = FilingRecord::Phase;
using SubIssues = FilingRecord::SubIssues;
using Intent = FilingRecord::Intent;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

Filing::Filing(const OutboxEntry &entry, const FilingPolicy &policy)
    : m_id(entry.id), m_request(entry.request), m_readable(entry.readable), m_policy(policy)
{
}

FilingRecord Filing::confirmed(const QDateTime &now)
{
    FilingRecord record;
    record.confirmedAt = now;
    return record;
}

FilingRecord Filing::takenUp(FilingRecord record, const QDateTime &now) const
{
    record.failures = 0;
    record.limits = 0;
    switch (record.phase) {
    case Phase::Duplicates:
        record.duplicatesListed = false;
        break;
    case Phase::Create:
        if (m_policy.mutation == Mutation::SendAgainAfterRestart) {
            record.phase = Phase::Duplicates;
            record.confirmedAt = now;
        } else {
            unknown(record, now);
        }
        break;
    case Phase::Look:
        startLook(record);
        if (!record.silentSince.isValid())
            record.silentSince = now;
        break;
    case Phase::Ask:
        if (record.question == filingQuestion::finish) {
            record.phase = record.readBack ? Phase::Link : Phase::ReadBack;
            record.question.clear();
        } else if (record.question == filingQuestion::cannotLook) {
            record.phase = Phase::Look;
            record.question.clear();
            startLook(record);
        }
        break;
    default:
        break;
    }
    return record;
}

FilingMove Filing::next(FilingRecord record, const QDateTime &now) const
{
    if (record.closed() || record.phase == Phase::Ask || record.phase == Phase::Refused)
        return {record, {}};
    if (!m_readable) {
        ask(record, filingQuestion::cannotTell, filingText::unreadableRequest());
        return {record, {}};
    }
    // A wait of more than a day is no server's order but a clock that was wrong.
    if (record.waitUntil.isValid() && now < record.waitUntil && now.addDays(1) > record.waitUntil)
        return {record, {Kind::Wait, record.waitUntil, 0, {}}};
    record.waitUntil = {};
    switch (record.phase) {
    case Phase::Confirmed:
        record.phase = Phase::Duplicates;
        [[fallthrough]];
    case Phase::Duplicates:
        return beforeCreate(record, now);
    case Phase::Create:
        unknown(record, now);
        [[fallthrough]];
    case Phase::Look:
        return lookForIssue(record, now);
    case Phase::ReadBack:
        return {record, {Kind::ReadBack, {}, record.number, {}}};
    case Phase::Link:
        return {record, {record.linkRefused.isEmpty() ? Kind::Link : Kind::ReadParent, {}, record.number, {}}};
    default:
        return {record, {}};
    }
}

FilingMove Filing::beforeCreate(FilingRecord record, const QDateTime &now) const
{
    if (!fresh(record, now)) {
        ask(record, filingQuestion::confirmAgain, filingText::tooLate());
        return {record, {}};
    }
    if (!record.duplicatesListed)
        return {record, {Kind::ListDuplicates, {}, 0, {}}};
    if (record.highestBefore < 0)
        return {record, {Kind::NoteHighest, {}, 0, {}}};
    if (m_request.parent > 0 && record.subIssues == SubIssues::Unknown)
        return {record, {record.parentProbed ? Kind::ProbeParent : Kind::ProbeSubIssues, {}, m_request.parent, {}}};
    FilingAction create{Kind::Create, {}, 0, m_request.issue};
    create.issue.body = bodyToSend(m_request, m_id, record.subIssues == SubIssues::No);
    if (m_policy.mutation == Mutation::RecordAfterSending)
        return {record, create};
    record.phase = Phase::Create;
    record.sentAt = now;
    record.silentSince = {};
    record.intent = Intent::None;
    record.creates += 1;
    return {record, create};
}

FilingRecord Filing::ended(FilingRecord record, const FilingAction &action, const FilingOutcome &outcome, const QDateTime &now) const
{
    record.waitUntil = {};
    if (outcome.kind == End::Fine || outcome.kind == End::Refused) {
        record.failures = 0;
        record.limits = 0;
    }
    switch (action.kind) {
    case Kind::Nothing:
    case Kind::Wait:
        break;
    case Kind::ListDuplicates:
        duplicatesWereListed(record, outcome, now);
        break;
    case Kind::NoteHighest:
        highestNoted(record, outcome, now);
        break;
    case Kind::ProbeSubIssues:
        subIssuesProbed(record, outcome, now);
        break;
    case Kind::ProbeParent:
        parentProbed(record, outcome, now);
        break;
    case Kind::Create:
        createEnded(record, outcome, now);
        break;
    case Kind::ListNewest:
        newestListed(record, outcome, now);
        break;
    case Kind::Probe:
        numberProbed(record, outcome, now);
        break;
    case Kind::ReadBack:
        readBackEnded(record, outcome, now);
        break;
    case Kind::Link:
        linkEnded(record, outcome, now);
        break;
    case Kind::ReadParent:
        parentRead(record, outcome, now);
        break;
    }
    return record;
}

void Filing::duplicatesWereListed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (outcome.kind != End::Fine)
        return troubleBefore(record, outcome, now);
    QList<qint64> duplicates;
    for (const Issue &issue : outcome.issues) {
        if (carriesMarker(issue.body, m_id))
            return found(record, issue);
        const bool known = m_request.acknowledgedDuplicates.contains(issue.number) || record.ignoredDuplicates.contains(issue.number);
        if (issue.open && !issue.pullRequest && !known && sameTitle(issue.title, m_request.issue.title, m_request.titlePrefixes))
            duplicates.append(issue.number);
    }
    record.duplicatesListed = true;
    record.duplicates = duplicates;
    if (!duplicates.isEmpty())
        ask(record, filingQuestion::duplicate, filingText::duplicates(duplicates));
}

void Filing::highestNoted(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (outcome.kind != End::Fine)
        return troubleBefore(record, outcome, now);
    // A list that lags gives too low a number, which costs probes and nothing else.
    record.highestBefore = 0;
    for (const Issue &issue : outcome.issues)
        record.highestBefore = std::max(record.highestBefore, issue.number);
}

void Filing::subIssuesProbed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (outcome.kind == End::Fine)
        record.subIssues = SubIssues::Yes;
    else if (outcome.kind == End::Refused && isGone(outcome.status))
        record.parentProbed = true;
    else
        troubleBefore(record, outcome, now);
}

void Filing::parentProbed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (outcome.kind == End::Fine) {
        record.subIssues = SubIssues::No;
    } else if (outcome.kind == End::Refused && isGone(outcome.status)) {
        record.parentProbed = false;
        ask(record, filingQuestion::parentMissing, filingText::parentMissing(parentRepository().text(), m_request.parent));
    } else {
        troubleBefore(record, outcome, now);
    }
}

void Filing::createEnded(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (record.phase != Phase::Create) // Only with Mutation::RecordAfterSending.
        record.creates += 1;
    FilingOutcome::Kind kind = outcome.kind;
    if (m_policy.mutation == Mutation::ServerErrorMeansNone && kind == End::Unknown && outcome.status >= 500)
        kind = End::NotSent;
    switch (kind) {
    case End::Fine:
        if (outcome.issues.isEmpty() || outcome.issues.constFirst().number <= 0) {
            record.madeOnce = true;
            return unknown(record, now);
        }
        return found(record, outcome.issues.constFirst());
    case End::Unknown:
        record.madeOnce = record.madeOnce || outcome.status == 201;
        return unknown(record, now);
    case End::NotSent:
    case End::Limited:
    case End::Refused:
        record.creates -= 1;
        record.phase = Phase::Duplicates;
        record.duplicatesListed = false;
        if (record.intent == Intent::Stop)
            return ask(record, filingQuestion::confirmAgain, filingText::stopped());
        FilingOutcome before = outcome;
        before.kind = kind;
        return troubleBefore(record, before, now);
    }
}

FilingRecord Filing::stopped(FilingRecord record) const
{
    switch (record.phase) {
    case Phase::Confirmed:
    case Phase::Duplicates:
        ask(record, filingQuestion::confirmAgain, filingText::stopped());
        break;
    case Phase::Create:
        record.intent = Intent::Stop;
        break;
    case Phase::Look:
        record.intent = record.intent == Intent::Drop ? Intent::Drop : Intent::Stop;
        break;
    default:
        break;
    }
    return record;
}

bool Filing::fresh(const FilingRecord &record, const QDateTime &now) const
{
    // A confirmation of the future was given by a clock that was wrong.
    return record.confirmedAt.isValid() && record.confirmedAt <= now && record.confirmedAt.secsTo(now) <= m_policy.confirmationHolds;
}

RepositoryName Filing::parentRepository() const
{
    return m_request.parentRepository.isEmpty() ? m_request.repository : m_request.parentRepository;
}

} // namespace waybill
