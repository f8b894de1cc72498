#include "app/base/yamlnode.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace waybill {

namespace {

struct YamlText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Yaml)
};

constexpr quint32 quickFormMark = 0x57425131; // WBQ1
constexpr int deepestNode = 100;              ///< More than YAML itself is taken with.

/// Reads what QDataStream wrote, in a tenth of the steps: a start reads some ten thousand nodes before its first frame. A draft holds
/// such bytes too, so what was damaged ends as an error.
class QuickFormReader
{
public:
    explicit QuickFormReader(QByteArrayView bytes) : m_left(bytes) { }

    bool atEnd() const { return m_whole && m_left.isEmpty(); }

    quint32 number()
    {
        const QByteArrayView bytes = taken(sizeof(quint32));
        return bytes.isEmpty() ? 0 : qFromBigEndian<quint32>(bytes.data());
    }

    void read(YamlNode &node, int depth = 0)
    {
        const QByteArrayView kind = taken(1);
        m_whole = m_whole && depth < deepestNode && !kind.isEmpty() && quint8(kind.front()) <= quint8(YamlNode::Kind::Map);
        node.kind = m_whole ? YamlNode::Kind(kind.front()) : YamlNode::Kind::Absent;
        node.line = int(number());
        node.column = int(number());
        const quint32 length = number();
        if (length != noText)
            node.text = QString::fromUtf8(taken(length));
        node.items.resize(count());
        for (YamlNode &item : node.items)
            read(item, depth + 1);
        node.entries.resize(count());
        for (YamlNode::Entry &entry : node.entries) {
            read(entry.key, depth + 1);
            read(entry.value, depth + 1);
        }
    }

private:
    static constexpr quint32 noText = 0xffffffff; ///< QDataStream's null array.

    QByteArrayView taken(quint32 size)
    {
        m_whole = m_whole && size <= m_left.size();
        if (!m_whole)
            return {};
        const QByteArrayView bytes = m_left.first(size);
        m_left = m_left.sliced(size);
        return bytes;
    }

    /// How many nodes follow: not more than have room in the bytes that are left.
    qsizetype count()
    {
        constexpr qsizetype smallestNode = 1 + 5 * sizeof(quint32);
        const quint32 count = number();
        m_whole = m_whole && count <= m_left.size() / smallestNode;
        return m_whole ? qsizetype(count) : 0;
    }

    QByteArrayView m_left;
    bool m_whole = true;
};

} // namespace

static QDataStream &operator<<(QDataStream &stream, const YamlNode &node);

static QDataStream &operator<<(QDataStream &stream, const YamlNode::Entry &entry)
{
    return stream << entry.key << entry.value;
}

static QDataStream &operator<<(QDataStream &stream, const YamlNode &node)
{
    return stream << node.kind << node.line << node.column << node.text.toUtf8() << node.items << node.entries;
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
    QuickFormReader reader(bytes);
    YamlNode root;
    const bool marked = reader.number() == quickFormMark;
    if (marked)
        reader.read(root);
    if (!marked || !reader.atEnd())
        return Error{QStringLiteral("file.broken"), YamlText::tr("This built-in file is broken."), name};
    return root;
}

} // namespace waybill
