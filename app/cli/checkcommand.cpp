#include "app/body/bodyreader.h"
#include "app/cli/contractjson.h"
#include "app/cli/invocation.h"
#include "app/library/opening.h"
#include "app/validation/readings.h"
#include "app/validation/rulerunner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace waybill {

namespace {

/// What the answers come to, by the rules of the form and of a contract, if one is named. What a repository would have to be asked for is
/// not checked, nor is the title, which is no part of a body.
RuleRunner rulesOver(const LoadedForm &form, const std::optional<Contract> &contract, const FormSnapshot &snapshot, const QByteArray &body,
                     const QDateTime &now)
{
    RuleRunner runner(form.rules + (contract ? rulesOf(*contract) : QList<Rule>()), *form.definition);
    runner.reset(snapshot, {now, contract ? readIssue(contract->readings, {}, body) : Facts(), contract ? body : QByteArray()});
    return runner;
}

/// The problems of the answers, with lines of the body in place of lines of the answers. The title is no part of a body.
QList<Problem> problemsOfAnswers(const LoadedForm &form, const ReadBody &read, const RuleRunner &rules, const FormSnapshot &snapshot,
                                 const QByteArray &body)
{
    QList<Problem> problems;
    for (Problem problem : rules.problems() + checkIssueLimits(snapshot, body)) {
        const int field = form.definition->fieldIndex(problem.field);
        if (field >= 0 && field == form.definition->titleField)
            continue;
        const int first = read.lines.value(field);
        problem.line = first > 0 ? first + qMax(0, problem.line - 1) : 0;
        problems.append(problem);
    }
    return problems;
}

} // namespace

int checkCommand(const Invocation &call)
{
    const QString format = call.has("problems") ? call.option("problems") : QStringLiteral("text");
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return call.misuse(Invocation::tr("--problems is “text” or “json”."));
    const Result<QDateTime> now = call.now();
    if (!now)
        return call.fail(now.error());
    const QString name = shownName(call.file());
    const Result<QByteArray> body = call.read(call.file());
    if (!body)
        return call.fail(body.error());
    const Result<LoadedForm> form = formForBody(body.value(), name, call.option("template"));
    if (!form)
        return call.fail(form.error());

    call.warn(form.value().notices);
    const Result<std::optional<Contract>> contract = contractNamed(*form.value().definition, call.option("contract"));
    if (!contract)
        return call.fail(contract.error());
    const ReadBody read = readBody(form.value().definition, *form.value().layout, body.value());
    const FormSnapshot snapshot = makeSnapshot(form.value().definition, read.given);
    const RuleRunner rules = rulesOver(form.value(), contract.value(), snapshot, body.value(), now.value());
    const auto run = contract.value() ? std::optional(dryRunOf(*contract.value(), rules)) : std::nullopt;
    QList<Problem> problems = read.problems + problemsOfAnswers(form.value(), read, rules, snapshot, body.value());
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    QByteArray text;
    if (format == QLatin1String("json")) {
        text = problemsJson(problems);
        if (run) {
            QJsonObject object = contractJson(*contract.value(), comparedFiles(*contract.value(), nullptr));
            const QJsonObject verdict = dryRunJson(*run);
            for (auto each = verdict.begin(); each != verdict.end(); ++each)
                object.insert(each.key(), each.value());
            text = QJsonDocument(QJsonObject{{QStringLiteral("problems"), QJsonDocument::fromJson(text).array()},
                                             {QStringLiteral("contract"), object}})
                       .toJson();
        }
    } else {
        for (const Problem &problem : std::as_const(problems))
            text += problemText(name, problem).toUtf8() + '\n';
        if (run)
            text += QStringLiteral("%1: %2: %3\n").arg(name, contract.value()->id, run->sentence).toUtf8();
    }
    return call.finish(text, exitCodeFor(problems));
}

} // namespace waybill
