#pragma once

#include "app/drafts/draftplaces.h"
#include "app/follow/seenissue.h"

namespace waybill {

/// How far a request is, in the order in which they are filtered by.
enum class EntryState {
    ToMend,   ///< A draft with answers that are wrong.
    Writing,  ///< A draft in which something is still to be answered, or of which that is not known.
    Ready,    ///< A draft in which everything asked for is answered.
    Waiting,  ///< Confirmed, and on its way.
    Asks,     ///< Confirmed, and the outbox needs an answer.
    Filed,    ///< It is an issue.
    Archived, ///< A draft or issue that the person put out of sight.
};
inline constexpr int entryStates = 7;

/// One request of the start page, wherever its text is.
struct CatalogueEntry
{
    QUuid draft;   ///< Null: it was confirmed without one, or its draft is gone.
    QUuid request; ///< Of the outbox; null: it was not confirmed, or is an edit of an issue.
    qint64 revision = 0;
    EntryState state = EntryState::Writing;
    QString title; ///< Its own name where it was given one, else the issue's.
    QString form;  ///< The template's name; empty: not known.
    QString repository;
    QDateTime changedAt;
    DraftProgress progress;
    qint64 issue = 0;
    QUrl page;
    bool offline = false;       ///< Waits for the network.
    bool secondVersion = false; ///< See DraftEntry::copyOf.
    /// Whether the issue is open, as far as that was read last; no value: not known. Not kept here: see noteIssueStates.
    std::optional<bool> open{};
    /// What the issue showed when it was looked at last; no value: it never was.
    std::optional<SeenIssue> seen{};

    QUuid id() const { return draft.isNull() ? request : draft; }
    bool operator==(const CatalogueEntry &) const = default;
};

/// Drafts, queued and filed requests as one list, and what a person does with a row of it. What is deleted is not in it.
class Catalogue
{
public:
    Catalogue(std::shared_ptr<Database> database, Clock clock);

    /// The one that was changed last first.
    Result<QList<CatalogueEntry>> entries() const;
    /// Gives a draft a name of its own; an empty one takes it back. The issue's title stays as it is.
    Result<Done> rename(const QUuid &draft, const QString &name);
    /// The draft's own name; empty: it has none.
    Result<QString> nameOf(const QUuid &draft) const;
    Result<Done> setArchived(const QUuid &draft, bool archived);
    /// Another draft of this name with the same answers and steps of undo, in no window.
    Result<QUuid> duplicate(const QUuid &draft, const QString &name);

private:
    Result<Done> note(const QUuid &draft, const QString &column, const QVariant &value);

    std::shared_ptr<Database> m_database;
    Clock m_clock;
};

} // namespace waybill
