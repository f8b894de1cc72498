#pragma once

#include "httpexchange.h"

#include <QJsonObject>

namespace waybill::test {

struct OpenApiVerdict
{
    QString operation; ///< operationId; empty: the description knows no such call.
    QStringList faults;
};

/// Holds requests against GitHub's OpenAPI description, reduced to the calls used (tests/support/openapi/github.json), and against what
/// GitHub asks of every request. Knows of JSON Schema: type, nullable, enum, items, properties, required, oneOf, minimum, maximum. Unlike
/// GitHub, a parameter or key that the description does not name is a fault, and none is read that only another API version has.
class OpenApiCheck
{
public:
    explicit OpenApiCheck(const QJsonObject &description);
    /// Of the file in the tests' folder, read once.
    static const OpenApiCheck &instance();

    /// `path`: without a prefix, in the form /repos/owner/name.
    OpenApiVerdict check(const HttpRequest &request, const QString &path) const;

private:
    QJsonObject resolved(const QJsonObject &object) const;
    QJsonObject operationFor(const QString &path, const QString &method, QStringList &faults) const;
    void checkHeaders(const HttpRequest &request, QStringList &faults) const;
    void checkParameters(const HttpRequest &request, const QJsonObject &operation, QStringList &faults) const;
    void checkBody(const HttpRequest &request, const QJsonObject &operation, QStringList &faults) const;
    void checkValue(const QJsonValue &value, const QJsonObject &schema, const QString &place, QStringList &faults) const;
    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &place, QStringList &faults) const;

    QJsonObject m_description;
};

} // namespace waybill::test
