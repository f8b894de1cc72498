#pragma once

#include "app/base/yamlnode.h"

namespace waybill {

/// The bytes of a file that travels in the program.
Result<QByteArray> readBuiltInFile(const QString &path);

/// A built-in guide or contract; the build has turned it into its quick form.
Result<YamlNode> readBuiltInDocument(const QString &path);

} // namespace waybill
