#include "app/reuse/earlierrequest.h"

#include "app/drafts/draftstore.h"
#include "app/library/valuesopening.h"
#include "app/outbox/outbox.h"
#include "app/reuse/carryover.h"

#include <QSqlQuery>

#include <algorithm>

namespace waybill {

namespace {

/// How many requests and drafts are looked through, from the newest on.
constexpr int mostRequests = 200;
constexpr int mostDrafts = 1000;

bool isSameTemplate(const LoadedForm &form, const FormDefinition &other, const QString &origin)
{
    return !form.definition || origin == form.origin || (!other.family.isEmpty() && other.family == form.definition->family);
}

bool isSamePlace(const EarlierQuery &query, const QString &host, const RepositoryName &repository)
{
    const bool sameHost = query.host.isEmpty() || host.isEmpty() || query.host.compare(host, Qt::CaseInsensitive) == 0;
    return sameHost && (query.repository.isEmpty() || query.repository.text().compare(repository.text(), Qt::CaseInsensitive) == 0);
}

/// A file that is gone, or another one by now, is no form to read these answers by.
std::optional<EarlierRequest> asConfirmed(const OutboxEntry &entry, const std::optional<Draft> &draft)
{
    const QByteArray &values = entry.request.values;
    std::optional<LoadedForm> form = draft ? std::optional(draft->form) : std::nullopt;
    if (const Result<QString> name = valuesTemplateName(values, {}); !form && name && !name.value().isEmpty()) {
        if (const Result<LoadedForm> loaded = loadForm(name.value()))
            form = loaded.value();
    }
    if (!form)
        return std::nullopt;
    const Result<ValuesFile> read = readValuesOf(values, {}, *form);
    // An earlier version kept no answers.
    if (!read && !draft)
        return std::nullopt;
    EarlierRequest request;
    request.form = *form;
    request.given = makeSnapshot(form->definition, read ? read.value().given : draft->given);
    request.title = entry.request.issue.title;
    request.issue = entry.record.number;
    request.host = entry.request.host;
    request.repository = entry.request.repository;
    request.filedAt = entry.changedAt;
    return request;
}

EarlierRequest asKept(const Draft &draft, const DraftEntry &entry)
{
    EarlierRequest request;
    request.form = draft.form;
    request.given = makeSnapshot(draft.form.definition, draft.given);
    request.title = entry.title;
    request.issue = entry.issue;
    request.host = draft.target.host;
    request.repository = draft.target.repository;
    request.filedAt = entry.changedAt;
    return request;
}

std::optional<Draft> draftOf(const DraftStore &drafts, const QUuid &id)
{
    const Result<std::optional<Draft>> draft = id.isNull() ? Result<std::optional<Draft>>(std::optional<Draft>()) : drafts.draft(id);
    return draft ? draft.value() : std::nullopt;
}

/// Ids of drafts that became issues, the newest first.
Result<QList<QUuid>> filedDrafts(const Database &database, const EarlierQuery &query)
{
    if (!query.draft.isNull())
        return QList<QUuid>{query.draft};
    if (!query.request.isNull())
        return QList<QUuid>();
    Result<QSqlQuery> found = database.run(QStringLiteral("SELECT id, repository FROM drafts WHERE issue IS NOT NULL AND deleted_at IS NULL"
                                                          " ORDER BY changed_at DESC LIMIT ?"),
                                           {mostDrafts});
    if (!found)
        return found.error();
    QList<QUuid> ids;
    for (QSqlQuery row = std::move(found).value(); row.next() && ids.size() < mostRequests;) {
        const bool here = query.repository.isEmpty() || row.value(1).toString().compare(query.repository.text(), Qt::CaseInsensitive) == 0;
        if (here)
            ids.append(QUuid::fromString(row.value(0).toString()));
    }
    return ids;
}

/// Adds a line where it is one, new, and not too long.
void addLine(QStringList &answers, const QString &text)
{
    const QString line = text.trimmed();
    if (!line.isEmpty() && line.size() <= longestEarlierAnswer && !line.contains(u'\n') && !answers.contains(line))
        answers.append(line);
}

struct DatedText
{
    qint64 at = 0;
    QString text;
};

Result<QList<DatedText>> answersInDrafts(const Database &database, const LoadedForm &form, const QString &field)
{
    // The id is a place in the content's JSON: letters, digits and underscores alone (see Field::id).
    Result<QSqlQuery> found = database.run(
        QStringLiteral("SELECT changed_at, json_extract(content, ?) FROM drafts WHERE (form = ? OR origin = ?) AND deleted_at IS NULL"
                       " ORDER BY changed_at DESC LIMIT ?"),
        {QStringLiteral("$.answers.") + field, form.definition->name, form.origin, mostDrafts});
    if (!found)
        return found.error();
    QList<DatedText> texts;
    for (QSqlQuery row = std::move(found).value(); row.next();)
        texts.append({row.value(0).toLongLong(), row.value(1).toString()});
    return texts;
}

} // namespace

Result<std::optional<EarlierRequest>> earlierRequest(const std::shared_ptr<Database> &database, const Clock &clock,
                                                     const EarlierQuery &query)
{
    const Result<QList<OutboxEntry>> filed = Outbox(database, clock).filed(mostRequests);
    if (!filed)
        return filed.error();
    const DraftStore drafts(database, clock);
    for (const OutboxEntry &entry : filed.value()) {
        const QUuid draft = QUuid::fromString(entry.request.draft);
        const bool named = (!query.request.isNull() && entry.id == query.request) || (!query.draft.isNull() && draft == query.draft);
        const bool any = query.request.isNull() && query.draft.isNull();
        if (!entry.readable || !(named || (any && isSamePlace(query, entry.request.host, entry.request.repository))))
            continue;
        const std::optional<EarlierRequest> request = asConfirmed(entry, draftOf(drafts, draft));
        if (request && (named || isSameTemplate(query.form, *request->form.definition, request->form.origin)))
            return request;
    }
    const Result<QList<QUuid>> ids = filedDrafts(*database, query);
    if (!ids)
        return ids.error();
    for (const QUuid &id : ids.value()) {
        const std::optional<Draft> draft = draftOf(drafts, id);
        const Result<std::optional<DraftEntry>> entry = drafts.entry(id);
        if (!draft || !entry || !entry.value())
            continue;
        const bool named = id == query.draft;
        if (named
            || (isSamePlace(query, draft->target.host, draft->target.repository)
                && isSameTemplate(query.form, *draft->form.definition, draft->form.origin)))
            return std::optional(asKept(*draft, *entry.value()));
    }
    return std::optional<EarlierRequest>();
}

Result<QStringList> earlierAnswers(const std::shared_ptr<Database> &database, const Clock &clock, const LoadedForm &form,
                                   const QString &field)
{
    const int index = form.definition->fieldIndex(field);
    if (index < 0 || reuseOf(form).value(field).isPrivate)
        return QStringList();
    Result<QList<DatedText>> kept = answersInDrafts(*database, form, field);
    if (!kept)
        return kept.error();
    QList<DatedText> texts = std::move(kept).value();
    // Requests that no draft is left of, or that a command filed.
    const Result<QList<OutboxEntry>> filed = Outbox(database, clock).filed(mostRequests);
    if (!filed)
        return filed.error();
    for (const OutboxEntry &entry : filed.value()) {
        const Result<QString> name = valuesTemplateName(entry.request.values, {});
        if (!entry.request.draft.isEmpty() || !name || name.value() != form.origin)
            continue;
        if (const Result<ValuesFile> read = readValuesOf(entry.request.values, {}, form))
            texts.append({entry.changedAt.toMSecsSinceEpoch(), textOf(read.value().given.at(index))});
    }
    std::stable_sort(texts.begin(), texts.end(), [](const DatedText &one, const DatedText &other) { return one.at > other.at; });
    QStringList answers;
    for (const DatedText &text : std::as_const(texts)) {
        addLine(answers, text.text);
        if (answers.size() == mostEarlierAnswers)
            break;
    }
    return answers;
}

} // namespace waybill
