#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace waybill {

/// A guide to begin with, for the template with this text (Markdown or an issue form) at `path`: the fields that were found by its shape,
/// each with its place and kind, and in comments what else can be said of them. Laid over the template it gives the same fields. Fields
/// whose place a guide cannot name (a cell of a table, the second list of a section) are only named in a comment; they stay as they are.
Result<QByteArray> firstGuide(const QByteArray &text, const QString &path);

} // namespace waybill
