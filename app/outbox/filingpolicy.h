#pragma once

#include <QtGlobal>

namespace waybill {

/// Faults that the simulation builds in on purpose, to show that it would find them. Nothing else sets one.
enum class Mutation {
    None,
    RecordAfterSending,    ///< A create leaves before the record says that it may have.
    OneHastyLook,          ///< One look, at once, counts as "surely not there".
    NoNumberProbes,        ///< Looks in the list alone.
    ServerErrorMeansNone,  ///< A 5xx counts as "was not made".
    SendAgainAfterRestart, ///< A crash in a create is taken for a create that never left.
    NoLock,                ///< Two processes may have one entry in hand (Filer's part, not the machine's).
};

/// The numbers by which a filing goes, in one place. All times in seconds.
struct FilingPolicy
{
    /// How long a confirmation holds. No create leaves later: what was right ten minutes ago may not be (schedules, other people).
    qint64 confirmationHolds = 600;
    /// How often a create may leave before the person is asked even though it surely was not made.
    int creates = 3;
    /// Looks in a row that find nothing before it is surely not there.
    int cleanLooks = 2;
    /// Between the end of one look and the next: numbers can be given out of order for a moment.
    qint64 lookSpacing = 30;
    /// From the moment when no byte of the create can leave any more to the look that decides. GitHub ends a request after 10 s
    /// (troubleshooting-the-rest-api); a proxy's queue is given the rest.
    qint64 silence = 60;
    /// Of the creator's issues, how many of the newest. Lists lag by minutes (judell/bram#254), so a list alone never decides.
    int newest = 20;
    /// Numbers in a row without an issue that end a look: discussions and failed writes leave gaps.
    int misses = 8;
    /// Numbers that one look asks for at most; a repository that makes more issues in that time is left to the person.
    int probes = 60;
    /// A limit that names no time, or comes again after the time that it named: a minute, doubled each time, at most so often
    /// (best-practices-for-using-the-rest-api).
    qint64 limitWait = 60;
    int limitTries = 5;
    /// Network trouble: two seconds, doubled each time up to five minutes, so often before the person is asked.
    qint64 retryWait = 2;
    qint64 longestRetryWait = 300;
    int retries = 8;

    Mutation mutation = Mutation::None;
};

} // namespace waybill
