#include "app/catalogue/catalogue.h"

#include "app/drafts/draftrows.h"
#include "app/follow/followstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

struct DraftStoreText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::DraftStore)
};

/// Of a name: what a row can show.
constexpr qsizetype mostCharacters = 256;

EntryState stateOf(const DraftProgress &progress)
{
    if (progress.toMend > 0)
        return EntryState::ToMend;
    return progress.asked > 0 && progress.answered >= progress.asked ? EntryState::Ready : EntryState::Writing;
}

void takeRequest(CatalogueEntry &entry, const OutboxEntry &request)
{
    using Phase = FilingRecord::Phase;
    entry.request = request.id;
    const FilingRecord &record = request.record;
    const bool asks = record.phase == Phase::Ask || record.phase == Phase::Refused;
    entry.state = record.phase == Phase::Done ? EntryState::Filed : asks ? EntryState::Asks : EntryState::Waiting;
    entry.offline = !asks && record.canHasten();
    if (record.phase == Phase::Done) {
        entry.issue = record.number;
        entry.page = record.page;
    }
}

/// The draft of an edit can be gone on with while the edit waits: it stays a draft's row, and says how far the edit is.
void takeWrite(CatalogueEntry &entry, const WriteEntry &write)
{
    using Phase = WriteRecord::Phase;
    const bool asks = write.record.phase == Phase::Ask || write.record.phase == Phase::Refused;
    entry.state = asks ? EntryState::Asks : EntryState::Waiting;
    entry.offline = !asks && write.record.canHasten();
}

CatalogueEntry entryOf(const OutboxEntry &request)
{
    CatalogueEntry entry;
    entry.revision = 1; // What was confirmed never changes.
    entry.title = request.request.issue.title;
    entry.repository = request.request.repository.isEmpty() ? QString() : request.request.repository.text();
    entry.changedAt = request.changedAt;
    takeRequest(entry, request);
    return entry;
}

CatalogueEntry entryOf(const PlacedDraft &placed)
{
    const DraftEntry &draft = placed.entry;
    CatalogueEntry entry;
    entry.draft = draft.id;
    entry.revision = draft.revision;
    entry.title = draft.title;
    entry.form = draft.form;
    entry.repository = draft.repository;
    entry.changedAt = draft.changedAt;
    entry.issue = draft.issue;
    entry.page = draft.page;
    entry.secondVersion = !draft.copyOf.isNull();
    return entry;
}

/// The issue of an entry, by its page's address.
IssuePlace placeOf(const CatalogueEntry &entry)
{
    return {entry.page.authority(), {entry.repository.section(u'/', 0, 0), entry.repository.section(u'/', 1)}, entry.issue};
}

void noteSeen(QList<CatalogueEntry> &entries, const QHash<QString, SeenIssue> &seen)
{
    if (seen.isEmpty())
        return;
    for (CatalogueEntry &entry : entries) {
        const auto found = entry.issue > 0 ? seen.constFind(placeOf(entry).key()) : seen.cend();
        if (found != seen.cend())
            entry.seen = *found;
    }
}

/// What is kept beside a draft.
struct Notes
{
    QString name;
    bool archived = false;
    DraftProgress progress;
};

Result<QHash<QUuid, Notes>> notesIn(const Database &database)
{
    Result<QSqlQuery> found =
        database.run(QStringLiteral("SELECT draft, name, archived_at IS NOT NULL, answered, asked, to_mend FROM draft_rows"));
    if (!found)
        return found.error();
    QHash<QUuid, Notes> notes;
    for (QSqlQuery query = std::move(found).value(); query.next();) {
        Notes one{query.value(1).toString(), query.value(2).toBool(), {}};
        if (!query.value(4).isNull())
            one.progress = {query.value(3).toInt(), query.value(4).toInt(), query.value(5).toInt()};
        notes.insert(QUuid::fromString(query.value(0).toString()), one);
    }
    return notes;
}

} // namespace

Catalogue::Catalogue(std::shared_ptr<Database> database, Clock clock) : m_database(std::move(database)), m_clock(std::move(clock)) { }

Result<QList<CatalogueEntry>> Catalogue::entries() const
{
    const Result<QList<OutboxEntry>> requests = Outbox(m_database, m_clock).entries(false);
    if (!requests)
        return requests.error();
    const Result<QList<WriteEntry>> writes = WriteStore(m_database, m_clock).entries(false);
    if (!writes)
        return writes.error();
    DraftStore drafts(m_database, m_clock);
    const Result<QList<PlacedDraft>> placed = placedDrafts(drafts, requests.value(), writes.value());
    if (!placed)
        return placed.error();
    const Result<QHash<QUuid, Notes>> notes = notesIn(*m_database);
    if (!notes)
        return notes.error();
    QHash<QUuid, OutboxEntry> byId;
    for (const OutboxEntry &request : requests.value())
        byId.insert(request.id, request);
    QHash<QUuid, WriteEntry> writesById;
    for (const WriteEntry &write : writes.value())
        writesById.insert(write.id, write);
    QSet<QUuid> known;
    known.reserve(placed.value().size());
    QList<CatalogueEntry> entries;
    entries.reserve(placed.value().size());
    for (const PlacedDraft &one : placed.value()) {
        known.insert(one.entry.id);
        if (one.place == DraftPlace::Deleted)
            continue;
        const Notes note = notes.value().value(one.entry.id);
        CatalogueEntry entry = entryOf(one);
        entry.progress = note.progress;
        entry.state = one.place == DraftPlace::Filed ? EntryState::Filed : stateOf(note.progress);
        if (one.place == DraftPlace::Outbox && byId.contains(one.outboxEntry))
            takeRequest(entry, byId.value(one.outboxEntry));
        else if (one.place == DraftPlace::Outbox)
            takeWrite(entry, writesById.value(one.outboxEntry));
        else if (note.archived)
            entry.state = EntryState::Archived;
        if (!note.name.isEmpty())
            entry.title = note.name;
        entries.append(entry);
    }
    for (const OutboxEntry &request : requests.value()) {
        const bool gone = request.record.phase == FilingRecord::Phase::Dropped;
        if (!gone && !known.contains(QUuid::fromString(request.request.draft)))
            entries.append(entryOf(request));
    }
    const Result<QHash<QString, SeenIssue>> seen = FollowStore(m_database).seenIssues();
    if (!seen)
        return seen.error();
    noteSeen(entries, seen.value());
    // Drafts come in this order; requests without one are few, mostly none.
    const auto isLater = [](const CatalogueEntry &one, const CatalogueEntry &other) { return one.changedAt > other.changedAt; };
    if (!std::is_sorted(entries.cbegin(), entries.cend(), isLater))
        std::stable_sort(entries.begin(), entries.end(), isLater);
    return entries;
}

Result<Done> Catalogue::note(const QUuid &draft, const QString &column, const QVariant &value)
{
    const Result<QSqlQuery> noted =
        m_database->run(QStringLiteral("INSERT INTO draft_rows (draft, %1) SELECT id, ? FROM drafts WHERE id = ?"
                                       " ON CONFLICT (draft) DO UPDATE SET %1 = excluded.%1")
                            .arg(column),
                        {value, idText(draft)});
    if (!noted)
        return noted.error();
    if (noted.value().numRowsAffected() == 1)
        return Done{};
    return Error{QStringLiteral("draft.unknown"), DraftStoreText::tr("There is no draft %1.").arg(idText(draft)), {}};
}

Result<Done> Catalogue::rename(const QUuid &draft, const QString &name)
{
    const QString one = name.simplified().left(mostCharacters);
    return note(draft, QStringLiteral("name"), one.isNull() ? QStringLiteral("") : one);
}

Result<QString> Catalogue::nameOf(const QUuid &draft) const
{
    Result<QSqlQuery> found = m_database->run(QStringLiteral("SELECT name FROM draft_rows WHERE draft = ?"), {idText(draft)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    return query.next() ? query.value(0).toString() : QString();
}

Result<Done> Catalogue::setArchived(const QUuid &draft, bool archived)
{
    return note(draft, QStringLiteral("archived_at"), archived ? QVariant(m_clock().toMSecsSinceEpoch()) : QVariant());
}

Result<QUuid> Catalogue::duplicate(const QUuid &draft, const QString &name)
{
    const QUuid id = QUuid::createUuid();
    const qint64 now = m_clock().toMSecsSinceEpoch();
    const Result<Done> done = m_database->inTransaction([&]() -> Result<Done> {
        const Result<QSqlQuery> made = m_database->run(
            QStringLiteral("INSERT INTO drafts (id, revision, title, form, repository, origin, built_in, template, guide, content,"
                           " is_open, created_at, changed_at) SELECT ?, 1, title, form, repository, origin, built_in, template, guide,"
                           " content, 0, ?, ? FROM drafts WHERE id = ?"),
            {idText(id), now, now, idText(draft)});
        if (!made)
            return made.error();
        const Result<QSqlQuery> noted =
            m_database->run(QStringLiteral("INSERT INTO draft_rows (draft, answered, asked, to_mend) SELECT ?, answered, asked, to_mend"
                                           " FROM draft_rows WHERE draft = ?"),
                            {idText(id), idText(draft)});
        if (!noted)
            return noted.error();
        return rename(id, name);
    });
    if (!done)
        return done.error();
    return id;
}

} // namespace waybill
