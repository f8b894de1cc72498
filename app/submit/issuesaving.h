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
    /// Without a network, the plan is made of the issue as it was opened, to be compared again when it is sent.
    bool plansOffline = false;
};

/// How it ended.
struct SavingEnd
{
    enum class State {
        Planned,   ///< `edit` is what would be written.
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

/// Reads an issue as it is now, and says what saving an edit to it would change. What writes it is the outbox (editToQueue).
class IssueSaving : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive it. `done` comes once, later; it deletes itself then.
    IssueSaving(RestClient &client, SavingTask task, QObject *parent, std::function<void(const SavingEnd &)> done);

private:
    void looked(const Issue &issue);
    void end(SavingEnd::State state, const std::optional<Error> &error = {});

    const SavingTask m_task;
    std::function<void(const SavingEnd &)> m_done;
    SavingEnd m_end;
};

} // namespace waybill
