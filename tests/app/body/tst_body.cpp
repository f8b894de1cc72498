#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/form/valuesfile.h"
#include "app/library/templatelibrary.h"
#include "app/template/markdowntemplate.h"
#include "tests/support/app/answers.h"
#include "tests/support/app/seeds.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace waybill;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const LoadedForm &productionForm()
{
    static const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    return form;
}

FormDefinitionPtr production()
{
    return productionForm().definition;
}

WrittenBody writeBody(const FormSnapshot &snapshot, const WriteOptions &options = {})
{
    return waybill::writeBody(productionForm().layout, snapshot, options);
}

ReadBody readBody(const QByteArray &markdown)
{
    return waybill::readBody(production(), *productionForm().layout, markdown);
}

FormSnapshot values(const char *yaml)
{
    const Result<ValuesFile> file = readValuesFile(yaml, QStringLiteral("v.yml"), *production());
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    return makeSnapshot(production(), file.value().given);
}

/// Which fields that exist have another answer in the two; empty when none.
QString difference(const FormSnapshot &a, const FormSnapshot &b)
{
    QStringList names;
    for (int i = 0; i < a.values.size(); ++i) {
        const Field &field = a.definition->fields.at(i);
        if (i == a.definition->titleField)
            continue;
        if (a.exists.at(i) != b.exists.at(i) || (a.exists.at(i) && a.values.at(i) != b.values.at(i))) {
            names.append(
                QStringLiteral("%1: “%2” became “%3”").arg(field.id, textOf(a.values.at(i)).left(300), textOf(b.values.at(i)).left(300)));
            for (const Task &task : tasksOf(a.values.at(i)))
                names.append(QStringLiteral("  was [%1] %2 (%3)").arg(task.done).arg(task.text, task.link));
            for (const Task &task : tasksOf(b.values.at(i)))
                names.append(QStringLiteral("  is [%1] %2 (%3)").arg(task.done).arg(task.text, task.link));
        }
    }
    return names.join(QLatin1Char('\n'));
}

QStringList rules(const ReadBody &body)
{
    QStringList ids;
    for (const Problem &problem : body.problems)
        ids.append(problem.rule);
    return ids;
}

const QByteArray filled = fileBytes(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md"));

} // namespace

class TestBody : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<LoadedForm> form = loadForm(QStringLiteral("production-deployment"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        QVERIFY(!filled.isEmpty());
    }

    void aCaseIsWrittenAsExpectedAndReadBack_data()
    {
        QTest::addColumn<QString>("folder");
        QDirIterator folders(QStringLiteral(WAYBILL_TESTS "/cases"), QDir::Dirs | QDir::NoDotAndDotDot);
        while (folders.hasNext()) {
            const QString folder = folders.next();
            if (QFile::exists(folder + QStringLiteral("/values.yml")))
                QTest::newRow(qPrintable(folders.fileName())) << folder;
        }
    }
    void aCaseIsWrittenAsExpectedAndReadBack()
    {
        QFETCH(QString, folder);
        const Result<ValuesFile> file = readValuesFile(fileBytes(folder + QStringLiteral("/values.yml")), folder, *production());
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().text()));
        const FormSnapshot snapshot = makeSnapshot(production(), file.value().given);
        const QByteArray expected = fileBytes(folder + QStringLiteral("/expected.md"));
        QCOMPARE(QString::fromUtf8(writeBody(snapshot).markdown), QString::fromUtf8(expected));
        const ReadBody read = readBody(expected);
        QCOMPARE(rules(read), QStringList());
        QCOMPARE(difference(snapshot, makeSnapshot(production(), read.given)), QString());
    }

    void whatIsWrittenIsReadBackAsItWas()
    {
        for (quint32 seed = 0; seed < quint32(test::seeds(400)); ++seed) {
            QRandomGenerator random(seed);
            const FormSnapshot before = makeSnapshot(production(), test::randomAnswers(productionForm(), random));
            const QByteArray written = writeBody(before).markdown;
            const FormSnapshot after = makeSnapshot(production(), readBody(written).given);
            const QString changed = difference(before, after);
            QVERIFY2(changed.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(changed, QString::fromUtf8(written.left(6000)))));
            QCOMPARE(writeBody(after).markdown, written);
        }
    }

    void withGuidanceKeptItIsReadBackToo()
    {
        for (quint32 seed = 0; seed < quint32(test::seeds(150)); ++seed) {
            QRandomGenerator random(seed);
            QList<Value> given = test::randomAnswers(productionForm(), random);
            // An answer that is the template's own example cannot be told from the untouched template while the guidance stands beside it.
            for (int i = 0; i < given.size(); ++i) {
                if (textOf(given.at(i)) == production()->fields.at(i).ownText)
                    given[i] = Value();
            }
            const FormSnapshot before = makeSnapshot(production(), given);
            const QByteArray written = writeBody(before, {true, false}).markdown;
            const FormSnapshot after = makeSnapshot(production(), readBody(written).given);
            const QString changed = difference(before, after);
            QVERIFY2(changed.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(changed, QString::fromUtf8(written.left(6000)))));
        }
    }

    void collectedTemplatesAreReadBackToo_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(WAYBILL_TESTS "/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(path.indexOf(QLatin1String("/corpus/")) + 8))) << path;
        }
    }
    void collectedTemplatesAreReadBackToo()
    {
        QFETCH(QString, path);
        const Result<LoadedForm> form = loadForm(path);
        QVERIFY(form.ok());
        QList<Value> given(form.value().definition->fields.size());
        for (int i = 0; i < given.size(); ++i) {
            // What only the guide ticks is an empty box in the untouched template, and is read as that.
            const auto *checklist = std::get_if<ChecklistKind>(&form.value().definition->fields.at(i).kind);
            if (checklist
                && std::all_of(checklist->tasks.begin(), checklist->tasks.end(), [](const TemplateTask &task) { return task.done; })
                && form.value().layout->source.contains("- [ ] " + checklist->tasks.constFirst().text.toUtf8()))
                given[i] = Value(Tasks{Task{checklist->tasks.constFirst().text, false, {}}});
        }
        const FormSnapshot before = makeSnapshot(form.value().definition, given);
        const ReadBody untouched = waybill::readBody(form.value().definition, *form.value().layout, form.value().layout->body());
        QCOMPARE(difference(before, makeSnapshot(form.value().definition, untouched.given)), QString());
    }

    void anUntouchedTemplateHoldsNoAnswers()
    {
        const ReadBody read = readBody(productionForm().layout->body());
        for (int i = 0; i < read.given.size(); ++i)
            QVERIFY2(read.given.at(i).index() == 0, qPrintable(production()->fields.at(i).id));
        QCOMPARE(rules(read), QStringList());
    }

    void handEditedBodiesAreUnderstoodAndTheDifferenceNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        QTest::newRow("capital X") << QByteArray("- [x] **Release**") << QByteArray("- [X] **Release**") << "body.capital-x" << 7;
        QTest::newRow("star bullet") << QByteArray("- **Risk Level:**") << QByteArray("* **Risk Level:**") << "body.bullet" << 28;
        QTest::newRow("indented") << QByteArray("- **Risk Level:**") << QByteArray("  - **Risk Level:**") << "body.indent" << 28;
        QTest::newRow("two blanks") << QByteArray("- **Risk Level:**") << QByteArray("-  **Risk Level:**") << "body.indent" << 28;
        QTest::newRow("colon outside") << QByteArray("**Risk Level:**") << QByteArray("**Risk Level**:") << "body.colon" << 28;
        QTest::newRow("heading level") << QByteArray("### Environment Details:") << QByteArray("## environment details")
                                       << "body.heading-level" << 31;
        QTest::newRow("line of the other type")
            << QByteArray("#### Risk") << QByteArray("- **Trigger Conditions (for Rollback):** none\n\n#### Risk") << "body.unexpected-line"
            << 26;
        QTest::newRow("CRLF") << QByteArray("\n") << QByteArray("\r\n") << "" << 0;
        QTest::newRow("lower-case level") << QByteArray("** Low") << QByteArray("** low") << "" << 0;
        QTest::newRow("front matter in front") << QByteArray("# Production Env") << QByteArray("---\nname: x\n---\n\n# Production Env")
                                               << "" << 0;
        QTest::newRow("a filed issue's mark") << QByteArray(filled) << filled + "\n<!-- waybill:8f14e45f-ceea-467f-a8d5-3b1b1b1b1b1b -->"
                                              << "" << 0;
        QTest::newRow("a filed issue's parent")
            << QByteArray(filled) << filled + "\nParent issue: o/r#1 <!-- waybill:parent -->\n\n<!-- waybill:8f14e45f-ceea -->\n"
            << "" << 0;
        QTest::newRow("byte order mark") << QByteArray("# Production Env") << QByteArray("\xEF\xBB\xBF# Production Env") << "" << 0;
    }
    void handEditedBodiesAreUnderstoodAndTheDifferenceNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, rule);
        QFETCH(int, line);
        QByteArray edited = filled;
        edited.replace(from, to);
        QVERIFY(edited != filled);
        const ReadBody read = readBody(edited);
        const FormSnapshot before = makeSnapshot(production(), readBody(filled).given);
        QCOMPARE(difference(before, makeSnapshot(production(), read.given)), QString());
        QCOMPARE(rules(read), rule.isEmpty() ? QStringList() : QStringList{rule});
        if (line > 0)
            QCOMPARE(read.problems.constFirst().line, line);
    }

    void aTitleInTheFrontMatterIsTheTitle()
    {
        const int title = production()->titleField;
        const auto titled = [&](const QByteArray &front) { return readBody("---\n" + front + "\n---\n\n" + filled); };
        const ReadBody own = titled("title: Mine");
        QCOMPARE(own.given.at(title), Value(QStringLiteral("Mine")));
        QCOMPARE(rules(own), QStringList());
        // What the form says itself is no answer.
        const QString derived = issueTitle(makeSnapshot(production(), readBody(filled).given));
        QVERIFY(!derived.isEmpty());
        QCOMPARE(titled("title: \"" + derived.toUtf8() + '"').given.at(title), Value());
        QCOMPARE(titled("title: \"" + production()->frontMatter.title.toUtf8() + '"').given.at(title), Value());
    }

    void whatTheFormDoesNotSetInTheFrontMatterIsNamed_data()
    {
        QTest::addColumn<QByteArray>("front");
        QTest::addColumn<QStringList>("expected");
        const QStringList named{QStringLiteral("body.left-out")};
        QTest::newRow("another label") << QByteArray("labels: [deployment, mine]") << named;
        QTest::newRow("an assignee") << QByteArray("assignees: me") << named;
        QTest::newRow("both") << QByteArray("labels: mine\nassignees: [me]") << named + named;
        QTest::newRow("no YAML") << QByteArray("title: [") << named;
        QTest::newRow("no keys") << QByteArray("- a\n- b") << named;
        QTest::newRow("a key of something else") << QByteArray("mine: x") << named;
        QTest::newRow("the form's own") << QByteArray("labels: [deployment, \"env: production\"]") << QStringList();
    }
    void whatTheFormDoesNotSetInTheFrontMatterIsNamed()
    {
        QFETCH(QByteArray, front);
        QFETCH(QStringList, expected);
        const ReadBody read = readBody("---\n" + front + "\n---\n\n" + filled);
        QCOMPARE(rules(read), expected);
        QCOMPARE(difference(makeSnapshot(production(), readBody(filled).given), makeSnapshot(production(), read.given)), QString());
    }

    void whatCannotBeUnderstoodIsAnError_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("rule");
        QTest::newRow("both types ticked") << QByteArray("- [ ] **Rollback**") << QByteArray("- [x] **Rollback**") << "body.two-ticked";
        QTest::newRow("unknown level") << QByteArray("** Low") << QByteArray("** Extreme") << "body.unknown-option";
        QTest::newRow("section missing") << QByteArray("### Deployment Schedule:") << QByteArray("Deployment Schedule")
                                         << "body.missing-section";
    }
    void whatCannotBeUnderstoodIsAnError()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, rule);
        QByteArray edited = filled;
        edited.replace(from, to);
        const ReadBody read = readBody(edited);
        QVERIFY2(rules(read).contains(rule), qPrintable(rules(read).join(QLatin1Char(' '))));
        for (const Problem &problem : read.problems)
            QCOMPARE(problem.severity == Severity::Error, problem.rule == rule);
    }

    void anEmptyBodyNamesEverySectionThatIsMissing()
    {
        const ReadBody read = readBody(QByteArray());
        QCOMPARE(read.problems.size(), 11);
        QCOMPARE(read.given.size(), production()->fields.size());
    }

    void answersOfHiddenFieldsStayOutOfTheBody()
    {
        const FormSnapshot release = values("values: {deployment_type: Release, trigger_conditions: secret words, purpose: p}");
        QVERIFY(!writeBody(release).markdown.contains("secret words"));
        QVERIFY(!writeBody(release).markdown.contains("Trigger"));
        QVERIFY(!writeBody(release, {true, false}).markdown.contains("Trigger"));
        const FormSnapshot rollback = values("values: {deployment_type: Rollback, release_notes: secret words}");
        QVERIFY(!writeBody(rollback).markdown.contains("secret words"));
        QVERIFY(writeBody(rollback).markdown.contains("\n\n- Not Applicable for rollbacks\n\n"));
    }

    void fieldsKnowTheLinesThatTheyWrote()
    {
        const WrittenBody body = writeBody(values("values: {deployment_type: Release, purpose: \"a\\nb\", risk_level: High}"));
        const QList<QByteArray> lines = body.markdown.split('\n');
        QHash<QString, QByteArrayList> written;
        for (const WrittenBody::FieldLines &field : body.fields)
            written[production()->fields.at(field.field).id] += lines.mid(field.first, field.end - field.first);
        QCOMPARE(written.value(QStringLiteral("purpose")), (QByteArrayList{"a", "b"}));
        QCOMPARE(written.value(QStringLiteral("risk_level")), (QByteArrayList{"- **Risk Level:** High"}));
        QCOMPARE(written.value(QStringLiteral("deployment_type")), (QByteArrayList{"- [x] **Release**", "- [ ] **Rollback**"}));
        QVERIFY(!written.contains(QStringLiteral("trigger_conditions")));
    }

    void frontMatterHoldsTitleAndLabels()
    {
        const FormSnapshot snapshot = values("values: {deployment_type: Rollback, version: v0.1.0}");
        const QByteArray text = writeBody(snapshot, {false, true}).markdown;
        const Result<Template> read = readMarkdownTemplate(text, QStringLiteral("t"));
        QVERIFY(read.ok());
        QCOMPARE(read.value().definition.frontMatter.title, QStringLiteral("[Request] [Rollback] Provision Production Environment v0.1.0"));
        QCOMPARE(read.value().definition.frontMatter.labels.size(), 3);
        QCOMPARE(read.value().layout.body(), writeBody(snapshot).markdown);
    }
};

QTEST_APPLESS_MAIN(TestBody)
#include "tst_body.moc"
