#include "app/library/templatetext.h"
#include "app/lint/lint.h"
#include "tests/app/cli/commandcalls.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

const QByteArray head = "name: Bug\ndescription: A bug\n";
const QByteArray input = "body:\n  - type: input\n    attributes:\n      label: A\n";
const QByteArray dropdown = "body:\n  - type: dropdown\n    attributes:\n      label: A\n      options: ";

MendedFile mendedForm(const QByteArray &bytes)
{
    return mended(lintFile(QStringLiteral("bug.yml"), bytes), bytes);
}

} // namespace

class TestMending : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSureIsMendedAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("nothing", head + input, head + input);
        row("options", head + dropdown + "[Yes, no , \"on\"]\n", head + dropdown + "[\"Yes\", \"no\" , \"on\"]\n");
        row("a label", head + "body:\n  - type: input\n    attributes:\n      label: true # what\n",
            head + "body:\n  - type: input\n    attributes:\n      label: \"true\" # what\n");
        row("a number behind other letters", head + "body:\n  - {type: input, attributes: {label: \"\xC3\xA4\xE2\x82\xAC\", value: 1.3}}\n",
            head + "body:\n  - {type: input, attributes: {label: \"\xC3\xA4\xE2\x82\xAC\", value: \"1.3\"}}\n");
        row("a switch", head + input + "    validations:\n      required: 'true'\n",
            head + input + "    validations:\n      required: true\n");
        row("an empty key", head + "title: \"\" # none\nassignees: ''\nlabels: [a]\n" + input, head + "labels: [a]\n" + input);
        row("an empty key, other line ends", "name: Bug\r\ndescription: d\r\ntitle:\r\n" + input,
            "name: Bug\r\ndescription: d\r\n" + input);
        row("behind a mark", "\xEF\xBB\xBFname: true\ndescription: d\n" + input, "\xEF\xBB\xBFname: \"true\"\ndescription: d\n" + input);
        row("what is needed stays", "name: \"\"\ndescription: d\n" + input, "name: \"\"\ndescription: d\n" + input);
        row("no option of that name", head + dropdown + "[None, a]\n", head + dropdown + "[None, a]\n");
        row("no YAML", "a: [\n", "a: [\n");
        row("empty", "", "");
    }

    void whatIsSureIsMendedAndNothingElse()
    {
        QFETCH(QByteArray, before);
        const MendedFile once = mendedForm(before);
        QTEST(once.bytes, "after");
        QCOMPARE(once.file.fixed.isEmpty(), once.bytes == before);
        const MendedFile twice = mendedForm(once.bytes);
        QVERIFY(twice.bytes == once.bytes && twice.file.fixed.isEmpty());
    }

    void collectedFilesAreNeverWorseForIt()
    {
        int mendedOnes = 0;
        for (const QString &path :
             filesIn({QStringLiteral(WAYBILL_TESTS "/corpus")}, [](const QString &file) { return isTemplateName(file); })) {
            const QByteArray bytes = contentOf(path);
            const LintedFile before = lintFile(path, bytes);
            const MendedFile after = mended(before, bytes);
            QVERIFY2(after.file.problems.size() + after.file.fixed.size() <= before.problems.size(), qPrintable(path));
            mendedOnes += after.bytes == bytes ? 0 : 1;
        }
        QVERIFY(mendedOnes > 0);
    }

    void aFileIsWrittenOnlyWhereThatIsAskedFor()
    {
        QTemporaryDir folder;
        const QString path = QDir(folder.path()).filePath(QStringLiteral("bug.yml"));
        const QByteArray before = head + dropdown + "[Yes, None]\n";
        const QByteArray after = head + dropdown + "[\"Yes\", None]\n";
        write(path, before);
        const Outcome dry = run({QStringLiteral("lint"), path, QStringLiteral("--fix"), QStringLiteral("--dry-run")});
        QVERIFY2(dry.output.contains(":7:17: fixed: body[0]: write \"Yes\""), dry.output.constData());
        QVERIFY(dry.output.contains("[form.option-none]"));
        QCOMPARE(dry.code, int(ExitProblems));
        QCOMPARE(contentOf(path), before);
        const Outcome json = run({QStringLiteral("lint"), path, QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonObject problem = QJsonDocument::fromJson(json.output)[0][QStringLiteral("problems")][0].toObject();
        QCOMPARE(problem.value(QStringLiteral("fix"))[QStringLiteral("to")].toString(), QStringLiteral("\"Yes\""));
        QCOMPARE(run({QStringLiteral("lint"), path, QStringLiteral("--fix")}).code, int(ExitProblems));
        QCOMPARE(contentOf(path), after);
        QCOMPARE(run({QStringLiteral("lint"), path, QStringLiteral("--dry-run")}).code, int(ExitFailed));
    }

    void ofTheStandardInputAFilterIsMade()
    {
        const QByteArray before = head + dropdown + "[Yes, a]\n";
        const Outcome outcome = run({QStringLiteral("lint"), QStringLiteral("-"), QStringLiteral("--fix")}, before);
        QCOMPARE(outcome.output, head + dropdown + "[\"Yes\", a]\n");
        QCOMPARE(outcome.code, int(ExitFine));
        QVERIFY2(outcome.errors.contains("<stdin>:7:17: fixed:"), outcome.errors.constData());
        const Outcome several =
            run({QStringLiteral("lint"), QStringLiteral("-"), QStringLiteral("a.yml"), QStringLiteral("--fix")}, before);
        QCOMPARE(several.code, int(ExitFailed));
    }
};

QTEST_GUILESS_MAIN(TestMending)
#include "tst_mending.moc"
