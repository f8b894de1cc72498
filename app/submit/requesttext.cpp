#include "app/submit/requesttext.h"

#include "app/library/opening.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct RequestTextText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::RequestText)
};

Result<std::optional<Draft>> fromDraft(Services &services, const QUuid &id)
{
    if (id.isNull())
        return std::optional<Draft>();
    const Result<DraftStore> drafts = services.drafts();
    return drafts ? drafts.value().draft(id) : Result<std::optional<Draft>>(drafts.error());
}

Result<std::optional<Draft>> fromOutbox(Services &services, const QUuid &id)
{
    if (id.isNull())
        return std::optional<Draft>();
    const Result<std::shared_ptr<Outbox>> outbox = services.outbox();
    if (!outbox)
        return outbox.error();
    const Result<std::optional<OutboxEntry>> entry = outbox.value()->entry(id);
    if (!entry)
        return entry.error();
    if (!entry.value() || entry.value()->request.values.isEmpty())
        return std::optional<Draft>();
    const OutboxRequest &request = entry.value()->request;
    // A request of a command has no draft. Its template may have gone since: then that is said.
    const Result<OpenedForm> opened = openValues(request.values, RequestTextText::tr("the outbox"));
    if (!opened)
        return opened.error();
    Draft draft;
    draft.form = opened.value().form;
    draft.given = opened.value().given;
    draft.target.host = request.host;
    draft.target.repository = request.repository;
    draft.changedAt = entry.value()->createdAt;
    return std::optional<Draft>(draft);
}

} // namespace

Result<Draft> textOfRequest(Services &services, const CatalogueEntry &entry)
{
    for (const auto &[read, id] : {std::pair(&fromDraft, entry.draft), std::pair(&fromOutbox, entry.request)}) {
        const Result<std::optional<Draft>> draft = read(services, id);
        if (!draft)
            return draft.error();
        if (draft.value())
            return *draft.value();
    }
    return Error{QStringLiteral("request.no-text"), RequestTextText::tr("The answers of “%1” are not kept any more.").arg(entry.title), {}};
}

void noteIssueStates(QList<CatalogueEntry> &entries, const RepositoryState &repository)
{
    const Known<QList<Issue>> &list = repository.openIssues;
    QHash<qint64, bool> known;
    for (const auto &[key, answer] : repository.lookups) {
        for (const Issue &issue : answer.value.issues)
            known.insert(issue.number, issue.open);
    }
    for (const Issue &issue : list.value)
        known.insert(issue.number, true);
    const bool whole = list.read && list.error.code != QLatin1String("github.list-cut");
    const QString name = repository.name.text();
    for (CatalogueEntry &entry : entries) {
        if (entry.issue <= 0 || entry.repository != name)
            continue;
        // One that was filed after the list was read is on none.
        const bool listed = whole && list.readAt.isValid() && entry.changedAt < list.readAt;
        const auto found = known.constFind(entry.issue);
        // A look that came after the list knows better.
        if (entry.seen && list.readAt.isValid() && entry.seen->at > list.readAt)
            continue;
        entry.open = found != known.cend() ? std::optional(*found) : listed ? std::optional(false) : std::nullopt;
    }
}

} // namespace waybill
