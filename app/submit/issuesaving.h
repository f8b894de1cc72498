#pragma once

#include "app/github/restclient.h"
#include "app/submit/issueedit.h"

#include <functional>

namespace waybill {

/// What is to be saved, and to what.
struct SavingTask
{
    RepositoryName repository;
    LoadedForm form;
    Issue opened;
    QByteArray etag; ///< Of `opened`; may be empty.
    WantedIssue wanted;
    TakeChoices choices;
    bool dryRun = false; ///< Ends before anything is written.
    /// With dryRun: without a network, the plan is made of the issue as it was opened, to be compared again when it is sent.
    bool plansOffline = false;
};

/// How it ended.
struct SavingEnd
{
    enum class State {
        Planned,   ///< The dry run: `edit` is what would be written.
        Saved,     ///< The issue has it now; `edit` is what was written.
        Unchanged, ///< There was nothing to write.
        Conflicts, ///< `edit` has them; nothing was written.
        Failed,    ///< Nothing was written; `error` says why.
        Unknown,   ///< It may have been written or not: `error` says why nobody knows.
    };
    State state = State::Failed;
    Issue issue; ///< As it was read last.
    IssueEdit edit;
    std::optional<Error> error;
    QStringList remarks;  ///< What GitHub answered to have taken and did not.
    bool offline = false; ///< See SavingTask::plansOffline.
};

/// Behind GitHub's own words: what a refusal (gone, not-found, forbidden, moved) means for an issue that somebody opens or changes, and
/// what to do.
Error withAdvice(Error error, qint64 number);

/// Saves an edit to an issue on GitHub, once:
///
///   read ─▶ edit ─┬─ conflicts, nothing to change, dry run ─▶ end
///    ▲            └─▶ PATCH ─┬─ refused ─▶ end
///    └── read back ──────────┴─ answered, or nobody knows
///
/// Each round edits the issue as it is then, three-way, so that what was written already comes to nothing and is not written twice. GitHub
/// takes no condition with a change: what somebody saves between the last look and the PATCH, some milliseconds, is overwritten.
class IssueSaving : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive it. `done` comes once, later; it deletes itself then.
    IssueSaving(RestClient &client, SavingTask task, QObject *parent, std::function<void(const SavingEnd &)> done);

private:
    void look(const QByteArray &etag);
    void looked(const Issue &issue);
    void lookedBack(const IssueEdit &edit);
    void findMilestone(const IssueEdit &edit, const QUrl &page);
    void patch(IssueEdit edit);
    void end(SavingEnd::State state, const std::optional<Error> &error = {});

    RestClient &m_client;
    const SavingTask m_task;
    std::function<void(const SavingEnd &)> m_done;
    SavingEnd m_end;
    int m_attempts = 0;
    bool m_answered = false;           ///< The PATCH was.
    std::optional<Error> m_unanswered; ///< Why the last one was not.
};

} // namespace waybill
