#include "app/cli/invocation.h"
#include "app/cli/submitrun.h"
#include "app/library/opening.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Command)
};

/// What the options say of the place; the host comes from the repository's address, else from the environment.
Result<Target> targetOf(const Invocation &call, const Services &services)
{
    const Result<RepositoryAddress> address = readRepositoryAddress(call.option("repo"));
    if (!address)
        return address.error();
    const Result<Host> host =
        address.value().host.isEmpty() ? hostOfEnvironment(services.places().environment) : hostNamed(address.value().host);
    if (!host)
        return host.error();
    Target target;
    target.host = host.value().name;
    target.repository = address.value().name;
    if (call.has("milestone"))
        target.milestone = call.option("milestone");
    target.extraLabels = call.options("label");
    target.assignees = call.options("assignee");
    if (call.has("parent")) {
        const Result<IssueReference> parent = readIssueReference(call.option("parent"));
        if (!parent)
            return parent.error();
        target.parent = parent.value();
    }
    return target;
}

} // namespace

void submitCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (!call->has("values") || !call->has("repo"))
        return done(call->misuse(Text::tr("Name the values and the repository: waybill submit --values V.yml --repo OWNER/NAME.")));
    const Result<Target> target = targetOf(*call, services);
    if (!target)
        return done(call->fail(target.error()));
    const QString file = call->option("values");
    const Result<QByteArray> yaml = call->read(file);
    if (!yaml)
        return done(call->fail(yaml.error()));
    const Result<OpenedForm> opened = openValues(yaml.value(), shownName(file), call->option("template"));
    if (!opened)
        return done(call->fail(opened.error()));
    const LoadedForm &form = opened.value().form;
    const QString contract = call->option("contract");
    // One that is called for by the repository may fail later; the person is told of it then. One that is named may not.
    if (const auto named = chosenContract(*form.definition, contract, {}); !named && !contract.isEmpty())
        return done(call->fail(named.error()));

    call->warn(form.notices);
    // Belongs to itself: it ends with its command.
    auto *run = new SubmitRun(call, services, form, done);
    run->start(opened.value().given, target.value(), contract);
}

} // namespace waybill
