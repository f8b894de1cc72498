#pragma once

#include <QStringList>

namespace waybill {

/// Statements that make the tables of the form's database: each list brings the file from the version of its place (PRAGMA user_version) to
/// the next one. Never change one that was published.
const QList<QStringList> &migrations();

} // namespace waybill
