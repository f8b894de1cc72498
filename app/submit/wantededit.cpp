#include "app/submit/wantededit.h"

#include "app/drafts/draftstore.h"
#include "app/library/opening.h"
#include "app/submit/openedissue.h"

namespace waybill {

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

void WantedEdit::keepValues(const QString &valuesName, const QString &templateName)
{
    const Result<DraftStore> drafts = m_services.drafts();
    if (!drafts)
        m_notKept = drafts.error();
    if (!drafts || m_id.isNull())
        return;
    const Result<OpenedForm> opened = openValues(m_values, valuesName, templateName);
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
