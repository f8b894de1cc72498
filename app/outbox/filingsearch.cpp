#include "app/outbox/filingstages.h"
#include "app/outbox/issuebody.h"

#include <algorithm>

namespace waybill {

using Intent = FilingRecord::Intent;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

FilingAction FilingSearch::next()
{
    // A clock that was turned back tells nothing of the time that passed: it starts anew.
    if (!m_record.silentSince.isValid() || m_now < m_record.silentSince)
        m_record.silentSince = m_now;
    if (m_record.lookedAt.isValid() && m_now < m_record.lookedAt)
        m_record.lookedAt = m_now;
    const int needed = m_record.intent == Intent::Send || m_policy.mutation == Mutation::OneHastyLook ? 1 : m_policy.cleanLooks;
    if (!m_record.listed && m_record.cleanLooks + 1 >= needed && m_policy.mutation != Mutation::OneHastyLook) {
        QDateTime earliest = m_record.silentSince.addSecs(m_policy.silence);
        if (m_record.lookedAt.isValid())
            earliest = std::max(earliest, m_record.lookedAt.addSecs(m_policy.lookSpacing));
        if (m_now < earliest) {
            m_record.waitUntil = earliest;
            return {Kind::Wait, earliest, 0, {}};
        }
    }
    if (!m_record.listed)
        return {Kind::ListNewest, {}, 0, {}};
    return {Kind::Probe, {}, m_record.highestBefore + 1 + m_record.probes, {}};
}

void FilingSearch::newestListed(const FilingOutcome &outcome)
{
    if (outcome.kind != End::Fine)
        return trouble(outcome);
    const Issue *ours = nullptr;
    for (const Issue &issue : outcome.issues) {
        // A copy of the text carries the marker too; it cannot be older than what it was copied from.
        if (carriesMarker(issue.body, m_entry.id) && (!ours || issue.number < ours->number))
            ours = &issue;
    }
    if (ours)
        return found(*ours);
    m_record.listed = true;
    if (m_record.highestBefore < 0 || m_policy.mutation == Mutation::NoNumberProbes)
        lookEnded();
}

void FilingSearch::numberProbed(const FilingOutcome &outcome)
{
    const bool gone = isGone(outcome);
    if (outcome.kind != End::Fine && !gone)
        return trouble(outcome);
    if (!gone && !outcome.issues.isEmpty() && carriesMarker(outcome.issues.constFirst().body, m_entry.id))
        return found(outcome.issues.constFirst());
    m_record.probes += 1;
    m_record.misses = gone ? m_record.misses + 1 : 0;
    m_record.doubt = m_record.doubt || (gone && outcome.status != 404);
    if (m_record.misses >= m_policy.misses || m_record.probes >= m_policy.probes)
        lookEnded();
}

void FilingSearch::lookEnded()
{
    const bool whole = m_record.misses >= m_policy.misses || m_policy.mutation == Mutation::NoNumberProbes;
    const bool doubt = m_record.doubt;
    startLook();
    if (m_record.madeOnce)
        return ask(filingQuestion::cannotTell,
                   FilingText::tr("GitHub said that it was filed, but Waybill cannot find it. Look on GitHub and give its number."));
    if (m_record.intent == Intent::Send)
        return prepareAgain();
    if (!whole || doubt)
        return ask(filingQuestion::cannotTell,
                   doubt
                       ? FilingText::tr("It was sent, and it may have been filed: an issue was deleted or moved meanwhile. Look on GitHub.")
                       : FilingText::tr(
                           "It was sent, and it may have been filed: there are too many new issues to look through. Look on GitHub."));
    m_record.cleanLooks += 1;
    m_record.lookedAt = m_now;
    const int needed = m_policy.mutation == Mutation::OneHastyLook ? 1 : m_policy.cleanLooks;
    if (m_record.cleanLooks < needed)
        return;
    if (m_record.intent == Intent::Drop)
        return drop();
    if (m_record.intent == Intent::Stop)
        return ask(filingQuestion::sendAgain,
                   FilingText::tr("You stopped it, and it was not filed: it does not exist on GitHub. Send it again, or drop it."));
    if (m_record.creates >= m_policy.creates || !isFresh())
        return ask(filingQuestion::sendAgain,
                   FilingText::tr("It was sent, but GitHub did not file it: it does not exist. Send it again, or drop it."));
    prepareAgain();
}

void FilingSearch::trouble(const FilingOutcome &outcome)
{
    m_record.help = outcome.help;
    startLook();
    if (outcome.kind == End::Refused || !waits(outcome))
        ask(filingQuestion::cannotLook,
            FilingText::tr("It was sent, and it may have been filed, but GitHub cannot be asked. %1 Try again, or look there yourself.")
                .arg(outcome.message)
                .simplified());
}

} // namespace waybill
