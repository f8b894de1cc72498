#include "openapicheck.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace waybill::test {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"string")
        return value.isString();
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    return type.isEmpty() || (type == u"object" && value.isObject());
}

/// A parameter as JSON, for the schema; text stays what it is.
QJsonValue parameterValue(const QString &text, const QJsonObject &schema)
{
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    return schema.value(u"type").toString() == u"integer" && number ? QJsonValue(value) : QJsonValue(text);
}

/// Whether the path has the template's shape. A multi-segment parameter at the end takes all that is left.
bool hasShape(const QStringList &path, const QStringList &shape)
{
    const bool open = QStringList{QStringLiteral("{ref}"), QStringLiteral("{path}"), QStringLiteral("{basehead}")}.contains(shape.last())
        && path.size() > shape.size();
    if (path.size() != shape.size() && !open)
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (path.at(i).isEmpty() != shape.at(i).isEmpty() || (!shape.at(i).startsWith(u'{') && path.at(i) != shape.at(i)))
            return false;
    }
    return true;
}

} // namespace

OpenApiCheck::OpenApiCheck(const QJsonObject &description) : m_description(description) { }

const OpenApiCheck &OpenApiCheck::instance()
{
    static const OpenApiCheck check = [] {
        QFile file(QStringLiteral(WAYBILL_TESTS "/support/openapi/github.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        const QJsonDocument document = QJsonDocument::fromJson(open ? file.readAll() : QByteArray());
        if (!document.isObject())
            qFatal("%s is missing or no JSON", qPrintable(file.fileName()));
        return OpenApiCheck(document.object());
    }();
    return check;
}

/// Follows a $ref.
QJsonObject OpenApiCheck::resolved(const QJsonObject &object) const
{
    QJsonValue target = object;
    if (const QString reference = object.value(u"$ref").toString(); !reference.isEmpty()) {
        target = m_description;
        for (const QString &part : reference.mid(2).split(u'/'))
            target = target[part];
    }
    return target.toObject();
}

QJsonObject OpenApiCheck::operationFor(const QString &path, const QString &method, QStringList &faults) const
{
    const QJsonObject paths = m_description.value(u"paths").toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (!hasShape(path.split(u'/'), it.key().split(u'/')))
            continue;
        const QJsonObject operation = it->toObject().value(method).toObject();
        if (operation.isEmpty())
            faults += QStringLiteral("unknown method");
        return operation;
    }
    faults += QStringLiteral("unknown path");
    return {};
}

OpenApiVerdict OpenApiCheck::check(const HttpRequest &request, const QString &path) const
{
    OpenApiVerdict verdict;
    checkHeaders(request, verdict.faults);
    const QJsonObject operation = operationFor(path, QString::fromLatin1(request.method).toLower(), verdict.faults);
    verdict.operation = operation.value(u"operationId").toString();
    if (!operation.isEmpty()) {
        checkParameters(request, operation, verdict.faults);
        checkBody(request, operation, verdict.faults);
    }
    const QStringList parts = path.split(u'/');
    const qsizetype at = parts.indexOf(QStringLiteral("issues"));
    bool number = at < 0 || at + 1 >= parts.size();
    if (!number)
        number = parts.at(at + 1).toLongLong(&number) > 0;
    if (at == 4 && !number)
        verdict.faults += QStringLiteral("issue_number is no number");
    return verdict;
}

void OpenApiCheck::checkHeaders(const HttpRequest &request, QStringList &faults) const
{
    if (request.headers.value("accept") != "application/vnd.github+json")
        faults += QStringLiteral("accept is not application/vnd.github+json");
    // What Qt sends by itself says nothing of the program, which is what GitHub wants to know.
    const QByteArray agent = request.headers.value("user-agent");
    if (agent.isEmpty() || agent.startsWith("Mozilla"))
        faults += QStringLiteral("user-agent does not name the program");
    const QString version = QString::fromLatin1(request.headers.value("x-github-api-version"));
    if (!m_description.value(u"x-versions").toArray().contains(version))
        faults += QStringLiteral("x-github-api-version is missing or unknown");
    const QByteArray authorization = request.headers.value("authorization");
    if (!authorization.isEmpty() && !authorization.startsWith("Bearer "))
        faults += QStringLiteral("authorization is not a bearer's");
}

void OpenApiCheck::checkParameters(const HttpRequest &request, const QJsonObject &operation, QStringList &faults) const
{
    QHash<QString, QJsonObject> known;
    for (const QJsonValue &value : operation.value(u"parameters").toArray()) {
        const QJsonObject parameter = resolved(value.toObject());
        if (parameter.value(u"in").toString() == u"query")
            known.insert(parameter.value(u"name").toString(), parameter.value(u"schema").toObject());
    }
    QStringList seen;
    for (const auto &[name, text] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            faults += QStringLiteral("unknown parameter %1").arg(name);
        else if (seen.contains(name))
            faults += QStringLiteral("parameter %1 twice").arg(name);
        else
            checkValue(parameterValue(text, known.value(name)), known.value(name), name, faults);
        seen += name;
    }
}

void OpenApiCheck::checkBody(const HttpRequest &request, const QJsonObject &operation, QStringList &faults) const
{
    const QJsonObject body = operation.value(u"requestBody").toObject();
    if (body.isEmpty()) {
        if (!request.body.isEmpty())
            faults += QStringLiteral("a body where none belongs");
        return;
    }
    if (!request.headers.value("content-type").startsWith("application/json"))
        faults += QStringLiteral("content-type is not application/json");
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        faults += QStringLiteral("the body is no JSON object");
        return;
    }
    QJsonObject schema = body.value(u"content")[QStringLiteral("application/json")][QStringLiteral("schema")].toObject();
    const QString version = QString::fromLatin1(request.headers.value("x-github-api-version"));
    QJsonObject properties = schema.value(u"properties").toObject();
    for (const QString &key : properties.keys()) {
        const QString only = properties.value(key)[QStringLiteral("x-only-version")].toString();
        if (!only.isEmpty() && only != version)
            properties.remove(key);
    }
    schema.insert(QStringLiteral("properties"), properties);
    checkValue(document.object(), schema, QStringLiteral("body"), faults);
}

void OpenApiCheck::checkValue(const QJsonValue &value, const QJsonObject &schema, const QString &place, QStringList &faults) const
{
    if (value.isNull() && schema.value(u"nullable").toBool())
        return;
    if (const QJsonArray choices = schema.value(u"oneOf").toArray(); !choices.isEmpty()) {
        for (const QJsonValue &choice : choices) {
            QStringList inner;
            checkValue(value, choice.toObject(), place, inner);
            if (inner.isEmpty())
                return;
        }
        faults += QStringLiteral("%1 is none of what it may be").arg(place);
        return;
    }
    const QString type = schema.value(u"type").toString();
    if (!isOfType(value, type)) {
        faults += QStringLiteral("%1 is no %2").arg(place, type);
        return;
    }
    if (const QJsonArray choices = schema.value(u"enum").toArray(); !choices.isEmpty() && !choices.contains(value))
        faults += QStringLiteral("%1 is none of the words it may be").arg(place);
    if (schema.contains(u"minimum") && value.toDouble() < schema.value(u"minimum").toDouble())
        faults += QStringLiteral("%1 is too small").arg(place);
    if (schema.contains(u"maximum") && value.toDouble() > schema.value(u"maximum").toDouble())
        faults += QStringLiteral("%1 is too large").arg(place);
    if (schema.value(u"format").toString() == u"date-time" && !QDateTime::fromString(value.toString(), Qt::ISODate).isValid())
        faults += QStringLiteral("%1 is no time").arg(place);
    if (type == u"array") {
        for (const QJsonValue &item : value.toArray())
            checkValue(item, schema.value(u"items").toObject(), place + QStringLiteral("[]"), faults);
    }
    if (type == u"object")
        checkObject(value.toObject(), schema, place, faults);
}

void OpenApiCheck::checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &place, QStringList &faults) const
{
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (const QJsonValue &key : schema.value(u"required").toArray()) {
        if (!object.contains(key.toString()))
            faults += QStringLiteral("%1.%2 is missing").arg(place, key.toString());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = place + u'.' + it.key();
        if (!properties.contains(it.key()))
            faults += QStringLiteral("%1 is unknown").arg(inner);
        else
            checkValue(*it, properties.value(it.key()).toObject(), inner, faults);
    }
}

} // namespace waybill::test
