#include "app/submit/recheck.h"

#include "app/form/valuesfile.h"
#include "app/library/contractlibrary.h"
#include "app/library/templatelibrary.h"
#include "app/validation/dryrun.h"

namespace waybill {

Result<QList<Problem>> problemsNow(const OutboxRequest &request, const QDateTime &now)
{
    const QString name = request.issue.title;
    const Result<QString> templateName = valuesTemplateName(request.values, name);
    if (!templateName)
        return templateName.error();
    const Result<LoadedForm> form = loadForm(templateName.value());
    if (!form)
        return form.error();
    const Result<ValuesFile> values = readValuesFile(request.values, name, *form.value().definition);
    if (!values)
        return values.error();

    const FormSnapshot snapshot = makeSnapshot(form.value().definition, values.value().given);
    const ValidationContext context{now, {}, request.issue.body.toUtf8()};
    const QList<Problem> ofForm = checkAll(form.value().rules, snapshot, context);
    QList<Problem> all = ofForm;
    const Result<std::optional<Contract>> contract = contractFor(*form.value().definition, request.repository.text());
    if (contract && contract.value()) {
        const MergedProblems both = merged(ofForm, dryRun(*contract.value(), snapshot, context.body, context));
        all = both.form + both.contract;
    }
    QList<Problem> errors;
    for (const Problem &problem : std::as_const(all)) {
        if (problem.severity == Severity::Error)
            errors.append(problem);
    }
    return errors;
}

} // namespace waybill
