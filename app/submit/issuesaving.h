#pragma once

#include "app/github/prefill.h"
#include "app/github/restclient.h"
#include "app/submit/issueedit.h"

#include <QUrl>
#include <QUuid>

#include <functional>

namespace waybill {

class Services;
struct IssueBase;

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

/// What is wanted of an issue, kept as a draft from before anybody is asked until the issue has it: a pipe that it came from is empty by
/// then. What cannot be kept stops nothing; whatever is queued later says what is wrong with the disk.
class WantedEdit
{
public:
    /// `word` names the issue (see issueNamed), `values` are a values file. The draft's id follows from both, so that trying again makes no
    /// second draft. The services must outlive it.
    WantedEdit(Services &services, const QString &word, const QByteArray &values);

    /// While nobody knows the issue's form: in the one that openValuesWithGuide finds. It is no edit yet, and is called a copy of the
    /// issue. Values that do not fit there are kept when the issue is known.
    void keepValues(const QString &valuesName, const QString &templateName, const QString &guide);
    /// The same as a change of this issue. `edits`: what was opened, where the answers were made from it.
    void keep(const LoadedForm &form, const QList<Value> &given, const IssueBase &issue, bool edits);
    /// The issue has it.
    void settle(qint64 number, const QUrl &page);
    /// Null: nothing is kept.
    const QUuid &draft() const { return m_draft; }
    /// Why it could not be written the last time.
    const std::optional<Error> &notKept() const { return m_notKept; }

private:
    void save(Draft draft);

    Services &m_services;
    QByteArray m_values;
    IssueReference m_named;
    QUuid m_id; ///< Null: `word` names no issue.
    QUuid m_draft;
    qint64 m_revision = 0;
    std::optional<Error> m_notKept;
};

} // namespace waybill
