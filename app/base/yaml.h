#pragma once

#include "app/base/yamlnode.h"

namespace waybill {

/// Bounds that keep a hostile document from costing time or memory.
struct YamlLimits
{
    int depth = 32;
    int nodes = 20000;
};

/// Parses one YAML document of a text that checkText accepts. Anchors and aliases are refused (no file of ours needs them, and they are how
/// a few lines become gigabytes), so are duplicate keys, further documents, and what goes beyond `limits`. Errors carry line and column;
/// `lineOffset` is added to lines when `text` is a part of a larger file.
Result<YamlNode> parseYaml(const QByteArray &text, const QString &name, int lineOffset = 0, const YamlLimits &limits = {});

/// An Error at the place of `node`.
Error yamlError(const YamlNode &node, const QString &name, const QString &message, const QString &code = QStringLiteral("yaml.invalid"),
                int lineOffset = 0);

} // namespace waybill
