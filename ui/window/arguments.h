#pragma once

#include "app/base/result.h"
#include "app/library/opening.h"

#include <QStringList>

namespace waybill {

/// Reads the arguments of the window (the program's name first). Options of Qt itself (`-platform xcb` and so on) are passed over. An Error
/// with a code `usage.…` for what is unknown, incomplete or too much; whether files can be read is not looked at.
///
/// A file alone is taken by its name and first line: `.yml` and `.yaml` are values where they are no issue form and nothing about
/// templates, Markdown with front matter is a template, other Markdown is a filled body; a `waybill:` address is a link, an issue's address
/// or `owner/name#12` that issue (`--template` says its form), a `file:` one the file; anything else is a template's name or path,
/// or a folder of them.
Result<OpenOptions> readArguments(const QStringList &arguments);

} // namespace waybill
