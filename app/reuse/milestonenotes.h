#pragma once

#include "app/facts/facts.h"

namespace waybill {

/// A closed issue or pull request, as a line of notes.
struct MilestoneNote
{
    qint64 number = 0;
    QString title; ///< One line.
    QString author;
    bool pullRequest = false;
    bool wanted = true; ///< Unless it brings nothing: a pull request that was not merged, or a request like this one.
    bool operator==(const MilestoneNote &) const = default;
};

/// What is known of a milestone's closed issues and pull requests.
struct MilestoneNotes
{
    static constexpr int most = 100; ///< Of so many, the newest.

    Milestone milestone; ///< Without a number: there is none to take notes from.
    bool read = false;   ///< Only then does `list` mean anything.
    QList<MilestoneNote> list;
    QString age; ///< For people; empty: it was read just now.
    Error error; ///< With !read: why not; without a code it is still being asked.
};

/// Of the milestone that the request gets, as far as the repository is known; null: it is not. Pure.
MilestoneNotes milestoneNotes(const RepositoryStatePtr &repository, const FormSnapshot &snapshot, const Target &target);
/// The question behind its list.
Lookup milestoneNotesLookup(const Milestone &milestone);

/// A Markdown list of those that are wanted, "- Title (#12, ada)". Titles show as they are: nothing in them is markup, and nobody is
/// mentioned. Pure.
QString milestoneNotesText(const QList<MilestoneNote> &notes);

/// An answer with the notes behind it, as a paragraph of their own. Pure.
QString withNotes(const QString &answer, const QString &notes);

} // namespace waybill
