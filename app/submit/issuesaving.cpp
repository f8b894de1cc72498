#include "app/submit/issuesaving.h"

#include "app/github/api.h"
#include "app/outbox/entryrunner.h"

#include <QCoreApplication>

#include <utility>

namespace waybill {

Error withAdvice(Error error, qint64 number)
{
    const std::pair<const char *, QString> advice[] = {
        {"github.gone", IssueSaving::tr("#%1 was deleted. File its text as a new request.")},
        {"github.not-found", IssueSaving::tr("#%1 was deleted, or this account may not see it any more. Look at it in the browser.")},
        {"github.forbidden",
         IssueSaving::tr(
             "#%1 may be changed by its author and by whoever may write to the repository. Ask one of them, or sign in as another.")},
        {"github.moved", IssueSaving::tr("#%1 is not here any more: open it by its new address.")}};
    for (const auto &[code, sentence] : advice) {
        if (error.code == QLatin1String(code))
            error.message += QLatin1Char(' ') + sentence.arg(number);
    }
    return error;
}

IssueSaving::IssueSaving(RestClient &client, SavingTask task, QObject *parent, std::function<void(const SavingEnd &)> done)
    : QObject(parent), m_task(std::move(task)), m_done(std::move(done))
{
    const auto got = [this](const ApiResult<Issue> &result) {
        if (result.rest.ok())
            return looked(result.value.value_or(m_task.opened));
        if (m_task.plansOffline && outcomeOf(result.rest).kind == FilingOutcome::Kind::NotSent) {
            m_end.offline = true;
            return looked(m_task.opened);
        }
        end(SavingEnd::State::Failed, result.rest.error);
    };
    getIssue(client, m_task.repository, m_task.opened.number, this, got, m_task.etag);
}

void IssueSaving::looked(const Issue &issue)
{
    m_end.issue = issue;
    const Result<IssueEdit> edit = editOf(m_task.form, m_task.opened, issue, m_task.wanted, m_task.choices);
    if (!edit)
        return end(SavingEnd::State::Failed, edit.error());
    m_end.edit = edit.value();
    if (!m_end.edit.conflicts.isEmpty())
        return end(SavingEnd::State::Conflicts);
    end(m_end.edit.isEmpty() ? SavingEnd::State::Unchanged : SavingEnd::State::Planned);
}

void IssueSaving::end(SavingEnd::State state, const std::optional<Error> &error)
{
    m_end.state = state;
    if (error)
        m_end.error = withAdvice(*error, m_task.opened.number);
    deleteLater();
    // Taken out first: `done` may delete the client.
    std::exchange(m_done, {})(m_end);
}

} // namespace waybill
