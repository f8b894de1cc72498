#include "app/drafts/draftplaces.h"

#include <QHash>

#include <utility>

namespace waybill {

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

Result<QList<PlacedDraft>> placedDrafts(DraftStore &drafts, const Outbox &outbox)
{
    const Result<QList<OutboxEntry>> requests = outbox.entries(false);
    if (!requests)
        return requests.error();
    return placedDrafts(drafts, requests.value());
}

Result<QList<PlacedDraft>> placedDrafts(DraftStore &drafts, const QList<OutboxEntry> &requests)
{
    Result<QList<DraftEntry>> entries = drafts.entries();
    if (!entries)
        return entries.error();
    QHash<QUuid, OutboxEntry> latest; // By draft; requests come in their order.
    for (const OutboxEntry &request : requests) {
        if (!request.request.draft.isEmpty())
            latest.insert(QUuid::fromString(request.request.draft), request);
    }
    QList<PlacedDraft> placed;
    placed.reserve(entries.value().size());
    for (DraftEntry &entry : entries.value()) {
        const auto request = latest.constFind(entry.id);
        const bool any = request != latest.cend();
        const bool unchanged = any && entry.changedAt <= request->createdAt;
        if (any && request->record.phase == FilingRecord::Phase::Done && entry.issue == 0 && unchanged) {
            if (const Result<Done> noted = drafts.archive(entry.id, request->record.number, request->record.page); !noted)
                return noted.error();
            entry.issue = request->record.number;
            entry.page = request->record.page;
            entry.open = false;
        }
        PlacedDraft one{std::move(entry), DraftPlace::Draft, {}};
        if (one.entry.issue > 0) {
            one.place = DraftPlace::Filed;
        } else if (any && !request->closed) {
            one.place = DraftPlace::Outbox;
            one.outboxEntry = request->id;
        } else if (one.entry.deletedAt.isValid()) {
            one.place = DraftPlace::Deleted;
        }
        placed.append(std::move(one));
    }
    return placed;
}

} // namespace waybill
