#include "tests/app/validation/contractcase.h"

using namespace waybill;
using namespace waybill::test;

namespace {

const QString newestTemplate =
    QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md");
const QStringList contracts{QStringLiteral("personal-finance-backend-aws"), QStringLiteral("personal-finance-backend-aws-4ce1db3"),
                            QStringLiteral("personal-finance-ui-b9ceae6")};

/// A case in one of the versions of its template.
ContractCase caseOf(const QString &name, const QString &origin)
{
    ContractCase one(name);
    one.form = loadForm(origin).value();
    const QByteArray values = [&name] {
        QFile file(QStringLiteral(WAYBILL_TESTS "/cases/%1/values.yml").arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    one.given = readValuesFile(values, name, *one.form.definition).value().given;
    // The newer versions of the workflow want every box ticked, and look at these two.
    const int boxes = one.form.definition->fieldIndex(QStringLiteral("pre_deployment"));
    Tasks tasks = tasksOf(unansweredValue(one.form.definition->fields.at(boxes)));
    for (Task &task : tasks)
        task.done = true;
    one.given[boxes] = tasks;
    one.set("build.conclusion", QStringLiteral("success"));
    one.set("package.value", QStringLiteral("v0.2.0"));
    return one;
}

} // namespace

class TestContractLines : public QObject
{
    Q_OBJECT

private slots:
    void oneBodyPassesEveryVersionOfTheWorkflow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("origin");
        for (const char *name : {"release", "rollback"}) {
            QTest::addRow("%s, first template", name) << QString::fromLatin1(name) << QStringLiteral("production-deployment");
            QTest::addRow("%s, newest template", name) << QString::fromLatin1(name) << newestTemplate;
        }
    }
    void oneBodyPassesEveryVersionOfTheWorkflow()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, origin);
        ContractCase one = caseOf(name, origin);
        QList<AddedLine> adds;
        for (const QString &id : contracts)
            adds += contractNamed(*one.form.definition, id).value()->adds;
        // Whatever the version of the template, it lacks one of the two lines; those who want it want the same.
        const bool first = one.form.builtIn;
        QCOMPARE(adds.size(), first ? 2 : 1);
        const QByteArray plain = writeBody(one.form.layout, one.snapshot()).markdown;
        one.body = writeBody(withAddedLines(one.form.layout, adds.first(1)), one.snapshot()).markdown;
        QVERIFY(one.body->contains("\n- **Environment Name:** Production Environment\n")
                && one.body->contains("\n- [x] Production Environment\n"));
        for (const QString &id : contracts) {
            one.contract = *contractNamed(*one.form.definition, id).value();
            // The last one looks for the earlier release among the open milestones.
            one.set("existing_milestone.state", id == contracts.constLast() ? QStringLiteral("open") : QStringLiteral("closed"));
            const DryRun run = one.run();
            QVERIFY2(run.stop < 0, qPrintable(id + u' ' + stopOf(run)));
        }
        // Without the line somebody refuses it.
        one.body = plain;
        one.contract = *contractNamed(*one.form.definition, contracts.at(first ? 1 : 0)).value();
        QVERIFY(one.run().stop >= 0);
    }

    void anotherVersionsLinesAreNotAdded()
    {
        const FormDefinitionPtr definition = loadForm(QStringLiteral("production-deployment")).value().definition;
        const Contract contract = *contractNamed(*definition, contracts.at(1)).value();
        QVERIFY(!contract.adds.isEmpty());
        QVERIFY(adviceOf(contract).adds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContractLines)
#include "tst_contractlines.moc"
