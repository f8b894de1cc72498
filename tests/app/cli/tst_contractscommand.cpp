#include "tests/app/cli/submitcalls.h"

using namespace waybill;
using namespace waybill::test;

class TestContractsCommand : public QObject
{
    Q_OBJECT

private slots:
    void contractsSayWhichIsInForceAndWhy()
    {
        ProductionScene scene;
        scene.runVersion(QStringLiteral("4ce1db3"));
        const QStringList ask{QStringLiteral("contracts"), QStringLiteral("--repo"), scene.fullName(), QStringLiteral("--json")};
        const test::Outcome outcome = runIn(scene.places(), ask);
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QStringList inForce;
        for (const QJsonValue one : QJsonDocument::fromJson(outcome.output).array()) {
            QVERIFY(!one[u"why"].toString().isEmpty());
            if (one[u"in_force"].toBool())
                inForce += one[u"commit"].toString();
        }
        QCOMPARE(inForce, QStringList{QStringLiteral("4ce1db3")});
        scene.server.stop();
        QCOMPARE(runIn(scene.places(), ask).code, 4);
        const test::Outcome all = runIn(scene.places(), {QStringLiteral("contracts")});
        QCOMPARE(all.code, 0);
        QVERIFY2(all.output.contains("personal-finance-ui-b9ceae6"), all.output.constData());
    }

    void contractsSayWhatIsWrongWithTheRepositorysOwn()
    {
        ProductionScene scene;
        const QString folder = QStringLiteral(".github/waybill/contracts/");
        scene.repository().files.insert(folder + QStringLiteral("a.yml"), "contract: 1\nid: x\nname: [\n");
        scene.repository().files.insert(folder + QStringLiteral("b.yml"),
                                        "contract: 1\nid: own\nname: Own\nguide: production-deployment\nfiles: [{ path: "
                                        ".github/workflows/infra-deploy.yml, blob: ae208df9ef04082d84f6456f5a9096bffba7a023 }]\ngates:\n"
                                        "  - id: g\n    name: G\n    rules:\n"
                                        "      - { id: r, label: L, message: m, check: fact, fact: milestone.exists, is: true }\n");
        scene.repository().files.insert(folder + QStringLiteral("c.yml"),
                                        "contract: 1\nid: c\nname: C\nguide: production-deployment\ngates:\n  - id: g\n    name: G\n"
                                        "    rules:\n      - { id: r, label: L, message: m, check: required, field: none }\n");
        QStringList ask{QStringLiteral("contracts"), QStringLiteral("--repo"), scene.fullName()};
        const test::Outcome text = runIn(scene.places(), ask);
        QVERIFY2(text.code == 0 && text.output.contains("cannot be used: .github/waybill/contracts/a.yml:4"), text.output.constData());
        QVERIFY2(text.output.contains("cannot be used: .github/waybill/contracts/c.yml:9"), text.output.constData());
        ask += QStringLiteral("--json");
        const QJsonArray all = QJsonDocument::fromJson(runIn(scene.places(), ask).output).array();
        QCOMPARE(all.at(all.size() - 3)[u"broken"][u"line"].toInt(), 4);
        QCOMPARE(all.at(all.size() - 2)[u"id"].toString(), QStringLiteral("own"));
        QVERIFY(all.at(all.size() - 2)[u"own"].toBool() && all.at(all.size() - 2)[u"in_force"].toBool());
        const test::Outcome dry = runIn(scene.places(), submit(scene, {QStringLiteral("--dry-run"), QStringLiteral("--json")}));
        QVERIFY2(dry.errors.contains("a.yml:4"), dry.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(dry.output)[u"contract"][u"broken"].toArray().size(), 2);
        QCOMPARE(scene.server.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestContractsCommand)
#include "tst_contractscommand.moc"
