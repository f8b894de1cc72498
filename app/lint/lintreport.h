#pragma once

#include "app/lint/lint.h"

namespace waybill {

/// "file:line:column: severity: message [rule]", a line each, and one with their numbers; what was mended first, with "fixed" for severity.
QByteArray lintText(const QList<LintedFile> &files);
/// A list of objects with path, problems (those with a sure fix say it) and what was fixed.
QByteArray lintJson(const QList<LintedFile> &files);
/// A log in the form of SARIF 2.1.0 (OASIS), which GitHub's code scanning and editors read. `version` is the program's.
QByteArray lintSarif(const QList<LintedFile> &files, const QString &version);

} // namespace waybill
