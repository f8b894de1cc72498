#include "tests/app/cli/commandcalls.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;

class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void theCasesExportToTheByte_data();
    void theCasesExportToTheByte();
    void theCasesPassTheirOwnCheck_data();
    void theCasesPassTheirOwnCheck();
    void exportWithProblemsWritesOnlyWhenForced();
    void exportProblemsNameFileAndLine();
    void aVersionThatCannotBeComparedIsRefused_data();
    void aVersionThatCannotBeComparedIsRefused();
    void exportReadsAndWritesStreams();
    void exportKnowsItsForms();
    void aTemplateIsFoundBesideTheValues();
    void aYamlIssueFormIsATemplateAndNoValues();
    void checkSaysWhereInTheBody();
    void checkAndExportPointAtPlaceholdersThatAreLeft();
    void checkSpeaksJson();
    void checkGoesByTheTimeItIsGiven();
    void checkLooksThroughAContract();
    void inspectSpeaksJson();
    void inspectCountsWhatBecameFields();
    void renderWritesHtml();
    void templatesAreListed();
};

void TestCommands::theCasesExportToTheByte_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList names = QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (QFile::exists(cases + QLatin1Char('/') + name + QStringLiteral("/values.yml")))
            QTest::newRow(qPrintable(name)) << cases + QLatin1Char('/') + name;
    }
}

void TestCommands::theCasesExportToTheByte()
{
    QFETCH(QString, folder);
    const QTemporaryDir target;
    const QString file = target.filePath(QStringLiteral("issue.md"));
    const QStringList call{QStringLiteral("export"), now, QStringLiteral("--values"), folder + QStringLiteral("/values.yml")};
    const Outcome outcome = run(call);
    const QByteArray expected = contentOf(folder + QStringLiteral("/expected.md"));
    QVERIFY(!expected.isEmpty());
    QVERIFY2(outcome.code == ExitFine, outcome.errors);
    QCOMPARE(outcome.output, expected);
    const Outcome toFile = run(call + QStringList{QStringLiteral("-o"), file});
    QCOMPARE(toFile.code, int(ExitFine));
    QVERIFY(toFile.output.isEmpty());
    QCOMPARE(contentOf(file), expected);
}

void TestCommands::theCasesPassTheirOwnCheck_data()
{
    theCasesExportToTheByte_data();
}

void TestCommands::theCasesPassTheirOwnCheck()
{
    QFETCH(QString, folder);
    const Outcome outcome = run({QStringLiteral("check"), folder + QStringLiteral("/expected.md"), now});
    QVERIFY2(outcome.code == ExitFine, outcome.output + outcome.errors);
    QVERIFY2(!outcome.output.contains(": error: "), outcome.output);
}

void TestCommands::exportWithProblemsWritesOnlyWhenForced()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("issue.md"));
    write(file, "earlier");
    QByteArray values = valuesOf(QStringLiteral("release"));
    values.replace("  purpose: Brings", "  # Brings");
    const QStringList call{QStringLiteral("export"), now, QStringLiteral("--values"), QStringLiteral("-"), QStringLiteral("-o"), file};
    const Outcome refused = run(call, values);
    QCOMPARE(refused.code, int(ExitProblems));
    QCOMPARE(contentOf(file), QByteArray("earlier"));
    QVERIFY2(refused.errors.contains("(purpose)"), refused.errors);
    const Outcome forced = run(call + QStringList{QStringLiteral("--force")}, values);
    QCOMPARE(forced.code, int(ExitProblems));
    QCOMPARE(forced.errors, refused.errors);
    QVERIFY(contentOf(file).contains("### Reason for Deployment / Rollback:"));
}

void TestCommands::exportProblemsNameFileAndLine()
{
    QByteArray values = valuesOf(QStringLiteral("rollback"));
    values.replace("  version: v0.1.0", "  version: v0.3.0");
    const Outcome outcome = run({QStringLiteral("export"), now, QStringLiteral("--values"), QStringLiteral("-")}, values);
    QCOMPARE(outcome.code, int(ExitProblems));
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errors.contains("<stdin>:4: error: ") && outcome.errors.contains("[V08-rollback-goes-down] (version)\n"),
             outcome.errors);
}

void TestCommands::aVersionThatCannotBeComparedIsRefused_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"v01.2.3", "v1.2", "V1.2.3", "v1.2.3-", "v1.2.3- x", "v1.2.3.4", "v1000000000000000000000000000000.0.0"})
        QTest::newRow(version) << QByteArray(version);
}

void TestCommands::aVersionThatCannotBeComparedIsRefused()
{
    QFETCH(QByteArray, version);
    QByteArray values = valuesOf(QStringLiteral("release"));
    values.replace("  version: v0.2.0", "  version: " + version);
    const Outcome outcome = run({QStringLiteral("export"), now, QStringLiteral("--values"), QStringLiteral("-")}, values);
    QCOMPARE(outcome.code, int(ExitProblems));
    QVERIFY2(outcome.errors.contains("[V07-version-format] (version)"), outcome.errors);
}

void TestCommands::exportReadsAndWritesStreams()
{
    const QStringList call{QStringLiteral("export"), now, QStringLiteral("--values=-"), QStringLiteral("--output=-")};
    const Outcome outcome = run(call, valuesOf(QStringLiteral("release")));
    QCOMPARE(outcome.code, int(ExitFine));
    QCOMPARE(outcome.output, contentOf(cases + QStringLiteral("/release/expected.md")));
}

void TestCommands::exportKnowsItsForms()
{
    const QStringList call{QStringLiteral("export"), now, QStringLiteral("--values"), QStringLiteral("-")};
    const QByteArray values = valuesOf(QStringLiteral("release"));
    const QByteArray html = run(call + QStringList{QStringLiteral("--html")}, values).output;
    QVERIFY2(html.startsWith("<!DOCTYPE html>") || html.startsWith("<!doctype html>"), html.left(100));
    QVERIFY(html.contains("Provision Production Environment v0.2.0"));
    const QByteArray guided = run(call + QStringList{QStringLiteral("--keep-guidance")}, values).output;
    QVERIFY(guided.contains("_(Provide details for the release or rollback)_"));
    const QByteArray whole = run(call + QStringList{QStringLiteral("--front-matter")}, values).output;
    QVERIFY2(whole.startsWith("---\n"), whole.left(100));
    QVERIFY(whole.endsWith(contentOf(cases + QStringLiteral("/release/expected.md"))));
}

void TestCommands::aTemplateIsFoundBesideTheValues()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("bug.md")), "### Steps\n\n_(What did you do?)_\n");
    const QString values = folder.filePath(QStringLiteral("values.yml"));
    write(values, "template: bug.md\nvalues: {}\n");
    const Outcome beside = run({QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("--force")});
    QVERIFY2(beside.output.contains("### Steps"), beside.errors);
    write(values, "template: none-such\nvalues: {}\n");
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--values"), values}).code, int(ExitFailed));
    const Outcome named = run({QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("--force"),
                               QStringLiteral("--template"), folder.filePath(QStringLiteral("bug.md"))});
    QVERIFY2(named.output.contains("### Steps"), named.errors);
}

void TestCommands::aYamlIssueFormIsATemplateAndNoValues()
{
    const QTemporaryDir folder;
    const QString form = folder.filePath(QStringLiteral("bug.yml"));
    write(form, "name: Bug\ndescription: d\nbody:\n  - type: input\n    attributes: { label: What }\n");
    const QString values = folder.filePath(QStringLiteral("values.yml"));
    write(values, "values:\n  title: A bug\n  what: It stops.\n");
    const QStringList byForm{QStringLiteral("--template"), form};
    const Outcome inspected = run({QStringLiteral("inspect"), form});
    QCOMPARE(inspected.code, int(ExitFine));
    QVERIFY2(inspected.output.contains("What"), inspected.output);
    const Outcome exported = run(QStringList{QStringLiteral("export"), QStringLiteral("--values"), values} + byForm);
    QVERIFY2(exported.output.contains("### What\n\nIt stops."), exported.output + exported.errors);
    const QString body = folder.filePath(QStringLiteral("body.md"));
    write(body, exported.output);
    QCOMPARE(run(QStringList{QStringLiteral("check"), body} + byForm).code, int(ExitFine));
    const Outcome asValues = run({QStringLiteral("export"), QStringLiteral("--values"), form});
    QCOMPARE(asValues.code, int(ExitFailed));
    QVERIFY2(asValues.errors.contains("issue form"), asValues.errors);
}

void TestCommands::checkSaysWhereInTheBody()
{
    QByteArray body = contentOf(cases + QStringLiteral("/release/expected.md"));
    body.replace("- Faster start page", "# Faster start page");
    const qsizetype line = body.first(body.indexOf("# Faster")).count('\n') + 1;
    const Outcome outcome = run({QStringLiteral("check"), QStringLiteral("-"), now}, body);
    QCOMPARE(outcome.code, int(ExitProblems));
    QVERIFY2(outcome.output.contains("<stdin>:" + QByteArray::number(line) + ": error: "), outcome.output);
    QVERIFY(outcome.output.contains("[V27-heading] (release_notes)\n"));

    QByteArray capital = contentOf(cases + QStringLiteral("/release/expected.md"));
    capital.replace("- [x] **Release**", "- [X] **Release**");
    const Outcome refused = run({QStringLiteral("check"), QStringLiteral("-"), now}, capital);
    QCOMPARE(refused.code, int(ExitProblems));
    QVERIFY2(refused.output.contains("<stdin>:7: error: ") && refused.output.contains("[body.capital-x]"), refused.output);
}

void TestCommands::checkAndExportPointAtPlaceholdersThatAreLeft()
{
    const QTemporaryDir folder;
    const QString form = folder.filePath(QStringLiteral("t.md"));
    const QByteArray text = "## Where\n\n- OS: [e.g. iOS]\n- Part: <part>\n- Name: [your name]\n\n## Cause\n\nTBD\n";
    write(form, text);
    const QStringList byForm{QStringLiteral("--template"), form};
    const Outcome untouched = run(QStringList{QStringLiteral("check"), QStringLiteral("-")} + byForm, text);
    QCOMPARE(untouched.code, int(ExitFine));
    QCOMPARE(untouched.output.count("still stands for an answer"), 4);
    for (const char *line : {":3: ", ":4: ", ":5: ", ":9: "})
        QVERIFY2(untouched.output.contains(line), untouched.output);
    // What was written, and what was taken out, is none.
    QByteArray body = text;
    body.replace("[e.g. iOS]", "<mine>").replace("<part>", "").replace("TBD", "A cable.");
    const Outcome written = run(QStringList{QStringLiteral("check"), QStringLiteral("-")} + byForm, body);
    QVERIFY2(written.output.count("still stands") == 1 && written.output.contains(":5: "), written.output);
    const Outcome exported = run(QStringList{QStringLiteral("export"), QStringLiteral("--values"), QStringLiteral("-")} + byForm,
                                 "values: { title: A, cause: A cable. }");
    QCOMPARE(exported.errors.count("still stands"), 3);
}

void TestCommands::checkSpeaksJson()
{
    QByteArray body = contentOf(cases + QStringLiteral("/rollback/expected.md"));
    body.replace("Medium", "Low / Medium / High");
    const Outcome outcome =
        run({QStringLiteral("check"), QStringLiteral("-"), now, QStringLiteral("--problems"), QStringLiteral("json")}, body);
    QCOMPARE(outcome.code, int(ExitProblems));
    const QJsonArray problems = QJsonDocument::fromJson(outcome.output).array();
    bool found = false;
    for (const QJsonValue &problem : problems) {
        const QJsonObject object = problem.toObject();
        QCOMPARE(object.keys(),
                 (QStringList{QStringLiteral("field"), QStringLiteral("line"), QStringLiteral("message"), QStringLiteral("rule"),
                              QStringLiteral("severity")}));
        if (object[QStringLiteral("field")] == QStringLiteral("risk_level")
            && object[QStringLiteral("severity")] == QStringLiteral("error")) {
            found = true;
            const int line = object[QStringLiteral("line")].toInt();
            QVERIFY(body.split('\n').value(line - 1).contains("Risk Level"));
        }
    }
    QVERIFY2(found, outcome.output);
}

void TestCommands::checkGoesByTheTimeItIsGiven()
{
    const QString body = cases + QStringLiteral("/release/expected.md");
    QCOMPARE(run({QStringLiteral("check"), body}).code, int(ExitFine));
    const Outcome late = run({QStringLiteral("check"), body, QStringLiteral("--now"), QStringLiteral("2025-03-15T13:40:36-05:00")});
    QCOMPARE(late.code, int(ExitProblems));
    QVERIFY2(late.output.contains("[V16-time-past] (preferred_time)"), late.output);
    const Outcome inTime = run({QStringLiteral("check"), body, QStringLiteral("--now"), QStringLiteral("2025-03-15T13:40:35-05:00")});
    QCOMPARE(inTime.code, int(ExitFine));
}

void TestCommands::checkLooksThroughAContract()
{
    QByteArray body = contentOf(cases + QStringLiteral("/release/expected.md"));
    const auto check = [&](const char *contract) {
        return run({QStringLiteral("check"), QStringLiteral("-"), now, QStringLiteral("--contract"), QString::fromLatin1(contract),
                    QStringLiteral("--problems"), QStringLiteral("json")},
                   body);
    };
    const auto said = [](const Outcome &outcome) { return QJsonDocument::fromJson(outcome.output)[u"contract"].toObject(); };
    // What needs the repository is not checked, so it is never accepted.
    QCOMPARE(said(check("personal-finance-backend-aws"))[u"verdict"].toString(), QStringLiteral("not checked"));
    const Outcome newer = check("personal-finance-backend-aws-4ce1db3");
    QCOMPARE(newer.code, int(ExitProblems));
    QCOMPARE(said(newer)[u"verdict"].toString(), QStringLiteral("refused"));
    QCOMPARE(said(newer)[u"gate"].toString(), QStringLiteral("4"));
    body.replace("- **Environment Name:** Production Environment",
                 "- **Environment Name:** Production Environment\n- [x] Production Environment");
    QCOMPARE(said(check("personal-finance-backend-aws-4ce1db3"))[u"verdict"].toString(), QStringLiteral("not checked"));
    QCOMPARE(check("none-such").code, int(ExitFailed));
}

void TestCommands::inspectSpeaksJson()
{
    for (const QString &name : {seed, QStringLiteral("production-deployment")}) {
        const Outcome outcome = run({QStringLiteral("inspect"), name, QStringLiteral("--json")});
        QCOMPARE(outcome.code, int(ExitFine));
        const QJsonObject form = QJsonDocument::fromJson(outcome.output).object();
        const QByteArray source = contentOf(seed);
        QCOMPARE(form[QStringLiteral("bytes")].toInt(), int(source.size()));
        bool found = false;
        const QJsonArray fields = form[QStringLiteral("fields")].toArray();
        for (const QJsonValue &value : fields) {
            const QJsonObject field = value.toObject();
            if (field[QStringLiteral("id")] != QStringLiteral("existing_version"))
                continue;
            found = true;
            QCOMPARE(field[QStringLiteral("kind")].toString(), QStringLiteral("version"));
            const QJsonObject span = field[QStringLiteral("value_span")].toObject();
            const int begin = span[QStringLiteral("begin")].toInt();
            QVERIFY(source.sliced(begin).startsWith("v0.1.0"));
            QCOMPARE(span[QStringLiteral("line")].toInt(), int(source.first(begin).count('\n')) + 1);
        }
        QVERIFY(found);
        QVERIFY(form[QStringLiteral("sections")].toArray().size() > 10);
    }
    const Outcome fromStream = run({QStringLiteral("inspect"), QStringLiteral("-"), QStringLiteral("--json")}, "### A\n\n- **B:** c\n");
    QCOMPARE(fromStream.code, int(ExitFine));
    QVERIFY(fromStream.output.contains("\"b\""));
    QVERIFY(run({QStringLiteral("inspect"), seed}).output.contains("existing_version\tversion\t"));
}

void TestCommands::inspectCountsWhatBecameFields()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a.md")), "## A\n- **B:** \n- [ ] c\n");
    write(folder.filePath(QStringLiteral("b.md")), "## A\n- one\n");
    const Outcome text = run({QStringLiteral("inspect"), QStringLiteral("--stats"), folder.path(), seed});
    QCOMPARE(text.code, int(ExitFine));
    QCOMPARE(text.output.count('\n'), 5);
    QVERIFY2(text.errors.isEmpty(), text.errors);
    const Outcome json = run({QStringLiteral("inspect"), folder.path(), QStringLiteral("--stats"), QStringLiteral("--json")});
    const QJsonArray rows = QJsonDocument::fromJson(json.output).array();
    QCOMPARE(rows.size(), 3);
    const QJsonObject total = rows.at(2).toObject();
    QCOMPARE(total[QStringLiteral("label_fields")].toInt(), 1);
    QCOMPARE(total[QStringLiteral("task_fields")].toInt(), 1);
    QCOMPARE(total[QStringLiteral("fallen_back")].toInt(), 1);
    QCOMPARE(total[QStringLiteral("bytes_kept")], total[QStringLiteral("bytes")]);
    QCOMPARE(run({QStringLiteral("inspect"), folder.path(), seed}).code, int(ExitFailed));
}

void TestCommands::renderWritesHtml()
{
    const Outcome outcome = run({QStringLiteral("render"), QStringLiteral("-")}, "# Hi\n\n<script>alert(1)</script>\n");
    QCOMPARE(outcome.code, int(ExitFine));
    QVERIFY2(outcome.output.contains("<h1"), outcome.output);
    QVERIFY(!outcome.output.contains("<script"));
    QVERIFY(outcome.errors.isEmpty());
    QCOMPARE(run({QStringLiteral("render"), QStringLiteral("-")}, {}).code, int(ExitFine));
    // What would cost too much is shown as it is, and that is said.
    const Outcome costly = run({QStringLiteral("render"), QStringLiteral("-")}, "|a|\n|-|\n" + QByteArray("|b").repeated(30000));
    QCOMPARE(costly.code, int(ExitFine));
    QVERIFY(costly.output.startsWith("<pre>|a|") && costly.errors.contains("Shown as it is"));
}

void TestCommands::templatesAreListed()
{
    const Outcome outcome = run({QStringLiteral("templates")});
    QCOMPARE(outcome.code, int(ExitFine));
    QVERIFY2(outcome.output.contains("production-deployment\t"), outcome.output);
}

QTEST_APPLESS_MAIN(TestCommands)
#include "tst_commands.moc"
