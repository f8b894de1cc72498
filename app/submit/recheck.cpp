#include "app/submit/recheck.h"

#include "app/base/printable.h"
#include "app/follow/refusal.h"
#include "app/form/valuesfile.h"
#include "app/library/contractlibrary.h"
#include "app/library/opening.h"
#include "app/submit/issueedit.h"
#include "app/validation/readings.h"
#include "app/validation/validation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace waybill {

namespace {

/// What was found in the repository then is not known any more: the sentences that tell of it are left out.
QString stillTrue(const QString &text, const FormSnapshot &snapshot)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?]) "));
    QStringList kept;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
        if (const std::optional<QString> said = expanded(sentence, snapshot); said && !said->contains(u'{'))
            kept += *said;
    }
    return kept.join(u' ');
}

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

std::optional<RefusedFor> refusedFor(const OutboxRequest &request, const Contract &contract, const QList<IssueComment> &comments)
{
    const std::optional<Refusal> refusal = refusalIn(contract, comments);
    if (!refusal)
        return std::nullopt;
    RefusedFor words;
    words.words = refusal->words;
    const Gate *gate = refusal->gateOf(contract);
    const Rule *rule = refusal->ruleOf(contract);
    if (!gate || !rule)
        return words;
    QStringList name{gate->number, gate->name};
    name.removeAll(QString());
    words.gate = enumeration(name);
    const Result<OpenedForm> opened = formOf(request);
    if (!opened)
        return words;
    const FormDefinition &definition = *opened.value().form.definition;
    const FormSnapshot snapshot = makeSnapshot(opened.value().form.definition, opened.value().given);
    words.meaning = stillTrue(rule->message, snapshot);
    if (words.meaning.isEmpty())
        words.meaning = stillTrue(rule->label, snapshot);
    if (rule->field >= 0 && rule->field < definition.fields.size()) {
        words.field = definition.fields.at(rule->field).id;
        words.label = definition.fields.at(rule->field).label;
    }
    return words;
}

Result<EarlierRequest> asEarlier(const OutboxRequest &request, qint64 number, const QDateTime &filedAt)
{
    const Result<OpenedForm> opened = formOf(request);
    if (!opened)
        return opened.error();
    EarlierRequest earlier;
    earlier.form = opened.value().form;
    earlier.given = makeSnapshot(earlier.form.definition, opened.value().given);
    earlier.title = request.issue.title;
    earlier.issue = number;
    earlier.host = request.host;
    earlier.repository = request.repository;
    earlier.filedAt = filedAt;
    return earlier;
}

EarlierRequest asEarlier(const LoadedForm &form, const FormSnapshot &given, const IssueBase &base)
{
    EarlierRequest earlier;
    earlier.form = form;
    earlier.given = given;
    earlier.title = base.issue.title;
    earlier.issue = base.issue.number;
    earlier.host = base.host;
    earlier.repository = base.repository;
    return earlier;
}

FilingStatus asFiled(const LoadedForm &form, const IssueBase &base, const QString &account)
{
    const Issue &issue = base.issue;
    FilingStatus status;
    // The same each time it is opened, so that it is followed once.
    status.id = QUuid::createUuidV5(QUuid(), issue.page.toString());
    OutboxRequest &request = status.request;
    request.host = base.host;
    request.account = account;
    request.repository = base.repository;
    request.issue = {issue.title, issue.body, issue.labels, issue.assignees, issue.milestone};
    for (const QString &label : form.definition->frontMatter.labels) {
        if (!request.issue.labels.contains(label, Qt::CaseInsensitive))
            request.issue.labels.append(label);
    }
    request.milestoneTitle = issue.milestoneTitle;
    request.values = writeValuesFile(*form.definition, form.origin, answersOf(form, issue).given);
    status.record.phase = FilingRecord::Phase::Done;
    status.record.number = issue.number;
    status.record.issueId = issue.id;
    status.record.page = issue.page;
    status.closed = true;
    status.createdAt = status.changedAt = issue.createdAt;
    return status;
}

} // namespace waybill
