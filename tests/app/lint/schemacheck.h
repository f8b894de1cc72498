#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace waybill::test {

/// Whether a value is as a JSON Schema has it (draft-07), as far as answer schemas need; another key of a schema than those known here, or
/// an annotation, takes nothing.
inline bool fitsSchema(const QJsonValue &value, const QJsonObject &schema)
{
    const auto holds = [&value, &schema](const QString &key, const QJsonValue &wanted) {
        const QJsonArray list = wanted.toArray();
        const auto fits = [&value](const QJsonValue &one) { return fitsSchema(value, one.toObject()); };
        const QJsonArray items = value.toArray();
        const QJsonObject object = value.toObject();
        if (key == u"type")
            return wanted
                == QJsonValue(value.isString()       ? QStringLiteral("string")
                                  : value.isBool()   ? QStringLiteral("boolean")
                                  : value.isArray()  ? QStringLiteral("array")
                                  : value.isObject() ? QStringLiteral("object")
                                                     : QStringLiteral("other"));
        if (key == u"enum")
            return list.contains(value);
        if (key == u"const")
            return wanted == value;
        if (key == u"not")
            return !fits(wanted);
        if (key == u"pattern")
            return !value.isString() || value.toString().contains(QRegularExpression(wanted.toString()));
        if (key == u"maxLength")
            return !value.isString() || value.toString().toUcs4().size() <= wanted.toInt();
        if (key == u"anyOf")
            return std::any_of(list.begin(), list.end(), fits);
        if (key == u"allOf")
            return std::all_of(list.begin(), list.end(), fits);
        if (key == u"minItems")
            return !value.isArray() || items.size() >= wanted.toInt();
        if (key == u"items" || key == u"contains") {
            const auto fitsItem = [&wanted](const QJsonValue &item) { return fitsSchema(item, wanted.toObject()); };
            return !value.isArray()
                || (key == u"items" ? std::all_of(items.begin(), items.end(), fitsItem)
                                    : std::any_of(items.begin(), items.end(), fitsItem));
        }
        if (key == u"required")
            return !value.isObject()
                || std::all_of(list.begin(), list.end(), [&object](const QJsonValue &name) { return object.contains(name.toString()); });
        if (key == u"properties") {
            const QJsonObject properties = wanted.toObject();
            const QStringList keys = object.keys();
            return std::all_of(keys.begin(), keys.end(), [&properties, &object](const QString &name) {
                return !properties.contains(name) || fitsSchema(object.value(name), properties.value(name).toObject());
            });
        }
        if (key == u"additionalProperties") {
            const QJsonObject properties = schema.value(u"properties").toObject();
            const QStringList keys = object.keys();
            return wanted.toBool()
                || std::all_of(keys.begin(), keys.end(), [&properties](const QString &name) { return properties.contains(name); });
        }
        return key == u"title" || key == u"description" || key == u"examples" || key == u"$schema";
    };
    for (auto entry = schema.begin(); entry != schema.end(); ++entry) {
        if (!holds(entry.key(), entry.value()))
            return false;
    }
    return true;
}

} // namespace waybill::test
