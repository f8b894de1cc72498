#pragma once

#include "app/base/yamlnode.h"
#include "app/template/formdefinition.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <vector>

namespace waybill {

/// Words of this folder's messages, in the language of the program.
struct GuideText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Guide)
};

using GuideKeys = std::vector<const char *>;

/// Where the reading of one guide stands: the file's name for messages, and the first fault, after which everything reads as empty.
struct GuideReading
{
    QString file;
    std::optional<Error> error;
    QString code = QStringLiteral("guide.invalid"); ///< Of the error.
    QHash<QString, QString> translations{};         ///< The guide's own, in the language of the program: see readTranslations.
    QSet<QString> texts{};                          ///< What was shown so far.

    /// A text in the language of the program: by the guide's own translations, else those of the program, whose context is "guide".
    QString shown(const QString &text);
    bool failed() const { return error.has_value(); }
    void fail(const YamlNode &node, const QString &message);
};

/// A map of a guide, read key by key with the place of every fault.
class GuideNode
{
public:
    /// `node` has to be a map with no keys but `known`.
    GuideNode(const YamlNode &node, GuideReading &reading, const GuideKeys &known);

    bool has(const char *key) const;
    const YamlNode &operator[](const char *key) const;

    /// The text of a key; empty when it is absent.
    QString text(const char *key) const;
    /// The text of a key that has to be there and not be empty.
    QString needed(const char *key) const;
    /// The text of a key in the language of the program.
    QString visible(const char *key) const;
    /// Both: it has to be there, and is in that language.
    QString neededVisible(const char *key) const { return needed(key).isEmpty() ? QString() : visible(key); }
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

/// Reads `when: { field: value }`, `{ field: [values] }` or `{ field: { not: value } }`. A field that the form lacks, or a value that is
/// none of a choice's options, fails the reading.
Conditions readConditions(const GuideNode &owner, const FormDefinition &form);

/// The index of the field with this id; fails the reading at `node` when there is none.
int readFieldId(const YamlNode &node, GuideReading &reading, const FormDefinition &form);

/// The IANA id at the key `zone`, which has to be there and be known to this computer.
QByteArray readZone(const GuideNode &node);

} // namespace waybill
