#include "app/submit/recheck.h"

#include "app/form/valuesfile.h"
#include "app/library/contractlibrary.h"
#include "app/library/templatelibrary.h"
#include "app/validation/validation.h"

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
    QList<Rule> rules = form.value().rules;
    const Result<std::optional<Contract>> contract = contractFor(*form.value().definition, request.repository.text());
    if (contract && contract.value())
        rules += rulesOf(*contract.value());
    QList<Problem> errors;
    for (const Problem &problem : checkAll(rules, snapshot, context)) {
        if (problem.severity == Severity::Error)
            errors.append(problem);
    }
    return errors;
}

} // namespace waybill
