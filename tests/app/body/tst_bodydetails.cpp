#include "app/body/bodyreader.h"
#include "app/body/bodysyntax.h"
#include "app/body/bodywriter.h"
#include "app/form/valuesfile.h"
#include "app/library/templatelibrary.h"
#include "app/template/markdowntemplate.h"
#include "tests/support/app/translatedform.h"

#include <QTest>
#include <QTranslator>

#include <yaml-cpp/yaml.h>

using namespace waybill;

namespace {

/// A template of the test's own, without a guide.
struct Own
{
    explicit Own(const QByteArray &markdown)
    {
        Template read = readMarkdownTemplate(markdown, QStringLiteral("t")).value();
        definition = std::make_shared<const FormDefinition>(std::move(read.definition));
        layout = std::make_shared<const BodyLayout>(std::move(read.layout));
    }
    /// The body for one answer at the field of this label.
    WrittenBody write(const QString &label, const QString &text, const WriteOptions &options = {}) const
    {
        QList<Value> given(definition->fields.size());
        given[fieldOf(label)] = Value(text);
        return writeBody(layout, makeSnapshot(definition, given), options);
    }
    ReadBody read(const QByteArray &markdown) const { return readBody(definition, *layout, markdown); }
    int fieldOf(const QString &label) const
    {
        for (int i = 0; i < definition->fields.size(); ++i) {
            if (definition->fields.at(i).label == label)
                return i;
        }
        qFatal("no field %s", qPrintable(label));
    }
    FormDefinitionPtr definition;
    BodyLayoutPtr layout;
};

const LoadedForm &production()
{
    static const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    return form;
}

/// A language in which every word of the program is another.
class Marking : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("ñ ") + QLatin1String(source);
    }
    bool isEmpty() const override { return false; }
};

FormSnapshot values(const char *yaml)
{
    return makeSnapshot(production().definition, readValuesFile(yaml, QStringLiteral("v.yml"), *production().definition).value().given);
}

} // namespace

/// Small things about bodies that a round trip of the writer's own output does not show.
class TestBodyDetails : public QObject
{
    Q_OBJECT

private slots:
    void aTitleWithABackslashReadsBackFromYamlUnchanged();
    void frontMatterHasEveryKeyThatTheTemplateHas();
    void withFrontMatterEveryLineIsCountedBehindIt();
    void withGuidanceKeptABlankPartsAValueFromTheCommentBehindIt();
    void linesThatAreTheTemplatesStructureGetABackslash();
    void frontMatterOfABodyIsPassedOver();
    void aTickedOptionIsRecognisedHoweverItIsMadeBold_data();
    void aTickedOptionIsRecognisedHoweverItIsMadeBold();
    void aBodyIsReadAndWrittenInTheTemplatesLanguage_data();
    void aBodyIsReadAndWrittenInTheTemplatesLanguage();
    void idsOfFieldsWithoutAHeadingFollowNoLanguage();
};

void TestBodyDetails::aTitleWithABackslashReadsBackFromYamlUnchanged()
{
    const QString title = QStringLiteral("C:\\new \"x\"\tand: #1 \u00e9");
    FormSnapshot snapshot = values("values: {deployment_type: Release, version: v0.2.0}");
    snapshot.given[production().definition->titleField] = Value(title);
    snapshot = makeSnapshot(production().definition, snapshot.given);
    QCOMPARE(issueTitle(snapshot), title.simplified().size() == title.size() ? title : issueTitle(snapshot));
    const QByteArray text = writeBody(production().layout, snapshot, {false, true}).markdown;
    QVERIFY(text.startsWith("---\n"));
    const YAML::Node front = YAML::Load(text.mid(4, text.indexOf("\n---\n") - 3).toStdString());
    QCOMPARE(QString::fromStdString(front["title"].as<std::string>()), issueTitle(snapshot));
    QVERIFY(issueTitle(snapshot).contains(QLatin1String("C:\\new \"x\"")));
}

void TestBodyDetails::frontMatterHasEveryKeyThatTheTemplateHas()
{
    const Own own("---\nname: N\nabout: A\ntype: bug\nassignees: [ada, grace]\nlabels: [x]\n---\n### S\n\n- **Name:** \n");
    const QByteArray text = own.write(QStringLiteral("Name"), QStringLiteral("Ada"), {false, true}).markdown;
    const YAML::Node front = YAML::Load(text.mid(4, text.indexOf("\n---\n") - 3).toStdString());
    QCOMPARE(QString::fromStdString(front["name"].as<std::string>()), QStringLiteral("N"));
    QCOMPARE(QString::fromStdString(front["about"].as<std::string>()), QStringLiteral("A"));
    QCOMPARE(QString::fromStdString(front["type"].as<std::string>()), QStringLiteral("bug"));
    QCOMPARE(front["assignees"].size(), size_t(2));
    QCOMPARE(front["labels"].size(), size_t(1));
    // And none that it lacks.
    const Own bare("### S\n\n- **Name:** \n");
    const QByteArray other = bare.write(QStringLiteral("Name"), QStringLiteral("Ada"), {false, true}).markdown;
    for (const char *key : {"name:", "about:", "type:", "assignees:"})
        QVERIFY2(!other.left(other.indexOf("\n---\n")).contains(key), key);
}

void TestBodyDetails::withFrontMatterEveryLineIsCountedBehindIt()
{
    const FormSnapshot snapshot = values("values: {deployment_type: Release, purpose: \"a\\nb\", risk_level: High}");
    const WrittenBody plain = writeBody(production().layout, snapshot);
    const WrittenBody front = writeBody(production().layout, snapshot, {false, true});
    const QByteArrayList plainLines = plain.markdown.split('\n');
    const QByteArrayList frontLines = front.markdown.split('\n');
    QCOMPARE(front.fields.size(), plain.fields.size());
    QVERIFY(front.markdown.size() > plain.markdown.size());
    for (qsizetype i = 0; i < plain.fields.size(); ++i) {
        const WrittenBody::FieldLines &a = plain.fields.at(i);
        const WrittenBody::FieldLines &b = front.fields.at(i);
        QCOMPARE(b.field, a.field);
        QCOMPARE(frontLines.mid(b.first, b.end - b.first), plainLines.mid(a.first, a.end - a.first));
    }
}

void TestBodyDetails::withGuidanceKeptABlankPartsAValueFromTheCommentBehindIt()
{
    const Own own("### S\n\n- **Name:**<!-- who -->\n- **Place:** <!-- where -->\n");
    const QByteArray body = own.write(QStringLiteral("Name"), QStringLiteral("Ada"), {true, false}).markdown;
    QVERIFY2(body.contains("- **Name:** Ada <!-- who -->\n"), body.constData());
    QVERIFY2(body.contains("- **Place:** <!-- where -->\n"), body.constData());
    const ReadBody read = own.read(body);
    QCOMPARE(textOf(read.given.at(own.fieldOf(QStringLiteral("Name")))), QStringLiteral("Ada"));
    // Without guidance nothing is left of either comment, nor of the blank before it.
    QVERIFY(own.write(QStringLiteral("Name"), QStringLiteral("Ada")).markdown.contains("- **Name:** Ada\n"));
}

void TestBodyDetails::linesThatAreTheTemplatesStructureGetABackslash()
{
    const Own own("### Tasks\n\n- [ ] a\n\n### Lines\n\n_(say)_\n\n- **Name:** \n");
    const BodySyntax syntax(*own.definition, *own.layout);
    const int tasks = own.definition->sectionIndex(QStringLiteral("Tasks"));
    const int lines = own.definition->sectionIndex(QStringLiteral("Lines"));
    const auto check = [&syntax](const char *line, int section, const char *written) {
        const QString text = QString::fromLatin1(line);
        QCOMPARE(syntax.escaped(text, section), QString::fromLatin1(written));
        QCOMPARE(syntax.unescaped(syntax.escaped(text, section), section), text);
    };
    check("### Lines", tasks, "\\### Lines");
    check("  ### Tasks:", lines, "  \\### Tasks:");
    check("\\### Lines", lines, "\\\\### Lines");
    check("### Other", lines, "### Other");
    check("- [ ] x", tasks, "\\- [ ] x");
    check("- [ ] x", lines, "- [ ] x");
    check("_(say)_", lines, "\\_(say)_");
    check("_(say)_", tasks, "_(say)_");
    check("- **Name:** x", lines, "\\- **Name:** x");
    check("- **Name:** x", tasks, "- **Name:** x");
    check("\\plain", lines, "\\plain");
}

void TestBodyDetails::frontMatterOfABodyIsPassedOver()
{
    const Own own("### Lines\n\n- **Name:** \n");
    const int name = own.fieldOf(QStringLiteral("Name"));
    const QByteArray body = own.write(QStringLiteral("Name"), QStringLiteral("Ada")).markdown;
    const ReadBody plain = own.read(body);
    // With what would be a heading and an answer of the template.
    const ReadBody front = own.read("---\n### Lines\n- **Name:** Grace\n---\n" + body);
    QCOMPARE(textOf(front.given.at(name)), QStringLiteral("Ada"));
    // It is no front matter that GitHub reads, which is all that is said of it.
    QCOMPARE(plain.problems.size(), 0);
    QCOMPARE(front.problems.size(), 1);
    QCOMPARE(front.problems.constFirst().rule, QStringLiteral("body.left-out"));
    QCOMPARE(front.lines.at(name), plain.lines.at(name) + 4);
    // A rule at the top that nothing closes is none.
    QCOMPARE(textOf(own.read("---\n" + body).given.at(name)), QStringLiteral("Ada"));
}

void TestBodyDetails::aTickedOptionIsRecognisedHoweverItIsMadeBold_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("as the template has it") << QByteArray("- [x] **Rollback**");
    QTest::newRow("underscores") << QByteArray("- [x] __Rollback__");
    QTest::newRow("plain") << QByteArray("- [x] Rollback");
    QTest::newRow("capital") << QByteArray("- [X] __rollback__");
}

void TestBodyDetails::aTickedOptionIsRecognisedHoweverItIsMadeBold()
{
    QFETCH(QByteArray, line);
    QByteArray body = writeBody(production().layout, values("values: {deployment_type: Release}")).markdown;
    QVERIFY(body.contains("- [x] **Release**\n- [ ] **Rollback**"));
    body.replace("- [x] **Release**\n- [ ] **Rollback**", "- [ ] __Release__\n" + line);
    const ReadBody read = readBody(production().definition, *production().layout, body);
    QCOMPARE(textOf(read.given.at(production().definition->fieldIndex(QStringLiteral("deployment_type")))), QStringLiteral("Rollback"));
    for (const Problem &problem : read.problems)
        QVERIFY2(problem.rule != QLatin1String("unknown-task"), qPrintable(problem.message));
}

void TestBodyDetails::aBodyIsReadAndWrittenInTheTemplatesLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "de", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestBodyDetails::aBodyIsReadAndWrittenInTheTemplatesLanguage()
{
    QFETCH(QString, language);
    const test::SpokenLanguage spoken(language);
    const LoadedForm form = test::TranslatedForm().read();
    const FormDefinition &definition = *form.definition;
    QList<Value> given(definition.fields.size());
    given[definition.fieldIndex(QStringLiteral("own_colour"))] = QStringLiteral("red");
    given[definition.fieldIndex(QStringLiteral("own_notes"))] = QStringLiteral("Two\nlines.");
    const QByteArray body = writeBody(form.layout, makeSnapshot(form.definition, given)).markdown;
    QVERIFY2(body.contains("- **Colour:** red\n") && body.contains("### Notes\n"), body.constData());
    const ReadBody read = readBody(form.definition, *form.layout, body);
    QVERIFY2(read.problems.isEmpty(), read.problems.isEmpty() ? "" : qPrintable(read.problems.constFirst().message));
    QCOMPARE(makeSnapshot(form.definition, read.given).values, makeSnapshot(form.definition, given).values);
}

void TestBodyDetails::idsOfFieldsWithoutAHeadingFollowNoLanguage()
{
    Marking everything;
    QVERIFY(QCoreApplication::installTranslator(&everything));
    const Own bare("- [ ] one\n\n##\n\n- [ ] two\n");
    QCOMPARE(bare.definition->fields.at(1).id, QStringLiteral("introduction"));
    QCOMPARE(bare.definition->fields.at(1).label, QStringLiteral("ñ Introduction"));
    QCOMPARE(bare.definition->fields.at(2).id, QStringLiteral("no_title"));
}

QTEST_GUILESS_MAIN(TestBodyDetails)
#include "tst_bodydetails.moc"
