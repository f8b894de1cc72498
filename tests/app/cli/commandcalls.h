#pragma once

#include "app/cli/command.h"
#include "app/services/services.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <optional>

namespace waybill::test {

inline const QString cases = QStringLiteral(WAYBILL_TESTS "/cases");
inline const QString seed = QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md");
inline const QString now = QStringLiteral("--now=2025-03-15T18:00:00Z");

struct Outcome
{
    int code = 0;
    QByteArray output;
    QByteArray errors;
};

inline Outcome run(const QStringList &arguments, QByteArray input = {})
{
    QBuffer in(&input);
    in.open(QIODevice::ReadOnly);
    Outcome outcome;
    QBuffer out(&outcome.output);
    out.open(QIODevice::WriteOnly);
    QBuffer errors(&outcome.errors);
    errors.open(QIODevice::WriteOnly);
    const Clock clock = [] { return QDateTime(QDate(2025, 3, 15), QTime(18, 0), Qt::UTC); };
    ServicePlaces nowhere;
    nowhere.clock = clock;
    Services services(nowhere);
    std::optional<int> code;
    startCommand(arguments, {in, out, errors, clock}, services, [&code](int exitCode) { code = exitCode; });
    [&code] { QVERIFY2(code, "the command waits for an event loop"); }();
    outcome.code = code.value_or(-1);
    return outcome;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray valuesOf(const QString &name)
{
    return contentOf(cases + QLatin1Char('/') + name + QStringLiteral("/values.yml"));
}

} // namespace waybill::test
