#pragma once

#include "app/cli/command.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

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
    outcome.code = runCommand(arguments, {in, out, errors, clock});
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
