#include "app/submit/recheck.h"

#include "app/form/valuesfile.h"
#include "app/library/contractlibrary.h"
#include "app/library/opening.h"
#include "app/validation/readings.h"
#include "app/validation/validation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waybill {

namespace {

/// The form of a request, with its answers.
Result<OpenedForm> formOf(const OutboxRequest &request)
{
    const QString name = request.issue.title;
    const Result<QString> templateName = valuesTemplateName(request.values, name);
    if (!templateName)
        return templateName.error();
    const Result<OpenedForm> opened = openValues(request.values, name, templateName.value());
    // As an earlier version kept it: as seen from a folder that nobody knows any more.
    if (opened && !opened.value().form.builtIn && QFileInfo(templateName.value()).isRelative())
        return Error{QStringLiteral("template.unknown"),
                     QCoreApplication::translate("waybill::Recheck", "It is not known any more in which folder its template lies."),
                     templateName.value()};
    return opened;
}

} // namespace

Result<QList<Problem>> problemsNow(const OutboxRequest &request, const QDateTime &now)
{
    const Result<OpenedForm> opened = formOf(request);
    if (!opened)
        return opened.error();
    const LoadedForm &form = opened.value().form;
    const Result<std::optional<Contract>> contract = contractNamed(*form.definition, request.contractChoice);
    if (!contract)
        return contract.error();

    const FormSnapshot snapshot = makeSnapshot(form.definition, opened.value().given);
    const QByteArray body = request.issue.body.toUtf8();
    const ValidationContext context{now, withReadings({}, contract.value(), snapshot, body), body};
    QList<Rule> rules = form.rules;
    if (contract.value())
        rules += rulesOf(*contract.value());
    QList<Problem> errors;
    for (const Problem &problem : checkAll(rules, snapshot, context)) {
        if (problem.severity == Severity::Error)
            errors.append(problem);
    }
    return errors;
}

std::optional<Contract> contractOf(const OutboxRequest &request)
{
    if (request.contractChoice.isEmpty() || request.contractChoice == noContract)
        return std::nullopt;
    const Result<OpenedForm> opened = formOf(request);
    const auto contract =
        opened ? contractNamed(*opened.value().form.definition, request.contractChoice) : Result<std::optional<Contract>>(opened.error());
    return contract ? contract.value() : std::nullopt;
}

} // namespace waybill
