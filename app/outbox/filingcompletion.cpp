#include "app/outbox/filingstages.h"
#include "app/outbox/issuebody.h"

namespace waybill {

using Phase = FilingRecord::Phase;
using SubIssues = FilingRecord::SubIssues;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

QString FilingCompletion::parentText() const
{
    return QStringLiteral("%1#%2").arg(parentRepository().text()).arg(m_request.parent);
}

FilingAction FilingCompletion::next() const
{
    if (m_record.phase == Phase::ReadBack)
        return {Kind::ReadBack, {}, m_record.number, {}};
    return {m_record.linkRefused.isEmpty() ? Kind::Link : Kind::ReadParent, {}, m_record.number, {}};
}

void FilingCompletion::readBackEnded(const FilingOutcome &outcome)
{
    const bool gone = isGone(outcome);
    if (gone && !m_record.takenOnWord) {
        m_record.remarks.append(FilingText::tr("It was filed as #%1, but GitHub does not show it now. It may have been moved or deleted.")
                                    .arg(m_record.number));
        return afterReadBack();
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
    afterReadBack();
}

void FilingCompletion::afterReadBack()
{
    m_record.readBack = true;
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
