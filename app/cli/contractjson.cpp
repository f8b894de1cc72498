#include "app/cli/contractjson.h"

#include <QJsonArray>

namespace waybill {

namespace {

/// As `--json` calls what a check came to.
QString checkState(const Outcome &check, bool advice)
{
    switch (check.state) {
    case CheckState::Passed:
        return advice ? QStringLiteral("would pass") : QStringLiteral("passed");
    case CheckState::Found:
        return advice ? QStringLiteral("would not pass") : QStringLiteral("found");
    case CheckState::NotChecked:
        return QStringLiteral("not checked");
    case CheckState::NotApplicable:
        break;
    }
    return QStringLiteral("not applicable");
}

QString gateState(const GateOutcome &gate)
{
    switch (gate.state) {
    case CheckState::Passed:
        return QStringLiteral("passed");
    case CheckState::Found:
        return QStringLiteral("refused");
    case CheckState::NotChecked:
        return QStringLiteral("not checked");
    case CheckState::NotApplicable:
        break;
    }
    return QStringLiteral("not applicable");
}

QString verdictName(DryRun::Verdict verdict)
{
    switch (verdict) {
    case DryRun::Verdict::Accepted:
        return QStringLiteral("accepted");
    case DryRun::Verdict::Refused:
        return QStringLiteral("refused");
    case DryRun::Verdict::NotChecked:
        break;
    }
    return QStringLiteral("not checked");
}

QJsonObject json(const Outcome &check, bool advice)
{
    return {{QStringLiteral("rule"), check.rule},
            {QStringLiteral("state"), checkState(check, advice)},
            {QStringLiteral("severity"), severityName(check.severity)},
            {QStringLiteral("label"), check.label},
            {QStringLiteral("evidence"), check.evidence},
            {QStringLiteral("message"), check.problem ? check.problem->message : QString()},
            {QStringLiteral("reason"), check.reason}};
}

QJsonObject json(const GateOutcome &gate, bool advice)
{
    QJsonArray checks;
    for (const Outcome &check : gate.checks)
        checks.append(json(check, advice));
    return {{QStringLiteral("id"), gate.id},
            {QStringLiteral("number"), gate.number},
            {QStringLiteral("name"), gate.name},
            {QStringLiteral("state"), gateState(gate)},
            {QStringLiteral("of_workflow"), gate.ofWorkflow},
            {QStringLiteral("denial"), gate.ofWorkflow ? QString::fromLatin1(denialName(gate.denial)) : QString()},
            {QStringLiteral("failure"), gate.failure},
            {QStringLiteral("checks"), checks}};
}

} // namespace

QJsonObject contractJson(const ContractHead &contract, const QList<ComparedFile> &files)
{
    QJsonArray list;
    for (const ComparedFile &each : files) {
        list.append(QJsonObject{{QStringLiteral("path"), each.file.path},
                                {QStringLiteral("blob"), each.file.blob},
                                {QStringLiteral("template"), each.file.isTemplate},
                                {QStringLiteral("found"), each.found}});
    }
    return {{QStringLiteral("id"), contract.id},
            {QStringLiteral("name"), contract.name},
            {QStringLiteral("version"), contract.commit},
            {QStringLiteral("commit"), contract.commit},
            {QStringLiteral("date"), contract.date.toString(Qt::ISODate)},
            {QStringLiteral("guide"), contract.guide},
            {QStringLiteral("repositories"), QJsonArray::fromStringList(contract.repositories)},
            {QStringLiteral("files"), list}};
}

QJsonObject dryRunJson(const DryRun &run)
{
    QJsonArray gates;
    for (const GateOutcome &gate : run.gates)
        gates.append(json(gate, run.advice));
    QJsonObject object{{QStringLiteral("verdict"), verdictName(run.verdict)}, {QStringLiteral("sentence"), run.sentence}};
    object.insert(QStringLiteral("gate"), run.stop < 0 ? QString() : run.gates.at(run.stop).number);
    object.insert(QStringLiteral("gate_id"), run.stop < 0 ? QString() : run.gates.at(run.stop).id);
    object.insert(QStringLiteral("denial"), run.stop < 0 ? QString() : QString::fromLatin1(denialName(run.gates.at(run.stop).denial)));
    object.insert(QStringLiteral("gates"), gates);
    return object;
}

QJsonObject brokenJson(const Error &error)
{
    return {{QStringLiteral("path"), error.place},
            {QStringLiteral("line"), error.line},
            {QStringLiteral("column"), error.column},
            {QStringLiteral("code"), error.code},
            {QStringLiteral("message"), error.message}};
}

QJsonObject contractJson(const ContractChoice &choice, const ContractWords &words, const std::optional<DryRun> &run)
{
    QJsonObject object = choice.contract ? contractJson(*choice.contract, choice.files) : QJsonObject();
    object.insert(QStringLiteral("state"), QLatin1String(stateName(choice.state)));
    object.insert(QStringLiteral("own"), choice.own);
    object.insert(QStringLiteral("title"), words.title);
    object.insert(QStringLiteral("detail"), words.detail);
    QJsonArray broken;
    for (const Error &error : choice.broken)
        broken.append(brokenJson(error));
    object.insert(QStringLiteral("broken"), broken);
    object.insert(QStringLiteral("beyond"), choice.contract ? choice.contract->beyond : QString());
    const QJsonObject verdict = run ? dryRunJson(*run) : QJsonObject{{QStringLiteral("verdict"), QStringLiteral("not checked")}};
    for (auto each = verdict.begin(); each != verdict.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

} // namespace waybill
