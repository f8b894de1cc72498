#pragma once

#include "tests/app/cli/submitcalls.h"
#include "tests/support/app/githubservice.h"

#include <functional>

namespace waybill::test {

/// A release that was filed, with line ends as GitHub's own page leaves them, words of somebody's own in it, and Waybill's mark.
class FiledScene : public ProductionScene
{
public:
    FiledScene()
    {
        GitHubIssue filed;
        filed.title = QStringLiteral("[Request] Provision Production Environment v0.2.0");
        filed.body = QString::fromUtf8(contentOf(cases + QStringLiteral("/release/expected.md")));
        filed.body.replace(QLatin1String("### Environment Details:"), QLatin1String("Somebody's own words.\n\n### Environment Details:"));
        filed.body += QLatin1String("\n<!-- waybill:0a1b2c3d-0000-4000-8000-000000000000 -->");
        filed.body.replace(u'\n', QLatin1String("\r\n"));
        filed.author = owner;
        filed.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
        filed.milestone = 2;
        number = repository().addIssue(filed).number;
        body = filed.body;
    }

    GitHubIssue &issue() { return *repository().issue(number); }
    QString reference() const { return fullName() + u'#' + QString::number(number); }
    int patches() const { return server.count(QStringLiteral("issues/update")); }

    /// Does this when the issue was read for the first time.
    void meanwhile(const std::function<void()> &change)
    {
        GitHubFault fault;
        fault.kind = GitHubFault::Kind::Delay;
        fault.method = "GET";
        fault.path = QStringLiteral("/issues/\\d+$");
        fault.then = change;
        server.addFault(fault);
    }
    void onPatch(GitHubFault::Kind kind, int times = 1, int status = 502)
    {
        GitHubFault fault;
        fault.kind = kind;
        fault.method = "PATCH";
        fault.times = times;
        fault.answer = failure(status, QStringLiteral("No."));
        server.addFault(fault);
    }

    test::Outcome save(const QByteArray &answers, const QStringList &further = {QStringLiteral("--yes")}, const QString &word = {})
    {
        const QString file = folder.filePath(QStringLiteral("values.yml"));
        write(file, "values:\n" + answers);
        return runIn(places(),
                     QStringList{QStringLiteral("save"), word.isEmpty() ? reference() : word, QStringLiteral("--values"), file} + further);
    }

    qint64 number = 0;
    QString body;
};

/// One answer changed: in a values file, and in the body.
inline const QByteArray highRisk = "  risk_level: High\n";

inline QString withHighRisk(QString body)
{
    return body.replace(QLatin1String("Level:** Low"), QLatin1String("Level:** High"));
}

/// A call of `check` or `export`.
inline QStringList readFrom(const QString &command, const QString &what)
{
    return {command, command == QLatin1String("export") ? QStringLiteral("--from") : QStringLiteral("--now=2025-03-15T18:00:00Z"), what};
}

} // namespace waybill::test
