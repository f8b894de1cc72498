#pragma once

#include "app/outbox/issuebody.h"
#include "app/outbox/outboxrecord.h"
#include "app/outbox/writing.h"
#include "tests/support/app/simulatedgithub.h"

#include <functional>

namespace waybill::test {

/// What goes wrong with one request of a write, or with the process that sends it.
enum class WriteFault {
    None,
    Offline,
    LostBefore,  ///< Silence, and nothing was done.
    LostAfter,   ///< Silence, and it was done.
    Late,        ///< Silence, and it is done half a minute later.
    ErrorBefore, ///< A 5xx, and nothing was done.
    ErrorAfter,
    Truncated, ///< A 2xx that cannot be read.
    Limit,
    Unauthorized,
    KilledBefore, ///< The process, with the request on disk and not sent.
    KilledAfter,  ///< The process, with the request done and no answer heard.
    Count,
};

/// One edit or one comment on its way, with somebody else at the same issue: step by step, a request each. Faults and what the others do
/// are given by the number of the step, so that a test can go through all schedules.
///
/// GitHub takes no condition with a change: between a read and the change that follows it, and while a late change is on its way, the
/// others rest here.
class WriteSimulation
{
public:
    enum class Others { Rest, ChangeOther, ChangeSame, TakeBack, Comment };
    struct Course
    {
        WriteKind kind = WriteKind::Edit;
        Mutation mutation = Mutation::None;
        std::function<WriteFault(int)> fault = [](int) { return WriteFault::None; };
        std::function<Others(int)> others = [](int) { return Others::Rest; };
        int lag = 0;             ///< So many lists leave out a comment that is new.
        bool isPatient = false;  ///< The person leaves what is asked.
        bool checksJson = false; ///< Each record must come back from the disk as it was.
    };

    explicit WriteSimulation(Course course) : m_course(std::move(course))
    {
        m_policy.mutation = m_course.mutation;
        m_entry.id = QUuid::fromString(QStringLiteral("8f14e45f-ceea-467f-a8d5-3b1b1b1b1b1b"));
        m_entry.write.kind = m_course.kind;
        m_entry.write.number = 7;
        m_entry.write.repository = {QStringLiteral("octo"), QStringLiteral("hello")};
        m_entry.write.text = QStringLiteral("It works.");
        m_issue.id = m_issue.number = 7;
        m_issue.title = QStringLiteral("old");
        m_issue.body = QStringLiteral("text");
        m_issue.updatedAt = m_now;
        m_entry.write.base = textOf(m_issue);
        m_entry.write.wanted = m_entry.write.base;
        m_entry.write.wanted.title = QStringLiteral("mine");
        m_entry.write.wanted.labels = {QStringLiteral("label")};
    }

    /// Empty, or what was broken.
    QString run()
    {
        WriteRecord record;
        for (m_step = 0; m_step < 400 && m_broken.isEmpty(); ++m_step) {
            const WriteMove move = machine().next(record, m_now);
            record = onDisk(move.record);
            if (move.action.kind == WriteAction::Kind::Nothing) {
                if (!answers(record))
                    return m_broken.isEmpty() ? atRest(record) : m_broken;
            } else if (move.action.kind == WriteAction::Kind::Wait) {
                m_now = move.action.until;
                arriveLate();
            } else {
                perform(record, move.action);
            }
        }
        return m_broken.isEmpty() ? QStringLiteral("it never came to rest") : m_broken;
    }
    QString end() const { return m_end; }
    int requests() const { return m_requests; }
    /// Changes or comments that GitHub took.
    int taken() const { return m_taken; }

private:
    Writing machine() const { return Writing(m_entry, mergedPlainly, m_policy); }

    WriteRecord onDisk(const WriteRecord &record)
    {
        if (m_course.checksJson && readWriteRecord(writeRecord(record)) != record)
            m_broken = QStringLiteral("a record does not come back as it was written");
        return record;
    }

    void perform(WriteRecord &record, const WriteAction &action)
    {
        const int request = m_requests++;
        const bool writes = action.kind == WriteAction::Kind::Patch || action.kind == WriteAction::Kind::Post;
        if (action.kind == WriteAction::Kind::ReadIssue && !m_late)
            othersAct(m_course.others(request));
        m_now = m_now.addSecs(1);
        using Fault = WriteFault;
        const Fault fault = m_course.fault(request);
        const auto ends = [&](FilingOutcome::Kind kind, int status) {
            WriteOutcome outcome;
            outcome.kind = kind;
            outcome.status = status;
            record = onDisk(machine().ended(record, action, outcome, m_now));
        };
        using End = FilingOutcome::Kind;
        switch (fault) {
        case Fault::Offline:
            return ends(End::NotSent, 0);
        case Fault::LostBefore:
        case Fault::ErrorBefore:
            return ends(End::Unknown, fault == Fault::LostBefore ? 0 : 502);
        case Fault::LostAfter:
        case Fault::ErrorAfter:
            serve(action);
            return ends(End::Unknown, fault == Fault::LostAfter ? 0 : 500);
        case Fault::Truncated:
            serve(action);
            return ends(End::Unknown, 200);
        case Fault::Late:
            if (writes)
                m_late = Late{action, m_now.addSecs(30)};
            return ends(End::Unknown, 0);
        case Fault::Limit:
            return ends(End::Limited, 403);
        case Fault::Unauthorized:
            return ends(End::Refused, 401);
        case Fault::KilledBefore:
        case Fault::KilledAfter:
            if (fault == Fault::KilledAfter)
                serve(action);
            m_now = m_now.addSecs(5);
            record = onDisk(machine().takenUp(record, m_now));
            return;
        default:
            const WriteOutcome outcome = serve(action);
            record = onDisk(machine().ended(record, action, outcome, m_now));
        }
    }

    void arriveLate()
    {
        if (m_late && m_late->at <= m_now)
            serve(std::exchange(m_late, std::nullopt)->action);
    }

    WriteOutcome serve(const WriteAction &action)
    {
        WriteOutcome outcome;
        outcome.kind = FilingOutcome::Kind::Fine;
        outcome.status = 200;
        if (action.kind == WriteAction::Kind::ReadIssue) {
            m_read = m_issue;
            outcome.issues = {m_issue};
        } else if (action.kind == WriteAction::Kind::Patch) {
            patch(action.change);
            outcome.issues = {m_issue};
        } else if (action.kind == WriteAction::Kind::ListComments) {
            // A copy that lags shows what there was up to a time.
            qsizetype shown = m_comments.size();
            if (m_hidden > 0 && m_ownAt >= 0) {
                m_hidden -= 1;
                shown = m_ownAt;
            }
            outcome.comments = m_comments.first(shown);
        } else if (action.kind == WriteAction::Kind::Post) {
            m_ownAt = m_ownAt < 0 ? m_comments.size() : m_ownAt;
            m_hidden = m_course.lag;
            addComment(action.text);
            outcome.comments = {m_comments.constLast()};
            if (++m_taken > 1)
                m_broken = QStringLiteral("two comments");
        }
        return outcome;
    }

    void patch(const IssueChange &change)
    {
        m_taken += 1;
        if (change.body)
            m_broken = QStringLiteral("it wrote what nobody wanted");
        if (change.title && m_issue.title != m_read.title)
            m_broken = QStringLiteral("it wrote over somebody's title");
        if (change.title && m_othersSince)
            m_broken = QStringLiteral("it took back what somebody took back");
        m_issue.title = change.title.value_or(m_issue.title);
        m_issue.labels = change.labels.value_or(m_issue.labels);
        m_issue.updatedAt = m_now;
        m_was = true;
    }

    void othersAct(Others what)
    {
        if (what == Others::Rest)
            return;
        m_now = m_now.addSecs(1);
        m_issue.updatedAt = m_now;
        if (what == Others::ChangeOther) {
            m_issue.body = QStringLiteral("theirs");
            m_changedOther = true;
        } else if (what == Others::ChangeSame) {
            m_issue.title = QStringLiteral("theirs");
            m_othersSince = m_was;
        } else if (what == Others::TakeBack && m_was) {
            m_issue.title = QStringLiteral("old");
            m_issue.labels.clear();
            m_othersSince = true;
        } else if (what == Others::Comment) {
            addComment(QStringLiteral("a word"));
        }
    }

    void addComment(const QString &text)
    {
        m_comments.append({m_comments.size() + 1, text, {}, m_now, {}});
        m_issue.comments = int(m_comments.size());
        m_issue.updatedAt = m_now;
    }

    /// The person at what is asked; false: it is left.
    bool answers(WriteRecord &record)
    {
        if (record.closed() || m_course.isPatient || m_answers++ >= 6)
            return false;
        // Who looked sees what there is: one that was taken back is not sent by a person who looks.
        const bool drops = record.question == writeQuestion::conflict || record.question == writeQuestion::sendAgain;
        m_now = m_now.addSecs(600);
        arriveLate();
        record = onDisk(machine().answered(record, drops ? WriteAnswer::Drop : WriteAnswer::Again, m_now));
        return true;
    }

    QString atRest(const WriteRecord &record)
    {
        m_end = phaseName(record.phase) + QLatin1Char(' ') + record.question;
        const bool edit = m_course.kind == WriteKind::Edit;
        if (m_changedOther && m_issue.body != QLatin1String("theirs"))
            return QStringLiteral("somebody's text is lost");
        if (record.phase == WriteRecord::Phase::Done && m_taken == 0 && !record.nothingToDo)
            return QStringLiteral("done, and GitHub has nothing of it");
        if (record.phase == WriteRecord::Phase::Done && !edit && m_taken != 1)
            return QStringLiteral("done without its comment");
        if (record.phase == WriteRecord::Phase::Done && edit && !m_othersSince && m_issue.title == QLatin1String("old"))
            return QStringLiteral("done without its title");
        return {};
    }

    struct Late
    {
        WriteAction action;
        QDateTime at;
    };

    Course m_course;
    FilingPolicy m_policy;
    WriteEntry m_entry;
    Issue m_issue;
    Issue m_read; ///< As the process saw it last.
    QList<IssueComment> m_comments;
    std::optional<Late> m_late;
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1772409600000, Qt::UTC);
    QString m_broken;
    QString m_end;
    qsizetype m_ownAt = -1; ///< How many comments there were before ours.
    int m_hidden = 0;
    int m_step = 0;
    int m_requests = 0;
    int m_taken = 0;
    int m_answers = 0;
    bool m_was = false;         ///< Ours was there.
    bool m_othersSince = false; ///< And somebody changed it since.
    bool m_changedOther = false;
};

} // namespace waybill::test
