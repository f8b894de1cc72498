#include "app/outbox/filingstages.h"

#include <algorithm>

namespace waybill {

using Phase = FilingRecord::Phase;
using Intent = FilingRecord::Intent;

void FilingStage::prepareAgain()
{
    m_record.phase = Phase::Duplicates;
    m_record.duplicatesListed = false;
    m_record.intent = Intent::None;
}

void FilingStage::search()
{
    m_record.phase = Phase::Look;
    m_record.silentSince = m_now;
    m_record.cleanLooks = 0;
    m_record.lookedAt = {};
    m_record.sentence = FilingText::tr("It was sent, and no answer came. Waybill is looking whether it was filed.");
    startLook();
}

void FilingStage::startLook()
{
    m_record.listed = false;
    m_record.probes = 0;
    m_record.misses = 0;
    m_record.doubt = false;
}

void FilingStage::found(const Issue &issue)
{
    if (m_record.intent == Intent::Drop || m_record.intent == Intent::Stop)
        m_record.remarks.append(FilingText::tr("It had been filed before it was stopped. Close it on GitHub if you do not want it."));
    m_record.intent = Intent::None;
    m_record.phase = Phase::ReadBack;
    m_record.number = issue.number;
    m_record.issueId = issue.id;
    m_record.page = issue.page;
    m_record.question.clear();
    sayFiled();
}

void FilingStage::ask(QLatin1String question, const QString &sentence)
{
    m_record.phase = Phase::Ask;
    m_record.question = question;
    m_record.sentence = sentence;
    m_record.waitUntil = {};
}

void FilingStage::stop()
{
    ask(filingQuestion::confirmAgain, FilingText::tr("You stopped it before it was filed. It does not exist on GitHub."));
}

void FilingStage::drop(bool unseen)
{
    m_record.phase = Phase::Dropped;
    m_record.question.clear();
    m_record.sentence = unseen ? FilingText::tr("Dropped. Whether it was filed could not be seen; look on GitHub.")
                               : FilingText::tr("Dropped. It was not filed.");
}

void FilingStage::sayFiled()
{
    m_record.sentence = FilingText::tr("Filed as #%1.").arg(m_record.number);
}

bool FilingStage::isFresh() const
{
    const QDateTime &confirmed = m_record.confirmedAt;
    // A confirmation of the future was given by a clock that was wrong.
    return confirmed.isValid() && confirmed <= m_now && confirmed.secsTo(m_now) <= m_policy.confirmationHolds;
}

bool FilingStage::isSilent() const
{
    return m_record.silentSince.isValid() && m_record.silentSince.addSecs(m_policy.silence) <= m_now;
}

bool FilingStage::waits(const FilingOutcome &outcome)
{
    if (outcome.kind == FilingOutcome::Kind::Limited) {
        m_record.sentence = FilingText::tr("GitHub asks to wait before the next request.");
        m_record.limits += 1;
        // Where GitHub names a time and limits again after it, that time was too short.
        const qint64 least =
            outcome.retryAt.isValid() && m_record.limits == 1 ? 1 : m_policy.limitWait << std::min(m_record.limits - 1, 10);
        m_record.waitUntil = m_now.addSecs(least);
        if (outcome.retryAt.isValid())
            m_record.waitUntil = std::max(m_record.waitUntil, outcome.retryAt);
        return m_record.limits <= m_policy.limitTries;
    }
    m_record.failures += 1;
    m_record.waitUntil = m_now.addSecs(std::min(m_policy.retryWait << std::min(m_record.failures - 1, 20), m_policy.longestRetryWait));
    return m_record.failures <= m_policy.retries;
}

} // namespace waybill
