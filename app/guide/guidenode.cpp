#include "app/guide/guidenode.h"

#include "app/base/printable.h"
#include "app/base/yaml.h"

namespace waybill {

void GuideReading::fail(const YamlNode &node, const QString &message)
{
    if (!error)
        error = yamlError(node, file, message, code);
}

QString GuideReading::shown(const QString &text)
{
    if (text.isEmpty())
        return text;
    texts.insert(text);
    const auto own = translations.constFind(text);
    return own == translations.constEnd() ? QCoreApplication::translate("guide", text.toUtf8().constData()) : *own;
}

GuideNode::GuideNode(const YamlNode &node, GuideReading &reading, const GuideKeys &known) : m_node(node), m_reading(reading)
{
    if (reading.failed())
        return;
    if (!node.isMap()) {
        reading.fail(node, GuideText::tr("Keys with values are expected here."));
        return;
    }
    QStringList names;
    for (const char *key : known)
        names.append(QLatin1String(key));
    for (const YamlNode::Entry &entry : node.entries) {
        if (!names.contains(entry.key.text))
            reading.fail(entry.key,
                         GuideText::tr("“%1” is no key that is known here. Known are: %2.").arg(entry.key.text, enumeration(names)));
    }
}

bool GuideNode::has(const char *key) const
{
    return !m_reading.failed() && m_node[key].isDefined();
}

const YamlNode &GuideNode::operator[](const char *key) const
{
    static const YamlNode absent;
    return m_reading.failed() ? absent : m_node[key];
}

QString GuideNode::text(const char *key) const
{
    if (!has(key))
        return {};
    const YamlNode &value = m_node[key];
    if (!value.isText()) {
        m_reading.fail(value, GuideText::tr("“%1” takes a text.").arg(QLatin1String(key)));
        return {};
    }
    return value.text;
}

QString GuideNode::needed(const char *key) const
{
    const QString value = text(key);
    if (value.isEmpty())
        fail(GuideText::tr("“%1” is missing here.").arg(QLatin1String(key)));
    return value;
}

QString GuideNode::visible(const char *key) const
{
    return m_reading.shown(text(key));
}

bool GuideNode::flag(const char *key) const
{
    const QString value = text(key);
    if (value.isEmpty() || value == QLatin1String("false"))
        return false;
    if (value != QLatin1String("true"))
        fail(key, GuideText::tr("“%1” is true or false.").arg(QLatin1String(key)));
    return true;
}

int GuideNode::number(const char *key, int absent) const
{
    if (!has(key))
        return absent;
    bool ok = false;
    const int value = text(key).toInt(&ok);
    if (!ok || value < 0)
        fail(key, GuideText::tr("“%1” takes a whole number.").arg(QLatin1String(key)));
    return value;
}

QStringList GuideNode::texts(const char *key) const
{
    if (!has(key))
        return {};
    const YamlNode &value = m_node[key];
    if (value.isText())
        return {value.text};
    QStringList list;
    for (const YamlNode &item : this->list(key)) {
        if (!item.isText())
            m_reading.fail(item, GuideText::tr("A text is expected here."));
        list.append(item.text);
    }
    return list;
}

const QList<YamlNode> &GuideNode::list(const char *key) const
{
    const YamlNode &value = (*this)[key];
    if (value.isDefined() && !value.isList())
        m_reading.fail(value, GuideText::tr("“%1” takes a list.").arg(QLatin1String(key)));
    return value.items;
}

void GuideNode::fail(const char *key, const QString &message) const
{
    m_reading.fail(has(key) ? m_node[key] : m_node, message);
}

} // namespace waybill
