#include "app/drafts/draftplaces.h"

#include <QHash>

#include <utility>

namespace waybill {

namespace {

/// What of a draft was confirmed last: a request, or an edit of its issue.
struct Confirmed
{
    QUuid id;
    QDateTime createdAt;
    bool closed = false;
    qint64 issue = 0; ///< That has it now; 0: it is not done.
    QUrl page;
};
using ConfirmedByDraft = QHash<QUuid, Confirmed>;

void take(ConfirmedByDraft &latest, const QString &draft, const Confirmed &one)
{
    if (draft.isEmpty())
        return;
    Confirmed &last = latest[QUuid::fromString(draft)];
    if (last.id.isNull() || last.createdAt <= one.createdAt)
        last = one;
}

ConfirmedByDraft lastConfirmed(const QList<OutboxEntry> &requests, const QList<WriteEntry> &writes)
{
    ConfirmedByDraft latest;
    for (const OutboxEntry &entry : requests) {
        const bool done = entry.record.phase == FilingRecord::Phase::Done;
        take(latest, entry.request.draft, {entry.id, entry.createdAt, entry.closed, done ? entry.record.number : 0, entry.record.page});
    }
    for (const WriteEntry &entry : writes) {
        const bool done = entry.record.phase == WriteRecord::Phase::Done;
        if (entry.write.kind == WriteKind::Edit)
            take(latest, entry.write.draft, {entry.id, entry.createdAt, entry.closed, done ? entry.write.number : 0, entry.record.page});
    }
    return latest;
}

} // namespace

QString placeName(DraftPlace place)
{
    switch (place) {
    case DraftPlace::Outbox:
        return QStringLiteral("outbox");
    case DraftPlace::Filed:
        return QStringLiteral("filed");
    case DraftPlace::Deleted:
        return QStringLiteral("deleted");
    case DraftPlace::Draft:
        break;
    }
    return QStringLiteral("draft");
}

Result<QList<PlacedDraft>> placedDrafts(DraftStore &drafts, const Outbox &outbox, const WriteStore &writes)
{
    const Result<QList<OutboxEntry>> requests = outbox.entries(false);
    if (!requests)
        return requests.error();
    const Result<QList<WriteEntry>> edits = writes.entries(false);
    if (!edits)
        return edits.error();
    return placedDrafts(drafts, requests.value(), edits.value());
}

Result<QList<PlacedDraft>> placedDrafts(DraftStore &drafts, const QList<OutboxEntry> &requests, const QList<WriteEntry> &writes)
{
    Result<QList<DraftEntry>> entries = drafts.entries();
    if (!entries)
        return entries.error();
    const ConfirmedByDraft latest = lastConfirmed(requests, writes);
    QList<PlacedDraft> placed;
    placed.reserve(entries.value().size());
    for (DraftEntry &entry : entries.value()) {
        const auto confirmed = latest.constFind(entry.id);
        const bool any = confirmed != latest.cend();
        if (any && confirmed->issue > 0 && entry.issue == 0 && entry.changedAt <= confirmed->createdAt) {
            if (const Result<Done> noted = drafts.archive(entry.id, confirmed->issue, confirmed->page); !noted)
                return noted.error();
            entry.issue = confirmed->issue;
            entry.page = confirmed->page;
            entry.open = false;
        }
        PlacedDraft one{std::move(entry), DraftPlace::Draft, {}};
        if (one.entry.issue > 0) {
            one.place = DraftPlace::Filed;
        } else if (any && !confirmed->closed) {
            one.place = DraftPlace::Outbox;
            one.outboxEntry = confirmed->id;
        } else if (one.entry.deletedAt.isValid()) {
            one.place = DraftPlace::Deleted;
        }
        placed.append(std::move(one));
    }
    return placed;
}

} // namespace waybill
