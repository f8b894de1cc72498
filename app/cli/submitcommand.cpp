#include "app/cli/invocation.h"
#include "app/cli/submitrun.h"
#include "app/form/valuesfile.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Command)
};

Error usage(const QString &message)
{
    return {QStringLiteral("usage.wrong"), message, {}};
}

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
        return done(call->fail(usage(Text::tr("Name the values and the repository: waybill submit --values V.yml --repo OWNER/NAME."))));
    const Result<Target> target = targetOf(*call, services);
    if (!target)
        return done(call->fail(target.error()));
    const QString file = call->option("values");
    const Result<QByteArray> yaml = call->read(file);
    if (!yaml)
        return done(call->fail(yaml.error()));
    const Result<LoadedForm> form = formOfValues(*call, yaml.value(), file);
    if (!form)
        return done(call->fail(form.error()));
    const Result<ValuesFile> values = readValuesFile(yaml.value(), shownName(file), *form.value().definition);
    if (!values)
        return done(call->fail(values.error()));
    const QString contract = call->has("contract") ? call->option("contract") : QString();
    if (!contract.isEmpty() && contract != noContract) {
        const Result<Contract> named = contractNamed(*form.value().definition, contract);
        if (!named)
            return done(call->fail(named.error()));
    }

    for (const QString &notice : form.value().notices)
        call->complain(QStringLiteral("waybill: ") + notice);
    // Belongs to itself: it ends with its command.
    auto *run = new SubmitRun(call, services, form.value(), done);
    run->start(values.value().given, target.value(), contract);
}

} // namespace waybill
