#pragma once

#include "app/template/formdefinition.h"

namespace waybill {

/// Where the front matter of a template ends, and what it says.
struct FrontMatterBlock
{
    qsizetype end = 0; ///< Offset of the body's first byte: behind the closing fence and the blank lines after it (as `gh` cuts it).
    FrontMatter keys;
    QStringList notices;
};

/// Reads a byte order mark and the front matter at the start of `source`. What is not there, not closed or not YAML leaves a notice.
FrontMatterBlock readFrontMatter(const QByteArray &source, const QString &name);

} // namespace waybill
