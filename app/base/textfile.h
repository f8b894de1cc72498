#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace waybill {

/// The largest text that is read from anywhere, in bytes. GitHub keeps a body of at most 65,536 characters
/// (262,144 bytes), so a larger template, guide, values file or body is never meant.
inline constexpr qint64 maximumTextBytes = qint64{1024} * 1024;

/// Reads a UTF-8 text file whole, as it stands (line ends and byte order mark included).
/// Fails for what is missing, unreadable, no regular file, larger than `maximumTextBytes`, holds a NUL byte, or is not UTF-8
/// (with the line of the first wrong byte).
Result<QByteArray> readTextFile(const QString &path);

/// The checks of readTextFile on bytes that came from elsewhere; `name` stands in messages.
Result<QByteArray> checkText(QByteArray bytes, const QString &name);

/// The id that git gives a file with these bytes ("Git Objects", Pro Git 10.2).
QString gitBlobId(const QByteArray &bytes);

/// Writes a file whole or not at all: an earlier file of that name stays as it was when anything fails. (A device or a pipe is
/// written to as it is.)
Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes);

} // namespace waybill
