#include "app/outbox/filing.h"
#include "app/outbox/filingtexts.h"
#include "app/outbox/issuebody.h"

#include <algorithm>

namespace waybill {

// After an unknown outcome: looking for the issue, and what follows when it is not there.

using Phase = FilingRecord::Phase;
using Intent = FilingRecord::Intent;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

void Filing::unknown(FilingRecord &record, const QDateTime &now) const
{
    record.phase = Phase::Look;
    record.silentSince = now;
    record.cleanLooks = 0;
    record.lookedAt = {};
    record.sentence = filingText::outcomeUnknown();
    startLook(record);
}

FilingMove Filing::lookForIssue(FilingRecord record, const QDateTime &now) const
{
    // A clock that was turned back tells nothing of the time that passed: it starts anew.
    if (!record.silentSince.isValid() || now < record.silentSince)
        record.silentSince = now;
    if (record.lookedAt.isValid() && now < record.lookedAt)
        record.lookedAt = now;
    const int needed = record.intent == Intent::Send || m_policy.mutation == Mutation::OneHastyLook ? 1 : m_policy.cleanLooks;
    if (!record.listed && record.cleanLooks + 1 >= needed && m_policy.mutation != Mutation::OneHastyLook) {
        QDateTime earliest = record.silentSince.addSecs(m_policy.silence);
        if (record.lookedAt.isValid())
            earliest = std::max(earliest, record.lookedAt.addSecs(m_policy.lookSpacing));
        if (now < earliest) {
            record.waitUntil = earliest;
            return {record, {Kind::Wait, earliest, 0, {}}};
        }
    }
    if (!record.listed)
        return {record, {Kind::ListNewest, {}, 0, {}}};
    return {record, {Kind::Probe, {}, record.highestBefore + 1 + record.probes, {}}};
}

void Filing::newestListed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    if (outcome.kind != End::Fine)
        return troubleLooking(record, outcome, now);
    const Issue *ours = nullptr;
    for (const Issue &issue : outcome.issues) {
        // A copy of the text carries the marker too; it cannot be older than what it was copied from.
        if (carriesMarker(issue.body, m_id) && (!ours || issue.number < ours->number))
            ours = &issue;
    }
    if (ours)
        return found(record, *ours);
    record.listed = true;
    if (record.highestBefore < 0 || m_policy.mutation == Mutation::NoNumberProbes)
        lookEnded(record, now);
}

void Filing::numberProbed(FilingRecord &record, const FilingOutcome &outcome, const QDateTime &now) const
{
    const bool gone = outcome.kind == End::Refused && isGone(outcome.status);
    if (outcome.kind != End::Fine && !gone)
        return troubleLooking(record, outcome, now);
    if (!gone && !outcome.issues.isEmpty() && carriesMarker(outcome.issues.constFirst().body, m_id))
        return found(record, outcome.issues.constFirst());
    record.probes += 1;
    record.misses = gone ? record.misses + 1 : 0;
    record.doubt = record.doubt || (gone && outcome.status != 404);
    if (record.misses >= m_policy.misses || record.probes >= m_policy.probes)
        lookEnded(record, now);
}

void Filing::lookEnded(FilingRecord &record, const QDateTime &now) const
{
    const bool whole = record.misses >= m_policy.misses || m_policy.mutation == Mutation::NoNumberProbes;
    const bool doubt = record.doubt;
    startLook(record);
    if (record.madeOnce)
        return ask(record, filingQuestion::cannotTell, filingText::madeButNotFound());
    if (record.intent == Intent::Send)
        return sendsAgain(record);
    if (!whole || doubt)
        return ask(record, filingQuestion::cannotTell, doubt ? filingText::mayHaveBeenMoved() : filingText::tooMuchToLookThrough());
    record.cleanLooks += 1;
    record.lookedAt = now;
    const int needed = m_policy.mutation == Mutation::OneHastyLook ? 1 : m_policy.cleanLooks;
    if (record.cleanLooks < needed)
        return;
    if (record.intent == Intent::Drop)
        return drops(record);
    if (record.intent == Intent::Stop)
        return ask(record, filingQuestion::sendAgain, filingText::notThereAfterStop());
    if (record.creates >= m_policy.creates || !fresh(record, now))
        return ask(record, filingQuestion::sendAgain, filingText::notThere());
    sendsAgain(record);
}

void Filing::sendsAgain(FilingRecord &record) const
{
    record.phase = Phase::Duplicates;
    record.duplicatesListed = false;
    record.intent = Intent::None;
}

void Filing::drops(FilingRecord &record) const
{
    record.phase = Phase::Dropped;
    record.question.clear();
    record.sentence = filingText::dropped();
}

bool Filing::silent(const FilingRecord &record, const QDateTime &now) const
{
    return record.silentSince.isValid() && record.silentSince.addSecs(m_policy.silence) <= now;
}

FilingRecord Filing::answered(FilingRecord record, FilingAnswer answer, qint64 number, const QDateTime &now) const
{
    if (record.phase != Phase::Ask && record.phase != Phase::Refused)
        return record;
    const QString question = record.phase == Phase::Refused ? QString() : record.question;
    const bool unclear = question == filingQuestion::cannotTell || question == filingQuestion::cannotLook;
    record.failures = 0;
    record.limits = 0;
    if (question == filingQuestion::finish) {
        if (answer == FilingAnswer::Drop) {
            record.remarks.append(record.sentence);
            record.phase = Phase::Done;
        } else {
            record.phase = record.readBack ? Phase::Link : Phase::ReadBack;
        }
        record.question.clear();
        return record;
    }
    if (answer == FilingAnswer::ItIsThere) {
        if (number <= 0 || question.isEmpty())
            return record;
        record.number = number;
        record.takenOnWord = true;
        record.phase = m_readable ? Phase::ReadBack : Phase::Done;
        record.question.clear();
        return record;
    }
    if (answer == FilingAnswer::Drop) {
        if (!unclear) {
            drops(record);
        } else if (!m_readable || (record.intent == Intent::Drop && silent(record, now))) {
            // It was looked for already, and that could not be told: the person's word ends it. Not before the server must be through.
            drops(record);
            record.sentence = filingText::droppedUnseen();
        } else {
            record.intent = Intent::Drop;
            record.phase = Phase::Look;
            record.cleanLooks = 0;
            startLook(record);
        }
        return record;
    }
    if (!m_readable)
        return record;
    record.confirmedAt = now;
    record.question.clear();
    record.help.clear();
    record.duplicatesListed = false;
    if (unclear || question == filingQuestion::sendAgain) {
        record.phase = Phase::Look;
        record.cleanLooks = 0;
        // The person looked: one look more, of Waybill's own, and it goes out. Unless GitHub said once that it was made.
        record.intent = question != filingQuestion::cannotLook && !record.madeOnce ? Intent::Send : Intent::None;
        startLook(record);
        return record;
    }
    if (question == filingQuestion::duplicate)
        record.ignoredDuplicates += record.duplicates;
    if (question == filingQuestion::parentMissing)
        record.subIssues = FilingRecord::SubIssues::NoParent;
    record.phase = Phase::Duplicates;
    return record;
}

} // namespace waybill
