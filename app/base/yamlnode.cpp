#include "app/base/yamlnode.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace waybill {

namespace {

struct YamlText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Yaml)
};

constexpr quint32 quickFormMark = 0x57425131; // WBQ1

} // namespace

static QDataStream &operator<<(QDataStream &stream, const YamlNode &node);
static QDataStream &operator>>(QDataStream &stream, YamlNode &node);

static QDataStream &operator<<(QDataStream &stream, const YamlNode::Entry &entry)
{
    return stream << entry.key << entry.value;
}

static QDataStream &operator>>(QDataStream &stream, YamlNode::Entry &entry)
{
    return stream >> entry.key >> entry.value;
}

static QDataStream &operator<<(QDataStream &stream, const YamlNode &node)
{
    return stream << node.kind << node.line << node.column << node.text.toUtf8() << node.items << node.entries;
}

static QDataStream &operator>>(QDataStream &stream, YamlNode &node)
{
    QByteArray text;
    stream >> node.kind >> node.line >> node.column >> text >> node.items >> node.entries;
    node.text = QString::fromUtf8(text);
    return stream;
}

const YamlNode &YamlNode::operator[](const char *key) const
{
    static const YamlNode absent;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [key](const Entry &entry) { return entry.key.isText() && entry.key.text == QLatin1String(key); });
    return found == entries.end() ? absent : found->value;
}

QByteArray quickForm(const YamlNode &root)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quickFormMark << root;
    return bytes;
}

Result<YamlNode> readQuickForm(const QByteArray &bytes, const QString &name)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    stream >> mark;
    YamlNode root;
    if (mark == quickFormMark)
        stream >> root;
    if (mark != quickFormMark || stream.status() != QDataStream::Ok || !stream.atEnd())
        return Error{QStringLiteral("file.broken"), YamlText::tr("This built-in file is broken."), name};
    return root;
}

} // namespace waybill
