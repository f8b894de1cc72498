#pragma once

#include "app/drafts/draftstore.h"
#include "app/outbox/outbox.h"
#include "app/outbox/writestore.h"

namespace waybill {

/// The one place where the text of a request is, whatever ended the work on it.
enum class DraftPlace {
    Draft,   ///< It can be gone on with.
    Outbox,  ///< It was confirmed and is not settled: the outbox has it, and names its draft.
    Filed,   ///< It is an issue, or was saved to the one that it changes.
    Deleted, ///< The person took it away; it can be brought back for a month.
};
/// The word for a place, for scripts.
QString placeName(DraftPlace place);

struct PlacedDraft
{
    DraftEntry entry;
    DraftPlace place = DraftPlace::Draft;
    QUuid outboxEntry; ///< Place Outbox: the request's, or the edit's.
};

/// All drafts with their places, the newest first. Which place that is follows from the outbox's own record and from nothing that would
/// have to be written beside it, so no crash between two writes can leave a text in two places or in none. What was filed, or saved to its
/// issue, is noted at its draft here, for the time when the outbox has forgotten it, unless the draft says something else by now.
Result<QList<PlacedDraft>> placedDrafts(DraftStore &drafts, const Outbox &outbox, const WriteStore &writes);
/// The same with what the outbox has, closed ones among them, in the order in which they were put in. Of writes, edits alone carry a
/// draft's text.
Result<QList<PlacedDraft>> placedDrafts(DraftStore &drafts, const QList<OutboxEntry> &requests, const QList<WriteEntry> &writes);

} // namespace waybill
