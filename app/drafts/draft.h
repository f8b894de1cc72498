#pragma once

#include "app/drafts/issuebase.h"
#include "app/facts/target.h"
#include "app/form/formmodel.h"
#include "app/form/movedanswers.h"
#include "app/library/templatelibrary.h"

#include <QSet>
#include <QUuid>

namespace waybill {

/// Where the person was in a form.
struct DraftView
{
    QString field;   ///< Id of the field that had the focus last; empty: none.
    int cursor = -1; ///< Position in its text; -1: not known.
    int anchor = -1; ///< The other end of what is selected there.
    int tab = 0;     ///< See Workspace::showTab.
    bool operator==(const DraftView &) const = default;
};

/// How far a draft is, as the form counts it.
struct DraftProgress
{
    int answered = 0;
    int asked = -1; ///< -1: not known; nobody had it in a window since it is counted.
    int toMend = 0; ///< Fields whose answer is wrong.
    bool operator==(const DraftProgress &) const = default;
};

/// A request that is being written, with all that brings it back as it was. A value; what is large in it is shared, so that a copy costs
/// little and may go to another thread.
struct Draft
{
    QUuid id;
    qint64 revision = 0; ///< Of the state in the database that this one follows; 0: of none.
    LoadedForm form;     ///< Kept by its texts: see sourcesOf.
    QList<Value> given;  ///< By field, as the person left them.
    FormModel::History history;
    DraftView view;
    Target target;
    QString contract;       ///< As chosen: see Submission::setContractChoice.
    QList<KeptAnswer> kept; ///< What an earlier version of the template asked for and this one takes nowhere.
    QSet<int> toLookAt;     ///< Fields whose answer was taken over and that nobody has been to since: see VisitedFields::take.
    DraftProgress progress; ///< Kept for lists, and not read back with the draft.
    IssueBasePtr edits;     ///< The issue that it changes; null: it is to become a new one.
    QUrl copyOf;            ///< A note for its writer: the issue that it is a copy of. Nowhere in the text.
    bool open = true;       ///< It is in a window, and the next start shows it again.
    QDateTime createdAt;    ///< UTC, like all.
    QDateTime changedAt;

    /// The issue's title, else the name of the form.
    QString title() const;
    /// "owner/name"; empty: none is chosen.
    QString repository() const { return target.isEmpty() ? QString() : target.repository.text(); }
};
using DraftPtr = std::shared_ptr<const Draft>;

/// A draft in a list.
struct DraftEntry
{
    QUuid id;
    qint64 revision = 0;
    QString title;
    QString form; ///< Its name.
    QString repository;
    QUuid copyOf; ///< Of which draft it is the second version, because two programs wrote it at once; null: of none.
    bool open = false;
    QDateTime createdAt;
    QDateTime changedAt;
    QDateTime deletedAt; ///< Invalid: it was not deleted.
    qint64 issue = 0;    ///< The number that it was filed under; 0: it was not.
    QUrl page;
};

/// A draft of an issue's edit.
struct EditDraft
{
    QUuid id;
    IssueBasePtr edits; ///< As it was when the draft was kept last.
};

/// An earlier state of a draft.
struct DraftState
{
    qint64 id = 0; ///< In the database.
    QDateTime at;
    QStringList changed{}; ///< Ids of the fields that have another answer than in the state before it; empty: it is the first one.
};

/// A draft that exists for sure: in the database, under this id.
struct SavedDraft
{
    QUuid id; ///< Another than asked for: somebody else wrote a newer state of that one, so this is a second draft beside it.
    qint64 revision = 0;
};

} // namespace waybill
