#include "app/outbox/filingstages.h"

#include "app/base/printable.h"
#include "app/outbox/issuebody.h"

#include <algorithm>

namespace waybill {

using Phase = FilingRecord::Phase;
using Intent = FilingRecord::Intent;
using SubIssues = FilingRecord::SubIssues;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

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

QList<qint64> FilingStage::duplicatesIn(const QList<Issue> &issues) const
{
    QList<qint64> duplicates;
    for (const Issue &issue : issues) {
        const bool known = m_request.acknowledgedDuplicates.contains(issue.number) || m_record.ignoredDuplicates.contains(issue.number);
        if (issue.open && !issue.pullRequest && !known && issue.number != m_record.number
            && sameTitle(issue.title, m_request.issue.title, m_request.titlePrefixes))
            duplicates.append(issue.number);
    }
    std::sort(duplicates.begin(), duplicates.end());
    return duplicates;
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
    if (outcome.kind == End::Limited) {
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

QString FilingCompletion::parentText() const
{
    return QStringLiteral("%1#%2").arg(parentRepository().text()).arg(m_request.parent);
}

FilingAction FilingCompletion::next() const
{
    if (m_record.phase == Phase::ReadBack)
        return {m_record.readBack ? Kind::ListDoubles : Kind::ReadBack, {}, m_record.number, {}};
    return {m_record.linkRefused.isEmpty() ? Kind::Link : Kind::ReadParent, {}, m_record.number, {}};
}

void FilingCompletion::readBackEnded(const FilingOutcome &outcome)
{
    const bool gone = isGone(outcome);
    if (gone && !m_record.takenOnWord) {
        m_record.remarks.append(FilingText::tr("It was filed as #%1, but GitHub does not show it now. It may have been moved or deleted.")
                                    .arg(m_record.number));
        m_record.readBack = true;
        return;
    }
    if (!gone && (outcome.kind != End::Fine || outcome.issues.isEmpty()))
        return trouble(outcome);
    if (gone || outcome.issues.constFirst().pullRequest) {
        m_record.takenOnWord = false;
        return ask(filingQuestion::cannotTell,
                   FilingText::tr("There is no issue #%1 in this repository. Look on GitHub again.").arg(m_record.number));
    }
    const Issue &issue = outcome.issues.constFirst();
    m_record.issueId = issue.id;
    m_record.page = issue.page;
    if (m_record.takenOnWord && !carriesMarker(issue.body, m_entry.id))
        m_record.remarks.append(
            FilingText::tr("Issue #%1 was taken because you named it; it does not carry this request's mark.").arg(m_record.number));
    m_record.remarks += differences(m_request, bodyToSend(m_request, m_entry.id, m_record.subIssues == SubIssues::No), issue);
    m_record.leftOut += leftOut(m_request.issue, issue);
    m_record.compared = true;
    m_record.readBack = true;
}

void FilingCompletion::doublesListed(const FilingOutcome &outcome)
{
    if (outcome.kind != End::Fine)
        return trouble(outcome);
    const QList<qint64> doubles = duplicatesIn(outcome.issues);
    if (!doubles.isEmpty()) {
        // Everybody who made one is told the same, so that one of them stays open.
        const qint64 oldest = std::min(doubles.constFirst(), m_record.number);
        QStringList newer;
        for (const qint64 number : doubles + QList<qint64>{m_record.number}) {
            if (number != oldest)
                newer.append(QLatin1Char('#') + QString::number(number));
        }
        m_record.remarks.append(
            FilingText::tr("Another request with this title was filed at the same time. Look at both; if they are one and the "
                           "same, keep #%1 and close %2 as a duplicate.")
                .arg(oldest)
                .arg(enumeration(newer)));
    }
    m_record.lookedAround = true;
    goOn();
}

void FilingCompletion::goOn()
{
    m_record.phase = Phase::Done;
    sayFiled();
    if (m_request.parent <= 0)
        return;
    if (m_record.subIssues == SubIssues::No)
        m_record.remarks.append(FilingText::tr("This server has no sub-issues. The text names the parent %1 instead.").arg(parentText()));
    else if (m_record.subIssues == SubIssues::NoParent)
        m_record.remarks.append(FilingText::tr("It was filed without its parent %1, as you chose.").arg(parentText()));
    else if (m_record.issueId <= 0)
        notLinked({});
    else
        m_record.phase = Phase::Link;
}

void FilingCompletion::notLinked(const QString &why)
{
    m_record.leftOut.append(QStringLiteral("parent"));
    m_record.remarks.append(
        FilingText::tr("It could not be made a sub-issue of %1. %2 Add it there by hand.").arg(parentText(), why).simplified());
}

void FilingCompletion::linkEnded(const FilingOutcome &outcome)
{
    if (outcome.kind == End::Fine) {
        m_record.phase = Phase::Done;
    } else if (outcome.kind == End::Refused && outcome.status == 422) {
        // It may be linked already, by a link whose answer was lost: the parent that it has tells.
        m_record.linkRefused = outcome.message.isEmpty() ? QStringLiteral("422") : outcome.message;
    } else if (outcome.kind == End::Refused && outcome.status != 401 && outcome.help.isEmpty()) {
        notLinked(outcome.message);
        m_record.phase = Phase::Done;
    } else {
        trouble(outcome);
    }
}

void FilingCompletion::parentRead(const FilingOutcome &outcome)
{
    const bool none = isGone(outcome);
    if (!none && (outcome.kind != End::Fine || outcome.issues.isEmpty()))
        return trouble(outcome);
    m_record.phase = Phase::Done;
    if (none)
        return notLinked(m_record.linkRefused);
    const Issue &has = outcome.issues.constFirst();
    const QString path = QStringLiteral("/%1/issues/%2").arg(parentRepository().text()).arg(m_request.parent);
    const bool sameRepository = has.page.isEmpty() || has.page.path().endsWith(path, Qt::CaseInsensitive);
    if (has.number != m_request.parent || !sameRepository) {
        const QString other = has.page.isEmpty() ? QString::number(has.number) : has.page.toString();
        m_record.leftOut.append(QStringLiteral("parent"));
        m_record.remarks.append(FilingText::tr("It is a sub-issue of %2 already, and not of %1. Move it on GitHub if that was not meant.")
                                    .arg(parentText(), other));
    }
}

void FilingCompletion::trouble(const FilingOutcome &outcome)
{
    m_record.help = outcome.help;
    const bool refused = outcome.kind == End::Refused || (outcome.kind == End::Fine && outcome.issues.isEmpty());
    if (refused || !waits(outcome))
        ask(filingQuestion::finish,
            FilingText::tr("It was filed as #%1, but looking at it again or linking it did not work. %2")
                .arg(m_record.number)
                .arg(outcome.message)
                .simplified());
}

} // namespace waybill
