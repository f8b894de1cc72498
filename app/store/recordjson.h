#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace waybill {

// Values as JSON with the keys that they had in their first version. Each field is named once, for writing and for reading.

class JsonWriter;
/// A struct that is an object within the object: `passFields(json, value)` names its fields.
template <typename Value>
concept HasFields = requires(JsonWriter &json, const Value &value)
{
    passFields(json, value);
};

/// The words for the values of an enum, in their order.
template <size_t count>
using Names = std::array<QLatin1String, count>;

template <typename... Words>
constexpr Names<sizeof...(Words)> wordsOf(Words... words)
{
    return {QLatin1String(words)...};
}

/// Writes one object.
class JsonWriter
{
public:
    template <typename Value>
    void field(const char *key, const Value &value)
    {
        m_json.insert(QLatin1String(key), json(value));
    }
    template <typename Value, size_t count>
    void field(const char *key, const Value &value, const Names<count> &names)
    {
        field(key, QString(names.at(size_t(value))));
    }
    template <typename Value>
    void optional(const char *key, const Value &value)
    {
        field(key, value);
    }
    /// One that may have no value leaves the key out then.
    template <typename Value>
    void present(const char *key, const std::optional<Value> &value)
    {
        if (value)
            field(key, *value);
    }
    QString text() const { return QString::fromUtf8(QJsonDocument(m_json).toJson(QJsonDocument::Compact)); }

private:
    template <typename Value>
    static QJsonValue json(const Value &value)
    {
        if constexpr (HasFields<Value>) {
            JsonWriter writer;
            passFields(writer, value);
            return writer.m_json;
        } else {
            return value;
        }
    }
    static QJsonValue json(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue json(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static QJsonValue json(const QUrl &url) { return url.toString(QUrl::FullyEncoded); }
    /// Milliseconds of the epoch; -1 for none.
    static QJsonValue json(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : -1; }
    static QJsonValue json(const QList<qint64> &numbers)
    {
        QJsonArray list;
        for (const qint64 number : numbers)
            list.append(number);
        return list;
    }
    static QJsonValue json(const QHash<QString, QString> &texts)
    {
        QJsonObject object;
        for (auto each = texts.cbegin(); each != texts.cend(); ++each)
            object.insert(each.key(), each.value());
        return object;
    }
    QJsonObject m_json;
};

/// Reads an object of which every value must be of its kind. What is read is worth something only while fine() says so: of a record that
/// decides whether a request is sent, a guessed value is worse than none.
class JsonReader
{
public:
    explicit JsonReader(const QString &text) : JsonReader(QJsonDocument::fromJson(text.toUtf8()).object()) { }
    explicit JsonReader(QJsonObject object) : m_json(std::move(object)) { }

    template <typename Value>
    void field(const char *key, Value &value)
    {
        read(m_json.value(QLatin1String(key)), value);
    }
    template <typename Value, size_t count>
    void field(const char *key, Value &value, const Names<count> &names)
    {
        QString text;
        field(key, text);
        const auto found = std::find(names.begin(), names.end(), text);
        require(found != names.end());
        if (found != names.end())
            value = Value(found - names.begin());
    }
    /// What the first version did not write yet.
    template <typename Value>
    void optional(const char *key, Value &value)
    {
        if (has(key))
            field(key, value);
    }
    template <typename Value>
    void present(const char *key, std::optional<Value> &value)
    {
        if (has(key))
            field(key, value.emplace());
    }
    bool has(const char *key) const { return m_json.contains(QLatin1String(key)); }
    void require(bool condition) { m_fine = m_fine && condition; }
    bool fine() const { return m_fine; }

private:
    QJsonValue of(QJsonValue::Type type, const QJsonValue &json)
    {
        require(json.type() == type);
        return json;
    }
    void read(const QJsonValue &json, bool &flag) { flag = of(QJsonValue::Bool, json).toBool(); }
    void read(const QJsonValue &json, QString &text) { text = of(QJsonValue::String, json).toString(); }
    void read(const QJsonValue &json, qint64 &number)
    {
        // Two fallbacks that differ tell a whole number from everything else.
        require(json.isDouble() && json.toInteger(0) == json.toInteger(1));
        number = json.toInteger();
    }
    void read(const QJsonValue &json, int &count)
    {
        qint64 number = 0;
        read(json, number);
        require(number >= 0 && number <= 1000000);
        count = int(number);
    }
    template <typename Item>
    void read(const QJsonValue &json, QList<Item> &list)
    {
        for (const QJsonValue &item : of(QJsonValue::Array, json).toArray())
            read(item, list.emplace_back());
    }
    void read(const QJsonValue &json, QByteArray &bytes)
    {
        bytes = QByteArray::fromBase64(of(QJsonValue::String, json).toString().toLatin1());
    }
    void read(const QJsonValue &json, QUrl &url) { url = QUrl::fromEncoded(of(QJsonValue::String, json).toString().toUtf8()); }
    void read(const QJsonValue &json, QDateTime &time)
    {
        qint64 milliseconds = -1;
        read(json, milliseconds);
        require(milliseconds >= -1);
        time = milliseconds < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
    void read(const QJsonValue &json, QHash<QString, QString> &texts)
    {
        const QJsonObject object = of(QJsonValue::Object, json).toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            read(each.value(), texts[each.key()]);
    }
    template <HasFields Struct>
    void read(const QJsonValue &json, Struct &value)
    {
        JsonReader reader(of(QJsonValue::Object, json).toObject());
        passFields(reader, value);
        require(reader.fine());
    }

    QJsonObject m_json;
    bool m_fine = true;
};

} // namespace waybill
