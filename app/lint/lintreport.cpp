#include "app/lint/lintreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace waybill {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Lint)
};

/// SARIF 2.1.0 §3.27.10.
QString levelName(Severity severity)
{
    return severity == Severity::Error  ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("note");
}

QJsonObject message(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QJsonArray rulesJson()
{
    QJsonArray rules;
    for (const LintRule &rule : lintRules()) {
        rules.append(
            QJsonObject{{QStringLiteral("id"), QLatin1String(rule.id)},
                        {QStringLiteral("shortDescription"), message(QLatin1String(rule.summary))},
                        {QStringLiteral("help"), message(QLatin1String(rule.source))},
                        {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), levelName(rule.severity)}}}});
    }
    return rules;
}

QJsonArray problemsJson(const QList<FileProblem> &problems)
{
    QJsonArray array;
    for (const FileProblem &problem : problems) {
        QJsonObject object{{QStringLiteral("rule"), problem.rule},
                           {QStringLiteral("severity"), severityName(problem.severity)},
                           {QStringLiteral("message"), problem.message},
                           {QStringLiteral("line"), problem.line},
                           {QStringLiteral("column"), problem.column}};
        if (problem.fix) {
            object.insert(QStringLiteral("fix"),
                          problem.fix->dropsLine
                              ? QJsonObject{{QStringLiteral("drop_line"), problem.line}}
                              : QJsonObject{{QStringLiteral("from"), problem.fix->from}, {QStringLiteral("to"), problem.fix->to}});
        }
        array.append(object);
    }
    return array;
}

QString lineOf(const LintedFile &file, const FileProblem &problem, const QString &what)
{
    return QStringLiteral("%1:%2:%3: ").arg(file.path).arg(problem.line).arg(problem.column) + what + QLatin1String(": ") + problem.message
        + QLatin1String(" [") + problem.rule + QLatin1String("]\n");
}

QJsonObject resultJson(const QString &path, const FileProblem &problem)
{
    const QJsonObject region{{QStringLiteral("startLine"), problem.line}, {QStringLiteral("startColumn"), problem.column}};
    const QJsonObject artifact{{QStringLiteral("uri"), QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))}};
    const QJsonObject place{{QStringLiteral("artifactLocation"), artifact}, {QStringLiteral("region"), region}};
    return {{QStringLiteral("ruleId"), problem.rule},
            {QStringLiteral("level"), levelName(problem.severity)},
            {QStringLiteral("message"), message(problem.message)},
            {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), place}}}}};
}

} // namespace

QByteArray lintText(const QList<LintedFile> &files)
{
    QString text;
    int errors = 0;
    int warnings = 0;
    for (const LintedFile &file : files) {
        for (const FileProblem &problem : file.fixed)
            text += lineOf(file, problem, QStringLiteral("fixed"));
        for (const FileProblem &problem : file.problems) {
            text += lineOf(file, problem, severityName(problem.severity));
            ++(problem.severity == Severity::Error ? errors : warnings);
        }
    }
    text += ReportText::tr("Files: %1. Errors: %2. Warnings: %3.").arg(files.size()).arg(errors).arg(warnings) + u'\n';
    return text.toUtf8();
}

QByteArray lintJson(const QList<LintedFile> &files)
{
    QJsonArray rows;
    for (const LintedFile &file : files) {
        QJsonObject row{{QStringLiteral("path"), file.path}, {QStringLiteral("problems"), problemsJson(file.problems)}};
        if (!file.fixed.isEmpty())
            row.insert(QStringLiteral("fixed"), problemsJson(file.fixed));
        rows.append(row);
    }
    return QJsonDocument(rows).toJson();
}

QByteArray lintSarif(const QList<LintedFile> &files, const QString &version)
{
    QJsonArray results;
    for (const LintedFile &file : files) {
        for (const FileProblem &problem : file.problems)
            results.append(resultJson(file.path, problem));
    }
    const QJsonObject driver{
        {QStringLiteral("name"), QStringLiteral("Waybill")}, {QStringLiteral("version"), version}, {QStringLiteral("rules"), rulesJson()}};
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                          {QStringLiteral("results"), results}};
    return QJsonDocument(QJsonObject{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                                     {QStringLiteral("version"), QStringLiteral("2.1.0")},
                                     {QStringLiteral("runs"), QJsonArray{run}}})
        .toJson();
}

} // namespace waybill
