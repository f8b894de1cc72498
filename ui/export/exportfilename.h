#pragma once

#include <QString>

namespace waybill {

/// A file name for what is exported, without extension: the title (else the form's id) in lower case, with nothing in it that a file
/// system or a shell takes for more than a letter. Never empty, at most 80 characters.
QString exportFileName(const QString &title, const QString &formId);

} // namespace waybill
