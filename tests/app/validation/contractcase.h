#pragma once

#include "app/body/bodywriter.h"
#include "app/form/valuesfile.h"
#include "app/library/contractlibrary.h"
#include "app/library/templatelibrary.h"
#include "app/validation/dryrun.h"
#include "app/validation/readings.h"
#include "app/validation/rulerunner.h"

#include <QFile>
#include <QTest>

namespace waybill::test {

/// One of the cases of tests/cases with the contract of its repository and everything as the workflow wants it; tests change one thing.
class ContractCase
{
public:
    explicit ContractCase(const QString &name)
    {
        form = loadForm(QStringLiteral("production-deployment")).value();
        QFile file(QStringLiteral(WAYBILL_TESTS "/cases/%1/values.yml").arg(name));
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        given = readValuesFile(file.readAll(), file.fileName(), *form.definition).value().given;
        contract = *contractNamed(*form.definition, QStringLiteral("personal-finance-backend-aws")).value();
        const bool back = name == QLatin1String("rollback");
        const QString version = back ? QStringLiteral("v0.1.0") : QStringLiteral("v0.2.0");
        set("viewer.is_owner", true);
        set("request.labels", QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")});
        set("label.missing", QStringList());
        set("milestone.title", version);
        set("milestone.exists", true);
        set("milestone.state", back ? QStringLiteral("closed") : QStringLiteral("open"));
        set("milestone.due_on", QDateTime(QDate(2025, 3, 15), QTime(7, 0), Qt::UTC));
        set("milestone.open_issues", qint64(0));
        set("branch.exists", false);
        set("tag.exists", back);
        set("release.exists", true);
        set("release.draft", false);
        set("rivals.same_title", QStringList());
        set("rivals.open", QStringList());
        set("existing_milestone.state", QStringLiteral("closed"));
        set("existing_approved.exists", true);
        set("existing_approved.latest", back ? QStringLiteral("v0.2.0") : QStringLiteral("v0.1.0"));
        set("target_approved.exists", true);
        set("target_approved.newer", qint64(1));
    }

    void set(const char *name, const Fact::Value &value) { facts.set(QLatin1String(name), {true, value, {}, now}); }
    void forget(const QString &name) { facts.set(name, {false, {}, QStringLiteral("not signed in"), {}}); }
    void answer(const char *field, const QString &text) { given[form.definition->fieldIndex(QLatin1String(field))] = Value(text); }
    void clear(const char *field) { given[form.definition->fieldIndex(QLatin1String(field))] = Value(); }

    FormSnapshot snapshot() const { return makeSnapshot(form.definition, given); }
    ValidationContext context() const
    {
        const QByteArray text = body.value_or(writeBody(form.layout, snapshot()).markdown);
        return {now, withReadings(facts, contract, snapshot(), text), text};
    }
    DryRun run() const
    {
        RuleRunner runner(rulesOf(contract), *form.definition);
        runner.reset(snapshot(), context());
        return dryRunOf(contract, runner);
    }

    LoadedForm form;
    QList<Value> given;
    Contract contract;
    Facts facts;
    std::optional<QByteArray> body;                            ///< Instead of the one that the answers make.
    QDateTime now{QDate(2025, 3, 15), QTime(18, 20), Qt::UTC}; ///< Twenty minutes before the time that the cases ask for.
};

/// "gate/rule" of what stops the request, or of the first warning; the verdict where there is nothing.
inline QString stopOf(const DryRun &run)
{
    QString warning;
    for (const GateOutcome &gate : run.gates) {
        for (const Outcome &check : gate.checks) {
            const QString name = gate.id + u'/' + check.rule;
            if (check.state == CheckState::Found && check.severity == Severity::Error)
                return name;
            if (check.state == CheckState::Found && warning.isEmpty())
                warning = QStringLiteral("warning: ") + name;
        }
    }
    if (!warning.isEmpty())
        return warning;
    return run.verdict == DryRun::Verdict::Accepted ? QStringLiteral("accepted") : QStringLiteral("not checked");
}

} // namespace waybill::test
