#include "app/body/bodyreader.h"
#include "app/cli/invocation.h"
#include "app/library/opening.h"
#include "app/validation/validation.h"

#include <algorithm>

namespace waybill {

namespace {

/// The problems of the answers, with lines of the body in place of lines of the answers. The title is no part of a body.
QList<Problem> problemsOfAnswers(const LoadedForm &form, const ReadBody &read, const QByteArray &body, const QDateTime &now)
{
    const FormSnapshot snapshot = makeSnapshot(form.definition, read.given);
    QList<Problem> problems;
    for (Problem problem : checkAll(form.rules, snapshot, {now}) + checkIssueLimits(snapshot, body)) {
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
    const ReadBody read = readBody(form.value().definition, *form.value().layout, body.value());
    QList<Problem> problems = read.problems + problemsOfAnswers(form.value(), read, body.value(), now.value());
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    QByteArray text;
    if (format == QLatin1String("json")) {
        text = problemsJson(problems);
    } else {
        for (const Problem &problem : std::as_const(problems))
            text += problemText(name, problem).toUtf8() + '\n';
    }
    return call.finish(text, exitCodeFor(problems));
}

} // namespace waybill
