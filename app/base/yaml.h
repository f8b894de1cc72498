#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <yaml-cpp/yaml.h>

namespace waybill {

/// Bounds that keep a hostile document from costing time or memory.
struct YamlLimits
{
    int depth = 32;
    int nodes = 20000;
};

/// Parses one YAML document. Anchors and aliases are refused (no file of ours needs them, and they are how a few
/// lines become gigabytes), so are duplicate keys, further documents, and what goes beyond `limits`. Errors carry line and column;
/// `lineOffset` is added to lines when `text` is a part of a larger file.
Result<YAML::Node> parseYaml(const QByteArray &text, const QString &name, int lineOffset = 0, const YamlLimits &limits = {});

/// An Error at the place of `node`.
Error yamlError(const YAML::Node &node, const QString &name, const QString &message, const QString &code = QStringLiteral("yaml.invalid"),
                int lineOffset = 0);

/// The scalar's text; an empty string for anything else.
QString yamlText(const YAML::Node &node);

} // namespace waybill
