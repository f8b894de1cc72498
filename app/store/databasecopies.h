#pragma once

#include "app/store/database.h"

#include <QDateTime>

namespace waybill {

/// Copies of the database of the last days, in the folder `copies` beside it, and what is read out of them, and out of a damaged file,
/// when it comes to that.
namespace databaseCopies {

inline constexpr int kept = 7;

/// Makes the copy of this day (VACUUM INTO: whole, and without what was deleted), unless there is one, and takes away all but the newest
/// ones. Reads the database only; takes as long as its size wants, so it is nothing for a thread that has a window. Where it would take
/// the room that drafts need, there is none. Codes: database.*
Result<Done> makeToday(const Database &database, const QDateTime &now);

/// Paths, the newest first. A day that is still to come is one of a clock that was wrong, and older than any.
QStringList all(const QString &databaseFile, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// What came back after a database was set aside.
struct Rescued
{
    int fromDamaged = 0; ///< Drafts that could be read out of the damaged file.
    int fromCopy = 0;    ///< Further ones, out of a copy.
    QString copy;        ///< Its path; empty: there is none.
};
/// Brings drafts, their texts and their earlier states, and results of verifications that were not sent into an empty database: whatever
/// can be read of the file that was set aside, then what the newest copy that can be read has besides. The outbox stays out: a request that
/// an old copy holds may have been filed since.
Rescued rescue(const Database &into, const QString &damagedFile);

} // namespace databaseCopies

} // namespace waybill
