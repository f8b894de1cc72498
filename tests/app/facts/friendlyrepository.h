#pragma once

#include "app/facts/facts.h"

namespace waybill::test {

template <typename T>
Known<T> known(const T &value)
{
    Known<T> part;
    part.read = true;
    part.value = value;
    part.readAt = QDateTime(QDate(2025, 3, 15), QTime(18, 0), Qt::UTC);
    return part;
}

inline Milestone milestoneNamed(const QString &title, qint64 number, bool open, int closedIssues = 3)
{
    return {number, title, open, QDateTime(QDate(2025, 3, 15), QTime(7, 0), Qt::UTC), 0, closedIssues};
}

inline Issue approvedRequest(qint64 number, const QString &milestone)
{
    Issue issue;
    issue.number = number;
    issue.title = QStringLiteral("[Approved] [Request] Provision Production Environment ") + milestone;
    issue.open = false;
    issue.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    issue.milestoneTitle = milestone;
    return issue;
}

inline Lookup closedIssuesOf(qint64 milestone)
{
    Lookup lookup;
    lookup.kind = Lookup::Kind::ClosedIssues;
    lookup.milestone = milestone;
    lookup.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    return lookup;
}

inline Lookup branchNamed(const QString &name)
{
    Lookup lookup;
    lookup.kind = Lookup::Kind::Branch;
    lookup.text = name;
    return lookup;
}

inline Lookup comparisonOf(const QString &from, const QString &to)
{
    Lookup lookup;
    lookup.kind = Lookup::Kind::Compare;
    lookup.text = from;
    lookup.branch = to;
    return lookup;
}

/// The repository as the cases of tests/cases want it: for the release of v0.2.0 over v0.1.0, or with `back` for the way back.
inline RepositoryState friendlyRepository(bool back)
{
    RepositoryState state;
    state.name = {QStringLiteral("rajexcited"), QStringLiteral("personal-finance-backend-aws")};
    state.viewer = known(User{QStringLiteral("rajexcited"), 1});
    Repository repository;
    repository.name = state.name;
    repository.canPush = repository.canTriage = true;
    state.repository = known(repository);
    state.milestones = known(QList<Milestone>{milestoneNamed(QStringLiteral("v0.1.0"), 1, false),
                                              milestoneNamed(QStringLiteral("v0.2.0"), 2, !back, back ? 4 : 0),
                                              milestoneNamed(QStringLiteral("Later"), 3, true)});
    QList<RepositoryLabel> labels;
    for (const char *name : {"deployment", "env: production", "Rollback", "bug"})
        labels.append({QString::fromLatin1(name), QStringLiteral("ededed")});
    state.labels = known(labels);
    PublishedVersion published;
    published.tag = QStringLiteral("v0.2.0");
    published.createdAt = QDateTime(QDate(2025, 3, 14), QTime(12, 0), Qt::UTC);
    PublishedVersion older;
    older.tag = QStringLiteral("v0.1.0");
    older.createdAt = QDateTime(QDate(2025, 2, 1), QTime(12, 0), Qt::UTC);
    state.releases = known(QList<PublishedVersion>{published, older});
    state.tags = known(back ? QStringList{QStringLiteral("v0.1.0"), QStringLiteral("v0.2.0")} : QStringList{QStringLiteral("v0.1.0")});
    state.openIssues = known(QList<Issue>());
    for (const char *version : {"v0.1.0", "v0.2.0"})
        state.lookups[branchNamed(QStringLiteral("milestone/") + QLatin1String(version)).key()] = known(LookupAnswer());
    Comparison comparison;
    comparison.total = 2;
    comparison.commits = {
        {QStringLiteral("0123456789abcdef0123456789abcdef01234567"), QStringLiteral("Add accounts"), QStringLiteral("mara")},
        {QStringLiteral("89abcdef0123456789abcdef0123456789abcdef"), QStringLiteral("Read accounts"), QStringLiteral("mara")}};
    comparison.files = {{QStringLiteral("src/account.py"), QStringLiteral("added")}};
    LookupAnswer compared;
    compared.exists = true;
    compared.comparison = std::make_shared<const Comparison>(comparison);
    state.lookups[comparisonOf(QStringLiteral("v0.1.0"), QStringLiteral("v0.2.0")).key()] = known(compared);
    LookupAnswer first;
    first.issues = {approvedRequest(20, QStringLiteral("v0.1.0"))};
    state.lookups[closedIssuesOf(1).key()] = known(first);
    LookupAnswer second;
    second.issues = {approvedRequest(30, QStringLiteral("v0.2.0"))};
    state.lookups[closedIssuesOf(2).key()] = known(second);
    return state;
}

} // namespace waybill::test
