#include "app/body/bodyedit.h"
#include "app/body/bodywriter.h"
#include "app/cli/invocation.h"
#include "app/facts/repositoryfacts.h"
#include "app/form/valuesfile.h"
#include "app/library/chosenguide.h"
#include "app/library/contractlibrary.h"
#include "app/render/html.h"
#include "app/session/leftplaceholders.h"
#include "app/submit/formlink.h"
#include "app/submit/issueedit.h"
#include "app/validation/validation.h"

namespace waybill {

namespace {

QByteArray exported(const Invocation &call, const BodyLayoutPtr &layout, const FormSnapshot &snapshot)
{
    const WriteOptions options{call.has("keep-guidance"), call.has("front-matter")};
    const QByteArray markdown = writeBody(layout, snapshot, options).markdown;
    return call.has("html") ? htmlDocument(issueTitle(snapshot), issueLabels(snapshot), markdown) : markdown;
}

/// What an issue, or a body in a file, says: as values, or as it is written again.
int exportedFrom(const Invocation &call, const NamedBody &named)
{
    const Result<LoadedForm> guided = call.guided(named.form);
    if (!guided)
        return call.fail(guided.error());
    const LoadedForm &form = guided.value();
    call.warn(form.notices);
    const ReadBody read = readBody(form.definition, *form.layout, named.body);
    if (call.has("body")) {
        const Result<QByteArray> body = editedBody(form.definition, *form.layout, named.body, read.given);
        return body ? call.finish(body.value()) : call.fail(body.error());
    }
    for (const Problem &problem : read.problems)
        call.complain(problemText(named.name, problem));
    return call.finish(writeValuesFile(*form.definition, form.origin, named.issue ? answersOf(form, *named.issue).given : read.given));
}

int exportedValues(const Invocation &call)
{
    if (call.has("html") && call.has("front-matter"))
        return call.misuse(Invocation::tr("Front matter belongs to Markdown; leave --html or --front-matter away."));
    const Result<QDateTime> now = call.now();
    if (!now)
        return call.fail(now.error());
    const QString file = call.option("values");
    const QString name = shownName(file);
    const Result<QByteArray> yaml = call.read(file);
    if (!yaml)
        return call.fail(yaml.error());
    const Result<OpenedForm> opened = openValuesWithGuide(yaml.value(), name, call.option("template"), call.option("guide"));
    if (!opened)
        return call.fail(opened.error());

    const LoadedForm &form = opened.value().form;
    call.warn(form.notices);
    const Result<std::optional<Contract>> contract = contractNamed(*form.definition, call.option("contract"));
    if (!contract)
        return call.fail(contract.error());
    const BodyLayoutPtr layout = contract.value() ? withAddedLines(form.layout, contract.value()->adds) : form.layout;
    const FormSnapshot snapshot = makeSnapshot(form.definition, opened.value().given);
    const WrittenBody body = writeBody(layout, snapshot);
    const QList<Problem> problems = checkAll(form.rules, snapshot, {now.value()}) + checkIssueLimits(snapshot, body.markdown);
    const QHash<QString, int> lines = linesOfValues(yaml.value(), name);
    for (Problem problem : problems) {
        problem.line = lines.value(problem.field);
        call.complain(problemText(name, problem));
    }
    // Of the issue and not of the values file, so its lines are counted there.
    for (const Problem &left : leftPlaceholders(snapshot, body))
        call.complain(problemText(Invocation::tr("issue"), left));
    const int code = exitCodeFor(problems);
    if (code != ExitFine && !call.has("force"))
        return code;
    return call.finish(exported(call, layout, snapshot), code);
}

} // namespace

void exportCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (call->has("values") == call->has("from") || (call->has("body") && !call->has("from")))
        return done(call->misuse(Invocation::tr("Name the values, or what to read: waybill export --values V.yml or --from ISSUE.")));
    if (call->has("values"))
        return done(exportedValues(*call));
    readNamedBody(*call, call->option("from"), services, &services, [call, done](const Result<NamedBody> &named) {
        done(named ? exportedFrom(*call, named.value()) : call->fail(named.error()));
    });
}

void linkCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (!call->has("values") || !call->has("repo"))
        return done(call->misuse(Invocation::tr("Name the values and the repository: waybill link --values V.yml --repo OWNER/NAME.")));
    const Result<RepositoryAddress> repository = readRepositoryAddress(call->option("repo"));
    if (!repository)
        return done(call->fail(repository.error()));
    const QString &server = repository.value().host;
    const Result<Host> host = server.isEmpty() ? hostOfEnvironment(services.places().environment) : hostNamed(server);
    if (!host)
        return done(call->fail(host.error()));
    const QString file = call->option("values");
    const Result<QByteArray> yaml = call->read(file);
    const Result<OpenedForm> opened =
        yaml ? openValuesWithGuide(yaml.value(), shownName(file), call->option("template"), call->option("guide")) : yaml.error();
    if (!opened)
        return done(call->fail(opened.error()));
    const LoadedForm &form = opened.value().form;
    const FormSnapshot snapshot = makeSnapshot(form.definition, opened.value().given);
    const NewIssue issue{issueTitle(snapshot), QString::fromUtf8(writeBody(form.layout, snapshot).markdown), issueLabels(snapshot),
                         form.definition->frontMatter.assignees, 0};
    const Result<FormLink> link =
        formLink(host.value(), repository.value().name, form, snapshot, issue, derivedMilestone(snapshot).value_or(QString()));
    if (!link)
        return done(call->fail(link.error()));
    call->warn(form.notices);
    if (!link.value().left.isEmpty())
        call->warn({link.value().leftText()});
    done(call->finish(link.value().address.toEncoded() + '\n'));
}

int renderCommand(const Invocation &call)
{
    const Result<QByteArray> markdown = call.read(call.file());
    if (!markdown)
        return call.fail(markdown.error());
    if (const QString notice = plainTextNotice(markdown.value()); !notice.isEmpty())
        call.complain(notice);
    return call.finish(renderHtml(markdown.value()));
}

int templatesCommand(const Invocation &call)
{
    const Result<QList<BuiltInTemplate>> all = builtInTemplates();
    if (!all)
        return call.fail(all.error());
    QString text;
    for (const BuiltInTemplate &one : all.value()) {
        text += one.id + QLatin1Char('\t') + one.name;
        text += one.summary.isEmpty() ? QStringLiteral("\n") : QLatin1Char('\t') + one.summary + QLatin1Char('\n');
    }
    return call.finish(text.toUtf8());
}

} // namespace waybill
