#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace waybill {

struct CourseStep;
struct Issue;
struct Progress;
struct VerifiedBody;
enum class VerifiedAs;

/// What an issue showed when it was looked at last, as far as a list tells it.
struct SeenIssue
{
    /// What it means for people: how it is painted, and where nothing says more, in which words.
    enum class Outcome {
        Open,   ///< Nobody is known to be at it.
        AtWork, ///< The workflow is.
        Stuck,  ///< The workflow has passed it by, or is late: somebody has to do something.
        Well,   ///< It was done.
        Ill,    ///< It was refused, or failed.
        Closed, ///< Nothing more is known.
    };
    Outcome outcome = Outcome::Open;
    QString mark;             ///< Of the course's step, without its brackets: "Approved". Empty: its title has none.
    bool open = true;         ///< The issue.
    QDateTime at;             ///< When it was looked at, UTC.
    bool toVerify = false;    ///< Once it was done, somebody is to go through it.
    VerifiedAs verified = {}; ///< How that came out; not known: this look does not say, and what an earlier one said holds.
    bool operator==(const SeenIssue &) const = default;
};

/// Pure. `well`: the mark of what was delivered (DeliveryMarks::approved); empty: what ends at a step that has a time went well.
SeenIssue seenIssue(const Progress &progress, const Issue &issue, const QList<CourseStep> &course, const QString &well,
                    const QDateTime &now);

/// How what was done was verified, by the request's own text. `elsewhere`: the workflow opens an issue of its own for that, so that ticks
/// that this one lacks say nothing. Pure.
void seeVerified(SeenIssue &seen, const VerifiedBody &body, bool elsewhere);

/// The same in a few words: "Processing", "Not picked up", "Approved · to verify", "Verified".
QString seenText(const SeenIssue &seen);

} // namespace waybill
