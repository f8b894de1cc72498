#include "app/base/yaml.h"
#include "app/guide/contract.h"
#include "app/library/contractlibrary.h"
#include "app/library/templatelibrary.h"
#include "tests/support/app/translatedform.h"

#include <QTest>

using namespace waybill;

namespace {

const QByteArray head = "contract: 1\nid: c\nname: C\nguide: production-deployment\n";
const QByteArray gate = head + "facts:\n  - { name: tag, kind: tag, text: \"{version}\" }\ngates:\n  - id: g\n    name: G\n    rules:\n";

FormDefinitionPtr form()
{
    return loadForm(QStringLiteral("production-deployment")).value().definition;
}

Result<Contract> read(const QByteArray &yaml)
{
    const QString file = QStringLiteral("c.yml");
    const Result<YamlNode> tree = parseYaml(yaml, file);
    return tree ? readContract(tree.value(), file, *form()) : tree.error();
}

} // namespace

class TestContractFile : public QObject
{
    Q_OBJECT

private slots:
    void faultsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        const QByteArray rule = "      - { id: r, label: L, message: m, check: fact, fact: ";
        QTest::newRow("empty") << QByteArray() << 0 << QString();
        QTest::newRow("no YAML") << QByteArray("a: [") << 1 << QString();
        QTest::newRow("another format") << QByteArray("contract: 2\nid: c\nname: C\nguide: g\n") << 1 << QStringLiteral("1");
        QTest::newRow("no gates") << head << 1 << QStringLiteral("gate");
        QTest::newRow("unknown key") << head + "gaets: []\n" << 5 << QStringLiteral("gaets");
        QTest::newRow("a date that is none") << head + "date: \"2025-02-30\"\n" << 5 << QStringLiteral("date");
        QTest::newRow("unknown kind of thing") << head + "facts:\n  - { name: x, kind: moon, text: y }\n" << 6 << QStringLiteral("moon");
        QTest::newRow("a thing without text") << head + "facts:\n  - { name: x, kind: tag }\n" << 6 << QStringLiteral("text");
        QTest::newRow("a name twice") << head + "facts:\n  - { name: x, kind: tag, text: y }\n  - { name: x, kind: tag, text: z }\n"
                                      << 7 << QStringLiteral("twice");
        QTest::newRow("a fact that nothing gives") << gate + rule + "tag.exist, is: true }\n" << 11 << QStringLiteral("tag.exist");
        const QByteArray adds = head + "adds:\n";
        QTest::newRow("a line behind nothing") << adds + "  - { task: T }\n" << 6 << QStringLiteral("after");
        QTest::newRow("a line behind no field") << adds + "  - { after: nowhere, task: T }\n" << 6 << QStringLiteral("nowhere");
        QTest::newRow("a line of nothing") << adds + "  - { after: environment }\n" << 6 << QStringLiteral("line");
        QTest::newRow("a label without a value") << adds + "  - { after: environment, line: L }\n" << 6 << QStringLiteral("value");
        QTest::newRow("a task and a label") << adds + "  - { after: environment, task: T, line: L, value: v }\n"
                                            << 6 << QStringLiteral("task");
        QTest::newRow("several lines") << adds + "  - { after: environment, task: \"T\\n# U\" }\n" << 6 << QStringLiteral("one line");
        QTest::newRow("a line in free text") << adds + "  - { after: purpose, task: T }\n" << 6 << QStringLiteral("free text");
        QTest::newRow("a task among tasks") << adds + "  - { after: pre_deployment, task: T }\n" << 6 << QStringLiteral("tasks of its own");
        QTest::newRow("a line behind the title") << adds + "  - { after: title, task: T }\n" << 6 << QStringLiteral("answer");
        QTest::newRow("no label") << gate + "      - { id: r, message: m, check: fact, fact: tag.exists, is: true }\n"
                                  << 11 << QStringLiteral("label");
        QTest::newRow("a field that is not there") << gate + rule + "tag.exists, is: true, field: nowhere }\n"
                                                   << 11 << QStringLiteral("nowhere");
        QTest::newRow("an answer of no field") << gate + "      - { id: r, label: L, message: m, check: required }\n"
                                               << 11 << QStringLiteral("field");
    }
    void faultsNameTheirLine()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const int, line);
        QFETCH(const QString, word);
        const auto contract = read(yaml);
        QVERIFY(!contract);
        const QString text = contract.error().text();
        QVERIFY2(text.contains(word), qPrintable(text));
        if (line > 0)
            QVERIFY2(text.contains(QStringLiteral(":%1").arg(line)), qPrintable(text));
    }

    void aContractThatFitsIsRead()
    {
        const auto contract = read(gate + "      - { id: r, label: L, message: m, check: fact, fact: tag.exists, is: [true, other] }\n");
        QVERIFY2(contract, contract ? "" : qPrintable(contract.error().text()));
        const Rule &rule = contract.value().gates.constFirst().rules.constFirst();
        QCOMPARE(rule.field, -1);
        QCOMPARE(std::get<FactRule>(rule.kind).texts, (QStringList{QStringLiteral("true"), QStringLiteral("other")}));
    }

    void aLineIsAddedWhereTheTemplateLacksIt()
    {
        const QByteArray adds = "adds:\n  - { after: environment, task: Production Environment, help: Because. }\n"
                                "  - { after: environment, line: Environment Name, value: Production Environment }\n";
        const QByteArray rules = gate + "      - { id: r, label: L, message: m, check: fact, fact: tag.exists, is: true }\n";
        const auto first = read(rules + adds);
        QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
        QCOMPARE(first.value().adds.size(), 1);
        const AddedLine &line = first.value().adds.constFirst();
        QCOMPARE(line.line, QStringLiteral("- [x] Production Environment"));
        QCOMPARE(line.reason, QStringLiteral("Because."));
        // The other version of the template has the task, and lacks the line.
        const QString newest =
            QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md");
        const auto second = readContract(parseYaml(rules + adds, {}).value(), {}, *loadForm(newest).value().definition);
        QCOMPARE(second.value().adds.size(), 1);
        QCOMPARE(second.value().adds.constFirst().line, QStringLiteral("- **Environment Name:** Production Environment"));
    }

    void aLineThatTheTemplateHasIsKnownInEveryLanguage()
    {
        const test::SpokenLanguage spoken(QStringLiteral("de"));
        const LoadedForm form = test::TranslatedForm().read();
        const QByteArray yaml = QByteArray(head).replace("production-deployment", "words")
            + "adds:\n  - { after: own_size, line: Colour, value: red }\n  - { after: own_size, line: Farbe, value: red }\n"
              "facts:\n  - { name: tag, kind: tag, text: x }\n"
              "gates:\n  - id: g\n    name: G\n    rules:\n      - { id: r, label: L, message: m, check: fact, fact: tag.exists, is: true "
              "}\n";
        const auto contract = readContract(parseYaml(yaml, {}).value(), {}, *form.definition);
        QVERIFY2(contract, contract ? "" : qPrintable(contract.error().text()));
        QCOMPARE(contract.value().adds.size(), 1);
        QCOMPARE(contract.value().adds.constFirst().text, QStringLiteral("Farbe: red"));
    }

    void theContractIsChosenByFiles()
    {
        const FormDefinitionPtr definition = form();
        using State = ContractChoice::State;
        const QList<ContractHead> heads = contractHeads().value();
        QCOMPARE(heads.size(), 3);
        for (const ContractHead &head : heads) {
            QHash<QString, QString> blobs;
            for (const ContractFile &file : head.files)
                blobs.insert(file.path, file.blob);
            // The name does not tell, and the template does not either.
            blobs.insert(QStringLiteral(".github/ISSUE_TEMPLATE/3_request_prod_environment.md"), QStringLiteral("other"));
            ContractQuestion question{{}, QStringLiteral("someone/else"), &blobs, {}, {}};
            const ContractChoice found = chooseContract(*definition, question).value();
            QCOMPARE(found.state, State::InForce);
            QCOMPARE(found.contract->id, head.id);
            QVERIFY(isInForce(head, blobs));
            // One file is another: never in force, and the nearest is advice.
            for (const ContractFile &file : head.files) {
                if (file.isTemplate)
                    continue;
                QHash<QString, QString> changed = blobs;
                changed.insert(file.path, QString(40, u'f'));
                question.blobs = &changed;
                const ContractChoice other = chooseContract(*definition, question).value();
                QCOMPARE(other.state, State::Another);
                QVERIFY(other.contract->advice);
                for (const Rule &rule : rulesOf(*other.contract))
                    QCOMPARE(rule.severity, Severity::Advice);
            }
        }
    }

    void withoutFilesNoContractIsInForce()
    {
        const FormDefinitionPtr definition = form();
        using State = ContractChoice::State;
        const QHash<QString, QString> none;
        const QString name = QStringLiteral("RajExcited/Personal-Finance-Backend-AWS");
        QCOMPARE(chooseContract(*definition, {{}, QStringLiteral("someone/else"), &none, {}, {}}).value().state, State::None);
        QCOMPARE(chooseContract(*definition, {{}, name, &none, {}, {}}).value().state, State::Another);
        const ContractChoice unread = chooseContract(*definition, {{}, name, nullptr, QStringLiteral("offline"), {}}).value();
        QCOMPARE(unread.state, State::NotKnown);
        QCOMPARE(unread.why, QStringLiteral("offline"));
        QVERIFY(unread.contract->advice);
    }

    void byHandItCountsAnywhere()
    {
        const FormDefinitionPtr definition = form();
        const QString id = QStringLiteral("personal-finance-ui-b9ceae6");
        const ContractChoice chosen = chooseContract(*definition, {id, QStringLiteral("someone/else"), nullptr, {}, {}}).value();
        QCOMPARE(chosen.state, ContractChoice::State::ByHand);
        QVERIFY(!chosen.contract->advice);
        QVERIFY(!chooseContract(*definition, {noContract, QStringLiteral("someone/else"), nullptr, {}, {}}).value().contract);
        QCOMPARE(chooseContract(*definition, {QStringLiteral("none-such"), {}, nullptr, {}, {}}).error().code,
                 QStringLiteral("contract.unknown"));
        QCOMPARE(contractNamed(*definition, QStringLiteral("none-such")).error().code, QStringLiteral("contract.unknown"));
    }

    void aRepositorysOwnContractIsReadWithinTheSameBounds()
    {
        const FormDefinitionPtr definition = form();
        const QByteArray rule = "      - { id: r, label: L, message: m, check: fact, fact: tag.exists, is: true }\n";
        const QByteArray files = "files: [{ path: .github/workflows/a.yml, blob: " + QByteArray(40, 'a') + " }]\n";
        const QString path = QStringLiteral(".github/waybill/contracts/a.yml");
        const auto own = readOwnContract({path, files + gate + rule}, *definition);
        QVERIFY2(own && own.value(), own ? "" : qPrintable(own.error().text()));
        const QHash<QString, QString> blobs{{QStringLiteral(".github/workflows/a.yml"), QString(40, u'a')}};
        const ContractChoice choice =
            chooseContract(*definition, {{}, QStringLiteral("a/b"), &blobs, {}, {{path, files + gate + rule}}}).value();
        QCOMPARE(choice.state, ContractChoice::State::InForce);
        QVERIFY(choice.own);
        QVERIFY(!readOwnContract({path, "contract: ["}, *definition));
        QVERIFY(!readOwnContract({path, QByteArray(2 * 1024 * 1024, ' ')}, *definition));
        QVERIFY(!readOwnContract({path, "contract: 1\nid: c\nname: C\nguide: another\n"}, *definition).value());
    }

    void contractsOfAnotherFormAreNone()
    {
        const FormDefinitionPtr definition = form();
        FormDefinition another = *definition;
        another.id = QStringLiteral("another-version");
        QVERIFY(!contractsFor(another).value().isEmpty());
        another.family = QStringLiteral("another");
        QVERIFY(contractsFor(another).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContractFile)
#include "tst_contractfile.moc"
