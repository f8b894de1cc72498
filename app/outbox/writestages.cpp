#include "app/outbox/writestages.h"

#include "app/base/printable.h"
#include "app/outbox/filingstages.h"
#include "app/outbox/issuebody.h"

#include <algorithm>
#include <utility>

namespace waybill {

using WritePhase = WriteRecord::Phase;
using End = FilingOutcome::Kind;

namespace {

/// So often fewer comments are listed than there are, before the person is asked.
constexpr int mostPoorLooks = 10;

/// Whether the issue lacks less of it than was sent: then it was taken. What is still missing was left out, or changed by others since.
bool arrivedInPart(const IssueChange &sent, const MergedEdit &missing)
{
    const IssueChange &still = missing.change;
    return (sent.title && !still.title) || (sent.body && !still.body) || (sent.labels && !still.labels)
        || (sent.assignees && !still.assignees) || (sent.milestone && !missing.milestone);
}

} // namespace

QString WriteStage::saved() const
{
    return isEdit() ? WritingText::tr("Saved to %1.").arg(issueText()) : WritingText::tr("The comment is on %1.").arg(issueText());
}

void WriteStage::search()
{
    m_record.phase = WritePhase::Look;
    m_record.silentSince = m_now;
    m_record.cleanLooks = m_record.poorLooks = 0;
    m_record.looked = m_record.glanced = false;
    m_record.sentence = WritingText::tr("It was sent, and no answer came. Waybill is looking whether GitHub has it.");
}

void WriteStage::queueAgain()
{
    m_record.phase = WritePhase::Queued;
    m_record.looked = m_record.listed = m_record.linkRefused = m_record.stopping = false;
    m_record.question.clear();
    m_record.conflicts.clear();
    m_record.help.clear();
}

void WriteStage::ask(QLatin1String question, const QString &sentence)
{
    m_record.phase = WritePhase::Ask;
    m_record.question = question;
    m_record.sentence = sentence;
    m_record.waitUntil = {};
    m_record.stopping = false;
}

void WriteStage::stop()
{
    ask(writeQuestion::stopped, WritingText::tr("You stopped it. Nothing of it is on GitHub."));
}

void WriteStage::drop()
{
    const bool unseen = m_record.phase == WritePhase::Ask && m_record.question == writeQuestion::cannotTell;
    m_record.phase = WritePhase::Dropped;
    m_record.question.clear();
    m_record.sentence = unseen ? WritingText::tr("Dropped. Whether GitHub has it could not be seen; look there.")
                               : WritingText::tr("Dropped. Nothing more is sent for it.");
}

void WriteStage::done(const QString &sentence)
{
    if (m_record.stopping)
        m_record.remarks.append(WritingText::tr("GitHub had it before it was stopped."));
    m_record.phase = WritePhase::Done;
    m_record.stopping = false;
    m_record.question.clear();
    m_record.sentence = sentence;
}

void WriteStage::issueRead(const WriteOutcome &outcome)
{
    const bool gone = isGone(outcome);
    if (m_record.phase == WritePhase::ReadBack && gone) {
        m_record.remarks.append(WritingText::tr("GitHub does not show %1 any more.").arg(issueText()));
        return done(saved());
    }
    if (outcome.kind != End::Fine || outcome.issues.isEmpty())
        return trouble(outcome);
    const Issue &issue = outcome.issues.constFirst();
    m_record.page = issue.page;
    m_record.looked = true;
    m_record.lookedAt = m_now;
    m_record.comments = issue.comments;
    if (m_record.phase == WritePhase::ReadBack)
        return done(saved());
    if (!isEdit())
        return;
    if (m_record.phase == WritePhase::Look)
        lookedForEdit(issue);
    else
        planned(issue);
}

void WriteStage::planned(const Issue &there)
{
    const MergedEdit edit = m_merge(m_write, there);
    m_record.updatedAt = there.updatedAt;
    m_record.conflicts = edit.conflicts;
    if (!edit.conflicts.isEmpty()) {
        return ask(
            writeQuestion::conflict,
            WritingText::tr("It was not saved: somebody else changed the same on %1: %2. Open the draft, look at both and save again.")
                .arg(issueText(), enumeration(edit.conflicts)));
    }
    if (edit.isEmpty()) {
        m_record.nothingToDo = true;
        return done(WritingText::tr("%1 has all of this already; nothing was sent.").arg(issueText()));
    }
    m_record.change = edit.change;
    m_record.milestone = edit.milestone.value_or(QString());
    if (edit.milestone && edit.milestone->isEmpty())
        m_record.change.milestone = 0;
}

void WriteStage::lookedForEdit(const Issue &there)
{
    const MergedEdit missing = m_merge(m_write, there);
    if (!std::exchange(m_record.glanced, true)) {
        m_record.looked = false;
        return missing.isEmpty() ? done(saved()) : void();
    }
    // Whether it came before what somebody else says now, or never, cannot be told.
    if (!missing.conflicts.isEmpty())
        return planned(there);
    if (missing.isEmpty() || arrivedInPart(m_record.change, missing)) {
        sayLeftOut(missing);
        return done(saved());
    }
    const bool untouched = there.updatedAt.isValid() && there.updatedAt == m_record.updatedAt;
    if (untouched || m_policy.mutation == Mutation::SendOverOthers)
        return notThere();
    // It may never have arrived, or somebody may have taken it back.
    ask(writeQuestion::sendAgain,
        WritingText::tr("It was sent, %1 does not have it, and somebody changed %1 since. Look at it, and send it again or drop it.")
            .arg(issueText()));
}

/// It was sent, and surely came to nothing.
void WriteStage::notThere()
{
    if (m_record.stopping)
        return stop();
    if (m_record.sends % m_policy.creates == 0)
        return ask(writeQuestion::tryAgain, WritingText::tr("It was sent several times, and GitHub does not have it. Try again later."));
    queueAgain();
}

void WriteStage::milestoneFound(const WriteOutcome &outcome)
{
    if (outcome.kind != End::Fine)
        return trouble(outcome);
    if (outcome.milestone == 0) {
        m_record.phase = WritePhase::Refused;
        m_record.sentence = WritingText::tr("It was not saved: %1 has no milestone “%2”. Choose another one, or make it there.")
                                .arg(m_write.repository.text(), m_record.milestone);
        return;
    }
    m_record.change.milestone = outcome.milestone;
    m_record.milestone.clear();
}

void WriteStage::commentsListed(const WriteOutcome &outcome)
{
    for (const IssueComment &comment : outcome.comments) {
        if (outcome.kind == End::Fine && carriesMarker(comment.body, m_entry.id)) {
            m_record.page = comment.page;
            m_record.nothingToDo = m_record.sends == 0;
            return done(saved());
        }
    }
    if (m_record.phase == WritePhase::ReadBack && (isGone(outcome) || outcome.kind == End::Fine))
        return done(saved()); // A list that lags says nothing against what GitHub answered.
    if (outcome.kind != End::Fine)
        return trouble(outcome);
    m_record.listed = true;
    if (m_record.phase == WritePhase::Look)
        lookedForComment(outcome.comments);
}

void WriteStage::lookedForComment(const QList<IssueComment> &comments)
{
    m_record.looked = false;
    if (!std::exchange(m_record.glanced, true))
        return;
    if (comments.size() < m_record.comments && m_policy.mutation != Mutation::PoorLooksCount) {
        m_record.poorLooks += 1;
        if (m_record.poorLooks >= mostPoorLooks) {
            ask(writeQuestion::cannotTell,
                WritingText::tr("The comment was sent, and it may be there: GitHub does not list all comments of %1. Look there.")
                    .arg(issueText()));
        }
        return;
    }
    m_record.poorLooks = 0;
    m_record.cleanLooks += 1;
    if (m_record.cleanLooks >= (m_policy.mutation == Mutation::OneHastyLook ? 1 : m_policy.cleanLooks))
        notThere();
}

void WriteStage::sendEnded(const WriteOutcome &outcome)
{
    if (m_record.phase != WritePhase::Sent) { // Only with Mutation::RecordAfterSending.
        m_record.phase = WritePhase::Sent;
        m_record.sends += 1;
    }
    const bool taken = outcome.kind == End::Fine || (outcome.kind == End::Unknown && outcome.status >= 200 && outcome.status < 300);
    if (taken) {
        m_record.phase = WritePhase::ReadBack;
        if (!outcome.issues.isEmpty())
            sayLeftOut(m_merge(m_write, outcome.issues.constFirst()));
        if (!outcome.comments.isEmpty())
            m_record.page = outcome.comments.constFirst().page;
        m_record.sentence = saved();
        return;
    }
    if (outcome.kind == End::Unknown && !(m_policy.mutation == Mutation::ServerErrorMeansNone && outcome.status >= 500))
        return search();
    m_record.sends -= 1;
    m_record.phase = WritePhase::Queued;
    m_record.looked = m_record.listed = false;
    if (m_record.stopping)
        return stop();
    trouble(outcome);
}

void WriteStage::sayLeftOut(const MergedEdit &missing)
{
    QStringList parts = missing.conflicts;
    const IssueChange &still = missing.change;
    if (still.title)
        parts += WritingText::tr("title");
    if (still.body)
        parts += WritingText::tr("text");
    if (still.labels)
        parts += WritingText::tr("labels");
    if (still.assignees)
        parts += WritingText::tr("assignees");
    if (missing.milestone)
        parts += WritingText::tr("milestone");
    if (!parts.isEmpty())
        m_record.remarks.append(WritingText::tr("%1 does not have all of it: %2. Whoever may write to the repository can change it.")
                                    .arg(issueText(), enumeration(parts)));
}

void WriteStage::childRead(const WriteOutcome &outcome)
{
    if (outcome.kind != End::Fine || outcome.issues.isEmpty())
        return trouble(outcome);
    m_record.childId = outcome.issues.constFirst().id;
    m_record.page = outcome.issues.constFirst().page;
}

void WriteStage::linkEnded(const WriteOutcome &outcome)
{
    // A link that was made already is refused with 422 and changes nothing: sent again it does no harm.
    if (outcome.kind == End::Fine)
        return done(WritingText::tr("#%1 is a sub-issue of %2.").arg(m_write.child).arg(issueText()));
    m_record.linkRefused = outcome.kind == End::Refused && outcome.status == 422;
    if (!m_record.linkRefused)
        trouble(outcome);
}

void WriteStage::parentRead(const WriteOutcome &outcome)
{
    const bool none = isGone(outcome);
    if (!none && (outcome.kind != End::Fine || outcome.issues.isEmpty()))
        return trouble(outcome);
    const Issue has = none ? Issue() : outcome.issues.constFirst();
    const QString path = QStringLiteral("/%1/issues/%2").arg(m_write.repository.text()).arg(m_write.number);
    if (has.number == m_write.number && (has.page.isEmpty() || has.page.path().endsWith(path, Qt::CaseInsensitive)))
        return done(WritingText::tr("#%1 is a sub-issue of %2.").arg(m_write.child).arg(issueText()));
    m_record.phase = WritePhase::Refused;
    m_record.sentence = none
        ? WritingText::tr("GitHub does not make #%1 a sub-issue of %2. Add it there by hand.").arg(m_write.child).arg(issueText())
        : WritingText::tr("#%1 is a sub-issue of %2 already. Move it on GitHub if that was not meant.")
              .arg(QString::number(m_write.child), has.page.isEmpty() ? QString::number(has.number) : has.page.toString());
}

/// What a refusal means for an issue that somebody has open, and what to do.
void WriteStage::refuse(const WriteOutcome &outcome)
{
    QString advice;
    if (outcome.status == 410)
        advice = WritingText::tr("%1 was deleted. File its text as a new request.");
    else if (outcome.status == 404)
        advice = WritingText::tr("%1 was deleted, or this account may not see it any more. Look at it in the browser.");
    else if (outcome.status == 301)
        advice = WritingText::tr("%1 was moved. Open it by its new address.");
    else if (outcome.status == 403 && outcome.help.isEmpty())
        advice =
            WritingText::tr("Whoever may write to the repository can do it. Ask one of them, or sign in as another. Your text is kept.");
    m_record.phase = WritePhase::Refused;
    m_record.sentence =
        QStringList{WritingText::tr("GitHub did not take it."), outcome.message, advice.contains(u'%') ? advice.arg(issueText()) : advice}
            .join(u' ')
            .simplified();
}

/// Waits out a limit or a failure; false when that was tried often enough. Offline is no failure: it waits as long as it takes.
bool WriteStage::waits(const WriteOutcome &outcome)
{
    if (outcome.kind == End::Limited) {
        m_record.sentence = WritingText::tr("GitHub asks to wait before the next request.");
        m_record.limits += 1;
        const qint64 least =
            outcome.retryAt.isValid() && m_record.limits == 1 ? 1 : m_policy.limitWait << std::min(m_record.limits - 1, 10);
        m_record.waitUntil = m_now.addSecs(least);
        if (outcome.retryAt.isValid())
            m_record.waitUntil = std::max(m_record.waitUntil, outcome.retryAt);
        return m_record.limits <= m_policy.limitTries;
    }
    m_record.failures = std::min(m_record.failures + 1, 1000);
    m_record.waitUntil = m_now.addSecs(std::min(m_policy.retryWait << std::min(m_record.failures - 1, 20), m_policy.longestRetryWait));
    return outcome.kind == End::NotSent || m_record.failures <= m_policy.retries;
}

void WriteStage::trouble(const WriteOutcome &outcome)
{
    m_record.help = outcome.help;
    m_record.looked = false;
    const bool maybeThere = m_record.phase == WritePhase::Look || m_record.phase == WritePhase::ReadBack;
    if (!maybeThere && outcome.kind == End::Refused)
        return refuse(outcome);
    if (m_record.phase == WritePhase::ReadBack && outcome.kind == End::Refused)
        return done(saved());
    if (outcome.kind == End::Refused || !waits(outcome)) {
        if (m_record.phase == WritePhase::ReadBack)
            return done(saved());
        const QString what = maybeThere
            ? WritingText::tr("It was sent, and GitHub may have it, but cannot be asked. %1 Try again, or look there yourself.")
            : WritingText::tr("It was not sent: GitHub does not answer as it should. %1 Try again later.");
        return ask(maybeThere ? writeQuestion::cannotTell : writeQuestion::tryAgain, what.arg(outcome.message).simplified());
    }
    if (outcome.kind == End::NotSent)
        m_record.sentence = WritingText::tr("GitHub cannot be reached. It waits here and goes on when you are online again.");
    else if (outcome.kind != End::Limited)
        m_record.sentence =
            WritingText::tr("GitHub did not answer as it should. %1 Waybill tries again.").arg(outcome.message).simplified();
}

} // namespace waybill
