#include "app/submit/issuesaving.h"

#include "app/github/api.h"
#include "app/github/json.h"
#include "app/outbox/filingoutcome.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// So often a PATCH whose answer was lost, and that did not arrive, is sent.
constexpr int mostAttempts = 3;

Error unknownMilestone(const QString &title, const RepositoryName &repository)
{
    return {QStringLiteral("github.no-milestone"),
            IssueSaving::tr("%1 has no milestone “%2”. Choose another one.").arg(repository.text(), title),
            {}};
}

} // namespace

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
    : QObject(parent), m_client(client), m_task(std::move(task)), m_done(std::move(done))
{
    look(m_task.etag);
}

void IssueSaving::look(const QByteArray &etag)
{
    const auto got = [this](const ApiResult<Issue> &result) {
        if (result.rest.ok())
            return looked(result.value.value_or(m_task.opened));
        if (m_task.dryRun && m_task.plansOffline && outcomeOf(result.rest).kind == FilingOutcome::Kind::NotSent) {
            m_end.offline = true;
            return looked(m_task.opened);
        }
        // What was sent before may have arrived.
        end(m_unanswered || m_answered ? SavingEnd::State::Unknown : SavingEnd::State::Failed, result.rest.error);
    };
    getIssue(m_client, m_task.repository, m_task.opened.number, this, got, etag);
}

void IssueSaving::looked(const Issue &issue)
{
    m_end.issue = issue;
    const Result<IssueEdit> edit = editOf(m_task.form, m_task.opened, issue, m_task.wanted, m_task.choices);
    if (m_answered)
        return edit ? lookedBack(edit.value()) : end(SavingEnd::State::Saved);
    if (!edit)
        return end(SavingEnd::State::Failed, edit.error());
    if (edit.value().isEmpty())
        return end(m_unanswered ? SavingEnd::State::Saved : SavingEnd::State::Unchanged);
    if (m_attempts == mostAttempts)
        return end(SavingEnd::State::Failed, m_unanswered);
    m_end.edit = edit.value();
    if (!edit.value().conflicts.isEmpty())
        return end(SavingEnd::State::Conflicts);
    if (m_task.dryRun)
        return end(SavingEnd::State::Planned);
    if (edit.value().milestone.value_or(QString()).isEmpty())
        return patch(edit.value());
    findMilestone(edit.value(), {});
}

/// What is still to be changed was not taken. Nobody's change since is looked at here.
void IssueSaving::lookedBack(const IssueEdit &edit)
{
    if (edit.change.body && edit.conflicts.isEmpty() && m_end.edit.change.body) {
        return end(SavingEnd::State::Failed,
                   Error{QStringLiteral("github.not-taken"),
                         tr("%1 answered that it took the text and still has the old one. Look at the issue and try again.")
                             .arg(m_client.host().name),
                         m_end.issue.page.toString()});
    }
    for (const EditLine &line : edit.lines) {
        const bool sent =
            std::any_of(m_end.edit.lines.cbegin(), m_end.edit.lines.cend(), [&line](const EditLine &own) { return own.id == line.id; });
        if (sent) {
            m_end.remarks.append(
                tr("%1 did not take “%2”. Whoever may write to the repository can change it.").arg(m_client.host().name, line.label));
        }
    }
    end(SavingEnd::State::Saved);
}

/// GitHub takes a milestone by its number.
void IssueSaving::findMilestone(const IssueEdit &edit, const QUrl &page)
{
    RestRequest request{.path = repositoryPath(m_task.repository) + QStringLiteral("/milestones"), .page = page};
    if (page.isEmpty()) {
        request.query.addQueryItem(QStringLiteral("state"), QStringLiteral("all"));
        request.query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("100"));
    }
    m_client.send(request, this, [this, edit](const RestResult &result) {
        const auto list = result.ok() ? listFromJson<Milestone>(result.answer.json, milestoneFromJson) : std::nullopt;
        if (!list)
            return end(SavingEnd::State::Failed, result.error.value_or(unknownMilestone(*edit.milestone, m_task.repository)));
        for (const Milestone &milestone : *list) {
            if (milestone.title != *edit.milestone)
                continue;
            IssueEdit found = edit;
            found.change.milestone = milestone.number;
            return patch(found);
        }
        const QUrl next = linkedPage(result.answer.headers.value("link"), "next");
        if (next.isEmpty())
            return end(SavingEnd::State::Failed, unknownMilestone(*edit.milestone, m_task.repository));
        findMilestone(edit, next);
    });
}

void IssueSaving::patch(IssueEdit edit)
{
    if (edit.milestone && edit.milestone->isEmpty())
        edit.change.milestone = 0;
    ++m_attempts;
    updateIssue(m_client, m_task.repository, m_task.opened.number, edit.change, this, [this](const ApiResult<Issue> &result) {
        m_answered = result.rest.ok();
        if (!m_answered && result.rest.delivery != RestResult::Delivery::Unknown)
            return end(SavingEnd::State::Failed, result.rest.error);
        m_unanswered = result.rest.error;
        look({});
    });
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
