#pragma once

#include "app/base/yaml.h"
#include "app/issueform/issueform.h"

#include <initializer_list>

namespace waybill {

/// Reads the parts of one form and gathers what is wrong with them.
class FormReader
{
public:
    /// What the file says. Where it is no YAML: no value, and that is its only problem.
    std::optional<YamlNode> parse(const QByteArray &yaml, const QString &name, const YamlLimits &limits = {});

    /// An empty place, as of a key that is missing, is that of what it is missing in.
    void note(const YamlNode &at, const char *rule, const QString &message, Severity severity = Severity::Error,
              const std::optional<FileFix> &fix = std::nullopt);

    /// A text that is one in YAML 1.1, with words in it; anything else that is there is a problem, and gives as much as can be read.
    /// `rule` for what GitHub refuses in this place, else it is a warning.
    QString text(const YamlNode &node, const QString &key, const char *rule = nullptr);
    bool flag(const YamlNode &node, const QString &key);
    /// A list, or a text with commas.
    QStringList list(const YamlNode &node, const QString &key);
    /// A problem for each key of the map that is none of these.
    void onlyKeys(const YamlNode &map, std::initializer_list<const char *> known, const char *rule, const QString &where,
                  Severity severity = Severity::Error);

    FormElement element(const YamlNode &node, int index);

    /// All that was noted, in the order of the file.
    QList<FileProblem> inOrder() const;

private:
    QList<FileProblem> m_problems;
    void attributes(FormElement &element, const YamlNode &node, const YamlNode &attributes, const QString &where);
    void options(FormElement &element, const YamlNode &attributes, const QString &where);
    FormElement::Option option(const FormElement &element, const YamlNode &node, const QString &where);
};

/// What YAML 1.1 (as Ruby reads it) takes for a truth value where it stands without quotes.
bool isBareBoolean(const YamlNode &node);
/// The same for a number, or a date.
bool isBareNumber(const YamlNode &node);

} // namespace waybill
