#pragma once

#include "app/github/types.h"

#include <QUuid>

#include <functional>

namespace waybill {

/// What is written to an issue that exists. (What becomes a new one is an OutboxRequest.)
enum class WriteKind {
    Edit,     ///< Its title, text, labels, assignees, milestone.
    Comment,  ///< One comment, which carries a mark so that there is exactly one.
    SubIssue, ///< Another issue is made its sub-issue.
};

/// What an edit may change of an issue.
struct IssueText
{
    QString title;
    QString body;
    QStringList labels;
    QStringList assignees;
    QString milestone; ///< Its title; empty: none.
    bool operator==(const IssueText &) const = default;
};
IssueText textOf(const Issue &issue);

/// One write as it was confirmed. Never changes after it was queued.
struct IssueWrite
{
    WriteKind kind = WriteKind::Edit;
    QString host;    ///< Host::name.
    QString account; ///< Its login: it is sent as this one or not at all.
    RepositoryName repository;
    qint64 number = 0; ///< Of the issue; of a sub-issue the parent's.
    QString title;     ///< What people call it, for lists: the issue's title.

    IssueText base{};   ///< Edit: as it was when the person looked at it last.
    IssueText wanted{}; ///< Edit: as it shall be. What is not another than `base` is left as it is.
    /// Edit: the texts of the template and guide that tell answers apart, so that what somebody else changed to another answer is kept.
    /// Without a template the body is one text: changed by two, it is a question.
    QByteArray formTemplate{};
    QByteArray formGuide{};
    QString formOrigin{}; ///< As LoadedForm::origin and LoadedForm::builtIn.
    bool formBuiltIn = false;

    QString text{}; ///< Comment: without the mark.

    RepositoryName childRepository{}; ///< SubIssue; empty: the parent's.
    qint64 child = 0;                 ///< SubIssue: its number.

    QString draft{}; ///< Id of the draft that it came from; empty: of none.

    bool operator==(const IssueWrite &) const = default;
};

/// What is asked (WriteRecord::question).
namespace writeQuestion {
inline constexpr QLatin1String conflict("conflict");      ///< Not sent: somebody else changed the same. Nothing here decides which counts.
inline constexpr QLatin1String sendAgain("send-again");   ///< Not there, and the issue was changed since it was sent. Again: send.
inline constexpr QLatin1String cannotTell("cannot-tell"); ///< Sent, and it may be there. Again: look; where it surely is not, send.
inline constexpr QLatin1String tryAgain("try-again");     ///< Not there, and GitHub does not answer as it should. A restart tries again.
inline constexpr QLatin1String stopped("stopped");        ///< Not there: the person stopped it.
} // namespace writeQuestion

/// How far a write is. A value; it alone decides what may be sent after a crash.
struct WriteRecord
{
    enum class Phase {
        Queued,   ///< What is there is looked at, then it is sent.
        Sent,     ///< From the record on, it may be there.
        Look,     ///< The outcome is unknown.
        ReadBack, ///< It was taken.
        Done,
        Ask,     ///< Waits for the person.
        Refused, ///< GitHub said no, and nothing was changed. Waits for the person, too.
        Dropped, ///< The person said no.
    };

    Phase phase = Phase::Queued;
    QDateTime sentAt;      ///< Of the last time that it may have left.
    int sends = 0;         ///< How often it may have left.
    QDateTime silentSince; ///< No byte of it can leave after this.
    bool glanced = false;  ///< It was looked for at once, which shows what arrived and never what did not.
    QDateTime lookedAt;    ///< When the issue was read last.
    int cleanLooks = 0;    ///< Comment: looks in a row at all comments without it.
    int poorLooks = 0;     ///< Comment: looks in a row at fewer comments than there are.
    bool stopping = false; ///< The person stopped it while it may have been sent.

    bool looked = false;      ///< The issue was read since the last wait; what follows is of then.
    IssueChange change;       ///< Edit: what is sent, of the issue as it was read.
    QString milestone;        ///< Edit: title of the milestone whose number is still to be found.
    QDateTime updatedAt;      ///< Of the issue, before it was sent.
    int comments = 0;         ///< How many the issue has.
    bool listed = false;      ///< Comment: looked through once before the first is sent.
    qint64 childId = 0;       ///< SubIssue.
    bool linkRefused = false; ///< SubIssue: with 422; the parent that it has is looked at next.

    QStringList conflicts;    ///< With question `conflict`: what both changed, for people.
    QStringList remarks;      ///< What GitHub took and did not do, for people.
    QUrl page;                ///< Of the issue, or of the comment.
    bool nothingToDo = false; ///< Done, and it was there already.

    QString question;    ///< With Ask: see writeQuestion.
    QString sentence;    ///< For people: what happened last, and what to do.
    QUrl help;           ///< Where the person can mend it (single sign-on); empty mostly.
    QDateTime waitUntil; ///< Nothing is sent before. Invalid: no wait.
    int failures = 0;    ///< In a row.
    int limits = 0;      ///< Rate limits in a row.

    /// Nothing will ever be sent for it again.
    bool closed() const { return phase == Phase::Done || phase == Phase::Dropped; }
    bool canHasten() const { return waitUntil.isValid() && failures > 0 && limits == 0; }
    /// Whether it is known that GitHub has nothing of it.
    bool surelyNotThere() const { return sends == 0 && phase != Phase::Done; }
    bool operator==(const WriteRecord &) const = default;
};

/// A write in the outbox and how far it is.
struct WriteEntry
{
    QUuid id; ///< Also the mark in a comment.
    IssueWrite write;
    bool readable = true; ///< Whether it could be read. One that could not is empty and never sent.
    WriteRecord record;
    qint64 revision = 0;
    bool closed = false;
    QDateTime createdAt;
    QDateTime changedAt;
};

/// What an edit comes to on the issue as it is there.
struct MergedEdit
{
    IssueChange change;               ///< Without the milestone,
    std::optional<QString> milestone; ///< whose title this is; empty: none.
    QStringList conflicts;            ///< What both changed to different things, for people. Nothing is sent then.
    bool isEmpty() const { return change.isEmpty() && !milestone && conflicts.isEmpty(); }
};
/// Three-way. Pure.
using EditMerge = std::function<MergedEdit(const IssueWrite &write, const Issue &there)>;
/// The body as one text; title and milestone as one each; labels and assignees name by name.
MergedEdit mergedPlainly(const IssueWrite &write, const Issue &there);
/// The part of it about labels and assignees, which never conflict.
void mergeNames(const IssueWrite &write, const Issue &there, IssueChange &change);

} // namespace waybill
