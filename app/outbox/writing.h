#pragma once

#include "app/outbox/filing.h"
#include "app/outbox/issuewrite.h"

namespace waybill {

// How one write gets to an issue, once: a pure state machine beside Filing, with the same outcomes and the same numbers.
//
//   edit      queued ─▶ read ─▶ merge ─┬─ nothing to change ───────────────────────────▶ done
//                ▲                     ├─ conflict ─▶ ask the person
//                │ surely not there    └─▶ (milestone) ─▶ PATCH ─▶ read back ──────────▶ done
//                └─── read, at once and after silence ◀── unknown ─┘
//   comment   queued ─▶ read, list ─┬─ the mark is there ──────────────────────────────▶ done
//                ▲                  └─▶ POST ─▶ read back ─────────────────────────────▶ done
//                └── read, list all, at once and twice after silence ◀── unknown ─┘
//   sub-issue queued ─▶ read the child ─▶ link ─┬─ linked ─────────────────────────────▶ done
//                                               └─ refused ─▶ its parent ─┬─ this one ─▶ done
//                                                                         └─ another ─▶ refused
//
// An edit is sent again by itself only while the issue was not changed since it was read for the first time: somebody may have taken the
// edit back. A comment is sent again only when all comments that the issue counts were seen, and its own is not among them.
// While the network is down it waits, for as long as that takes: what is written is compared right before it is sent, so it never grows
// stale like a new request.

enum class WriteAnswer {
    Again, ///< Try, look or send again.
    Drop,  ///< Send nothing more.
};

/// One thing to do.
struct WriteAction
{
    enum class Kind {
        Nothing,       ///< Closed, or waits for the person.
        Wait,          ///< Come back at `until`.
        ReadIssue,     ///< The issue.
        FindMilestone, ///< The number of `milestone`.
        Patch,         ///< `change`.
        ListComments,  ///< All of them.
        Post,          ///< `text`, with the mark.
        ReadChild,
        Link,       ///< `childId`.
        ReadParent, ///< Of the child.
    };
    Kind kind = Kind::Nothing;
    QDateTime until{};
    IssueChange change{};
    QString milestone{};
    QString text{};
    qint64 childId = 0;
};

/// How it ended.
struct WriteOutcome : FilingOutcome
{
    QList<IssueComment> comments{}; ///< Of ListComments, and the one of Post.
    qint64 milestone = 0;           ///< Of FindMilestone; 0: there is none of this title.
};

/// The record is to be on disk before the action begins.
struct WriteMove
{
    WriteRecord record;
    WriteAction action;
};

/// Decides for one entry. All functions are pure: equal arguments, equal answer.
class Writing
{
public:
    Writing(const WriteEntry &entry, EditMerge merge, const FilingPolicy &policy = {})
        : m_entry(entry), m_merge(std::move(merge)), m_policy(policy)
    {
    }

    /// When a process takes the entry in hand: whoever had it before sends no more.
    WriteRecord takenUp(WriteRecord record, const QDateTime &now) const;
    WriteMove next(WriteRecord record, const QDateTime &now) const;
    WriteRecord ended(WriteRecord record, const WriteAction &action, const WriteOutcome &outcome, const QDateTime &now) const;
    /// Without a question, nothing changes.
    WriteRecord answered(WriteRecord record, WriteAnswer answer, const QDateTime &now) const;
    /// "Try now": a wait for the network ends.
    WriteRecord hastened(WriteRecord record) const;
    /// "Stop": before it is sent it becomes a question at once, after that it is looked for first.
    WriteRecord stopped(WriteRecord record) const;

private:
    WriteEntry m_entry;
    EditMerge m_merge;
    FilingPolicy m_policy;
};

} // namespace waybill
