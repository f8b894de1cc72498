#pragma once

#include "app/outbox/writing.h"

#include <QCoreApplication>

namespace waybill {

// The steps of a write, between which Writing switches; nobody else needs them.

/// Sentences for people: what happened, and what to do.
struct WritingText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Writing)
};

/// One write at one moment. Works on a record that must outlive it, as must all else.
class WriteStage
{
public:
    WriteStage(const WriteEntry &entry, const EditMerge &merge, const FilingPolicy &policy, WriteRecord &record, const QDateTime &now)
        : m_entry(entry), m_write(entry.write), m_merge(merge), m_policy(policy), m_record(record), m_now(now)
    {
    }

    /// What is to be done now; a record of phase Sent is taken for one whose process died.
    WriteAction next();
    /// The outcome of what was sent is unknown.
    void search();
    /// Everything is looked at anew before it is sent.
    void queueAgain();
    void ask(QLatin1String question, const QString &sentence);
    /// The person stopped it, and surely nothing of it is there.
    void stop();
    void drop();

    void issueRead(const WriteOutcome &outcome);
    void milestoneFound(const WriteOutcome &outcome);
    void commentsListed(const WriteOutcome &outcome);
    void sendEnded(const WriteOutcome &outcome);
    void childRead(const WriteOutcome &outcome);
    void linkEnded(const WriteOutcome &outcome);
    void parentRead(const WriteOutcome &outcome);

private:
    WriteAction nextQueued();
    WriteAction nextLook();
    WriteAction sends(WriteAction action);
    void planned(const Issue &there);
    void lookedForEdit(const Issue &there);
    void lookedForComment(const QList<IssueComment> &comments);
    void notThere();
    void done(const QString &sentence);
    void sayLeftOut(const MergedEdit &missing);
    void trouble(const WriteOutcome &outcome);
    void refuse(const WriteOutcome &outcome);
    bool waits(const WriteOutcome &outcome);
    /// "#12"
    QString issueText() const { return QLatin1Char('#') + QString::number(m_write.number); }
    bool isEdit() const { return m_write.kind == WriteKind::Edit; }
    QString saved() const;

    const WriteEntry &m_entry;
    const IssueWrite &m_write;
    const EditMerge &m_merge;
    const FilingPolicy &m_policy;
    WriteRecord &m_record;
    const QDateTime m_now;
};

} // namespace waybill
