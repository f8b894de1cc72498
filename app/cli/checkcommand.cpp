#include "app/base/printable.h"
#include "app/body/bodyreader.h"
#include "app/cli/contractjson.h"
#include "app/cli/invocation.h"
#include "app/facts/repositoryfacts.h"
#include "app/github/json.h"
#include "app/library/opening.h"
#include "app/library/templatetext.h"
#include "app/session/leftplaceholders.h"
#include "app/submit/issueedit.h"
#include "app/validation/readings.h"
#include "app/validation/rulerunner.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// What the answers come to, by the rules of the form and of a contract, if one is named. What a repository would have to be asked for is
/// not checked.
RuleRunner rulesOver(const LoadedForm &form, const std::optional<Contract> &contract, const FormSnapshot &snapshot, const NamedBody &named,
                     const QDateTime &now)
{
    const QByteArray &body = named.body;
    const QString title = named.issue ? named.issue->title : QString();
    RuleRunner runner(form.rules + (contract ? rulesOf(*contract) : QList<Rule>()), *form.definition);
    runner.reset(snapshot, {now, contract ? readIssue(contract->readings, title, body) : Facts(), contract ? body : QByteArray()});
    return runner;
}

/// The problems of the answers, with lines of the body in place of lines of the answers. The title is no part of a body, but of an issue.
QList<Problem> problemsOfAnswers(const LoadedForm &form, const ReadBody &read, const RuleRunner &rules, const FormSnapshot &snapshot,
                                 const NamedBody &named)
{
    QList<Problem> problems;
    for (Problem problem : rules.problems() + checkIssueLimits(snapshot, named.body)) {
        const int field = form.definition->fieldIndex(problem.field);
        if (field >= 0 && field == form.definition->titleField && !named.issue)
            continue;
        const int first = read.lines.value(field);
        problem.line = first > 0 ? first + qMax(0, problem.line - 1) : 0;
        problems.append(problem);
    }
    return problems;
}

/// What an issue has besides its text, and what follows from its answers.
QList<Problem> problemsOfIssue(const Issue &issue, const FormSnapshot &snapshot)
{
    QList<Problem> problems;
    const auto report = [&problems](const char *rule, const QString &message) {
        problems.append({{}, QLatin1String(rule), Severity::Warning, message, false, 0, {}});
    };
    QStringList missing = issueLabels(snapshot);
    missing.removeIf([&issue](const QString &label) { return issue.labels.contains(label, Qt::CaseInsensitive); });
    if (!missing.isEmpty())
        report("issue.labels", Invocation::tr("The issue lacks labels that follow from its answers: %1.").arg(enumeration(missing)));
    if (const QString milestone = derivedMilestone(snapshot).value_or(QString()); !milestone.isEmpty() && milestone != issue.milestoneTitle)
        report("issue.milestone", Invocation::tr("By its answers the issue belongs to the milestone “%1”.").arg(milestone));
    return problems;
}

int checked(const Invocation &call, const NamedBody &named)
{
    const Result<QDateTime> now = call.now();
    if (!now)
        return call.fail(now.error());
    const Result<LoadedForm> guided = call.guided(named.form);
    if (!guided)
        return call.fail(guided.error());
    const LoadedForm &form = guided.value();
    const QString &name = named.name;
    call.warn(form.notices);
    const Result<std::optional<Contract>> contract = contractNamed(*form.definition, call.option("contract"));
    if (!contract)
        return call.fail(contract.error());
    ReadBody read = readBody(form.definition, *form.layout, named.body);
    if (named.issue)
        read.given = answersOf(form, *named.issue).given;
    const FormSnapshot snapshot = makeSnapshot(form.definition, read.given);
    const RuleRunner rules = rulesOver(form, contract.value(), snapshot, named, now.value());
    const auto run = contract.value() ? std::optional(dryRunOf(*contract.value(), rules)) : std::nullopt;
    QList<Problem> problems = read.problems + problemsOfAnswers(form, read, rules, snapshot, named);
    problems += leftPlaceholders(snapshot, named.body, read.parts);
    if (named.issue)
        problems += problemsOfIssue(*named.issue, snapshot);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    QByteArray text;
    if (call.option("problems") == QLatin1String("json")) {
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

/// More templates of one folder are not tried.
constexpr qsizetype mostTried = 100;

/// The templates of a folder that can be read.
QList<LoadedForm> templatesIn(const QString &folder)
{
    QList<LoadedForm> forms;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (!isTemplateName(name) || forms.size() >= mostTried)
            continue;
        if (Result<LoadedForm> form = loadForm(QDir(folder).filePath(name)))
            forms.append(std::move(form).value());
    }
    return forms;
}

/// The issue of a webhook's payload, or of the file that a workflow's GITHUB_EVENT_PATH names (docs.github.com, "Webhook events and
/// payloads", issues).
Result<NamedBody> bodyOfEvent(const Invocation &call)
{
    const QString file = call.option("from-event");
    const Result<QByteArray> bytes = call.read(file);
    if (!bytes)
        return bytes.error();
    const std::optional<Issue> issue = issueFromJson(QJsonDocument::fromJson(bytes.value()).object().value(QLatin1String("issue")));
    if (!issue)
        return Error{QStringLiteral("event.no-issue"),
                     Invocation::tr("This is no event of an issue: GitHub's JSON of one has it under “issue”."), shownName(file)};
    if (issue->pullRequest)
        return Error{QStringLiteral("issue.pull-request"), Invocation::tr("The event is of a pull request, which has no template's form."),
                     shownName(file)};
    QString name = call.option("template");
    QList<LoadedForm> more;
    if (QFileInfo(name).isDir())
        more = templatesIn(std::exchange(name, QString()));
    const QByteArray body = issue->body.toUtf8();
    const Result<FittingForm> form = formForIssue(body, issue->title, issue->labels, shownName(file), name, more);
    if (!form)
        return form.error();
    const QString page = issue->page.toString();
    NamedBody named{form.value().form, body, page.isEmpty() ? shownName(file) : page, issue};
    named.form.notices.append(form.value().why);
    return named;
}

} // namespace

void checkCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (call->words().isEmpty() != call->has("from-event"))
        return done(call->misuse(Invocation::tr("Name what to check: waybill check ISSUE or waybill check BODY.md.")));
    if (call->has("problems") && call->option("problems") != QLatin1String("text") && call->option("problems") != QLatin1String("json"))
        return done(call->misuse(Invocation::tr("--problems is “text” or “json”.")));
    if (call->has("from-event")) {
        const Result<NamedBody> named = bodyOfEvent(*call);
        return done(named ? checked(*call, named.value()) : call->fail(named.error()));
    }
    readNamedBody(*call, call->file(), services, &services, [call, done](const Result<NamedBody> &named) {
        done(named ? checked(*call, named.value()) : call->fail(named.error()));
    });
}

} // namespace waybill
