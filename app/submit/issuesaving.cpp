#include "app/submit/issuesaving.h"

#include "app/drafts/draftstore.h"
#include "app/github/api.h"
#include "app/library/chosenguide.h"
#include "app/outbox/entryrunner.h"
#include "app/services/services.h"
#include "app/submit/openedissue.h"

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

WantedEdit::WantedEdit(Services &services, const QString &word, const QByteArray &values) : m_services(services), m_values(values)
{
    const std::optional<Result<IssueReference>> reference = issueNamed(word);
    if (!reference || !*reference)
        return;
    m_named = reference->value();
    const RepositoryAddress &repository = m_named.repository;
    const QString issue = QStringLiteral("%1/%2#%3").arg(repository.host, repository.name.text()).arg(m_named.number);
    m_id = QUuid::createUuidV5(QUuid(), issue.toLower().toUtf8() + '\n' + values);
}

void WantedEdit::keepValues(const QString &valuesName, const QString &templateName, const QString &guide)
{
    const Result<DraftStore> drafts = m_services.drafts();
    if (!drafts)
        m_notKept = drafts.error();
    if (!drafts || m_id.isNull())
        return;
    const Result<OpenedForm> opened = openValuesWithGuide(m_values, valuesName, templateName, guide);
    if (const Result<std::optional<Draft>> known = drafts.value().draft(m_id); known && known.value()) {
        m_draft = m_id;
        // An earlier try may have come as far as the issue, and somebody may have written on since: that is followed by nothing.
        if (opened && !known.value()->edits && known.value()->given == opened.value().given)
            m_revision = known.value()->revision;
        return;
    }
    if (!opened)
        return;
    Draft draft;
    draft.form = opened.value().form;
    draft.given = opened.value().given;
    const QString &name = m_named.repository.host;
    if (const Result<Host> host = name.isEmpty() ? hostOfEnvironment(m_services.places().environment) : hostNamed(name)) {
        draft.target.host = host.value().name;
        draft.target.repository = m_named.repository.name;
        draft.copyOf =
            QUrl(host.value().web.toString() + QStringLiteral("/%1/issues/%2").arg(m_named.repository.name.text()).arg(m_named.number));
    }
    save(std::move(draft));
}

void WantedEdit::keep(const LoadedForm &form, const QList<Value> &given, const IssueBase &issue, bool edits)
{
    Draft draft;
    draft.form = form;
    draft.given = given;
    draft.target.host = issue.host;
    draft.target.repository = issue.repository;
    if (edits)
        draft.edits = std::make_shared<const IssueBase>(issue);
    save(std::move(draft));
}

void WantedEdit::save(Draft draft)
{
    Result<DraftStore> drafts = m_services.drafts();
    m_notKept = drafts ? std::nullopt : std::optional(drafts.error());
    if (!drafts || m_id.isNull())
        return;
    draft.id = m_draft.isNull() ? m_id : m_draft;
    draft.revision = m_revision;
    draft.open = false;
    const Result<SavedDraft> saved = drafts.value().save(draft);
    if (!saved) {
        m_notKept = saved.error();
        return;
    }
    m_draft = saved.value().id;
    m_revision = saved.value().revision;
}

void WantedEdit::settle(qint64 number, const QUrl &page)
{
    if (Result<DraftStore> drafts = m_services.drafts(); drafts && !m_draft.isNull()) [[maybe_unused]]
        const Result<Done> noted = drafts.value().archive(m_draft, number, page);
}

} // namespace waybill
