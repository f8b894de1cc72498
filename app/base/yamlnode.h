#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace waybill {

/// A value of a YAML document and its place in it, apart from the parser that it came from. Copies share what they hold.
struct YamlNode
{
    enum class Kind : quint8 { Absent, Null, Text, List, Map };
    struct Entry;

    Kind kind = Kind::Absent;
    int line = 0; ///< Counted from 1, as is the column; 0 for what has no place, as an empty document.
    int column = 0;
    QString text;          ///< Of a text; empty for anything else.
    QList<YamlNode> items; ///< Of a list.
    QList<Entry> entries;  ///< Of a map, in the order of the document.
    bool plain = false;    ///< A text without quotes, which other readers of YAML may take for a number or a truth value.

    bool isDefined() const { return kind != Kind::Absent; }
    bool isNull() const { return kind == Kind::Null; }
    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }

    /// The value of a map's key; an absent node when there is none, or no map.
    const YamlNode &operator[](const char *key) const;
};

struct YamlNode::Entry
{
    YamlNode key;
    YamlNode value;
};

/// The form in which built-in documents travel in the program: read in a fraction of the time that YAML takes, with the same places.
/// It is made by the build from files of its own and nowhere else, so reading it knows no bounds.
QByteArray quickForm(const YamlNode &root);

/// The document that `bytes` are the quick form of; `name` stands in the message when they are not.
Result<YamlNode> readQuickForm(const QByteArray &bytes, const QString &name);

} // namespace waybill
