#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace waybill {

/// Reads an object of which every value must be of its kind. What is read is worth something only while fine() says so: of a record that
/// decides whether a request is sent, a guessed value is worse than none.
class StrictJson
{
public:
    explicit StrictJson(const QJsonObject &json) : m_json(json) { }

    QString text(QLatin1String key) { return taken(key, QJsonValue::String).toString(); }
    bool flag(QLatin1String key) { return taken(key, QJsonValue::Bool).toBool(); }
    QJsonObject object(QLatin1String key) { return taken(key, QJsonValue::Object).toObject(); }
    qint64 number(QLatin1String key) { return whole(m_json.value(key)); }
    QStringList texts(QLatin1String key)
    {
        QStringList list;
        for (const QJsonValue &value : taken(key, QJsonValue::Array).toArray()) {
            require(value.isString());
            list.append(value.toString());
        }
        return list;
    }
    QList<qint64> numbers(QLatin1String key)
    {
        QList<qint64> list;
        for (const QJsonValue &value : taken(key, QJsonValue::Array).toArray())
            list.append(whole(value));
        return list;
    }

    void require(bool condition) { m_fine = m_fine && condition; }
    bool fine() const { return m_fine; }

private:
    QJsonValue taken(QLatin1String key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(key);
        require(value.type() == type);
        return value;
    }
    qint64 whole(const QJsonValue &value)
    {
        // Two fallbacks that differ tell a whole number from everything else.
        require(value.isDouble() && value.toInteger(0) == value.toInteger(1));
        return value.toInteger();
    }

    QJsonObject m_json;
    bool m_fine = true;
};

} // namespace waybill
