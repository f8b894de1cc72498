#pragma once

#include "app/outbox/filing.h"

namespace waybill::test {

inline const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-03-02T12:00:00Z"), Qt::ISODate);

inline OutboxEntry entry()
{
    OutboxEntry entry;
    entry.id = QUuid::fromString(QStringLiteral("8f14e45f-ceea-467f-a8d5-3b1b1b1b1b1b"));
    entry.request.repository = {QStringLiteral("octo"), QStringLiteral("ship")};
    entry.request.issue.title = QStringLiteral("Title");
    entry.request.issue.body = QStringLiteral("Text.");
    entry.request.titlePrefixes = {QStringLiteral("[Approved]"), QStringLiteral("[Rejected]")};
    return entry;
}

inline FilingOutcome fine(const QList<Issue> &issues = {})
{
    return {FilingOutcome::Kind::Fine, 200, {}, {}, {}, issues};
}

inline FilingOutcome failing(FilingOutcome::Kind kind, int status)
{
    return {kind, status, {}, {}, {}, {}};
}

inline Issue issueOf(qint64 number, const QString &body = {})
{
    Issue issue;
    issue.number = number;
    issue.id = 1000 + number;
    issue.title = QStringLiteral("Another title");
    issue.body = body;
    return issue;
}

} // namespace waybill::test
