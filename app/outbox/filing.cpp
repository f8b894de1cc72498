#include "app/outbox/filing.h"

#include "app/outbox/filingstages.h"

namespace waybill {

using Phase = FilingRecord::Phase;
using Intent = FilingRecord::Intent;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

namespace {

/// What the person's answers make of a question, or of a refusal.
class FilingReply : public FilingStage
{
public:
    using FilingStage::FilingStage;

    bool isAbout(QLatin1String question) const { return m_record.phase == Phase::Ask && m_record.question == question; }

    /// To `finish`.
    void finish(bool goesOn)
    {
        if (goesOn) {
            m_record.phase = m_record.lookedAround ? Phase::Link : Phase::ReadBack;
        } else {
            m_record.remarks.append(m_record.sentence);
            m_record.phase = Phase::Done;
        }
        m_record.question.clear();
    }

    void itIsThere(qint64 number)
    {
        if (number <= 0 || m_record.phase != Phase::Ask || m_record.question.isEmpty())
            return;
        m_record.number = number;
        m_record.takenOnWord = true;
        m_record.phase = m_entry.readable ? Phase::ReadBack : Phase::Done;
        m_record.question.clear();
    }

    void drop()
    {
        if (!mayExist())
            return FilingStage::drop();
        // It was looked for already, and that could not be told: the person's word ends it. Not before the server must be through.
        if (!m_entry.readable || (m_record.intent == Intent::Drop && isSilent()))
            return FilingStage::drop(true);
        lookFor(Intent::Drop);
    }

    void send()
    {
        if (!m_entry.readable)
            return;
        const bool looks = mayExist() || isAbout(filingQuestion::sendAgain);
        // The person looked: one look more, of Waybill's own, and it goes out. Unless GitHub said once that it was made.
        const bool sends = !isAbout(filingQuestion::cannotLook) && !m_record.madeOnce;
        if (isAbout(filingQuestion::duplicate))
            m_record.ignoredDuplicates += m_record.duplicates;
        if (isAbout(filingQuestion::parentMissing))
            m_record.subIssues = FilingRecord::SubIssues::NoParent;
        if (isAbout(filingQuestion::workflowChanged))
            m_record.filesIgnored = true;
        m_record.confirmedAt = m_now;
        m_record.question.clear();
        m_record.help.clear();
        m_record.duplicatesListed = m_record.filesSame = false;
        m_record.phase = Phase::Duplicates;
        if (looks)
            lookFor(sends ? Intent::Send : Intent::None);
    }

private:
    bool mayExist() const { return isAbout(filingQuestion::cannotTell) || isAbout(filingQuestion::cannotLook); }

    void lookFor(Intent then)
    {
        m_record.intent = then;
        m_record.phase = Phase::Look;
        m_record.cleanLooks = 0;
        startLook();
    }
};

} // namespace

FilingRecord Filing::confirmed(const QDateTime &now)
{
    FilingRecord record;
    record.confirmedAt = now;
    return record;
}

FilingRecord Filing::takenUp(FilingRecord record, const QDateTime &now) const
{
    FilingStage stage(m_entry, m_policy, record, now);
    record.failures = 0;
    record.limits = 0;
    switch (record.phase) {
    case Phase::Duplicates:
        record.duplicatesListed = record.filesSame = false;
        break;
    case Phase::Create:
        if (m_policy.mutation == Mutation::SendAgainAfterRestart) {
            record.phase = Phase::Duplicates;
            record.confirmedAt = now;
        } else {
            stage.search();
        }
        break;
    case Phase::Look:
        stage.startLook();
        if (!record.silentSince.isValid())
            record.silentSince = now;
        break;
    case Phase::Ask:
        if (record.question == filingQuestion::finish) {
            record.phase = record.lookedAround ? Phase::Link : Phase::ReadBack;
            record.question.clear();
        } else if (record.question == filingQuestion::cannotLook) {
            record.phase = Phase::Look;
            record.question.clear();
            stage.startLook();
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
    FilingSearch search(m_entry, m_policy, record, now);
    if (!m_entry.readable) {
        search.ask(
            filingQuestion::cannotTell,
            FilingText::tr("Waybill cannot read this request any more and sends nothing for it. Look on GitHub whether it was filed."));
        return {record, {}};
    }
    // A wait of more than a day is no server's order (see restFailure) but a clock that was wrong.
    if (record.waitUntil.isValid() && now < record.waitUntil && now.addDays(1) >= record.waitUntil)
        return {record, {Kind::Wait, record.waitUntil, 0, {}}};
    record.waitUntil = {};
    FilingAction action;
    switch (record.phase) {
    case Phase::Confirmed:
        record.phase = Phase::Duplicates;
        [[fallthrough]];
    case Phase::Duplicates:
        action = FilingPreparation(m_entry, m_policy, record, now).next();
        break;
    case Phase::Create:
        search.search();
        [[fallthrough]];
    case Phase::Look:
        action = search.next();
        break;
    default:
        action = FilingCompletion(m_entry, m_policy, record, now).next();
        break;
    }
    return {record, action};
}

FilingRecord Filing::ended(FilingRecord record, const FilingAction &action, const FilingOutcome &outcome, const QDateTime &now) const
{
    record.waitUntil = {};
    if (outcome.kind == End::Fine || outcome.kind == End::Refused) {
        record.failures = 0;
        record.limits = 0;
    }
    FilingPreparation before(m_entry, m_policy, record, now);
    FilingSearch search(m_entry, m_policy, record, now);
    FilingCompletion after(m_entry, m_policy, record, now);
    switch (action.kind) {
    case Kind::Nothing:
    case Kind::Wait:
        break;
    case Kind::ListDuplicates:
        before.duplicatesListed(outcome);
        break;
    case Kind::NoteHighest:
        before.highestNoted(outcome);
        break;
    case Kind::ProbeSubIssues:
        before.subIssuesProbed(outcome);
        break;
    case Kind::ProbeParent:
        before.parentProbed(outcome);
        break;
    case Kind::CheckFiles:
        before.filesChecked(outcome);
        break;
    case Kind::Create:
        before.createEnded(outcome);
        break;
    case Kind::ListNewest:
        search.newestListed(outcome);
        break;
    case Kind::Probe:
        search.numberProbed(outcome);
        break;
    case Kind::ReadBack:
        after.readBackEnded(outcome);
        break;
    case Kind::ListDoubles:
        after.doublesListed(outcome);
        break;
    case Kind::Link:
        after.linkEnded(outcome);
        break;
    case Kind::ReadParent:
        after.parentRead(outcome);
        break;
    }
    return record;
}

FilingRecord Filing::answered(FilingRecord record, FilingAnswer answer, qint64 number, const QDateTime &now) const
{
    if (record.phase != Phase::Ask && record.phase != Phase::Refused)
        return record;
    record.failures = 0;
    record.limits = 0;
    record.duplicateBody.clear();
    FilingReply reply(m_entry, m_policy, record, now);
    if (reply.isAbout(filingQuestion::finish))
        reply.finish(answer != FilingAnswer::Drop);
    else if (answer == FilingAnswer::ItIsThere)
        reply.itIsThere(number);
    else if (answer == FilingAnswer::Drop)
        reply.drop();
    else
        reply.send();
    return record;
}

FilingRecord Filing::hastened(FilingRecord record) const
{
    if (record.canHasten())
        record.waitUntil = {};
    return record;
}

FilingRecord Filing::stopped(FilingRecord record) const
{
    switch (record.phase) {
    case Phase::Confirmed:
    case Phase::Duplicates:
        FilingStage(m_entry, m_policy, record, {}).stop();
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

} // namespace waybill
