#pragma once

#include "app/outbox/issuewrite.h"
#include "app/outbox/outbox.h"

namespace waybill {

// How the outbox keeps what it holds: as JSON with the keys of its first version. Nobody but the outbox sees it.

QString writeRequest(const OutboxRequest &request);
/// Nothing, when anything in it is not as writeRequest writes it.
std::optional<OutboxRequest> readRequest(const QString &text);

QString writeRecord(const FilingRecord &record);
/// What cannot be read becomes the question `cannot-tell`: it may have been sent.
FilingRecord readRecord(const QString &text);

/// The word for a phase, in a record and for scripts.
QString phaseName(FilingRecord::Phase phase);

// The same of writes to issues.

QString writeWrite(const IssueWrite &write);
std::optional<IssueWrite> readWrite(const QString &text);
QString writeRecord(const WriteRecord &record);
WriteRecord readWriteRecord(const QString &text);
QString phaseName(WriteRecord::Phase phase);
/// "edit", "comment", "sub-issue"
QString kindName(WriteKind kind);

} // namespace waybill
