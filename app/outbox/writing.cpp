#include "app/outbox/writing.h"

#include "app/form/mergedanswers.h"
#include "app/outbox/issuebody.h"
#include "app/outbox/writestages.h"

#include <algorithm>

namespace waybill {

using WritePhase = WriteRecord::Phase;
using WriteStep = WriteAction::Kind;
using End = FilingOutcome::Kind;

namespace {

/// What was read longer ago is read again before anything is sent: in seconds.
constexpr qint64 readHolds = 30;

} // namespace

IssueText textOf(const Issue &issue)
{
    return {issue.title, issue.body, issue.labels, issue.assignees, issue.milestoneTitle};
}

MergedEdit mergedPlainly(const IssueWrite &write, const Issue &there)
{
    const IssueText &base = write.base;
    const IssueText &wanted = write.wanted;
    MergedEdit merged;
    const auto change = [&merged](const QString &opened, const QString &now, const QString &mine, const QString &name) {
        const std::optional<QString> value = mergedValue(opened, now, mine);
        if (!value)
            merged.conflicts.append(name);
        return value && *value != now ? value : std::nullopt;
    };
    merged.change.title = change(base.title, there.title, wanted.title, WritingText::tr("title"));
    merged.change.body = change(base.body, there.body, wanted.body, WritingText::tr("text"));
    merged.milestone = change(base.milestone, there.milestoneTitle, wanted.milestone, WritingText::tr("milestone"));
    mergeNames(write, there, merged.change);
    if (!merged.conflicts.isEmpty())
        merged = {{}, {}, merged.conflicts};
    return merged;
}

void mergeNames(const IssueWrite &write, const Issue &there, IssueChange &change)
{
    if (const QStringList labels = mergedNames(write.base.labels, there.labels, write.wanted.labels); labels != there.labels)
        change.labels = labels;
    if (const QStringList people = mergedNames(write.base.assignees, there.assignees, write.wanted.assignees); people != there.assignees)
        change.assignees = people;
}

WriteAction WriteStage::next()
{
    switch (m_record.phase) {
    case WritePhase::Queued:
        return nextQueued();
    case WritePhase::Sent:
        search();
        [[fallthrough]];
    case WritePhase::Look:
        return nextLook();
    case WritePhase::ReadBack:
        return {isEdit() ? WriteStep::ReadIssue : WriteStep::ListComments};
    default:
        return {};
    }
}

WriteAction WriteStage::nextQueued()
{
    if (m_write.kind == WriteKind::SubIssue) {
        if (m_record.childId == 0)
            return {WriteStep::ReadChild};
        return {.kind = m_record.linkRefused ? WriteStep::ReadParent : WriteStep::Link, .childId = m_record.childId};
    }
    // A computer that slept, or a clock that was set: what was read is old.
    const qint64 age = m_record.lookedAt.secsTo(m_now);
    m_record.looked = m_record.looked && age >= 0 && age <= readHolds;
    if (!m_record.looked)
        return {WriteStep::ReadIssue};
    if (isEdit() && !m_record.milestone.isEmpty())
        return {.kind = WriteStep::FindMilestone, .milestone = m_record.milestone};
    if (isEdit())
        return sends({.kind = WriteStep::Patch, .change = m_record.change});
    if (!m_record.listed)
        return {WriteStep::ListComments};
    return sends({.kind = WriteStep::Post, .text = m_write.text + QStringLiteral("\n\n") + markerOf(m_entry.id)});
}

WriteAction WriteStage::sends(WriteAction action)
{
    if (m_policy.mutation == Mutation::RecordAfterSending)
        return action;
    m_record.phase = WritePhase::Sent;
    m_record.sentAt = m_now;
    m_record.silentSince = {};
    m_record.sends += 1;
    m_record.looked = false;
    return action;
}

WriteAction WriteStage::nextLook()
{
    if (!m_record.silentSince.isValid() || m_now < m_record.silentSince)
        m_record.silentSince = m_now;
    if (m_record.looked)
        return {WriteStep::ListComments};
    if (!m_record.glanced)
        return {WriteStep::ReadIssue};
    QDateTime earliest = m_record.silentSince.addSecs(m_policy.silence);
    if ((m_record.cleanLooks > 0 || m_record.poorLooks > 0) && m_record.lookedAt <= m_now)
        earliest = std::max(earliest, m_record.lookedAt.addSecs(m_policy.lookSpacing));
    if (m_now < earliest && m_policy.mutation != Mutation::OneHastyLook) {
        m_record.waitUntil = earliest;
        return {.kind = WriteStep::Wait, .until = earliest};
    }
    return {WriteStep::ReadIssue};
}

WriteRecord Writing::takenUp(WriteRecord record, const QDateTime &now) const
{
    WriteStage stage(m_entry, m_merge, m_policy, record, now);
    record.failures = 0;
    record.limits = 0;
    record.looked = false;
    switch (record.phase) {
    case WritePhase::Queued:
        record.listed = false;
        break;
    case WritePhase::Sent:
        if (m_policy.mutation == Mutation::SendAgainAfterRestart)
            record.phase = WritePhase::Queued;
        else
            stage.search();
        break;
    case WritePhase::Ask:
        if (record.question == writeQuestion::tryAgain) {
            stage.queueAgain();
        } else if (record.question == writeQuestion::cannotTell) {
            record.question.clear();
            stage.search();
        }
        break;
    default:
        break;
    }
    return record;
}

WriteMove Writing::next(WriteRecord record, const QDateTime &now) const
{
    if (record.closed() || record.phase == WritePhase::Ask || record.phase == WritePhase::Refused)
        return {record, {}};
    WriteStage stage(m_entry, m_merge, m_policy, record, now);
    if (!m_entry.readable) {
        stage.ask(writeQuestion::cannotTell,
                  WritingText::tr("Waybill cannot read any more what was to be written, and sends nothing for it. Look on GitHub."));
        return {record, {}};
    }
    // A wait of more than a day is no server's order (see restFailure) but a clock that was wrong.
    if (record.waitUntil.isValid() && now < record.waitUntil && now.addDays(1) >= record.waitUntil)
        return {record, {.kind = WriteStep::Wait, .until = record.waitUntil}};
    record.waitUntil = {};
    const WriteAction action = stage.next();
    return {record, action};
}

WriteRecord Writing::ended(WriteRecord record, const WriteAction &action, const WriteOutcome &outcome, const QDateTime &now) const
{
    record.waitUntil = {};
    if (outcome.kind == End::Fine || outcome.kind == End::Refused) {
        record.failures = 0;
        record.limits = 0;
    }
    WriteStage stage(m_entry, m_merge, m_policy, record, now);
    switch (action.kind) {
    case WriteStep::Nothing:
    case WriteStep::Wait:
        break;
    case WriteStep::ReadIssue:
        stage.issueRead(outcome);
        break;
    case WriteStep::FindMilestone:
        stage.milestoneFound(outcome);
        break;
    case WriteStep::ListComments:
        stage.commentsListed(outcome);
        break;
    case WriteStep::Patch:
    case WriteStep::Post:
        stage.sendEnded(outcome);
        break;
    case WriteStep::ReadChild:
        stage.childRead(outcome);
        break;
    case WriteStep::Link:
        stage.linkEnded(outcome);
        break;
    case WriteStep::ReadParent:
        stage.parentRead(outcome);
        break;
    }
    return record;
}

WriteRecord Writing::answered(WriteRecord record, WriteAnswer answer, const QDateTime &now) const
{
    if (record.phase != WritePhase::Ask && record.phase != WritePhase::Refused)
        return record;
    record.failures = 0;
    record.limits = 0;
    WriteStage stage(m_entry, m_merge, m_policy, record, now);
    if (answer == WriteAnswer::Drop) {
        stage.drop();
    } else if (m_entry.readable) {
        const bool maybeThere = record.phase == WritePhase::Ask && record.question == writeQuestion::cannotTell;
        stage.queueAgain();
        if (maybeThere)
            stage.search();
    }
    return record;
}

WriteRecord Writing::hastened(WriteRecord record) const
{
    if (record.canHasten())
        record.waitUntil = {};
    return record;
}

WriteRecord Writing::stopped(WriteRecord record) const
{
    if (record.phase == WritePhase::Queued)
        WriteStage(m_entry, m_merge, m_policy, record, {}).stop();
    else if (record.phase == WritePhase::Sent || record.phase == WritePhase::Look)
        record.stopping = true;
    return record;
}

} // namespace waybill
