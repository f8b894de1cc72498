#pragma once

#include "app/base/yamlnode.h"

#include <QStringList>

#include <optional>

namespace waybill {

/// Where the reading of one guide stands: the file's name for messages, and the first fault, after which everything reads as empty.
struct GuideReading
{
    QString file;
    std::optional<Error> error;
    QString code = QStringLiteral("guide.invalid"); ///< Of the error.

    bool failed() const { return error.has_value(); }
    void fail(const YamlNode &node, const QString &message);
};

/// A map of a guide, read key by key with the place of every fault.
class GuideNode
{
public:
    /// `node` has to be a map with no keys but `known`.
    GuideNode(const YamlNode &node, GuideReading &reading, const QStringList &known);

    bool has(const char *key) const;
    const YamlNode &operator[](const char *key) const;

    /// The text of a key; empty when it is absent.
    QString text(const char *key) const;
    /// The text of a key that has to be there and not be empty.
    QString needed(const char *key) const;
    /// The text of a key in the language of the program: guides speak the "guide" context of the translations.
    QString visible(const char *key) const;
    bool flag(const char *key) const;
    int number(const char *key, int absent) const;
    /// A text or a list of texts.
    QStringList texts(const char *key) const;
    /// The entries of a list; empty when the key is absent.
    const QList<YamlNode> &list(const char *key) const;

    void fail(const QString &message) const { m_reading.fail(m_node, message); }
    void fail(const char *key, const QString &message) const;
    GuideReading &reading() const { return m_reading; }

private:
    YamlNode m_node;
    GuideReading &m_reading;
};

/// Words of this folder's messages, in the language of the program.
QString guideMessage(const char *text);

} // namespace waybill
